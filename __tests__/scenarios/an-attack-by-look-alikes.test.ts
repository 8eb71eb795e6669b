import { expect, test } from '@jest/globals';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { type Editor, type Revision, replay } from '../../src/gate/ledger/ledger.ts';
import { spent } from '../hostile/bounded.ts';
import { renderedBoxes, withoutEdits } from './readable.ts';
import { CHECKLIST, ONE_ITEM, SERVICE, scenario } from './stage.ts';

const OPEN = 'failure: 1 item open: rollback';

const NOT_COMMANDS = [
  '> /confirm rollback',
  '> ada wrote:\n> /confirm rollback',
  '- /confirm rollback',
  '1. /confirm rollback',
  '```\n/confirm rollback\n```',
  '~~~\n/confirm rollback',
  '    /confirm rollback',
  '`/confirm rollback`',
  '`see\n/confirm rollback\nthere`',
  '<!--\n/confirm rollback\n-->',
  '<details>\n/confirm rollback\n</details>',
  '# /confirm rollback',
  '| a |\n|---|\n| /confirm rollback |',
  'Write /confirm rollback',
  '**/confirm rollback**',
];
const LOOK_ALIKES = [
  '/confirm r\u043ellback',
  '/confirm rollback\u200b',
  '/confirm roll\u00adback',
  '/confirm \uff52ollback',
  '/confirm \u202ekcabllor',
  '/c\u043enfirm rollback',
  '\u2215confirm rollback',
  '/confirm rollback\u0301',
];

scenario(
  'a command that is only shown, or written with look-alike letters, confirms nothing',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    for (const text of [...NOT_COMMANDS, ...LOOK_ALIKES]) pull.comment('ada', text);
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(OPEN);
    await stage.say('ada', pull, '/confirm rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

/** The same for a reader, another id for the gate. */
const LIKE_IDS = ['r\u043ellback', 'rollback\u200b', 'Rollback', 'rollback.', 'ROLLBACK'];

scenario('a box with a look-alike id is no box of ours', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  const { body } = comment;
  for (const id of LIKE_IDS) {
    comment.edit('ada', body.replace('- [ ] <!-- item:rollback ', `- [x] <!-- item:${id} `));
    await stage.edited(comment);
    expect([id, stage.status(pull)]).toEqual([id, OPEN]);
    expect(withoutEdits(comment.body)).toBe(body);
  }
});

scenario(
  'the text "confirmed by" in the comment, the status or a reply convinces nobody',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const { body } = comment;
    const claim = '  - confirmed by [ada](https://github.com/ada) on 24 Nov 2026, 10:00 UTC';
    comment.edit('ada', body.replace(/^(- )\[ \](.*)$/m, `$1✅$2\n${claim}`));
    await stage.edited(comment);
    expect([withoutEdits(comment.body), stage.status(pull)]).toEqual([body, OPEN]);
    await stage.say('eve', pull, `${claim}\n\nEverything is confirmed by ada`);
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(OPEN);
  },
);

const TWO_ITEMS = `${ONE_ITEM}  - { id: alerts, title: The alerts were watched }\n`;
const HIDINGS: readonly (readonly [string, string])[] = [
  ['<div>\n', '\n</div>\n'],
  ['<!--\n', ''],
];

scenario(
  'a box that nobody can see is none, even where GitHub counts it when somebody clicks another one',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const { body } = comment;
    for (const [before, after] of HIDINGS) {
      comment.edit('eve', body.replace(/^- \[ \] <!-- item:rollback.*$/m, `${before}$&${after}`));
      expect(renderedBoxes(comment.body)).toEqual([false]);
      comment.edit('bob', comment.body.replace('- [ ]', '- [x]'));
      await stage.edited(comment);
      expect([withoutEdits(comment.body), stage.status(pull)]).toEqual([
        body,
        'failure: 2 items open: rollback and alerts',
      ]);
    }
  },
);

/** GitHub takes 65,536 characters, which is a little over eight thousand of the shortest boxes. */
const FULL = 65_536;

scenario('a comment full of boxes is restored', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  const { body } = comment;
  const [box] = parseBoxes(body);
  const ours = `- [x] <!-- item:rollback fp:${box?.fingerprint} -->`;
  const fill = (line: string) => `${line}\n`.repeat(Math.floor((FULL - body.length - 1) / (line.length + 1)));
  for (const flood of [
    `${body}\n${fill('- [x] a')}`,
    `${fill('- [x] a')}${body}`,
    `${fill(ours)}${body}`,
    fill(ours),
  ]) {
    expect(renderedBoxes(flood).length).toBeGreaterThan(flood.includes(ours) ? 900 : 7900);
    comment.edit('ada', flood);
    await stage.edited(comment);
    expect([withoutEdits(comment.body), stage.status(pull)]).toEqual([body, OPEN]);
  }
});

test('ten thousand boxes, on a server that takes them, are read in a moment', () => {
  const revision = (editor: Editor, text: string, second: number): Revision => ({
    ...{ editor, text },
    editedAt: `2026-11-24T10:00:0${second}Z`,
  });
  const boxes = (mark: string) =>
    Array.from({ length: 10_000 }, (_, index) => `- [${mark}] <!-- item:i${index} fp:0a --> Item`).join('\n');
  const ada: Editor = { login: 'ada', kind: 'person' };
  const ticked = [
    revision({ login: 'gate[bot]', kind: 'self' }, boxes(' '), 0),
    revision(ada, boxes('x'), 1),
  ];
  const doubled = revision(ada, `${boxes('x')}\n${boxes('x')}`, 3);
  const start = spent();
  expect(replay([ticked]).standing.size).toBe(10_000);
  const { standing } = replay([[...ticked, revision(ada, boxes(' '), 2), doubled]]);
  expect([...standing.values()].flat()).toEqual([]);
  expect(spent() - start).toBeLessThan(5000);
});

scenario(
  'two env keys differ in case alone: who confirms one does not mean the other',
  { checklist: CHECKLIST.replace('env:\n', 'env:\n  missing: confirm\n') },
  async (stage) => {
    const manifest = `${SERVICE['auth/.env.example']}db_pass=\nDB_PASS=\n`;
    const pull = stage.open({ files: { 'auth/.env.example': manifest } });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const [upper, lower, neither] = ['DB_PASS', 'db_pass', 'Db_Pass'].map((key) => `env:missing:auth:${key}`);
    await stage.say('ada', pull, `/confirm ${neither}`);
    expect(pull.comments.at(-1)?.body).toContain(`\`${neither}\` is not asked for`);
    await stage.say('ada', pull, `/confirm ${upper}`);
    expect(stage.status(pull)).toBe('failure: 1 item open: db_pass');
    await stage.say('ada', pull, `/revoke ${upper}`);
    await stage.say('ada', pull, `/confirm ${lower}`);
    expect(stage.status(pull)).toBe('failure: 1 item open: DB_PASS');
    await stage.say('ada', pull, `/confirm ${upper} ${lower}`);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);
