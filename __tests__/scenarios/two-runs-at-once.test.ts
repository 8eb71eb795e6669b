import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IssueComment, PullRequest } from '../../embedded-github/index.ts';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { judgeInProcess } from './in-process.ts';
import { ONE_ITEM, onStage, type Stage, scenario } from './stage.ts';

const TWO_ITEMS = `items:
  - { id: a, title: Alpha }
  - { id: b, title: Beta }
`;

/** Two first runs, neither of which sees the comment of the other before it creates its own. */
async function createTwo(stage: Stage): Promise<[PullRequest, IssueComment, IssueComment]> {
  const pull = stage.open();
  const meeting = Promise.withResolvers<void>();
  let arrived = 0;
  const wait = async () => {
    arrived += 1;
    if (arrived === 2) meeting.resolve();
    await meeting.promise;
  };
  stage.github.before({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments' }, wait, {
    times: 2,
  });
  const runs = await Promise.all([stage.opened(pull), stage.opened(pull)]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const [first, second, ...others] = stage.comments(pull);
  expect(others).toEqual([]);
  if (first === undefined || second === undefined) throw new Error('There are no two comments');
  return [pull, first, second];
}

scenario(
  'two first runs at once: one comment becomes a pointer to the other',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const [pull, first, second] = await createTwo(stage);
    expect(parseBoxes(first.body)).toHaveLength(2);
    expect(second.body.split('\n').slice(2)).toEqual([
      `The deployment checklist of this pull request is [in another comment](${first.url}).`,
    ]);
    expect(stage.status(pull)).toBe('failure: 2 items open: a and b');
    expect(stage.repository.statuses.latest(pull.headSha)[0]?.targetUrl).toBe(first.url);

    first.tick('ada', 'Alpha');
    first.tick('bob', 'Beta');
    await stage.edited(first);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
    expect(second.body).toContain('in another comment');
  },
);

scenario(
  'ticks on both comments count, before one becomes a pointer',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const [pull, first, second] = await createTwo(stage);
    const { body } = first;
    // As it is when the second run is cut off before it has looked again.
    second.delete('root');
    const other = pull.comment('github-actions[bot]', body);
    first.tick('ada', 'Alpha');
    other.tick('bob', 'Beta');
    await stage.edited(other);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
    expect(other.body).toContain('in another comment');
  },
);

scenario(
  'the checklist is deleted, and its pointer becomes the checklist',
  { checklist: ONE_ITEM },
  async (stage) => {
    const [pull, first, second] = await createTwo(stage);
    first.delete('root');
    await stage.deleted(first);
    expect(stage.comments(pull)).toEqual([second]);
    expect(stage.said(pull)).toContain('- [ ] **The rollback was rehearsed**');
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

/**
 * Three runs at once, and people who click meanwhile, in any order of requests: at the end all that was clicked before the
 * last write is shown, as whoever writes looks again.
 */
test('runs at the same time agree in the end, in whatever order their requests arrive', async () => {
  const clicks = fc.record({
    login: fc.constantFrom('ada', 'bob', 'root'),
    item: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: 0, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(clicks, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (planned, choices) =>
      onStage({ checklist: TWO_ITEMS }, async (stage) => {
        const pull = stage.open();
        await judgeInProcess(stage, pull);
        const comment = stage.comment(pull);
        let turn = 0;
        let lastWrite = 0;
        const clicked: { item: string; ticked: boolean; login: string; turn: number }[] = [];
        const click = ({ login, item }: { login: string; item: string }) => {
          const box = parseBoxes(comment.body).find((one) => one.item === item);
          const ticked = box?.ticked === false;
          comment[ticked ? 'tick' : 'untick'](login, item === 'a' ? 'Alpha' : 'Beta');
          clicked.push({ login, item, ticked, turn });
        };
        const waiting: { isWrite: boolean; go: () => void }[] = [];
        stage.github.before(
          {},
          ({ isWrite }) => new Promise((go) => waiting.push({ isWrite, go: () => go() })),
          { times: 10_000 },
        );
        let running = 3;
        const runs = [0, 1, 2].map(() => judgeInProcess(stage, pull).finally(() => (running -= 1)));
        while (running > 0) {
          await new Promise((resolve) => setTimeout(resolve, 2));
          const next = waiting.splice((choices.next().value ?? 0) % Math.max(waiting.length, 1), 1)[0];
          if (next === undefined) continue;
          turn += 1;
          if (next.isWrite) lastWrite = turn;
          planned.filter(({ at }) => at === turn).forEach(click);
          next.go();
        }
        const outcomes = (await Promise.all(runs)).flat();
        expect(outcomes.map(({ kind }) => kind)).toEqual(['judged', 'judged', 'judged']);
        stage.github.clearPlans();
        const unseen = clicked.some((one) => one.turn > lastWrite);
        if (!unseen) expect(shown(stage, pull)).toEqual(standing(clicked));
        await judgeInProcess(stage, pull);
        expect(shown(stage, pull)).toEqual(standing(clicked));
      }),
    ),
    { numRuns: 40 },
  );
}, 120_000);

function standing(clicked: readonly { item: string; ticked: boolean }[]): unknown {
  const isTicked = (item: string) => clicked.findLast((click) => click.item === item)?.ticked === true;
  return [isTicked('a'), isTicked('b'), isTicked('a') && isTicked('b') ? 'success' : 'failure'];
}

function shown(stage: Stage, pull: PullRequest): unknown {
  const boxes = parseBoxes(stage.comment(pull).body);
  const isTicked = (item: string) => boxes.find((box) => box.item === item)?.ticked;
  return [isTicked('a'), isTicked('b'), stage.status(pull)?.split(':')[0]];
}
