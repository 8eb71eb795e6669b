import type { FileChange } from './diff.ts';
import type { ObjectStore } from './objects.ts';

export interface Patch {
  readonly additions: number;
  readonly deletions: number;
  /** One hunk in unified format; undefined for binary files and for renames without a change, as on GitHub. */
  readonly patch: string | undefined;
}

const CONTEXT = 3;

/** The single answer of a pull request asks for the sum of all its files. */
const counted = new WeakMap<FileChange, Pick<Patch, 'additions' | 'deletions'>>();

export function countChanges(store: ObjectStore, change: FileChange): Pick<Patch, 'additions' | 'deletions'> {
  const known = counted.get(change);
  if (known !== undefined) return known;
  const { added = [], removed = [] } = compareLines(store, change) ?? {};
  const counts = { additions: added.length, deletions: removed.length };
  counted.set(change, counts);
  return counts;
}

/** A valid, but not always the shortest patch: all between the first and the last line that differ is one hunk. */
export function patchOf(store: ObjectStore, change: FileChange): Patch {
  const difference = compareLines(store, change);
  if (difference === undefined) return { additions: 0, deletions: 0, patch: undefined };
  const { before, after, start, added, removed } = difference;
  const lead = before.slice(Math.max(0, start - CONTEXT), start);
  const tail = before.slice(start + removed.length, start + removed.length + CONTEXT);
  const range = (lines: readonly string[], changed: number): string => {
    const length = lead.length + changed + tail.length;
    return `${lines.length === 0 ? 0 : start - lead.length + 1},${length}`;
  };
  const patch = [
    `@@ -${range(before, removed.length)} +${range(after, added.length)} @@`,
    ...lead.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...tail.map((line) => ` ${line}`),
  ].join('\n');
  return { additions: added.length, deletions: removed.length, patch };
}

function compareLines(store: ObjectStore, { status, sha, previousSha }: FileChange) {
  const [old, now] = [previousSha, status === 'removed' ? undefined : sha].map((blob) =>
    blob === undefined ? Buffer.alloc(0) : store.blob(blob),
  );
  if (old === undefined || now === undefined || old.equals(now) || isBinary(old) || isBinary(now))
    return undefined;
  const [before, after] = [linesOf(old), linesOf(now)];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const added = after.slice(start, after.length - end);
  return { before, after, start, added, removed: before.slice(start, before.length - end) };
}

/** Git calls a file binary when it finds a NUL near its start. */
export function isBinary(content: Buffer): boolean {
  return content.subarray(0, 8000).includes(0);
}

function linesOf(content: Buffer): string[] {
  const lines = content.toString().split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
