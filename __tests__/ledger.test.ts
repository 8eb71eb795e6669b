import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../src/gate/commands/command.ts';
import type { OwnComment } from '../src/gate/facts.ts';
import { renderBox } from '../src/gate/ledger/box.ts';
import { type Editor, type Revision, replay, sortRevisions } from '../src/gate/ledger/ledger.ts';
import { findClicked, renderEdits, toPage } from '../src/gate/ledger/page.ts';
import { Record } from '../src/gate/ledger/record.ts';
import { renderMarker } from '../src/gate/marker.ts';
import { findEarly, ledgerOf } from '../src/gate/signed-record/kept-ledger.ts';
import { renderPointer } from '../src/render/comment/comment.ts';

const self: Editor = { login: 'gate[bot]', kind: 'self' };
const ada: Editor = { login: 'ada', kind: 'person' };
const bob: Editor = { login: 'bob', kind: 'person' };
const otherBot: Editor = { login: 'renovate[bot]', kind: 'bot' };

/** The body with item `a` open or ticked; `note` stands for all the rest of the text. */
function body(ticked: boolean, { label = 'Migrations', fingerprint = '01', note = '' } = {}): string {
  return `# Checklist\n${renderBox({ item: 'a', fingerprint, ticked, label })}\n${note}`;
}

/** Revisions a second apart, oldest first. */
function history(...steps: [Editor | null, string | null][]): Revision[] {
  return steps.map(([editor, text], second) => ({
    editedAt: new Date(Date.UTC(2026, 10, 24, 10, 0, second)).toISOString(),
    editor,
    text,
  }));
}

const standing = (revisions: Revision[]) =>
  (replay([revisions]).standing.get('a') ?? []).map((entry) => `${entry.by} ${entry.fingerprint}`);

describe('the ledger', () => {
  test.each<[string, string[], [Editor | null, string | null][]]>([
    [
      'a tick by a person',
      ['ada 01'],
      [
        [self, body(false)],
        [ada, body(true)],
      ],
    ],
    [
      'a tick saved by a browser, with CRLF',
      ['ada 01'],
      [
        [self, body(false)],
        [ada, body(true).replaceAll('\n', '\r\n')],
      ],
    ],
    ['no edit at all', [], [[self, body(false)]]],
    ['a box that we wrote as ticked', [], [[self, body(true)]]],
    [
      'a tick taken back',
      [],
      [
        [self, body(false)],
        [ada, body(true)],
        [ada, body(false)],
      ],
    ],
    [
      'a tick taken back by another',
      [],
      [
        [self, body(false)],
        [ada, body(true)],
        [bob, body(false)],
      ],
    ],
    [
      'a tick that our own write raced with',
      ['ada 01'],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false)],
      ],
    ],
    [
      'two people, one after the other',
      ['ada 01', 'bob 01'],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false)],
        [bob, body(true)],
      ],
    ],
    [
      'the same person twice',
      ['ada 01'],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false)],
        [ada, body(true)],
      ],
    ],
    [
      'a tick by another bot',
      [],
      [
        [self, body(false)],
        [otherBot, body(true)],
      ],
    ],
    [
      'a forged fingerprint',
      [],
      [
        [self, body(false)],
        [ada, body(true, { fingerprint: '02' })],
      ],
    ],
    [
      'a label changed under a hidden id',
      [],
      [
        [self, body(false)],
        [ada, body(false, { label: 'Harmless' })],
        [bob, body(true, { label: 'Harmless' })],
      ],
    ],
    [
      'a tick beside other edited text',
      ['ada 01'],
      [
        [self, body(false)],
        [ada, body(true, { note: 'confirmed by everybody' })],
      ],
    ],
    [
      'a box written twice',
      [],
      [
        [self, body(false)],
        [ada, `${body(true)}\n${body(false)}`],
      ],
    ],
    [
      'a box written twice, the ticked one below',
      [],
      [
        [self, body(false)],
        [ada, `${body(false)}\n${body(true)}`],
      ],
    ],
    [
      'a box that we never showed',
      [],
      [
        [self, '# Checklist'],
        [ada, body(true)],
      ],
    ],
    [
      'a revision whose text was deleted',
      [],
      [
        [self, body(false)],
        [ada, null],
        [bob, body(true)],
      ],
    ],
    [
      'a deleted untick between two ticks',
      [],
      [
        [self, body(false)],
        [ada, body(true)],
        [ada, null],
        [bob, body(true)],
      ],
    ],
    [
      'a revision of a deleted account',
      [],
      [
        [self, body(false)],
        [null, body(true)],
      ],
    ],
    [
      'a tick after a deleted revision and a clear box',
      ['bob 01'],
      [
        [self, body(false)],
        [ada, null],
        [ada, body(false)],
        [bob, body(true)],
      ],
    ],
    [
      'a tick after our own deleted revision',
      [],
      [
        [self, body(false)],
        [self, null],
        [ada, body(true)],
      ],
    ],
    [
      'a tick, then our own deleted revision, which may have noted what a command took back',
      [],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, null],
      ],
    ],
    [
      'the same person, of two fingerprints',
      ['ada 01', 'ada 02'],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false, { fingerprint: '02' })],
        [ada, body(true, { fingerprint: '02' })],
      ],
    ],
    [
      'the same person, in other words of ours',
      ['ada 01', 'ada 01'],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false, { label: 'Other words' })],
        [ada, body(true, { label: 'Other words' })],
      ],
    ],
    [
      'a tick of an older fingerprint',
      ['ada 01'],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false, { fingerprint: '02' })],
      ],
    ],
  ])('%s: %j stands', (_, expected, steps) => {
    expect(standing(history(...steps))).toEqual(expected);
  });

  test('says when a revision was unreadable', () => {
    const revisions = history([self, body(false)], [ada, null]);
    expect(replay([revisions]).voidedAt).toBe(revisions[1]?.editedAt);
  });

  test('sorts newest first into oldest first, and keeps the reverse order within a second', () => {
    const at = (editedAt: string, text: string): Revision => ({ editedAt, editor: ada, text });
    const sorted = sortRevisions([
      at('2026-11-24T10:00:01Z', '3'),
      at('2026-11-24T10:00:01Z', '2'),
      at('2026-11-24T10:00:02Z', '4'),
      at('2026-11-24T10:00:00Z', '1'),
    ]);
    expect(sorted.map((revision) => revision.text)).toEqual(['1', '2', '3', '4']);
  });

  test('our own writes, wherever they land, neither give nor take a confirmation', () => {
    const clicks = fc.array(fc.constantFrom(ada, bob), { maxLength: 6 });
    const writes = fc.array(fc.nat({ max: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(clicks, writes, (people, positions) => {
        // Each person ticks; our stale write may follow any of them and shows the box open again.
        const steps: [Editor, string][] = [[self, body(false)]];
        const confirmed = new Set<string>();
        let ticked = false;
        for (const [index, person] of people.entries()) {
          if (!ticked) {
            confirmed.add(person.login);
            steps.push([person, body(true)]);
            ticked = true;
          }
          if (positions.includes(index)) {
            steps.push([self, body(false)]);
            ticked = false;
          }
        }
        const present = new Set(
          (replay([history(...steps)]).standing.get('a') ?? []).map((entry) => entry.by),
        );
        expect(present).toEqual(confirmed);
      }),
    );
  });

  /** Items `a` and `b`, each open or ticked; `note` is what our own writes change beside them. */
  const two = (a: boolean, b: boolean, note = ''): string =>
    [a, b]
      .map((ticked, index) => renderBox({ item: 'ab'.charAt(index), fingerprint: '01', ticked, label: 'x' }))
      .concat(note)
      .join('\n');

  test.each<[string, string[], [Editor, string | null][]]>([
    [
      'a click on a page that somebody else had ticked, and whose revision was deleted then',
      [],
      [
        [self, two(false, false)],
        [ada, null],
        [self, two(false, false, 'b by ada does not count')],
        [bob, two(true, true)],
      ],
    ],
    [
      'a click on the newest page after a deleted revision',
      ['a bob'],
      [
        [self, two(false, false)],
        [ada, null],
        [self, two(false, false, 'b by ada does not count')],
        [bob, two(true, false, 'b by ada does not count')],
      ],
    ],
    [
      'a click on a page on which another tick still stood that was taken back since',
      ['b bob'],
      [
        [self, two(false, false)],
        [ada, two(true, false)],
        [self, two(true, false, 'a by ada')],
        [ada, two(false, false, 'a by ada')],
        [self, two(false, false)],
        [bob, two(true, true, 'a by ada')],
      ],
    ],
    [
      'words written into a page on which another tick still stood',
      [],
      [
        [self, two(false, false)],
        [ada, two(true, false)],
        [ada, two(false, false)],
        [bob, two(true, false, 'hello')],
      ],
    ],
    [
      'words and a tick written into a page that another had ticked meanwhile, and we had restored',
      ['a bob'],
      [
        [self, two(false, false)],
        [otherBot, two(false, true)],
        [self, two(false, false)],
        [bob, two(true, true, 'hello')],
      ],
    ],
    [
      'two boxes turned by hand in one edit',
      ['a bob', 'b bob'],
      [
        [self, two(false, false)],
        [bob, two(true, true)],
      ],
    ],
    [
      'a third click that makes the page look as it did before',
      ['a ada'],
      [
        [self, two(false, false)],
        [ada, two(true, false)],
        [ada, two(false, false)],
        [ada, two(true, false)],
      ],
    ],
    [
      'two ticks by two people on fresh pages, with our write between them',
      ['a ada', 'b bob'],
      [
        [self, two(false, false)],
        [ada, two(true, false)],
        [self, two(true, false, 'a by ada')],
        [bob, two(true, true, 'a by ada')],
      ],
    ],
  ])('%s: %j stands', (_, expected, steps) => {
    const { standing: all } = replay([history(...steps)]);
    expect([...all].flatMap(([item, entries]) => entries.map(({ by }) => `${item} ${by}`))).toEqual(expected);
  });

  test('what a comment showed before it became a pointer counts as long as the comment is there that it points to', () => {
    const url = 'https://github.com/acme/auth/pull/1#issuecomment-1';
    const pointer = renderPointer({ id: 1, url }, renderMarker('gate'));
    const comment = (id: number, ...steps: [Editor, string][]): OwnComment => ({
      ...{ id, nodeId: `IC_${id}`, url, body: '', revisions: history(...steps) },
    });
    const first = comment(1, [self, body(false)]);
    const second = comment(2, [self, body(false)], [ada, body(true)], [self, pointer]);
    const whose = (...comments: OwnComment[]) =>
      (ledgerOf(comments, []).standing.get('a') ?? []).map(({ by }) => by);
    expect(whose(first, second)).toEqual(['ada']);
    // Somebody may have taken it back there.
    expect(whose(second)).toEqual([]);
    const anew: [Editor, string][] = [
      [self, body(false)],
      [bob, body(true)],
    ];
    expect(whose(comment(2, [self, body(false)], [ada, body(true)], [self, pointer], ...anew))).toEqual([
      'bob',
    ]);
  });
});

describe('commands in the ledger', () => {
  const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second)).toISOString();
  const shown = [
    ...['A', 'b'].map((item) => renderBox({ item, fingerprint: '01', ticked: false, label: 'x' })),
    renderBox({ item: 'v', fingerprint: '02', ticked: false, label: 'x', mark: '⏳' }),
  ].join('\n');
  const page = (text: string | null, second = 1): Revision => ({ editedAt: at(second), editor: self, text });
  const revoke = { kind: 'revoke', items: ['a'] } as const;
  const waive = { kind: 'waive', item: 'a', reason: 'New' } as const;

  /** All that becomes of commands, each in a comment of its own, a second apart: by ada unless somebody else is named. */
  function told(
    said: readonly (Command | [string, Command])[],
    revisions = [page(shown)],
    kind: Editor['kind'] = 'person',
  ) {
    const given = said.map((one, index) => {
      const [login, command] = 'kind' in one ? ['ada', one] : one;
      const by: Editor = { login, kind };
      return { comment: index + 1, url: '', by, at: at(index + 2), commands: [command] };
    });
    const { entries, unknown } = replay([revisions], given, (login) => login === 'bob');
    return [
      ...entries.map((entry) =>
        [
          ...[entry.by, entry.kind, entry.item, entry.fingerprint],
          ...(entry.kind === 'confirmation' && entry.all ? ['by all'] : []),
          ...(entry.kind === 'revocation' && !entry.tookAway ? ['in vain'] : []),
        ].join(' '),
      ),
      ...[...unknown].map(([comment, ids]) => `${comment} unknown ${ids}`),
    ];
  }

  test.each<[string, (Command | [string, Command])[], string[]]>([
    [
      'an item in another case',
      [{ kind: 'confirm', items: ['a', 'B'] }],
      ['ada confirmation A 01', 'ada confirmation b 01'],
    ],
    [
      'all, which is none that evidence confirms',
      [{ kind: 'confirm', items: 'all' }],
      ['ada confirmation A 01 by all', 'ada confirmation b 01 by all'],
    ],
    ['what evidence confirms, by its name', [{ kind: 'confirm', items: ['v'] }], ['ada confirmation v 02']],
    [
      'ids that are not shown',
      [
        { kind: 'confirm', items: ['x', 'a', 'Y'] },
        { kind: 'waive', item: 'z', reason: '' },
      ],
      ['ada confirmation A 01', '1 unknown x,Y', '2 unknown z'],
    ],
    ['a waiver', [waive], ['ada waiver A 01']],
    ['a wish to look again', [{ kind: 'checklist' }], []],
    ['one that takes back nothing', [revoke], ['ada revocation A 01 in vain']],
    [
      'one that takes back a waiver of their own',
      [waive, revoke],
      ['ada waiver A 01', 'ada revocation A 01'],
    ],
    [
      "one that takes back what is another's",
      [['cy', waive], revoke],
      ['cy waiver A 01', 'ada revocation A 01 in vain'],
    ],
    ['one by who may take back all', [['bob', revoke]], ['bob revocation A 01']],
    [
      'all that may be taken back',
      [['bob', { kind: 'revoke', items: 'all' }]],
      ['bob revocation A 01', 'bob revocation b 01'],
    ],
  ])('%s', (_, said, expected) => {
    expect(told(said)).toEqual(expected);
  });

  test('of ids that differ in case alone are each for its own item', () => {
    const apart = page(
      ['Db', 'db']
        .map((item) => renderBox({ item, fingerprint: '01', ticked: false, label: 'x' }))
        .join('\n'),
    );
    const confirm = (...items: string[]): Command => ({ kind: 'confirm', items });
    expect(told([confirm('db'), confirm('Db', 'Db'), confirm('DB', 'dB', 'c')], [apart])).toEqual([
      ...['ada confirmation db 01', 'ada confirmation Db 01'],
      '3 unknown DB,dB,c',
    ]);
    expect(told([confirm('b', 'B')])).toEqual(['ada confirmation b 01']);
  });

  test('waive anew without taking back what the same person waived of another state', () => {
    const given = [0, 3, 4].map((comment) => ({
      ...{ comment, url: '', by: ada, at: at(comment + 2), commands: [waive] },
    }));
    const { waivers } = replay([[page(shown), page(shown.replaceAll('fp:01', 'fp:03'), 4)]], given);
    expect(waivers.get('A')?.map(({ fingerprint, at: when }) => [fingerprint, when])).toEqual([
      ['01', at(2)],
      ['03', at(6)],
    ]);
  });

  test('of a bot do nothing', () => {
    expect(told([revoke, waive], [page(shown)], 'bot')).toEqual([]);
  });

  test('mean what was shown before, also within a second, and nothing that nobody can read any more', () => {
    const confirm: Command = { kind: 'confirm', items: ['a'] };
    expect(told([confirm], [page(shown, 2)])).toEqual(['1 unknown a']);
    expect(told([confirm], [page(shown), page(null)])).toEqual(['1 unknown a']);
    expect(told([confirm], [page(shown), page(shown.replace('fp:01', 'fp:03'), 2)])).toEqual([
      'ada confirmation A 01',
    ]);
  });

  test('of one second keep the order of their comments', () => {
    const given = [2, 1].map((comment) => ({
      ...{ comment, url: '', by: ada, at: at(2) },
      commands: [comment === 1 ? ({ kind: 'confirm', items: ['a'] } as const) : revoke],
    }));
    expect(replay([[page(shown)]], given).standing.get('A')).toEqual([]);
  });

  test('and ticks tell the head that our comment was written for', () => {
    const text = `${renderMarker('x')}\n<!-- head:abcdef0 -->\n${shown}`;
    const tick = { editedAt: at(2), editor: bob, text: text.replace('[ ]', '[x]') };
    const given = [{ comment: 1, url: '', by: ada, at: at(3), commands: [waive, revoke] }];
    const { entries } = replay([[page(text), tick]], given);
    expect(entries.map(({ headSha }) => headSha)).toEqual(['abcdef0', 'abcdef0', 'abcdef0']);
  });

  test('and ticks tell who did what, when and how, in this order', () => {
    const text = `${renderMarker('x')}\n<!-- head:abcdef0 -->\n${shown}`;
    const ticked = text.replace('[ ]', '[x]');
    const by = (second: number, login: string, commands: Command[]) => ({
      ...{ comment: second, url: '', by: { login, kind: 'person' } as const, at: at(second), commands },
    });
    const { entries } = replay(
      [
        [
          page(text),
          ...[ticked, text].map((one, index) => ({ editedAt: at(index + 2), editor: bob, text: one })),
        ],
      ],
      [
        by(4, 'ada', [
          { kind: 'confirm', items: ['a'] },
          { kind: 'confirm', items: 'all' },
        ]),
        by(5, 'cy', [waive, { ...waive, until: '2026-12-31' }, revoke]),
      ],
    );
    const line = '<!-- item:A fp:01 --> x';
    const a = { item: 'A', fingerprint: '01', line, headSha: 'abcdef0' };
    const said = { ...a, how: 'command', by: 'ada', at: at(4), comment: 4 };
    const own = { ...a, how: 'command', by: 'cy', at: at(5), comment: 5 };
    expect(entries).toEqual([
      { ...a, kind: 'confirmation', how: 'tick', by: 'bob', at: at(2) },
      { ...a, kind: 'revocation', how: 'tick', by: 'bob', at: at(3), ofOthers: true, tookAway: true },
      { ...said, kind: 'confirmation' },
      { ...said, kind: 'confirmation', all: true },
      { ...said, ...{ kind: 'confirmation', all: true, item: 'b' }, line: line.replace('A', 'b') },
      { ...own, kind: 'waiver', reason: 'New', until: undefined },
      { ...own, kind: 'waiver', reason: 'New', until: '2026-12-31' },
      { ...own, kind: 'revocation', ofOthers: false, tookAway: true },
    ]);
  });

  test('are the only way to name what evidence confirms: nobody makes a box of it', () => {
    const boxed = { editedAt: at(2), editor: bob, text: shown.replace('⏳', '[x]') };
    expect(replay([[page(shown), boxed]]).entries).toEqual([]);
  });

  test('of several waivers each stands until it is taken back', () => {
    const given = ['ada', 'cy'].map((login, comment) => ({
      ...{ comment, url: '', by: { login, kind: 'person' } as const, at: at(2) },
      commands: [waive],
    }));
    const { waivers } = replay([[page(shown)]], given);
    expect(waivers.get('A')?.map(({ by }) => by)).toEqual(['ada', 'cy']);
  });

  test('that an earlier run saw hold as they did, or as their authors may now', () => {
    const record = new Record();
    const done = {
      item: 'a',
      fingerprint: '01',
      line: '',
      at: at(1),
      how: 'command',
      headSha: 'h1',
    } as const;
    const revocation = { ...done, kind: 'revocation', by: 'bob', ofOthers: false, tookAway: false } as const;
    record.restate({ ...done, kind: 'confirmation', by: 'ada' }, false);
    record.restate({ ...done, kind: 'waiver', by: 'cy', reason: 'New', until: undefined }, false);
    const left = () => [record.standing.get('a')?.length, record.waivers.get('a')?.length];
    record.restate(revocation, false);
    expect(left()).toEqual([1, 1]);
    record.restate(revocation, true);
    expect(left()).toEqual([0, 0]);
  });

  test('are early where they name what was not known to be shown then', () => {
    const commands: Command[] = [
      ...[{ kind: 'checklist' } as const, { kind: 'confirm', items: ['A', 'x'] } as const],
      ...[{ ...waive, item: 'B' }, { kind: 'revoke', items: 'all' } as const],
    ];
    const earlyOf = (isTooOld: boolean) => {
      const record = new Record();
      record.unknown.set(1, ['A', 'x']);
      findEarly(record, { comment: 1, url: '', by: ada, at: at(1), commands }, ['a', 'B'], isTooOld);
      return [record.early.get(1), record.unknown.get(1)];
    };
    expect(earlyOf(false)).toEqual([['A', 'B', 'a', 'B'], ['x']]);
    expect(earlyOf(true)).toEqual([['A', 'x', 'B', 'a', 'B'], []]);
    const known = new Record();
    findEarly(
      known,
      { comment: 1, url: '', by: ada, at: at(1), commands: [{ ...waive, item: 'b' }] },
      ['B'],
      false,
    );
    expect([known.early.get(1), known.unknown.get(1)]).toEqual([['b'], []]);
  });
});

describe('a tick on something else than what is shown', () => {
  const missed = (...steps: [Editor | null, string | null][]) =>
    replay([history(...steps)]).missed.map(({ item, by, at: when }) => `${item} ${by} ${when.slice(17, 19)}`);
  const next = { fingerprint: '02' };
  test.each<[string, string[], [Editor | null, string | null][]]>([
    [
      'is none where it counts',
      [],
      [
        [self, body(false)],
        [ada, body(true)],
      ],
    ],
    [
      'is told where the page was out of date',
      ['a ada 02'],
      [
        [self, body(false)],
        [self, body(false, next)],
        [ada, body(true)],
      ],
    ],
    [
      'is told where the line was changed along with it',
      ['a ada 01'],
      [
        [self, body(false)],
        [ada, body(true, { label: 'All' })],
      ],
    ],
    [
      'is not told of who only brought it along',
      [],
      [
        [self, body(false)],
        [ada, body(true)],
        [self, body(false, next)],
        [bob, body(true, { note: 'x' })],
      ],
    ],
    [
      'is told of each who gave it',
      ['a ada 02', 'a bob 04'],
      [
        [self, body(false)],
        [self, body(false, next)],
        [ada, body(true)],
        [self, body(false, next)],
        [bob, body(true, { label: 'x' })],
      ],
    ],
    [
      'is told once more after it was taken back',
      ['a ada 02', 'a ada 04'],
      [
        [self, body(false)],
        [self, body(false, next)],
        [ada, body(true)],
        [ada, body(false)],
        [ada, body(true)],
      ],
    ],
    [
      'is not told of a program',
      [],
      [
        [self, body(false)],
        [self, body(false, next)],
        [otherBot, body(true)],
      ],
    ],
    [
      'is not told where the item is asked no more',
      [],
      [
        [self, body(false)],
        [self, '# Nothing'],
        [ada, body(true)],
      ],
    ],
    [
      'is not told where nobody can tick any more',
      [],
      [
        [self, body(false)],
        [
          self,
          `# Checklist\n${renderBox({ item: 'a', fingerprint: '02', ticked: false, label: 'x', mark: '⏳' })}\n`,
        ],
        [ada, body(true)],
      ],
    ],
    [
      'is told where nobody knows on which page it was',
      ['a bob 05'],
      [
        [self, body(false)],
        [bob, null],
        [self, body(false, { note: '1' })],
        [self, body(false)],
        [self, body(false, { note: '2' })],
        [bob, body(true)],
      ],
    ],
  ])('%s', (_, told, steps) => {
    expect(missed(...steps)).toEqual(told);
  });
});

test.each([
  ['one box on the newest page', ['  ', 'x '], 'xx', undefined],
  ['one box on an earlier page, with a mark that was taken since', ['  ', 'x ', '  '], 'xx', ['b']],
  [
    'one box on one of two earlier pages, which of the two nobody can tell',
    ['  ', 'x ', '  ', ' x', '  '],
    'xx',
    [],
  ],
  ['several boxes, on whichever page', ['   ', '   '], 'xx ', undefined],
  ['one box on an earlier page, which was there twice', ['  ', 'x ', '  ', 'x ', '  '], 'xx', ['b']],
  ['a box, and we never wrote', [], 'x ', undefined],
  ['one box on an earlier page, which has nothing in common with the newest', ['x x', ' x '], 'xxx', ['b']],
])('somebody turned %s', (_, marks, saved, clicked) => {
  const pageOf = (of: string) =>
    toPage(
      [...of]
        .map((mark, index) => ({ item: 'abc'.charAt(index), ticked: mark === 'x' }))
        .map(({ item, ticked }) => renderBox({ item, fingerprint: '01', ticked, label: item }))
        .join('\n'),
    );
  const turned = findClicked(marks.map(pageOf), pageOf(saved), true);
  expect(turned && [...turned]).toEqual(clicked);
});

describe('somebody saved', () => {
  const line = (item: string, mark: string) =>
    renderBox({ item, fingerprint: '01', ticked: mark === 'x', label: item });
  const pageOf = (...lines: string[]) => toPage(lines.join('\n'));
  const clicked = (pages: ReturnType<typeof toPage>[], saved: ReturnType<typeof toPage>) => {
    const turned = findClicked(pages, saved, true);
    return turned && [...turned];
  };

  test('two boxes that they turned on a page that is out of date: marks of others do not come along', () => {
    const older = pageOf(line('a', ' '), line('b', ' '), line('c', ' '), 'before');
    const newest = pageOf(line('a', ' '), line('b', ' '), line('c', 'x'), 'after');
    const saved = pageOf(line('a', 'x'), line('b', 'x'), line('c', ' '), 'before');
    expect(clicked([older, newest], saved)).toEqual(['a', 'b']);
  });

  test('a page on which somebody has written a box twice: each is compared with itself', () => {
    const older = pageOf(line('a', 'x'), line('a', 'x'), line('b', ' '));
    const newest = pageOf(line('a', ' '), line('a', 'x'), line('b', ' '));
    const saved = pageOf(line('a', 'x'), line('a', 'x'), line('b', 'x'));
    expect(clicked([older, newest], saved)).toEqual(['b']);
  });

  test('the same boxes in another order, beside other words: nothing is turned', () => {
    const newest = pageOf(line('a', ' '), line('b', 'x'));
    expect(clicked([newest], pageOf('hello', line('b', 'x'), line('a', ' ')))).toEqual([]);
  });

  test('a page of which only the marks are no part of the text', () => {
    const open = `# x\n${line('a', ' ')}\nsee - [ ] <!-- item:a`;
    for (const mark of ['x', 'X', ' '])
      expect(toPage(open.replace('- [ ]', `- [${mark}]`).replaceAll('\n', '\r\n')).text).toBe(open);
    expect(toPage(open.replace('see - [ ]', 'see - [x]')).text).not.toBe(open);
  });
});

test.each<[string, (Editor | null)[][], string]>([
  ['nobody has edited', [[self], [self, self]], ''],
  ['somebody has edited once', [[self, ada]], '\n\n<!-- edits:1 -->'],
  [
    'several have, whoever they are',
    [
      [self, ada, null],
      [otherBot, self],
    ],
    '\n\n<!-- edits:3 -->',
  ],
])('what we write differs from all before it where %s', (_, histories, expected) => {
  expect(
    renderEdits(
      histories.map((editors) => history(...editors.map((one) => [one, ''] as [Editor | null, string]))),
    ),
  ).toBe(expected);
});
