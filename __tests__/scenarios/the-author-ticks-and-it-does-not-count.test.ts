import { expect } from '@jest/globals';
import { writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

scenario('the author ticks and it does not count', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const run = await stage.tick('eve', pull, 'rollback');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The rollback was rehearsed**
  - eve on 24 Nov 2026, 10:00 UTC: this tick does not count, as the author of a pull request may not confirm this item; ask somebody else with write access"
`);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(writes(run.requests)).toEqual(['PATCH issues/comments/{comment_id}']);

  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

const AUTHOR_MAY = `${ONE_ITEM}    confirm: { author: true }\n`;
scenario('the author ticks an item that allows it', { checklist: AUTHOR_MAY }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('eve', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by eve');
});

scenario('somebody ticks and loses write access afterwards', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  stage.repository.setCollaborator('ada', 'triage');
  pull.label('ready');
  await stage.run(stage.github.payloads.pullRequest(pull, 'labeled', { label: 'ready' }));
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The rollback was rehearsed**
  - ada on 24 Nov 2026, 10:00 UTC: this tick does not count without write access to the repository; ask somebody who has it"
`);
});

scenario('a bot ticks and it does not count', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  stage.repository.setCollaborator('helper[bot]', 'write');
  await stage.tick('helper[bot]', pull, 'rollback');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.said(pull)).toContain('- [ ] **The rollback was rehearsed**');
});
