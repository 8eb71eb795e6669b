import type { CodeLanguage } from './language.ts';
import { escapeText } from './signs.ts';
import { nameOf, type Wrapper } from './wrapper.ts';

/** Languages in which a call needs no brackets. */
const WITHOUT_BRACKETS = new Set(['ruby', 'bash', 'shell', 'kotlin']);

/** Which wrappers a text of a language may use, by how their names stand in it, and objects by what it imports. */
export function usedIn(
  language: CodeLanguage,
  all: readonly Wrapper[],
): (text: string, path: string) => Wrapper[] {
  const wrappers = all.filter(
    (each) =>
      each.by !== 'inlined' &&
      each.by !== 'constant' &&
      (each.language === undefined || each.language === language.name),
  );
  if (wrappers.length === 0) return () => [];
  const isInText = lookFor(wrappers, language);
  return (text, path) => {
    const found = isInText(text);
    const used = found.size === 0 ? [] : wrappers.filter((wrapper) => found.has(wrapper));
    if (language.mayImport === undefined || used.every(({ by }) => by !== 'object')) return used;
    const sources = [...new Set([...text.matchAll(SOURCE)].map(([, source = '']) => source))];
    return used.filter(
      (wrapper) =>
        wrapper.by !== 'object' || sources.some((source) => language.mayImport?.(source, path, wrapper)),
    );
  };
}

/** What `import … from 'a'`, `import('a')` and `require('a')` name. */
const SOURCE = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,9}['"]([^'"\n]{1,200})['"]/g;

/** A word, as far as names are made of it. */
const WORD = /[\w$]+/g;
/** One pattern for all names is the fastest for a few; for many, one look at each word is. */
const FEW = 100;

/** Finds the wrappers that stand in a text, in a time that does not grow with the product of both. */
function lookFor(wrappers: readonly Wrapper[], language: CodeLanguage): (text: string) => Set<Wrapper> {
  const uses = wrappers.map((wrapper) => ({ wrapper, ...useOf(wrapper, language) }));
  const any = uses.length > FEW ? undefined : new RegExp(uses.map(patternOf).join('|'));
  const [words, others] = [uses.filter(isWord), uses.filter((use) => !isWord(use))];
  // All that are used in the same way are found, or not, at once.
  const ways = [...Map.groupBy(words, ({ name, after }) => `${name} ${after}`).values()].map((alike) => ({
    alike,
    name: alike[0]?.name ?? '',
    after: new RegExp(alike[0]?.after ?? '', 'y'),
  }));
  const byName = Map.groupBy(ways, ({ name }) => name);
  const patterns = others.map((use) => ({ ...use, pattern: new RegExp(patternOf(use)) }));
  return (text) => {
    const found = new Set<Wrapper>();
    if (any?.test(text) === false) return found;
    for (const { wrapper, pattern } of patterns) if (pattern.test(text)) found.add(wrapper);
    const open = new Set(ways);
    for (const { 0: word, index } of byName.size === 0 ? [] : text.matchAll(WORD))
      for (const way of byName.get(word) ?? []) {
        if (!open.has(way)) continue;
        way.after.lastIndex = index + word.length;
        if (!way.after.test(text)) continue;
        open.delete(way);
        for (const { wrapper } of way.alike) found.add(wrapper);
      }
    return found;
  };
}

/** How a wrapper is used: what has to stand before its name, the name, and what has to come after it. */
interface Use {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const NO_WORD = '(?<![\\w$])';
const isWord = ({ before, name }: Use) => before === NO_WORD && /^[\w$]+$/.test(name);
const patternOf = ({ before, name, after }: Use) => `${before}${escapeText(name)}${after}`;

/** A function is called or imported under another name, a class is extended or so imported; an object may be used in any way. */
function useOf(wrapper: Wrapper, language: CodeLanguage): Use {
  // What is exported by default has any name; it is known by its file's, or by that of the folder.
  if (wrapper.by === 'object' && wrapper.name === 'default')
    return { before: `[/'"]`, name: moduleOf(wrapper.definedIn), after: `(?:\\.\\w+)?['"]` };
  const name = nameOf(wrapper);
  // It is looked for where it is defined.
  if (wrapper.by === 'given')
    return name === 'default'
      ? { before: '\\bexport\\s+', name, after: '\\b' }
      : { before: NO_WORD, name, after: '\\s{0,9}(?:[({=:<]|extends\\b|struct\\b)' };
  const after =
    wrapper.by === 'class'
      ? '(?:\\s{0,9}[,)]| as\\b)'
      : wrapper.by === 'object' || WITHOUT_BRACKETS.has(language.name)
        ? '(?![\\w$])'
        : '(?:\\s{0,9}(?:::)?[(<]| as\\b)';
  return { before: NO_WORD, name, after };
}

/** `env` for `src/env.ts` and `src/env/index.ts`; empty for an index at the root, which is imported as `..`. */
function moduleOf(file: string): string {
  const parts = file.replace(/(?:\/index)?\.\w+$/, '').split('/');
  return parts.at(-1) ?? '';
}
