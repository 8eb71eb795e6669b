import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBoxes, renderBox } from '../src/gate/ledger/box.ts';
import type { Entry } from '../src/gate/ledger/ledger.ts';
import { toPage } from '../src/gate/ledger/page.ts';
import type { OwnStatus } from '../src/gate/signed-record/anchor.ts';
import { shortLine } from '../src/gate/signed-record/kept.ts';
import { type Edit, findDone } from '../src/gate/signed-record/kept-click.ts';
import {
  boundEntries,
  decodeEntries,
  encodeEntries,
  keptEntriesSchema,
  latest,
  lengthOf,
} from '../src/gate/signed-record/kept-entries.ts';
import { type Replaced, withReplaced } from '../src/gate/signed-record/replaced.ts';
import { digestOf } from '../src/gate/signed-record/signature.ts';
import {
  type Binding,
  nameOfItem,
  readSignedPage,
  renderRecord,
  type SignedRecord,
} from '../src/gate/signed-record/signed-page.ts';
import { findTrusted, headsOf, type Observed } from '../src/gate/signed-record/trusted-record.ts';

const KEY = 'k'.repeat(32);
const BINDING: Binding = { repository: 'acme/auth', number: 7, comment: 11, context: 'gate' };
const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second)).toISOString();

/** A box `a` or `b`, and a mark for each: `[x ]` is `a` ticked, and `b` open. */
const textOf = (marks: string) =>
  [...marks]
    .map((mark, index) => {
      const item = 'ab'.charAt(index);
      return renderBox({ item, fingerprint: '1f', ticked: mark === 'x', label: `Item ${item}` });
    })
    .join('\n');
const lineOf = (item: string) => {
  const box = parseBoxes(textOf('  ')).find((one) => one.item === item);
  return shortLine(box?.identity ?? '');
};

interface Sealed {
  readonly seq?: number;
  readonly head?: string;
  readonly floor?: number;
  readonly voidedAt?: string;
  readonly entries?: readonly Entry[];
  /** How the boxes are now, where somebody clicked. */
  readonly now?: string;
  /** What somebody wrote below. */
  readonly below?: string;
  readonly moments?: readonly string[];
  readonly since?: readonly number[];
  readonly replaced?: Replaced[] | undefined;
}

/** A body that we wrote with these marks, and what became of it. */
function bodyOf(marks: string, sealed: Sealed = {}): string {
  const { seq = 3, head = 'h1', floor = 0, voidedAt = '', entries = [], now = marks, below = '' } = sealed;
  const { moments = [], since = [], replaced } = sealed;
  const record: SignedRecord = {
    ...{ seq, head, floor: at(floor), voidedAt, text: digestOf(toPage(textOf(marks)).text) },
    ticked: [...marks].flatMap((mark, index) => (mark === 'x' ? [nameOfItem('ab'.charAt(index))] : [])),
    ...{ moments: [...moments], since: [...since], ...encodeEntries(entries) },
    replaced,
  };
  return `${textOf(now)}\n\n${renderRecord(record, BINDING, KEY)}${below}`;
}
const pageOf = (marks: string, sealed: Sealed = {}) => readSignedPage(bodyOf(marks, sealed), BINDING, KEY);
const anchorOf = (marks: string, sealed: Sealed = {}) => {
  const anchor = pageOf(marks, sealed)?.anchor;
  if (anchor === undefined) throw new Error('no record');
  return anchor;
};

const ticked = (second: number, by: string, item: string): Entry => ({
  ...{ kind: 'confirmation', how: 'tick', at: at(second), by, item, fingerprint: '1f' },
  ...{ line: lineOf(item), headSha: 'h1' },
});
const unticked = (second: number, by: string, item: string): Entry => ({
  ...ticked(second, by, item),
  ...{ kind: 'revocation', ofOthers: true, tookAway: true },
});
const person = (login: string) => ({ login, kind: 'person' }) as const;

describe('what somebody did by a click', () => {
  const bot = { login: 'ada', kind: 'bot' } as const;
  const ada = person('ada');
  type Page = ReturnType<typeof pageOf>;
  test.each<[string, Edit['by'], Page, Page, Entry[]]>([
    ['a tick', ada, pageOf('  '), pageOf('  ', { now: 'x ' }), [ticked(5, 'ada', 'a')]],
    ['a tick of a bot', bot, pageOf('  '), pageOf('  ', { now: 'x ' }), []],
    ['a tick taken away', ada, pageOf('x '), pageOf('x ', { now: '  ' }), [unticked(5, 'ada', 'a')]],
    ['a tick taken away by a bot', bot, pageOf('x '), pageOf('x ', { now: '  ' }), [unticked(5, 'ada', 'a')]],
    ['nothing', ada, pageOf('x '), pageOf('x '), []],
    [
      'a tick on a text that somebody wrote into',
      ada,
      pageOf('  '),
      pageOf('  ', { now: 'x ', below: '\nx' }),
      [],
    ],
    [
      'a tick taken away on a text that somebody wrote into',
      ada,
      pageOf('x '),
      pageOf('x ', { now: '  ', below: '\nx' }),
      [unticked(5, 'ada', 'a')],
    ],
    [
      'one tick, and another taken away',
      ada,
      pageOf('x '),
      pageOf('x ', { now: ' x' }),
      [unticked(5, 'ada', 'a')],
    ],
    ['a tick where it is unknown what was there', ada, undefined, pageOf('  ', { now: 'x ' }), []],
    [
      'a tick taken away where it is unknown what was there',
      ada,
      undefined,
      pageOf('x ', { now: '  ' }),
      [unticked(5, 'ada', 'a')],
    ],
    ['a text of somebody in the place of ours', ada, pageOf('x '), undefined, []],
    [
      'a tick on a page that was written for no head',
      ada,
      pageOf('  ', { head: '' }),
      pageOf('  ', { head: '', now: 'x ' }),
      [{ ...ticked(5, 'ada', 'a'), headSha: undefined }],
    ],
  ])('%s', (_, by, from, to, done) => {
    expect(findDone({ by, at: at(5) }, from, to)).toEqual(done);
  });
});

describe('which record counts', () => {
  const OBSERVED: Observed = {
    ...{ body: bodyOf('  '), isEdited: true, updatedAt: at(8), edit: undefined, announced: undefined },
    ...{ statuses: new Map(), headSha: 'h1', now: at(9) },
  };
  const announced = (...anchors: (readonly [head: string, seq: number, digest: string])[]) => {
    const statuses = new Map<string, OwnStatus[]>();
    for (const [index, [head, seq, digest]] of anchors.entries())
      statuses.set(head, [
        ...(statuses.get(head) ?? []),
        { id: index + 1, createdAt: at(1), anchor: { seq, digest } },
      ]);
    return statuses;
  };
  const here = (sealed: Sealed = {}) => {
    const { seq, digest } = anchorOf('  ', sealed);
    return [sealed.head ?? 'h1', seq, digest] as const;
  };
  const edit = (from: string): Edit => ({ comment: 11, by: person('eve'), at: at(7), from, to: 'x' });
  const NEWER = bodyOf('  ', { seq: 4 });

  test.each<[string, Partial<Observed>, string]>([
    ['the one in the comment', { statuses: announced(here()) }, 'record 3, next 4'],
    ['none that was not announced', {}, 'lost'],
    ['none that was announced on another head', { statuses: announced(['h2', 3, here()[2]]) }, 'lost'],
    [
      'the one in the comment, whatever is announced elsewhere',
      { statuses: announced(here(), ['h2', 7, 'f']) },
      'record 3, next 8',
    ],
    ['none after a newer one', { statuses: announced(here(), ['h1', 4, 'f']) }, 'lost'],
    [
      'the one that stood there before somebody wrote another text',
      { body: 'hello', edit: edit(bodyOf('  ')), statuses: announced(here()) },
      'record 3, next 4',
    ],
    [
      'the one that was announced, and is not written yet',
      { announced: NEWER, statuses: announced(here(), here({ seq: 4 })) },
      'record 4, next 5',
    ],
    [
      'the newer one that stood there before somebody put an older one back',
      { edit: edit(NEWER), statuses: announced(here(), here({ seq: 4 })) },
      'record 4, next 5',
    ],
    [
      'the one in the comment, after one that is the newest of another head',
      {
        edit: edit(bodyOf('  ', { seq: 2, head: 'h0' })),
        statuses: announced(here({ seq: 2, head: 'h0' }), here()),
      },
      'record 3, next 4',
    ],
    [
      'none, where the newer one was never announced, and no number is used twice',
      { edit: edit(NEWER), statuses: announced(here(), ['h1', 4, 'f']) },
      'lost',
    ],
    ['none yet in a comment that nobody has edited', { body: 'hello', isEdited: false }, 'none, next 1'],
    [
      'none yet, where another comment had some',
      { body: 'hello', isEdited: false, statuses: announced(['h2', 7, 'f']) },
      'none, next 8',
    ],
    [
      'none yet, where a status says nothing of a record',
      {
        ...{ body: 'hello', isEdited: false },
        statuses: new Map([['h1', [{ id: 1, createdAt: at(1), anchor: undefined }]]]),
      },
      'none, next 1',
    ],
    ['none in a comment that somebody has edited', { body: 'hello' }, 'lost'],
    ['none, where one that was not announced is at hand', { isEdited: false }, 'lost'],
  ])('%s', (_, observed, expected) => {
    const trusted = findTrusted({ ...OBSERVED, ...observed }, BINDING, KEY);
    const told =
      trusted === 'lost'
        ? trusted
        : `${trusted.page ? `record ${trusted.page.record.seq}` : 'none'}, next ${trusted.nextSeq}`;
    expect(told).toBe(expected);
  });

  test('a number is higher than that of every record that was seen', () => {
    const statuses = announced(here());
    const trusted = findTrusted({ ...OBSERVED, edit: edit(NEWER), statuses }, BINDING, KEY);
    expect(trusted).toMatchObject({ nextSeq: 5 });
  });

  test('a first record takes nothing that was done before it', () => {
    const first = { ...OBSERVED, body: 'hello', isEdited: false };
    expect(findTrusted(first, BINDING, KEY)).toMatchObject({
      kept: { entries: [], shown: [], headSha: 'h1', floor: at(9), voidedAt: undefined },
    });
  });

  test('what it says is kept', () => {
    const entries = [ticked(1, 'ada', 'a')];
    const sealed = { entries, head: 'h0', floor: 1, voidedAt: at(1), moments: [at(2), ''], since: [-1, 0] };
    const observed = {
      ...OBSERVED,
      body: bodyOf('x ', sealed),
      statuses: announced(['h0', 3, anchorOf('x ', sealed).digest]),
    };
    expect(findTrusted(observed, BINDING, KEY)).toMatchObject({
      kept: {
        ...{ entries: [{ ...entries[0], headSha: 'h1' }], headSha: 'h0', floor: at(1), voidedAt: at(1) },
        shown: [
          { item: 'a', ticked: true, identity: lineOf('a'), since: at(8) },
          { item: 'b', ticked: false, identity: lineOf('b'), since: at(2) },
        ],
      },
    });
    expect(headsOf(observed, BINDING, KEY)).toEqual(['h1', 'h0']);
    const tampered = { ...observed, body: `${observed.body}\nhello` };
    expect(findTrusted(tampered, BINDING, KEY)).toMatchObject({ kept: { shown: [], voidedAt: at(1) } });
    const sound = { ...OBSERVED, statuses: announced(here()) };
    expect(findTrusted(sound, BINDING, KEY)).toMatchObject({ kept: { voidedAt: undefined } });
  });
});

describe('what happened since the record was written', () => {
  /** What is known after it, of a body that we wrote with marks and an edit of it. */
  function entriesAfter(
    marks: string,
    now: string,
    {
      entries = [],
      floor = 0,
      updated = 8,
      edits,
    }: Pick<Sealed, 'entries' | 'floor'> & {
      readonly updated?: number;
      /** An edit by somebody at a second, from marks to marks. */
      readonly edits?: readonly [by: string, second: number, from: string, to: string];
    },
  ) {
    const sealed = { entries, floor };
    const [by = '', second = 0, from = '', to = ''] = edits ?? [];
    const body = (then: string) => bodyOf(marks, { ...sealed, now: then });
    const edit = edits && {
      ...{ comment: 11, by: person(by), at: at(second), from: body(from), to: body(to) },
    };
    const anchor = anchorOf(marks, sealed);
    const trusted = findTrusted(
      {
        ...{ body: body(now), isEdited: true, updatedAt: at(updated), edit, announced: undefined },
        ...{ statuses: new Map([['h1', [{ id: 1, createdAt: at(1), anchor }]]]), headSha: 'h1', now: at(9) },
      },
      BINDING,
      KEY,
    );
    return trusted === 'lost' ? trusted : trusted.kept.entries.map(told);
  }
  const told = (entry: Entry) => {
    const { kind, how, by, item, at: when } = entry;
    if (kind === 'revocation') expect(entry).toMatchObject({ ofOthers: true, tookAway: true });
    return [kind, how, by, item, new Date(when).getUTCSeconds()].join(' ');
  };
  const command: Entry = { ...ticked(5, 'ada', 'a'), how: 'command', comment: 21 };

  test.each<[string, string, string, Parameters<typeof entriesAfter>[2], string[]]>([
    ['nothing', '  ', '  ', {}, []],
    ['a tick that no event tells of', '  ', 'x ', {}, []],
    ['a tick', '  ', 'x ', { edits: ['ada', 5, '  ', 'x '] }, ['confirmation tick ada a 5']],
    [
      'a tick that is in the record already, and whose event is played again',
      '  ',
      'x ',
      { entries: [ticked(5, 'Ada', 'a')], edits: ['ada', 5, '  ', 'x '] },
      ['confirmation tick Ada a 5'],
    ],
    [
      'a tick in the second of a command for the same: the command may go',
      '  ',
      'x ',
      { entries: [command], edits: ['ada', 5, '  ', 'x '] },
      ['confirmation command ada a 5', 'confirmation tick ada a 5'],
    ],
    ['a tick in the second of the floor', '  ', 'x ', { floor: 5, edits: ['ada', 5, '  ', 'x '] }, []],
    [
      'a tick in the second after it',
      '  ',
      'x ',
      { floor: 4, edits: ['ada', 5, '  ', 'x '] },
      ['confirmation tick ada a 5'],
    ],
    [
      'a tick taken away before the floor',
      'x ',
      '  ',
      { floor: 6, updated: 5, edits: ['bob', 5, 'x ', '  '] },
      ['revocation tick bob a 5'],
    ],
    ['a tick taken away that no event tells of', 'x ', '  ', {}, ['revocation tick ghost a 8']],
    [
      'the same, seen twice',
      'x ',
      '  ',
      { entries: [unticked(8, 'ghost', 'a')] },
      ['revocation tick ghost a 8'],
    ],
    [
      'the same, where somebody is known to have done it',
      'x ',
      '  ',
      { entries: [unticked(8, 'bob', 'a')] },
      ['revocation tick bob a 8'],
    ],
    [
      'the same, where somebody is known to have done it to another box',
      'xx',
      '  ',
      { entries: [unticked(8, 'bob', 'b')] },
      ['revocation tick bob b 8', 'revocation tick ghost a 8'],
    ],
    [
      'the same, where somebody ticked it in that second',
      'x ',
      '  ',
      { entries: [ticked(8, 'bob', 'a')] },
      ['confirmation tick bob a 8', 'revocation tick ghost a 8'],
    ],
    [
      'a tick taken away, and the event of it',
      'x ',
      '  ',
      { edits: ['bob', 8, 'x ', '  '] },
      ['revocation tick bob a 8'],
    ],
    [
      'a tick, and taken away before its event was seen',
      '  ',
      '  ',
      { edits: ['ada', 5, '  ', 'x '] },
      ['confirmation tick ada a 5', 'revocation tick ghost a 8'],
    ],
    [
      'two ticks of one person, and the one between them taken away',
      '  ',
      'x ',
      {
        entries: [ticked(2, 'ada', 'a'), unticked(3, 'bob', 'a')],
        edits: ['ada', 5, '  ', 'x '],
      },
      ['confirmation tick ada a 2', 'revocation tick bob a 3', 'confirmation tick ada a 5'],
    ],
    [
      'ticks of two people in one second',
      '  ',
      'x ',
      { entries: [ticked(5, 'bob', 'a')], edits: ['ada', 5, '  ', 'x '] },
      ['confirmation tick bob a 5', 'confirmation tick ada a 5'],
    ],
    [
      'ticks of two boxes in one second',
      '  ',
      'x ',
      { entries: [ticked(5, 'ada', 'b')], edits: ['ada', 5, '  ', 'x '] },
      ['confirmation tick ada b 5', 'confirmation tick ada a 5'],
    ],
    [
      'a tick taken away and put back in one second',
      '  ',
      'x ',
      { entries: [unticked(5, 'ada', 'a')], edits: ['ada', 5, '  ', 'x '] },
      ['revocation tick ada a 5', 'confirmation tick ada a 5'],
    ],
    [
      'a tick taken away again that no event tells of',
      'x ',
      '  ',
      { entries: [unticked(3, 'bob', 'a'), ticked(4, 'ada', 'a')] },
      ['revocation tick bob a 3', 'confirmation tick ada a 4', 'revocation tick ghost a 8'],
    ],
    [
      'a tick, and an earlier one taken away that no event tells of',
      'x ',
      ' x',
      { edits: ['ada', 5, 'x ', 'xx'] },
      ['confirmation tick ada b 5', 'revocation tick ghost a 8'],
    ],
    [
      'a tick, and another one that no event tells of',
      '  ',
      'xx',
      { edits: ['ada', 5, '  ', 'x '] },
      ['confirmation tick ada a 5'],
    ],
  ])('%s', (_, marks, now, happened, entries) => {
    expect(entriesAfter(marks, now, happened)).toEqual(entries);
  });
});

describe('what happened on a page that is not the newest', () => {
  const NEWER = { seq: 4, entries: [ticked(1, 'ada', 'a')] };
  const seen = (observed: Partial<Observed>, newer: Sealed = NEWER) => {
    const anchors = [anchorOf('x ', { seq: 3 }), anchorOf('  ', { seq: 3 }), anchorOf('x ', newer)];
    const statuses = anchors.map((anchor, id) => ({ id, createdAt: at(1), anchor }));
    const trusted = findTrusted(
      {
        ...{ body: '', isEdited: true, updatedAt: at(8), edit: undefined, announced: undefined },
        ...{ statuses: new Map([['h1', statuses.slice(-1)]]), headSha: 'h1', now: at(9), ...observed },
      },
      BINDING,
      KEY,
    );
    if (trusted === 'lost') return trusted;
    return trusted.kept.entries.map(({ kind, by, item }) => `${kind} ${by} ${item}`);
  };

  test('a tick is taken away before what was announced is written, and no event tells of it', () => {
    const announced = bodyOf('x ', NEWER);
    expect(seen({ announced, body: bodyOf('x ') })).toEqual(['confirmation ada a']);
    expect(seen({ announced, body: bodyOf('x ', { now: '  ' }) })).toEqual([
      'confirmation ada a',
      'revocation ghost a',
    ]);
  });

  test('of thirty pages it is known when they were read', () => {
    const all = Array.from({ length: 31 }, (_, index): Replaced => [index, at(index), []]);
    expect(all.reduce((earlier, one) => withReplaced(earlier, one), [] as Replaced[])).toEqual(all.slice(1));
  });

  const B = nameOfItem('b');
  test.each<[string, Replaced[] | undefined, boolean]>([
    ['which was written over while it was there', [[3, at(8), [B]]], true],
    ['which came after that page had been read', [[3, at(4), []]], true],
    ['which was gone when that page was written over', [[3, at(5), []]], false],
    ['which was gone then, while another was there', [[3, at(5), [nameOfItem('a')]]], false],
    ['which was written over on another page', [[2, at(4), [B]]], false],
    ['of which nobody knows any more', undefined, false],
  ])('a tick on it, %s', (_, replaced, counts) => {
    const edit = {
      comment: 11,
      by: person('bob'),
      at: at(5),
      from: bodyOf('x '),
      to: bodyOf('x ', { now: 'xx' }),
    };
    const newer = { ...NEWER, replaced };
    const body = bodyOf('x ', newer);
    expect(seen({ edit, body }, newer)).toEqual([
      'confirmation ada a',
      ...(counts ? ['confirmation bob b'] : []),
    ]);
  });
});

describe('what is kept', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const moment = fc.constantFrom(at(1), at(2), '2026-11-24T11:00:00+01:00');
  const done = fc.record({
    ...{ at: moment, by: text, item: text, headSha: fc.constantFrom('h1', 'h2', 'h3', undefined) },
    comment: fc.option(fc.integer({ min: 1 }), { nil: undefined }),
  });
  type Done = Omit<Entry, 'kind' | 'how'>;
  const deed = fc.constantFrom<(done: Done) => Entry>(
    (one) => ({ ...one, kind: 'confirmation', how: 'tick' }),
    (one) => ({ ...one, kind: 'confirmation', how: 'command' }),
    (one) => ({ ...one, kind: 'confirmation', how: 'command', all: true }),
    (one) => ({ ...one, kind: 'revocation', how: 'tick', ofOthers: true, tookAway: true }),
    (one) => ({ ...one, kind: 'revocation', how: 'command', ofOthers: true, tookAway: true }),
    (one) => ({ ...one, kind: 'revocation', how: 'command', ofOthers: false, tookAway: false }),
    (one) => ({ ...one, kind: 'waiver', how: 'command', reason: 'No "time" -->', until: '2026-12-31' }),
    (one) => ({ ...one, kind: 'waiver', how: 'command', reason: 'No time', until: undefined }),
  );
  const entry = fc
    .tuple(done, deed, fc.stringMatching(/^[0-9a-f]{8}$/))
    .map(([{ comment, ...rest }, did, fingerprint]) =>
      did({
        ...rest,
        ...(comment === undefined ? {} : { comment }),
        ...{ fingerprint, line: ` fp:${fingerprint} ${digestOf(rest.item)}` },
      }),
    );
  test('says afterwards who did what, when, how, and for which head', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const stored: unknown = JSON.parse(JSON.stringify(encodeEntries(entries)));
        expect(decodeEntries(keptEntriesSchema.parse(stored))).toEqual(entries);
      }),
    );
  });

  test('has room for 16,000 characters and not for one more', () => {
    const longest = (reason: string): Entry => ({
      ...ticked(1, 'ada', 'a'),
      ...{ kind: 'waiver', how: 'command', reason, until: undefined },
    });
    const filled = [longest('r'.repeat(16_000 - lengthOf([longest('')])))];
    expect(lengthOf(filled)).toBe(16_000);
    expect(boundEntries(filled, new Set())).toEqual({ kept: filled, floor: undefined });
    const over = [longest(`${'r'.repeat(16_001 - lengthOf([longest('')]))}`)];
    expect(boundEntries(over, new Set())).toEqual({ kept: [], floor: at(1) });
    // Nothing is dropped for having no effect any more where there is room for all.
    const revoked = [ticked(1, 'ada', 'a'), unticked(2, 'bob', 'a')];
    expect(boundEntries(revoked, new Set())).toEqual({ kept: revoked, floor: undefined });
  });

  test('loses the oldest tenth, and again, where all has an effect', () => {
    const entries = Array.from({ length: 200 }, (_, index) => ticked(index, 'ada', `item-${index}`));
    const { kept, floor } = boundEntries(entries, new Set(entries));
    const dropped = entries.slice(0, entries.length - kept.length);
    expect(kept).toEqual(entries.slice(dropped.length));
    expect(lengthOf(kept)).toBeLessThanOrEqual(16_000);
    expect(floor).toBe(dropped.at(-1)?.at);
    const steps = [20, 38, 55, 70, 83, 95, 106, 116, 125, 133];
    expect(steps).toContain(dropped.length);
    expect(lengthOf(entries.slice(steps[steps.indexOf(dropped.length) - 1] ?? 0))).toBeGreaterThan(16_000);
  });

  test.each<[(string | undefined)[], string | undefined]>([
    [[], undefined],
    [[undefined], undefined],
    [[undefined, at(1), undefined], at(1)],
    [[at(2), at(1)], at(2)],
    [[at(1), at(2)], at(2)],
    [['2026-11-24T11:00:00+01:00', at(1)], at(1)],
    [[at(0), '2026-11-24T11:00:00+01:00'], at(0)],
  ])('the latest of %j is %j', (moments, expected) => {
    expect(latest(moments)).toBe(expected);
  });
});
