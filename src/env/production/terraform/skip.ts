import type { Scanner } from '../../text/scanner.ts';

/** What is wrong with a file, and where; never with what stands there. */
export class HclError extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

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

/** Steps over a quoted text, with the templates in it; whether it had any, and what it is otherwise. */
export function takeQuoted(scanner: Scanner): { readonly text: string; readonly isTemplate: boolean } {
  const start = scanner.position;
  scanner.position += 1;
  let text = '';
  let isTemplate = false;
  for (;;) {
    text += scanner.take(/[^"\\$%\n]+/y)?.[0] ?? '';
    const [sign] = scanner.take(/\\[^\n]|\$\$\{|%%\{|[$%]\{|[$%]/y) ?? [];
    if (sign === '${' || sign === '%{') {
      isTemplate = true;
      skipTemplate(scanner, start);
    } else if (sign !== undefined) text += withoutEscape(sign);
    else if (scanner.take(/"/y) !== null) return { text, isTemplate };
    else throw new HclError(start, 'the quote that opens this text is never closed on its line');
  }
}

const ESCAPES: Record<string, string> = { '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\"': '"', '\\\\': '\\' };

function withoutEscape(sign: string): string {
  if (sign.endsWith('{')) return sign.slice(1);
  return ESCAPES[sign] ?? sign;
}

/** Up to the brace that closes `${`: there may be texts and braces in it. */
function skipTemplate(scanner: Scanner, start: number): void {
  for (let depth = 1, steps = 0; depth > 0; steps += 1) {
    scanner.take(/[^"{}]+/y);
    if (scanner.next === '"' && steps < MAX_STEPS) skipPlainQuoted(scanner, start);
    else if (scanner.take(/\{/y) !== null) depth += 1;
    else if (scanner.take(/\}/y) !== null) depth -= 1;
    else throw new HclError(start, 'a `${` in this text is never closed');
  }
}

const MAX_STEPS = 10_000;

/** A text within a template; a template within that is stepped over as braces are. */
function skipPlainQuoted(scanner: Scanner, start: number): void {
  if (scanner.take(/"(?:[^"\\\n]|\\[^\n])*"/y) === null)
    throw new HclError(start, 'a `${` in this text is never closed');
}

/** `<<EOT` up to the line that has its word alone; undefined where none begins here. */
export function takeHeredoc(
  scanner: Scanner,
): { readonly text: string; readonly isTemplate: boolean } | undefined {
  const start = scanner.position;
  const [, dash, word = ''] = scanner.take(/<<(-?)([A-Za-z_][\w-]*)\r?\n/y) ?? [];
  if (dash === undefined) return undefined;
  const lines: string[] = [];
  while (!scanner.isAtEnd) {
    const line = scanner.take(/[^\n]*/y)?.[0] ?? '';
    // The line break behind the word ends the attribute.
    if (line.trim() === word)
      return { text: lines.join('\n'), isTemplate: lines.some((one) => /[$%]\{/.test(one)) };
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
