import { expect, test } from '@jest/globals';
import { type Fault, faults } from '../../embedded-github/index.ts';
import { names, writes } from './requests.ts';
import { ONE_ITEM, onStage, scenario } from './stage.ts';

const MET = 'success: Everything is confirmed by ada';
const READ = { operationName: 'PullRequest' };
const CREATE = { route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments' };
const UPDATE = { route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}' };
const SET_STATUS = { route: 'POST /repos/{owner}/{repo}/statuses/{sha}' };

/** What GitHub does once, at the request of that kind, and what comes of it all the same. */
const PASSING: [string, object, Fault][] = [
  ['a secondary rate limit at a read', READ, faults.secondaryRateLimit(1)],
  ['a secondary rate limit at the comment', UPDATE, faults.secondaryRateLimit(1)],
  ['a secondary rate limit at the status', SET_STATUS, faults.secondaryRateLimit(1, 429)],
  ['a 502 at the query', READ, faults.answer(502)],
  [
    'a 502 at the list of files',
    { route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files' },
    faults.answer(502),
  ],
  ['a 502 at the comment', UPDATE, faults.answer(502)],
  ['a 502 at the status', SET_STATUS, faults.answer(502)],
  ['a connection cut at the query', READ, faults.cutConnection('before')],
  ['a connection cut before the comment is written', UPDATE, faults.cutConnection('before')],
  ['a connection cut after the comment is written', UPDATE, faults.cutConnection('after')],
  ['a connection cut after the status is set', SET_STATUS, faults.cutConnection('after')],
];

// All at once, as most of the time is spent on waiting.
test('what passes is waited out', async () => {
  const plays = PASSING.map(([what, at, fault]) =>
    onStage({ checklist: ONE_ITEM }, async (stage) => {
      const pull = stage.open();
      await stage.opened(pull);
      stage.github.inject(at, fault);
      const { exitCode } = await stage.tick('ada', pull, 'rollback');
      expect([what, exitCode, stage.comments(pull).length, stage.status(pull)]).toEqual([what, 0, 1, MET]);
      expect(stage.said(pull)).toContain('confirmed by ada');
    }),
  );
  await Promise.all(plays);
}, 120_000);

scenario(
  'a comment that was created in spite of an error is not created twice',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    stage.github.inject(CREATE, faults.cutConnection('after'));
    const run = await stage.opened(pull);
    expect(writes(run.requests)).toEqual([
      'POST issues/{issue_number}/comments → cut',
      'POST statuses/{sha}',
    ]);
    expect(stage.comments(pull)).toHaveLength(1);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario('a comment that was not created is created', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  stage.github.inject(CREATE, faults.answer(502));
  const run = await stage.opened(pull);
  expect(writes(run.requests)).toEqual([
    'POST issues/{issue_number}/comments → 502',
    'POST issues/{issue_number}/comments',
    'POST statuses/{sha}',
  ]);
  expect(stage.comments(pull)).toHaveLength(1);
});

scenario(
  'GitHub fails for good at reads: the run and the status end with an error',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.github.inject(READ, faults.answer(502), { times: 100 });
    const run = await stage.tick('ada', pull, 'rollback');
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('could not read pull request #1: GitHub failed (502: ');
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"error: Could not be evaluated: could not read pull request #1: GitHub failed (502: Server Error). Re-run the job; the gate stays closed meanwhile."`,
    );
  },
);

scenario('the hourly limit is used up for long', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const { body } = stage.comment(pull);
  const reset = Math.ceil(Date.now() / 1000) + 3000;
  stage.github.inject({}, faults.primaryRateLimit(reset), { times: 100 });
  pull.push({ 'README.md': 'More\n' });
  const run = await stage.pushed(pull);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('GitHub limits the rate (403: API rate limit exceeded for installation ID 1.');
  expect(run.requests.length).toBeLessThan(10);
  expect(stage.status(pull)).toBeUndefined();
  expect(stage.comment(pull).body).toBe(body);
});

scenario('the hourly limit of GraphQL is used up for long', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const reset = Math.ceil(Date.now() / 1000) + 3000;
  stage.github.inject({ route: 'POST /graphql' }, faults.graphqlRateLimit(reset), { times: 100 });
  const run = await stage.opened(pull);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('API rate limit exceeded');
  expect(stage.status(pull)).toMatch(/^error: Could not be evaluated: could not read pull request #1: /);
});

scenario('the verifying read lags behind the write', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  // The comment and the status are two changes; the query after them sees neither.
  stage.github.inject(READ, faults.staleRead(2), { after: 2 });
  const run = await stage.edited(comment);
  expect(run.exitCode).toBe(0);
  expect(stage.status(pull)).toBe(MET);
  expect(stage.said(pull)).toContain('confirmed by ada');
});

scenario(
  'the read after the creation does not know the new comment yet',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    stage.github.inject(READ, faults.staleRead(2), { after: 1 });
    const run = await stage.opened(pull);
    expect(run.exitCode).toBe(0);
    expect(names(run.requests).filter((name) => name.startsWith('POST issues'))).toHaveLength(1);
    expect(stage.comments(pull)).toHaveLength(1);
  },
);
