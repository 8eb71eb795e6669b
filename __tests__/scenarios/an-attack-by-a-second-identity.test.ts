import { expect } from '@jest/globals';
import { ONE_ITEM, scenario } from './stage.ts';

const OPEN = 'failure: 1 item open: rollback';
const SELF = 'github-actions[bot]';

scenario(
  'the author sends a bot to tick and to write the command',
  { checklist: `${ONE_ITEM}    waivable: { role: write }\n` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.repository.setCollaborator('helper[bot]', 'admin');
    await stage.tick('helper[bot]', pull, 'rollback');
    for (const words of ['/confirm rollback', '/confirm all', '/waive rollback No time'])
      await stage.say('helper[bot]', pull, words);
    await stage.reopened(pull);
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  'a bot leaves a tick behind, and a person saves the page with it',
  { checklist: `${ONE_ITEM}  - { id: alerts, title: The alerts were watched }\n` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.repository.setCollaborator('helper[bot]', 'write');
    const comment = stage.comment(pull);
    comment.tick('helper[bot]', 'rollback');
    await stage.tick('ada', pull, 'alerts');
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  'another workflow with the same identity ticks, and ticks under another label',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const { body } = comment;
    const ticked = body.replace('- [ ]', '- [x]');
    for (const forged of [ticked, ticked.replace('rehearsed', 'harmless'), `${ticked}\n/confirm all`]) {
      comment.edit(SELF, forged);
      await stage.reopened(pull);
      expect([comment.body, stage.status(pull)]).toEqual([body, OPEN]);
    }
    await stage.say(SELF, pull, '/confirm rollback');
    await stage.reopened(pull);
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  'another workflow writes a second comment with our marker and a ticked box',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    pull.comment(SELF, stage.comment(pull).body.replace('- [ ]', '- [x]'));
    await stage.reopened(pull);
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  "somebody turns another's comment into a command, or a command into another",
  { checklist: `${ONE_ITEM}  - { id: alerts, title: The alerts were watched }\n` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const remark = pull.comment('ada', 'Looks good to me');
    remark.edit('eve', '/confirm all');
    await stage.edited(remark);
    const both = 'failure: 2 items open: rollback and alerts';
    expect(stage.status(pull)).toBe(both);
    const command = pull.comment('bob', '/confirm alerts');
    await stage.written(command);
    expect(stage.status(pull)).toBe(OPEN);
    command.edit('eve', '/confirm all');
    await stage.edited(command);
    expect(stage.status(pull)).toBe(both);
    // Nor does it count again when the text is put back: somebody else's hand was on it.
    command.edit('bob', '/confirm alerts rollback');
    await stage.edited(command);
    expect(stage.status(pull)).toBe(both);
  },
);
