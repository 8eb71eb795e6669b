import { describe, expect, test } from '@jest/globals';
import { FILE, judge, SOUND, told } from './fixtures/doctor/setup.ts';

const CALLER = '.github/workflows/caller.yml';
const USES = 'acme/deployment-checklist@0123456789012345678901234567890123456789';
const JOB = `jobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;

describe('a reusable workflow', () => {
  const called = `on: workflow_call\n${JOB}`;
  const caller = (more = '') => SOUND.replace(/jobs:[\s\S]*/, `jobs:\n  call:\n    uses: ./${FILE}\n${more}`);

  test('is judged by those that call it', () => {
    const files = { [FILE]: called, [CALLER]: caller() };
    expect(told(judge(files))).toEqual([]);
    const workflow = judge(files).find(({ code }) => code === 'workflow');
    expect(workflow?.message).toBe(
      `\`${FILE}\` runs the action in the job \`gate\`, called by \`${CALLER}\``,
    );
  });

  test('may do no more than its caller, and than it says itself', () => {
    expect(
      told(judge({ [FILE]: `permissions: { statuses: write }\n${called}`, [CALLER]: caller() })),
    ).toEqual([
      expect.stringMatching(/^wrong permissions gate\.yml:1:1 the job `gate` lacks `contents: read`/),
    ]);
    const text = caller().replace('statuses: write', 'statuses: read');
    expect(told(judge({ [FILE]: called, [CALLER]: text }))).toEqual([
      expect.stringMatching(/^wrong permissions caller\.yml:9:1 the job `call` lacks `statuses: write`/),
    ]);
  });

  test('is skipped with the job that calls it', () => {
    expect(
      told(judge({ [FILE]: called, [CALLER]: caller("    if: github.event_name == 'push'\n") })),
    ).toEqual([
      expect.stringMatching(/^wrong event-pull-request caller\.yml:16:5 this condition skips/),
      expect.stringMatching(/^wrong event-issue-comment caller\.yml:16:5 this condition skips/),
    ]);
  });

  test('that nobody here calls is not judged by its events', () => {
    expect(told(judge({ [FILE]: called }))).toEqual([
      'unknown workflow gate.yml:6:15 this workflow runs the action when others call it, and none here does: their events, permissions and concurrency could not be judged',
    ]);
  });

  test('that calls itself ends', () => {
    const text = `on: workflow_call\njobs:\n  a:\n    uses: ./${FILE}\n  gate:\n    steps:\n      - uses: ${USES}\n`;
    expect(told(judge({ [FILE]: text }))).toContainEqual(expect.stringMatching(/^unknown workflow/));
  });

  test('of another repository may run the action', () => {
    const text = 'on: pull_request\njobs:\n  gate:\n    uses: acme/.github/.github/workflows/gate.yml@v1\n';
    expect(told(judge({ [FILE]: text }))).toEqual([
      'unknown workflow gate.yml:4:11 no workflow here runs the action itself; `acme/.github/.github/workflows/gate.yml@v1`, which this one calls, may: run `doctor` in its repository',
    ]);
  });
});
