import { expect } from '@jest/globals';
import { type Fault, faults } from '../../embedded-github/index.ts';
import { ONE_ITEM, scenario } from './stage.ts';

const PATHS: [string, string, (string | number)[]][] = [
  ['the pull request', 'PullRequest', ['repository', 'pullRequest']],
  ['the repository', 'PullRequest', ['repository']],
  ['the comments', 'PullRequest', ['repository', 'pullRequest', 'comments']],
  ['the base branch', 'PullRequest', ['repository', 'pullRequest', 'baseRef']],
  ['the checklist', 'PullRequest', ['repository', 'pullRequest', 'baseRef', 'target', 'checklist']],
  ['the labels', 'PullRequest', ['repository', 'pullRequest', 'labels']],
  ['the author', 'PullRequest', ['repository', 'pullRequest', 'author']],
  ['the viewer', 'PullRequest', ['viewer']],
  ['the last commit', 'PullRequest', ['repository', 'pullRequest', 'commits']],
  ['the comment', 'CommentHistory', ['nodes', 0]],
  ['its history', 'CommentHistory', ['nodes', 0, 'edits']],
  ['a revision', 'CommentHistory', ['nodes', 0, 'edits', 'nodes', 0]],
  ['an editor', 'CommentHistory', ['nodes', 0, 'edits', 'nodes', 0, 'editor']],
];

scenario('whatever GitHub leaves out: an error, never success', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  for (const [index, [what, operationName, path]] of PATHS.entries()) {
    const type = index % 2 === 0 ? 'FORBIDDEN' : 'SERVICE_UNAVAILABLE';
    const sha = pull.push({ 'README.md': `${what}\n` });
    stage.github.inject({ operationName }, faults.partial(path, type, 'Something went wrong'));
    const run = await stage.pushed(pull);
    stage.github.clearPlans();
    expect([what, run.exitCode, run.outputs.verdict]).toEqual([what, 1, 'error']);
    const told = /^error: Could not be evaluated: could not read .*: Something went wrong/;
    expect([what, stage.statusOf(sha)]).toEqual([what, expect.stringMatching(told)]);
  }
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

const PERMISSION = { route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission' };
const SHAPES: [string, object, Fault, string][] = [
  [
    'a role that nobody knows',
    PERMISSION,
    faults.answer(200, { permission: 'captain' }),
    'GitHub answered in a shape that is not known here (permission: ',
  ],
  [
    'a pull request without a head',
    { operationName: 'PullRequest' },
    faults.answer(200, { data: { viewer: { login: 'github-actions[bot]' }, known: [], repository: {} } }),
    'GitHub answered in a shape that is not known here (repository.',
  ],
  [
    'an error that is none of the usual',
    PERMISSION,
    faults.answer(422, { message: 'Validation Failed' }),
    'could not read the role of ada (422: Validation Failed',
  ],
];

scenario('whatever GitHub answers otherwise: the same', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  for (const [what, at, fault, told] of SHAPES) {
    const sha = pull.push({ 'README.md': `${what}\n` });
    // A role is asked for once more where it could not be read ahead of time.
    stage.github.inject(at, fault, { times: 2 });
    const run = await stage.pushed(pull);
    stage.github.clearPlans();
    expect([what, run.exitCode, run.outputs.verdict]).toEqual([what, 1, 'error']);
    expect(run.log).toContain(`::error::#1: ${told}`);
    expect(run.log).toMatch(/The gate stays closed; (please report this|re-run the job)/);
    expect(stage.statusOf(sha)).toMatch(/^error: Could not be evaluated: /);
  }
});
