import type { Parsed, Problem } from '../../checklist/problem.ts';
import { ENV_NAME } from '../declared.ts';
import { type Place, placesIn } from '../text/place.ts';
import { refuse } from '../text/refuse.ts';
import { Scanner, withPlainLines } from '../text/scanner.ts';

/** A key of an env file, and where it stands. */
export interface EnvFileKey {
  readonly key: string;
  readonly at: Place;
}

const BLANK = /\s+/y;
const COMMENT = /[#;][^\n]*/y;
const KEY = /(?<key>[^\s=]+)[^\S\n]*=/y;
const BARE = /(?:[^\n"'\\]|\\[\s\S])/y;
const DOUBLE = /"(?:[^"\\]|\\[\s\S])*"/y;
const SINGLE = /'[^']*'/y;
const REST = /[^\n]*/y;

/**
 * The keys of a file that `EnvironmentFile=` names. Values may go on over several lines, between quotes or behind a
 * backslash; how they are unquoted differs between versions of systemd, so they are not read.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#EnvironmentFile=
 */
export function parseSystemdEnvFile(text: string, file: string): Parsed<EnvFileKey[]> {
  const scanner = new Scanner(withPlainLines(text));
  const placeOf = placesIn(scanner.text, file);
  const keys: EnvFileKey[] = [];
  const problems: Problem[] = [];
  for (scanner.take(BLANK); !scanner.isAtEnd; scanner.take(BLANK)) {
    if (scanner.take(COMMENT) !== null) continue;
    const at = placeOf(scanner.position);
    const key = scanner.take(KEY)?.groups?.key;
    if (key === undefined || !ENV_NAME.test(key)) problems.push({ ...at, message: NO_ASSIGNMENT });
    else if (skipValue(scanner)) keys.push({ key, at });
    else problems.push({ ...at, message: 'the quote that opens this value is never closed' });
    scanner.take(REST);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: keys };
}

/** Steps to the end of a value; false where a quote is never closed. */
function skipValue(scanner: Scanner): boolean {
  for (;;) {
    if (scanner.next === '"' && scanner.take(DOUBLE) === null) return false;
    if (scanner.next === "'" && scanner.take(SINGLE) === null) return false;
    if (/["']/.test(scanner.next)) continue;
    if (scanner.take(BARE) === null) return true;
  }
}

const NO_ASSIGNMENT =
  'not an assignment, so systemd passes it over: write `KEY=value`, or `#` before a comment';
