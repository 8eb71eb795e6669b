import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseBoxes, renderBox } from '../src/gate/ledger/box.ts';
import type { Entry } from '../src/gate/ledger/ledger.ts';
import { toPage } from '../src/gate/ledger/page.ts';
import {
  anchorIn,
  anchorOfShown,
  isFirst,
  isNewest,
  type OwnStatus,
  withAnchor,
} from '../src/gate/signed-record/anchor.ts';
import { findDone } from '../src/gate/signed-record/kept-click.ts';
import {
  boundEntries,
  decodeEntries,
  encodeEntries,
  lengthOf,
} from '../src/gate/signed-record/kept-entries.ts';
import { digestOf, isSigned, sign } from '../src/gate/signed-record/signature.ts';
import {
  type Binding,
  nameOfItem,
  readSignedPage,
  renderRecord,
  type SignedRecord,
} from '../src/gate/signed-record/signed-page.ts';
import { findTrusted } from '../src/gate/signed-record/trusted-record.ts';
import { spent } from './hostile/bounded.ts';

const KEY = 'k'.repeat(32);
const BINDING: Binding = { repository: 'acme/auth', number: 7, comment: 11, context: 'gate' };
const RECORD: SignedRecord = {
  seq: 3,
  head: 'a'.repeat(40),
  floor: '2026-11-24T10:00:00Z',
  voidedAt: '',
  text: '',
  ticked: [],
  moments: [],
  since: [],
  heads: [],
  entries: [],
};
const BLOCK = renderRecord(RECORD, BINDING, KEY);

describe('a record counts', () => {
  test('in its own comment', () => {
    expect(readSignedPage(`text\n\n${BLOCK}`, BINDING, KEY)?.record).toEqual(RECORD);
    expect(readSignedPage(`text\r\n\r\n${BLOCK}\r\n`, BINDING, KEY)?.record).toEqual(RECORD);
  });

  test('whatever capitals the repository is written in', () => {
    const binding = { ...BINDING, repository: 'Acme/Auth' };
    expect(readSignedPage(BLOCK, binding, KEY)?.record).toEqual(RECORD);
    expect(renderRecord(RECORD, binding, KEY)).toBe(BLOCK);
  });

  test('in every version: its bytes stay the same', () => {
    const entry: Entry = {
      ...{ kind: 'waiver', how: 'command', item: 'a', fingerprint: '1f', line: ` fp:1f ${'0'.repeat(32)}` },
      ...{ by: 'ada', at: '2026-11-24T10:00:00Z', headSha: undefined, reason: 'No time', until: undefined },
    };
    const tick: Entry = {
      ...{
        kind: 'confirmation',
        how: 'tick',
        item: 'b',
        fingerprint: '2f',
        line: ` fp:2f ${'1'.repeat(32)}`,
      },
      ...{ by: 'bob', at: '2026-11-24T10:00:01Z', headSha: 'h1' },
    };
    const kept = encodeEntries([entry, tick]);
    const record = { ...RECORD, ticked: [nameOfItem('rollback')], ...kept };
    expect(renderRecord(record, BINDING, KEY)).toMatchInlineSnapshot(
      `"<!-- deployment-checklist record:{"seq":3,"head":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","floor":"2026-11-24T10:00:00Z","voidedAt":"","text":"","ticked":["da25480f"],"moments":[],"since":[],"heads":["","h1"],"entries":[["2026-11-24T10:00:00Z","ada","waive","a","1f","00000000000000000000000000000000",0,0,"No time",""],["2026-11-24T10:00:01Z","bob","tick","b","2f","11111111111111111111111111111111",1,0,"",""]]} signed:2a93de73441589287a256c0cb858bca2ba2ea994b967486afa81dab89d89b992 -->"`,
    );
    expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb924');
  });

  const ELSEWHERE: [string, Binding, string][] = [
    ['another repository', { ...BINDING, repository: 'acme/web' }, KEY],
    ['another pull request', { ...BINDING, number: 8 }, KEY],
    ['another comment', { ...BINDING, comment: 12 }, KEY],
    ['another gate', { ...BINDING, context: 'other' }, KEY],
    ['another key', BINDING, 'K'.repeat(32)],
  ];
  test.each(ELSEWHERE)('not for %s', (_, binding, key) => {
    expect(readSignedPage(BLOCK, binding, key)).toBeUndefined();
  });

  test.each([
    ['a digit of it is another', BLOCK.replace('"seq":3', '"seq":4')],
    ['its signature is cut', BLOCK.replace(/[0-9a-f] -->$/, ' -->')],
    ['there are two', `${BLOCK}\n${BLOCK}`],
    ['something follows on its line', `${BLOCK} hello`],
    ['something stands before it on its line', `hello ${BLOCK}`],
    [
      'we signed it, and it is none for this version',
      renderRecord({ ...RECORD, since: [Number.NaN] }, BINDING, KEY),
    ],
  ])('not when %s', (_, body) => {
    expect(readSignedPage(body, BINDING, KEY)).toBeUndefined();
  });

  test('its text is ours only to the letter', () => {
    expect(readSignedPage(`text\n\n${BLOCK}`, BINDING, KEY)?.isOurs).toBe(false);
    const block = renderRecord({ ...RECORD, text: digestOf('text') }, BINDING, KEY);
    for (const body of [`text\n\n${block}`, `text\r\n\r\n${block}\r\n`, `text\n${block}\n \n`])
      expect(readSignedPage(body, BINDING, KEY)?.isOurs).toBe(true);
    for (const body of [`text.\n\n${block}`, `text\n\n${block}\n.`, `.\n${block}`])
      expect(readSignedPage(body, BINDING, KEY)?.isOurs).toBe(false);
  });
});

test('whatever somebody writes neither crashes nor counts', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(BLOCK.slice(0, 60), BLOCK.slice(-80), '\n', '- [x] <!-- item:a fp:1 -->'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const body = pieces.join('');
      return body.includes(BLOCK) || readSignedPage(body, BINDING, KEY) === undefined;
    }),
  );
});

test('a megabyte that looks like a record is read in bounded time', () => {
  const start = spent();
  for (const filler of ['{', '}', ' signed:', '-->', '\n<!-- deployment-checklist record:{'])
    readSignedPage(
      `<!-- deployment-checklist record:{${filler.repeat(1_000_000 / filler.length)}`,
      BINDING,
      KEY,
    );
  expect(spent() - start).toBeLessThan(5000);
});

test('nothing in a record ends the comment around it', () => {
  const reason = '--> <script> -- <!-- -->';
  const entry: Entry = {
    ...{ kind: 'waiver', how: 'command', item: 'a', fingerprint: '1f', line: ` fp:1f ${'0'.repeat(32)}` },
    ...{ by: 'ada', at: '2026-11-24T10:00:00Z', headSha: undefined, comment: 5, reason, until: undefined },
  };
  const block = renderRecord({ ...RECORD, ...encodeEntries([entry]) }, BINDING, KEY);
  expect(block.slice(4, -3)).not.toMatch(/--|[<>]/);
  const read = readSignedPage(block, BINDING, KEY);
  expect(read && decodeEntries(read.record)).toEqual([entry]);
});

test('entries that find no room go, those without effect first, and nothing older is added any more', () => {
  const entries = Array.from(
    { length: 600 },
    (_, index): Entry => ({
      ...{ kind: 'confirmation', how: 'tick', item: `item-${index}`, fingerprint: '1f', by: 'ada' },
      ...{ line: ` fp:1f ${'0'.repeat(32)}`, headSha: undefined },
      at: new Date(Date.parse('2026-11-24T10:00:00Z') + index * 1000).toISOString(),
    }),
  );
  const standing = new Set(entries.filter((_, index) => index % 10 === 0));
  const { kept, floor } = boundEntries(entries, standing);
  expect(lengthOf(kept)).toBeLessThanOrEqual(16_000);
  expect(kept).toEqual([...standing]);
  expect(floor).toBe(entries.at(-1)?.at);
  expect(boundEntries(kept, standing)).toEqual({ kept, floor: undefined });
  const counted = new Set(kept.slice(0, 3));
  expect(boundEntries(entries, new Set(entries), counted).kept).toEqual([...counted]);
  expect(boundEntries(kept, standing, counted).kept).toEqual(kept);
});

test('a record has room for what it takes once it is hidden', () => {
  const entry: Entry = {
    ...{ kind: 'waiver', how: 'command', item: 'a', fingerprint: '1f', line: ` fp:1f ${'0'.repeat(32)}` },
    ...{ by: 'eve', at: '2026-11-24T10:00:00Z', headSha: undefined, comment: 5, until: undefined },
    reason: '<'.repeat(500),
  };
  const kept = renderRecord({ ...RECORD, ...encodeEntries([entry]) }, BINDING, KEY);
  const none = renderRecord({ ...RECORD, ...encodeEntries([]) }, BINDING, KEY);
  expect(kept.length - none.length).toBe(lengthOf([entry]) - lengthOf([]));
});

describe('what a status says of a record', () => {
  const status = (id: number, seq: number, digest: string): OwnStatus => ({
    id,
    createdAt: '2026-11-24T10:00:00Z',
    anchor: { seq, digest },
  });
  const cases: [string, OwnStatus[], boolean][] = [
    ['it was announced last', [status(1, 2, 'b'), status(2, 3, 'a')], true],
    ['another run announced one after it', [status(1, 3, 'a'), status(2, 3, 'b')], true],
    ['another run was first with its number', [status(1, 3, 'b'), status(2, 3, 'a')], false],
    ['a newer one was announced', [status(1, 3, 'a'), status(2, 4, 'b')], false],
    ['it was never announced', [status(1, 2, 'b')], false],
    ['another one has its number', [status(1, 3, 'b')], false],
    ['nothing was announced', [], false],
    ['a status says nothing of a record', [{ ...status(1, 3, 'a'), anchor: undefined }], false],
    [
      'beside it one says nothing of a record',
      [{ ...status(1, 3, 'b'), anchor: undefined }, status(2, 3, 'a')],
      true,
    ],
    [
      'it was announced again, after another with its number',
      [status(3, 3, 'a'), status(2, 3, 'b'), status(1, 3, 'a')],
      true,
    ],
    ['its text was announced with another number', [status(1, 2, 'a')], false],
  ];
  test.each(cases)('%s', (_, statuses, expected) => {
    expect(isNewest({ seq: 3, digest: 'a' }, statuses)).toBe(expected);
  });

  test('a record is not written where only another run announced one with its number', () => {
    expect(isFirst({ seq: 3, digest: 'a' }, [status(1, 3, 'b')])).toBe(false);
    expect(isFirst({ seq: 3, digest: 'a' }, [status(1, 2, 'b')])).toBe(true);
  });

  test('stands in the address of the comment', () => {
    const anchor = { seq: 3, digest: 'f'.repeat(32) };
    const url = withAnchor('https://git.example.com/acme/auth/pulls/7#issuecomment-11', anchor);
    expect(anchorIn(url)).toEqual(anchor);
    expect(new URL(url).hash).toBe('#issuecomment-11');
    expect(new URL(url).searchParams.get('checklist-record')).toBe(`3.${anchor.digest}`);
    expect(anchorIn('https://git.example.com/acme/auth/pulls/7#issuecomment-11')).toBeUndefined();
  });

  const PAGE = 'https://git.example.com/acme/auth/pulls/7';
  test.each([
    [`${PAGE}?checklist-record=3.ab_-.C`, { seq: 3, digest: 'ab_-.C' }],
    [`${PAGE}?x=1&checklist-record=0.&y=2#issuecomment-11`, { seq: 0, digest: '' }],
    [
      `${PAGE}?checklist-record=${'9'.repeat(15)}.a#issuecomment-11`,
      { seq: 999_999_999_999_999, digest: 'a' },
    ],
    [`${PAGE}?checklist-record=${'9'.repeat(16)}.a`, undefined],
    [`${PAGE}?checklist-record=.a`, undefined],
    [`${PAGE}?checklist-record=3.a/b`, undefined],
    [`${PAGE}?my-checklist-record=3.a`, undefined],
    [undefined, undefined],
  ])('is read from %s', (url, anchor) => {
    expect(anchorIn(url)).toEqual(anchor);
  });

  test('names boxes by 128 bits, so that no two can be made of which one is confirmed and the other asked', () => {
    const boxes = Array.from({ length: 200 }, (_, index) =>
      parseBoxes(renderBox({ item: `item-${index}`, fingerprint: '1f', ticked: false, label: 'a' })),
    ).flat();
    const shown = anchorOfShown(boxes);
    expect(shown.seq).toBe(0);
    expect(shown.digest.split('.').map((name) => Buffer.from(name, 'base64url').length * 8)).toEqual(
      Array.from({ length: 100 }, () => 128),
    );
    // Half of what web servers take for an address, as a rule.
    const url = withAnchor('https://git.example.com/acme/auth/pulls/7#issuecomment-11', shown);
    expect(url.length).toBeLessThan(4096);
    expect(anchorIn(url)).toEqual(shown);
  });
});

describe('a click counts', () => {
  /** A page with two boxes as we wrote it, open, and as somebody turned them then. */
  const page = (seq: number, marks: string) => {
    const lines = ['a', 'b'].map((item, index) =>
      renderBox({ item, fingerprint: '1f', ticked: marks.charAt(index) === 'x', label: item }),
    );
    const text = lines.join('\n');
    const record = { ...RECORD, seq, text: digestOf(toPage(text).text) };
    return readSignedPage(`${text}\n\n${renderRecord(record, BINDING, KEY)}`, BINDING, KEY);
  };
  const ada = { by: { login: 'ada', kind: 'person' }, at: '2026-11-24T10:00:00Z' } as const;
  const cases: [string, string[], ReturnType<typeof page>, ReturnType<typeof page>][] = [
    ['on the page that was there', ['a'], page(3, '  '), page(3, 'x ')],
    ['beside a tick of another', ['b'], page(3, 'x '), page(3, 'xx')],
    ['not where two boxes turned', [], page(3, '  '), page(3, 'xx')],
    [
      'not on an older page: she may have opened `b` there, and another ticked `a`',
      [],
      page(4, '  '),
      page(3, 'x '),
    ],
    ['not where one tick went and another came', [], page(3, ' x'), page(3, 'x ')],
    ['not where somebody had changed the text before', [], undefined, page(3, 'x ')],
  ];
  test.each(cases)('%s', (_, expected, from, to) => {
    const done = findDone(ada, from, to).filter(({ kind }) => kind === 'confirmation');
    expect(done.map(({ item }) => item)).toEqual(expected);
  });
});

describe('an edit that is read late', () => {
  const at = (minute: number) => `2026-11-24T10:0${minute}:00Z`;
  const page = (mark: string, floor: string) => {
    const text = renderBox({ item: 'a', fingerprint: '1f', ticked: mark === 'x', label: 'a' });
    const record = { ...RECORD, seq: 3, floor, text: digestOf(toPage(text).text) };
    return `${text}\n\n${renderRecord(record, BINDING, KEY)}`;
  };
  const keptAfter = (body: string, floor: string, [before, after] = [' ', 'x']) => {
    const from = page(before, floor);
    const anchor = readSignedPage(from, BINDING, KEY)?.anchor;
    if (anchor === undefined) throw new Error('no record');
    const by = { login: 'ada', kind: 'person' } as const;
    const observed = {
      ...{ body, announced: undefined, headSha: RECORD.head, now: at(9), updatedAt: at(8), isEdited: true },
      edit: { comment: BINDING.comment, by, at: at(5), from, to: page(after, floor) },
      statuses: new Map([[RECORD.head, [{ id: 1, createdAt: at(1), anchor }]]]),
    };
    const trusted = findTrusted(observed, BINDING, KEY);
    return trusted === 'lost'
      ? trusted
      : trusted.kept.entries.map(({ kind, by: login }) => `${kind} ${login}`);
  };
  test('confirms, unless its tick was taken back before anybody saw it, or the record may have dropped it', () => {
    expect(keptAfter(page('x', at(1)), at(1))).toEqual(['confirmation ada']);
    expect(keptAfter(page(' ', at(1)), at(1))).toEqual([
      'confirmation ada',
      expect.stringMatching(/^revocation/),
    ]);
    expect(keptAfter(page('x', at(5)), at(5))).toEqual([]);
    // What took something away holds, whatever the record may have dropped.
    expect(keptAfter(page(' ', at(5)), at(5), ['x', ' '])).toContain('revocation ada');
    expect(keptAfter('nothing of ours', at(1))).not.toBe('lost');
  });
});

test('a signature is of one text and one key', () => {
  expect(isSigned(KEY, 'text', sign(KEY, 'text'))).toBe(true);
  expect(isSigned(KEY, 'text ', sign(KEY, 'text'))).toBe(false);
  expect(isSigned(KEY, 'text', '')).toBe(false);
});
