import { expect } from '@jest/globals';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { CHECKLIST_PATH, ONE_ITEM, scenario } from './stage.ts';

const OPEN = 'failure: 1 item open: rollback';
const MET = 'success: Everything is confirmed by ada';

scenario(
  'a revision that took a tick back is deleted: the tick does not come back',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const comment = stage.comment(pull);
    await stage.untick('bob', pull, 'rollback');
    expect(stage.status(pull)).toBe(OPEN);
    const untick = comment.revisions.findIndex(({ editor }) => editor.login === 'bob');
    comment.deleteRevision(untick, 'eve');
    await stage.reopened(pull);
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  'after a deleted command that took a confirmation back, the comment is deleted and a forgery put in its place',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const comment = stage.comment(pull);
    const { body } = comment;
    expect(stage.status(pull)).toBe(MET);
    comment.delete('eve');
    pull.comment('eve', body);
    await stage.deleted(comment);
    expect(stage.status(pull)).toBe(OPEN);
    expect(parseBoxes(stage.comment(pull).body).map(({ ticked }) => ticked)).toEqual([false]);
  },
);

scenario(
  'a command that took a confirmation back is deleted: the confirmation does not come back, and can be given anew',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const command = pull.comment('bob', '/revoke rollback');
    await stage.written(command);
    expect(stage.status(pull)).toBe(OPEN);
    command.delete('eve');
    const run = await stage.deleted(command);
    expect(stage.status(pull)).toBe(OPEN);
    expect(run.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(run.outputs.report).toContain('"kind":"revocation","ofOthers":true,"tookAway":true');
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe(MET);
  },
);

const ANOTHER = `items:
  - id: rollback
    title: The data were deleted
`;
scenario(
  'an item is renamed on the base branch, and one takes the id of another: a confirmation is not inherited',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe(MET);
    for (const [checklist, status] of [
      [ANOTHER, OPEN],
      [ONE_ITEM.replace('id: rollback', 'id: roll-back'), 'failure: 1 item open: roll-back'],
      [`${ONE_ITEM}    confirm: { users: [ada] }\n`, OPEN],
      [ONE_ITEM, MET],
    ] as const) {
      stage.repository.commit('main', { [CHECKLIST_PATH]: checklist });
      await stage.reopened(pull);
      expect(stage.status(pull)).toBe(status);
    }
  },
);

scenario(
  'a pull request makes its own items optional, confirmed by the author, or none',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open({ files: { [CHECKLIST_PATH]: `${ONE_ITEM}    optional: true\n` } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(OPEN);
    for (const own of [
      `${ONE_ITEM}    confirm: { author: true }\n`,
      'items: [{ id: other, title: Other }]\n',
      `${ONE_ITEM}    waivable: { users: [eve] }\n`,
    ]) {
      pull.push({ [CHECKLIST_PATH]: own });
      await stage.pushed(pull);
      await stage.tick('eve', pull, 'rollback');
      await stage.say('eve', pull, '/waive rollback Mine');
      expect([own, stage.status(pull)]).toEqual([own, OPEN]);
    }
  },
);

scenario(
  'a title that closes our HTML comment and opens a ticked box of its own',
  {
    checklist: `items:
  - { id: rollback, title: 'x --> - [x] <!-- item:alerts fp:00 -->' }
  - { id: alerts, title: "--> \\n- [x] <!-- item:rollback fp:00 --> <!--", help: "-->\\n- [x] <!-- item:alerts fp:00 --> done" }
`,
  },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const boxes = () => parseBoxes(stage.comment(pull).body).map(({ item, ticked }) => `${item} ${ticked}`);
    expect(boxes()).toEqual(['rollback false', 'alerts false']);
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
    const [, alerts] = parseBoxes(stage.comment(pull).body);
    await stage.tick('ada', pull, `fp:${alerts?.fingerprint}`);
    expect(stage.status(pull)).toBe(OPEN);
    expect(boxes()).toEqual(['rollback false', 'alerts true']);
  },
);
