import { expect, test } from '@jest/globals';
import type { IssueComment, LoggedRequest, PullRequest } from '../../embedded-github/index.ts';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { replay, sortRevisions } from '../../src/gate/ledger/ledger.ts';
import { judgeInProcess } from './in-process.ts';
import { onStage, type Stage } from './stage.ts';

const THREE_ITEMS = `items:
  - { id: a, title: Alpha }
  - { id: b, title: Beta }
  - { id: c, title: Gamma }
`;
const TITLES: Record<string, string> = { a: 'Alpha', b: 'Beta', c: 'Gamma' };

/** A person clicks the box of an item, if it is not yet as wanted on the page that the person sees. */
interface Click {
  readonly login: string;
  readonly item: string;
  readonly ticked: boolean;
}
const tick = (login: string, item: string): Click => ({ login, item, ticked: true });
const untick = (login: string, item: string): Click => ({ login, item, ticked: false });

/** What is clicked and judged before the run, and the two clicks while it is under way. */
const PLAYS: [string, Click[], [Click, Click]][] = [
  ['two people tick two items', [], [tick('ada', 'a'), tick('bob', 'b')]],
  ['one ticks, another takes it back', [tick('bob', 'b')], [tick('ada', 'a'), untick('bob', 'a')]],
  ['one takes it back, another ticks anew', [tick('ada', 'a')], [untick('ada', 'a'), tick('bob', 'a')]],
  [
    'two people take two ticks back',
    [tick('ada', 'a'), tick('bob', 'b')],
    [untick('bob', 'a'), untick('ada', 'b')],
  ],
];

/** More requests than a run ever makes here. */
const MOMENTS = Array.from({ length: 24 }, (_, index) => index);

test.each(PLAYS)(
  '%s, at every pair of moments of a run that writes',
  async (_, before, during) => {
    const lengths = MOMENTS.map((first) =>
      onStage({ checklist: THREE_ITEMS }, async (stage) => {
        let requests = Number.POSITIVE_INFINITY;
        for (let second = first; second <= requests; second += 1)
          requests = await play(stage, before, during, [first, second]);
        return requests;
      }),
    );
    expect(Math.max(...(await Promise.all(lengths)))).toBeLessThan(MOMENTS.length);
  },
  120_000,
);

/**
 * The clicks of `during` happen just before the requests of these numbers are answered, or after the run. The run has root's
 * tick to write. Returns how many requests it made.
 */
async function play(
  stage: Stage,
  before: readonly Click[],
  during: readonly Click[],
  moments: readonly number[],
): Promise<number> {
  const pull = stage.open({ head: `topic-${moments.join('-')}` });
  const comment = pull.comment('github-actions[bot]', await firstBody());
  const clicked: Click[] = [];
  const click = (one: Click) => clickIfShown(comment, one) && clicked.push(one);
  before.forEach(click);
  click(tick('root', 'c'));

  let requests = 0;
  const waiting = [...during];
  const catchUp = () => {
    while (waiting[0] !== undefined && (moments[during.length - waiting.length] ?? 0) <= requests) {
      click(waiting[0]);
      waiting.shift();
    }
    requests += 1;
  };
  // Which open pull requests there are is asked beside the last read, and may be answered after it.
  const where = ({ route }: LoggedRequest) => route !== 'GET /repos/{owner}/{repo}/pulls';
  stage.github.before({ where }, catchUp, { times: 1000 });
  await judgeInProcess(stage, pull, comment);
  stage.github.clearPlans();
  // The last request of a run is a read, so the run has seen each click before its end.
  expect([moments, clicked, ...shown(stage, pull)]).toEqual([moments, clicked, ...expected(clicked)]);

  if (waiting.length === 0) return requests;
  waiting.forEach(click);
  await judgeInProcess(stage, pull, comment);
  expect([moments, clicked, ...shown(stage, pull)]).toEqual([moments, clicked, ...expected(clicked)]);
  return requests;
}

let body: Promise<string> | undefined;

/** What a first run writes; only the head that it names is another one. */
function firstBody(): Promise<string> {
  body ??= onStage({ checklist: THREE_ITEMS }, async (stage) => {
    const pull = stage.open();
    await judgeInProcess(stage, pull);
    return stage.comment(pull).body;
  });
  return body;
}

function clickIfShown(comment: IssueComment, { login, item, ticked }: Click): boolean {
  const box = parseBoxes(comment.body).find((one) => one.item === item);
  if (box?.ticked === ticked) return false;
  comment[ticked ? 'tick' : 'untick'](login, TITLES[item] ?? '');
  return true;
}

/** What the clicks that were made come to: who stands behind which item, which boxes are ticked, and the status. */
function expected(clicked: readonly Click[]): unknown[] {
  const standing: Record<string, string[]> = { a: [], b: [], c: [] };
  for (const { login, item, ticked } of clicked)
    standing[item] = ticked ? [...(standing[item] ?? []).filter((one) => one !== login), login] : [];
  const open = Object.keys(standing).filter((item) => standing[item]?.length === 0);
  return [standing, open, open.length === 0 ? 'success' : 'failure'];
}

function shown(stage: Stage, pull: PullRequest): unknown[] {
  const { body, revisions } = stage.comment(pull);
  const history = sortRevisions(
    revisions.map(({ editor: { login, type }, ...revision }) => ({
      ...revision,
      editor: { login, kind: type === 'Bot' ? 'self' : 'person' },
    })),
  );
  const { standing } = replay([history]);
  const byItem = Object.keys(TITLES).map((item) => [item, (standing.get(item) ?? []).map(({ by }) => by)]);
  const open = parseBoxes(body)
    .filter(({ ticked }) => !ticked)
    .map(({ item }) => item)
    .sort();
  return [Object.fromEntries(byItem), open, stage.status(pull)?.split(':')[0]];
}
