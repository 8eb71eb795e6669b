import type { FileChange } from '../../git/diff.ts';
import type { Commit } from '../../git/objects.ts';
import { patchOf } from '../../git/patch.ts';
import type { JsonObject } from '../../openapi/schema.ts';
import { nodeId } from '../../world/account.ts';
import type { Repository } from '../../world/repository.ts';
import type { World } from '../../world/world.ts';
import { userFields } from './account.ts';
import type { Renderer } from './renderer.ts';

export function renderCommit(
  renderer: Renderer,
  world: World,
  repository: Repository,
  commit: Commit,
): JsonObject {
  const api = renderer.api(`/repos/${repository.nameWithOwner}`);
  const signature = {
    name: commit.author,
    email: `${commit.author}@users.noreply.github.com`,
    date: commit.date,
  };
  const author = userFields(renderer, world.account(commit.author));
  return renderer.fill('commit', {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${repository.url}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      message: commit.message,
      author: signature,
      committer: signature,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
    },
    author,
    committer: author,
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}` })),
  });
}

/** An entry of a list of changed files; `contents_url` names the head that the list was made for. */
export function renderFileChange(
  renderer: Renderer,
  repository: Repository,
  headSha: string,
  change: FileChange,
): JsonObject {
  const { additions, deletions, patch } = patchOf(repository.objects, change);
  const path = encodePath(change.path);
  const contents = renderer.api(`/repos/${repository.nameWithOwner}/contents/${path}?ref=${headSha}`);
  return renderer.fill('diff-entry', {
    filename: change.path,
    status: change.status,
    sha: change.sha,
    previous_filename: change.previousPath,
    additions,
    deletions,
    changes: additions + deletions,
    patch,
    blob_url: `${repository.url}/blob/${headSha}/${path}`,
    raw_url: `${repository.url}/raw/${headSha}/${path}`,
    contents_url: contents,
  });
}

/** A path in a URL, each of its parts encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
