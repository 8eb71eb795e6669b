import type { OwnComment } from '../../gate/facts.ts';
import { GateError } from '../../gate/gate-error.ts';
import { isMarked } from '../../gate/marker.ts';
import { isEmpty } from '../../gate/plan.ts';
import type { Edit } from '../../gate/signed-record/kept-click.ts';
import { WriteInterrupted } from '../../github/client/explain.ts';
import type { Repository } from '../../github/client/repository.ts';
import { deleteComment } from '../../github/writes.ts';
import { openReader } from '../reader/open.ts';
import { type Access, type FirstRead, idsToFollow, type Reader } from '../reader/reader.ts';
import { applyPlan, type Written } from './apply-plan.ts';
import { Green } from './green.ts';
import type { Judgement } from './judge.ts';
import { planOf } from './plan.ts';

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
  /** The edit of our comment that set off the run. */
  readonly edit: Edit | undefined;
  /** In a merge queue the commit that the pull request lands on: it stands for the tip of the base branch. */
  readonly landsOn: string | undefined;
  /** The input of that name, for servers without history. */
  readonly signingKey: string | undefined;
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

/** Each write is followed by a read; so many times others may have been faster before the run gives up. */
const MOST_ROUNDS = 8;
const MOST_INTERRUPTIONS = 3;
/** Milliseconds in which the first requests are on their way as a rule. */
const UNTIL_SENT = 20;

/**
 * One gate run: read, decide, write what differs, and read again, until what is written is what is decided. GitHub has no compare-and-swap for
 * comments, so a tick may land between our read and our write; the history keeps it, and the read after the write finds it. The
 * same read makes runs at the same time safe: whoever writes last has read after writing.
 */
export async function runGate(access: Access, number: number, options: GateOptions): Promise<GateResult> {
  const { path, context } = options;
  const marked = (body: string) => isMarked(body, context);
  const looking = { number, path, context, isMarked: marked, landsOn: options.landsOn };
  const { signingKey: key, edit } = options;
  const opening = openReader(access, looking, options.known, { key, edit });
  // Half of the code is what decides. It is loaded while the first answer is awaited, and not sooner: Node compiles it at once, which
  // would hold up what is still to be sent.
  const isSent = Promise.race([opening, options.sleep(UNTIL_SENT)]);
  const [opened, { judge }] = await Promise.all([opening, isSent.then(() => import('./judge.ts'))]);
  const { reader } = opened;
  let { first } = opened;
  const written: Written = { comments: [], status: undefined };
  const green = new Green(access.repository, context, async (other) => {
    const result = await runGate(access, other, { ...options, write: false, known: [], edit: undefined });
    return result.kind === 'not-open' || result.judgement.decision.verdict.state === 'met';
  });
  let interruptions = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { state } = first.live;
    if (state !== 'open') return { kind: 'not-open', state };
    try {
      const judgement = await judge(reader, first, options, options.now());
      if (judgement.newer !== undefined && hasChanged(reader, first, judgement, judgement.newer)) {
        first = judgement.newer;
        continue;
      }
      if (options.write && judgement.comments.some(hasLost)) {
        await startAnew(access.repository, judgement);
        first = await reader.readAgain([]);
        continue;
      }
      const wanted = planOf(judgement, options, written.status, reader.keeper);
      const status = wanted.plan.status ?? written.status;
      const twin =
        options.write && status?.state === 'success'
          ? await green.findClosedTwin(judgement.live, wanted.plan.status !== undefined)
          : undefined;
      const { plan, sealed } =
        twin === undefined ? wanted : planOf(judgement, options, written.status, reader.keeper, twin);
      const url = plan.comment.kind === 'create' ? undefined : plan.comment.url;
      if (isEmpty(plan) || !options.write) return { kind: 'judged', judgement, commentUrl: url };
      if (plan.comment.kind === 'create') refuseHidden(reader, first);
      const writing = { repository: access.repository, live: judgement.live, context, written };
      await applyPlan(plan, writing, reader.keeper, sealed);
      const known = [...idsToFollow(first, judgement.comments), ...written.comments];
      [first] = await Promise.all([
        reader.readAfterWrite(known),
        written.status?.state === 'success' ? green.lookAgain(judgement.live) : undefined,
      ]);
      refuseStranger(reader, first, written);
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
function hasChanged(reader: Reader, first: FirstRead, { comments }: Judgement, newer: FirstRead): boolean {
  const shape = ({ live, likelyOurs }: FirstRead) => JSON.stringify([live, likelyOurs.map(({ id }) => id)]);
  return shape(first) !== shape(newer) || comments.some((comment) => reader.isEdited(comment, newer));
}

/** A comment that this run created and that does not look like its own would be created again by every run. */
function refuseStranger(reader: Reader, first: FirstRead, { comments }: Written): void {
  const stranger = reader.findStranger(first, comments);
  if (stranger === undefined) return;
  throw new GateError(
    'history-unreadable',
    `the comment ${stranger.url} was just created with this token, whose identity GitHub calls ${first.viewer}, but is not listed as its own (author ${stranger.author}). The gate stays closed; please report this.`,
  );
}

/** Nobody but whoever looks at it can tell whether that was the checklist. */
function refuseHidden({ keeper }: Reader, { comments, viewer }: FirstRead): void {
  const hidden = keeper?.findHidden(comments, viewer);
  if (hidden === undefined) return;
  throw new GateError(
    'history-unreadable',
    `somebody edited ${hidden.url}, a comment of ${viewer}, and it may have been the checklist. The gate stays closed: delete that comment, then write /checklist in a new one.`,
  );
}

/** The comment lost its record: a record counts in its own comment only, so what somebody kept of it is worth nothing in a new one. */
async function startAnew(repository: Repository, { comments }: Judgement): Promise<void> {
  for (const comment of comments) if (hasLost(comment)) await deleteComment(repository, comment.id);
}

function hasLost({ kept }: OwnComment): boolean {
  return kept?.isLost === true;
}
