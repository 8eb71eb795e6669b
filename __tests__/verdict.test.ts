import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { holdingItems } from '../src/gate/evidence/holding.ts';
import { renderBox } from '../src/gate/ledger/box.ts';
import { type Revision, replay } from '../src/gate/ledger/ledger.ts';
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
}

/** A change to db/1.sql, judged after the given revisions. */
function judge(revisions: readonly Revision[], situation: Situation = {}): Decision {
  const { text = ONE, blobSha = 'b1', headSha = 'h1', filesComplete = true, isRemoved } = situation;
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
    ledger: replay([revisions]),
    people: { author: 'Author', roles: new Map(ROLES), teams: new Map(), ownersOf: () => [] },
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
