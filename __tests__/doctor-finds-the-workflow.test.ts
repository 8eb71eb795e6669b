import { describe, expect, test } from '@jest/globals';
import { FILE, judge, mend, SOUND, told } from './fixtures/doctor/setup.ts';

const USES = 'acme/deployment-checklist@0123456789012345678901234567890123456789';

describe('which workflow runs the action', () => {
  test('none: the one of the README is what to add, and it is sound', () => {
    const findings = judge({});
    expect(told(findings)).toEqual([
      'wrong workflow no workflow in `.github/workflows` runs the action; if one does under another name, say so with `--uses`',
    ]);
    expect(told(judge(mend({}, findings)))).toEqual([
      'advice pin deployment-checklist.yml:19:15 `@v1` may be moved to other code: name a commit, with `v1` as a comment behind it',
    ]);
  });

  test('one that calls it by another name, once that is said', () => {
    const text = SOUND.replace('acme/deployment-checklist', 'acme/gate');
    expect(told(judge({ [FILE]: text }))).toEqual([expect.stringMatching(/^wrong workflow/)]);
    expect(told(judge({ [FILE]: text }, { uses: 'acme/gate' }))).toEqual([]);
  });

  test('a folder of the repository counts only with our own action.yml', () => {
    const text = SOUND.replace(USES, './tools/gate');
    expect(told(judge({ [FILE]: text }, { actions: { './tools/gate': 'name: Deploy\n' } }))).toHaveLength(1);
    const actions = { './tools/gate': 'name: Deployment checklist gate\n' };
    expect(told(judge({ [FILE]: text }, { actions }))).toEqual([]);
  });

  test.each([
    [
      'on: [push\njobs: deployment-checklist',
      'wrong workflow gate.yml:2:1 GitHub cannot read this workflow: the indentation does not fit',
    ],
    ['a: &a [*a]\nuses: ./\n', ''],
    ['', 'wrong workflow no workflow'],
    ['- a\n', 'wrong workflow no workflow'],
    ['on: 3\njobs: []\n', 'wrong workflow no workflow'],
    [
      'on: {}\njobs: { gate: { steps: [{ uses: acme/deployment-checklist@v1 }, 1, null, [a]] } }\n',
      'wrong event-pull-request gate.yml:1:1',
    ],
    [`jobs: { gate: { steps: [{ uses: ${USES}, with: 3 }] } }\n`, 'wrong event-pull-request gate.yml:1:1'],
    [
      `on:\n  pull_request: 3\n  issue_comment: [a]\njobs: { gate: { if: [1], permissions: 3, steps: [{ uses: ${USES}, with: [a] }] } }\n`,
      'wrong event-pull-request gate.yml:2:3',
    ],
  ])('%j is read without a crash', (text, says) => {
    expect(told(judge({ [FILE]: text })).join('\n')).toContain(says);
  });

  test('anchors are followed', () => {
    const text = SOUND.replace('permissions:', 'permissions: &all').replace(
      '    runs-on',
      '    permissions: *all\n    runs-on',
    );
    expect(told(judge({ [FILE]: text }))).toEqual([]);
    const findings = judge({ [FILE]: text.replace('statuses: write', 'statuses: read') });
    expect(told(findings)).toEqual([expect.stringMatching(/^wrong permissions gate\.yml:15:5/)]);
    expect(
      told(judge(mend({ [FILE]: text.replace('statuses: write', 'statuses: read') }, findings))),
    ).toEqual([]);
  });
});
