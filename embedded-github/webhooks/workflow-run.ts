import type { JsonObject } from '../openapi/schema.ts';
import { userFields } from '../rest/render/account.ts';
import type { Renderer } from '../rest/render/renderer.ts';
import { repositoryFields } from '../rest/render/repository.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';
import { simpleCommit } from './push.ts';

export interface RunOptions {
  /** The workflow's name. */
  readonly name?: string;
  /** Its file. */
  readonly path?: string;
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'action_required';
  /** What the finished run was triggered by. */
  readonly event?: string;
  /** The head SHA that it ran for; the present one by default. */
  readonly headSha?: string;
}

/** `workflow_run` and `workflow` of a payload. */
export function workflowRunFields(
  renderer: Renderer,
  world: World,
  pull: PullRequest,
  options: RunOptions,
): JsonObject {
  const { name = 'Checklist', path = '.github/workflows/checklist.yml', conclusion = 'success' } = options;
  const { event = 'pull_request', headSha = pull.headSha } = options;
  const { repository } = pull;
  const id = world.nextId();
  const author = userFields(renderer, pull.author);
  const now = world.timeline.now;
  const api = renderer.api(`/repos/${repository.nameWithOwner}/actions`);
  const run = {
    id,
    name,
    path,
    event,
    conclusion,
    status: 'completed',
    display_title: pull.state.title,
    head_branch: pull.head.branch,
    head_sha: headSha,
    head_commit: simpleCommit(repository.objects.commit(headSha)),
    head_repository: repositoryFields(renderer, pull.head.repository),
    repository: repositoryFields(renderer, repository),
    // Of a fork's run GitHub does not tell the pull request.
    pull_requests: pull.isCrossRepository ? [] : [pullRequestReference(renderer, pull, headSha)],
    actor: author,
    triggering_actor: author,
    created_at: now,
    updated_at: now,
    run_started_at: now,
    url: `${api}/runs/${id}`,
    html_url: `${repository.url}/actions/runs/${id}`,
  };
  return {
    workflow_run: run,
    workflow: { name, path, state: 'active', url: `${api}/workflows/${path.split('/').at(-1)}` },
  };
}

function pullRequestReference(renderer: Renderer, pull: PullRequest, headSha: string): JsonObject {
  const { repository } = pull;
  const reference = ({ id, name, nameWithOwner }: Repository): JsonObject => {
    return { id, name, url: renderer.api(`/repos/${nameWithOwner}`) };
  };
  return {
    id: pull.id,
    number: pull.number,
    url: renderer.api(`/repos/${repository.nameWithOwner}/pulls/${pull.number}`),
    head: { ref: pull.head.branch, sha: headSha, repo: reference(pull.head.repository) },
    base: { ref: pull.state.baseBranch, sha: pull.state.baseSha, repo: reference(repository) },
  };
}
