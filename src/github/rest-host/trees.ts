import * as z from 'zod/mini';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import type { FileAt } from '../commit-files.ts';

const READING = { doing: 'read the files of the repository', permission: 'contents: read' };

const entrySchema = z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() });
const treeSchema = z.object({ truncated: z.boolean(), tree: z.nullable(z.array(entrySchema)) });
const blobSchema = z.object({ content: z.string() });

/** What stands in a folder of a commit, by name; of a whole tree all but its folders, by path. */
export type Tree = ReadonlyMap<string, z.infer<typeof entrySchema>>;

const MOST_PAGES = 200;
const SYMLINK = '120000';

/**
 * The text of a file at a commit; undefined where there is none. Of code, what is no text is none either.
 *
 * Only ids of git's objects are asked for, from the commit down. Wherever Gitea takes a ref it looks for a branch or a tag of that name first, and whoever may
 * push can call one like a commit: https://github.com/go-gitea/gitea/blob/main/routers/api/v1/utils/git.go
 */
export async function readText(
  repository: Repository,
  { commit, path, lenient }: FileAt,
  readFolder: (sha: string) => Promise<Tree>,
): Promise<string | undefined> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  let sha = commit;
  for (const folder of folders) {
    const entry = (await readFolder(sha)).get(folder);
    if (entry?.type !== 'tree') return undefined;
    sha = entry.sha;
  }
  const found = (await readFolder(sha)).get(name);
  if (found === undefined) return undefined;
  const isFile = found.type === 'blob' && found.mode !== SYMLINK;
  const bytes = isFile ? await readBlob(repository, found.sha) : undefined;
  if (bytes !== undefined && !bytes.includes(0)) return bytes.toString('utf8');
  if (lenient === true) return undefined;
  throw new GateError('env-files-broken', `${path} is not a text file: name a file with env keys`);
}

async function readBlob({ client, owner, repo }: Repository, file_sha: string): Promise<Buffer> {
  const { data } = await explained(READING, () =>
    client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha }),
  );
  return Buffer.from(blobSchema.parse(data).content, 'base64');
}

/** A folder of a commit, or all files that it has. GitHub sends a tree at once, Gitea in pages. */
export async function readTree(
  { client, owner, repo }: Repository,
  tree_sha: string,
  how: 'folder' | 'whole',
): Promise<Tree> {
  const entries = new Map<string, z.infer<typeof entrySchema>>();
  // GitHub takes whatever stands in `recursive` for a yes.
  const wanted = { owner, repo, tree_sha, ...(how === 'whole' ? { recursive: 'true' } : {}) };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await explained(READING, () =>
      client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...wanted,
        ...(page === 1 ? {} : { page }),
      }),
    );
    const { tree, truncated } = treeSchema.parse(data);
    for (const entry of tree ?? [])
      if (how === 'folder' || entry.type !== 'tree') entries.set(entry.path, entry);
    if (!truncated) return entries;
    if ((tree ?? []).length === 0) break;
  }
  throw new GateError(
    'github-failed',
    `could not read the tree ${tree_sha.slice(0, 7)}: the server does not give all of it. The gate stays closed.`,
  );
}
