import { expect } from '@jest/globals';
import { writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

scenario('a reviewer ticks and the status turns green', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The rollback was rehearsed**"
`);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');

  const run = await stage.tick('ada', pull, 'rollback');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ✅ Deployment checklist: everything is confirmed
<details><summary>1 item confirmed</summary>
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(writes(run.requests)).toEqual(['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}']);
  expect(run.outputs).toMatchObject({
    verdict: 'met',
    reason: 'all-confirmed',
    'open-items': '[]',
    'confirmed-items': '["rollback"]',
    'missing-keys': '[]',
    'comment-url': stage.comment(pull).url,
  });
});

scenario('a reviewer ticks while the first run still writes', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  stage.github.before({ route: 'POST /repos/{owner}/{repo}/statuses/{sha}' }, () =>
    stage.comment(pull).tick('ada', 'rollback'),
  );
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(stage.said(pull)).toContain('confirmed by ada');
});

scenario('a reviewer takes the tick back', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.untick('bob', pull, 'rollback');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.said(pull)).not.toContain('ada');
});
