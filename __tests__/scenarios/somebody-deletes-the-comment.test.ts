import { expect } from '@jest/globals';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

scenario(
  'somebody deletes the comment: it is created again, with everything open',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const deleted = stage.comment(pull);
    deleted.delete('root');
    const run = await stage.deleted(deleted);
    expect(stage.comment(pull)).not.toBe(deleted);
    expect(stage.said(pull)).toContain('- [ ] **The rollback was rehearsed**');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(writes(run.requests)).toEqual(['POST issues/{issue_number}/comments', 'POST statuses/{sha}']);
  },
);

scenario('the comment is gone when an old event of it is run', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  const event = stage.github.payloads.issueComment(comment, 'edited');
  comment.delete('root');
  const run = await stage.run(event);
  expect(run.exitCode).toBe(0);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.comments(pull)).toHaveLength(1);
});

scenario('somebody deletes the comment just before it is written', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  stage.github.before({ method: 'PATCH' }, () => comment.delete('root'));
  const run = await stage.tick('ada', pull, 'rollback');
  expect(names(run.requests)).toContain('PATCH issues/comments/{comment_id} → 404');
  expect(run.exitCode).toBe(0);
  expect(stage.comments(pull)).toHaveLength(1);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario(
  'somebody deletes the comment just before its history is read',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    stage.github.before({ operationName: 'CommentHistory' }, () => comment.delete('root'));
    const run = await stage.reopened(pull);
    expect(names(run.requests)).toContain('CommentHistory');
    expect(run.exitCode).toBe(0);
    expect(stage.comment(pull)).not.toBe(comment);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);
