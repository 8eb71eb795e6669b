import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderBox } from '../src/gate/ledger/box.ts';
import {
  type Editor,
  type GivenCommands,
  type Ledger,
  type Revision,
  replay,
} from '../src/gate/ledger/ledger.ts';
import {
  keyOfTakenBack,
  type Remembered,
  readTakenBack,
  renderTakenBack,
} from '../src/gate/ledger/taken-back.ts';

const SELF: Editor = { login: 'gate[bot]', kind: 'self' };
const person = (login: string): Editor => ({ login, kind: 'person' });
const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second)).toISOString();

const page = (ticked: boolean) =>
  ['a', 'b'].map((item) => renderBox({ item, fingerprint: '01', ticked, label: 'x' })).join('\n');
const wrote = (second: number, text: string | null, editor = SELF): Revision => ({
  editedAt: at(second),
  editor,
  text,
});
const said = (
  second: number,
  login: string,
  kind: 'confirm' | 'revoke',
  comment = second,
): GivenCommands => ({
  comment,
  url: '',
  by: person(login),
  at: at(second),
  commands: [{ kind, items: ['a'] }],
});
const whose = ({ standing }: Ledger) => (standing.get('a') ?? []).map(({ by }) => by);
const writers =
  (...logins: string[]) =>
  (login: string) =>
    logins.includes(login);

/** ada ticks `a`, bob takes it back by a command, and we write what we remember of that. */
const TICK = wrote(1, page(false).replace('[ ]', '[x]'), person('ada'));
const BEFORE = [wrote(0, page(false)), TICK];
const REVOKE = said(2, 'bob', 'revoke');
const SEEN = replay([BEFORE], [REVOKE], writers('bob'));
const NOTED = wrote(3, page(false) + renderTakenBack(SEEN.takenBack));

describe('what a command took back, once we have written it down', () => {
  const stays: [string, GivenCommands[], (login: string) => boolean][] = [
    ['while the command is there', [REVOKE], writers('bob')],
    ['when the command is deleted, or somebody else edited it', [], writers('bob')],
    ['when its author makes another command of it', [said(9, 'bob', 'confirm', 2)], writers()],
    ['when its author loses the role', [REVOKE], writers()],
    ['when its author edits it, and loses the role', [said(9, 'bob', 'revoke', 2)], writers()],
  ];
  test.each(stays)('stays taken back %s', (_, given, mayRevoke) => {
    const ledger = replay([[...BEFORE, NOTED]], given, mayRevoke);
    expect(whose(ledger)).not.toContain('ada');
    const revocations = ledger.entries.filter(
      ({ kind, at: when }) => kind === 'revocation' && when === at(2),
    );
    expect(revocations).toMatchObject([
      { item: 'a', by: 'bob', comment: 2, fingerprint: '01', ofOthers: true, tookAway: true },
    ]);
  });

  test.each<[string, Revision[]]>([
    ['takes the note out of the comment', [NOTED, wrote(4, page(false), person('eve'))]],
    ['deletes the revision that has it', [wrote(3, null)]],
    ['deletes it, and has another workflow write', [wrote(3, null), wrote(4, page(false))]],
  ])('stays taken back when somebody %s', (_, later) => {
    expect(whose(replay([[...BEFORE, ...later]], [], writers('bob')))).toEqual([]);
  });

  test('is said again by every write, and so no run has anything to add', () => {
    for (const given of [[REVOKE], []]) {
      const { takenBack } = replay([[...BEFORE, NOTED]], given, writers('bob'));
      expect(takenBack.map(({ isNoted }) => isNoted)).toEqual([true]);
      expect(page(false) + renderTakenBack(takenBack)).toBe(NOTED.text);
    }
  });

  test('is confirmed again by a tick or by a command', () => {
    const again = wrote(5, `${NOTED.text}`.replace('[ ]', '[x]'), person('ada'));
    expect(whose(replay([[...BEFORE, NOTED, again]], [], writers('bob')))).toEqual(['ada']);
    expect(whose(replay([[...BEFORE, NOTED]], [said(5, 'cy', 'confirm')], writers('bob')))).toEqual(['cy']);
  });

  test('tells all that is known of it, and of what is not shown any more that it was taken back', () => {
    const head = '<!-- x -->\n<!-- head:abcdef0 -->\n';
    const note = { by: 'bob', at: at(2), comment: 2, ofOthers: true, isNoted: false };
    const box = renderBox({ item: 'A', fingerprint: '01', ticked: false, label: 'x' });
    const notes = renderTakenBack(['A', 'gone'].map((item) => ({ ...note, item })));
    const { entries } = replay([[wrote(0, head + box), wrote(3, head + box + notes)]]);
    const { isNoted: _, ...done } = note;
    const revocation = { ...done, kind: 'revocation', how: 'command', tookAway: true };
    expect(entries).toEqual([
      {
        ...{ ...revocation, item: 'A', fingerprint: '01', headSha: 'abcdef0' },
        line: '<!-- item:A fp:01 --> x',
      },
      { ...revocation, item: 'gone', fingerprint: '', line: '', headSha: undefined },
    ]);
  });

  test('is not taken back twice by its author, of others or of their own', () => {
    const given = [said(1, 'rita', 'confirm'), said(2, 'rita', 'revoke')];
    const { takenBack } = replay([BEFORE], given);
    const noted = wrote(3, page(false) + renderTakenBack(takenBack));
    const { entries } = replay([[...BEFORE, noted]], given);
    expect(entries.filter(({ kind }) => kind === 'revocation')).toMatchObject([
      { by: 'rita', ofOthers: false },
    ]);
  });

  test('stays remembered of others when its author, without the role, takes back their own', () => {
    const given = [REVOKE, said(4, 'bob', 'confirm'), said(5, 'bob', 'revoke')];
    const { takenBack } = replay([[...BEFORE, NOTED]], given, writers());
    expect(takenBack.map(({ comment, ofOthers }) => [comment, ofOthers])).toEqual([
      [2, true],
      [5, false],
    ]);
  });

  test('of two comments of ours, a note in either counts for both', () => {
    const other = [wrote(0, page(false)), NOTED];
    expect(whose(replay([BEFORE, other], []))).toEqual([]);
  });

  test('is forgotten once the box was opened by hand: the history has that', () => {
    const again = wrote(5, `${NOTED.text}`.replace('[ ]', '[x]'), person('ada'));
    const open = wrote(6, NOTED.text, person('cy'));
    const ledger = replay([[...BEFORE, NOTED, again, open]], [], writers('bob'));
    expect(ledger.takenBack).toEqual([]);
    expect(whose(ledger)).toEqual([]);
  });
});

describe('nothing is written down', () => {
  test('of a command by somebody who may not take back what others did, and had done nothing', () => {
    const ledger = replay([BEFORE], [said(2, 'mallory', 'revoke')], writers('bob'));
    expect(ledger.takenBack).toEqual([]);
    expect(whose(ledger)).toEqual(['ada']);
  });

  test('of a command that found nothing to take back', () => {
    expect(replay([BEFORE.slice(0, 1)], [REVOKE], writers('bob')).takenBack).toEqual([]);
  });
});

test('whoever may only take back their own is held to that, and to it', () => {
  const given = [said(1, 'rita', 'confirm'), said(2, 'rita', 'revoke')];
  const { takenBack } = replay([BEFORE], given);
  const noted = wrote(3, page(false) + renderTakenBack(takenBack));
  expect(whose(replay([[...BEFORE, noted]], given.slice(0, 1)))).toEqual(['ada']);
});

test('a note is not about what came after it, whatever it says', () => {
  const forged = renderTakenBack([
    { item: 'a', by: 'bob', at: at(50), comment: 7, ofOthers: true, isNoted: false },
  ]);
  const history = [...BEFORE, wrote(3, page(false) + forged)];
  expect(whose(replay([history]))).toEqual([]);
  expect(whose(replay([history], [said(4, 'ada', 'confirm')]))).toEqual(['ada']);
});

const remembered = fc.record({
  item: fc.stringMatching(/^[a-z][a-z0-9]{0,30}$/),
  by: fc.oneof(fc.constantFrom('ada', 'a--b', '-->', '<!--'), fc.string({ maxLength: 39 })),
  at: fc.nat({ max: 59 }).map(at),
  comment: fc.nat(),
  ofOthers: fc.boolean(),
});
const plain = (notes: readonly (Remembered | Omit<Remembered, 'isNoted'>)[]) =>
  notes
    .map(({ item, by, at, comment, ofOthers }) => JSON.stringify([item, by, at, comment, ofOthers]))
    .sort();

test('what is written is read, in one line that nothing ends early', () => {
  fc.assert(
    fc.property(fc.uniqueArray(remembered, { maxLength: 20, selector: ({ item }) => item }), (notes) => {
      const text = renderTakenBack(notes.map((note) => ({ ...note, isNoted: false })));
      expect(text.trim().slice(4, -3)).not.toMatch(/--|[<>\n]/);
      expect(plain(readTakenBack(`- [ ] a${text}`, at(59)))).toEqual(plain(notes));
      expect(plain(readTakenBack(`- [ ] a${text}\r\n`, at(59)))).toEqual(plain(notes));
    }),
  );
});

test('where there is no room for all of them, each is written down once, and then the newest stay', () => {
  const notes = Array.from({ length: 1500 }, (_, index) => ({
    ...{ item: `item-number-${index}`, by: 'bob', at: at(index % 50), comment: index % 50, ofOthers: true },
  }));
  const noted = new Set<string>();
  const texts: string[] = [];
  for (let round = 0; round < 8; round += 1) {
    const text = renderTakenBack(notes.map((note) => ({ ...note, isNoted: noted.has(note.item) })));
    expect(text.length).toBeLessThanOrEqual(10_002);
    texts.push(text);
    for (const { item } of readTakenBack(text, at(59))) noted.add(item);
  }
  expect(noted.size).toBe(notes.length);
  expect(texts.at(-1)).toBe(texts.at(-2));
  expect(readTakenBack(texts.at(-1) ?? '', at(59)).every(({ comment }) => comment > 20)).toBe(true);
});

test('two notes are the same only where all of them is', () => {
  const note = { item: 'a', by: 'bob', at: at(1), comment: 1, ofOthers: true };
  expect(keyOfTakenBack({ ...note, at: at(1).replace('.000', '') })).toBe(keyOfTakenBack(note));
  for (const other of [{ item: 'b' }, { by: 'cy' }, { at: at(2) }, { comment: 2 }, { ofOthers: false }])
    expect(keyOfTakenBack({ ...note, ...other })).not.toBe(keyOfTakenBack(note));
});

test.each<[string, string[], [number, string, boolean][]]>([
  [
    'of each who took back their own',
    ['rita', 'cy'],
    [
      [2, 'rita', false],
      [3, 'cy', false],
    ],
  ],
  ['of somebody once: the last', ['rita', 'rita'], [[3, 'rita', false]]],
  ['of what was taken from everybody, and of none before it', ['rita', 'bob'], [[3, 'bob', true]]],
  [
    'of both, where one took back their own after it',
    ['bob', 'rita'],
    [
      [2, 'bob', true],
      [3, 'rita', false],
    ],
  ],
])('we remember what was taken back %s', (_, revoking, remembered) => {
  const given = revoking.flatMap((login, index) => [
    ...['rita', 'cy'].map((one) => said(index + 2, one, 'confirm', 1)),
    said(index + 2, login, 'revoke'),
  ]);
  const { takenBack } = replay([BEFORE.slice(0, 1)], given, writers('bob'));
  expect(takenBack.map(({ comment, by, ofOthers }) => [comment, by, ofOthers])).toEqual(remembered);
});

test('nothing of what was taken back before a revision that cannot be read is remembered, and no waiver stands', () => {
  const waive: GivenCommands = {
    ...said(1, 'bob', 'confirm'),
    commands: [{ kind: 'waive', item: 'b', reason: 'New' }],
  };
  const given = [waive, said(1, 'ada', 'confirm'), said(2, 'bob', 'revoke')];
  const before = replay([BEFORE], given, writers('bob'));
  expect([before.takenBack.length, before.waivers.get('b')?.length]).toEqual([1, 1]);
  for (const lost of [wrote(3, null), wrote(3, null, person('eve'))]) {
    const after = replay([[...BEFORE, lost]], given, writers('bob'));
    expect([after.takenBack.length, after.waivers.get('b')?.length ?? 0]).toEqual([0, 0]);
  }
});

test('notes of different commands stay apart, in whatever order they are known', () => {
  const note = { item: 'a', by: 'bob', at: at(1), comment: 1, ofOthers: true, isNoted: false };
  for (const other of [{ by: 'cy' }, { at: at(2) }, { comment: 2 }, { ofOthers: false }, {}]) {
    const notes = [note, { ...note, item: 'b', ...other }];
    const text = renderTakenBack(notes);
    expect(plain(readTakenBack(text, at(59)))).toEqual(plain(notes));
    if (!('ofOthers' in other || 'by' in other)) expect(renderTakenBack(notes.toReversed())).toBe(text);
  }
  expect(renderTakenBack([])).toBe('');
});

test('a note is read in every version: its bytes stay the same', () => {
  const notes = ['2026-11-24T10:00:01Z', at(2)].map((when, index) => ({
    ...{ item: 'a', by: 'bob', at: when, comment: index + 1, ofOthers: index === 0 },
  }));
  const text =
    '\n\n<!-- deployment-checklist taken-back:[["bob","2026-11-24T10:00:01Z",1,"all",["a"]],' +
    '["bob","2026-11-24T10:00:02.000Z",2,"own",["a"]]] -->';
  expect(renderTakenBack(notes.map((note) => ({ ...note, isNoted: false })))).toBe(text);
  expect(readTakenBack(text, at(59))).toEqual(notes);
});

test('whatever else stands there is no note, and takes no time', () => {
  const opening = '<!-- deployment-checklist taken-back:';
  for (const text of [
    '',
    opening,
    `${opening}[] -->\nmore`,
    `${opening}{} -->`,
    `${opening}[["bob","yesterday",1,"all",["a"]]] -->`,
    `${opening}[["bob","${at(1)}",1,"all",["a b"]]] -->`,
    ...['2026-11-24', '2026-13-24T10:00:00Z', `x${at(1)}`, `${at(1)}x`].map(
      (time) => `${opening}[["bob","${time}",1,"all",["a"]]] -->`,
    ),
    `x${opening}[["bob","${at(1)}",1,"all",["a"]]] -->`,
    `${opening.replace('taken', 'token')}[["bob","${at(1)}",1,"all",["a"]]] -->`,
    `${opening}[["bob","${at(1)}",1,"all",["a"]]] --x`,
    `${opening}[["bob","${at(1)}",1,"all",["a"]]] --> x`,
    `${opening}${'['.repeat(65_000)} -->`,
    `${opening}[`.repeat(2000),
  ])
    expect(readTakenBack(text, at(59))).toEqual([]);
});
