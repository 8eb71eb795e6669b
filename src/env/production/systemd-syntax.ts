import { type Place, placesIn } from '../text/place.ts';
import { Scanner, withPlainLines } from '../text/scanner.ts';

/** A setting of a unit file: `Environment=A=1`. */
export interface Setting {
  readonly section: string;
  readonly name: string;
  readonly value: string;
  readonly at: Place;
}

/** A line that is no setting, as far as its section is known. */
export interface UnreadLine {
  readonly section: string;
  readonly at: Place;
}

/**
 * The settings of a unit file, in order. A backslash at the end of a line joins it to the next one with a space;
 * comment lines in between are left out.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html
 */
export function parseUnitFile(
  text: string,
  file: string,
): { readonly settings: readonly Setting[]; readonly unread: readonly UnreadLine[] } {
  const source = withPlainLines(text);
  const placeOf = placesIn(source, file);
  const settings: Setting[] = [];
  const unread: UnreadLine[] = [];
  let section = '';
  for (const { line, offset } of joinLines(source)) {
    const written = line.trim();
    const at = placeOf(offset + line.length - line.trimStart().length);
    if (written.startsWith('[') && written.endsWith(']')) section = written.slice(1, -1);
    else {
      const sign = written.indexOf('=');
      const name = written.slice(0, Math.max(sign, 0)).trimEnd();
      if (name === '') unread.push({ section, at });
      else settings.push({ section, name, value: written.slice(sign + 1).trimStart(), at });
    }
  }
  return { settings, unread };
}

/** Whole lines without empty ones and comments, each with the offset where it begins. */
function joinLines(source: string): { line: string; offset: number }[] {
  const joined: { line: string; offset: number }[] = [];
  let parts: string[] = [];
  let [offset, begin] = [0, 0];
  for (const line of source.split('\n')) {
    const isComment = /^[^\S\n]*[#;]/.test(line);
    if (!isComment) {
      if (parts.length === 0) begin = offset;
      const goesOn = line.endsWith('\\');
      parts.push(goesOn ? line.slice(0, -1) : line);
      if (!goesOn) {
        const whole = parts.join(' ');
        if (whole.trim() !== '') joined.push({ line: whole, offset: begin });
        parts = [];
      }
    }
    offset += line.length + 1;
  }
  if (parts.join('').trim() !== '') joined.push({ line: parts.join(' '), offset: begin });
  return joined;
}

const SPACE = /\s+/y;
const BARE = /[^\s"'\\]+/y;
const DOUBLE = /[^"\\]+/y;
const SINGLE = /[^'\\]+/y;
const ESCAPE =
  /\\(?:(?<sign>[abfnrtvs"'\\])|x(?<hex>[0-9A-Fa-f]{2})|(?<octal>[0-3][0-7]{2})|u(?<short>[0-9A-Fa-f]{4})|U(?<long>[0-9A-Fa-f]{8}))/y;
const SIGNS: Record<string, string> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  s: ' ',
};

/** The words of a value, without their quotes; undefined when a quote is never closed or an escape does not exist. */
export function splitWords(value: string): string[] | undefined {
  const scanner = new Scanner(value);
  const words: string[] = [];
  for (scanner.take(SPACE); !scanner.isAtEnd; scanner.take(SPACE)) {
    let word = '';
    while (!scanner.isAtEnd && !/\s/.test(scanner.next)) {
      const part = /["']/.test(scanner.next) ? takeQuoted(scanner) : takeBare(scanner, BARE);
      if (part === undefined) return undefined;
      word += part;
    }
    words.push(word);
  }
  return words;
}

function takeBare(scanner: Scanner, plain: RegExp): string | undefined {
  return scanner.next === '\\' ? takeEscape(scanner) : scanner.take(plain)?.[0];
}

function takeQuoted(scanner: Scanner): string | undefined {
  const quote = scanner.next;
  scanner.position += 1;
  let text = '';
  while (scanner.next !== quote) {
    const part = takeBare(scanner, quote === '"' ? DOUBLE : SINGLE);
    if (part === undefined) return undefined;
    text += part;
  }
  scanner.position += 1;
  return text;
}

function takeEscape(scanner: Scanner): string | undefined {
  const { sign, hex, octal, short, long } = scanner.take(ESCAPE)?.groups ?? {};
  if (sign !== undefined) return SIGNS[sign] ?? sign;
  const code =
    octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
