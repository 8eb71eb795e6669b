import { expect } from '@jest/globals';
import { scenario } from './stage.ts';

const by = (evidence: string) => `items:
  - id: staged
    title: It ran on staging
    verified-by: ${evidence}
`;
const open = (why: string) => `failure: 1 item open: staged (${why})`;
const MET = 'success: Everything is confirmed by evidence';

scenario(
  'a commit status is posted; one by the author of the pull request does not count',
  { checklist: by('{ status: CI/jenkins }') },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open();
    const post = (login: string, state: 'pending' | 'success' | 'error') => {
      const targetUrl = 'https://ci.example.com/1';
      const status = repository.setStatus(login, pull.headSha, { state, context: 'ci/jenkins', targetUrl });
      return stage.run(github.payloads.status(repository, status));
    };
    await post('bob', 'pending');
    expect(stage.status(pull)).toBe(open('status CI/jenkins: pending'));
    await post('eve', 'success');
    expect(stage.status(pull)).toBe(open('status CI/jenkins: does not count'));
    expect(stage.said(pull)).toContain(
      '  - ❌ the status `CI/jenkins` is by the author of the pull request, which does not count',
    );
    await post('bob', 'success');
    expect(stage.status(pull)).toBe(MET);
    expect(stage.comment(pull).body).toContain(
      '  - ✅ the status [`CI/jenkins`](https://ci.example.com/1) succeeded, by `bob` on 24 Nov 2026, 10:00 UTC',
    );
    await post('bob', 'error');
    expect(stage.status(pull)).toBe(open('status CI/jenkins: error'));
  },
);

scenario(
  'the status of the gate itself starts no run, and cannot be evidence',
  { checklist: by('{ status: deployment-checklist }') },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open();
    const run = await stage.opened(pull);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      '::error title=Deployment checklist,file=.github/deployment-checklist.yml,line=4,col=28',
    );
    expect(run.log).toContain(
      '`deployment-checklist` is the status of this gate itself, which would wait for itself: name another one',
    );
    const own = repository.setStatus('github-actions[bot]', pull.headSha, {
      state: 'success',
      context: 'deployment-checklist',
    });
    const second = await stage.run(github.payloads.status(repository, own));
    expect(second.log.trim()).toBe('Nothing to do: the status is that of this gate itself.');
    expect(second.requests).toEqual([]);
  },
);

scenario(
  'a label counts when somebody else than the author gave it',
  { checklist: by('{ label: Staged }') },
  async (stage) => {
    const { payloads } = stage.github;
    const pull = stage.open();
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(open('label Staged: missing'));
    pull.label('staged', 'eve');
    await stage.run(payloads.pullRequest(pull, 'labeled', { label: 'staged' }));
    expect(stage.status(pull)).toBe(open('label Staged: does not count'));
    pull.unlabel('staged');
    pull.label('staged', 'ada');
    await stage.run(payloads.pullRequest(pull, 'labeled', { label: 'staged' }));
    expect(stage.status(pull)).toBe(MET);
    expect(stage.said(pull)).toContain(
      '  - ✅ the label `Staged` was given by `ada` on 24 Nov 2026, 10:00 UTC',
    );
    pull.unlabel('staged');
    await stage.run(payloads.pullRequest(pull, 'unlabeled', { label: 'staged' }));
    expect(stage.status(pull)).toBe(open('label Staged: missing'));
  },
);

scenario(
  'a label counts only from somebody of the group that the checklist names',
  { checklist: by('{ label: staged, by: { users: [bob], role: admin } }') },
  async (stage) => {
    const pull = stage.open();
    for (const [login, isEnough] of [
      ['ada', false],
      ['labeler[bot]', false],
      ['bob', true],
      ['root', true],
    ] as const) {
      pull.label('staged', login);
      await stage.run(stage.github.payloads.pullRequest(pull, 'labeled', { label: 'staged' }));
      expect([login, stage.status(pull)]).toEqual([
        login,
        isEnough ? MET : open('label staged: does not count'),
      ]);
      pull.unlabel('staged');
    }
  },
);

scenario(
  'the newest deployment of the head to the environment has to be a success',
  { checklist: by('{ deployment: { environment: staging } }') },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open();
    const deploy = (state: Parameters<typeof repository.deploy>[3], sha = pull.headSha, to = 'staging') => {
      const deployment = repository.deploy('ada', sha, to, state);
      return stage.run(github.payloads.deploymentStatus(repository, deployment));
    };
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(open('deployment to staging: none yet'));
    await deploy('success', pull.headSha, 'preview');
    expect(stage.status(pull)).toBe(open('deployment to staging: none yet'));
    await deploy('in_progress');
    expect(stage.status(pull)).toBe(open('deployment to staging: in progress'));
    await deploy('success');
    expect(stage.status(pull)).toBe(MET);
    await deploy('failure');
    expect(stage.status(pull)).toBe(open('deployment to staging: failure'));
    await deploy('success');
    expect(stage.status(pull)).toBe(MET);
    await deploy('success', repository.tip('main'));
    await stage.run(github.payloads.pullRequest(pull, 'edited'));
    expect(stage.status(pull)).toBe(open('deployment to staging: inactive'));
    expect(stage.said(pull)).toContain(
      '  - ❌ the deployment to `staging` has ended: something else was deployed there since, or it was taken down. Deploy this commit again',
    );
  },
);
