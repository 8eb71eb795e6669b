import { expect } from '@jest/globals';
import { writes } from './requests.ts';
import { scenario } from './stage.ts';
import { TWO_ITEMS } from './without-history.ts';

const SETTING = { checklist: TWO_ITEMS, lacks: 'graphql' } as const;

scenario('a tick does not count and is taken back', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  expect(stage.comment(pull).body).toContain(
    'Ticks do not count here: this server keeps no history of edits, and the workflow gives no `signing-key`. Write a comment `/confirm ID` with one of `rollback` or `alerts`.',
  );
  const run = await stage.tick('ada', pull, 'rollback');
  expect(stage.ticked(pull)).toEqual([]);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  expect(writes(run.requests)).toEqual(['PATCH issues/comments/{comment_id}']);
});

scenario('commands count', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.say('ada', pull, '/confirm rollback');
  expect(stage.said(pull)).toContain('confirmed by ada on');
  expect(stage.ticked(pull)).toEqual(['rollback']);
  await stage.say('rita', pull, '/confirm alerts');
  expect(stage.status(pull)).toBe('failure: 1 item open: alerts');
  await stage.say('bob', pull, '/confirm alerts');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');

  const run = await stage.reopened(pull);
  expect(writes(run.requests)).toEqual([]);
  const revoke = pull.comment('ada', '/revoke alerts');
  await stage.written(revoke);
  expect(stage.status(pull)).toBe('failure: 1 item open: alerts');

  revoke.delete('eve');
  await stage.deleted(revoke);
  expect(stage.status(pull)).toBe('failure: 1 item open: alerts');
  await stage.say('bob', pull, '/confirm alerts');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
});

scenario('a command that was edited does not count', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = pull.comment('ada', '/confirm rollback');
  comment.edit('eve', '/confirm alerts');
  await stage.edited(comment);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  expect(pull.comments.at(-1)?.body).toContain(
    '@ada, not all of that worked:\n\n- `/confirm`: This comment was edited, and this server does not tell by whom, so nothing in it counts. Write the command in a new comment.',
  );
  const run = await stage.reopened(pull);
  expect(writes(run.requests)).toEqual([]);
});

scenario('a command is for the commit that it was given for', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.say('ada', pull, '/confirm all');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  pull.push({ 'docs/readme.md': 'More.\n' });
  const run = await stage.pushed(pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  expect(writes(run.requests)).not.toContain('POST issues/{issue_number}/comments');

  await stage.say('bob', pull, '/confirm all');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by bob');
});

scenario('a command that came before a change of the checklist', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = pull.comment('ada', '/confirm rollback');
  stage.repository.commit('main', {
    '.github/deployment-checklist.yml': TWO_ITEMS.replace('was rehearsed', 'was rehearsed twice'),
  });
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  await stage.written(comment);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
});

scenario('somebody writes other boxes into the comment', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  const { body } = comment;
  comment.edit('eve', body.replace('The rollback was rehearsed', 'Tea was made'));
  await stage.say('ada', pull, '/confirm rollback');
  // Our status tells what we showed, so the command still means that; the text is ours again.
  expect(stage.comment(pull).body.replace('- [x] <!-- item:rollback', '- [ ] <!-- item:rollback')).toContain(
    body.split('\n').find((line) => line.includes('item:rollback')),
  );
  expect(stage.said(pull)).not.toContain('Tea');
});

scenario(
  'items that hang together',
  {
    checklist:
      'items:\n  - { id: first, title: First }\n  - { id: second, title: Second, needs: [first] }\n  - { id: third, title: Third }\n',
    lacks: 'graphql',
  },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.say('ada', pull, '/confirm first third');
    expect(stage.status(pull)).toBe('failure: 1 item open: second');
    await stage.say('bob', pull, '/confirm second');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  },
);
