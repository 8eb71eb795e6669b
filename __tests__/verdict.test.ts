import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import type { Absent } from '../src/env/absent.ts';
import type { Finding } from '../src/env/findings/finding.ts';
import { decideAsks } from '../src/gate/ask.ts';
import type { ChecklistChange } from '../src/gate/checklist-change.ts';
import { holdingItems } from '../src/gate/evidence/holding.ts';
import { renderBox } from '../src/gate/ledger/box.ts';
import {
  type Confirmation,
  type GivenCommands,
  type Ledger,
  type Revision,
  replay,
  type Waiver,
} from '../src/gate/ledger/ledger.ts';
import type { Role } from '../src/gate/policy.ts';
import { type Decision, decide } from '../src/gate/verdict.ts';

function checklist(text: string) {
  const parsed = parseChecklist(text, 'c.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const ONE = `items:\n  - id: db\n    title: Migrations\n    when: { paths: ['db/**'] }\n`;
const ROLES: [string, Role][] = [
  ['ada', 'write'],
  ['root', 'admin'],
  ['eve', 'read'],
  ['mallory', 'none'],
  ['author', 'write'],
];

interface Situation {
  readonly text?: string;
  readonly blobSha?: string;
  readonly isRemoved?: true;
  readonly headSha?: string;
  readonly filesComplete?: boolean;
  readonly missed?: Ledger['missed'];
}

/** A change to db/1.sql, judged after the given revisions. */
function judge(revisions: readonly Revision[], situation: Situation = {}): Decision {
  const {
    text = ONE,
    blobSha = 'b1',
    headSha = 'h1',
    filesComplete = true,
    isRemoved,
    missed = [],
  } = situation;
  return decide({
    checklist: checklist(text),
    change: {
      files: [{ path: 'db/1.sql', blobSha, ...(isRemoved && { isRemoved }) }],
      filesComplete,
      labels: [],
      baseBranch: 'main',
      envKeys: [],
      headSha,
    },
    env: undefined,
    checklistChange: undefined,
    evidence: undefined,
    ledger: { ...replay([revisions]), missed },
    people: { author: 'Author', roles: new Map(ROLES), teams: new Map(), ownersOf: () => undefined },
    now: '2026-11-24T12:00:00Z',
    lineOf: () => undefined,
  });
}

/** We show what is open in the situation, then each person ticks `db` while it is shown open. */
function ticks(people: readonly string[], situation: Situation = {}): Revision[] {
  const fingerprint = judge([], situation).items[0]?.fingerprint ?? '';
  const line = (ticked: boolean) => renderBox({ item: 'db', fingerprint, ticked, label: 'Migrations' });
  return people.flatMap((login, minute) => [
    {
      editedAt: `2026-11-24T10:0${minute}:00Z`,
      editor: { login: 'gate[bot]', kind: 'self' },
      text: line(false),
    },
    { editedAt: `2026-11-24T10:0${minute}:01Z`, editor: { login, kind: 'person' }, text: line(true) },
  ]);
}

test('a fingerprint is so long that nobody finds two states that have the same, to confirm one and land the other', () => {
  expect(judge([]).items[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
});

describe('the verdict', () => {
  test.each<[string, string[], string, string[]]>([
    ['nobody ticked', [], 'open', []],
    ['a reviewer with write access', ['ada'], 'met', []],
    ['an administrator', ['root'], 'met', []],
    ['the author', ['author'], 'open', ['author']],
    ['the author, written in capitals', ['AUTHOR'], 'open', ['author']],
    ['somebody who may only read', ['eve'], 'open', ['no-write-access']],
    ['somebody who lost all access', ['mallory'], 'open', ['no-write-access']],
    ['somebody whose permission could not be read', ['zoe'], 'open', ['permission-unknown']],
    ['the author and then a reviewer', ['author', 'ada'], 'met', ['author']],
  ])('%s', (_, people, state, refusals) => {
    const decision = judge(ticks(people));
    expect(decision.verdict.state).toBe(state);
    expect(decision.items[0]?.refused.map(({ refusal }) => refusal)).toEqual(refusals);
  });

  test.each<[string, [item: string, by: string, second: number][], string[], string[]]>([
    [
      'each person once, by their last',
      [
        ['db', 'ada', 10],
        ['db', 'root', 20],
        ['db', 'ada', 30],
      ],
      [],
      ['ada 30', 'root 20'],
    ],
    ['none of another item', [['cache', 'ada', 10]], [], []],
    [
      'none of who confirmed it since',
      [
        ['db', 'ada', 0],
        ['db', 'root', 0],
      ],
      ['ada'],
      ['root 00'],
    ],
    ['none of whose tick since does not count, which is told', [['db', 'author', 0]], ['author'], []],
    ['none of who confirmed it in that second', [['db', 'ada', 1]], ['ada'], []],
    ['that of who confirmed it before', [['db', 'ada', 2]], ['ada'], ['ada 02']],
  ])('ticks on something else than what is shown are told: %s', (_, given, people, told) => {
    const missed = given.map(([item, by, second]) => ({
      ...{ item, by, at: `2026-11-24T10:00:${String(second).padStart(2, '0')}Z` },
    }));
    const decision = judge(ticks(people), { missed });
    expect(decision.items[0]?.missed.map(({ by, at }) => `${by} ${at.slice(17, 19)}`).sort()).toEqual(told);
  });

  test('what nobody confirmed lacks somebody', () => {
    expect(judge([]).items[0]?.lacking).toEqual([{ lack: 'people', more: 1 }]);
  });

  test('the author, where the item lets them', () => {
    const text = `${ONE}    confirm: { author: true }\n`;
    expect(judge(ticks(['author'], { text }), { text }).verdict.state).toBe('met');
  });

  test.each<[string, Situation, Situation, string]>([
    ['a push that leaves the files alone', {}, { headSha: 'h2' }, 'met'],
    ['a push that changes a file', {}, { headSha: 'h2', blobSha: 'b2' }, 'open'],
    // What changed before may have been its mode alone: then GitHub lists the same SHA for both.
    ['a push that removes the file', {}, { headSha: 'h2', isRemoved: true }, 'open'],
    ['a changed title', {}, { text: ONE.replace('Migrations', 'All migrations') }, 'open'],
    [
      'the same item, its keys in another order',
      {},
      { text: `items:\n  - title: Migrations\n    when: { paths: ['db/**'] }\n    id: db\n` },
      'met',
    ],
    [
      'a push while the file list is cut',
      { filesComplete: false },
      { filesComplete: false, headSha: 'h2' },
      'open',
    ],
    ['no push while the file list is cut', { filesComplete: false }, { filesComplete: false }, 'met'],
  ])('after a confirmation, %s', (_, before, after, state) => {
    const decision = judge(ticks(['ada'], before), after);
    expect(decision.verdict.state).toBe(state);
    expect(decision.items[0]?.refused.map(({ refusal }) => refusal)).toEqual(
      state === 'met' ? [] : ['lapsed'],
    );
  });

  test('counts what is open, and never waits for an optional item', () => {
    const text = `items:\n  - { id: a, title: A }\n  - { id: b, title: B }\n  - { id: c, title: C, optional: true }\n`;
    expect(judge([], { text }).verdict).toEqual({ state: 'open', reason: 'items-open' });
    expect(holdingItems(judge([], { text }).items).map(({ id }) => id)).toEqual(['a', 'b']);
    const optional = `items:\n  - { id: c, title: C, optional: true }\n`;
    expect(judge([], { text: optional }).verdict).toEqual({ state: 'met', reason: 'nothing-applies' });
  });
});

const missing = (key: string, fields: { certain?: boolean; blocking?: boolean } = {}): Finding => ({
  ...{ kind: 'missing', service: 'web', key, blocking: true, certain: true },
  ...{ sources: [], searched: [], hints: [], ...fields },
});
const invalid = (key: string, blocking = true): Finding => ({
  ...{ kind: 'invalid', service: 'web', key, blocking, breaks: [] },
  ...{ sources: [], searched: [], hints: [] },
});

interface Together {
  readonly items?: string;
  readonly fresh?: readonly Finding[];
  readonly removed?: readonly Absent[];
  readonly missing?: 'block' | 'confirm';
  readonly change?: ChecklistChange;
}

/** Where all stand when ada confirmed these and root waived those, and why the gate is as it is. */
function stand(confirmed: string, waived: string, situation: Together): string {
  const { items, fresh = [], removed = [], missing = 'block', change: checklistChange } = situation;
  const list =
    items === undefined ? { items: [] } : checklist(`items:\n${items.replaceAll(/^/gm, '  - ')}\n`);
  const change = {
    ...{ files: [], filesComplete: true, labels: [], baseBranch: 'main', envKeys: [], headSha: 'h1' },
  };
  const env = { fresh, removed, missing, unasked: [], keysToCome: [] };
  const done = (by: string, item: string, fingerprint: string) =>
    ({ item, fingerprint, line: '', by, at: '2026-11-24T10:00:00Z', how: 'command', headSha: 'h1' }) as const;
  const asks = decideAsks(list, change, env);
  const by = (login: string, ids: string) =>
    asks
      .filter(({ id }) => ids.split(' ').includes(id))
      .map(({ id, fingerprint }) => done(login, id, fingerprint));
  const standing = by('ada', confirmed).map((one): Confirmation => ({ kind: 'confirmation', ...one }));
  const waivers = by('root', waived).map(
    (one): Waiver => ({ kind: 'waiver', ...one, reason: 'New', until: undefined }),
  );
  const ledger: Ledger = {
    ...replay([]),
    standing: Map.groupBy(standing, ({ item }) => item),
    waivers: Map.groupBy(waivers, ({ item }) => item),
  };
  const { verdict, items: states } = decide({
    ...{ checklist: list, change, checklistChange, evidence: undefined, ledger },
    env: {
      ...{ ...env, old: [], settled: [], conflicts: [] },
      baseline: { aside: [], gone: [] },
    },
    people: { author: 'Author', roles: new Map(ROLES), teams: new Map(), ownersOf: () => undefined },
    now: '2026-11-24T12:00:00Z',
    lineOf: () => undefined,
  });
  const told = states.map(({ id, state, spared, refused }) =>
    [id, state, ...(spared ? ['spared'] : []), ...refused.map(({ refusal }) => refusal)].join(' '),
  );
  return [...told, `${verdict.state}: ${verdict.reason}`].join(', ');
}

describe('items that need others', () => {
  const chain = '{ id: a, title: A }\n{ id: b, title: B, needs: [A] }\n{ id: C, title: C, needs: b }';
  const two = '{ id: A, title: A, waivable: true }\n{ id: b, title: B }\n{ id: c, title: C, needs: [a, b] }';
  const absent = "{ id: a, title: A, when: { paths: ['db/**'] } }\n{ id: b, title: B, needs: a }";
  test.each([
    [chain, '', '', 'a open, b locked, C locked, open: items-open'],
    [chain, 'a', '', 'a confirmed, b open, C locked, open: items-open'],
    [chain, 'b', '', 'a open, b locked, C locked, open: items-open'],
    // What is locked keeps others locked, although it was confirmed.
    [chain, 'b C', '', 'a open, b locked, C locked, open: items-open'],
    [chain, 'a C', '', 'a confirmed, b open, C locked, open: items-open'],
    [chain, 'a b C', '', 'a confirmed, b confirmed, C confirmed, met: all-confirmed'],
    [two, 'b c', '', 'A open, b confirmed, c locked, open: items-open'],
    [two, 'A c', '', 'A confirmed, b open, c locked, open: items-open'],
    [two, 'b c', 'A', 'A waived, b confirmed, c confirmed, met: all-confirmed'],
    [absent, 'b', '', 'b confirmed, met: all-confirmed'],
    [
      chain.replace('title: A', 'title: A, optional: true'),
      'b C',
      '',
      'a open, b locked, C locked, open: items-open',
    ],
  ])('%s, with %j confirmed and %j waived', (items, confirmed, waived, told) => {
    expect(stand(confirmed, waived, { items })).toBe(told);
  });
});

describe('items of which one is enough', () => {
  const two = '{ id: a, title: A, waivable: true, one-of: x }\n{ id: b, title: B, one-of: x }';
  const four = `${two}\n{ id: c, title: C, one-of: y }\n{ id: d, title: D }`;
  const locked = `${two.replace('title: A', 'title: A, needs: c')}\n{ id: c, title: C, optional: true }`;
  test.each([
    [two, '', '', 'a open, b open, open: items-open'],
    [two, 'b', '', 'a open spared, b confirmed, met: all-confirmed'],
    [two, '', 'a', 'a waived, b open spared, met: all-confirmed'],
    [two, 'a b', '', 'a confirmed, b confirmed, met: all-confirmed'],
    [four, 'a d', '', 'a confirmed, b open spared, c open, d confirmed, open: items-open'],
    [four, 'a c', '', 'a confirmed, b open spared, c confirmed, d open, open: items-open'],
    [four, 'd', '', 'a open, b open, c open, d confirmed, open: items-open'],
    [locked, 'a', '', 'a locked, b open, c open, open: items-open'],
  ])('%s, with %j confirmed and %j waived', (items, confirmed, waived, told) => {
    expect(stand(confirmed, waived, { items })).toBe(told);
  });
});

describe('findings and the checklist itself', () => {
  const item = '{ id: a, title: A }';
  const gone = { path: 'prod.env', role: 'production', service: 'web' } as const;
  const lacks = 'blocked: production-lacks-keys';
  const wrong = 'blocked: production-has-invalid-keys';
  test.each<[string, string, Together, string]>([
    ['a missing key', '', { fresh: [missing('K')] }, `env:missing:web:K blocked, ${lacks}`],
    [
      'one that somebody ticked',
      'env:missing:web:K',
      { fresh: [missing('K')] },
      `env:missing:web:K blocked facts-only, ${lacks}`,
    ],
    [
      'one beside a confirmed item',
      'a',
      { items: item, fresh: [missing('K')] },
      `env:missing:web:K blocked, a confirmed, ${lacks}`,
    ],
    [
      'one beside an open item',
      '',
      { items: item, fresh: [missing('K')] },
      `env:missing:web:K blocked, a open, ${lacks}`,
    ],
    [
      'one that people may close',
      '',
      { fresh: [missing('K')], missing: 'confirm' },
      'env:missing:web:K open, open: items-open',
    ],
    [
      'one that people closed',
      'env:missing:web:K',
      { fresh: [missing('K')], missing: 'confirm' },
      'env:missing:web:K confirmed, met: all-confirmed',
    ],
    [
      'one that cannot be known',
      '',
      { fresh: [missing('K', { certain: false })] },
      'env:missing:web:K open, open: items-open',
    ],
    [
      'one that breaks nothing',
      '',
      { fresh: [missing('K', { blocking: false })] },
      'env:missing:web:K open, met: nothing-applies',
    ],
    ['an invalid value', '', { fresh: [invalid('K')] }, `env:invalid:web:K blocked, ${wrong}`],
    [
      'one that breaks nothing',
      '',
      { fresh: [invalid('K', false)] },
      'env:invalid:web:K open, met: nothing-applies',
    ],
    [
      'both',
      '',
      { fresh: [invalid('K'), missing('L')] },
      `env:invalid:web:K blocked, env:missing:web:L blocked, ${lacks}`,
    ],
    [
      'a checklist that would break',
      'a',
      { items: item, change: { kind: 'broken', problems: [] } },
      'a confirmed, blocked: checklist-would-break',
    ],
    [
      'a checklist that would be gone',
      'a',
      { items: item, change: { kind: 'deleted' } },
      'a confirmed, met: all-confirmed',
    ],
    ['a file that is taken away', '', { removed: [gone] }, 'REMOVED open, open: items-open'],
  ])('%s', (_, confirmed, situation, told) => {
    expect(stand(confirmed, '', situation).replace(/env:removed:web:[0-9a-f]{8}(?=[ ,])/, 'REMOVED')).toBe(
      told,
    );
  });
});

describe('the gate stays closed', () => {
  const TWO = ONE.replace('    when:', '    confirm: { count: 2 }\n    when:');
  test.each<[string[], string]>([
    [[], 'open'],
    [['ada'], 'open'],
    [['ada', 'author'], 'open'],
    [['ada', 'root'], 'met'],
  ])('while two have to confirm, and %j did: %s', (people, state) => {
    expect(judge(ticks(people, { text: TWO }), { text: TWO }).verdict.state).toBe(state);
  });

  /** The same situation, with other facts. */
  function decideWith(text: string, facts: Partial<Parameters<typeof decide>[0]>): Decision {
    return decide({
      ...{ checklist: checklist(text), env: undefined, checklistChange: undefined, evidence: undefined },
      change: {
        ...{ files: [{ path: 'db/1.sql', blobSha: 'b1' }], filesComplete: true, labels: [] },
        ...{ baseBranch: 'main', envKeys: [], headSha: 'h1' },
      },
      ledger: replay([]),
      people: { author: 'Author', roles: new Map(ROLES), teams: new Map(), ownersOf: () => undefined },
      ...{ now: '2026-11-24T12:00:00Z', lineOf: () => undefined, ...facts },
    });
  }

  test('where a confirmation was given to other words than ours', () => {
    const waivable = ONE.replace('    when:', '    waivable: { users: [root] }\n    when:');
    const situation = { text: waivable };
    const fingerprint = judge([], situation).items[0]?.fingerprint ?? '';
    const lineOf = (label: string) =>
      renderBox({ item: 'db', fingerprint, ticked: false, label }).slice('- [ ] '.length);
    const waive: GivenCommands = {
      ...{ comment: 1, url: '', by: { login: 'root', kind: 'person' }, at: '2026-11-24T10:30:00Z' },
      commands: [{ kind: 'waive', item: 'db', reason: 'New' }],
    };
    for (const ledger of [
      replay([ticks(['ada'], situation)]),
      replay([ticks(['ada'], situation).slice(0, 1)], [waive]),
    ]) {
      const told = (label: string) => decideWith(waivable, { ledger, lineOf: () => lineOf(label) });
      expect(told('Migrations').verdict.state).toBe('met');
      expect(told('Other words').verdict.state).toBe('open');
    }
  });

  test('while one of several kinds of evidence is missing', () => {
    const text = `items:\n  - id: db\n    title: Migrations\n    verified-by: [{ label: ready }, { label: tested }]\n`;
    const stateWith = (...names: string[]) => {
      const labels = names.map((name) => ({
        ...{ name, by: { login: 'ada', isPerson: true }, at: '2026-11-24T10:00:00Z' },
      }));
      const evidence = {
        ...{ headSha: 'h1', checks: [], statuses: [], reviews: [], labels, deployments: new Map() },
        ownJob: undefined,
      };
      return decideWith(text, { evidence }).verdict.state;
    };
    expect([stateWith(), stateWith('ready'), stateWith('tested'), stateWith('ready', 'tested')]).toEqual([
      ...['open', 'open', 'open', 'met'],
    ]);
    expect(decideWith(text, { evidence: undefined }).verdict.state).toBe('open');
  });

  test('and says when what stood was lost', () => {
    const at = '2026-11-24T11:00:00Z';
    const lost: Revision = { editedAt: at, editor: { login: 'ada', kind: 'person' }, text: null };
    const decision = judge([...ticks(['ada']), lost]);
    expect([decision.verdict.state, decision.voidedAt]).toEqual(['open', at]);
  });
});
