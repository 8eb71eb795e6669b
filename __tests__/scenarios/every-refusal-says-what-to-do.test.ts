import { describe, expect, test } from '@jest/globals';
import type { Objection } from '../../src/gate/commands/answer.ts';
import { parseCommands } from '../../src/gate/commands/command.ts';
import type { Entry, Waiver } from '../../src/gate/ledger/ledger.ts';
import type { Refusal } from '../../src/gate/policy.ts';
import type { ItemState } from '../../src/gate/verdict.ts';
import { renderItemNotes } from '../../src/render/comment/item.ts';
import { renderReply } from '../../src/render/comment/reply.ts';
import { readable } from './readable.ts';

const DONE = {
  item: 'rollback',
  fingerprint: '01',
  by: 'ada',
  at: '2026-11-24T10:00:00Z',
  headSha: undefined,
  line: '<!-- item:rollback fp:01 --> **Rollback**',
} as const;
const TICK: Entry = { ...DONE, kind: 'confirmation', how: 'tick' };
const COMMAND: Entry = { ...TICK, how: 'command', comment: 1 };
const WAIVER: Waiver = { ...DONE, kind: 'waiver', how: 'command', reason: 'No time', until: '2026-11-23' };

/** An item that is open. */
const ITEM: ItemState = {
  id: 'rollback',
  subject: {
    kind: 'item',
    item: { id: 'rollback', title: 'Rollback', optional: false, expires: 'on-change' },
    because: [],
  },
  optional: false,
  closedBy: 'people',
  policy: { author: false, count: 1, users: ['lea'], teams: ['acme/ops'] },
  files: [],
  filesComplete: true,
  fingerprint: '01',
  validFor: undefined,
  waivable: { users: ['max'] },
  needs: [],
  oneOf: undefined,
  counted: [],
  refused: [],
  lacking: [],
  waiver: undefined,
  refusedWaivers: [],
  missed: [],
  proofs: [],
  state: 'open',
  spared: false,
};
const VIEW = {
  webUrl: 'https://github.com/acme/auth',
  headSha: 'abcdef0',
  changedSince: new Map(),
  decision: { items: [] },
};
const notes = (item: Partial<ItemState>) =>
  readable(renderItemNotes({ ...ITEM, ...item }, VIEW).join('\n'))
    .replace('to be confirmed by `lea` or members of `acme/ops`\n', '')
    .replace('ada on 24 Nov 2026, 10:00 UTC: ', '');

/** A refusal that is missing here does not compile. */
const IN_COMMENT: Record<Refusal, string> = {
  lapsed:
    'confirmed an earlier state; what it was about changed since, so it has to be looked at and ticked again',
  expired: 'confirmed too long ago; please look again and tick again',
  author:
    'this tick does not count, as the author of a pull request may not confirm this item; ask `lea` or members of `acme/ops`',
  'no-write-access':
    'this tick does not count without write access to the repository; ask somebody who has it',
  'not-allowed':
    'this tick does not count, as this item is for others to confirm: `lea` or members of `acme/ops`',
  reworded: 'was given to other words than these; please read it again and tick again',
  'permission-unknown': 'this tick does not count yet, as the permission could not be read; re-run the job',
  'facts-only': 'nobody can tick this off; it closes by itself once production is right',
  'evidence-only': 'nobody can confirm this by hand; it is confirmed by what the item waits for',
  'not-waivable':
    'this tick does not count, as the checklist lets nobody waive this item; have it confirmed, or mark it `waivable` on the base branch',
  'waiver-ended': 'waived until a day that has passed; confirm the item, or waive it anew',
};
/** Who waives has not confirmed, and may be somebody who could: what is said has to be about waiving. */
const OF_WAIVERS: readonly [Refusal, string][] = [
  [
    'not-waivable',
    'this waiver does not count, as the checklist lets nobody waive this item; have it confirmed, or mark it `waivable` on the base branch',
  ],
  ['lapsed', 'waived an earlier state; what it was about changed since, so confirm it, or waive it anew'],
  ['waiver-ended', 'waived until a day that has passed; confirm the item, or waive it anew'],
  ['author', 'the author of a pull request may not waive an item; ask `max`, or have it confirmed'],
  [
    'permission-unknown',
    'this waiver does not count yet, as the permission could not be read; re-run the job',
  ],
  [
    'not-allowed',
    'this waiver does not count, as this item is for others to waive: `max`; ask one of them, or have it confirmed',
  ],
];
const ALL = Object.keys(IN_COMMENT).filter((key): key is Refusal => key in IN_COMMENT);
/** What is said in words to a command: the same but for what did not count, and how it is given again. */
const ofCommand = (refusal: Refusal) =>
  IN_COMMENT[refusal]
    .replace('this tick', 'this command')
    .replace('tick again', 'confirm it again')
    .replace('ticked again', 'confirmed again');
/** What somebody reads who gave a command. */
function reply(...objections: Objection[]): string {
  const text = renderReply({ comment: 1, to: 'ada', reaction: 'confused', objections, isReplied: false });
  expect(text.split('\n').slice(0, 4)).toEqual([
    '<!-- deployment-checklist reply:1 -->',
    '@ada, not all of that worked:',
    '',
    expect.stringMatching(/^- /),
  ]);
  return text.split('\n').slice(3).join('\n');
}

describe('every refusal says what to do', () => {
  test.each(ALL)('of a tick, in the comment: %s', (refusal) => {
    expect(notes({ refused: [{ entry: TICK, refusal }] })).toBe(IN_COMMENT[refusal]);
  });

  test.each(OF_WAIVERS)('of a waiver, in comment and reply: %s', (refusal, text) => {
    expect(notes({ refusedWaivers: [{ entry: WAIVER, refusal }] })).toBe(text);
    expect(reply({ kind: 'refused', ask: ITEM, refusal, entry: WAIVER })).toBe(`- \`rollback\`: ${text}`);
  });

  test.each(ALL)('of a command, in the reply: %s', (refusal) => {
    expect(reply({ kind: 'refused', ask: ITEM, refusal, entry: COMMAND })).toBe(
      `- \`rollback\`: ${ofCommand(refusal)}`,
    );
  });

  const OTHERS: Record<Exclude<Objection['kind'], 'refused' | 'unreadable'>, [Objection, string]> = {
    unknown: [
      { kind: 'unknown', item: 'rolback', known: ['rollback', 'alerts'] },
      '- `rolback` is not asked for in the checklist of this pull request; there are `rollback` and `alerts`',
    ],
    early: [
      { kind: 'early', item: 'rollback' },
      '- `rollback`: the checklist has changed since, and this server does not tell what it showed then; read it again and give the command again',
    ],
    'not-yours': [
      { kind: 'not-yours', item: 'rollback' },
      '- `rollback`: there is no confirmation of yours to take back, and those of others can be taken back with write access only; ask somebody who has it',
    ],
    'nothing-for-you': [
      {
        kind: 'nothing-for-you',
        open: [ITEM, { ...ITEM, id: 'alerts', policy: { author: false, count: 1 } }],
      },
      '- none of the open items is for you to confirm: `rollback` is for `lea` or members of `acme/ops`; `alerts` is for somebody else with write access',
    ],
  };
  test.each(Object.entries(OTHERS))('of a command, in the reply: %s', (_, [objection, text]) => {
    expect(reply(objection)).toBe(text);
  });

  test('of `/confirm all` while nothing is open', () => {
    expect(reply({ kind: 'nothing-for-you', open: [] })).toBe('- nothing is open that anybody could confirm');
  });

  test('of an author, where the checklist names nobody', () => {
    const ask = { ...ITEM, policy: { author: false, count: 1 } };
    expect(reply({ kind: 'refused', ask, refusal: 'author', entry: COMMAND })).toBe(
      '- `rollback`: this command does not count, as the author of a pull request may not confirm this item; ask somebody else with write access',
    );
  });

  test('an id while one other is asked for', () => {
    expect(reply({ kind: 'unknown', item: 'rolback', known: ['rollback'] })).toBe(
      '- `rolback` is not asked for in the checklist of this pull request; there is `rollback`',
    );
  });

  test('an id while nothing is asked for', () => {
    expect(reply({ kind: 'unknown', item: 'rollback', known: [] })).toBe(
      '- `rollback` is not asked for in the checklist of this pull request; there is nothing to confirm now',
    );
  });

  test.each([
    ['/confirm', 'Name the items: `/confirm ID`, several ids with spaces between them, or `/confirm all`.'],
    ['/revoke', 'Name the items: `/revoke ID`, several ids with spaces between them, or `/revoke all`.'],
    ['/confirm all a', '`all` takes no ids beside it: write `/confirm all`, or the ids alone.'],
    [
      '/confirm r\u043ellback',
      'The id holds the character U+043E: ids are made of the letters a to z, digits and `.` `_` `:` `/` `-`, as the checklist comment shows them.',
    ],
    [
      '/waive',
      'Name the item and say why: `/waive ID REASON`, with `until YYYY-MM-DD` at the end if it is for some time only.',
    ],
    [
      '/waive rollback',
      'Say why it need not be confirmed: `/waive ID REASON`, with `until YYYY-MM-DD` at the end if it is for some time only.',
    ],
    [
      '/waive rollback No time until 2026-02-30',
      'There is no such day in the calendar: write one that exists, as `until 2026-12-31`.',
    ],
    [
      '/waive rollback No time until tomorrow',
      'After `until` a day is expected, as `until 2026-12-31`, at the end of the line. If none was meant, say it without `until`.',
    ],
    [
      '/checklist now',
      '`/checklist` looks at everything again and takes nothing after it: write it alone on its line.',
    ],
    ['/confrim rollback', 'There is no such command. Did you mean `/confirm`?'],
  ])('%s', (line, message) => {
    const { problems } = parseCommands(line);
    expect(problems.map((problem) => reply({ kind: 'unreadable', problem }))).toEqual([
      `- \`${line}\`: ${message}`,
    ]);
  });
});
