import type { JsonObject } from '../openapi/schema.ts';
import { userFields } from '../rest/render/account.ts';
import { issueCommentFields } from '../rest/render/issue-comment.ts';
import { labelFields } from '../rest/render/pull-request.ts';
import { createRenderer, type Renderer } from '../rest/render/renderer.ts';
import { repositoryFields } from '../rest/render/repository.ts';
import type { CheckRun } from '../world/check-run.ts';
import type { CommitStatus } from '../world/commit-status.ts';
import type { Deployment } from '../world/deployment.ts';
import type { IssueComment } from '../world/issue-comment.ts';
import type { MergeGroup } from '../world/merge-queue.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import type { Review } from '../world/review.ts';
import type { World } from '../world/world.ts';
import { checkRunFields, deploymentStatusFields, reviewFields, statusPayload } from './evidence.ts';
import { exampleOf, overlay } from './examples.ts';
import { issueFields, pullRequestPayload, reviewedPullRequest } from './issue.ts';
import { mergeGroupFields, pushFields } from './push.ts';
import { type RunOptions, workflowRunFields } from './workflow-run.ts';

/** An event as a workflow run gets it: name (`GITHUB_EVENT_NAME`), payload, and the run's ref and SHA. */
export interface WebhookEvent {
  readonly name: string;
  readonly payload: JsonObject;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SHA` */
  readonly sha: string;
}

export type PullRequestAction =
  | 'opened'
  | 'synchronize'
  | 'reopened'
  | 'edited'
  | 'labeled'
  | 'unlabeled'
  | 'ready_for_review'
  | 'converted_to_draft'
  | 'closed';

export interface PullRequestEventOptions {
  /** Who did it; the author by default. */
  readonly sender?: string;
  /** Of `labeled` and `unlabeled`. */
  readonly label?: string;
  /** Delivers the same payload as `pull_request_target`, whose run is on the default branch. */
  readonly target?: boolean;
}

/**
 * Builds the payload of an event from the state of this moment, on top of a published example. Nothing is sent: a test
 * decides what to deliver, and when, and may deliver it late or twice.
 */
export class Payloads {
  readonly #world: World;
  readonly #renderer: Renderer;

  constructor(world: World) {
    this.#world = world;
    this.#renderer = createRenderer(world.links);
  }

  pullRequest(
    pull: PullRequest,
    action: PullRequestAction,
    options: PullRequestEventOptions = {},
  ): WebhookEvent {
    const { label } = options;
    const { previousHeadSha, changes } = pull.state;
    const own = {
      action,
      number: pull.number,
      pull_request: pullRequestPayload(this.#renderer, pull),
      ...(label === undefined ? {} : { label: this.#renderer.fill('label', labelFields(label)) }),
      ...(action === 'synchronize' ? { before: previousHeadSha ?? pull.headSha, after: pull.headSha } : {}),
      ...(action === 'edited' ? { changes: { ...changes } } : {}),
    };
    const payload = this.#payload(
      'pull_request',
      action,
      pull.repository,
      options.sender ?? pull.author.login,
      own,
    );
    if (options.target === true)
      return this.#onDefaultBranch('pull_request_target', pull.repository, payload);
    const ref = `refs/pull/${pull.number}/merge`;
    return { name: 'pull_request', payload, ref, sha: pull.testMerge ?? pull.headSha };
  }

  /** @param sender the last editor, the author or who deleted it, by default */
  issueComment(
    comment: IssueComment,
    action: 'created' | 'edited' | 'deleted',
    sender?: string,
  ): WebhookEvent {
    const { repository } = comment.pullRequest;
    const [last] = comment.revisions;
    const actor = { created: comment.author, edited: last?.editor, deleted: comment.deletedBy }[action];
    const { previousBody } = comment;
    const own = {
      action,
      issue: issueFields(this.#renderer, comment.pullRequest),
      comment: issueCommentFields(this.#renderer, comment),
      ...(action === 'edited' && previousBody !== undefined
        ? { changes: { body: { from: previousBody } } }
        : {}),
    };
    const by = sender ?? (actor ?? comment.author).login;
    return this.#onDefaultBranch(
      'issue_comment',
      repository,
      this.#payload('issue_comment', action, repository, by, own),
    );
  }

  mergeGroup(group: MergeGroup, sender = 'github-merge-queue[bot]'): WebhookEvent {
    const { repository } = group.queue;
    const own = { action: 'checks_requested', merge_group: mergeGroupFields(group) };
    const payload = this.#payload('merge_group', 'checks_requested', repository, sender, own);
    return { name: 'merge_group', payload, ref: group.headRef, sha: group.headSha };
  }

  /** A finished workflow run of the pull request's head; of a fork, without the pull request in it. */
  workflowRun(pull: PullRequest, options: RunOptions = {}): WebhookEvent {
    const own = { action: 'completed', ...workflowRunFields(this.#renderer, this.#world, pull, options) };
    const payload = this.#payload('workflow_run', 'completed', pull.repository, pull.author.login, own);
    return this.#onDefaultBranch('workflow_run', pull.repository, payload);
  }

  /** Of other apps than GitHub Actions, whose own check runs start no workflow. */
  checkRun(repository: Repository, run: CheckRun): WebhookEvent {
    const action = run.conclusion === null ? 'created' : 'completed';
    const own = { action, check_run: checkRunFields(this.#renderer, repository, run) };
    const payload = this.#payload('check_run', action, repository, `${run.app}[bot]`, own);
    return this.#onDefaultBranch('check_run', repository, payload);
  }

  status(repository: Repository, status: CommitStatus): WebhookEvent {
    const own = statusPayload(this.#renderer, repository, status);
    const payload = this.#payload('status', undefined, repository, status.creator.login, own);
    return this.#onDefaultBranch('status', repository, payload);
  }

  /** The newest status of a deployment; its run is on the commit that was deployed. */
  deploymentStatus(repository: Repository, deployment: Deployment): WebhookEvent {
    const own = { action: 'created', ...deploymentStatusFields(this.#renderer, repository, deployment) };
    const sender = deployment.creator.login;
    const payload = this.#payload('deployment_status', 'created', repository, sender, own);
    return { name: 'deployment_status', payload, ref: '', sha: deployment.sha };
  }

  pullRequestReview(pull: PullRequest, review: Review): WebhookEvent {
    const action = review.state === 'DISMISSED' ? 'dismissed' : 'submitted';
    const own = {
      action,
      review: reviewFields(this.#renderer, pull, review),
      pull_request: reviewedPullRequest(this.#renderer, pull),
    };
    const payload = this.#payload('pull_request_review', action, pull.repository, review.account.login, own);
    const ref = `refs/pull/${pull.number}/merge`;
    return { name: 'pull_request_review', payload, ref, sha: pull.testMerge ?? pull.headSha };
  }

  workflowDispatch(repository: Repository, inputs: JsonObject, sender = repository.owner): WebhookEvent {
    const ref = `refs/heads/${repository.defaultBranch}`;
    const own = { inputs, ref, workflow: '.github/workflows/deployment-checklist.yml' };
    const payload = { ...this.#payload('workflow_dispatch', undefined, repository, sender, own), inputs };
    return this.#onDefaultBranch('workflow_dispatch', repository, payload);
  }

  /** A push to a branch that already has its new tip. @param before the tip before the push */
  push(repository: Repository, branch: string, before: string, sender = repository.owner): WebhookEvent {
    const own = pushFields(this.#renderer, this.#world, repository, branch, before, sender);
    const payload = this.#payload('push', undefined, repository, sender, own);
    return { name: 'push', payload, ref: `refs/heads/${branch}`, sha: repository.tip(branch) };
  }

  #payload(
    name: string,
    action: string | undefined,
    repository: Repository,
    sender: string,
    own: JsonObject,
  ): JsonObject {
    const { pushed_at: _, ...fields } = repositoryFields(this.#renderer, repository);
    const owner = userFields(this.#renderer, repository.ownerAccount);
    // In a push times are numbers, everywhere else text.
    const times = name === 'push' ? { created_at: Date.parse(repository.createdAt) / 1000 } : {};
    return overlay(exampleOf(name, action, repository.nameWithOwner, this.#world.links), {
      ...own,
      repository: { ...fields, ...times },
      ...(repository.isInOrganization
        ? { organization: this.#renderer.fill('organization-simple', organizationFields(owner)) }
        : {}),
      sender: userFields(this.#renderer, this.#world.account(sender)),
    });
  }

  #onDefaultBranch(name: string, repository: Repository, payload: JsonObject): WebhookEvent {
    const { defaultBranch } = repository;
    return { name, payload, ref: `refs/heads/${defaultBranch}`, sha: repository.tip(defaultBranch) };
  }
}

function organizationFields({ login, id, node_id, url, avatar_url }: JsonObject): JsonObject {
  return { login, id, node_id, url, avatar_url };
}
