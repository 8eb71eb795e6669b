import { expect, test } from '@jest/globals';
import { FILE, judge, SOUND, told } from './fixtures/doctor/setup.ts';

const PERMISSIONS = 'permissions: { contents: read, pull-requests: write, statuses: write }\n';
const USES = 'acme/deployment-checklist@0123456789012345678901234567890123456789';
const JOB = `jobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;

test('a sound workflow is praised in each point', () => {
  const findings = judge({ [FILE]: SOUND });
  expect(told(findings)).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual([
    ...['github', 'required-status', 'status-source', 'checklist', 'workflow', 'landed'],
    ...['event-pull-request', 'event-issue-comment', 'event-push', 'filter', 'condition', 'permissions'],
    ...['concurrency', 'checkout', 'inputs', 'pin'],
  ]);
});

test('what one workflow does not hear another may', () => {
  const files = {
    'a.yml': `on:\n  pull_request:\n    types: [opened, reopened, synchronize, edited, ready_for_review]\n${PERMISSIONS}${JOB}`,
    'b.yml': `on: [issue_comment, push]\n${PERMISSIONS}${JOB}`,
  };
  expect(told(judge(files))).toEqual([]);
  expect(told(judge({ ...files, 'b.yml': files['b.yml'].replace(', push', '') }))).toEqual([
    expect.stringMatching(/^advice event-push a\.yml:1:1/),
  ]);
});

test('two gates are judged apart', () => {
  const other = `on: issue_comment\n${PERMISSIONS}${JOB}        with: { context: other }\n`;
  expect(told(judge({ [FILE]: SOUND, 'other.yml': other }))).toEqual([
    'wrong required-status `main` does not require the status `other`, so nobody has to wait for it',
    expect.stringMatching(/^wrong event-pull-request other\.yml:1:1/),
    expect.stringMatching(/^advice event-push other\.yml:1:1/),
  ]);
});

test('jobs of one workflow that share the events make up for each other', () => {
  const job = (id: string, events: string) =>
    `  ${id}:\n    if: ${events}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;
  const text = SOUND.replace(/jobs:[\s\S]*/, '');
  const jobs = [
    job('one', "github.event_name == 'pull_request'"),
    job('two', "github.event_name != 'pull_request'"),
  ];
  expect(told(judge({ [FILE]: `${text}jobs:\n${jobs.join('')}` }))).toEqual([]);
  expect(told(judge({ [FILE]: `${text}jobs:\n${jobs[0]}` }))).toHaveLength(2);
});
