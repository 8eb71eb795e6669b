import { expect, test } from '@jest/globals';
import { faults } from '../embedded-github/index.ts';
import { runCli } from './fixtures/command/checkout.ts';
import { FILE } from './fixtures/doctor/setup.ts';
import { checkoutOf, GATE, Stage } from './fixtures/doctor/stage.ts';

const stage = new Stage();
const OURS = [{ context: 'deployment-checklist', integrationId: 15368 }];

/** The part of the screen under a heading. */
const sectionOf = (screen: string, heading: string) =>
  screen.split(/\n\n(?=Wrong|Could not|Advice|In order)/).find((part) => part.startsWith(heading)) ?? '';

test('three requests tell everything, and all are reads', async () => {
  await stage.doctor(checkoutOf());
  expect(stage.github.requests.map(({ route }) => route).sort()).toEqual([
    'GET /repos/{owner}/{repo}',
    'GET /repos/{owner}/{repo}/branches/{branch}',
    'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  ]);
});

test('rules of the branch that is named count, and a source that is not pinned is advice', async () => {
  stage.repository.commit('release/2.4', { a: '1' });
  stage.repository.requireStatuses('release/2.4', [{ context: 'Deployment-Checklist' }]);
  const checkout = checkoutOf();
  checkout.git('branch', 'release/2.4');
  const run = await stage.doctor(checkout, ['--base', 'release/2.4']);
  expect(run.stdout).toContain('  acme/auth, base branch release/2.4\n');
  expect(sectionOf(run.stdout, 'Advice')).toContain(`
  ! \`release/2.4\` takes the status \`deployment-checklist\` from anybody with
    write access, also by hand: choose GitHub Actions as its source
      Settings › Rules › Rulesets › your branch › Require status checks to pass:
      add \`deployment-checklist\`, with GitHub Actions as source
      https://github.com/acme/auth/settings/rules`);
});

test('classic protection counts as far as the branch tells it', async () => {
  stage.repository.protectBranch('main', OURS);
  expect((await stage.doctor(checkoutOf())).code).toBe(0);
  stage.repository.protectBranch('main', [{ context: 'gate' }]);
  const run = await stage.doctor(checkoutOf());
  expect(run.code).toBe(1);
  expect(sectionOf(run.stdout, 'Wrong')).toContain(`
  ✗ \`main\` does not require the status \`deployment-checklist\`, so nobody has to
    wait for it. It requires the job \`gate\`, which a tick does not move, and
    which counts as passed when it is skipped`);
});

test('classic protection that is not told is unknown, and never guessed', async () => {
  const branch = { route: 'GET /repos/{owner}/{repo}/branches/{branch}' };
  stage.github.inject(branch, faults.answer(200, { name: 'main', protected: true }));
  const run = await stage.doctor(checkoutOf());
  expect(run.code).toBe(0);
  expect(sectionOf(run.stdout, 'Could not')).toBe(`Could not be found out

  ? whether \`main\` requires the status \`deployment-checklist\`: \`main\` is
    protected, and only administrators can read how: look under Settings ›
    Branches
      Settings › Rules › Rulesets, and Settings › Branches
      https://github.com/acme/auth/settings/rules`);
});

test('a merge queue makes its event necessary', async () => {
  stage.repository.requireStatuses('main', OURS);
  stage.repository.mergeQueue();
  const run = await stage.doctor(checkoutOf());
  expect(run.code).toBe(1);
  expect(sectionOf(run.stdout, 'Wrong')).toBe(`Wrong

  ✗ \`merge_group\` starts nothing: the merge queue waits in vain for the status
    on its own commit
      ${FILE}:2:1
      +   9 │   merge_group:
      +  10 │     types: [checks_requested]`);
});

test('a plan without rules is told', async () => {
  const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
  const rules = { route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}' };
  stage.github.inject(rules, faults.answer(403, { message }));
  const { stdout } = await stage.doctor(checkoutOf());
  expect(sectionOf(stdout, 'Wrong').replace(/\s+/g, ' ')).toContain(
    `✗ no status can be required in this repository, so the gate holds nobody back: 403: ${message}`,
  );
});

test('a public repository needs a workflow for forks', async () => {
  const repository = stage.create('acme/open', false);
  repository.requireStatuses('main', OURS);
  const run = await stage.doctor(checkoutOf(GATE, 'https://github.com/acme/open.git'));
  expect(run.code).toBe(0);
  expect(sectionOf(run.stdout, 'Advice')).toContain(`
      .github/workflows/deployment-checklist-forks.yml:1
      +   1 │ name: Deployment checklist of forks
      +   2 │ on:
      +   3 │   workflow_run:
      +   4 │     workflows: [Deployment checklist]
`);
});

test.each<[string, Record<string, string>, string]>([
  [
    'a token that is not accepted',
    { GITHUB_TOKEN: 'ghp_nobody' },
    '? `acme/auth` could not be read on GitHub: the token is not accepted (401: Bad credentials): set another as GITHUB_TOKEN or GH_TOKEN',
  ],
  [
    'no token',
    { GITHUB_TOKEN: '' },
    '? GitHub was not asked: neither GITHUB_TOKEN nor GH_TOKEN is set: give it a token that may read the repository (Metadata and Contents read) $ GH_TOKEN="$(gh auth token)" deployment-checklist doctor',
  ],
])('%s: the files are judged, and the rest is unknown', async (_, env, says) => {
  const run = await stage.doctor(checkoutOf(), [], env);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(sectionOf(run.stdout, 'Could not').replace(/\s+/g, ' ')).toContain(says);
  expect(run.stdout).toContain('✓ `issue_comment` starts it');
  expect(run.stdout).not.toContain('ghp_nobody');
});

test('GH_TOKEN does as well', async () => {
  const run = await stage.doctor(checkoutOf(), [], { GITHUB_TOKEN: '', GH_TOKEN: stage.token() });
  expect(run.stdout).toContain('✓ `acme/auth` was read on GitHub');
});

test('a repository that the token cannot see', async () => {
  const run = await stage.doctor(checkoutOf(GATE, 'git@github.com:acme/other.git'));
  expect(sectionOf(run.stdout, 'Could not').replace(/\s+/g, ' ')).toContain(
    '? `acme/other` could not be read on GitHub: there is no such repository, or the token may not see it (404: Not Found)',
  );
});

test('a repository that was renamed', async () => {
  const moved = { message: 'Moved Permanently', url: 'https://api.github.com/repositories/1' };
  stage.github.inject({}, faults.answer(301, moved), { times: 3 });
  const run = await stage.doctor(checkoutOf());
  expect(sectionOf(run.stdout, 'Could not').replace(/\s+/g, ' ')).toContain(
    'it was renamed or moved: name it as it is called now, with `--repo OWNER/NAME`',
  );
});

test('--repo names the repository where no remote does', async () => {
  const checkout = checkoutOf();
  checkout.git('remote', 'remove', 'origin');
  const nameless = await stage.doctor(checkout);
  expect(sectionOf(nameless.stdout, 'Could not')).toContain('name it with\n    `--repo OWNER/NAME`');
  expect(stage.github.requests).toEqual([]);
  const named = await stage.doctor(checkout, ['--repo', 'acme/auth']);
  expect(named.stdout).toContain('  acme/auth, base branch main\n');
  expect(named.stdout).toContain('https://github.com/acme/auth/settings/rules');
});

test('a token goes nowhere that only a remote names', async () => {
  const checkout = checkoutOf(GATE, stage.github.apiUrl.replace('http:', 'https:').concat('/acme/auth.git'));
  const run = await runCli(checkout.folder, ['doctor'], { GITHUB_TOKEN: stage.token() });
  expect(sectionOf(run.stdout, 'Could not')).toContain('$ GITHUB_API_URL=https://127.0.0.1/api/v3');
  expect(stage.github.requests).toEqual([]);
});

test('a connection that breaks is told after some tries', async () => {
  stage.github.inject({}, faults.cutConnection('before'), { times: 100 });
  const run = await stage.doctor(checkoutOf());
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/^GET .* failed, trying again in 0\.5 s$/m);
  expect(sectionOf(run.stdout, 'Could not')).toContain('could not be read on GitHub: 500: ');
});

test('a script reads the findings with their lines', async () => {
  const gate = GATE[FILE].replace('[created, edited, deleted]', '[created, deleted]');
  const { stdout } = await stage.doctor(checkoutOf({ ...GATE, [FILE]: gate }), ['--json']);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ schemaVersion: 1, verdict: 'wrong', repository: 'acme/auth', base: 'main' });
  expect(report.findings).toContainEqual({
    code: 'event-issue-comment',
    severity: 'wrong',
    message: '`issue_comment` lacks `edited` (a tick is an edit of the comment)',
    at: { file: FILE, line: 6, column: 5 },
    fix: {
      kind: 'lines',
      changes: [
        {
          file: FILE,
          line: 6,
          removed: ['    types: [created, deleted]'],
          added: ['    types: [created, deleted, edited]'],
        },
      ],
    },
  });
  expect(report.findings).toContainEqual({
    code: 'github',
    severity: 'ok',
    message: '`acme/auth` was read on GitHub',
    at: null,
    fix: null,
  });
});
