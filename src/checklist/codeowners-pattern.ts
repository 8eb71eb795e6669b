/** Whether a pattern matches a path from the root of the repository; `unknown` where nobody says how GitHub reads the pattern. */
export type PathPattern = (path: string) => 'yes' | 'no' | 'unknown';

/** What stands for one name of a path. `**` stands for any number of names. */
type Segment = '**' | { readonly name: string } | { readonly glob: readonly Part[] };

/** What stands for characters of a name: `*` for any number, `?` for one, and `=` with a character for itself. */
type Part = '*' | '?' | `=${string}`;

/** What GitHub cannot read in a pattern, and what to write instead. */
export function mistakeInPattern(pattern: string): string | undefined {
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
 * How a pattern without mistakes matches paths. Two asterisks beside another character are documented by nobody: gitignore's words make one
 * asterisk of them, git itself lets some cross slashes (`a**\/b` matches `a/x/b`), and what GitHub does cannot be read. So the answer is
 * certain only where the narrowest reading and the widest agree.
 */
export function compilePattern(written: string): PathPattern {
  const pattern = withPlainSlashes(written);
  const segments = segmentsOf(pattern);
  const isNarrowly = (path: string) => matches(segments, path.split('/'), NAMES);
  if (!isUnclear(pattern)) return (path) => (isNarrowly(path) ? 'yes' : 'no');
  const widest = widestOf(pattern);
  const isWidely = (path: string) => widest.some((parts) => matches(parts, [...path], CHARACTERS));
  return (path) => {
    if (isNarrowly(path)) return 'yes';
    return isWidely(path) ? 'unknown' : 'no';
  };
}

/** Whether nobody says what a pattern matches. */
export function isUnclear(pattern: string): boolean {
  return /[^/]\*\*|\*\*[^/]/.test(withPlainSlashes(pattern).replace(/\\./gs, '='));
}

/** An escaped slash parts names as any other does. */
function withPlainSlashes(pattern: string): string {
  return pattern.replace(/\\(.)/gs, (escaped, character) => (character === '/' ? '/' : escaped));
}

/** Every asterisk stands for anything, slashes and nothing included; and what is matched may lie in a folder, or be one. */
function widestOf(pattern: string): readonly (readonly Part[])[] {
  const name = partsOf(pattern.replace(/^\/|\/$/g, ''), /\*\*\/?|\\?(.)/gsu);
  const starts: Part[][] = pattern.slice(0, -1).includes('/') ? [[]] : [[], ['*', '=/']];
  return starts.flatMap((start) => [
    [...start, ...name],
    [...start, ...name, '=/', '*'],
  ]);
}

/**
 * As in gitignore, a pattern is meant from the root where a slash stands before its end, and one that matches a folder matches
 * all that is in it. Unlike there, a last `*` matches files alone: `docs/*` goes no deeper than `docs`.
 */
function segmentsOf(pattern: string): Segment[] {
  const parts = pattern.split('/');
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
  const glob = partsOf(part, /\\?(.)/gsu);
  return glob.some((piece) => piece === '*' || piece === '?')
    ? { glob }
    : { name: glob.map((piece) => piece.slice(1)).join('') };
}

/** What is written by the token: a wildcard, or the character that the token captures. */
function partsOf(text: string, token: RegExp): Part[] {
  return [...text.matchAll(token)].map(([written, character = '*']): Part => {
    if (written === '?') return written;
    return written.startsWith('*') ? '*' : `=${character}`;
  });
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
