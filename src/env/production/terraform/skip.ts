import type { Scanner } from '../../text/scanner.ts';
import { HclError } from './hcl-error.ts';
import { type Piece, splitTemplate, takeQuoted } from './pieces.ts';

const SPACE = /(?:[^\S\r\n]+|\/\*[\s\S]*?\*\/)+/y;
const SPACE_AND_LINES = /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const COMMENT = /(?:#|\/\/)[^\n]*/y;

/** Steps over spaces and comments, and line breaks where they mean nothing. */
export function skipSpace(scanner: Scanner, withLines: boolean): void {
  if (withLines) scanner.take(SPACE_AND_LINES);
  else {
    scanner.take(SPACE);
    scanner.take(COMMENT);
  }
  if (scanner.next === '/' && scanner.text.startsWith('/*', scanner.position))
    throw new HclError(scanner.position, 'this comment is never closed: `*/` is missing');
}

/** `<<EOT` up to the line that has its word alone, what it consists of, and where that begins; undefined where none begins here. */
export function takeHeredoc(
  scanner: Scanner,
): { readonly begin: number; readonly pieces: readonly Piece[] | undefined } | undefined {
  const start = scanner.position;
  const [, dash, word = ''] = scanner.take(/<<(-?)([A-Za-z_][\w-]*)\r?\n/y) ?? [];
  if (dash === undefined) return undefined;
  const begin = scanner.position;
  const lines: string[] = [];
  while (!scanner.isAtEnd) {
    const line = scanner.take(/[^\n]*/y)?.[0] ?? '';
    // The line break behind the word ends the attribute.
    if (line.trim() === word) return { begin, pieces: splitTemplate(lines.join('\n')) };
    lines.push(line);
    if (scanner.take(/\n/y) === null) break;
  }
  throw new HclError(
    start,
    'the text that begins here is never ended: its word has to stand on a line alone',
  );
}

/** What comes behind an expression: `if` is the condition of a `for`. */
const ENDS = /^(?:[\r\n,\]})]|=>|:|\.\.\.|if\W)/;
const CLOSING: Record<string, string> = { '[': ']', '{': '}', '(': ')' };

/** Whether an expression ends here. */
export function isAtEnd(scanner: Scanner): boolean {
  return scanner.isAtEnd || ENDS.test(ahead(scanner));
}

function ahead({ text, position }: Scanner): string {
  return text.slice(position, position + 4);
}

/** Steps over what is left of an expression, with all that is in brackets. */
export function skipRest(scanner: Scanner, start: number, inBrackets: boolean, until?: RegExp): void {
  const open: string[] = [];
  for (let conditions = 0; ; ) {
    skipSpace(scanner, inBrackets || open.length > 0);
    const { next } = scanner;
    if (scanner.isAtEnd) {
      if (open.length > 0)
        throw new HclError(start, 'a bracket that opens in this expression is never closed');
      return;
    }
    if (open.length === 0) {
      if (until?.test(ahead(scanner)) === true || (next !== ':' && ENDS.test(ahead(scanner)))) return;
      if (next === '?') conditions += 1;
      // The colon of a condition belongs to it; any other ends the expression.
      if (next === ':') {
        if (conditions === 0) return;
        conditions -= 1;
      }
    }
    if (next === '"') takeQuoted(scanner);
    else if (next === '<' && takeHeredoc(scanner) !== undefined) continue;
    else {
      if (next in CLOSING) open.push(CLOSING[next] ?? '');
      else if (next === open.at(-1)) open.pop();
      if (scanner.take(/[\w.]+/y) === null) scanner.position += 1;
    }
  }
}
