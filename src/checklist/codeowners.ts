import type { Problem } from './problem.ts';

/** Where GitHub looks for the file, in its order: the first that exists is the only one that counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub loads a CODEOWNERS file only while it is under 3 MB. */
const MAX_BYTES = 3 * 1024 * 1024;

/** A line of a CODEOWNERS file that GitHub can read. */
export interface CodeownersRule {
  readonly line: number;
  readonly pattern: string;
  /** As written: `@user`, `@org/team` or an email address. Where there are none, nobody owns what the pattern matches. */
  readonly owners: readonly string[];
  readonly segments: readonly Segment[];
}

/** What stands for one name of a path. `**` stands for any number of names. */
type Segment = '**' | { readonly name: string } | { readonly glob: readonly Part[] };

/** What stands for characters of a name: `*` for any number, `?` for one, and `=` with a character for itself. */
type Part = '*' | '?' | `=${string}`;

interface Word {
  readonly text: string;
  /** Counts from 1. */
  readonly column: number;
}

/**
 * Reads a CODEOWNERS file as GitHub does: https://docs.github.com/articles/about-code-owners. A line that it cannot read is
 * skipped and stands among the problems; the other lines count.
 */
export function parseCodeowners(
  text: string,
  file: string,
): { rules: CodeownersRule[]; problems: Problem[] } {
  if (new TextEncoder().encode(text).length >= MAX_BYTES) {
    const message =
      'GitHub does not load a CODEOWNERS file of 3 MB or more, so nobody owns anything: shorten it';
    return { rules: [], problems: [{ file, line: 1, column: 1, message }] };
  }
  const rules: CodeownersRule[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined) continue;
    const line = index + 1;
    const mistakes = mistakesIn(pattern, owners);
    for (const { column, message } of mistakes) {
      problems.push({ file, line, column, message: `${message}. GitHub skips this line` });
    }
    if (mistakes.length > 0) continue;
    rules.push({
      line,
      pattern: pattern.text,
      owners: owners.map((owner) => owner.text),
      segments: segmentsOf(pattern.text),
    });
  }
  return { rules, problems };
}

/** Who owns a file, by its path from the root of the repository: what the last rule that matches it says, and only that. */
export function ownersOf(rules: readonly CodeownersRule[], path: string): readonly string[] {
  const names = path.split('/');
  return rules.findLast(({ segments }) => matches(segments, names, NAMES))?.owners ?? [];
}

/** The words of a line up to a comment. A backslash keeps a space from ending a word. */
function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of line.matchAll(/(?:[^ \t\\]|\\.|\\$)+/gs)) {
    if (text.startsWith('#')) break;
    words.push({ text, column: index + 1 });
  }
  return words;
}

const OWNER = /^(?:@[a-z0-9][\w-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/i;

function mistakesIn(pattern: Word, owners: readonly Word[]): { column: number; message: string }[] {
  const wrong = mistakeInPattern(pattern.text);
  return [
    ...(wrong === undefined ? [] : [{ column: pattern.column, message: wrong }]),
    ...owners
      .filter(({ text }) => !OWNER.test(text))
      .map(({ column }) => ({
        column,
        message: 'an owner is written `@user`, `@org/team` or as an email address',
      })),
  ];
}

function mistakeInPattern(pattern: string): string | undefined {
  const bare = pattern.replace(/\\./gs, '=');
  if (pattern.startsWith('!')) return '`!` negates nothing here: give those files a line of their own below';
  if (pattern.includes('#')) return '`#` begins a comment and cannot be escaped: write `?` in its place';
  if (/[[\]]/.test(bare))
    return 'there are no character ranges: for the brackets themselves write `\\[` and `\\]`';
  if (bare.endsWith('\\')) return 'there is nothing after the backslash that it could escape';
  if (bare.includes('***')) return 'three asterisks have no meaning: write `*` or `**`';
  if (bare === '/') return '`/` matches nothing: write `*` for all files';
  return bare.includes('//') ? 'two slashes in a row match nothing: write one' : undefined;
}

/**
 * As in gitignore, a pattern is meant from the root where a slash stands before its end, and one that matches a folder matches
 * all that is in it. Unlike there, a last `*` matches files alone: `docs/*` goes no deeper than `docs`.
 */
function segmentsOf(pattern: string): Segment[] {
  const parts = pattern.replaceAll('\\/', '/').split('/');
  const isFolder = parts.length > 1 && parts.at(-1) === '';
  if (isFolder) parts.pop();
  const start: Segment[] = parts.length > 1 ? [] : ['**'];
  const last = parts.at(-1);
  const end: Segment[] = isFolder || last === '**' ? ['**', ANY_NAME] : last === '*' ? [] : ['**'];
  const middle = parts.filter((part) => part !== '').map(segmentOf);
  return [...start, ...middle, ...end];
}

const ANY_NAME: Segment = { glob: ['*'] };

function segmentOf(part: string): Segment {
  if (part === '**') return part;
  const glob = [...part.matchAll(/\\?(.)/gsu)].map(([written, character = '']): Part => {
    return written === '*' || written === '?' ? written : `=${character}`;
  });
  return glob.some((piece) => piece === '*' || piece === '?')
    ? { glob }
    : { name: glob.map((piece) => piece.slice(1)).join('') };
}

/** How the parts of a pattern stand for the elements of a list. */
interface Meaning<P, E> {
  isAnyNumber(part: P): boolean;
  isOne(part: P, element: E): boolean;
}

const CHARACTERS: Meaning<Part, string> = {
  isAnyNumber: (part) => part === '*',
  isOne: (part, character) => part === '?' || part === `=${character}`,
};

const NAMES: Meaning<Segment, string> = {
  isAnyNumber: (segment) => segment === '**',
  isOne: (segment, name) => {
    if (segment === '**') return false;
    return 'name' in segment ? segment.name === name : matches(segment.glob, [...name], CHARACTERS);
  },
};

/**
 * Whether a pattern matches a whole list. Of the parts that stand for any number only the last one that was met is ever
 * lengthened, so there are never more comparisons than parts times elements.
 */
function matches<P, E>(pattern: readonly P[], list: readonly E[], meaning: Meaning<P, E>): boolean {
  let at = 0;
  let retry: { readonly at: number; from: number } | undefined;
  let from = 0;
  for (let element = list[from]; element !== undefined; element = list[from]) {
    const part = pattern[at];
    if (part !== undefined && meaning.isAnyNumber(part)) {
      at += 1;
      retry = { at, from };
    } else if (part !== undefined && meaning.isOne(part, element)) {
      at += 1;
      from += 1;
    } else if (retry !== undefined) {
      retry.from += 1;
      at = retry.at;
      from = retry.from;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(meaning.isAnyNumber);
}
