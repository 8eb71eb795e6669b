import type { ChangedFile } from '../../checklist/applies.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { Repository } from '../client/repository.ts';
import { listAll } from './list-all.ts';
import { fileSchema, type RestFile } from './shapes.ts';
import { readTree } from './trees.ts';

/**
 * The changed files of a pull request. `of-another-head`: somebody pushed meanwhile. `count` is how many there are, as far as the server
 * tells.
 */
export async function listFiles(
  repository: Repository,
  number: number,
  headSha: string,
  count: number | undefined,
): Promise<{ files: ChangedFile[]; complete: boolean } | 'of-another-head'> {
  const entries = await listAll(
    repository,
    { doing: `list the files of pull request #${number}`, permission: 'pull-requests: read' },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { pull_number: number },
    fileSchema,
  );
  if (entries.some((entry) => isOfAnotherHead(entry, headSha))) return 'of-another-head';
  const there = entries.every(hasSha) ? undefined : await readTree(repository, headSha, 'whole');
  const files = entries.map((entry): ChangedFile => {
    const { filename, previous_filename, sha } = entry;
    const blobSha = sha ?? there?.get(filename)?.sha;
    if (blobSha === undefined && !isRemoved(entry)) throw untold(filename);
    return {
      path: filename,
      ...(previous_filename ? { previousPath: previous_filename } : {}),
      blobSha: blobSha ?? '',
      ...(isRemoved(entry) ? { isRemoved: true } : {}),
    };
  });
  return { files, complete: files.length >= (count ?? 0) };
}

/** Without it nobody could tell when a confirmation is out of date. */
function untold(path: string): GateError {
  return new GateError(
    'github-failed',
    `the server lists ${path} as changed, and its tree does not have it. The gate stays closed.`,
  );
}

/** Gitea says `deleted` where GitHub says `removed`. */
function isRemoved({ status }: RestFile): boolean {
  return status === 'removed' || status === 'deleted';
}

function hasSha(file: RestFile): boolean {
  return file.sha != null || isRemoved(file);
}

function isOfAnotherHead(file: RestFile, headSha: string): boolean {
  if (isRemoved(file) || !file.contents_url) return false;
  const ref = new URL(file.contents_url).searchParams.get('ref');
  return ref !== null && ref !== headSha;
}
