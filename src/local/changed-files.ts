import type { ChangedFile } from '../checklist/applies.ts';
import { readGit } from './git.ts';

/** `GET /pulls/{n}/files` lists 3,000 files at most. */
const MOST_FILES = 3000;

/**
 * The files that differ between two commits, as GitHub lists those of a pull request: renames found, submodules
 * included. Beyond 3,000 files `complete` is false, as GitHub would not list the rest: the gate then asks about
 * more, and this answers as the gate will.
 */
export async function listChangedFiles(
  root: string,
  mergeBase: string,
  head: string,
): Promise<{ files: ChangedFile[]; complete: boolean }> {
  const raw = await readGit(root, 'list the changed files', [
    'diff-tree',
    ...['-r', '-z', '--raw', '--no-abbrev', '--find-renames', '-l1000', '--ignore-submodules=none'],
    mergeBase,
    head,
  ]);
  const files = parseRawDiff(raw);
  return { files, complete: files.length <= MOST_FILES };
}

/** `:mode mode sha sha status`, a path, and for a rename the new path; each ends with a zero byte. */
function parseRawDiff(raw: string): ChangedFile[] {
  const fields = raw.split('\0').values();
  const files: ChangedFile[] = [];
  for (const field of fields) {
    const [, , before = '', after = '', status = ''] = field.split(' ');
    if (status === '') continue;
    const path = fields.next().value ?? '';
    if (status.startsWith('R'))
      files.push({ path: fields.next().value ?? '', previousPath: path, blobSha: after });
    else if (status === 'D') files.push({ path, blobSha: before, isRemoved: true });
    else files.push({ path, blobSha: after });
  }
  return files;
}
