import { type Place, placesIn } from '../env/place.ts';
import type { Fix, LineChange } from './finding.ts';

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

/** The edits as the lines that they change; each is made to the text as it is. */
export function fixLines(source: Source, edits: readonly Edit[]): Fix | undefined {
  const changes = edits.flatMap((edit) => changeLines(source, edit));
  return changes.length === 0 ? undefined : { kind: 'lines', changes };
}

function changeLines({ file, text }: Source, edit: Edit): LineChange[] {
  const before = linesOf(text);
  const after = linesOf(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
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

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** Takes the lines away that a part of a text fills; undefined where something else stands on them, such as a brace. */
export function deleteLines(text: string, start: number, end: number, before = /^\s*$/): Edit | undefined {
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
