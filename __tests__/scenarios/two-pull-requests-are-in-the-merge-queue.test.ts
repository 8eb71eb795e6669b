import { expect } from '@jest/globals';
import type { PullRequest } from '../../embedded-github/index.ts';
import { names, writes } from './requests.ts';
import { ONE_ITEM, type Stage, scenario } from './stage.ts';

async function openTwo(stage: Stage, ...confirmed: boolean[]): Promise<PullRequest[]> {
  const pulls = [];
  for (const isConfirmed of confirmed) {
    const head = `topic-${pulls.length}`;
    const pull = stage.open({ head, files: { [`auth/${head}.py`]: 'x = 1\n' } });
    await stage.opened(pull);
    if (isConfirmed) await stage.tick('ada', pull, 'rollback');
    pulls.push(pull);
  }
  return pulls;
}

scenario('both are met: the group is met', { checklist: ONE_ITEM }, async (stage) => {
  const pulls = await openTwo(stage, true, true);
  const queue = stage.repository.mergeQueue();
  queue.add(...pulls);
  const group = queue.group();
  const run = await stage.run(stage.github.payloads.mergeGroup(group));
  expect(stage.statusOf(group.headSha)).toBe('success: Everything is confirmed in #1 and #2');
  expect(writes(run.requests)).toEqual(['POST statuses/{sha}']);
  expect(names(run.requests)[0]).toBe('MergeQueue');
  expect(run.outputs.verdict).toBe('met');
});

scenario('one is open: the group is not met, and says which', { checklist: ONE_ITEM }, async (stage) => {
  const pulls = await openTwo(stage, true, false);
  const queue = stage.repository.mergeQueue();
  queue.add(...pulls);
  const group = queue.group();
  const run = await stage.run(stage.github.payloads.mergeGroup(group));
  expect(stage.statusOf(group.headSha)).toBe('failure: #2 is open');
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'open', reason: 'items-open', 'open-items': '["rollback"]' });

  const first = queue.group(pulls[0]);
  await stage.run(stage.github.payloads.mergeGroup(first));
  expect(stage.statusOf(first.headSha)).toBe('success: Everything is confirmed in #1');
});

scenario('one cannot be evaluated: the group is an error', { checklist: ONE_ITEM }, async (stage) => {
  const pulls = await openTwo(stage, true, true);
  const queue = stage.repository.mergeQueue();
  queue.add(...pulls);
  const group = queue.group();
  const comment = stage.comment(pulls[1] ?? stage.open());
  stage.github.inject(
    { operationName: 'CommentHistory', where: ({ body }) => JSON.stringify(body).includes(comment.nodeId) },
    {
      kind: 'partial',
      path: ['nodes', 0, 'edits'],
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    },
  );
  const run = await stage.run(stage.github.payloads.mergeGroup(group));
  expect(stage.statusOf(group.headSha)).toBe('error: #2 is error');
  expect(run.exitCode).toBe(1);
});

scenario('the entry is gone from the queue', { checklist: ONE_ITEM }, async (stage) => {
  const [first] = await openTwo(stage, true);
  const queue = stage.repository.mergeQueue();
  if (first !== undefined) queue.add(first);
  const group = queue.group();
  if (first !== undefined) queue.remove(first);
  const run = await stage.run(stage.github.payloads.mergeGroup(group));
  const because = `the merge queue of main has no entry for ${group.headSha.slice(0, 7)}: the queue has moved on, or hides a pull request`;
  expect(stage.statusOf(group.headSha)).toBe(`error: Could not be evaluated: ${because}`);
  expect(run.log).toContain(`::error::${because}`);
  expect(run.exitCode).toBe(1);
});
