import { countChanges } from '../../git/patch.ts';
import type { JsonObject } from '../../openapi/schema.ts';
import { nodeId } from '../../world/account.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import type { Repository } from '../../world/repository.ts';
import { authorAssociation, userFields } from './account.ts';
import type { Renderer } from './renderer.ts';
import { repositoryFields } from './repository.ts';

/** Values that both the list and the single answer have. */
export function pullRequestFields(renderer: Renderer, pull: PullRequest): JsonObject {
  const { state, repository } = pull;
  const url = renderer.api(`/repos/${repository.nameWithOwner}/pulls/${pull.number}`);
  const issue = renderer.api(`/repos/${repository.nameWithOwner}/issues/${pull.number}`);
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    state: state.open ? 'open' : 'closed',
    title: state.title,
    body: state.body,
    draft: state.draft,
    user: userFields(renderer, pull.author),
    author_association: authorAssociation(repository, pull.author),
    labels: state.labels.map((name) => labelFields(name)),
    head: branchFields(renderer, pull.headRepository, pull.head.repository, pull.head.branch, state.headSha),
    base: branchFields(renderer, repository, repository, state.baseBranch, state.baseSha),
    created_at: pull.createdAt,
    updated_at: state.updatedAt,
    closed_at: state.closedAt,
    merged_at: state.merge?.at ?? null,
    merge_commit_sha: state.merge?.sha ?? pull.testMerge ?? null,
    html_url: pull.url,
    diff_url: `${pull.url}.diff`,
    patch_url: `${pull.url}.patch`,
    url,
    issue_url: issue,
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    statuses_url: renderer.api(`/repos/${repository.nameWithOwner}/statuses/${state.headSha}`),
  };
}

/** The answer of GET /repos/{owner}/{repo}/pulls/{pull_number}. */
export function renderPullRequest(renderer: Renderer, pull: PullRequest): JsonObject {
  return renderer.fill('pull-request', {
    ...pullRequestFields(renderer, pull),
    ...countFields(renderer, pull),
  });
}

/** Values that only the single answer (and webhooks) have. */
export function countFields(renderer: Renderer, pull: PullRequest): JsonObject {
  const { merge } = pull.state;
  const { files } = pull;
  const counts = files.map((file) => countChanges(pull.repository.objects, file));
  const mergeable = merge === null ? pull.testMerge !== undefined : null;
  return {
    merged: merge !== null,
    merged_by: merge === null ? null : userFields(renderer, merge.by),
    mergeable,
    mergeable_state: mergeable === false ? 'dirty' : 'unstable',
    comments: pull.comments.length,
    commits: pull.commits.length,
    changed_files: files.length,
    additions: counts.reduce((sum, { additions }) => sum + additions, 0),
    deletions: counts.reduce((sum, { deletions }) => sum + deletions, 0),
  };
}

export function labelFields(name: string): JsonObject {
  const id = [...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 2 ** 31;
  return { id, node_id: nodeId('LA', id), name, color: 'ededed', description: '', default: false };
}

/** `existing` is undefined when the fork was deleted: label and owner stay, the repository is null. */
function branchFields(
  renderer: Renderer,
  existing: Repository | undefined,
  once: Repository,
  ref: string,
  sha: string,
): JsonObject {
  return {
    label: `${once.owner}:${ref}`,
    ref,
    sha,
    user: userFields(renderer, once.ownerAccount),
    repo: existing === undefined ? null : repositoryFields(renderer, existing),
  };
}
