import { expect } from '@jest/globals';
import type { IssueComment, PullRequest } from '../../embedded-github/index.ts';
import { writes } from './requests.ts';
import { CHECKLIST_PATH, ONE_ITEM, scenario } from './stage.ts';

const CHECKLIST = `items:
  - { id: rollback, title: The rollback was rehearsed, confirm: { users: [rita] } }
  - { id: settings, title: Settings were reviewed, waivable: true }
`;

const reactions = (pull: PullRequest) =>
  pull.comments.flatMap(({ body, reactions }) => reactions.map(({ content }) => `${body}: ${content}`));
const replies = (pull: PullRequest) =>
  pull.comments.flatMap(({ body }) =>
    body.includes(' reply:') ? [body.split('\n').slice(1).join('\n')] : [],
  );

scenario(
  'somebody who may only read confirms by a command, where the item names them',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.say('rita', pull, 'Done yesterday.\n\n/confirm rollback');
    expect(stage.said(pull)).toContain('- [x] **The rollback was rehearsed**');
    expect(stage.status(pull)).toBe('failure: 1 item open: settings');
    expect(reactions(pull)).toEqual(['Done yesterday.\n\n/confirm rollback: +1']);
    expect(replies(pull)).toEqual([]);
    await stage.say('ada', pull, '/confirm settings');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by rita and ada');
  },
);

scenario(
  'a command that does not count is answered in words, once',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.say('ada', pull, '/confirm rollback settigns');
    expect(replies(pull)).toEqual([
      [
        '@ada, not all of that worked:',
        '',
        '- `settigns` is not asked for in the checklist of this pull request; there are `rollback` and `settings`',
        '- `rollback`: this command does not count, as this item is for others to confirm: `rita`',
      ].join('\n'),
    ]);
    expect(reactions(pull)).toEqual(['/confirm rollback settigns: confused']);
    const before = pull.comments.length;
    await stage.pushed(pull);
    expect(pull.comments).toHaveLength(before);
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
  },
);

scenario('all means what is for that person', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.say('ada', pull, '/confirm all');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(replies(pull)).toEqual([]);
  await stage.say('eve', pull, '/confirm all');
  expect(replies(pull)).toEqual([
    '@eve, not all of that worked:\n\n- none of the open items is for you to confirm: `rollback` is for `rita`',
  ]);
});

scenario('a stranger cannot take back what others confirmed', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.say('ada', pull, '/confirm settings');
  await stage.say('mallory', pull, '/revoke all');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(replies(pull)[0]).toContain('there is no confirmation of yours to take back');
  await stage.say('bob', pull, '/revoke settings');
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
});

scenario('an item is waived by whoever maintains, until a day', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.say('root', pull, '/waive settings Reviewed by the vendor until 2099-12-31');
  await stage.say('ada', pull, '/waive rollback No time');
  await stage.say('rita', pull, '/confirm rollback');
  expect(stage.said(pull)).toContain(`Waived, so there is nothing to tick:
- [ ] **Settings were reviewed**
  - waived by root on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`, until 2099-12-31: Reviewed by the vendor`);
  expect(stage.status(pull)).toBe('success: Everything is confirmed, 1 item waived by rita and root');
  expect(replies(pull)).toEqual([
    '@ada, not all of that worked:\n\n- `rollback`: this waiver does not count, as the checklist lets nobody waive this item; have it confirmed, or mark it `waivable` on the base branch',
  ]);
});

const VOID =
  '- `/confirm`: Somebody else has edited this comment, so nothing in it counts. Write the command in a new comment.';

scenario(
  'a command that somebody else has edited counts for nothing, and its author is told once',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const remark = pull.comment('rita', 'Looks good');
    remark.edit('ada', '/confirm rollback');
    await stage.edited(remark);
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
    expect(reactions(pull)).toEqual(['/confirm rollback: confused']);
    expect(replies(pull)).toEqual([`@rita, not all of that worked:\n\n${VOID}`]);

    const command = pull.comment('bob', '/confirm settings');
    await stage.written(command);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    command.edit('root', '/confirm settings, with a comma');
    await stage.edited(command);
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
    expect(command.reactions.map(({ content }) => content)).toEqual(['+1', 'confused']);
    expect(replies(pull).slice(1)).toEqual([`@bob, not all of that worked:\n\n${VOID}`]);

    const again = await stage.reopened(pull);
    expect(writes(again.requests)).toEqual([]);
    await stage.say('bob', pull, '/confirm settings');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  '/checklist looks at everything again, whoever writes it',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.repository.commit('main', {
      [CHECKLIST_PATH]: `${CHECKLIST}  - { id: alerts, title: The alerts were watched }\n`,
    });
    await stage.say('mallory', pull, '/checklist');
    expect(stage.status(pull)).toBe('failure: 3 items open: rollback, settings and alerts');
    const run = await stage.say('ada', pull, '/checklist');
    expect(writes(run.requests)).toEqual(['POST issues/comments/{comment_id}/reactions']);
    expect(reactions(pull)).toEqual(['/checklist: +1', '/checklist: +1']);
    expect(replies(pull)).toEqual([]);
  },
);

scenario('a deleted command no longer counts', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = pull.comment('rita', '/confirm rollback');
  await stage.written(comment);
  expect(stage.status(pull)).toBe('failure: 1 item open: settings');
  comment.delete('rita');
  await stage.deleted(comment);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
});

scenario('a bot deletes or edits a command: it counts no more', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  stage.repository.setCollaborator('helper[bot]', 'write');
  const takings: ((command: IssueComment) => Promise<unknown>)[] = [
    (command) => {
      command.edit('helper[bot]', `${command.body}\n`);
      return stage.edited(command);
    },
    (command) => {
      command.delete('helper[bot]');
      return stage.deleted(command);
    },
  ];
  for (const takeAway of takings) {
    const command = pull.comment('ada', '/confirm rollback');
    await stage.written(command);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    await takeAway(command);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  }
});
