import { expect } from '@jest/globals';
import { faults, type PullRequest } from '../../embedded-github/index.ts';
import { names, writes } from './requests.ts';
import { CHECKLIST_PATH, ONE_ITEM, SERVICE, type Stage, scenario } from './stage.ts';

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
  const because = `the merge queue of main has no entry for ${group.headSha.slice(0, 7)}: the queue has moved on`;
  expect(stage.statusOf(group.headSha)).toBe(`error: Could not be evaluated: ${because}`);
  expect(run.log).toContain(`::error::${because}`);
  expect(run.exitCode).toBe(1);
});

const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';

scenario(
  'a tick is taken away after the groups were green: those that hold the pull request are closed, and no other',
  { checklist: ONE_ITEM },
  async (stage) => {
    const [first, second, third] = await openTwo(stage, true, true, true);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are three');
    const queue = stage.repository.mergeQueue();
    queue.add(first, second, third);
    const groups = [first, second, third].map((pull) => queue.group(pull));
    for (const group of groups) await stage.run(stage.github.payloads.mergeGroup(group));
    const status = () => groups.map(({ headSha }) => stage.statusOf(headSha));
    const all = [
      'success: Everything is confirmed in #1',
      'success: Everything is confirmed in #1 and #2',
      'success: Everything is confirmed in #1, #2 and #3',
    ];
    expect(status()).toEqual(all);
    await stage.untick('ada', second, 'rollback');
    expect(status()).toEqual([all[0], 'failure: #2 is open', 'failure: #2 is open']);
    await stage.tick('bob', second, 'rollback');
    expect(status()).toEqual(all);
  },
);

scenario(
  'a tick is taken away while the run for the group has yet to write, and the run for that ends before',
  { checklist: ONE_ITEM },
  async (stage) => {
    const [pull] = await openTwo(stage, true);
    if (pull === undefined) throw new Error('There is one');
    const queue = stage.repository.mergeQueue();
    queue.add(pull);
    const group = queue.group();
    stage.github.before({ route }, async () => {
      await stage.untick('ada', pull, 'rollback');
      expect(stage.statusOf(group.headSha)).toBe('failure: #1 is open');
    });
    await stage.run(stage.github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('failure: #1 is open');
  },
);

scenario('the group lands while its run looks once more', { checklist: ONE_ITEM }, async (stage) => {
  const [pull] = await openTwo(stage, true);
  if (pull === undefined) throw new Error('There is one');
  const queue = stage.repository.mergeQueue();
  queue.add(pull);
  const group = queue.group();
  stage.github.before({ operationName: 'PullRequest' }, () => queue.merge(group), { after: 1 });
  const run = await stage.run(stage.github.payloads.mergeGroup(group));
  expect(pull.state.merge).not.toBeNull();
  expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'met']);
  expect(stage.statusOf(group.headSha)).toBe('success: Everything is confirmed in #1');
});

scenario(
  'one takes a key away from production, and the next one needs it: only together they are wrong',
  {},
  async (stage) => {
    const { repository, github } = stage;
    const [manifest, production] = ['auth/.env.example', 'deploy/production.env'] as const;
    repository.commit('main', { [production]: `${SERVICE[production]}TOKEN=CANARY-9\n` });
    const pulls = [
      stage.open({ head: 'takes', files: { [production]: SERVICE[production] } }),
      stage.open({ head: 'needs', files: { [manifest]: `${SERVICE[manifest]}TOKEN=\n` } }),
    ];
    for (const pull of pulls) {
      await stage.opened(pull);
      await stage.tick('ada', pull, 'rollback');
      // Nobody can see what else reads it, and ada says that nothing does.
      if (pull === pulls[0]) await stage.tick('ada', pull, 'can be taken out');
      expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    }
    const queue = repository.mergeQueue();
    queue.add(...pulls);
    const group = queue.group();
    await stage.run(github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('failure: #2 is blocked');
    const first = queue.group(pulls[0]);
    await stage.run(github.payloads.mergeGroup(first));
    expect(stage.statusOf(first.headSha)).toBe('success: Everything is confirmed in #1');
  },
);

scenario(
  'one adds an item to the checklist, which is asked of the next one',
  { checklist: ONE_ITEM },
  async (stage) => {
    const more = `${ONE_ITEM}  - { id: on-call, title: The on-call engineer knows }\n`;
    const adds = stage.open({ head: 'adds', files: { [CHECKLIST_PATH]: more } });
    const other = stage.open({ head: 'other' });
    for (const pull of [adds, other]) {
      await stage.opened(pull);
      await stage.tick('ada', pull, 'rollback');
    }
    const queue = stage.repository.mergeQueue();
    queue.add(adds, other);
    const group = queue.group();
    await stage.run(stage.github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('failure: #2 is open');
  },
);

scenario(
  'the checklist is broken after the groups were green, and the queue cannot be read for one of two pull requests',
  { checklist: ONE_ITEM },
  async (stage) => {
    const { repository, github } = stage;
    const [first, second] = await openTwo(stage, true, true);
    if (first === undefined || second === undefined) throw new Error('There are two');
    const queue = repository.mergeQueue();
    queue.add(first, second);
    const groups = [first, second].map((pull) => queue.group(pull));
    for (const group of groups) await stage.run(github.payloads.mergeGroup(group));
    const before = repository.tip('main');
    repository.commit('main', { [CHECKLIST_PATH]: 'items: []\n' });
    github.inject({ operationName: 'MergeQueue' }, faults.answer(400, { message: 'No' }));
    const run = await stage.run(github.payloads.push(repository, 'main', before));
    expect(run.exitCode).toBe(1);
    for (const { headSha } of [first, second, ...groups.slice(1)])
      expect(stage.statusOf(headSha)).toMatch(/^error: /);
  },
);

scenario('a pull request of the group is hidden', { checklist: ONE_ITEM }, async (stage) => {
  const pulls = await openTwo(stage, true, true);
  const queue = stage.repository.mergeQueue();
  queue.add(...pulls);
  const group = queue.group();
  const path = ['repository', 'mergeQueue', 'entries', 'nodes', 0, 'pullRequest'];
  stage.github.inject({ operationName: 'MergeQueue' }, faults.partial(path));
  await stage.run(stage.github.payloads.mergeGroup(group));
  expect(stage.statusOf(group.headSha)).toMatch(/^error: /);
});
