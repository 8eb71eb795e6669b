import { expect } from '@jest/globals';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

const READ_ONLY = { contents: 'read', 'pull-requests': 'read', statuses: 'read' } as const;

scenario('a fork has a read-only token, and workflow_run writes', { checklist: ONE_ITEM }, async (stage) => {
  const { github } = stage;
  const pull = stage.open({ author: 'mallory', fork: 'mallory/auth' });
  const token = github.createToken({ login: 'github-actions[bot]', permissions: READ_ONLY });
  const first = await stage.opened(pull, { token });
  expect(first.exitCode).toBe(0);
  expect(first.log).toContain(
    '::notice::#1: this run may not write, so comment and status are left to a run that may.',
  );
  expect(first.outputs).toMatchObject({ verdict: 'open', 'open-items': '["rollback"]' });
  expect(first.summary).toContain('> Only reported here: neither comment nor status was written.');
  expect(stage.comments(pull)).toEqual([]);
  expect(stage.status(pull)).toBeUndefined();

  const second = await stage.run(github.payloads.workflowRun(pull));
  expect(stage.said(pull)).toContain('- [ ] **The rollback was rehearsed**');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(writes(second.requests)).toEqual(['POST issues/{issue_number}/comments', 'POST statuses/{sha}']);
  expect(second.requests[0]?.query).toMatchObject({ head: 'mallory:topic', state: 'open' });

  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario(
  'an author without write access cannot confirm by any means',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open({ author: 'mallory', fork: 'mallory/auth' });
    await stage.run(stage.github.payloads.workflowRun(pull));
    const comment = stage.comment(pull);
    expect(() => comment.tick('mallory', 'rollback')).toThrow('needs write access');
    pull.comment('mallory', comment.body.replace('[ ]', '[x]'));
    await stage.run(stage.github.payloads.workflowRun(pull));
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario('the run of the fork was for an older head', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ author: 'mallory', fork: 'mallory/auth' });
  const event = stage.github.payloads.workflowRun(pull);
  const old = pull.headSha;
  pull.push({ 'README.md': 'More\n' });
  await stage.run(event);
  expect(stage.statusOf(old)).toBeUndefined();
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('a read-only token in the own repository is an error', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const token = stage.github.createToken({ login: 'github-actions[bot]', permissions: READ_ONLY });
  const run = await stage.opened(pull, { token });
  expect(run.exitCode).toBe(1);
  expect(run.log).toMatch(
    /::error::.*could not create the checklist comment \(403: .*\)\. Give the token the permission `pull-requests: write`\./,
  );
  expect(stage.status(pull)).toBeUndefined();
});

scenario("Dependabot's own run may not write either", { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ author: 'dependabot[bot]' });
  const token = stage.github.createToken({ login: 'github-actions[bot]', permissions: READ_ONLY });
  const run = await stage.opened(pull, { token, actor: 'dependabot[bot]' });
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('::notice::#1: this run may not write');
  const second = await stage.run(stage.github.payloads.workflowRun(pull));
  expect(names(second.requests)[0]).toBe('GET pulls');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});
