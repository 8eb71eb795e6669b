import type { Parsed, Problem } from '../../checklist/problem.ts';
import { type Place, placesIn } from '../text/place.ts';
import { refuse } from '../text/refuse.ts';
import { Scanner, withPlainLines } from '../text/scanner.ts';
import { type GivenKey, givenBy } from './compose-value.ts';

const EMPTY = /[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
const KEY = /[^\S\n]*(?:export[^\S\n]+)?(?<key>[A-Za-z_][\w.-]*)[^\S\n]*(?:(?<sign>[=:])[^\S\n]*)?/y;
const DOUBLE = /"(?<text>(?:\\[\s\S]|[^"\\])*)"[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
const SINGLE = /'(?<text>(?:\\'|[^'])*)'[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
const PLAIN = /[^\n]*/y;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$$' };

/**
 * Reads a file of `env_file` as compose does: a name alone is handed on from the host, a comment behind a value needs a
 * space before it, and variables are put in except between single quotes.
 */
export function parseComposeEnvFile(text: string, file: string): Parsed<GivenKey[]> {
  const scanner = new Scanner(withPlainLines(text));
  const placeOf = placesIn(scanner.text, file);
  const given: GivenKey[] = [];
  const problems: Problem[] = [];
  for (; !scanner.isAtEnd; scanner.position += 1) {
    if (scanner.take(EMPTY) !== null) continue;
    const at = placeOf(scanner.position);
    const found = readAssignment(scanner, at);
    if (typeof found === 'string') problems.push({ ...at, message: found });
    else given.push(found);
    scanner.take(PLAIN);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: given };
}

/** An assignment, or what is wrong with it. */
function readAssignment(scanner: Scanner, at: Place): GivenKey | string {
  const { key, sign } = scanner.take(KEY)?.groups ?? {};
  const isAlone = sign === undefined && /^[\n#]?$/.test(scanner.next);
  if (key === undefined || (sign === undefined && !isAlone))
    return 'not an assignment: write `KEY=value`, or `#` before a comment';
  const value = isAlone ? null : readValue(scanner);
  if (value === undefined) return 'the quote that opens this value is never closed, or something follows it';
  return givenBy(key, value, at);
}

/** The value before variables are put in; undefined when its quote is never closed. */
function readValue(scanner: Scanner): string | undefined {
  if (scanner.next === "'") {
    const text = scanner.take(SINGLE)?.groups?.text;
    return text?.replaceAll("\\'", "'").replaceAll('$', '$$$$');
  }
  if (scanner.next === '"') {
    const text = scanner.take(DOUBLE)?.groups?.text;
    return text?.replace(/\\([nrt"\\$])/g, (whole, character: string) => ESCAPES[character] ?? whole);
  }
  return (scanner.take(PLAIN)?.[0] ?? '').replace(/(?:^|[^\S\n])#.*$/, '').trim();
}

/** Reads a file of `env_file` with `format: raw`: everything behind the first `=` is the value, quotes and all. */
export function parseRawEnvFile(text: string, file: string): Parsed<GivenKey[]> {
  const given: GivenKey[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const at = { file, line: index + 1, column: 1 };
    const [key = ''] = line.split('=', 1);
    const value = line.length === key.length ? null : line.slice(key.length + 1).replaceAll('$', '$$$$');
    const found = /^\S+$/.test(key.trim())
      ? givenBy(key.trim(), value, at)
      : 'a key has no space in it: write `KEY=value`';
    if (typeof found === 'string') problems.push({ ...at, message: found });
    else given.push(found);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: given };
}
