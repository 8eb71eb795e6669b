import { expect } from '@jest/globals';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { withoutEdits } from './readable.ts';
import { writes } from './requests.ts';
import { scenario } from './stage.ts';

const TWO_ITEMS = `items:
  - { id: rollback, title: The rollback was rehearsed }
  - { id: alerts, title: The alerts were watched }
`;
const tick = (body: string, item: string) => body.replace(`[ ] <!-- item:${item}`, `[x] <!-- item:${item}`);
const lines = (body: string, item: string) =>
  body.split('\n').find((line) => line.includes(`item:${item} `)) ?? '';

/** A tick on a line that is no longer ours is told of, and that is all that is left of it. */
const withoutNotes = (body: string) => body.replaceAll(/^ {2}- .*: this tick does not count, .*\n/gm, '');

const EDITS: [string, (body: string) => string][] = [
  ['rewrites a title', (body) => body.replace('The rollback was rehearsed', 'Nothing to see')],
  [
    'rewrites a title and ticks it',
    (body) => tick(body, 'rollback').replace('The rollback was', 'Nothing was'),
  ],
  [
    'gives an item another id and ticks it',
    (body) => tick(body, 'alerts').replace('item:alerts', 'item:rollback'),
  ],
  [
    'swaps two ids and ticks one',
    (body) =>
      tick(body, 'rollback')
        .replace('item:rollback', 'item:?')
        .replace('item:alerts', 'item:rollback')
        .replace('item:?', 'item:alerts'),
  ],
  [
    'makes up a fingerprint and ticks',
    (body) => tick(body, 'rollback').replace(/(item:rollback fp:)\w+/, '$100'),
  ],
  [
    'adds a second, ticked box of an item',
    (body) => `${body}\n\n${tick(lines(body, 'rollback'), 'rollback')}`,
  ],
  ['quotes the ticked boxes', (body) => tick(tick(body, 'rollback'), 'alerts').replaceAll(/^- /gm, '> - ')],
  [
    'puts the ticked boxes into a code fence',
    (body) => `\`\`\`\n${tick(tick(body, 'rollback'), 'alerts')}\n\`\`\``,
  ],
  ['indents the ticked boxes', (body) => tick(body, 'rollback').replaceAll(/^- /gm, '  - ')],
  ['takes the boxes out', (body) => body.replaceAll(/^- \[.*$/gm, '')],
  ['takes the marker out', (body) => body.replace(/^<!--.*-->\n/, '')],
  ['claims that all is well', () => '### ✅ Deployment checklist: everything is confirmed'],
  [
    'claims so with ticked boxes without ids',
    () => '- [x] The rollback was rehearsed\n- [x] The alerts were watched',
  ],
];

scenario(
  'whatever somebody edits is restored, and nothing is gained',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const { body } = comment;
    for (const [what, edit] of EDITS) {
      comment.edit('ada', edit(body));
      expect(comment.body).not.toBe(body);
      const { requests, outputs } = await stage.edited(comment);
      expect([what, withoutNotes(withoutEdits(stage.comment(pull).body))]).toEqual([what, body]);
      expect([what, outputs['confirmed-items']]).toEqual([what, '[]']);
      expect([what, ...writes(requests)]).toEqual([what, 'PATCH issues/comments/{comment_id}']);
    }
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  },
);

scenario(
  'somebody edits the text and ticks another box: the tick counts',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    comment.edit('ada', tick(comment.body, 'alerts').replace('The rollback was', 'Nothing was'));
    await stage.edited(comment);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario('a browser saves the tick with CRLF: the tick counts', { checklist: TWO_ITEMS }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback', { crlf: true });
  await stage.edited(comment);
  comment.tick('bob', 'alerts', { crlf: true });
  await stage.edited(comment);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
});

scenario(
  'the comment without its marker is found by its history',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    comment.edit('ada', comment.body.replace(/^<!--.*-->\n/, ''));
    comment.tick('bob', 'alerts');
    pull.push({ 'README.md': 'More\n' });
    await stage.pushed(pull);
    expect(stage.comment(pull)).toBe(comment);
    expect(comment.body).toMatch(/^<!-- deployment-checklist gate:/);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(parseBoxes(comment.body).map(({ item, ticked }) => `${item} ${ticked}`)).toEqual([
      'rollback false',
      'alerts true',
    ]);
  },
);
