import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';
import { FILE } from './fixtures/doctor/setup.ts';
import { checkoutOf, GATE, Stage } from './fixtures/doctor/stage.ts';

const stage = new Stage();

test('a repository without anything is told all that it needs', async () => {
  const checkout = checkoutOf({ 'README.md': 'hello' });
  const run = await stage.doctor(checkout);
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe(`\
✗ Deployment checklist: 3 things are wrong
  acme/auth, base branch main

Wrong

  ✗ \`main\` does not require the status \`deployment-checklist\`, so nobody has to
    wait for it
      Settings › Rules › Rulesets › your branch › Require status checks to pass:
      add \`deployment-checklist\`, with GitHub Actions as source
      https://github.com/acme/auth/settings/rules

  ✗ \`main\` has no \`.github/deployment-checklist.yml\`: no gate can be evaluated.
    This is the smallest that works
      .github/deployment-checklist.yml:1
      +   1 │ items:
      +   2 │   - id: rollback
      +   3 │     title: The rollback was rehearsed

  ✗ no workflow in \`.github/workflows\` runs the action; if one does under
    another name, say so with \`--uses\`
      .github/workflows/deployment-checklist.yml:1
      +   1 │ name: Deployment checklist
      +   2 │ on:
      +   3 │   pull_request:
      +   4 │     types: [opened, reopened, synchronize, edited, labeled, unlabeled, ready_for_review]
      +   5 │   issue_comment:
      +   6 │     types: [created, edited, deleted]
      +   7 │   merge_group:
      +   8 │   push:
      +   9 │     branches: [main]
      +  10 │ permissions:
      +  11 │   contents: read
      +  12 │   pull-requests: write
      +  13 │   statuses: write
      +  14 │ jobs:
      +  15 │   gate:
      +  16 │     runs-on: ubuntu-latest
      +  17 │     steps:
      +  18 │       - uses: OWNER/deployment-checklist@v1

In order

  ✓ \`acme/auth\` was read on GitHub
`);
  expect(run.code).toBe(1);
});

test('a repository in which all is in order is told so, point by point', async () => {
  stage.repository.requireStatuses('main', [{ context: 'deployment-checklist', integrationId: 15368 }]);
  const run = await stage.doctor(checkoutOf());
  expect(run).toEqual({
    code: 0,
    stderr: '',
    stdout: `\
✓ Deployment checklist: nothing is wrong
  acme/auth, base branch main

In order

  ✓ \`acme/auth\` was read on GitHub
  ✓ \`main\` requires the status \`deployment-checklist\`
  ✓ and takes \`deployment-checklist\` from GitHub Actions only
  ✓ \`main\` has \`.github/deployment-checklist.yml\`, and it can be read
  ✓ \`${FILE}\` runs the action in the job \`gate\`
  ✓ \`main\` has the workflow as it is here
  ✓ \`pull_request\` starts it, with every type that is needed
  ✓ \`issue_comment\` starts it, with every type that is needed
  ✓ \`push\` starts it when \`main\` moves
  ✓ no filter keeps a run from starting
  ✓ no condition skips a run
  ✓ the token may read the files, write the comment and post the status
  ✓ no run is lost to concurrency
  ✓ no step brings the pull request's code into the job
  ✓ the action has every input that is given
  ✓ the action is pinned to a commit
`,
  });
});

test('what has not landed yet is advice, and what is here is judged', async () => {
  stage.repository.requireStatuses('main', [{ context: 'deployment-checklist', integrationId: 15368 }]);
  const checkout = checkoutOf({ 'README.md': 'hello' });
  checkout.branch('feature');
  checkout.commit(GATE);
  const run = await stage.doctor(checkout);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain(`
  ! \`main\` has no \`.github/deployment-checklist.yml\` yet: the gate starts once
    it has landed
      .github/deployment-checklist.yml:1:1

  ! \`main\` has no such workflow yet: GitHub runs it for comments once it has
    landed there
      ${FILE}:1:1
`);
  checkout.git('checkout', '--quiet', 'main');
  checkout.commit({ ...GATE, [FILE]: `${GATE[FILE]}# old\n` });
  checkout.git('checkout', '--quiet', 'feature');
  expect((await stage.doctor(checkout)).stdout).toContain(`
  ! \`main\` has another text of it: this is about the one here, which counts once
    it has landed
`);
});

test('a checklist that cannot be read is told with each place', async () => {
  const checkout = checkoutOf({
    ...GATE,
    '.github/deployment-checklist.yml': 'items:\n  - id: a\n    titel: A\n',
  });
  const run = await stage.doctor(checkout);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain(`
  ✗ \`title\` is missing or has no value
      .github/deployment-checklist.yml:2:5

  ✗ unknown key \`titel\`
      .github/deployment-checklist.yml:3:5
`);
});

test('the checklist that a step names is the one that is looked for', async () => {
  const gate = `${GATE[FILE]}        with: { checklist: docs/list.yml }\n`;
  const { stdout } = await stage.doctor(checkoutOf({ ...GATE, [FILE]: gate }));
  expect(stdout).toContain('✗ `main` has no `docs/list.yml`: no gate can be evaluated.');
});

test('what a workflow calls things moves no cursor', async () => {
  const gate = GATE[FILE]
    .replace('  gate:\n', '  "g\\u001b[31mate\\u202e":\n    # \u001b[2J\n')
    .replace('  statuses: write\n', '');
  const { stdout } = await stage.doctor(
    checkoutOf({ ...GATE, [FILE]: gate.replace('[created, ', '[created, # \u001b[2J\n      ') }),
  );
  expect(stdout).toContain('✗ the job `g [31mate` lacks `statuses: write`');
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});

test('outside of a repository nothing can be looked at', async () => {
  const run = await stage.doctor(checkoutOf({ a: '1' }), ['--base', 'nope']);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('`--base nope` names no commit here');
  const empty = new Checkout();
  expect(await stage.doctor(empty)).toMatchObject({ code: 2, stdout: '' });
});

test('the paths of pushes are compared with what the files of production take in', async () => {
  const env =
    'env: { services: { web: { manifest: .env.example, production: [{ compose: deploy/compose.yml }] } } }\n';
  const checkout = checkoutOf({
    '.github/deployment-checklist.yml': env,
    [FILE]: GATE[FILE].replace(
      'branches: [main]',
      "branches: [main]\n    paths: ['.github/**', .env.example, deploy/*.yml]",
    ),
    '.env.example': 'A=\n',
    'deploy/compose.yml': 'services: { web: { image: web, env_file: env/web.env } }\n',
    'deploy/env/web.env': 'A=1\n',
  });
  const { stdout } = await stage.doctor(checkout);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '! `paths` of `push` leave out `deploy/env/web.env`, which the gate reads of the base branch',
  );
});
