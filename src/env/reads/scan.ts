import type { Read } from '../read.ts';
import { placesIn } from '../text/place.ts';
import type { DynamicRead, FoundInFile } from './found.ts';
import { Grammars, type LoadWasm } from './grammars.ts';
import { inlinedBy } from './inlined-keys.ts';
import type { Code, CodeLanguage, ParsedLanguage } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { type Unread, whyUnread } from './readable-code.ts';
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

  constructor(loadWasm: LoadWasm, languages: readonly CodeLanguage[] = LANGUAGES) {
    this.#grammars = new Grammars(loadWasm);
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
      fresh.push(...takeNew(found.slice(before), wrappers));
    }
    const isInlined = inlinedBy([...known, ...wrappers.values()], this.#languages);
    const retracted = new Set(found.flatMap((each) => each.retracted?.map(idOf) ?? []));
    const reads = onePerPlace(found.flatMap((each) => each.reads));
    return {
      reads: reads.filter((read) => !isInlined(read) && !retracted.has(idOf(read))),
      dynamic: onePerPlace(found.flatMap(({ dynamic }) => dynamic)),
      wrappers: [...wrappers.values()],
      skipped: [...skipped].map(([path, why]) => ({ path, why })),
    };
  }

  /** Each file with the languages that it is of. */
  #split(files: Iterable<SourceFile>): Part[] {
    const parts = [...files].flatMap((file) =>
      this.#languages.filter(({ matches }) => matches(file.path)).map((language) => ({ file, language })),
    );
    return parts.sort((a, b) => (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0));
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

interface Part {
  readonly file: SourceFile;
  readonly language: CodeLanguage;
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

function findThrough(
  language: CodeLanguage,
  code: Code,
  tree: SyntaxTree | undefined,
  wrappers: readonly Wrapper[],
): FoundInFile | undefined {
  if (language.grammar === undefined) return language.findThrough(code, wrappers);
  return tree && language.findThrough({ ...code, tree }, wrappers);
}

/** How many functions a key may go through: one that reads it, and one that calls that one. */
const STEPS = 2;

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

/** Trees for the second look at a file; a tree takes some forty times the room of its text. */
class KeptTrees {
  readonly #trees = new Map<string, { language: ParsedLanguage['name']; tree: SyntaxTree }>();
  #characters = 0;

  get({ file, language }: Part): SyntaxTree | undefined {
    const kept = this.#trees.get(file.path);
    return kept?.language === language.name ? kept.tree : undefined;
  }

  keep({ file, language }: Part, tree: SyntaxTree): void {
    if (this.#characters + file.text.length > MOST_KEPT) return;
    this.#characters += file.text.length;
    this.#trees.set(file.path, { language: language.name, tree });
  }
}

const MOST_KEPT = 2_000_000;

const idOf = ({ at, key }: { readonly at: Read['at']; readonly key?: string }) => JSON.stringify([at, key]);

/** Two looks at one file may find the same. */
function onePerPlace<T extends { readonly at: Read['at']; readonly key?: string }>(list: readonly T[]): T[] {
  const places = new Map(list.map((entry) => [idOf(entry), entry]));
  return [...places.values()].sort(
    ({ at: a }, { at: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
