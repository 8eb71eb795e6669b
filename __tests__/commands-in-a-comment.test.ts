import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommands } from '../src/gate/commands/command.ts';
import { spent } from './hostile/bounded.ts';

const commandsIn = (body: string) => parseCommands(body).commands;
const messagesFor = (body: string) => parseCommands(body).problems.map(({ message }) => message);
/** The ids that a body confirms. */
const confirmedIn = (body: string) =>
  commandsIn(body).flatMap((command) => (command.kind === 'confirm' ? command.items : []));

describe('a comment', () => {
  test.each([
    ['/confirm rollback', { kind: 'confirm', items: ['rollback'] }],
    ['/confirm rollback load-test', { kind: 'confirm', items: ['rollback', 'load-test'] }],
    ['/confirm rollback,load-test , db/1', { kind: 'confirm', items: ['rollback', 'load-test', 'db/1'] }],
    ['/confirm `rollback`, `load-test`', { kind: 'confirm', items: ['rollback', 'load-test'] }],
    ['/confirm Rollback Rollback ROLLBACK', { kind: 'confirm', items: ['Rollback', 'ROLLBACK'] }],
    ['/confirm\u00a0rollback\u202fdb\u3000ci', { kind: 'confirm', items: ['rollback', 'db', 'ci'] }],
    ['/confirm\trollback\tdb', { kind: 'confirm', items: ['rollback', 'db'] }],
    ['/confirm env:auth:API_KEY', { kind: 'confirm', items: ['env:auth:API_KEY'] }],
    ['/confirm all', { kind: 'confirm', items: 'all' }],
    ['/Confirm ALL', { kind: 'confirm', items: 'all' }],
    ['   /revoke rollback  ', { kind: 'revoke', items: ['rollback'] }],
    ['/revoke all', { kind: 'revoke', items: 'all' }],
    ['/checklist', { kind: 'checklist' }],
    ['/waive db no  migration here', { kind: 'waive', item: 'db', reason: 'no migration here' }],
    ['/waive `db`, as it is empty', { kind: 'waive', item: 'db', reason: 'as it is empty' }],
    ['/waive db until we have moved', { kind: 'waive', item: 'db', reason: 'until we have moved' }],
    ['/waive db late until 2026-12-31', { kind: 'waive', item: 'db', reason: 'late', until: '2026-12-31' }],
    [
      '/waive db leap day Until `2028-02-29`',
      { kind: 'waive', item: 'db', reason: 'leap day', until: '2028-02-29' },
    ],
    ['/waive db a\u2028b\u202ec', { kind: 'waive', item: 'db', reason: 'a bc' }],
    ['/waive db a\u2029b\u0007c\u2066\u202ed', { kind: 'waive', item: 'db', reason: 'a b cd' }],
    ['/waive db a\ud83d', { kind: 'waive', item: 'db', reason: 'a\ufffd' }],
    [
      '/waive db a\ud83d until 2026-12-31',
      { kind: 'waive', item: 'db', reason: 'a\ufffd', until: '2026-12-31' },
    ],
    ['/waive db 42', { kind: 'waive', item: 'db', reason: '42' }],
    ['/waive db not until next week', { kind: 'waive', item: 'db', reason: 'not until next week' }],
    [
      '/waive db kept until we have moved 3 servers',
      { kind: 'waive', item: 'db', reason: 'kept until we have moved 3 servers' },
    ],
    [
      '/waive db kept until we moved until 2026-12-31',
      { kind: 'waive', item: 'db', reason: 'kept until we moved', until: '2026-12-31' },
    ],
    [`/waive db ${'😀'.repeat(499)}b`, { kind: 'waive', item: 'db', reason: `${'😀'.repeat(499)}b` }],
  ])('%j is one command', (body, command) => {
    expect(parseCommands(body)).toEqual({ commands: [command], problems: [] });
  });

  test('may hold several commands, one in a line, among other text', () => {
    const body =
      'Tried it on staging.\r\n/confirm rollback\r\n/revoke db\r\n\r\nThe rest is **fine**.\r\n/checklist\r\n';
    expect(parseCommands(body)).toEqual({
      commands: [
        { kind: 'confirm', items: ['rollback'] },
        { kind: 'revoke', items: ['db'] },
        { kind: 'checklist' },
      ],
      problems: [],
    });
  });

  test.each([
    '/lgtm',
    '/approve',
    '/assign @ada',
    '/hold until tomorrow',
    '/config',
    '/revert abc',
    '/usr/bin/confirm rollback',
    '/',
    '// confirm',
    'Please /confirm rollback',
    '\\/confirm rollback',
    'text\n    /confirm rollback',
    '\u00a0/confirm rollback',
    '／confirm rollback',
    '',
  ])('%j says nothing to us', (body) => {
    expect(parseCommands(body)).toEqual({ commands: [], problems: [] });
  });
});

describe('a slip', () => {
  const ID_RULE =
    'ids are made of the letters a to z, digits and `.` `_` `:` `/` `-`, as the checklist comment shows them';
  const WAIVE = '`/waive ID REASON`, with `until YYYY-MM-DD` at the end if it is for some time only';
  const DAY =
    'After `until` a day is expected, as `until 2026-12-31`, at the end of the line. If none was meant, say it without `until`.';
  test.each([
    ['/confirm', 'Name the items: `/confirm ID`, several ids with spaces between them, or `/confirm all`.'],
    ['/revoke ,', 'Name the items: `/revoke ID`, several ids with spaces between them, or `/revoke all`.'],
    ['/confirm all rollback', '`all` takes no ids beside it: write `/confirm all`, or the ids alone.'],
    ['/confirm r\u043ellback', `The id holds the character U+043E: ${ID_RULE}.`],
    ['/confirm roll\u200bback', `The id holds the character U+200B: ${ID_RULE}.`],
    ['/confirm \u202erollback', `The id holds the character U+202E: ${ID_RULE}.`],
    [
      '/confirm roll\u2011back 😀 !',
      `Id 1 of 3 holds the character U+2011, and 2 more cannot be ids either: ${ID_RULE}.`,
    ],
    ['/confirm rollback!', `The id holds \`!\`: ${ID_RULE}.`],
    ['/confirm `rollback', `The id holds a backtick: ${ID_RULE}.`],
    ['/confirm rollback`', `The id holds a backtick: ${ID_RULE}.`],
    ['/confirm ``', `The id holds a backtick: ${ID_RULE}.`],
    ['/confirm 😀', `The id holds the character U+1F600: ${ID_RULE}.`],
    ['/confirm A--b', `The id holds two hyphens in a row: ${ID_RULE}.`],
    ['/confirm 0--b', `The id holds two hyphens in a row: ${ID_RULE}.`],
    ['/confirm -Az09._:/x', `The id begins with neither a letter nor a digit: ${ID_RULE}.`],
    ['/confirm -x', `The id begins with neither a letter nor a digit: ${ID_RULE}.`],
    ['/confirm a--b', `The id holds two hyphens in a row: ${ID_RULE}.`],
    [`/confirm ${'a'.repeat(129)}`, `The id is longer than 128 characters: ${ID_RULE}.`],
    ['/waive', `Name the item and say why: ${WAIVE}.`],
    ['/waive rollback', `Say why it need not be confirmed: ${WAIVE}.`],
    ['/waive rollback until 2026-12-31', `Say why it need not be confirmed: ${WAIVE}.`],
    ['/waive rollback \u200b…', `Say why it need not be confirmed: ${WAIVE}.`],
    ['/waive all of them', `Waive one item in a line: ${WAIVE}.`],
    ['/waive a,b of them', `Waive one item in a line: ${WAIVE}.`],
    ['/waive r\u043ellback why', `The id holds the character U+043E: ${ID_RULE}.`],
    [
      `/waive a ${'b'.repeat(501)}`,
      'The reason has 501 characters: shorten it to 500, and link to the rest.',
    ],
    ['/waive a late until', DAY],
    ['/waive a late until friday', DAY],
    ['/waive a late until 31.12.2026', DAY],
    ['/waive a late until 12 December 2026', DAY],
    ['/waive a late until the 31st of December', DAY],
    ['/waive a late until 2026-12-31 please', DAY],
    ['/waive a late until x2026-12-31', DAY],
    ['/waive a late until 2026-12-31.', DAY],
    [
      '/waive a late until 2026-02-30',
      'There is no such day in the calendar: write one that exists, as `until 2026-12-31`.',
    ],
    [
      '/waive a late until 2026-13-01',
      'There is no such day in the calendar: write one that exists, as `until 2026-12-31`.',
    ],
    [
      '/checklist please',
      '`/checklist` looks at everything again and takes nothing after it: write it alone on its line.',
    ],
    ['/confrim rollback', 'There is no such command. Did you mean `/confirm`?'],
    ['/c\u043enfirm rollback', 'There is no such command. Did you mean `/confirm`?'],
    ['/chec\u212alist', 'There is no such command. Did you mean `/checklist`?'],
    ['/waiver rollback why', 'There is no such command. Did you mean `/waive`?'],
  ])('%j is told what to write', (body, message) => {
    expect(parseCommands(body)).toEqual({ commands: [], problems: [{ line: expect.any(String), message }] });
  });

  test('beside ids that are fine keeps none of them from counting', () => {
    expect(confirmedIn('/confirm rollback (tried) db')).toEqual(['rollback', 'db']);
    expect(messagesFor('/confirm rollback (tried) db')).toEqual([`Id 2 of 3 holds \`(\`: ${ID_RULE}.`]);
  });

  test.each([
    ['😀'.repeat(71), '😀'.repeat(71)],
    ['😀'.repeat(72), `${'😀'.repeat(70)}…`],
    ['😀'.repeat(100), `${'😀'.repeat(70)}…`],
    ['!'.repeat(71), '!'.repeat(71)],
    ['!'.repeat(72), `${'!'.repeat(70)}…`],
    ['!\ud83d', '!\ufffd'],
  ])('is shown by its line, shortened: %s', (rest, shown) => {
    expect(parseCommands(`/confirm ${rest}`).problems).toMatchObject([{ line: `/confirm ${shown}` }]);
  });

  test('is told of in the order of the lines', () => {
    expect(parseCommands('/confirm\n/revoke').problems).toMatchObject([
      { line: '/confirm' },
      { line: '/revoke' },
    ]);
  });
});

describe('any text', () => {
  const LENGTH = 65_536;
  test.each([
    ...[
      '`',
      '` ',
      '``` ',
      '\\`',
      '[',
      '](',
      '[a](',
      '![',
      '<',
      '<a ',
      '<a b="',
      '<a b',
      ' b=c',
      '=c',
      ' =',
      '<!--',
      '<!-- ',
      '<a:',
      '~',
      '~a',
      'www.',
    ],
    ...[
      '> ',
      '>\t',
      '- ',
      '-\t',
      '1. ',
      '[^1]: ',
      '\n',
      ' ',
      '\t',
      '|',
      '|-',
      '\\|',
      ':-',
      '*',
      '* ',
      '_',
      '=',
      '#',
    ],
    ...[
      'a\n',
      '> a\n',
      '- a\n',
      '-\n',
      '```\n',
      '<b>\n',
      '/confirm\n',
      '/confirm a\n',
      '/waive a until 1\n',
      '`\n/',
    ],
    ...['\u0000', '\ud83d', '\u2028', '\u00a0', '😀'],
  ])('of 65,536 characters of %j is read at once', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const start = spent();
    for (const body of [
      ...[`/confirm ${text}`, `/waive a ${text}`, `x\n${text}\n/confirm a`],
      ...[`<a${text}`, `<a b${text}`, `<a b=${text}>`],
    ])
      parseCommands(body);
    expect(spent() - start).toBeLessThan(5000);
  });

  test('names 10,000 items in a line', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    expect(confirmedIn(`/confirm ${ids.join(' ')}`)).toEqual(ids);
  });

  test('is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void parseCommands(`/waive a ${text}\n/${text}`)),
    );
  });
});
