import type { JsonObject } from '../openapi/schema.ts';
import { userFields } from '../rest/render/account.ts';
import { renderStatus } from '../rest/render/commit-status.ts';
import type { Renderer } from '../rest/render/renderer.ts';
import { nodeId } from '../world/account.ts';
import type { CheckRun } from '../world/check-run.ts';
import type { CommitStatus } from '../world/commit-status.ts';
import type { Deployment } from '../world/deployment.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import type { Review } from '../world/review.ts';

/** `check_run` of a payload. GitHub names no pull request of a fork, and here none at all. */
export function checkRunFields(renderer: Renderer, repository: Repository, run: CheckRun): JsonObject {
  const { id, sha, name, conclusion, startedAt, completedAt, app } = run;
  const api = renderer.api(`/repos/${repository.nameWithOwner}`);
  const suite = {
    id,
    node_id: nodeId('CS', id),
    head_sha: sha,
    head_branch: null,
    url: `${api}/check-suites/${id}`,
  };
  const owner = { slug: app, name: app, html_url: `https://github.com/apps/${app}` };
  return {
    id,
    node_id: nodeId('CR', id),
    name,
    head_sha: sha,
    conclusion,
    status: conclusion === null ? 'in_progress' : 'completed',
    started_at: startedAt,
    completed_at: completedAt,
    url: `${api}/check-runs/${id}`,
    html_url: `${repository.url}/runs/${id}`,
    details_url: `${repository.url}/runs/${id}`,
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: 0,
      annotations_url: `${api}/check-runs/${id}/annotations`,
    },
    app: owner,
    check_suite: { ...suite, app: owner, pull_requests: [], before: null, after: sha },
    pull_requests: [],
  };
}

/** The own fields of a `status` payload. */
export function statusPayload(renderer: Renderer, repository: Repository, status: CommitStatus): JsonObject {
  const { id, state, context, description, target_url, created_at, updated_at } = renderStatus(
    renderer,
    repository,
    status,
  );
  const { sha } = status;
  const branches = [...repository.branches.keys()]
    .filter((branch) => repository.contains(branch, sha))
    .map((name) => {
      const url = renderer.api(`/repos/${repository.nameWithOwner}/commits/${repository.tip(name)}`);
      return { name, commit: { sha: repository.tip(name), url }, protected: false };
    });
  return {
    id,
    sha,
    name: repository.nameWithOwner,
    state,
    context,
    description,
    target_url,
    created_at,
    updated_at,
    commit: { sha, commit: { verification: { verified_at: null } } },
    branches,
  };
}

/** `deployment` and `deployment_status` of a payload. */
export function deploymentStatusFields(
  renderer: Renderer,
  repository: Repository,
  deployment: Deployment,
): JsonObject {
  const { id, sha, environment, creator, createdAt, statuses } = deployment;
  const last = statuses.get().at(-1);
  if (last === undefined) throw new Error('the deployment has no status yet');
  const api = renderer.api(`/repos/${repository.nameWithOwner}/deployments/${id}`);
  const user = userFields(renderer, creator);
  return {
    deployment: {
      id,
      sha,
      ref: sha,
      environment,
      original_environment: environment,
      created_at: createdAt,
      updated_at: createdAt,
      creator: user,
      url: api,
      statuses_url: `${api}/statuses`,
    },
    deployment_status: {
      id: last.id,
      state: last.state,
      environment,
      created_at: last.createdAt,
      updated_at: last.createdAt,
      creator: userFields(renderer, last.creator),
      log_url: last.logUrl,
      target_url: last.logUrl,
      deployment_url: api,
      url: `${api}/statuses/${last.id}`,
    },
  };
}

/** `review` of a payload. */
export function reviewFields(renderer: Renderer, pull: PullRequest, review: Review): JsonObject {
  const html_url = `${pull.url}#pullrequestreview-${review.id}`;
  const pull_request_url = renderer.api(`/repos/${pull.repository.nameWithOwner}/pulls/${pull.number}`);
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userFields(renderer, review.account),
    state: review.state.toLowerCase(),
    body: review.body,
    commit_id: review.commit,
    submitted_at: review.submittedAt,
    html_url,
    pull_request_url,
    _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
  };
}
