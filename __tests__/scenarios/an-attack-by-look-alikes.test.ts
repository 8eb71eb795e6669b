import { expect } from '@jest/globals';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { withoutEdits } from './readable.ts';
import { ONE_ITEM, scenario } from './stage.ts';

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

scenario('ten thousand boxes are ten thousand lines of text', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  const { body } = comment;
  const [box] = parseBoxes(body);
  const one = `- [x] <!-- item:rollback fp:${box?.fingerprint} -->`;
  const boxes = Array.from({ length: 10_000 }, (_, index) => `- [x] ${index}`).join('\n');
  const ours = Array.from({ length: 700 }, () => one).join('\n');
  for (const flood of [`${body}\n${boxes.slice(0, 60_000)}`, `${ours}\n${body}`, ours]) {
    comment.edit('ada', flood.slice(0, 65_000));
    await stage.edited(comment);
    expect([withoutEdits(comment.body), stage.status(pull)]).toEqual([body, OPEN]);
  }
});
