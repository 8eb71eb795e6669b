import { createHash } from 'node:crypto';
import type { ChangedFile } from '../checklist/applies.ts';
import type { Item } from '../checklist/schema.ts';

/** What an item's confirmation is about, besides the item itself. */
export interface Subject {
  /** The files that made the item apply. */
  readonly files: readonly ChangedFile[];
  /** False when the list of files was cut: then nobody knows what else the item is about. */
  readonly filesComplete: boolean;
  readonly headSha: string;
}

/**
 * 16 hexadecimal digits over all that a confirmation is about: the item as the checklist defines it, and
 * path and content of the files that made it apply. When one of them changes, so does the fingerprint, and the
 * confirmation no longer counts. With a cut file list the head SHA stands in for the rest: every push asks again.
 */
export function fingerprintOf(item: Item, subject: Subject): string {
  const files = subject.files
    .map(({ path, previousPath, blobSha }) => [path, previousPath ?? null, blobSha])
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const about = [sortKeys(item), files, subject.filesComplete ? null : subject.headSha];
  return createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16);
}

/** The same value with its keys in order, so that moving a line in the checklist asks nobody to confirm again. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  );
}
