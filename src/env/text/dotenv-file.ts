import type { Parsed, Problem } from '../../checklist/problem.ts';
import { type Assignment, parseDotenv } from './dotenv.ts';
import { refuse } from './refuse.ts';

/** A dotenv file in full: its assignments, and its lines for whoever needs the comments between them. */
export interface DotenvFile {
  readonly assignments: readonly Assignment[];
  /** The lines that belong to no assignment: comments and empty lines, by number. */
  readonly between: ReadonlyMap<number, string>;
}

/**
 * Reads a dotenv file as the npm package `dotenv` does, and says what that package passes over in silence: a line that
 * is no assignment, and a quote that nothing closes. A key that got lost there would be found missing much later.
 */
export function parseDotenvFile(text: string, file: string): Parsed<DotenvFile> {
  const assignments = parseDotenv(text);
  const between = new Map(text.split(/\r\n?|\n/).map((line, index) => [index + 1, line.trim()]));
  const problems: Problem[] = [];
  for (const { line, column, endLine, unclosed } of assignments) {
    for (let inside = line; inside <= endLine; inside += 1) between.delete(inside);
    if (unclosed)
      problems.push({ file, line, column, message: 'the quote that opens this value is never closed' });
  }
  for (const [line, content] of between) {
    if (content === '' || content.startsWith('#')) continue;
    problems.push({ file, line, column: 1, message: NO_ASSIGNMENT });
  }
  if (problems.length === 0) return { ok: true, value: { assignments, between } };
  return refuse(problems);
}

const NO_ASSIGNMENT = 'not an assignment: write `KEY=value`, or `#` before a comment';
