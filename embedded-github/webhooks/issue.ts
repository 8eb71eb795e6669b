import { isObject, type JsonObject } from '../openapi/schema.ts';
import { countFields, labelFields, pullRequestFields } from '../rest/render/pull-request.ts';
import type { Renderer } from '../rest/render/renderer.ts';
import type { PullRequest } from '../world/pull-request.ts';

/** Values of the examples that are not ours and must not look as if they were. */
const NOBODY = { assignee: null, assignees: [], milestone: null, active_lock_reason: null, locked: false };

/** `pull_request` of a payload. */
export function pullRequestPayload(renderer: Renderer, pull: PullRequest): JsonObject {
  const { merged_by, ...counts } = countFields(renderer, pull);
  return {
    ...NOBODY,
    ...pullRequestFields(renderer, pull),
    ...counts,
    merged_by: isObject(merged_by) ? renderer.fill('simple-user', merged_by) : null,
    labels: labels(renderer, pull),
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
  };
}

/** `pull_request` of a review's payload, which counts nothing. */
export function reviewedPullRequest(renderer: Renderer, pull: PullRequest): JsonObject {
  return {
    ...NOBODY,
    ...pullRequestFields(renderer, pull),
    labels: labels(renderer, pull),
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
  };
}

/** `issue` of a comment's payload: the pull request as an issue, known by its `pull_request`. */
export function issueFields(renderer: Renderer, pull: PullRequest): JsonObject {
  const fields = pullRequestFields(renderer, pull);
  const { id, node_id, number, title, body, user, state, draft, author_association } = fields;
  const { html_url, diff_url, patch_url, merged_at, closed_at, created_at, updated_at } = fields;
  const { issue_url: url, comments_url, url: pullUrl } = fields;
  return {
    ...NOBODY,
    ...{ id, node_id, number, title, body, user, state, draft, author_association },
    ...{ html_url, url, comments_url, closed_at, created_at, updated_at },
    comments: pull.comments.length,
    labels: labels(renderer, pull),
    pull_request: { url: pullUrl, html_url, diff_url, patch_url, merged_at },
    performed_via_github_app: null,
    reactions: renderer.fill('reaction-rollup', { url: `${url}/reactions` }),
  };
}

function labels(renderer: Renderer, pull: PullRequest): JsonObject[] {
  return pull.state.labels.map((name) => renderer.fill('label', labelFields(name)));
}
