import { expect } from '@jest/globals';
import type { PullRequest } from '../../embedded-github/index.ts';
import { roundTrips, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

function talk(pull: PullRequest, count: number): void {
  for (let index = 0; index < count; index += 1) pull.comment('mallory', `Comment ${index}`);
}

scenario('ours is the 230th of 250 comments', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  talk(pull, 229);
  await stage.opened(pull);
  talk(pull, 20);
  expect(pull.comments.indexOf(stage.comment(pull))).toBe(229);

  stage.comment(pull).tick('ada', 'rollback');
  stage.github.latency = 150;
  const run = await stage.reopened(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(writes(run.requests)).toEqual(['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}']);
  expect(pull.comments).toHaveLength(250);
  expect(roundTrips(run.requests)).toEqual([
    ['GET pulls/{pull_number}/files', 'PullRequest'],
    ['LaterComments'],
    ['LaterComments'],
    ['CommentHistory'],
    ['GET collaborators/{username}/permission', 'PullRequest'],
    ['GET commits/{ref}/statuses page 9', 'GET pulls'],
    ['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}'],
    ['GET pulls', 'PullRequest'],
    ['LaterComments'],
    ['LaterComments'],
  ]);
});

scenario('ours is the first of 250 comments', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  talk(pull, 249);
  await stage.tick('ada', pull, 'rollback');
  expect(stage.comments(pull)).toHaveLength(1);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('none of 250 comments is ours', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  talk(pull, 250);
  await stage.opened(pull);
  await stage.reopened(pull);
  expect(stage.comments(pull)).toHaveLength(1);
});

scenario('somebody gives commands after a hundred comments', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  talk(pull, 120);
  const run = await stage.say('ada', pull, '/confirm rollback');
  expect(run.exitCode).toBe(0);
  expect(writes(run.requests)).toEqual([
    'PATCH issues/comments/{comment_id}',
    'POST issues/comments/{comment_id}/reactions',
    'POST statuses/{sha}',
  ]);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario(
  'a command is deleted while a run writes: the run sees it, though it is not among the first hundred comments',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    talk(pull, 120);
    const command = pull.comment('ada', '/confirm rollback');
    stage.github.before({ route: 'POST /repos/{owner}/{repo}/statuses/{sha}' }, () => command.delete('ada'));
    await stage.written(command);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  'a command is deleted, and its run ends, while another run has yet to write',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    talk(pull, 120);
    const command = pull.comment('ada', '/confirm rollback');
    await stage.written(command);
    pull.push({ 'web/index.html': '<p>' });
    const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
    stage.github.before({ route }, async () => {
      command.delete('ada');
      await stage.deleted(command);
      expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  'somebody without any role writes and edits 101 commands: the gate goes on',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    for (let index = 0; index < 101; index += 1)
      pull.comment('mallory', '/confirm rollback').edit('mallory', `/confirm rollback ${index}`);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario('somebody edits 101 comments of our account', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  for (let index = 0; index < 101; index += 1)
    pull.comment('github-actions[bot]', `Built ${index}`).edit('eve', 'Not built');
  await stage.opened(pull);
  const ours = pull.comments.at(-1);
  ours?.tick('ada', 'rollback');
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('ours was edited 250 times', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  const { body } = comment;
  for (let index = 0; index < 249; index += 1) comment.edit('bob', `${body}\n\nNote ${index}`);
  await stage.edited(comment);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(comment.body).not.toContain('Note');
});

scenario('ours has 300 revisions: a page for each hundred more', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  const { body } = comment;
  for (let index = 0; index < 297; index += 1) comment.edit('bob', `${body}\n\nNote ${index}`);
  comment.edit('bob', body);
  comment.tick('ada', 'rollback');
  stage.github.latency = 150;
  const run = await stage.edited(comment);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  // GitHub lists the text that was first there, and 299 edits.
  const more = [['CommentHistory'], ['CommentHistory']];
  expect(roundTrips(run.requests)).toEqual([
    ['GET pulls/{pull_number}/files', 'PullRequest'],
    ...more,
    ['GET collaborators/{username}/permission', 'PullRequest'],
    ['GET commits/{ref}/statuses page 9', 'GET pulls'],
    ['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}'],
    ['GET pulls', 'PullRequest'],
    ...more,
    // Our own write is the 301st.
    ['CommentHistory'],
  ]);
});
