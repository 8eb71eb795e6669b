import * as z from 'zod/mini';
import { $ZodError } from 'zod/v4/core';
import { GateError } from '../../gate/gate-error.ts';
import type { Edit } from '../../gate/signed-record/kept-click.ts';
import { ofIssueComment } from './comment-event.ts';
import type { BranchFilter } from './find-pull-requests.ts';

/** What an event asks for. The payload only says which pull request: its state is always read live. */
export type Task =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** GraphQL id of the comment that the event is about; it is likely ours. */
      readonly commentNodeId?: string;
      /** The edit of our comment that the event tells of: on a server without history nothing else does. */
      readonly edit?: Edit;
      /** Whether the run's own token can be expected to write: not in a fork's or Dependabot's `pull_request` run. */
      readonly mayWrite: boolean;
    }
  /** All open pull requests of a branch or a commit: whose base moved, whose fork's own run may not write, whose evidence may be there. */
  | { readonly kind: 'branch'; readonly filter: BranchFilter }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseBranch: string }
  | { readonly kind: 'nothing'; readonly because: string };

/** The event as the runner hands it over. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  /** Who caused the run: GITHUB_ACTOR. */
  readonly actor: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** The input `pull-request`. */
  readonly pullRequest: number | undefined;
  readonly isMarked: (body: string) => boolean;
  /** Name of the commit status that this gate posts. */
  readonly context: string;
}

const repositorySchema = z.object({ id: z.number() });
const pullRequestSchema = z.object({
  pull_request: z.object({ number: z.number(), head: z.object({ repo: z.nullable(repositorySchema) }) }),
  repository: repositorySchema,
});
const mergeGroupSchema = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: z.string(), base_ref: z.string() }),
});
const pushSchema = z.object({ ref: z.string(), deleted: z._default(z.boolean(), false) });
const workflowRunSchema = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_branch: z.nullable(z.string()),
    head_repository: z.nullable(z.object({ owner: z.object({ login: z.string() }) })),
  }),
});

const checkRunSchema = z.object({ check_run: z.object({ head_sha: z.string() }) });
const checkSuiteSchema = z.object({ check_suite: z.object({ head_sha: z.string() }) });
const statusSchema = z.object({ sha: z.string(), context: z.string() });
const deploymentSchema = z.object({ deployment: z.object({ sha: z.string() }) });

/** Which pull requests an event concerns, decided without asking GitHub anything. */
export function decideTask(event: Event): Task {
  const { name, pullRequest } = event;
  if (pullRequest !== undefined) return { kind: 'pull-request', number: pullRequest, mayWrite: true };
  const read = READERS[name];
  if (read === undefined)
    throw new GateError(
      'event-unsupported',
      `the event ${name} names no pull request: run on ${Object.keys(READERS).join(', ')}, or pass \`pull-request\``,
    );
  try {
    return read(event);
  } catch (error) {
    if (!(error instanceof $ZodError)) throw error;
    const at = error.issues[0]?.path.join('.') ?? '';
    throw new GateError('event-unsupported', `the payload of ${name} lacks ${at}`);
  }
}

const READERS: Record<string, (event: Event) => Task> = {
  pull_request: (event) => ofPullRequest(event, true),
  pull_request_target: (event) => ofPullRequest(event, false),
  pull_request_review: (event) => ofPullRequest(event, true),
  issue_comment: ofIssueComment,
  merge_group: ofMergeGroup,
  workflow_run: ofWorkflowRun,
  push: ofPush,
  schedule: ofSchedule,
  check_run: ({ payload }) => ofCommit(checkRunSchema.parse(payload).check_run.head_sha),
  check_suite: ({ payload }) => ofCommit(checkSuiteSchema.parse(payload).check_suite.head_sha),
  status: ofStatus,
  deployment_status: ({ payload }) => ofCommit(deploymentSchema.parse(payload).deployment.sha),
  workflow_dispatch: () => {
    throw new GateError(
      'input-invalid',
      'workflow_dispatch names no pull request: pass its number as `pull-request`',
    );
  },
};

/** A fork's or Dependabot's run of `pull_request` has a token that may only read. */
function ofPullRequest({ payload, actor }: Event, readOnlyForForks: boolean): Task {
  const { pull_request, repository } = pullRequestSchema.parse(payload);
  const foreign = pull_request.head.repo?.id !== repository.id || actor === 'dependabot[bot]';
  return { kind: 'pull-request', number: pull_request.number, mayWrite: !(readOnlyForForks && foreign) };
}

function ofMergeGroup({ payload }: Event): Task {
  const { action, merge_group } = mergeGroupSchema.parse(payload);
  if (action !== 'checks_requested') return { kind: 'nothing', because: 'the merge group is gone' };
  return {
    kind: 'merge-group',
    headSha: merge_group.head_sha,
    baseBranch: merge_group.base_ref.replace(/^refs\/heads\//, ''),
  };
}

/** The base branch moved: production may have got a key, the checklist an item. */
function ofPush({ payload }: Event): Task {
  const { ref, deleted } = pushSchema.parse(payload);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined || deleted) return { kind: 'nothing', because: 'no branch was pushed to' };
  return { kind: 'branch', filter: { base: branch } };
}

/** Time passed: a confirmation may have lapsed, a live source may have got a key. Runs on the default branch. */
function ofSchedule({ ref }: Event): Task {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) return { kind: 'nothing', because: 'the schedule names no branch' };
  return { kind: 'branch', filter: { base: branch } };
}

/** Evidence on a commit may have come, or may have gone. */
function ofCommit(sha: string): Task {
  return { kind: 'branch', filter: { sha } };
}

/** With another token than GITHUB_TOKEN our own status starts a run as well, which would never end. */
function ofStatus({ payload, context: own }: Event): Task {
  const { sha, context } = statusSchema.parse(payload);
  if (context.toLowerCase() === own.toLowerCase())
    return { kind: 'nothing', because: 'the status is that of this gate itself' };
  return ofCommit(sha);
}

/** A run of any event may be evidence on the head of its branch. The gate itself runs for comments all the time, and is none. */
function ofWorkflowRun({ payload }: Event): Task {
  const { event, head_branch, head_repository } = workflowRunSchema.parse(payload).workflow_run;
  if (event === 'issue_comment' || event === 'workflow_run')
    return { kind: 'nothing', because: `the workflow ran for ${event}, which belongs to no pull request` };
  if (head_branch === null || head_repository === null)
    return { kind: 'nothing', because: 'the fork or its branch is gone' };
  return { kind: 'branch', filter: { head: { owner: head_repository.owner.login, branch: head_branch } } };
}
