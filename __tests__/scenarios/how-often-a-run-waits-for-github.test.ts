import { expect } from '@jest/globals';
import { roundTrips, writes } from './requests.ts';
import { ONE_ITEM, SERVICE, type Stage, scenario } from './stage.ts';

const NEW_KEY = {
  'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_KEY=\n`,
  'auth/settings.py': 'A = 1\n',
};

const FIRST = ['GET pulls/{pull_number}/files', 'PullRequest'];
/** Slow enough that what is sent together overlaps, also on a busy machine. */
const slowly = (stage: Stage) => {
  stage.github.latency = 150;
};

/** Of the two people whom our comment names, before its history tells that they count. */
const ROLES = Array.from({ length: 2 }, () => 'GET collaborators/{username}/permission');

const UPDATE = ['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}'];

scenario('a first run', {}, async (stage) => {
  slowly(stage);
  const run = await stage.opened(stage.open({ files: NEW_KEY }));
  expect(roundTrips(run.requests)).toEqual([
    FIRST,
    ['CommitFiles', 'GET compare/{basehead}'],
    ['POST issues/{issue_number}/comments'],
    ['POST statuses/{sha}'],
    ['PullRequest'],
  ]);
});

scenario('a tick', {}, async (stage) => {
  const pull = stage.open({ files: NEW_KEY });
  await stage.opened(pull);
  slowly(stage);
  const run = await stage.tick('ada', pull, 'rollback');
  expect(roundTrips(run.requests)).toEqual([
    FIRST,
    ['CommitFiles', 'GET collaborators/{username}/permission', 'GET compare/{basehead}', 'PullRequest'],
    UPDATE,
    ['PullRequest'],
  ]);
});

scenario('a push, with two people who ticked', {}, async (stage) => {
  const pull = stage.open({ files: NEW_KEY });
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('bob', pull, 'Settings');
  pull.push({ 'README.md': 'More\n' });
  slowly(stage);
  const run = await stage.pushed(pull);
  expect(roundTrips(run.requests)).toEqual([
    FIRST,
    ['CommentHistory', 'CommitFiles', ...ROLES, 'GET compare/{basehead}'],
    UPDATE,
    ['PullRequest'],
  ]);
});

/** Before a gate opens: is the commit the head of another pull request as well, and has it room for one more status? */
const BEFORE_GREEN = ['GET commits/{ref}/statuses page 9', 'GET pulls'];
const VERIFY_GREEN = ['GET pulls', 'PullRequest'];

scenario('a tick after which the gate is open, and a push that leaves it so', {}, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  slowly(stage);
  const ticked = await stage.tick('bob', pull, 'Settings');
  expect(stage.status(pull)).toMatch(/^success/);
  expect(roundTrips(ticked.requests)).toEqual([
    FIRST,
    ['CommitFiles', ...ROLES, 'GET compare/{basehead}', 'PullRequest'],
    BEFORE_GREEN,
    UPDATE,
    VERIFY_GREEN,
  ]);
  pull.push({ 'README.md': 'More\n' });
  const pushed = await stage.pushed(pull);
  expect(stage.status(pull)).toMatch(/^success/);
  expect(roundTrips(pushed.requests)).toEqual([
    FIRST,
    ['CommentHistory', 'CommitFiles', ...ROLES, 'GET compare/{basehead}'],
    BEFORE_GREEN,
    UPDATE,
    VERIFY_GREEN,
  ]);
});

scenario('a run without news, on a base branch that moved on', {}, async (stage) => {
  const pull = stage.open({ files: NEW_KEY });
  await stage.opened(pull);
  stage.repository.commit('main', { 'README.md': 'More\n' });
  slowly(stage);
  const run = await stage.reopened(pull);
  expect(roundTrips(run.requests)).toEqual([
    FIRST,
    ['CommentHistory', 'CommitFiles', 'GET compare/{basehead}'],
    ['CommitFiles'],
  ]);
});

scenario('two ticks at nearly the same time are written at once', {}, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  const again = { operationName: 'PullRequest' };
  stage.github.before(again, () => comment.tick('bob', 'Settings'), { after: 1 });
  slowly(stage);
  const run = await stage.tick('ada', pull, 'rollback');
  expect(writes(run.requests)).toEqual(UPDATE);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
});

scenario(
  'a tick, beside another gate whose comment a person edited last',
  { files: { 'ops.yml': ONE_ITEM } },
  async (stage) => {
    const pull = stage.open({ files: NEW_KEY });
    await stage.opened(pull);
    await stage.opened(pull, { inputs: { context: 'ops', checklist: 'ops.yml' } });
    const [ours, others] = stage.comments(pull);
    others?.tick('bob', 'rollback');
    ours?.tick('ada', 'rollback');
    slowly(stage);
    const run = await stage.edited(ours ?? pull.comment('ada', '?'));
    expect(roundTrips(run.requests)).toEqual([
      FIRST,
      ['CommentHistory', 'CommitFiles', 'GET compare/{basehead}'],
      ['GET collaborators/{username}/permission', 'PullRequest'],
      UPDATE,
      ['PullRequest'],
    ]);
  },
);

scenario('a comment that is none of ours', {}, async (stage) => {
  const pull = stage.open();
  slowly(stage);
  const run = await stage.say('ada', pull, 'Hello');
  expect(roundTrips(run.requests)).toEqual([]);
});

scenario(
  'people whom somebody writes into our comment are asked about, and count for nothing',
  {},
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const names = Array.from(
      { length: 12 },
      (_, index) => `  - confirmed by [p${index}](https://github.com/p${index}) on 1`,
    );
    comment.edit('bob', `${comment.body}\n${names.join('\n')}`);
    const run = await stage.reopened(pull);
    const asked = run.requests.filter(({ path }) => path.includes('/collaborators/'));
    expect(asked).toHaveLength(10);
    expect(stage.status(pull)).toMatch(/^failure/);
    expect(stage.said(pull)).not.toContain('p0');
  },
);
