import fc from 'fast-check';
import { CHECKS, type Facts, type Kind } from './evidence.ts';
import { AUTHOR, BOT, type Rule } from './model.ts';

/** Everybody and their role; zoe's could not be read. */
export const ROLES: Readonly<Record<string, string>> = {
  ada: 'write',
  bob: 'write',
  mia: 'maintain',
  root: 'admin',
  tim: 'triage',
  rita: 'read',
  mallory: 'none',
  [AUTHOR]: 'write',
  [BOT]: 'admin',
  // The worst case: whatever the identity of the action's token does would count.
  'gate[bot]': 'admin',
};
export const ITEMS = ['a', 'b', 'c'];

const who = fc.constantFrom('ada', 'ada', 'bob', 'mia', 'root', 'tim', 'rita', 'mallory', 'zoe', AUTHOR, BOT);
const item = fc.constantFrom(...ITEMS);
/** Which one of what is there, counted from the newest. */
const back = fc.nat({ max: 4 });
const how = fc.constantFrom('label', 'fingerprint', 'old-fingerprint', 'id', 'double', 'drop', 'box', 'sign');
const items = fc.oneof(
  fc.constant('all' as const),
  item.map((one) => [one]),
  fc.constant(['b', 'a']),
  fc.constant(['nothing', 'c']),
);
const verb = fc.constantFrom('confirm' as const, 'confirm' as const, 'revoke' as const);
const until = fc.constantFrom(undefined, '2026-11-20', '2026-11-24', '2026-11-25', '2026-12-31');

/** An account that is gone has no login. */
const giver = fc.constantFrom('ada', 'mia', 'rita', 'zoe', AUTHOR, BOT, '');
const fact: fc.Arbitrary<Partial<Facts>> = fc.oneof(
  fc.record({
    status: fc.record({ state: fc.constantFrom('success', 'success', 'failure', 'pending'), by: giver }),
  }),
  fc.record({
    deployment: fc.constantFrom('success', 'success', 'inactive', 'in progress', 'failure', undefined),
  }),
  fc.record({ label: fc.option(giver, { freq: 4, nil: undefined }) }),
);
/** What happens beside the comment. */
const evidence = fc.oneof(
  fc.record({
    do: fc.constant('run-check' as const),
    workflow: fc.constantFrom(...CHECKS),
    conclusion: fc.constantFrom('success', 'success', 'success', 'failure', 'skipped', 'running', 'queued'),
  }),
  fc.record({
    do: fc.constant('review' as const),
    who: fc.constantFrom('ada', 'bob', 'mia', 'rita', 'zoe', AUTHOR, BOT),
    state: fc.constantFrom('approved', 'approved', 'approved', 'changes-requested', 'dismissed'),
  }),
  fc.record({ do: fc.constant('fact' as const), facts: fact }),
);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('all-green' as const) }) },
  { weight: 6, arbitrary: evidence },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('click' as const), who, item }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stale-click' as const), who, item, back }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('tamper' as const), who, item, how, tick: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stale-write' as const), back }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('other-workflow' as const), item, how, tick: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('push' as const), touches: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('label' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retitle' as const), item }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('role' as const),
      who: fc.constantFrom('ada', 'bob', 'mia', 'rita'),
      role: fc.constantFrom('none', 'read', 'admin'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('say' as const), who, verb, items }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('waive' as const), who, item, until }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unsay' as const), back }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reword' as const), back, verb, items }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('forge' as const),
      who: fc.constantFrom('gate[bot]', 'gate[bot]', 'bob', AUTHOR),
      item,
      hours: fc.constantFrom('none' as const, -1, 0, 5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete-comment' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete-revision' as const), back }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete-account' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 13, 30) }),
  },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Most items are for people. */
const VERIFIED: readonly (readonly Kind[])[] = [
  ...[[], [], [], [], [], [], [], []],
  ...(['check', 'status', 'review', 'label', 'deployment'] as const).map((kind) => [kind]),
  ['check', 'review'],
];

const rule = (id: string): fc.Arbitrary<Rule> =>
  fc.record({
    id: fc.constant(id),
    when: fc.constantFrom('always', 'db', 'label'),
    covers: fc.constantFrom('itself', 'files', 'push'),
    hours: fc.constant(undefined),
    who: fc.constantFrom('write', 'write', 'maintain', 'rita'),
    author: fc.boolean(),
    count: fc.constantFrom(1, 1, 2),
    waivable: fc.constantFrom('no', 'write', 'maintain', 'ada'),
    optional: fc.constantFrom(false, false, false, true),
    verifiedBy: fc.constantFrom(...VERIFIED),
  });
/** A time goes with what `on-change` covers. */
const timed = (id: string) => rule(id).map((one): Rule => ({ ...one, covers: 'files', hours: 24 }));

/** Some of them: the schema is asked once for each. */
const some = (of: fc.Arbitrary<Rule>) => fc.constantFrom(...fc.sample(of, { numRuns: 100, seed: 1 }));
export const rules = fc.tuple(some(rule('a')), some(rule('b')), fc.oneof(some(rule('c')), some(timed('c'))));
export const steps = fc.array(step, { minLength: 4, maxLength: 14, size: 'max' });
