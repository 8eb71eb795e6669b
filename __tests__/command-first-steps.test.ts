import { expect, test } from '@jest/globals';
import { Checkout, createFolder, runCli } from './fixtures/command/checkout.ts';

const ONE_ITEM = 'items: [{ id: rollback, title: The rollback was rehearsed }]\n';

test('outside of a repository: says where it was run, and what to do', async () => {
  const folder = createFolder();
  const run = await runCli(folder, ['check', '--no-color']);
  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr.replace(/\s+/g, ' ')).toBe(
    `✗ ${folder} is not in a git checkout that can be read (git says: not a git repository (or any of the parent directories): .git). Run it inside of one. `,
  );
});

test('in a repository without commits: says so', async () => {
  const run = await new Checkout().run('check', '--base', 'HEAD');
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('there is no commit here yet');
});

test('without a checklist: shows the smallest one that works', async () => {
  const checkout = new Checkout({ 'README.md': 'hello' });
  expect(await checkout.screen('check')).toBe(`\
✗ main has no .github/deployment-checklist.yml: add one; this is the smallest
  that works.

items:
  - id: rollback
    title: The rollback was rehearsed
`);
  expect((await checkout.run('check')).code).toBe(2);
});

test('a checklist that is not committed yet is found, and not obeyed', async () => {
  const checkout = new Checkout({ 'README.md': 'hello' });
  checkout.write({ '.github/deployment-checklist.yml': ONE_ITEM });
  expect(await checkout.screen('check')).toBe(`\
✗ .github/deployment-checklist.yml is in the working tree only: commit it and
  land it on main, from where the gate reads it. Meanwhile \`validate\` tells
  whether it can be read.
`);
});

test('nor does `audit` call for one that is there', async () => {
  const checkout = new Checkout({ 'README.md': 'hello' });
  checkout.write({ '.github/deployment-checklist.yml': ONE_ITEM });
  expect(await checkout.screen('audit')).toBe(`\
✗ .github/deployment-checklist.yml is in the working tree only: commit it, as
  \`audit\` looks at commits. Meanwhile \`validate\` tells whether it can be read.
`);
});

test('a checklist that the change itself brings starts with the next one', async () => {
  const checkout = new Checkout({ 'README.md': 'hello' });
  checkout.branch('feature');
  checkout.commit({ '.github/deployment-checklist.yml': ONE_ITEM });
  expect(await checkout.screen('check')).toBe(`\
✗ main has no .github/deployment-checklist.yml yet: the gate starts once this
  pull request has brought it. What it finds today: \`check --base HEAD
  --verbose\`.
`);
  expect((await checkout.run('check', '--base', 'HEAD', '--verbose')).code).toBe(0);
});

test('in a shallow clone, as CI makes them: says how to get the history', async () => {
  const origin = new Checkout({ '.github/deployment-checklist.yml': ONE_ITEM });
  origin.branch('feature');
  origin.commit({ a: '1' });
  origin.git('checkout', '--quiet', 'main');
  origin.commit({ b: '1' });
  const clone = new Checkout();
  clone.git(
    'fetch',
    '--quiet',
    '--depth=1',
    `file://${origin.folder}`,
    'main:refs/remotes/origin/main',
    'feature:feature',
  );
  expect(await clone.screen('check', '--head', 'feature')).toBe(`\
✗ origin/main and feature have no commit in common, so nobody can tell what
  changed. This clone is shallow: run \`git fetch --unshallow\`, or check out with
  \`fetch-depth: 0\`.
`);
});
