import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OwnComment } from '../src/gate/facts.ts';
import { renderBox } from '../src/gate/ledger/box.ts';
import { type Editor, type Revision, replay, sortRevisions } from '../src/gate/ledger/ledger.ts';
import { renderMarker } from '../src/gate/marker.ts';
import { ledgerOf } from '../src/gate/signed-record/kept-ledger.ts';
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
