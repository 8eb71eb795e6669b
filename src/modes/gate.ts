import { type Answer, decideAnswers } from '../gate/answer.ts';
import { GateError } from '../gate/gate-error.ts';
import { isMarked, renderMarker } from '../gate/marker.ts';
import { decidePlan, isEmpty, type Plan, type PostedStatus, type Wanted } from '../gate/plan.ts';
import { createReaction } from '../github/answers.ts';
import { WriteInterrupted } from '../github/explain.ts';
import { isByViewer } from '../github/identity.ts';
import type { Repository } from '../github/repository.ts';
import { createComment, createStatus, updateComment } from '../github/writes.ts';
import { renderComment, renderPointer } from '../render/comment.ts';
import { renderReply } from '../render/reply.ts';
import { hasSomethingToSay } from '../render/sections.ts';
import { renderStatusLine } from '../render/status-line.ts';
import type { Judgement } from './judge.ts';
import { type Access, type FirstRead, idsToFollow, PullRequestReader } from './reader.ts';

export interface GateOptions {
  /** Path of the checklist file. */
  readonly path: string;
  /** Name of the commit status. */
  readonly context: string;
  /** Id of the job that this run is: its own success is no evidence. Undefined outside of a job. */
  readonly ownJob: string | undefined;
  /** State of the status while the gate is closed. */
  readonly openState: 'failure' | 'pending';
  /** Whether comment and status are written at all. */
  readonly write: boolean;
  /** GraphQL ids of comments that are likely ours. */
  readonly known: readonly string[];
  /** Where a run's job summary is seen, for what the comment has no room for. */
  readonly runUrl: string | undefined;
  /** The time, ISO 8601, UTC. */
  readonly now: () => string;
  /** Waits so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export type GateResult =
  | { readonly kind: 'not-open'; readonly state: 'closed' | 'merged' }
  | { readonly kind: 'judged'; readonly judgement: Judgement; readonly commentUrl: string | undefined };

/** What this run has written so far. */
interface Written {
  /** GraphQL ids of the comments that it created. */
  readonly comments: string[];
  status: PostedStatus | undefined;
}

/** Each write is followed by a read; so many times others may have been faster before the run gives up. */
const MOST_ROUNDS = 8;
const MOST_INTERRUPTIONS = 3;

/**
 * One gate run: read, decide, write what differs, and read again, until what is written is what is decided. GitHub has no compare-and-swap for
 * comments, so a tick may land between our read and our write; the history keeps it, and the read after the write finds it. The
 * same read makes runs at the same time safe: whoever writes last has read after writing.
 */
export async function runGate(access: Access, number: number, options: GateOptions): Promise<GateResult> {
  const { path, context } = options;
  const marked = (body: string) => isMarked(body, context);
  const reader = new PullRequestReader(access, { number, path, context, isMarked: marked });
  // Half of the code is what decides: it is loaded while the first answer is awaited.
  let [first, { judge }] = await Promise.all([reader.readFirst(options.known), import('./judge.ts')]);
  const written: Written = { comments: [], status: undefined };
  let interruptions = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { state } = first.live;
    if (state !== 'open') return { kind: 'not-open', state };
    try {
      const judgement = await judge(reader, first, options, options.now());
      if (judgement.newer !== undefined && hasChanged(first, judgement, judgement.newer)) {
        first = judgement.newer;
        continue;
      }
      const plan = planOf(judgement, options, written);
      const url = plan.comment.kind === 'create' ? undefined : plan.comment.url;
      if (isEmpty(plan) || !options.write) return { kind: 'judged', judgement, commentUrl: url };
      await apply(access.repository, judgement.live, context, plan, written);
      first = await reader.readAfterWrite([...idsToFollow(first, judgement.comments), ...written.comments]);
      refuseStranger(first, written);
    } catch (error) {
      if (!isPassing(error) || interruptions >= MOST_INTERRUPTIONS) throw error;
      interruptions += 1;
      await options.sleep(500 * 2 ** interruptions);
      first = await reader.readAgain([...options.known, ...written.comments]);
    }
  }
  throw new GateError(
    'keeps-changing',
    `pull request #${number} changed ${MOST_ROUNDS} times while it was judged; the next run judges it`,
  );
}

/** A write whose fate is unknown, or a head that moved: the state is read again, and what is still needed is done. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof WriteInterrupted || (error instanceof GateError && error.reason === 'keeps-changing')
  );
}

/** Whether anybody did anything to the pull request or to our comments since they were read and judged. */
function hasChanged(first: FirstRead, { comments }: Judgement, newer: FirstRead): boolean {
  const shape = ({ live, likelyOurs }: FirstRead) => JSON.stringify([live, likelyOurs.map(({ id }) => id)]);
  if (shape(first) !== shape(newer)) return true;
  return comments.some(({ nodeId, body, revisions }) => {
    const history = newer.histories.get(nodeId);
    // A comment that was never edited has no revision in GitHub's list, and one in ours. The first page holds a hundred.
    const edits = Math.max(history?.edits?.nodes?.length ?? 0, 1);
    return history?.body !== body || edits !== Math.min(revisions.length, 100);
  });
}

function planOf(
  { live, comments, given, ledger, decision, changedSince }: Judgement,
  options: GateOptions,
  written: Written,
): Plan {
  const { context, openState, path, runUrl } = options;
  const webUrl = live.url.replace(/\/pull\/\d+$/, '');
  const view = {
    decision,
    webUrl,
    headSha: live.headSha,
    path,
    summaryUrl: runUrl,
    changedSince,
    place: 'comment',
  } as const;
  const marker = renderMarker(context);
  const needed = comments.length > 0 || hasSomethingToSay(decision);
  const wanted: Wanted = {
    body: needed ? renderComment(view, marker) : undefined,
    pointer: (url) => renderPointer(url, marker),
    status: {
      state: decision.verdict.state === 'met' ? 'success' : openState,
      description: renderStatusLine(decision),
    },
    answers: decideAnswers(given, ledger, decision),
  };
  return decidePlan(live, comments, wanted, written.status);
}

/** A comment that this run created and that does not look like its own would be created again by every run. */
function refuseStranger({ viewer, histories }: FirstRead, { comments }: Written): void {
  const stranger = comments
    .flatMap((id) => histories.get(id) ?? [])
    .find((history) => !isByViewer(history, viewer));
  if (stranger === undefined) return;
  throw new GateError(
    'history-unreadable',
    `the comment ${stranger.url} was just created with this token, whose identity GitHub calls ${viewer}, but is not listed as its own (author ${stranger.author?.login}). The gate stays closed; please report this.`,
  );
}

/** Comment and status are written side by side; only a new comment comes first, as the status links to it. */
async function apply(
  repository: Repository,
  { number, headSha }: Judgement['live'],
  context: string,
  { comment, pointers, answers, status }: Plan,
  written: Written,
): Promise<void> {
  let url = comment.kind === 'create' ? undefined : comment.url;
  if (comment.kind === 'create') {
    const created = await createComment(repository, number, comment.body);
    written.comments.push(created.nodeId);
    url = created.url;
  }
  const posting = status && { ...status, targetUrl: url };
  const results = await Promise.allSettled([
    comment.kind === 'update' ? updateComment(repository, comment.id, comment.body) : undefined,
    ...pointers.map(({ id, body }) => updateComment(repository, id, body)),
    ...answers.map((answer) => giveAnswer(repository, number, answer)),
    posting && createStatus(repository, headSha, context, posting),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  if (posting !== undefined) written.status = { ...posting, sha: headSha };
}

/** In words only what did not work. The reaction comes last: it is what tells the next run that the comment is answered. */
async function giveAnswer(repository: Repository, number: number, answer: Answer): Promise<void> {
  if (answer.objections.length > 0 && !answer.isReplied)
    await createComment(repository, number, renderReply(answer));
  await createReaction(repository, answer.comment, answer.reaction);
}
