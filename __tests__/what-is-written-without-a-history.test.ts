import { describe, expect, test } from '@jest/globals';
import { parseCommands } from '../src/gate/commands/command.ts';
import type { OwnComment } from '../src/gate/facts.ts';
import { parseBoxes, renderBox } from '../src/gate/ledger/box.ts';
import type { Editor, Entry, GivenCommands, Ledger, Revision } from '../src/gate/ledger/ledger.ts';
import { renderMarker, renderPointerLine } from '../src/gate/marker.ts';
import { anchorOfShown, type OwnStatus, shownSince } from '../src/gate/signed-record/anchor.ts';
import { type Kept, shortLine } from '../src/gate/signed-record/kept.ts';
import { ledgerOf, replayKept } from '../src/gate/signed-record/kept-ledger.ts';
import { announceText, keptWithoutKey, sealText } from '../src/gate/signed-record/seal.ts';
import { type Binding, nameOfItem, readSignedPage } from '../src/gate/signed-record/signed-page.ts';
import type { Trusted } from '../src/gate/signed-record/trusted-record.ts';

const KEY = 'k'.repeat(32);
const BINDING: Binding = { repository: 'acme/auth', number: 7, comment: 11, context: 'gate' };
const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second)).toISOString();

const lineOf = (item: string, ticked = false, label = `Item ${item}`) =>
  renderBox({ item, fingerprint: '1f', ticked, label });
/** Items of one letter; those in capitals are ticked. */
const textOf = (items: string) =>
  [...items].map((item) => lineOf(item.toLowerCase(), item !== item.toLowerCase())).join('\n');
const boxesOf = (text: string) => parseBoxes(text);
const shortOf = (item: string) => shortLine(boxesOf(lineOf(item))[0]?.identity ?? '');

const given = (second: number, login: string, body: string, comment = second): GivenCommands => ({
  ...{ comment, url: '', by: { login, kind: 'person' }, at: at(second) },
  commands: parseCommands(body).commands,
});
const done = (second: number, by: string, item: string) => ({
  ...{ at: at(second), by, item, fingerprint: '1f', line: shortOf(item), headSha: 'h1' },
});
const ticked = (second: number, by: string, item: string): Entry => ({
  ...done(second, by, item),
  ...{ kind: 'confirmation', how: 'tick' },
});
const unticked = (second: number, by: string, item: string): Entry => ({
  ...done(second, by, item),
  ...{ kind: 'revocation', how: 'tick', ofOthers: true, tookAway: true },
});
const confirmed = (second: number, by: string, item: string, comment = second): Entry => ({
  ...done(second, by, item),
  ...{ kind: 'confirmation', how: 'command', comment },
});
const revoked = (second: number, by: string, item: string, ofOthers: boolean): Entry => ({
  ...done(second, by, item),
  ...{ kind: 'revocation', how: 'command', ofOthers, tookAway: ofOthers, comment: second },
});
const NOTHING: Kept = { entries: [], shown: [], headSha: 'h1', floor: undefined, voidedAt: undefined };
const shownOf = (items: string, second: number | undefined) =>
  boxesOf(textOf(items)).map((box) => ({
    ...box,
    identity: shortLine(box.identity),
    since: second === undefined ? undefined : at(second),
  }));

describe('who has confirmed, by what was kept and what was said since', () => {
  const told = ({ standing, unknown, early }: Ledger) => [
    ...[...standing].flatMap(([item, entries]) => entries.map(({ by }) => `${by} ${item}`)),
    ...[...unknown.values()].flat().map((id) => `unknown ${id}`),
    ...[...early.values()].flat().map((id) => `early ${id}`),
  ];
  const SHOWN = { shown: shownOf('ab', 2) };
  test.each<[string, Partial<Kept>, GivenCommands[], string[]]>([
    ['a command after the box was shown', SHOWN, [given(3, 'ada', '/confirm a')], ['ada a']],
    ['a command in the second of it', SHOWN, [given(2, 'ada', '/confirm A')], ['early A']],
    ['a command before it', SHOWN, [given(1, 'ada', '/confirm all')], ['early a', 'early b']],
    ['a waiver before it', SHOWN, [given(1, 'ada', '/waive a why')], ['early a']],
    ['`/checklist` before it', SHOWN, [given(1, 'ada', '/checklist')], []],
    [
      'a command for a box of which nobody knows since when',
      { shown: [...shownOf('a', 2), ...shownOf('b', undefined)] },
      [given(3, 'ada', '/confirm a b c')],
      ['ada a', 'unknown c', 'early b'],
    ],
    [
      'a command before what nobody knows any more',
      { ...SHOWN, floor: at(3) },
      [given(3, 'ada', '/confirm a c')],
      ['early a', 'early c'],
    ],
    [
      'a command after it',
      { ...SHOWN, floor: at(3) },
      [given(4, 'ada', '/confirm a c')],
      ['ada a', 'unknown c'],
    ],
    ['a tick', { entries: [ticked(3, 'ada', 'a')] }, [], ['ada a']],
    [
      'a tick and its revocation of one second, in whatever order they were seen',
      { entries: [unticked(3, 'bob', 'a'), ticked(3, 'ada', 'a'), ticked(3, 'ada', 'b')] },
      [],
      ['ada b'],
    ],
    [
      'a tick after a revocation, in whatever order they were seen',
      { entries: [ticked(4, 'ada', 'a'), unticked(3, 'bob', 'a')] },
      [],
      ['ada a'],
    ],
    ['a command that is gone', { ...SHOWN, entries: [confirmed(3, 'ada', 'a')] }, [], []],
    [
      'a command that took something back, and is gone',
      { ...SHOWN, entries: [ticked(3, 'ada', 'a'), revoked(4, 'bob', 'a', true)] },
      [],
      [],
    ],
    [
      'a command of somebody who could only take back their own',
      { ...SHOWN, entries: [ticked(3, 'ada', 'a'), revoked(4, 'bob', 'a', false)] },
      [],
      ['ada a'],
    ],
    [
      'a command of somebody who was given the role since',
      { ...SHOWN, entries: [ticked(3, 'ada', 'a'), revoked(4, 'max', 'a', false)] },
      [],
      [],
    ],
    [
      'a new command to take back, with write access',
      { ...SHOWN, entries: [ticked(3, 'ada', 'a')] },
      [given(4, 'max', '/revoke a')],
      [],
    ],
    [
      'a new command to take back, without it',
      { ...SHOWN, entries: [ticked(3, 'ada', 'a')] },
      [given(4, 'bob', '/revoke a')],
      ['ada a'],
    ],
    [
      'a command in the second in which a tick was taken away',
      { ...SHOWN, entries: [unticked(4, 'bob', 'a')] },
      [given(4, 'ada', '/confirm a')],
      [],
    ],
    [
      'a command to take back, before what was ticked since',
      { ...SHOWN, entries: [ticked(5, 'ada', 'a')] },
      [given(4, 'max', '/revoke a')],
      ['ada a'],
    ],
    [
      'a command between what was seen',
      { ...SHOWN, entries: [unticked(5, 'bob', 'a')] },
      [given(4, 'ada', '/confirm a')],
      [],
    ],
  ])('%s', (_, kept, commands, expected) => {
    const ledger = replayKept({ ...NOTHING, ...kept }, commands, (login) => login === 'max');
    expect(told(ledger)).toEqual(expected);
    expect(ledger.voidedAt).toBeUndefined();
  });

  test('a command that was seen before is not seen twice', () => {
    const entries = [confirmed(3, 'ada', 'a')];
    const ledger = replayKept({ ...NOTHING, ...SHOWN, entries }, [given(3, 'ada', '/confirm a')]);
    expect(ledger.entries).toEqual(entries);
    expect(told(ledger)).toEqual(['ada a']);
  });

  test('a command is for the head that the comment was written for', () => {
    const { entries, voidedAt } = replayKept({ ...NOTHING, ...SHOWN, voidedAt: at(1) }, [
      given(3, 'ada', '/confirm a'),
    ]);
    expect(entries).toMatchObject([{ headSha: 'h1', line: shortOf('a') }]);
    expect(voidedAt).toBe(at(1));
  });
});

describe('whose ledger it is', () => {
  const own = (id: number, revisions: Revision[], kept?: Kept): OwnComment => ({
    ...{ id, nodeId: '', url: '', body: '', revisions, ...(kept && { kept }) },
  });
  const SELF: Editor = { login: 'gate[bot]', kind: 'self' };
  const wrote = (second: number, text: string | null, editor: Editor | null = SELF): Revision => ({
    ...{ editedAt: at(second), editor, text },
  });
  const ada: Editor = { login: 'ada', kind: 'person' };
  const CLICK = [wrote(1, textOf('a')), wrote(2, textOf('A'), ada)];
  const pointer = (id: number) => `${renderMarker('gate')}\n${renderPointerLine(id)}\nSee there.`;
  const AGAIN = wrote(4, textOf('A'));
  test.each<[string, OwnComment[], string[]]>([
    ['none', [], []],
    ['a comment with a history', [own(1, CLICK)], ['ada']],
    ['a comment without, beside one with a record', [own(1, CLICK), own(2, [], NOTHING)], []],
    [
      'a comment that pointed to one that is there',
      [own(1, [...CLICK, wrote(3, pointer(2)), AGAIN]), own(2, [])],
      ['ada'],
    ],
    // It may have been taken back there, and went with it.
    ['a comment that pointed to one that is gone', [own(1, [...CLICK, wrote(3, pointer(2)), AGAIN])], []],
    [
      'a comment that pointed to one that is gone, before',
      [own(1, [wrote(0, pointer(2)), ...CLICK])],
      ['ada'],
    ],
    [
      'a comment that pointed to one that is gone twice',
      [own(1, [wrote(0, pointer(2)), ...CLICK, wrote(3, pointer(2)), AGAIN])],
      [],
    ],
    [
      'a comment in which somebody else wrote that it points',
      [own(1, [...CLICK, wrote(3, pointer(2), ada), AGAIN])],
      ['ada'],
    ],
    [
      'a comment in which somebody wrote so whose account is gone',
      [own(1, [wrote(0, pointer(2), null), ...CLICK])],
      ['ada'],
    ],
    ['a comment of which a text is gone', [own(1, [wrote(0, null), ...CLICK])], ['ada']],
  ])('of %s', (_, comments, expected) => {
    const { standing } = ledgerOf(comments, []);
    expect([...standing.values()].flat().map(({ by }) => by)).toEqual(expected);
  });

  test('what a command takes back of others takes write access', () => {
    const kept = { ...NOTHING, shown: shownOf('a', 2), entries: [ticked(3, 'ada', 'a')] };
    const standing = (...writers: string[]) =>
      ledgerOf([own(1, [], kept)], [given(4, 'bob', '/revoke a')], (login) => writers.includes(login))
        .standing.get('a')
        ?.map(({ by }) => by);
    expect(standing()).toEqual(['ada']);
    expect(standing('bob')).toEqual([]);
    expect(ledgerOf([own(1, [], kept)], [given(4, 'bob', '/revoke a')]).standing.get('a')).toHaveLength(1);
    const seen = ledgerOf([own(1, CLICK)], [given(4, 'bob', '/revoke a')], (login) => login === 'bob');
    expect(seen.standing.get('a')).toEqual([]);
  });
});

describe('since when a box is shown, where there is no key', () => {
  const status = (id: number, items: string | undefined): OwnStatus => ({
    ...{ id, createdAt: at(id) },
    anchor: items === undefined ? undefined : anchorOfShown(boxesOf(textOf(items))),
  });
  test.each<[string, OwnStatus[], string | undefined]>([
    ['no status', [], undefined],
    ['one that says nothing of boxes', [status(1, undefined)], undefined],
    ['one that names it', [status(1, 'ab')], at(1)],
    ['one that names others', [status(1, 'bc')], undefined],
    ['one that names none', [status(1, '')], undefined],
    ['two that name it', [status(2, 'a'), status(1, 'ab')], at(1)],
    ['two that name it, listed in another order', [status(1, 'ab'), status(2, 'a')], at(1)],
    ['two, of which the newest does not', [status(2, 'b'), status(1, 'a')], undefined],
    ['three, of which the second does not', [status(3, 'a'), status(2, 'b'), status(1, 'a')], at(3)],
    [
      'three, of which the second says nothing of boxes',
      [status(3, 'a'), status(2, undefined), status(1, 'a')],
      at(1),
    ],
    [
      'four, of which the second and the last do not',
      [4, 3, 2, 1].map((id) => status(id, id % 2 ? 'b' : 'a')),
      at(4),
    ],
    ['four, of which the oldest does not', [3, 2, 1, 0].map((id) => status(id, id === 0 ? 'b' : 'a')), at(1)],
  ])('%s', (_, statuses, since) => {
    const [box] = boxesOf(lineOf('a'));
    expect(box && shownSince(box, statuses)).toBe(since);
    const shown = keptWithoutKey(textOf('a'), 'h2', statuses);
    const known = since === undefined ? [] : [{ ...box, identity: shortOf('a'), since }];
    expect(shown).toEqual({ ...NOTHING, headSha: 'h2', shown: known });
  });

  test('the order of boxes is no news', () => {
    expect(anchorOfShown(boxesOf(textOf('abcd')))).toEqual(anchorOfShown(boxesOf(textOf('dcba'))));
  });

  test('a status does not name what a command took back of others, so that it is shown anew', () => {
    const taken = { by: 'bob', at: at(1), comment: 1, isNoted: false };
    const ledger = {
      takenBack: [
        { ...taken, item: 'a', ofOthers: true },
        { ...taken, item: 'b', ofOthers: false },
      ],
    };
    const { body, anchor } = announceText(textOf('abc'), ledger);
    expect(body).toBe(textOf('abc'));
    expect(anchor).toEqual(anchorOfShown(boxesOf(textOf('bc'))));
  });
});

describe('a record', () => {
  const FIRST: Trusted = { page: undefined, kept: { ...NOTHING, floor: at(0) }, nextSeq: 1 };
  const ledgerWith = (...entries: Entry[]) => replayKept({ ...NOTHING, entries }, []);
  interface Write {
    readonly text?: string;
    readonly head?: string;
    readonly ledger?: Ledger;
    readonly kept?: Partial<Kept>;
    /** What became of the body meanwhile. */
    readonly edit?: (body: string) => string;
  }
  const TEXT = textOf('aB');
  /** Writes twice, and tells the second body beside the first. */
  function write(first: Write, second: Write) {
    const seal = ({ text = TEXT, head = 'h1', ledger = ledgerWith() }: Write, trusted: Trusted) =>
      sealText(text, head, ledger, trusted, at(9), BINDING, KEY);
    const one = seal(first, { ...FIRST, kept: { ...FIRST.kept, ...first.kept } });
    const page = readSignedPage(second.edit?.(one.body) ?? one.body, BINDING, KEY);
    const other = seal(
      { ...first, ...second },
      { page, kept: { ...FIRST.kept, ...second.kept }, nextSeq: 2 },
    );
    return { one, other, record: readSignedPage(other.body, BINDING, KEY)?.record };
  }

  test.each<[string, Write, Write?]>([
    ['nothing is new', {}],
    ['the floor is known from the record', { kept: { floor: at(0), voidedAt: undefined } }],
    [
      'people did something that is in it',
      { ledger: ledgerWith(ticked(1, 'ada', 'a'), unticked(2, 'bob', 'a')) },
      { ledger: ledgerWith(ticked(1, 'ada', 'a'), unticked(2, 'bob', 'a')) },
    ],
    [
      'somebody turned a box, and wrote into the text',
      { edit: (body) => body.replace('- [ ]', '- [x]').replaceAll('Item', 'Harmless') },
    ],
    ['somebody wrote into the text', { edit: (body) => body.replace('Item', 'Harmless') }],
  ])('stays as it is to the letter where %s', (_, second, first = {}) => {
    const { one, other } = write(first, second);
    expect(other).toEqual(one);
  });

  test.each<[string, Write]>([
    ['the head', { head: 'h2' }],
    ['the text', { text: `${TEXT}\nmore` }],
    ['the mark of a box', { text: textOf('AB') }],
    ['the floor', { kept: { floor: at(5) } }],
    ['what was lost', { kept: { voidedAt: at(5) } }],
    ['what people did', { ledger: ledgerWith(ticked(1, 'ada', 'a')) }],
    [
      'what people did, by the same head',
      { ledger: ledgerWith({ ...ticked(1, 'ada', 'a'), headSha: 'h2' }) },
    ],
    ['a mark that somebody set', { edit: (body) => body.replace('- [ ]', '- [x]') }],
    ['a mark that somebody took away', { edit: (body) => body.replace('- [x]', '- [ ]') }],
  ])('gets a higher number where this is new: %s', (_, second) => {
    const { one, other, record } = write({}, second);
    expect(one.anchor).toEqual(readSignedPage(one.body, BINDING, KEY)?.anchor);
    expect(one.anchor.seq).toBe(1);
    expect(other.anchor.seq).toBe(2);
    expect(record?.seq).toBe(2);
  });

  test('says what is known', () => {
    const entries = [ticked(1, 'ada', 'a'), confirmed(2, 'bob', 'b')];
    const ledger = replayKept({ ...NOTHING, entries }, [given(2, 'bob', '/confirm b')]);
    const { record } = write({}, { ledger, kept: { floor: at(5), voidedAt: at(4) } });
    expect(record).toMatchObject({
      head: 'h1',
      floor: at(5),
      voidedAt: at(4),
      heads: ['h1'],
      ticked: [nameOfItem('b')],
    });
    expect(record?.entries.map(([, by]) => by)).toEqual(['ada', 'bob']);
    const none = write({}, { head: 'h2', kept: { floor: undefined } });
    expect(none.record).toMatchObject({ floor: '', voidedAt: '' });
  });

  test('remembers the page that it takes the place of, and the ticks that it writes over', () => {
    const turn = (marks: string) => (body: string) =>
      body.replace(textOf('aB'), marks === '' ? textOf('aB') : textOf(marks));
    const replaced = (marks: string, text: string) =>
      write({}, { text: textOf(text), head: 'h2', edit: turn(marks) }).record?.replaced;
    expect(write({}, {}).record?.replaced).toBeUndefined();
    expect(replaced('', 'aB')).toEqual([[1, at(9), []]]);
    expect(replaced('AB', 'aB')).toEqual([[1, at(9), [nameOfItem('a')]]]);
    expect(replaced('AB', 'AB')).toEqual([[1, at(9), []]]);
    expect(replaced('ab', 'aB')).toEqual([[1, at(9), []]]);
    // Ours was ticked already, and is open as what was confirmed is out of date.
    expect(replaced('', 'ab')).toEqual([[1, at(9), []]]);
  });

  test('keeps what has an effect, where it cannot keep all', () => {
    const waived = (second: number): Entry => ({
      ...done(second, 'max', 'b'),
      ...{ kind: 'waiver', how: 'command', reason: 'r'.repeat(5000), until: undefined, comment: second },
    });
    const entries = [ticked(1, 'ada', 'a'), ...[2, 3, 4].map(waived), unticked(5, 'bob', 'b'), waived(6)];
    const ledger = replayKept(
      { ...NOTHING, entries },
      [2, 3, 4, 6].map((second) => given(second, 'max', '/waive b It is known')),
    );
    const { record } = write({}, { ledger });
    expect(record?.entries.map(([when]) => when)).toEqual([at(1), at(6)]);
    expect(record?.floor).toBe(at(5));
  });

  test('says since when each box is shown in its words', () => {
    const edited = (page: string) =>
      sealText(page, 'h1', ledgerWith(), { ...FIRST }, at(3), BINDING, KEY).body;
    const first = readSignedPage(edited(textOf('ab')), BINDING, KEY);
    expect(first?.record).toMatchObject({ moments: [], since: [-1, -1] });
    // What was new in a record is shown since the comment was saved with it.
    const second = sealText(
      `${textOf('ab')}\n${lineOf('c')}`,
      ...(['h1', ledgerWith(), { ...FIRST, page: first }, at(4), BINDING, KEY] as const),
    );
    const page = readSignedPage(second.body, BINDING, KEY);
    expect(page?.record).toMatchObject({ moments: [at(4)], since: [0, 0, -1] });
    const third = sealText(
      `${lineOf('a', true)}\n${lineOf('b', false, 'Other words')}\n${lineOf('c')}`,
      ...(['h1', ledgerWith(), { ...FIRST, page }, at(6), BINDING, KEY] as const),
    );
    expect(readSignedPage(third.body, BINDING, KEY)?.record).toMatchObject({
      moments: [at(4), at(6)],
      since: [0, -1, 1],
    });
  });

  test('tells 40 moments apart, and of earlier ones that they were not later', () => {
    const items = Array.from({ length: 43 }, (_, index) => `item-${index}`);
    let [page, lines]: [Trusted['page'], string[]] = [undefined, []];
    for (const [index, item] of items.entries()) {
      // The newest stands first.
      lines = [lineOf(item), ...lines];
      const trusted = { ...FIRST, page };
      const { body } = sealText(lines.join('\n'), 'h1', ledgerWith(), trusted, at(index), BINDING, KEY);
      page = readSignedPage(body, BINDING, KEY);
    }
    expect(page?.record.moments).toEqual(Array.from({ length: 40 }, (_, index) => at(index + 3)));
    expect(page?.record.since).toEqual([
      -1,
      ...Array.from({ length: 39 }, (_, index) => 39 - index),
      ...[0, 0, 0],
    ]);
  });
});
