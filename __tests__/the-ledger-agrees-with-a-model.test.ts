import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LivePullRequest } from '../src/gate/facts.ts';
import { decidePlan, isEmpty, type Wanted } from '../src/gate/plan.ts';
import type { Decision } from '../src/gate/verdict.ts';
import { isMet, isVerified, judge, type Past, type World } from './model/model.ts';
import { Play } from './model/play.ts';
import { bodyOf, commentOf, decideOn, learnPrints, looksWith, type Prints, replayOf } from './model/real.ts';
import { rules, steps } from './model/steps.ts';

const HISTORIES = Number(process.env.HISTORIES ?? 20_000);

const summary = ({ items }: Decision) =>
  items.map(({ id, state, counted }) => ({
    id,
    state,
    counted: counted.map(({ by }) => by).sort(),
  }));

/** Compares a hundred thousand times; Jest is asked only for what it says about a difference. */
function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

/** Never open without enough that counts, and no tick lost: gate and model agree on both. */
function expectToAgree(past: Past, world: World, prints: Prints): Decision {
  const decision = decideOn(past, world, prints);
  const expected = judge(past, world);
  expectSame(
    [decision.verdict.state, summary(decision)],
    [isMet(expected, world) ? 'met' : 'open', expected],
  );
  return decision;
}

const LIVE: LivePullRequest = {
  number: 1,
  title: 'Change',
  url: 'https://github.com/acme/auth/pull/1',
  state: 'open',
  author: 'eve',
  headSha: 'abcdef0',
  baseBranch: 'main',
  baseSha: undefined,
  changedFiles: 2,
  labels: [],
  checklistAtBase: undefined,
  checklistAtHead: undefined,
  status: undefined,
  inOrganization: true,
};

function wantedOf(decision: Decision, body: string): Wanted {
  const state = decision.verdict.state === 'met' ? 'success' : 'failure';
  return {
    body,
    target: (url) => url,
    pointer: ({ url }) => url,
    status: { state, description: state },
    answers: [],
  };
}

/** A run writes what it wants; without news the next one then has nothing to write, and nobody's tick is gone. */
function expectOneRunToBeEnough(play: Play, prints: Prints, before: Decision): void {
  learnPrints(play.world, prints);
  const wantedBody = () =>
    bodyOf(play.freshLines(), looksWith(prints).written(play.past, play.world), prints);
  const body = wantedBody();
  const plan = decidePlan(LIVE, commentOf(play.past, prints), wantedOf(before, body), undefined);
  if (plan.comment.kind !== 'keep') play.write();
  const after = expectToAgree(play.past, play.world, prints);
  expectSame(summary(after), summary(before));
  const bodyAfter = wantedBody();
  const [comment] = commentOf(play.past, prints);
  const status = { ...wantedOf(after, '').status, targetUrl: comment?.url, bySelf: true };
  const next = decidePlan(
    { ...LIVE, status },
    comment === undefined ? [] : [comment],
    wantedOf(after, bodyAfter),
    undefined,
  );
  expectSame(isEmpty(next), true);
}

let met = 0;
let counted = 0;
/** What held, by the evidence that was asked for. */
const verified = new Map<string, number>();

test(`${HISTORIES} random histories: the gate says what the model says`, () => {
  fc.assert(
    fc.property(rules, steps, (asked, happening) => {
      const prints: Prints = new Map();
      const play = new Play(asked, looksWith(prints));
      for (const step of [{ do: 'write' } as const, ...happening]) {
        if (step.do === 'write') learnPrints(play.world, prints);
        play.take(step);
      }
      const decision = expectToAgree(play.past, play.world, prints);
      expectSame(
        replayOf(play.past, play.world, prints).entries,
        replayOf(play.past, play.world, prints).entries,
      );
      for (const { id, counted } of decision.items)
        for (const { by } of counted)
          if (!play.meant.has(`${by} ${id}`)) expect(play.meant).toContain(`${by} ${id}`);
      met += decision.verdict.state === 'met' && decision.verdict.reason === 'all-confirmed' ? 1 : 0;
      counted += decision.items.some(({ counted }) => counted.length > 0) ? 1 : 0;
      for (const rule of play.world.rules) {
        const kinds = rule.verifiedBy.join();
        if (isVerified(rule, play.world)) verified.set(kinds, (verified.get(kinds) ?? 0) + 1);
      }
      expectOneRunToBeEnough(play, prints, decision);
    }),
    { numRuns: HISTORIES },
  );
}, 300_000);

test('the histories are worth it: in many something counts, in some the gate opens, and each kind of evidence holds', () => {
  expect(counted).toBeGreaterThan(HISTORIES / 10);
  expect(met).toBeGreaterThan(HISTORIES / 100);
  for (const kinds of ['check', 'status', 'review', 'label', 'deployment', 'check,review'])
    expect([kinds, (verified.get(kinds) ?? 0) > HISTORIES / 100]).toEqual([kinds, true]);
});
