import type { Read } from '../read.ts';
import { type ConstantName, isAtHome, type NamedRead } from './constant-name.ts';
import { READABLE_KEY } from './key-expression.ts';
import { type ConstantWrapper, shapeKey, type Wrapper } from './wrapper.ts';

/** The texts of a file's constants, by their names. */
export type ConstantsOf = (name: string) => string | undefined;

/** A file that may define constants. */
export interface Definer {
  readonly path: string;
  readonly language: string;
  readonly text: string;
  /** Parses it, at the first time. */
  readonly load: () => Promise<ConstantsOf>;
}

export interface ReadConstants {
  readonly reads: readonly Read[];
  /** Where they are defined, for a later scan of a few files. */
  readonly wrappers: readonly ConstantWrapper[];
}

/**
 * Reads by constants of other files. A name that has two texts where it may be defined is left alone. What an earlier scan found of
 * the files that are here is looked up anew, so that another text of a constant shows.
 */
export async function readConstants(
  named: readonly NamedRead[],
  known: readonly Wrapper[],
  definers: readonly Definer[],
): Promise<ReadConstants> {
  const before = known.filter((wrapper) => wrapper.by === 'constant');
  if (named.length === 0 && before.length === 0) return { reads: [], wrappers: [] };
  const byFile = new Map(definers.map((definer) => [idOf(definer.language, definer.path), definer]));
  const found = new Map<string, readonly ConstantWrapper[]>();
  const reads: Read[] = [];
  const instead = new Set(named.filter(({ isInstead }) => isInstead).map(({ at }) => JSON.stringify(at)));
  for (const { at, kind, shape, isInstead, ...constant } of named) {
    if (isInstead !== true && instead.has(JSON.stringify(at))) continue;
    const id = JSON.stringify(constant);
    const own =
      found.get(id) ??
      (await define(
        constant,
        definers.filter(({ path }) => isAtHome(constant.home, path)),
      ));
    found.set(id, own);
    const { language, name, home } = constant;
    const others = before.filter(
      (wrapper) =>
        wrapper.language === language &&
        wrapper.name === name &&
        !byFile.has(idOf(language, wrapper.definedIn)) &&
        isAtHome(home, wrapper.definedIn),
    );
    const [text, ...more] = new Set([...own, ...others].map((wrapper) => wrapper.text));
    if (text === undefined || more.length > 0) continue;
    const key = shapeKey(text, shape);
    if (READABLE_KEY.test(key)) reads.push({ key, kind, at });
  }
  const again = before.map(({ definedIn, ...constant }) => {
    const definer = byFile.get(idOf(constant.language, definedIn));
    return definer === undefined ? [] : define(constant, [definer]);
  });
  return { reads, wrappers: [...found.values(), ...(await Promise.all(again))].flat() };
}

const idOf = (language: string, path: string) => `${language} ${path}`;

async function define(
  { language, name }: Omit<ConstantName, 'home'>,
  definers: readonly Definer[],
): Promise<ConstantWrapper[]> {
  const wrappers: ConstantWrapper[] = [];
  const last = name.slice(name.lastIndexOf('.') + 1);
  for (const { path, text: code, load, ...definer } of definers) {
    if (definer.language !== language || !code.includes(last)) continue;
    const text = (await load())(name);
    if (text !== undefined) wrappers.push({ by: 'constant', language, name, text, definedIn: path });
  }
  return wrappers;
}
