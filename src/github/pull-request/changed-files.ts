import * as z from 'zod/mini';
import type { ChangedFile } from '../../checklist/applies.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';

/** `GET /pulls/{n}/files` lists 3,000 files at most, 100 a page. */
const MOST_FILES = 3000;
const PAGE = 100;

const pageSchema = z.array(
  z.object({
    filename: z.string(),
    previous_filename: z.optional(z.string()),
    sha: z.nullable(z.string()),
    status: z.string(),
    contents_url: z.string(),
  }),
);
type Page = z.infer<typeof pageSchema>;

/** One page of the changed files of a pull request, counting from 1. */
export async function listFilesPage(
  { client, owner, repo }: Repository,
  number: number,
  page: number,
): Promise<Page> {
  const { data } = await explained(
    { doing: `list the files of pull request #${number}`, permission: 'pull-requests: read' },
    () => client.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: PAGE, page }),
  );
  return pageSchema.parse(data);
}

/** The pages after the first that a pull request with so many changed files has, as far as GitHub lists them. */
export function laterPages(changedFiles: number): number[] {
  const last = Math.ceil(Math.min(changedFiles, MOST_FILES) / PAGE);
  return Array.from({ length: Math.max(last - 1, 0) }, (_, index) => index + 2);
}

/**
 * The files of all pages. `complete` is false when GitHub did not list every file. Each entry names in its `contents_url`
 * the head it was listed for: another head than the one that was read means that somebody pushed meanwhile.
 */
export function joinPages(
  pages: readonly Page[],
  headSha: string,
  changedFiles: number,
): { files: ChangedFile[]; complete: boolean } | 'of-another-head' {
  const entries = pages.flat();
  const elsewhere = entries.find(
    ({ status, contents_url }) =>
      status !== 'removed' && new URL(contents_url).searchParams.get('ref') !== headSha,
  );
  if (elsewhere !== undefined) return 'of-another-head';
  const files = entries.map(
    ({ filename, previous_filename, sha, status }): ChangedFile => ({
      path: filename,
      ...(previous_filename === undefined ? {} : { previousPath: previous_filename }),
      // Where GitHub does not tell what is in it, it may be anything at each head.
      blobSha: sha ?? headSha,
      ...(status === 'removed' ? { isRemoved: true } : {}),
    }),
  );
  // A last page that is full, beside a number that is too low: nobody can tell whether there is another page.
  const mayGoOn = pages.at(-1)?.length === PAGE && files.length > changedFiles;
  return { files, complete: files.length >= changedFiles && !mayGoOn };
}
