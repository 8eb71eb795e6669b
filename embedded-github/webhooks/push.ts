import { diffTrees } from '../git/diff.ts';
import { ancestorsOf, commitsBetween } from '../git/history.ts';
import { type Commit, EMPTY_TREE } from '../git/objects.ts';
import type { JsonObject } from '../openapi/schema.ts';
import { userFields } from '../rest/render/account.ts';
import type { Renderer } from '../rest/render/renderer.ts';
import type { MergeGroup } from '../world/merge-queue.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';

/** `merge_group` of a payload. */
export function mergeGroupFields({ queue, headSha, baseSha, headRef }: MergeGroup): JsonObject {
  const head = queue.repository.objects.commit(headSha);
  return {
    head_sha: headSha,
    head_ref: headRef,
    base_sha: baseSha,
    base_ref: `refs/heads/${queue.branch}`,
    head_commit: simpleCommit(head),
  };
}

/** The own fields of a push: at most 20 commits, as GitHub sends. */
export function pushFields(
  renderer: Renderer,
  world: World,
  repository: Repository,
  branch: string,
  before: string,
  sender: string,
): JsonObject {
  const { objects } = repository;
  const after = repository.tip(branch);
  const commits = commitsBetween(objects, before, after).map((commit) => pushedCommit(repository, commit));
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: false,
    deleted: false,
    forced: !ancestorsOf(objects, after).has(before),
    base_ref: null,
    compare: `${repository.url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.slice(-20),
    head_commit: pushedCommit(repository, objects.commit(after)),
    pusher: { name: sender, email: `${sender}@users.noreply.github.com` },
    sender: userFields(renderer, world.account(sender)),
  };
}

/** A commit as `head_commit` of several events. */
export function simpleCommit({ sha, tree, message, date, author }: Commit): JsonObject {
  const who = { name: author, email: `${author}@users.noreply.github.com` };
  return { id: sha, tree_id: tree, message, timestamp: date, author: who, committer: who };
}

function pushedCommit(repository: Repository, commit: Commit): JsonObject {
  const [parent] = commit.parents;
  const before = parent === undefined ? EMPTY_TREE : repository.objects.commit(parent).tree;
  const files = diffTrees(repository.objects, before, commit.tree);
  const pathsOf = (statuses: readonly string[]) =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  const who = {
    name: commit.author,
    email: `${commit.author}@users.noreply.github.com`,
    username: commit.author,
  };
  return {
    ...simpleCommit(commit),
    distinct: true,
    url: `${repository.url}/commit/${commit.sha}`,
    author: who,
    committer: who,
    added: pathsOf(['added', 'renamed']),
    removed: [...pathsOf(['removed']), ...files.flatMap(({ previousPath }) => previousPath ?? [])],
    modified: pathsOf(['modified']),
  };
}
