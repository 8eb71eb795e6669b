import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { type Ask, decideAsks } from '../src/gate/ask.ts';
import type { Confirmation, Entry, Waiver } from '../src/gate/ledger/ledger.ts';
import { judgeWaivers } from '../src/gate/ledger/waiver.ts';
import {
  hasRole,
  judgeConfirmations,
  type Lack,
  mayBeAllowed,
  type People,
  type Role,
} from '../src/gate/policy.ts';

const NOW = '2026-11-24T12:00:00Z';
const WORDS = 'the line of the box';
const ROLES: [string, Role][] = [
  ['ada', 'write'],
  ['bob', 'write'],
  ['mia', 'maintain'],
  ['root', 'admin'],
  ['tim', 'triage'],
  ['rita', 'read'],
  ['eve', 'admin'],
];
const OWNERS: Record<string, string[]> = {
  'web/index.html': ['@Bob'],
  'auth/settings.py': ['@Acme/Security', '@ada'],
  'secret/key.py': ['@acme/unreadable'],
  'unclear/a.sql': [],
};
const PEOPLE: People = {
  author: 'Eve',
  roles: new Map(ROLES),
  teams: new Map([
    ['acme/release', new Set(['rita', 'eve', 'zoe'])],
    ['acme/security', new Set(['tim', 'mia'])],
  ]),
  ownersOf: (path) => OWNERS[path],
};

/** What an item asks for on a change of these files. */
function askOf(item: string, files: readonly string[] = ['x'], filesComplete = true): Ask {
  const parsed = parseChecklist(`items:\n  - id: a\n    title: A\n    ${item}\n`, 'c.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const change = {
    ...{ filesComplete, labels: [], baseBranch: 'main', envKeys: [], headSha: 'h1' },
    files: files.map((path) => ({ path, blobSha: 'b1' })),
  };
  const [ask] = decideAsks(parsed.value, change, undefined);
  if (ask === undefined) throw new Error('nothing is asked for');
  return ask;
}

const done = (by: string, { fingerprint }: Ask) =>
  ({
    item: 'a',
    fingerprint,
    line: `<!-- item:a fp:${fingerprint} --> ${WORDS}`,
    by,
    at: NOW,
    how: 'tick',
    headSha: 'h1',
  }) as const;
const confirmed = (by: string, ask: Ask): Confirmation => ({ kind: 'confirmation', ...done(by, ask) });
const namesOf = (lacking: readonly Lack[]) =>
  lacking.map((lack) =>
    lack.lack === 'people'
      ? `${lack.more} more`
      : lack.lack === 'owner'
        ? `${lack.path} ${lack.owners}`
        : lack.lack === 'group'
          ? JSON.stringify(lack.group)
          : lack.lack,
  );
const refusalsOf = (refused: readonly { entry: Entry; refusal: string }[]) =>
  refused.map(({ entry, refusal }) => `${entry.by} ${refusal}`);

describe('a confirmation', () => {
  const owners = 'confirm: { code-owners: true }';
  const web = 'web/index.html';
  const auth = 'auth/settings.py';
  const secret = 'secret/key.py';
  const unclear = 'unclear/a.sql';
  test.each<
    [item: string, files: string[], who: string, counted: string, refused: string[], lacking: string[]]
  >([
    // Where nobody is named: who may write.
    ['confirm: {}', [], 'Ada mia root', 'Ada mia root', [], []],
    ['confirm: {}', [], 'tim rita', '', ['tim no-write-access', 'rita no-write-access'], ['1 more']],
    ['confirm: {}', [], 'zoe', '', ['zoe permission-unknown'], ['1 more']],
    ['confirm: {}', [], 'EVE', '', ['EVE author'], ['1 more']],
    ['confirm: { author: true }', [], 'EVE', 'EVE', [], []],
    ['confirm: { code-owners: false }', [], 'tim', '', ['tim no-write-access'], ['1 more']],
    // Named people, teams and roles: each is enough, and nothing else is.
    ['confirm: { users: [Rita] }', [], 'rita ada', 'rita', ['ada not-allowed'], []],
    ['confirm: { role: maintain }', [], 'ada mia root', 'mia root', ['ada not-allowed'], []],
    ['confirm: { role: read }', [], 'rita', 'rita', [], []],
    ['confirm: { teams: [Acme/Release] }', [], 'RITA bob', 'RITA', ['bob not-allowed'], []],
    [
      'confirm: { teams: [acme/release] }',
      [],
      'zoe eve',
      '',
      ['zoe permission-unknown', 'eve author'],
      ['1 more'],
    ],
    ['confirm: { teams: [acme/unreadable] }', [], 'root', '', ['root not-allowed'], ['1 more']],
    [
      'confirm: { users: [tim], teams: [acme/release], role: admin }',
      [],
      'tim rita root ada',
      'tim rita root',
      ['ada not-allowed'],
      [],
    ],
    // Several people.
    ['confirm: { count: 2 }', [], 'ada Ada', 'ada Ada', [], ['1 more']],
    ['confirm: { count: 3 }', [], 'ada', 'ada', [], ['2 more']],
    ['confirm: { count: 2 }', [], 'ada bob', 'ada bob', [], []],
    ['confirm: { count: 2 }', [], 'ada bob mia', 'ada bob mia', [], []],
    // One of each group; those who are in one may confirm whatever the rest says.
    [
      'confirm: { each-of: [{ role: admin }, { users: [rita] }] }',
      [],
      'rita',
      'rita',
      [],
      ['{"role":"admin"}'],
    ],
    [
      'confirm: { each-of: [{ role: admin }, { users: [rita] }] }',
      [],
      'root',
      'root',
      [],
      ['{"users":["rita"]}'],
    ],
    ['confirm: { each-of: [{ role: admin }, { users: [rita] }] }', [], 'root rita', 'root rita', [], []],
    ['confirm: { count: 2, each-of: [{ role: admin }] }', [], 'root', 'root', [], ['1 more']],
    [
      'confirm: { users: [bob], each-of: [{ teams: [acme/security] }] }',
      [],
      'tim ada',
      'tim',
      ['ada not-allowed'],
      ['{"users":["bob"]}'],
    ],
    ['confirm: { users: [bob], each-of: [{ teams: [acme/security] }] }', [], 'tim bob', 'tim bob', [], []],
    // Code owners: all files that have an owner, together.
    [owners, [web], 'bob ada', 'bob', ['ada not-allowed'], []],
    [owners, [web, auth], 'bob', 'bob', [], [`${auth} @Acme/Security,@ada`]],
    [owners, [web, auth], 'mia', 'mia', [], [`${web} @Bob`]],
    [owners, [web, auth], 'mia bob', 'mia bob', [], []],
    // To GitHub only who may write is a code owner.
    [owners, [web, auth], 'tim bob', 'bob', ['tim not-allowed'], [`${auth} @Acme/Security,@ada`]],
    [owners, [web, auth], 'ada bob', 'ada bob', [], []],
    [owners, [web, 'readme'], 'bob', 'bob', [], []],
    [owners, ['readme', web], 'ada', '', ['ada not-allowed'], ['1 more', `${web} @Bob`]],
    [owners, ['readme'], 'ada tim', 'ada', ['tim not-allowed'], []],
    [owners, [], 'ada', 'ada', [], []],
    [owners, [web, auth, secret], 'rita', '', ['rita not-allowed'], ['1 more', `${web} @Bob`]],
    [
      'confirm: { users: [rita], each-of: [{ users: [tim] }] }',
      [web],
      'tim',
      'tim',
      [],
      ['{"users":["rita"]}'],
    ],
    [owners, [secret], 'root', '', ['root not-allowed'], ['1 more', `${secret} @acme/unreadable`]],
    // Owned by nobody knows whom.
    [owners, [unclear], 'root', '', ['root not-allowed'], ['1 more', `${unclear} `]],
    ['confirm: { users: [tim], code-owners: true }', [unclear], 'tim', 'tim', [], []],
    ['confirm: { code-owners: true, count: 1 }', [web, unclear], 'bob', 'bob', [], [`${unclear} `]],
    // Who is named counts for all files.
    ['confirm: { code-owners: true, users: [rita] }', [web, auth], 'rita', 'rita', [], []],
    [
      'confirm: { code-owners: true, users: [rita] }',
      [web, auth],
      'bob',
      'bob',
      [],
      [`${auth} @Acme/Security,@ada`],
    ],
    ['confirm: { each-of: [{ code-owners: true }] }', [web, auth], 'bob', 'bob', [], []],
    ['confirm: { each-of: [{ code-owners: true }] }', [web], 'ada', 'ada', [], ['{"code-owners":true}']],
    // Nobody can confirm what evidence does.
    ['verified-by: { check: smoke }', [], 'root', '', ['root evidence-only'], ['1 more']],
  ])('%s of %j by %s', (item, files, who, counted, refused, lacking) => {
    const ask = askOf(item, files);
    const standing = who.split(' ').map((by) => confirmed(by, ask));
    const judged = judgeConfirmations(ask, standing, PEOPLE, NOW, standing[0]?.line);
    expect(judged.counted.map(({ by }) => by).join(' ')).toBe(counted);
    expect(refusalsOf(judged.refused)).toEqual(refused);
    expect(namesOf(judged.lacking)).toEqual(lacking);
  });

  test.each([
    ['bob', ['unlisted-files']],
    ['rita', []],
  ])('of files that GitHub did not list all of, by %s', (by, lacking) => {
    const ask = askOf('confirm: { code-owners: true, users: [rita] }', [web], false);
    expect(namesOf(judgeConfirmations(ask, [confirmed(by, ask)], PEOPLE, NOW, undefined).lacking)).toEqual(
      lacking,
    );
  });

  test.each([
    ['2h', '2026-11-24T10:00:00Z', ['ada expired']],
    ['2h', '2026-11-24T10:00:01Z', []],
    ['1d', '2026-11-23T12:00:00Z', ['ada expired']],
    ['1d', '2026-11-23T12:00:01Z', []],
    ['10d', '2026-11-14T12:00:00Z', ['ada expired']],
    ['10d', '2026-11-14T12:00:01Z', []],
  ])('that counts for %s, of %s', (after, at, refused) => {
    const ask = askOf(`expires: { after: ${after} }`);
    const judged = judgeConfirmations(ask, [{ ...confirmed('ada', ask), at }], PEOPLE, NOW, undefined);
    expect(refusalsOf(judged.refused)).toEqual(refused);
  });

  test('of other words, of another state, or by `all` and for others', () => {
    const ask = askOf('confirm: { users: [ada] }');
    const ada = confirmed('ada', ask);
    const bob = confirmed('bob', ask);
    const reworded = { ...ada, line: `${ada.line}!` };
    const lapsed = { ...ada, fingerprint: 'f0', line: '<!-- item:a fp:f0 --> Old words' };
    const judge = (...standing: Confirmation[]) => {
      const { counted, refused } = judgeConfirmations(ask, standing, PEOPLE, NOW, ada.line);
      return [...counted.map(({ by }) => by), ...refusalsOf(refused)];
    };
    expect(judge(reworded)).toEqual(['ada reworded']);
    expect(judge(reworded, ada)).toEqual(['ada']);
    expect(judge({ ...reworded, by: 'bob' }, ada)).toEqual(['ada', 'bob reworded']);
    expect(judge(lapsed, { ...lapsed, fingerprint: 'f1' })).toEqual(['ada lapsed']);
    expect(judge(lapsed, ada)).toEqual(['ada', 'ada lapsed']);
    expect(judge({ ...bob, all: true })).toEqual([]);
    expect(judge({ ...lapsed, all: true })).toEqual(['ada lapsed']);
    expect(judge({ ...lapsed, by: 'bob', all: true })).toEqual([]);
    expect(judge({ ...lapsed, by: 'bob' })).toEqual(['bob lapsed']);
    expect(judge({ ...ada, all: true })).toEqual(['ada']);
    expect(judge({ ...bob, all: true }, bob)).toEqual(['bob not-allowed']);
  });
});

describe('a waiver', () => {
  test.each<[item: string, files: string[], who: string, waiver: string | undefined, refused: string[]]>([
    ['optional: false', [], 'root', undefined, ['root not-waivable']],
    ['waivable: false', [], 'root', undefined, ['root not-waivable']],
    ['waivable: false', [], 'mia root', undefined, ['mia not-waivable', 'root not-waivable']],
    ['waivable: true', [], 'mia', 'mia', []],
    ['waivable: true', [], 'mia root', 'root', []],
    [
      'waivable: true',
      [],
      'ada EVE zoe',
      undefined,
      ['ada not-allowed', 'EVE author', 'zoe permission-unknown'],
    ],
    ['waivable: { users: [Rita] }', [], 'RITA mia', 'RITA', ['mia not-allowed']],
    ['waivable: { teams: [acme/security] }', [], 'tim root', 'tim', ['root not-allowed']],
    ['waivable: { code-owners: true }', ['web/index.html'], 'bob ada', 'bob', ['ada not-allowed']],
    ['waivable: { code-owners: true }', ['readme'], 'ada tim', 'ada', ['tim not-allowed']],
    ['confirm: { author: true }\n    waivable: { role: write }', [], 'eve', undefined, ['eve author']],
  ])('%s of %j by %s', (item, files, who, waiver, refused) => {
    const ask = askOf(item, files);
    const waivers = who.split(' ').map((by) => waived(by, ask));
    const judged = judgeWaivers(ask, waivers, PEOPLE, NOW, waivers[0]?.line);
    expect(judged.waiver?.by).toBe(waiver);
    expect(refusalsOf(judged.refusedWaivers)).toEqual(refused);
  });

  test.each([
    ['2026-11-23', ['mia waiver-ended']],
    ['2026-11-24', []],
    ['2026-11-25', []],
  ])('until %s', (until, refused) => {
    const ask = askOf('waivable: true');
    const judged = judgeWaivers(ask, [{ ...waived('mia', ask), until }], PEOPLE, NOW, undefined);
    expect(refusalsOf(judged.refusedWaivers)).toEqual(refused);
  });

  test('of other words or of another state', () => {
    const ask = askOf('waivable: true');
    const mia = waived('mia', ask);
    const refused = (waiver: Waiver) =>
      refusalsOf(judgeWaivers(ask, [waiver], PEOPLE, NOW, mia.line).refusedWaivers);
    expect(refused({ ...mia, line: `${mia.line}!` })).toEqual(['mia reworded']);
    expect(refused({ ...mia, fingerprint: 'f0', line: 'x' })).toEqual(['mia lapsed']);
  });
});

const waived = (by: string, ask: Ask): Waiver => ({
  ...{ kind: 'waiver', ...done(by, ask), how: 'command', reason: 'New', until: undefined },
});

test.each<[string, string[], string, boolean]>([
  ['confirm: {}', [], 'zoe', true],
  ['confirm: {}', [], 'rita', false],
  ['confirm: {}', [], 'ada', true],
  ['confirm: { users: [ada] }', [], 'rita', false],
  ['confirm: { teams: [acme/release] }', [], 'ada', false],
  ['confirm: { teams: [acme/unreadable] }', [], 'rita', true],
  ['confirm: { users: [ada], each-of: [{ teams: [acme/unreadable] }] }', [], 'rita', true],
  ['confirm: { code-owners: true }', ['secret/key.py'], 'rita', true],
  ['confirm: { code-owners: true }', ['unclear/a.sql'], 'rita', false],
  ['confirm: { code-owners: true }', ['auth/settings.py'], 'rita', false],
  ['confirm: { code-owners: true }', ['web/index.html'], 'rita', false],
  ['confirm: { users: [ada] }', ['secret/key.py'], 'rita', false],
  ['confirm: { each-of: [{ code-owners: true }] }', ['secret/key.py'], 'rita', true],
])('%s of %j may mean %s: %s', (item, files, login, may) => {
  expect(mayBeAllowed(askOf(item, files), login, PEOPLE)).toBe(may);
});

test('a role comprises those below it, and nobody whose role is not known has one', () => {
  const order: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
  for (const [is, role] of order.entries())
    for (const [asked, least] of order.entries())
      expect(hasRole('x', least, { ...PEOPLE, roles: new Map([['x', role]]) })).toBe(is >= asked);
  expect(hasRole('nobody', 'read', PEOPLE)).toBe(false);
});
