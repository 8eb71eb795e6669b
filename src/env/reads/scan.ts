import type { Read } from '../read.ts';
import { placesIn } from '../text/place.ts';
import type { DynamicRead, FoundInFile } from './found.ts';
import { Grammars } from './grammars.ts';
import { inlinedBy } from './inlined-keys.ts';
import { KeptTrees, type Part } from './kept-trees.ts';
import type { Code, CodeLanguage } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { type ConstantsOf, type Definer, readConstants } from './read-constants.ts';
import { type Unread, whyUnread } from './readable-code.ts';
import type { ParserHost } from './runtime.ts';
import { hasHint } from './signs.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { usedIn } from './used-wrappers.ts';
import type { Wrapper } from './wrapper.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file that has, or may have, reads and that was not looked at. */
export interface Skipped {
  readonly path: string;
  readonly why: Unread;
}

/** What code reads, in the order of the paths. */
export interface Scan {
  readonly reads: readonly Read[];
  readonly dynamic: readonly DynamicRead[];
  /** What other files may read keys through: for a later scan of a few files. */
  readonly wrappers: readonly Wrapper[];
  readonly skipped: readonly Skipped[];
}

/** Finds the reads in texts. It loads a grammar with the first text that needs it, and keeps it. */
export class CodeScanner {
  readonly #grammars: Grammars;
  readonly #languages: readonly CodeLanguage[];

  constructor(host: ParserHost, languages: readonly CodeLanguage[] = LANGUAGES) {
    this.#grammars = new Grammars(host);
    this.#languages = languages;
  }

  /**
   * The reads in some files. Through `known` they may read as well: the patterns of the checklist, and for a part of a tree what a
   * scan of the whole gave. Files that do not run in production are for the caller to leave out.
   */
  async scan(files: Iterable<SourceFile>, known: readonly Wrapper[] = []): Promise<Scan> {
    const parts = this.#split(files);
    const kept = new KeptTrees();
    const [found, skipped]: [FoundInFile[], Map<string, Unread>] = [[], new Map()];
    const look = async (part: Part, find: (code: Code, tree?: SyntaxTree) => FoundInFile | undefined) => {
      const tree = await this.#parse(part, kept);
      if (typeof tree === 'string') skipped.set(part.file.path, tree);
      else found.push(find(codeOf(part.file), tree) ?? NOTHING);
    };
    for (const part of parts)
      if (hasHint(part.file.text, part.language))
        await look(part, (code, tree) => findIn(part.language, code, tree));
    const wrappers = new Map<string, Wrapper>();
    const fresh = [...known, ...takeNew(found, wrappers)];
    for (let step = 0; step < STEPS && fresh.length > 0; step += 1) {
      const users = findUsers(parts, fresh.splice(0));
      const before = found.length;
      for (const [part, used] of users)
        if (!skipped.has(part.file.path))
          await look(part, (code, tree) => findThrough(part.language, code, tree, used));
      for (const wrapper of takeNew(found.slice(before), wrappers)) fresh.push(wrapper);
    }
    const definers = parts.map((part) => this.#definerOf(part, kept));
    const constants = await readConstants(
      found.flatMap(({ named = [] }) => named),
      known,
      definers,
    );
    takeNew([{ ...NOTHING, wrappers: constants.wrappers }], wrappers);
    const isInlined = inlinedBy([...known, ...wrappers.values()], this.#languages);
    const retracted = new Set(found.flatMap((each) => each.retracted?.map(idOf) ?? []));
    const reads = onePerPlace([...found.flatMap((each) => each.reads), ...constants.reads]);
    const isRead = new Set(constants.reads.map(({ at }) => idOf({ at })));
    return {
      reads: reads.filter((read) => !isInlined(read) && !retracted.has(idOf(read))),
      dynamic: onePerPlace(found.flatMap(({ dynamic }) => dynamic)).filter(
        ({ at }) => !isRead.has(idOf({ at })),
      ),
      wrappers: [...wrappers.values()],
      skipped: [...skipped].map(([path, why]) => ({ path, why })),
    };
  }

  /** Each file with the languages that it is of. */
  #split(files: Iterable<SourceFile>): Part[] {
    const parts = [...files].flatMap((file) =>
      this.#languages
        .filter(({ matches, firstLine }) => matches(file.path) && firstLine?.test(file.text) !== false)
        .map((language) => ({ file, language })),
    );
    return parts.sort((a, b) => (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0));
  }

  /** A file, as one that may define constants by which others read. */
  #definerOf({ file, language }: Part, kept: KeptTrees): Definer {
    const load = async (): Promise<ConstantsOf> => {
      const tree = await this.#parse({ file, language }, kept);
      return typeof tree === 'string' ? () => undefined : constantsIn(language, codeOf(file), tree);
    };
    return { ...file, language: language.name, load };
  }

  async #parse(part: Part, kept: KeptTrees): Promise<SyntaxTree | Unread | undefined> {
    const { file, language } = part;
    const unread = whyUnread(file.text);
    if (unread !== undefined || language.grammar === undefined) return unread;
    const before = kept.get(part);
    if (before !== undefined) return before;
    const other = language.otherGrammar?.isFor(file.text, file.path) ? language.otherGrammar : undefined;
    const parse = await this.#grammars.load((other ?? language).grammar);
    const tree = parse(language.codeIn?.(file.text, file.path) ?? file.text);
    if (tree === undefined) return 'takes too long to parse';
    kept.keep(part, tree);
    return tree;
  }
}

const NOTHING: FoundInFile = { reads: [], dynamic: [], wrappers: [] };

/** Lines are counted only in a file that has something to tell. */
function codeOf({ path, text }: SourceFile): Code {
  let places: Code['at'] | undefined;
  const at = (offset: number) => {
    places ??= placesIn(text, path);
    return places(offset);
  };
  return { file: path, text, at };
}

function findIn(language: CodeLanguage, code: Code, tree: SyntaxTree | undefined): FoundInFile | undefined {
  if (language.grammar === undefined) return language.find(code);
  return tree && language.find({ ...code, tree });
}

function constantsIn(language: CodeLanguage, code: Code, tree: SyntaxTree | undefined): ConstantsOf {
  if (language.grammar === undefined) return language.constantsIn?.(code) ?? NO_CONSTANTS;
  return (tree && language.constantsIn?.({ ...code, tree })) ?? NO_CONSTANTS;
}

const NO_CONSTANTS: ConstantsOf = () => undefined;

function findThrough(
  language: CodeLanguage,
  code: Code,
  tree: SyntaxTree | undefined,
  wrappers: readonly Wrapper[],
): FoundInFile | undefined {
  if (language.grammar === undefined) return language.findThrough(code, wrappers);
  return tree && language.findThrough({ ...code, tree }, wrappers);
}

/** How many functions a key may go through: one that reads it, one that calls that one, and one more. */
const STEPS = 3;

/** What was found that was not known. */
function takeNew(found: readonly FoundInFile[], known: Map<string, Wrapper>): Wrapper[] {
  return found.flatMap(({ wrappers }) =>
    wrappers.filter((wrapper) => {
      const text = JSON.stringify(wrapper);
      const isNew = !known.has(text);
      known.set(text, wrapper);
      return isNew;
    }),
  );
}

/** The files that may read through something, each with what that is. */
function findUsers(parts: readonly Part[], wrappers: readonly Wrapper[]): [Part, Wrapper[]][] {
  const byLanguage = new Map<CodeLanguage, ReturnType<typeof usedIn>>();
  return parts.flatMap((part): [Part, Wrapper[]][] => {
    const { file, language } = part;
    const listUsed = byLanguage.get(language) ?? usedIn(language, wrappers);
    byLanguage.set(language, listUsed);
    const used = listUsed(file.text, file.path);
    return used.length === 0 ? [] : [[part, used]];
  });
}

const idOf = ({ at, key }: { readonly at: Read['at']; readonly key?: string }) => JSON.stringify([at, key]);

/** Two looks at one file may find the same. */
function onePerPlace<T extends { readonly at: Read['at']; readonly key?: string }>(list: readonly T[]): T[] {
  const places = new Map(list.map((entry) => [idOf(entry), entry]));
  return [...places.values()].sort(
    ({ at: a }, { at: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
