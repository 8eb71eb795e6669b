import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
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
