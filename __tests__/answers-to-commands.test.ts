import { expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { type Ask, decideAsks } from '../src/gate/ask.ts';
import { decideAnswers, type Objection, type Unanswered } from '../src/gate/commands/answer.ts';
import { parseCommands } from '../src/gate/commands/command.ts';
import { parseItems, renderBox } from '../src/gate/ledger/box.ts';
import { type Ledger, type Revision, replay } from '../src/gate/ledger/ledger.ts';
import { hasRole, type People, type Role } from '../src/gate/policy.ts';
import { replayKept } from '../src/gate/signed-record/kept-ledger.ts';
import { decide } from '../src/gate/verdict.ts';

const CHECKLIST = `items:
  - { id: rollback, title: Rollback, confirm: { users: [rita] } }
  - { id: settings, title: Settings, waivable: true }
  - { id: smoke, title: Smoke, verified-by: [{ check: smoke }] }
  - { id: db, title: Migrations, when: { paths: ['db/**'] } }
`;
const ONLY_DB = `items:
  - { id: db, title: Migrations, when: { paths: ['db/**'] } }
`;
const ROLES: [string, Role][] = [
  ['ada', 'write'],
  ['bob', 'write'],
  ['max', 'maintain'],
  ['rita', 'read'],
  ['eve', 'read'],
];
const PEOPLE: People = {
  ...{ author: 'author', roles: new Map(ROLES), teams: new Map(), ownersOf: () => undefined },
};
const time = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second)).toISOString();

function situationOf(text: string, path: string) {
  const checklist = parseChecklist(text, 'c.yml');
  if (!checklist.ok) throw new Error(JSON.stringify(checklist.problems));
  const change = {
    ...{ files: [{ path, blobSha: 'b1' }], filesComplete: true, labels: [], baseBranch: 'main' },
    ...{ envKeys: [], headSha: 'h1' },
  };
  return { checklist: checklist.value, change };
}

const boxOf = ({ id, fingerprint, closedBy }: Ask) =>
  renderBox({
    ...{ item: id, fingerprint, ticked: false, label: id },
    ...(closedBy === 'evidence' ? { mark: '⏳' as const } : {}),
  });

/** Our comment, as it shows what is asked of a change to a file. */
function wrote(second: number, text: string, path: string): Revision {
  const { checklist, change } = situationOf(text, path);
  const asks = decideAsks(checklist, change, undefined);
  return {
    editedAt: time(second),
    editor: { login: 'gate[bot]', kind: 'self' },
    text: asks.map(boxOf).join('\n'),
  };
}

function tell(objection: Objection): string {
  switch (objection.kind) {
    case 'unreadable':
      return `cannot read ${objection.problem.line}`;
    case 'unknown':
      return `${objection.item} is none of ${objection.known.join()}`;
    case 'refused':
      return `${objection.ask.id}: ${objection.refusal} for the ${objection.entry.kind} of ${objection.entry.by}`;
    case 'nothing-for-you':
      return `nothing for you of ${objection.open.map(({ id }) => id).join()}`;
    default:
      return `${objection.item} is ${objection.kind}`;
  }
}

type Said = readonly [who: string, body: string, state?: 'answered' | 'replied'];
interface Story {
  readonly said: readonly Said[];
  readonly text?: string;
  /** The file that was changed when the commands were given, and now. */
  readonly before?: string;
  readonly now?: string;
}

const givenIn = (said: readonly Said[]): Unanswered[] =>
  said.map(([login, body, state], index) => ({
    ...{ comment: index + 1, url: '', by: { login, kind: 'person' }, at: time(index + 1) },
    ...parseCommands(body),
    isAnswered: state === 'answered',
    isReplied: state === 'replied',
  }));

function answersTo({ said, text = CHECKLIST, before = 'a.ts', now = 'a.ts' }: Story, known?: Ledger) {
  const given = givenIn(said);
  const mayRevoke = (login: string) => hasRole(login, 'write', PEOPLE);
  const ledger = known ?? replay([[wrote(0, text, before), wrote(50, text, now)]], given, mayRevoke);
  const decision = decide({
    ...situationOf(text, now),
    ...{ env: undefined, checklistChange: undefined, evidence: undefined, ledger, people: PEOPLE },
    now: time(59),
    lineOf: (ask) => parseItems(boxOf(ask))[0]?.identity,
  });
  return decideAnswers(given, ledger, decision).map(
    ({ comment, to, reaction, objections, isReplied }) =>
      `${comment} ${to} ${reaction}${isReplied ? ', replied' : ''}${objections.map((one) => `; ${tell(one)}`).join('')}`,
  );
}

test.each<[string, Story, string[]]>([
  ['a command that works', { said: [['ada', '/confirm settings']] }, ['1 ada +1']],
  ['a command that was answered', { said: [['ada', '/confirm rollback', 'answered']] }, []],
  [
    'a command that was answered in words only',
    { said: [['ada', '/confirm settings', 'replied']] },
    ['1 ada +1, replied'],
  ],
  [
    'a line that cannot be read, beside one that works',
    { said: [['ada', '/confirm\n/confirm settings']] },
    ['1 ada confused; cannot read /confirm'],
  ],
  [
    'an id that nobody knows',
    { said: [['ada', '/confirm settings settigns']] },
    ['1 ada confused; settigns is none of rollback,settings,smoke'],
  ],
  [
    'an id that nobody knows, while another item is waived',
    {
      said: [
        ['max', '/waive settings No time', 'answered'],
        ['ada', '/confirm settigns'],
      ],
    },
    ['2 ada confused; settigns is none of rollback,smoke'],
  ],
  [
    'an id that nobody knows, while another item is confirmed',
    {
      said: [
        ['ada', '/confirm settings'],
        ['bob', '/revoke db'],
      ],
    },
    ['1 ada +1', '2 bob confused; db is none of rollback,settings,smoke'],
  ],
  [
    'two people who may not confirm',
    {
      said: [
        ['ada', '/confirm rollback'],
        ['bob', '/confirm rollback'],
        ['rita', '/confirm rollback'],
      ],
    },
    [
      '1 ada confused; rollback: not-allowed for the confirmation of ada',
      '2 bob confused; rollback: not-allowed for the confirmation of bob',
      '3 rita +1',
    ],
  ],
  [
    'somebody who confirms what a check has to',
    { said: [['ada', '/confirm smoke settings']] },
    ['1 ada confused; smoke: evidence-only for the confirmation of ada'],
  ],
  [
    'a waiver that does not count, and one that does',
    {
      said: [
        ['ada', '/waive settings No time'],
        ['max', '/waive settings No time'],
      ],
    },
    ['1 ada confused; settings: not-allowed for the waiver of ada', '2 max +1'],
  ],
  [
    'somebody without write access who takes back what another confirmed',
    {
      said: [
        ['ada', '/confirm settings'],
        ['eve', '/revoke settings'],
      ],
    },
    ['1 ada +1', '2 eve confused; settings is not-yours'],
  ],
  [
    'somebody with write access who takes back what another confirmed',
    {
      said: [
        ['ada', '/confirm settings'],
        ['bob', '/revoke settings'],
      ],
    },
    ['1 ada +1', '2 bob +1'],
  ],
  ['all, where some items are for others', { said: [['ada', '/confirm all']] }, ['1 ada +1']],
  ['all, where one item is for a reader', { said: [['rita', '/confirm all']] }, ['1 rita +1']],
  [
    'all, where nothing is for that person',
    { said: [['eve', '/checklist\n/confirm all']] },
    ['1 eve confused; nothing for you of rollback,settings'],
  ],
  [
    'all, where what is left is for nobody in person',
    {
      said: [
        ['rita', '/confirm rollback', 'answered'],
        ['ada', '/confirm settings', 'answered'],
        ['eve', '/confirm all'],
      ],
    },
    ['3 eve confused; nothing for you of '],
  ],
  [
    'all, and by name what is for others',
    { said: [['eve', '/confirm all\n/confirm rollback']] },
    ['1 eve confused; rollback: not-allowed for the confirmation of eve'],
  ],
  [
    'all, and by name what no longer applies',
    { said: [['eve', '/confirm all\n/confirm db']], before: 'db/1.sql' },
    ['1 eve +1'],
  ],
  [
    'an id of what applied then, and no longer does',
    { said: [['ada', '/confirm db']], before: 'db/1.sql' },
    ['1 ada +1'],
  ],
  [
    'a confirmation of all, of which only what no longer applies was for that person',
    {
      said: [['ada', '/confirm all']],
      before: 'db/1.sql',
      text: CHECKLIST.replace(', waivable: true', ', confirm: { users: [rita] }'),
    },
    ['1 ada confused; nothing for you of rollback,settings'],
  ],
  [
    'all, where nothing applies',
    { said: [['ada', '/confirm all']], text: ONLY_DB },
    ['1 ada confused; nothing for you of '],
  ],
  [
    'all, and a waiver, where nothing else is for that person',
    {
      said: [['max', '/confirm all\n/waive settings No time']],
      text: CHECKLIST.replace('waivable: true', 'waivable: true, confirm: { users: [rita] }'),
    },
    ['1 max +1'],
  ],
  [
    'all, where what is for that person has changed since it was said',
    { said: [['ada', '/confirm all']], before: 'db/1.sql', now: 'db/2.sql' },
    ['1 ada confused; db: lapsed for the confirmation of ada'],
  ],
  [
    'all, where the only item has changed since it was said',
    { said: [['ada', '/confirm all']], text: ONLY_DB, before: 'db/1.sql', now: 'db/2.sql' },
    ['1 ada confused; db: lapsed for the confirmation of ada'],
  ],
  [
    'all, where nothing was for that person, and has changed since',
    { said: [['eve', '/confirm all']], before: 'db/1.sql', now: 'db/2.sql' },
    ['1 eve confused; nothing for you of rollback,settings,db'],
  ],
  ['`/revoke all`, where nothing applies', { said: [['ada', '/revoke all']], text: ONLY_DB }, ['1 ada +1']],
])('the answer to %s', (_, story, expected) => {
  expect(answersTo(story)).toEqual(expected);
});

test('the answer to a command that came before the words that are shown, where nobody knows what was shown then', () => {
  const said: Said[] = [['ada', '/confirm settings']];
  const shown = parseItems(wrote(0, CHECKLIST, 'a.ts').text ?? '').map((box) => ({ ...box, since: time(5) }));
  const kept = { entries: [], shown, headSha: 'h1', floor: undefined, voidedAt: undefined };
  expect(answersTo({ said }, replayKept(kept, givenIn(said)))).toEqual(['1 ada confused; settings is early']);
});
