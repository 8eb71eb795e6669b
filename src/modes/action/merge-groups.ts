import { GateError } from '../../gate/gate-error.ts';
import { type Queued, readMergeQueue } from '../../github/events/merge-queue.ts';
import { createStatus } from '../../github/writes.ts';
import { renderErrorLine, renderGroupLine } from '../../render/status-line.ts';
import { toGateError } from './known-errors.ts';
import { oneByOne } from './one-by-one.ts';
import type { Outcome, Setting } from './respond.ts';

/** Judges a pull request as it is now, and writes nothing; `landsOn` is the commit that stands for the tip of its base branch. */
export type JudgeQueued = (number: number, landsOn: string | undefined) => Promise<Outcome>;

/** A queued pull request, and what came of it. */
type Judged = Queued & { readonly number: number; readonly outcome: Outcome };

/** A merge group is met when every pull request in it is: each is judged as it is now, none is assumed. */
export async function judgeGroup(
  { headSha, baseBranch }: { readonly headSha: string; readonly baseBranch: string },
  setting: Setting,
  judge: JudgeQueued,
): Promise<Outcome[]> {
  try {
    const queue = await readMergeQueue(setting.repository, baseBranch);
    const last = queue.findIndex(({ groupSha }) => groupSha === headSha);
    if (last === -1)
      throw new GateError(
        'not-found',
        `the merge queue of ${baseBranch} has no entry for ${headSha.slice(0, 7)}: the queue has moved on`,
      );
    const judged = await judgeEach(seenOf(queue.slice(0, last + 1), baseBranch), judge);
    await postAndLookAgain(judged, [headSha], setting, judge);
    return judged.map(({ outcome }) => outcome);
  } catch (thrown) {
    const error = toGateError(thrown);
    await post(headSha, { state: 'error', description: renderErrorLine(error) }, setting);
    throw error;
  }
}

/**
 * What happens to a pull request in a merge queue happens to the groups that hold it: they have statuses of their own, and land without asking for that
 * of the pull request.
 */
export async function judgeGroupsWith(
  number: number,
  baseBranch: string,
  setting: Setting,
  judge: JudgeQueued,
): Promise<void> {
  const queue = await readMergeQueue(setting.repository, baseBranch);
  const from = queue.findIndex((entry) => entry.number === number);
  const groups = from === -1 ? [] : queue.slice(from).flatMap(({ groupSha }) => groupSha ?? []);
  const last = queue.findLastIndex(({ groupSha }) => groupSha !== undefined && groups.includes(groupSha));
  try {
    const entries = seenOf(queue.slice(0, last + 1), baseBranch);
    await postAndLookAgain(await judgeEach(entries, judge), groups, setting, judge);
  } catch (thrown) {
    const error = toGateError(thrown);
    for (const sha of groups)
      await post(sha, { state: 'error', description: renderErrorLine(error) }, setting);
    throw error;
  }
}

/** All of them: where one is hidden nobody can tell what a group holds. */
function seenOf(queue: readonly Queued[], baseBranch: string): (Queued & { readonly number: number })[] {
  return queue.map((entry) => {
    if (entry.number === undefined)
      throw new GateError('not-found', `the merge queue of ${baseBranch} hides a pull request`);
    return { ...entry, number: entry.number };
  });
}

/** Judges queued pull requests as they are now. */
function judgeEach<Entry extends Queued & { readonly number: number }>(
  entries: readonly Entry[],
  judge: JudgeQueued,
): Promise<Judged[]> {
  return oneByOne(entries, async (entry) => ({
    ...entry,
    outcome: await judge(entry.number, entry.landsOn),
  }));
}

/**
 * Posts what was decided of each group. What is green is looked at once more: the run for what closed a pull request meanwhile may have ended before. One
 * that has landed meanwhile is left alone.
 */
async function postAndLookAgain(
  judged: readonly Judged[],
  groups: readonly string[],
  setting: Setting,
  judge: JudgeQueued,
): Promise<void> {
  const before = new Map(groups.map((sha) => [sha, statusOf(sha, judged, setting)]));
  for (const [sha, status] of before) await post(sha, status, setting);
  if (!setting.write || ![...before.values()].some(({ state }) => state === 'success')) return;
  const again = await judgeEach(judged, judge);
  if (again.some(({ outcome }) => outcome.kind === 'not-open')) return;
  for (const [sha, { state }] of before) {
    const status = statusOf(sha, again, setting);
    if (status.state !== state) await post(sha, status, setting);
  }
}

interface GroupStatus {
  readonly state: 'success' | 'failure' | 'pending' | 'error';
  readonly description: string;
}

function statusOf(sha: string, judged: readonly Judged[], { openState }: Setting): GroupStatus {
  const held = judged.slice(0, judged.findIndex(({ groupSha }) => groupSha === sha) + 1);
  const states = held.map(({ outcome }) =>
    outcome.kind === 'judged' ? outcome.judgement.decision.verdict.state : 'error',
  );
  const description = renderGroupLine(
    held.map(({ number }) => number),
    states,
  );
  if (states.includes('error')) return { state: 'error', description };
  const isMet = states.length > 0 && states.every((verdict) => verdict === 'met');
  return { state: isMet ? 'success' : openState, description };
}

async function post(sha: string, status: GroupStatus, setting: Setting): Promise<void> {
  const { repository, context, runUrl, write } = setting;
  if (write) await createStatus(repository, sha, context, { ...status, targetUrl: runUrl });
}
