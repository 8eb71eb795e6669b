import { type Place, placesIn } from '../../env/text/place.ts';
import type { Fix, LineChange } from '../findings/finding.ts';

/** A file of the repository as it is. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A part of a text that is to be another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function placeAt({ file, text }: Source, offset: number): Place {
  return placesIn(text, file)(offset);
}

/** The edits as the lines that they change; edits of one line come together. */
export function fixLines(source: Source, edits: readonly Edit[]): Fix | undefined {
  const lineOf = (offset: number) => placeAt(source, offset).line;
  const groups: Edit[][] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && lineOf(edit.start) <= lineOf(last.end)) group.push(edit);
    else groups.push([edit]);
  }
  const changes = groups.flatMap((group) => changeLines(source, group));
  return changes.length === 0 ? undefined : { kind: 'lines', changes };
}

function changeLines({ file, text }: Source, edits: readonly Edit[]): LineChange[] {
  const before = linesOf(text);
  const after = linesOf(applyEdits(text, edits));
  const isSame = (index: number) => index < before.length && before[index] === after[index];
  let same = 0;
  while (isSame(same)) same += 1;
  let sameBelow = 0;
  const most = Math.min(before.length, after.length) - same;
  while (sameBelow < most && before.at(-1 - sameBelow) === after.at(-1 - sameBelow)) sameBelow += 1;
  const removed = before.slice(same, before.length - sameBelow);
  const added = after.slice(same, after.length - sameBelow);
  return removed.length + added.length === 0 ? [] : [{ file, line: same + 1, removed, added }];
}

/** Edits in the order of their starts; what two of them take away is gone once. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits) {
    result += text.slice(done, Math.max(done, edit.start)) + edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** What can be taken away: a part of a text, and where its neighbours end and start. */
interface Removable {
  readonly start: number;
  readonly end: number;
  readonly before?: number | undefined;
  readonly next?: number | undefined;
}

/** Takes an entry away, with its lines where it stands alone on them; undefined where it is all that there is. */
export function removeEntry(text: string, { start, end, before, next }: Removable): Edit | undefined {
  const lines = removeLines(text, { start, end });
  if (lines !== undefined) return lines;
  if (next !== undefined) return { start, end: next, text: '' };
  return before === undefined ? undefined : { start: before, end, text: '' };
}

/** Takes the lines away that a part of a text fills; undefined where something else than `before` and a comment is on them. */
export function removeLines(text: string, { start, end }: Removable, before = /^\s*$/): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const isAlone =
    before.test(text.slice(lineStart, start)) && /^\s*(#.*)?\s*$/.test(text.slice(end, lineEnd));
  return isAlone ? { start: lineStart, end: lineEnd, text: '' } : undefined;
}

/** The spaces that something begins with that stands as far to the right as this offset. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}
