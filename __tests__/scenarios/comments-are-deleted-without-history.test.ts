import { expect } from '@jest/globals';
import type { IssueComment } from '../../embedded-github/index.ts';
import { ONE_ITEM, type Stage, scenario } from './stage.ts';
import { SIGNED } from './without-history.ts';

const SETTING = { checklist: ONE_ITEM, lacks: 'graphql', inputs: SIGNED } as const;
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** Somebody deletes a comment of theirs between the first page and the second. */
function deleteBetweenPages(stage: Stage, comments: readonly IssueComment[], times = 1): void {
  const left = [...comments];
  const where = ({ query }: { query: Readonly<Record<string, string>> }) => query.page === '2';
  stage.github.before({ route: COMMENTS, where }, () => left.pop()?.delete('eve'), { times });
}

scenario('the checklist would be the first comment of the second page', SETTING, async (stage) => {
  const pull = stage.open();
  const talk = Array.from({ length: 100 }, (_, index) => pull.comment('eve', `Talk ${index}`));
  await stage.opened(pull);
  const { id } = stage.comment(pull);
  await stage.tick('ada', pull, 'rollback');
  deleteBetweenPages(stage, talk);
  await stage.reopened(pull);
  expect(stage.comment(pull).id).toBe(id);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('a revocation would be the first comment of the second page', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const talk = Array.from({ length: 99 }, (_, index) => pull.comment('eve', `Talk ${index}`));
  deleteBetweenPages(stage, talk);
  await stage.say('bob', pull, '/revoke rollback');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('comments are deleted over and over', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const talk = Array.from({ length: 150 }, (_, index) => pull.comment('eve', `Talk ${index}`));
  deleteBetweenPages(stage, talk, 100);
  const run = await stage.reopened(pull);
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'keeps-changing' });
});
