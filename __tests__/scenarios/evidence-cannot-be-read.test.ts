import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { scenario } from './stage.ts';

const ALL = `items:
  - id: proven
    title: It is proven
    verified-by:
      - check: smoke
      - status: ci/x
      - review: {}
      - label: ready
      - deployment: { environment: staging }
  - id: rollback
    title: The rollback was rehearsed
`;
const PULL = ['repository', 'pullRequest'];
const COMMIT = [...PULL, 'commits', 'nodes', 0, 'commit'];
const PATHS: [string, (string | number)[]][] = [
  ['the pull request', PULL],
  ['the head', [...PULL, 'commits', 'nodes', 0]],
  ['the checks', [...COMMIT, 'statusCheckRollup']],
  ['a check', [...COMMIT, 'statusCheckRollup', 'contexts', 'nodes', 0]],
  [
    'the workflow of a check',
    [...COMMIT, 'statusCheckRollup', 'contexts', 'nodes', 0, 'checkSuite', 'workflowRun'],
  ],
  ['the statuses', [...COMMIT, 'status']],
  ['the reviews', [...PULL, 'reviews']],
  ['a reviewer', [...PULL, 'reviews', 'nodes', 0, 'author']],
  ['the labels', [...PULL, 'labels']],
  ['who gave them', [...PULL, 'timelineItems']],
  ['the deployments', [...COMMIT, 'd0']],
];

scenario(
  'whatever GitHub leaves out of the evidence: an error, never success',
  { checklist: ALL },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open();
    const prove = () => {
      repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
      repository.setStatus('bob', pull.headSha, { state: 'success', context: 'ci/x' });
      repository.deploy('bob', pull.headSha, 'staging', 'success');
      pull.review('ada', 'APPROVED');
    };
    pull.label('ready', 'bob');
    prove();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and evidence');
    const fail = async (what: string, fault: Parameters<typeof github.inject>[1]) => {
      pull.push({ 'README.md': `${what}\n` });
      prove();
      github.inject({ operationName: 'Evidence' }, fault, { times: Number.POSITIVE_INFINITY });
      const run = await stage.pushed(pull);
      github.clearPlans();
      expect([what, run.exitCode, run.outputs.verdict]).toEqual([what, 1, 'error']);
      expect(stage.status(pull)).toMatch(
        /^error: Could not be evaluated: could not read the evidence on pull/,
      );
    };
    for (const [index, [what, path]] of PATHS.entries()) {
      const type = index % 2 === 0 ? 'FORBIDDEN' : 'SERVICE_UNAVAILABLE';
      await fail(what, faults.partial(path, type, 'Something went wrong'));
    }
    await fail('all of it', faults.answer(403, { message: 'Resource not accessible by integration' }));
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and evidence');
  },
);

scenario('each permission that lacks is named', { checklist: ALL, private: true }, async (stage) => {
  const pull = stage.open();
  stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
  const granted = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;
  for (const [permissions, lacking] of [
    [{ ...granted, deployments: 'read', actions: 'read' }, 'checks: read'],
    [{ ...granted, deployments: 'read', checks: 'read' }, 'actions: read'],
    [{ ...granted, checks: 'read', actions: 'read' }, 'deployments: read'],
  ] as const) {
    const token = stage.github.createToken({ login: 'github-actions[bot]', permissions });
    const run = await stage.opened(pull, { token });
    expect(run.log).toContain(`Give the job the permission \`${lacking}\`.`);
    expect(stage.status(pull)).toMatch(/^error: /);
  }
});
