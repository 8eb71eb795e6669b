import { GateError } from '../../gate/gate-error.ts';
import type { Task } from '../../github/events/event.ts';
import { findPullRequestsOf, readHeadSha } from '../../github/events/find-pull-requests.ts';
import { findQueuedPullRequests } from '../../github/events/merge-queue.ts';
import { createStatus } from '../../github/writes.ts';
import { renderErrorLine, renderGroupLine } from '../../render/status-line.ts';
import { type GateOptions, type GateResult, runGate } from '../gate/gate.ts';
import type { Access } from '../reader/reader.ts';
import { toGateError } from './known-errors.ts';

/** What came of one pull request. */
export type Outcome = { readonly number: number } & (
  | (GateResult & { readonly published: boolean })
  | { readonly kind: 'failed'; readonly error: GateError }
);

/** The repository, and how runs are to be done; `known` and `edit` are what the event says beyond that. */
export interface Setting extends Omit<GateOptions, 'known' | 'edit'>, Access {}

/** Does what an event asks for. A pull request that cannot be evaluated gets the status `error`, never `success`. */
export async function respond(task: Task, setting: Setting): Promise<Outcome[]> {
  const { repository } = setting;
  switch (task.kind) {
    case 'nothing':
      return [];
    case 'pull-request': {
      const known = task.commentNodeId === undefined ? [] : [task.commentNodeId];
      return [await judgeOne(task.number, setting, { known, edit: task.edit }, task.mayWrite)];
    }
    case 'branch': {
      const numbers = await findPullRequestsOf(repository, task.filter);
      return oneByOne(numbers, (number) => judgeOne(number, setting, NOTHING_MORE, true));
    }
    case 'merge-group':
      return judgeGroup(task, setting);
  }
}

/** One at a time: they share the token's rate limit, and a runner's log reads in order. */
async function oneByOne(
  numbers: readonly number[],
  judge: (number: number) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const number of numbers) outcomes.push(await judge(number));
  return outcomes;
}

/** An event that tells no more than which pull request is concerned. */
const NOTHING_MORE = { known: [], edit: undefined };

async function judgeOne(
  number: number,
  setting: Setting,
  told: Pick<GateOptions, 'known' | 'edit'>,
  mayWrite: boolean,
): Promise<Outcome> {
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

/** A merge group is met when every pull request in it is: each is judged as it is now, none is assumed. */
async function judgeGroup(
  { headSha, baseBranch }: Task & { kind: 'merge-group' },
  setting: Setting,
): Promise<Outcome[]> {
  const { repository, context, openState, runUrl } = setting;
  const post = (state: 'success' | 'failure' | 'pending' | 'error', description: string) =>
    setting.write
      ? createStatus(repository, headSha, context, { state, description, targetUrl: runUrl })
      : Promise.resolve();
  try {
    const numbers = await findQueuedPullRequests(repository, baseBranch, headSha);
    const outcomes = await oneByOne(numbers, (number) =>
      judgeOne(number, { ...setting, write: false }, NOTHING_MORE, false),
    );
    const states = outcomes.map((outcome) =>
      outcome.kind === 'judged' ? outcome.judgement.decision.verdict.state : 'error',
    );
    const state = states.includes('error')
      ? 'error'
      : states.every((verdict) => verdict === 'met')
        ? 'success'
        : openState;
    await post(state, renderGroupLine(numbers, states));
    return outcomes;
  } catch (thrown) {
    const error = toGateError(thrown);
    await post('error', renderErrorLine(error));
    throw error;
  }
}
