import { describe, expect, test } from '@jest/globals';
import { FILE, judge, mend, rules, SOUND, told } from './fixtures/doctor/setup.ts';

const FORKS = '.github/workflows/forks.yml';
const PERMISSIONS = 'permissions: { contents: read, pull-requests: write, statuses: write }\n';
const USES = 'acme/deployment-checklist@0123456789012345678901234567890123456789';
const JOB = `jobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;

describe('pull requests of forks', () => {
  test('get no status in a public repository, until there is a second workflow', () => {
    const files = { [FILE]: SOUND };
    const facts = { github: rules(false, true) };
    const findings = judge(files, facts);
    expect(told(findings)).toEqual([
      'advice forks gate.yml:2:1 the run of a pull request from a fork, or by Dependabot, has a token that may only read: it gets no status. A second workflow writes it',
    ]);
    expect(told(judge(mend(files, findings), facts))).toEqual([]);
  });

  test('are lost where workflow_run waits for a name that no workflow has', () => {
    const text = (name: string) => `on:\n  workflow_run:\n    workflows: [${name}]\n${PERMISSIONS}${JOB}`;
    expect(told(judge({ [FILE]: SOUND, [FORKS]: text('Deployment checklist') }))).toEqual([]);
    expect(told(judge({ [FILE]: SOUND, [FORKS]: text('Checklist') }))).toEqual([
      'wrong forks forks.yml:3:5 `workflow_run` waits for no workflow that runs on `pull_request`, so pull requests of forks get no status: those that do are `Deployment checklist`',
    ]);
  });

  test('workflow_run without a condition does for all pull requests', () => {
    const run = `on:\n  workflow_run:\n    workflows: [CI]\n  issue_comment:\n  push:\n${PERMISSIONS}${JOB}`;
    const ci =
      'name: CI\non:\n  pull_request:\n    types: [opened, reopened, synchronize, edited, ready_for_review]\njobs: {}\n';
    expect(told(judge({ 'ci.yml': ci, [FORKS]: run }))).toEqual([]);
    expect(told(judge({ 'ci.yml': ci.replace('edited, ', ''), [FORKS]: run }))).toEqual([
      'wrong event-pull-request ci.yml:4:5 `pull_request` lacks `edited` (the base branch may have changed)',
    ]);
  });
});

describe('pull_request_target', () => {
  const text = SOUND.replace('pull_request:', 'pull_request_target:');
  const BLOCKED =
    'GitHub blocks `pull_request_target` since 2 November 2026 unless a policy allows it, which only administrators can read. `pull_request` with a second workflow for forks needs no policy';

  test.each<[boolean | undefined, string[]]>([
    [true, [`unknown pull-request-target gate.yml:3:3 ${BLOCKED}`]],
    [undefined, [`unknown pull-request-target gate.yml:3:3 if the repository is public, ${BLOCKED}`]],
    [false, []],
  ])('in a repository that is public: %s', (isPublic, says) => {
    expect(told(judge({ [FILE]: text }, { github: { ...rules(false), isPublic } }))).toEqual(says);
  });
});
