import { GateError } from '../../gate/gate-error.ts';
import type { Task } from '../../github/events/event.ts';
import { findPullRequestsOf, readHeadSha } from '../../github/events/find-pull-requests.ts';
import { findQueueOf } from '../../github/events/merge-queue.ts';
import { createStatus } from '../../github/writes.ts';
import { renderErrorLine } from '../../render/status-line.ts';
import { type GateOptions, type GateResult, runGate } from '../gate/gate.ts';
import type { Access } from '../reader/reader.ts';
import { toGateError } from './known-errors.ts';
import { type JudgeQueued, judgeGroup, judgeGroupsWith } from './merge-groups.ts';
import { oneByOne } from './one-by-one.ts';

/** What came of one pull request. */
export type Outcome = { readonly number: number } & (
  | (GateResult & { readonly published: boolean })
  | { readonly kind: 'failed'; readonly error: GateError }
);

/** The repository, and how runs are to be done; what is left out is what the event says beyond that. */
export interface Setting extends Omit<GateOptions, 'known' | 'edit' | 'landsOn'>, Access {}

/** Does what an event asks for. A pull request that cannot be evaluated gets the status `error`, never `success`. */
export async function respond(task: Task, setting: Setting): Promise<Outcome[]> {
  const { repository } = setting;
  switch (task.kind) {
    case 'nothing':
      return [];
    case 'pull-request': {
      const known = task.commentNodeId === undefined ? [] : [task.commentNodeId];
      return [
        await judgeWithGroups(
          task.number,
          setting,
          { ...NOTHING_MORE, known, edit: task.edit },
          task.mayWrite,
        ),
      ];
    }
    case 'branch': {
      const numbers = await findPullRequestsOf(repository, task.filter);
      return oneByOne(numbers, (number) => judgeWithGroups(number, setting, NOTHING_MORE, true));
    }
    case 'merge-group':
      return judgeGroup(task, setting, judgeIn(setting));
  }
}

type Told = Pick<GateOptions, 'known' | 'edit' | 'landsOn'>;

/** The pull request, and where it waits in a merge queue the groups that hold it. */
async function judgeWithGroups(
  number: number,
  setting: Setting,
  told: Told,
  mayWrite: boolean,
): Promise<Outcome> {
  const outcome = await judgeOne(number, setting, told, mayWrite);
  const mayBeQueued = outcome.kind === 'judged' ? outcome.published : outcome.kind === 'failed' && mayWrite;
  if (!setting.write || !mayBeQueued) return outcome;
  try {
    const branch = await queueOf(outcome, setting);
    if (branch !== undefined) await judgeGroupsWith(number, branch, setting, judgeIn(setting));
    return outcome;
  } catch (thrown) {
    return outcome.kind === 'failed' ? outcome : { number, kind: 'failed', error: toGateError(thrown) };
  }
}

/** The branch in whose merge queue it waits. */
async function queueOf(outcome: Outcome, { repository }: Setting): Promise<string | undefined> {
  if (outcome.kind !== 'judged') return findQueueOf(repository, outcome.number);
  const { isQueued, baseBranch } = outcome.judgement.live;
  return isQueued === true ? baseBranch : undefined;
}

function judgeIn(setting: Setting): JudgeQueued {
  return (number, landsOn) =>
    judgeOne(number, { ...setting, write: false }, { ...NOTHING_MORE, landsOn }, false);
}

/** An event that tells no more than which pull request is concerned. */
const NOTHING_MORE = { known: [], edit: undefined, landsOn: undefined };

async function judgeOne(number: number, setting: Setting, told: Told, mayWrite: boolean): Promise<Outcome> {
  const run = (write: boolean) => runGate(setting, number, { ...setting, ...told, write });
  try {
    return { number, published: setting.write, ...(await run(setting.write)) };
  } catch (thrown) {
    const error = toGateError(thrown);
    // A fork's own run may only read: it reports, and the run of `workflow_run` writes.
    if (!mayWrite && error.reason === 'not-permitted' && setting.write) return reportOnly(number, run);
    const failure = setting.write ? await postError(number, setting, error, mayWrite) : error;
    return { number, kind: 'failed', error: failure };
  }
}

async function reportOnly(number: number, run: (write: boolean) => Promise<GateResult>): Promise<Outcome> {
  try {
    return { number, published: false, ...(await run(false)) };
  } catch (thrown) {
    return { number, kind: 'failed', error: toGateError(thrown) };
  }
}

/** Says in the status that the gate could not be evaluated. Where not even that succeeds, the error that is returned says both. */
async function postError(
  number: number,
  { repository, context, runUrl }: Setting,
  error: GateError,
  mayWrite: boolean,
): Promise<GateError> {
  try {
    const sha = await readHeadSha(repository, number);
    const description = renderErrorLine(error);
    await createStatus(repository, sha, context, { state: 'error', description, targetUrl: runUrl });
    return error;
  } catch (thrown) {
    const second = toGateError(thrown);
    if (!mayWrite && second.reason === 'not-permitted') return error;
    const message = `${error.headline} And the status could not be set to error: ${second.headline}`;
    return new GateError(error.reason, message, error.problems);
  }
}
