import { compilePattern, isUnclear, mistakeInPattern, type PathPattern } from './codeowners-pattern.ts';
import type { Problem } from './problem.ts';

const UNCLEAR =
  'nobody says what two asterisks beside another character match: write one, or stand them alone between slashes. What they may match is owned by nobody for certain';

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
  readonly match: PathPattern;
}

interface Word {
  readonly text: string;
  /** Counts from 1. */
  readonly column: number;
}

/**
 * Reads a CODEOWNERS file as GitHub does: https://docs.github.com/articles/about-code-owners. A line that it cannot read is
 * skipped and stands among the problems, as does one that nobody can be sure of; the other lines count.
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
    if (isUnclear(pattern.text)) problems.push({ file, line, column: pattern.column, message: UNCLEAR });
    rules.push({
      line,
      pattern: pattern.text,
      owners: owners.map((owner) => owner.text),
      match: compilePattern(pattern.text),
    });
  }
  return { rules, problems };
}

/**
 * Who owns a file, by its path from the root of the repository: what the last rule that matches it says, and only that. Undefined where
 * nobody does. Where it is unknown whether a rule matches, only who is an owner either way is one for certain; that may be nobody.
 */
export function ownersOf(rules: readonly CodeownersRule[], path: string): readonly string[] | undefined {
  let certain: readonly string[] | undefined;
  for (const { match, owners } of rules.toReversed()) {
    const answer = match(path);
    if (answer !== 'no' && owners.length > 0)
      certain = certain === undefined ? owners : certain.filter((owner) => owners.includes(owner));
    if (answer === 'yes') break;
  }
  return certain;
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
