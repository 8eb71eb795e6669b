import { expect } from '@jest/globals';
import { type PERMISSIONS, SERVICE, scenario } from './stage.ts';

const FILES = { 'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_KEY=\n` };

scenario(
  'the permissions of the README are enough in a private repository',
  { private: true },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open({ files: FILES });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
    const before = repository.tip('main');
    repository.commit('main', {
      'deploy/production.env': `${SERVICE['deploy/production.env']}MAIL_KEY=CANARY\n`,
    });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    repository.mergeQueue().add(pull);
    const group = repository.mergeQueue().group();
    await stage.run(github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('success: Everything is confirmed in #1');
    const own = await stage.run(github.payloads.workflowRun(pull));
    expect(own.exitCode).toBe(0);
  },
);

const LACKING: [string, Partial<typeof PERMISSIONS>, RegExp][] = [
  ['contents', { 'pull-requests': 'write', statuses: 'write' }, /`[^`]*contents: read/],
  ['pull-requests', { contents: 'read', statuses: 'write' }, /`[^`]*pull-requests: (read|write)/],
  ['statuses', { contents: 'read', 'pull-requests': 'write' }, /`[^`]*statuses: (read|write)/],
];
for (const [permission, permissions, named] of LACKING)
  for (const isPrivate of [true, false])
    scenario(
      `without ${permission}, in a ${isPrivate ? 'private' : 'public'} repository`,
      { private: isPrivate },
      async (stage) => {
        const pull = stage.open({ files: FILES });
        const token = stage.github.createToken({ login: 'github-actions[bot]', permissions });
        const run = await stage.opened(pull, { token });
        // A public repository's contents are open to everybody.
        if (permission === 'contents' && !isPrivate) return expect(run.exitCode).toBe(0);
        expect(run.exitCode).toBe(1);
        expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'not-permitted' });
        expect(run.log).toMatch(named);
        expect(stage.status(pull) ?? 'error').toMatch(/^error/);
      },
    );
