import { expect } from '@jest/globals';
import type { WebhookEvent } from '../../embedded-github/index.ts';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

const as = (name: string, event: WebhookEvent): WebhookEvent => ({ ...event, name });

scenario(
  'comments that are none of ours, and our own edits, ask GitHub nothing',
  { checklist: ONE_ITEM },
  async (stage) => {
    const { payloads } = stage.github;
    const pull = stage.open();
    await stage.opened(pull);
    const ours = stage.comment(pull);
    const own = payloads.issueComment(ours, 'created');
    ours.tick('ada', 'rollback');
    await stage.edited(ours);
    const talk = pull.comment('ada', 'Looks good');
    const created = payloads.issueComment(talk, 'created');
    talk.edit('ada', 'Looks very good');
    const edited = payloads.issueComment(talk, 'edited');
    talk.delete('root');
    const { pull_request: _, ...issue } = { ...Object(created.payload.issue) };
    const cases: [WebhookEvent, string][] = [
      [own, 'the checklist was written by this action itself'],
      [payloads.issueComment(ours, 'edited'), 'the checklist was written by this action itself'],
      [created, 'the comment is neither the checklist nor a command'],
      [edited, 'the comment is neither the checklist nor a command'],
      [payloads.issueComment(talk, 'deleted'), 'the comment is neither the checklist nor a command'],
      [{ ...created, payload: { ...created.payload, issue } }, 'the comment is on an issue'],
      [
        payloads.workflowRun(pull, { event: 'issue_comment' }),
        'the workflow ran for issue_comment, which belongs to no pull request',
      ],
      [{ name: 'push', payload: { ref: 'refs/tags/v1' }, ref: '', sha: '' }, 'no branch was pushed to'],
      [
        { name: 'push', payload: { ref: 'refs/heads/old', deleted: true }, ref: '', sha: '' },
        'no branch was pushed to',
      ],
      [
        {
          name: 'merge_group',
          payload: { action: 'destroyed', merge_group: { head_sha: 'a', base_ref: 'b' } },
          ref: '',
          sha: '',
        },
        'the merge group is gone',
      ],
    ];
    for (const [event, because] of cases) {
      const run = await stage.run(event);
      expect([because, run.exitCode, run.log.trim()]).toEqual([because, 0, `Nothing to do: ${because}.`]);
      expect(names(run.requests)).toEqual([]);
    }
  },
);

scenario('a closed pull request is read once and left alone', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  pull.close();
  const closed = await stage.run(stage.github.payloads.pullRequest(pull, 'closed'));
  const ticked = await stage.tick('ada', pull, 'rollback');
  for (const run of [closed, ticked]) {
    expect([...names(run.requests)].sort()).toEqual(['GET pulls/{pull_number}/files', 'PullRequest']);
    expect(run.log).toContain('#1 is closed: nothing to do.');
    expect(run.outputs.verdict).toBe('');
  }
  pull.reopen();
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('a merged pull request is left alone', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  pull.merge('root');
  const run = await stage.run(stage.github.payloads.pullRequest(pull, 'closed'));
  expect(run.log).toContain('#1 is merged: nothing to do.');
  expect(writes(run.requests)).toEqual([]);
});

scenario('workflow_dispatch needs a number', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const event = stage.github.payloads.workflowDispatch(stage.repository, {});
  const without = await stage.run(event);
  expect(without.exitCode).toBe(1);
  expect(without.log.trim()).toBe(
    '::error::workflow_dispatch names no pull request: pass its number as `pull-request`',
  );
  expect(names(without.requests)).toEqual([]);

  await stage.run(event, { inputs: { 'pull-request': String(pull.number) } });
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('the number is not that of a pull request', { checklist: ONE_ITEM }, async (stage) => {
  const event = stage.github.payloads.workflowDispatch(stage.repository, {});
  const run = await stage.run(event, { inputs: { 'pull-request': '99' } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'not-found' });
  expect(run.log).toContain(
    'could not read pull request #99: Could not resolve to a PullRequest with the number of 99.',
  );
});

scenario('events that are not understood', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const unknown = await stage.run({ name: 'release', payload: {}, ref: '', sha: '' });
  expect(unknown.log.trim()).toBe(
    '::error::the event release names no pull request: run on pull_request, pull_request_target, pull_request_review, issue_comment, merge_group, workflow_run, push, schedule, check_run, check_suite, status, deployment_status, workflow_dispatch, or pass `pull-request`',
  );
  const broken = await stage.run({ name: 'pull_request', payload: {}, ref: '', sha: '' });
  expect(broken.log.trim()).toBe('::error::the payload of pull_request lacks pull_request');
  expect([unknown.exitCode, broken.exitCode]).toEqual([1, 1]);
  await stage.run(
    { name: 'schedule', payload: {}, ref: '', sha: '' },
    { inputs: { 'pull-request': String(pull.number) } },
  );
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario(
  'pull_request_target and pull_request_review do the same',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open({ author: 'mallory', fork: 'mallory/auth' });
    const event = stage.github.payloads.pullRequest(pull, 'opened');
    await stage.run(as('pull_request_target', event));
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    stage.comment(pull).tick('ada', 'rollback');
    await stage.run(as('pull_request_review', event));
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario(
  'a re-run of an old event judges the pull request as it is now',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    const old = stage.github.payloads.pullRequest(pull, 'opened');
    const oldHead = pull.headSha;
    await stage.run(old);
    const comment = stage.comment(pull);
    comment.tick('ada', 'rollback');
    const oldTick = stage.github.payloads.issueComment(comment, 'edited');
    await stage.run(oldTick);
    comment.untick('ada', 'rollback');
    pull.push({ 'README.md': 'More\n' });
    await stage.run(oldTick);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    await stage.run(old);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(stage.statusOf(oldHead)).toBe('success: Everything is confirmed by ada');
  },
);
