import { expect } from '@jest/globals';
import { ONE_ITEM, type Stage, scenario } from './stage.ts';

const TWO_ITEMS = `${ONE_ITEM}  - { id: alerts, title: The alerts were watched }\n`;

async function tickBoth(stage: Stage) {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('bob', pull, 'alerts');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  return pull;
}
const reopened = (stage: Stage, pull: Awaited<ReturnType<typeof tickBoth>>) => stage.reopened(pull);

scenario('somebody deletes the revision of a tick', { checklist: TWO_ITEMS }, async (stage) => {
  const pull = await tickBoth(stage);
  const comment = stage.comment(pull);
  const ofBob = comment.revisions.findIndex(({ editor }) => editor.login === 'bob');
  comment.deleteRevision(ofBob, 'eve');
  await reopened(stage, pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 2 items open
> [!WARNING]
> A revision of this comment from 24 Nov 2026, 10:00 UTC can no longer be read, so confirmations before it do not count. Please tick again.
#### To confirm
- [ ] **The rollback was rehearsed**
- [ ] **The alerts were watched**"
`);

  await stage.tick('ada', pull, 'rollback');
  await stage.tick('ada', pull, 'alerts');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('somebody takes a tick back and deletes the revision', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  comment.untick('bob', 'rollback');
  comment.tick('eve', 'rollback');
  comment.deleteRevision(1, 'eve');
  await reopened(stage, pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('the newest revision is deleted', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  comment.deleteRevision(0, 'ada');
  await stage.edited(comment);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('all our own revisions are deleted', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  for (const [index, { editor }] of comment.revisions.entries())
    if (editor.type === 'Bot') comment.deleteRevision(index, 'eve');
  await reopened(stage, pull);
  expect(stage.comments(pull).map(({ id }) => id)).toEqual([comment.id]);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('the account of somebody who ticked is gone', { checklist: TWO_ITEMS }, async (stage) => {
  const pull = await tickBoth(stage);
  stage.github.deleteAccount('bob');
  await reopened(stage, pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  expect(stage.said(pull)).toContain('can no longer be read, so confirmations before it do not count');
});

scenario('the history begins only after the creation', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const { body } = stage.comment(pull);
  stage.comment(pull).delete('root');
  const comment = pull.comment('github-actions[bot]', body, { includesCreatedEdit: false });
  comment.tick('ada', 'rollback');
  await stage.edited(comment);
  expect(stage.comments(pull).map(({ id }) => id)).toEqual([comment.id]);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('GitHub lists no revision of an edited comment', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  stage.github.inject(
    { operationName: 'CommentHistory' },
    {
      kind: 'partial',
      path: ['nodes', 0, 'edits'],
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    },
  );
  const run = await reopened(stage, pull);
  expect(run.log).toContain('Give the job the permission `pull-requests: read`.');
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"error: Could not be evaluated: could not read the history of the checklist comment: Resource not accessible by integration. Give the job the…"`,
  );
});
