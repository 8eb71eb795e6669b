import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Checkout, createFolder } from './fixtures/command/checkout.ts';

const CHECKLIST = '.github/deployment-checklist.yml';
const WORKFLOW = '.github/workflows/deployment-checklist.yml';

test('a second run finds everything there, and writes nothing', async () => {
  const checkout = new Checkout({ '.env.example': 'A=\n' });
  await checkout.run('init');
  checkout.commit({});
  expect(await checkout.screen('init')).toBe(`\
✓ Deployment checklist: everything is there, nothing was written

  · .github/deployment-checklist.yml exists: left as it is
  · .github/workflows/deployment-checklist.yml exists: left as it is

Next

  1. \`deployment-checklist doctor\` tells whether \`main\` requires the status,
     without which nobody has to wait for it
`);
  expect(checkout.git('status', '--porcelain')).toBe('');
});

test('a checklist that is there stays, and gets no manifests that it does not name', async () => {
  const text = 'items: [{ id: a, title: A }]\n';
  const checkout = new Checkout({ 'api/package.json': '{}', 'api/Dockerfile': '' });
  checkout.write({ [CHECKLIST]: text });
  const { stdout } = await checkout.run('init');
  expect(stdout).toContain(`· ${CHECKLIST} exists: left as it is\n  + ${WORKFLOW}\n`);
  expect(checkout.read(CHECKLIST)).toBe(text);
  expect(existsSync(join(checkout.folder, 'api/env.yml'))).toBe(false);
});

test('a workflow that runs the action under another name is enough', async () => {
  const checkout = new Checkout({
    '.github/workflows/gate.yml':
      'on: push\njobs: { a: { steps: [{ uses: acme/deployment-checklist@v1 }] } }\n',
  });
  const { stdout } = await checkout.run('init');
  expect(stdout).toContain('· .github/workflows/gate.yml exists: left as it is');
  expect(existsSync(join(checkout.folder, WORKFLOW))).toBe(false);
});

test('a manifest that git does not know yet is not written over', async () => {
  const checkout = new Checkout({ 'package.json': '{}', Dockerfile: '' });
  checkout.write({ 'env.yml': 'keys: { MINE: }\n' });
  const { stdout } = await checkout.run('init');
  expect(stdout).toContain('· env.yml exists: left as it is');
  expect(checkout.read('env.yml')).toBe('keys: { MINE: }\n');
});

test('a file of the same name that is no manifest makes room for another name', async () => {
  const checkout = new Checkout({ 'package.json': '{}', Dockerfile: '', 'env.yml': 'name: conda\n' });
  await checkout.run('init');
  expect(checkout.read(CHECKLIST)).toContain('manifest: env-keys.yml');
  expect(await checkout.run('validate')).toMatchObject({ code: 0 });
});

test('a dry run shows the files in full and writes none', async () => {
  const checkout = new Checkout({ 'package.json': '{}', Dockerfile: '' });
  const { code, stdout } = await checkout.run('init', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('✓ Deployment checklist: would write 3 files');
  expect(stdout).toContain('\n  - id: rollback\n'.replace(/^\n/, '\n  '));
  expect(stdout).toContain('\n    runs-on: ubuntu-latest\n'.replace(/^\n/, '\n  '));
  expect(checkout.git('status', '--porcelain')).toBe('');
});

test('a link that leads out of the repository is not followed', async () => {
  const elsewhere = createFolder();
  const checkout = new Checkout({ 'README.md': 'hello' });
  symlinkSync(elsewhere, join(checkout.folder, '.github'));
  const { code, stderr } = await checkout.run('init');
  expect({ code, text: stderr.replace(/\s+/g, ' ') }).toEqual({
    code: 2,
    text: '✗ .github/deployment-checklist.yml is not written: a link in .github leads out of the repository. Make it a folder, or write the file by hand ',
  });
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('a link in the place of a file is left alone, also when it leads nowhere', async () => {
  const outside = join(createFolder(), 'outside.yml');
  const checkout = new Checkout({ '.github/x': '' });
  symlinkSync(outside, join(checkout.folder, CHECKLIST));
  const { stdout } = await checkout.run('init');
  expect(stdout).toContain(`· ${CHECKLIST} exists: left as it is`);
  expect(existsSync(outside)).toBe(false);
});

test('what git has as a link is no file to read', async () => {
  const checkout = new Checkout({ 'README.md': 'hello' });
  symlinkSync('/etc/passwd', join(checkout.folder, '.env.example'));
  checkout.commit({});
  const { code, stdout } = await checkout.run('init');
  expect({ code, isFound: stdout.includes('.env.example') }).toEqual({ code: 0, isFound: false });
});
