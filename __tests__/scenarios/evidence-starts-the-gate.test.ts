import { expect } from '@jest/globals';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

scenario(
  'an event names a commit: the open pull requests with that head are judged, those of forks as well',
  { checklist: ONE_ITEM },
  async (stage) => {
    const { repository, github } = stage;
    const { payloads } = github;
    const own = stage.open();
    const fork = stage.open({ author: 'mallory', fork: 'mallory/auth', head: 'theirs' });
    const closed = stage.open({ head: 'old' });
    closed.close();
    const check = repository.checks.create(fork.headSha, {
      name: 'scan',
      app: 'scanner',
      conclusion: 'success',
    });
    const ofFork = await stage.run(payloads.checkRun(repository, check));
    expect(names(ofFork.requests)[0]).toBe('GET pulls');
    expect(stage.status(fork)).toBe('failure: 1 item open: rollback');
    expect(stage.status(own)).toBeUndefined();

    const suite = { check_suite: { head_sha: own.headSha } };
    await stage.run({ name: 'check_suite', payload: suite, ref: '', sha: '' });
    expect(stage.status(own)).toBe('failure: 1 item open: rollback');

    const posted = repository.setStatus('ada', closed.headSha, { state: 'success', context: 'ci' });
    const ofClosed = await stage.run(payloads.status(repository, posted));
    expect(writes(ofClosed.requests)).toEqual([]);
    expect(ofClosed.exitCode).toBe(0);
  },
);

scenario(
  'a workflow that a push started has ended: the pull request of the branch is judged',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.run(stage.github.payloads.workflowRun(pull, { event: 'push' }));
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario('a payload that names no commit is told', { checklist: ONE_ITEM }, async (stage) => {
  for (const [name, lacks] of [
    ['check_run', 'check_run'],
    ['check_suite', 'check_suite'],
    ['status', 'sha'],
    ['deployment_status', 'deployment'],
  ] as const) {
    const run = await stage.run({ name, payload: {}, ref: '', sha: '' });
    expect(run.log.trim()).toBe(`::error::the payload of ${name} lacks ${lacks}`);
    expect(run.requests).toEqual([]);
  }
});
