import { Scanner } from '../../text/scanner.ts';
import { HclError } from './hcl-error.ts';

/** A part of a template: a text as it comes out, or the code in `${…}`. It begins at `start`. */
export interface Piece {
  readonly kind: 'text' | 'code';
  readonly start: number;
  readonly text: string;
}

/**
 * Steps over a quoted text, and takes it apart; undefined where it has more to it than `${…}`.
 * https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function takeQuoted(scanner: Scanner): readonly Piece[] | undefined {
  const opening = scanner.position;
  scanner.position += 1;
  let hasDirective = false;
  const pieces: Piece[] = [];
  for (;;) {
    const start = scanner.position;
    const [found] = scanner.take(/[^"\\$%\n]+|\\[^\n]|\$\$\{|%%\{|[$%]\{|[$%]/y) ?? [];
    if (found === '${' || found === '%{') {
      hasDirective ||= found === '%{';
      pieces.push(takeCode(scanner, opening));
    } else if (found !== undefined) pieces.push({ kind: 'text', start, text: ESCAPES[found] ?? found });
    else if (scanner.take(/"/y) !== null) return hasDirective ? undefined : pieces;
    else throw new HclError(opening, 'the quote that opens this text is never closed on its line');
  }
}

/** Takes a template of several lines or of a file apart; undefined where it has more to it than `${…}`. */
export function splitTemplate(template: string): readonly Piece[] | undefined {
  const scanner = new Scanner(template);
  const pieces: Piece[] = [];
  try {
    while (!scanner.isAtEnd) {
      const start = scanner.position;
      const [found] = scanner.take(/[^$%]+|\$\$\{|%%\{|[$%]\{|[$%]/y) ?? [];
      if (found === undefined || found === '%{') return undefined;
      if (found === '${') pieces.push(takeCode(scanner, start));
      else pieces.push({ kind: 'text', start, text: /^(?:\$\$|%%)\{/.test(found) ? found.slice(1) : found });
    }
  } catch (error) {
    if (error instanceof HclError) return undefined;
    throw error;
  }
  return pieces;
}

const ESCAPES: Record<string, string> = {
  ...{ '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\"': '"', '\\\\': '\\' },
  ...{ '$${': '${', '%%{': '%{' },
};

/** Up to the brace that closes `${`. A `~` at either end takes spaces away that mean nothing to who reads keys. */
function takeCode(scanner: Scanner, opening: number): Piece {
  const start = scanner.position;
  skipTemplate(scanner, opening);
  const code = scanner.text.slice(start, scanner.position - 1);
  return { kind: 'code', start, text: code.replace(/^~/, ' ').replace(/~$/, '') };
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
