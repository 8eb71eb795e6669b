import { placesIn } from './place.ts';

/** One assignment of a dotenv file. The value stays with whoever parses: it may be checked, never shown. */
export interface Assignment {
  readonly key: string;
  readonly value: string;
  /** Where the key stands, counting from 1. */
  readonly line: number;
  readonly column: number;
  /** The line in which the value ends. */
  readonly endLine: number;
  /** Whether the value begins with a quote that nothing closes; then it was read to the end of its line only. */
  readonly unclosed: boolean;
}

const quoted = (quote: string) => String.raw`\s*${quote}(?:\\${quote}|[^${quote}])*${quote}`;
const VALUE = [...["'", '"', '`'].map(quoted), String.raw`[^#\n]+`].join('|');
const ASSIGNMENT = new RegExp(
  // A line's own indentation only: `\s*` would walk a run of empty lines once for each of them.
  String.raw`^[^\S\n\u2028\u2029]*(?:export\s+)?(?<key>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<value>${VALUE})?\s*(?:#.*)?$`,
  'dgm',
);

/**
 * The assignments of a dotenv file, in order, read as the npm package `dotenv` reads them: quotes, values over
 * several lines, `export`, comments at the end of a line, CRLF, a byte order mark. A key given twice is here twice; the
 * last one counts. Lines that are no assignment are passed over, as that package does.
 */
export function parseDotenv(text: string): Assignment[] {
  const source = text.replace(/\r\n?/g, '\n');
  const placeOf = placesIn(source, '');
  const assignments: Assignment[] = [];
  for (const match of source.matchAll(ASSIGNMENT)) {
    const key = match.groups?.key;
    const start = match.indices?.groups?.key?.[0];
    if (key === undefined || start === undefined) continue;
    const raw = (match.groups?.value ?? '').trim();
    const { line, column } = placeOf(start);
    const endLine = placeOf(match.indices?.groups?.value?.[1] ?? start).line;
    assignments.push({ key, value: unquote(raw), line, column, endLine, unclosed: isUnclosed(raw) });
  }
  return assignments;
}

function isUnclosed(raw: string): boolean {
  const quote = raw.charAt(0);
  return /["'`]/.test(quote) && !raw.includes(quote, 1);
}

/** Takes the quotes off; only between double quotes do `\n` and `\r` mean line breaks. */
function unquote(value: string): string {
  const quote = value.charAt(0);
  const inner = value.replace(/^(['"`])([\s\S]*)\1$/gm, '$2');
  return quote === '"' ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner;
}
