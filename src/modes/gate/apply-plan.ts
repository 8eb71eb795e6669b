import type { Answer } from '../../gate/commands/answer.ts';
import type { LivePullRequest } from '../../gate/facts.ts';
import type { Plan, PostedStatus } from '../../gate/plan.ts';
import type { Sealed } from '../../gate/signed-record/seal.ts';
import { createReaction } from '../../github/answers.ts';
import type { Repository } from '../../github/client/repository.ts';
import { createComment, createStatus, updateComment } from '../../github/writes.ts';
import { renderReply } from '../../render/comment/reply.ts';
import type { Keeper } from './keeper.ts';

/** What this run has written so far. */
export interface Written {
  /** Ids of the comments that it created, as the reader knows them. */
  readonly comments: string[];
  status: PostedStatus | undefined;
}

export interface Writing {
  readonly repository: Repository;
  readonly live: LivePullRequest;
  readonly context: string;
  readonly written: Written;
}

/**
 * Comment and status are written side by side; only a new comment comes first, as the status links to it. Where a record is kept, its status
 * comes before it; and where there is no key, after it, so that the comment shows since then what the status says.
 */
export async function applyPlan(
  { comment, pointers, answers, status }: Plan,
  { repository, live: { number, headSha }, context, written }: Writing,
  keeper: Keeper | undefined,
  sealed: Sealed | undefined,
): Promise<void> {
  let url = comment.kind === 'create' ? undefined : comment.url;
  if (comment.kind === 'create') {
    const created = await createComment(repository, number, comment.body);
    written.comments.push(keeper === undefined ? created.nodeId : String(created.id));
    url = created.url;
  }
  const target = url === undefined || keeper === undefined ? url : keeper.target(url, sealed?.anchor);
  const posting = status && { ...status, targetUrl: target };
  const post = async () => posting && createStatus(repository, headSha, context, posting);
  if (keeper?.announcesFirst && sealed !== undefined)
    await announce(keeper, sealed, headSha, repository, context);
  if (keeper?.announcesFirst) await post();
  if (keeper?.announcesFirst && sealed !== undefined) await keeper.refuseIfLate(sealed, headSha);
  await allOf([
    comment.kind === 'update' ? updateComment(repository, comment.id, comment.body) : undefined,
    ...pointers.map(({ id, body }) => updateComment(repository, id, body)),
    ...answers.map((answer) => giveAnswer(repository, number, answer)),
    keeper === undefined ? post() : undefined,
  ]);
  if (keeper !== undefined && !keeper.announcesFirst) await post();
  if (posting !== undefined) written.status = { ...posting, sha: headSha };
}

async function announce(
  keeper: Keeper,
  sealed: Sealed,
  headSha: string,
  repository: Repository,
  context: string,
): Promise<void> {
  keeper.announce(sealed);
  for (const { sha, status } of keeper.outdo(sealed, headSha)) {
    await createStatus(repository, sha, context, status);
    const again = await keeper.outdoAgain(sealed, sha);
    if (again !== undefined) await createStatus(repository, sha, context, again);
  }
}

/** Waits for all of them, and fails where one did. */
async function allOf(writes: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  for (const result of await Promise.allSettled(writes))
    if (result.status === 'rejected') throw result.reason;
}

/** In words only what did not work. The reaction comes last: it is what tells the next run that the comment is answered. */
async function giveAnswer(repository: Repository, number: number, answer: Answer): Promise<void> {
  if (answer.objections.length > 0 && !answer.isReplied)
    await createComment(repository, number, renderReply(answer));
  await createReaction(repository, answer.comment, answer.reaction);
}
