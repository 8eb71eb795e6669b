import { expect } from '@jest/globals';
import { ONE_ITEM, scenario } from './stage.ts';

const WITH_PATHS = `${ONE_ITEM}  - { id: settings, title: Settings were reviewed, when: { paths: ['**'] } }\n`;

scenario('the description is empty', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ body: null });
  const event = stage.github.payloads.pullRequest(pull, 'opened');
  expect(event.payload.pull_request).toMatchObject({ body: null });
  await stage.run(event);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('no file is changed', { checklist: WITH_PATHS }, async (stage) => {
  const pull = stage.open({ files: {} });
  expect(pull.files).toEqual([]);
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario(
  'nothing applies: no comment, and the status is met',
  { checklist: ONE_ITEM.replace('title', "when: { labels: ['x'] }\n    title") },
  async (stage) => {
    const pull = stage.open();
    const run = await stage.opened(pull);
    expect(stage.comments(pull)).toEqual([]);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
    expect(run.outputs).toMatchObject({ verdict: 'met', reason: 'nothing-applies', 'comment-url': '' });

    pull.label('X');
    await stage.run(stage.github.payloads.pullRequest(pull, 'labeled', { label: 'X' }));
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The rollback was rehearsed**
  - asked because this has the label \`X\`"
`);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');

    pull.unlabel('X');
    await stage.run(stage.github.payloads.pullRequest(pull, 'unlabeled', { label: 'X' }));
    expect(stage.said(pull)).toMatchInlineSnapshot(`"### ✅ Deployment checklist: nothing to confirm"`);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario('the account of the author is gone', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  stage.github.deleteAccount('eve');
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('all files are removed', { checklist: WITH_PATHS }, async (stage) => {
  const pull = stage.open({ files: { 'auth/settings.py': null } });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
});

scenario('the fork is gone', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ author: 'mallory', fork: 'mallory/auth' });
  pull.head.repository.delete();
  await stage.run(stage.github.payloads.workflowDispatch(stage.repository, {}), {
    inputs: { 'pull-request': '1' },
  });
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});
