import { expect } from '@jest/globals';
import { ONE_ITEM, scenario } from './stage.ts';
import { SIGNED } from './without-history.ts';

const FOR_MAIN = `items:
  - id: rollback
    title: The rollback was rehearsed
    when: { base-branches: [main] }
`;

// A commit status belongs to a commit, and so to every pull request that has it as its head.
scenario('the one that asks for nothing does not open the other', { checklist: FOR_MAIN }, async (stage) => {
  stage.repository.branch('next');
  const pull = stage.open();
  await stage.opened(pull);
  const { headSha } = pull;
  const other = stage.repository.openPullRequest({ author: 'eve', head: 'topic', base: 'next' });
  await stage.opened(other);
  expect(other.headSha).toBe(headSha);
  expect(stage.status(pull)).toBe(
    `failure: Confirmed here, and not in #${pull.number}, which has the same head: a status is of both`,
  );

  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario(
  'one is closed again while the other has yet to write, and the run for that ends before',
  { checklist: ONE_ITEM },
  async (stage) => {
    stage.repository.branch('next');
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const other = stage.repository.openPullRequest({ author: 'eve', head: 'topic', base: 'next' });
    await stage.opened(other);
    const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
    stage.github.before({ route }, async () => {
      await stage.untick('ada', pull, 'rollback');
      expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    });
    await stage.tick('bob', other, 'rollback');
    expect(stage.status(pull)).toBe(
      `failure: Confirmed here, and not in #${pull.number}, which has the same head: a status is of both`,
    );
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario(
  'each keeps its own record',
  { checklist: ONE_ITEM, lacks: 'graphql', inputs: SIGNED },
  async (stage) => {
    stage.repository.branch('next');
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const other = stage.repository.openPullRequest({ author: 'eve', head: 'topic', base: 'next' });
    await stage.opened(other);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    await stage.tick('bob', other, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by bob');
    await stage.reopened(pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    expect([pull, other].map((one) => stage.ticked(one))).toEqual([['rollback'], ['rollback']]);
  },
);
