/** Why a file is not looked at. */
export type Unread =
  | 'larger than 1 MB'
  | 'minified'
  | 'generated'
  | 'takes too long to parse'
  | 'no text, or too large to be fetched';

const LARGEST = 1_000_000;
/** Lines of this length on the average are not written by people. */
const LONG_LINES = 400;
const SMALL = 20_000;
const GENERATED = /@generated\b|\bcode generated\b.*\bdo not edit\b/i;

/** Why a text is not worth parsing; undefined where it is. */
export function whyUnread(text: string): Unread | undefined {
  if (text.length > LARGEST) return 'larger than 1 MB';
  if (GENERATED.test(text.slice(0, 500))) return 'generated';
  if (text.length < SMALL) return undefined;
  const lines = text.split('\n').length;
  return text.length / lines > LONG_LINES ? 'minified' : undefined;
}
