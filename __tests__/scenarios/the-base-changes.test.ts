import { expect } from '@jest/globals';
import { CHECKLIST_PATH, ONE_ITEM, scenario } from './stage.ts';

const OTHER = `items:
  - { id: on-call, title: The on-call engineer knows }
`;

scenario(
  'a pull request is retargeted to a branch with another checklist',
  { checklist: ONE_ITEM },
  async (stage) => {
    const { repository, github } = stage;
    repository.branch('release');
    repository.commit('release', { [CHECKLIST_PATH]: OTHER });
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    pull.setBase('release');
    await stage.run(github.payloads.pullRequest(pull, 'edited'));
    expect(stage.status(pull)).toBe('failure: 1 item open: on-call');
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The on-call engineer knows**"
`);

    await stage.tick('bob', pull, 'on-call');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by bob');
    pull.setBase('main');
    await stage.run(github.payloads.pullRequest(pull, 'edited'));
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario('the base branch gets another item', { checklist: ONE_ITEM }, async (stage) => {
  const { repository, github } = stage;
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const before = repository.tip('main');
  repository.commit('main', { [CHECKLIST_PATH]: ONE_ITEM + OTHER.replace('items:\n', '') });
  await stage.run(github.payloads.push(repository, 'main', before));
  expect(stage.status(pull)).toBe('failure: 1 item open: on-call');
});

scenario('the base branch changes what an item says', { checklist: ONE_ITEM }, async (stage) => {
  const { repository, github } = stage;
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const before = repository.tip('main');
  repository.commit('main', { [CHECKLIST_PATH]: ONE_ITEM.replace('was rehearsed', 'was rehearsed today') });
  await stage.run(github.payloads.push(repository, 'main', before));
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The rollback was rehearsed today**
  - ada on 24 Nov 2026, 10:00 UTC: confirmed an earlier state; what it was about changed since, so it has to be looked at and ticked again"
`);
});

scenario('the base branch moves on with what does not matter', { checklist: ONE_ITEM }, async (stage) => {
  const { repository, github } = stage;
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const before = repository.tip('main');
  repository.commit('main', { 'README.md': 'More\n', [CHECKLIST_PATH]: `# A remark\n${ONE_ITEM}` });
  await stage.run(github.payloads.push(repository, 'main', before));
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('the base branch is gone', { checklist: ONE_ITEM }, async (stage) => {
  const { repository, github } = stage;
  repository.branch('release');
  const pull = stage.open({ base: 'release' });
  await stage.opened(pull);
  repository.deleteBranch('release');
  const run = await stage.run(github.payloads.pullRequest(pull, 'synchronize'));
  expect(stage.status(pull)).toBe(
    'error: Could not be evaluated: the base branch release is gone: choose another base for the pull request',
  );
  expect(run.exitCode).toBe(1);
});
