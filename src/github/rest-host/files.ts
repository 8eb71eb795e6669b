import { RequestError } from '@octokit/request-error';
import * as z from 'zod/mini';
import type { ChangedFile } from '../../checklist/applies.ts';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import type { FileAt } from '../commit-files.ts';
import { listAll } from './list-all.ts';
import { contentSchema, fileSchema, type RestFile } from './shapes.ts';

const READING = { doing: 'read the files of the repository', permission: 'contents: read' };

/** The text of a file at a commit; undefined where there is none. Of code, what is no text is none either. */
export async function readText(
  repository: Repository,
  { commit, path, lenient }: FileAt,
): Promise<string | undefined> {
  const found = await readContents(repository, commit, path);
  if (found === undefined) return undefined;
  const parsed = contentSchema.safeParse(found);
  const bytes =
    parsed.success && parsed.data.type === 'file' ? await bytesOf(repository, parsed.data) : undefined;
  if (bytes !== undefined && !bytes.includes(0)) return bytes.toString('utf8');
  if (lenient === true) return undefined;
  throw new GateError('env-files-broken', `${path} is not a text file: name a file with env keys`);
}

async function readContents(
  { client, owner, repo }: Repository,
  ref: string,
  path: string,
): Promise<unknown> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return explained(READING, async () => {
    try {
      const route = `GET /repos/{owner}/{repo}/contents/${encoded}`;
      return (await client.request(route, { owner, repo, ref })).data;
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return undefined;
      throw error;
    }
  });
}

async function bytesOf(
  { client, owner, repo }: Repository,
  { encoding, content, sha }: z.infer<typeof contentSchema>,
): Promise<Buffer> {
  if (encoding === 'base64' && content != null) return Buffer.from(content, 'base64');
  // Too large to come along.
  const { data } = await explained(READING, () =>
    client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha }),
  );
  return Buffer.from(z.object({ content: z.string() }).parse(data).content, 'base64');
}

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
  const blobs = entries.every(hasSha) ? undefined : await readTree(repository, headSha);
  const files = entries.map((entry): ChangedFile => {
    const { filename, previous_filename, sha } = entry;
    const blobSha = sha ?? blobs?.get(filename);
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

const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.nullable(z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() }))),
});

const MOST_PAGES = 200;

/** The SHAs of all texts at a commit, where the list of changed files has none. GitHub sends the tree at once, Gitea in pages. */
async function readTree(
  { client, owner, repo }: Repository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const blobs = new Map<string, string>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await explained(READING, () =>
      client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...{ owner, repo, tree_sha: commit, recursive: 'true', per_page: 1000, page },
      }),
    );
    const { tree, truncated } = treeSchema.parse(data);
    for (const { path, type, sha } of tree ?? []) if (type !== 'tree') blobs.set(path, sha);
    if (!truncated) return blobs;
    if ((tree ?? []).length === 0) break;
  }
  throw new GateError(
    'github-failed',
    `could not read the tree of ${commit.slice(0, 7)}: the server does not give all of it. The gate stays closed.`,
  );
}
