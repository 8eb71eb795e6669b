import { expect, test } from '@jest/globals';
import { Checkout, createFolder, runCli } from './fixtures/command/checkout.ts';

test('a repository in which nothing is found gets the smallest checklist that is of use', async () => {
  const checkout = new Checkout({ 'README.md': 'hello' });
  expect(await checkout.run('init')).toMatchObject({ code: 0, stderr: '' });
  expect(checkout.read('.github/deployment-checklist.yml')).toBe(`\
# What people confirm before a change is merged, and where the env keys of production are.
# Whoever has write access and is not the author confirms. For a repository of one person:
# confirm: { author: true }
items:
  - id: env-keys
    title: Production has every env key that this change reads
  - id: rollback
    title: It is known how this is rolled back, and who does it
  - id: watch
    title: Somebody watches errors and logins after the release
    optional: true

# No service was found whose env keys could be compared. With a manifest such as .env.example:
# env:
#   services:
#     app: { manifest: .env.example, production: [{ github-environment: production }] }
`);
  expect(await checkout.run('validate')).toMatchObject({ code: 0, stderr: '' });
  checkout.commit({});
  expect(await checkout.run('check')).toMatchObject({ code: 0, stderr: '' });
});

test('the part that is a comment works once it is none', async () => {
  const checkout = new Checkout({ '.env.sample': 'not a manifest\n' });
  const { stdout } = await checkout.run('init');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '`.env.sample` cannot be read as a manifest: 1:1: not an assignment',
  );
  const text = checkout.read('.github/deployment-checklist.yml').replace(/^# (env:| +\w+:)/gm, '$1');
  checkout.write({ '.github/deployment-checklist.yml': text, '.env.example': 'A=\n' });
  expect(await checkout.run('validate')).toMatchObject({ code: 0, stderr: '' });
});

test('a repository without commits is served as well, and is told that there was little to see', async () => {
  const checkout = new Checkout();
  const { code, stdout } = await checkout.run('init');
  expect({ code, isTold: stdout.includes('git tracks no file here yet, no service found') }).toEqual({
    code: 0,
    isTold: true,
  });
  expect(checkout.read('.github/workflows/deployment-checklist.yml')).toContain('branches: [main]');
});

test('in a folder below, the files go to the root', async () => {
  const checkout = new Checkout({ 'src/a.ts': '' });
  expect(await runCli(`${checkout.folder}/src`, ['init'])).toMatchObject({ code: 0 });
  expect(checkout.read('.github/deployment-checklist.yml')).toContain('items:');
});

test('outside of a repository nothing is written, and the next step is told', async () => {
  const folder = createFolder();
  const run = await runCli(folder, ['init']);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('is not in a git checkout');
});
