import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Checkout, createFolder, runCli } from './fixtures/command/checkout.ts';

const BASELINE = '.github/deployment-checklist-baseline.yml';
const CANARY = 'canary-7f3a';

const FILES = {
  '.github/deployment-checklist.yml': `env:
  services:
    auth: { manifest: env.yml, production: [{ dotenv: prod.env }] }
`,
  'env.yml': 'keys: { A: , B: { required: false }, PORT: { type: port } }\n',
  'prod.env': `PORT=${CANARY}\nSPARE=${CANARY}\n`,
};

const TEXT = `\
# Findings about env keys that are known, and that nobody is shown until they change: names only, never a value.
# Written by \`deployment-checklist baseline\`, anew each time. What a pull request brings is never in here.
findings:
  - { service: auth, kind: missing, key: A, blocks: true }
  - { service: auth, kind: missing, key: B }
  - { service: auth, kind: invalid, key: PORT, blocks: true, breaks: [{ rule: type, source: prod.env }] }
  - { service: auth, kind: stale, key: SPARE }
`;

test('the findings of today are written down by their names, and are not shown again', async () => {
  const checkout = new Checkout(FILES);
  expect(await checkout.screen('baseline')).toBe(`\
✓ Deployment checklist: set 4 findings aside
  4 findings about env keys are in .github/deployment-checklist-baseline.yml

  + missing A of auth
  + missing B of auth
  + invalid PORT of auth: type in prod.env
  + stale SPARE of auth

! A deployment can break on 2 of what was added: better mended than set aside.

Commit it, and land it: the gate reads .github/deployment-checklist-baseline.yml
at the base branch.
`);
  expect(checkout.read(BASELINE)).toBe(TEXT);
  expect(await checkout.screen('check')).toContain('4 findings about env keys were there before');

  checkout.commit({});
  expect(await checkout.run('validate')).toMatchObject({ code: 0, stderr: '' });
  expect(await checkout.screen('check')).not.toContain('findings');
  expect(await checkout.screen('check', '--verbose')).toContain(
    '4 known findings are set aside by the baseline',
  );
});

test('what the code reads and nobody declares is set aside as well', async () => {
  const checkout = new Checkout({
    ...FILES,
    'prod.env': 'A=1\nB=1\nPORT=1\n',
    'app.py': 'import os\nX = os.environ["UNDECLARED"]\n',
  });
  await checkout.run('baseline');
  expect(checkout.read(BASELINE)).toContain('kind: undeclared, key: UNDECLARED');
  checkout.commit({});
  const { oldFindings, baseline } = JSON.parse((await checkout.run('check', '--json')).stdout);
  expect({ oldFindings, stale: baseline.stale }).toEqual({ oldFindings: [], stale: [] });
});

test('what a change brings is held, though the baseline has a line like it', async () => {
  const checkout = new Checkout({ ...FILES, 'prod.env': 'PORT=1\nA=1\n', [BASELINE]: TEXT });
  checkout.branch('feature');
  checkout.commit({ 'prod.env': 'PORT=1\n' });
  const { code, stdout } = await checkout.run('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ open: ['env:missing:auth:A'] });
});

test('an entry that names nothing any more is told, and taken out on demand', async () => {
  const checkout = new Checkout({ ...FILES, [BASELINE]: TEXT });
  checkout.commit({ 'prod.env': 'PORT=1\nA=1\nNEW=1\nSPARE=1\n' });
  expect(await checkout.screen('check', '--verbose')).toContain(`
! 2 entries of the baseline are stale: they name no finding as it is now:
  baseline --prune takes them out
  · A of auth, missing: .github/deployment-checklist-baseline.yml:4
  · PORT of auth, invalid: .github/deployment-checklist-baseline.yml:6
`);
  expect(JSON.parse((await checkout.run('check', '--json')).stdout).baseline).toEqual({
    aside: [
      { service: 'auth', kind: 'missing', key: 'B' },
      { service: 'auth', kind: 'stale', key: 'SPARE' },
    ],
    stale: [
      { service: 'auth', kind: 'missing', key: 'A', file: BASELINE, line: 4 },
      { service: 'auth', kind: 'invalid', key: 'PORT', file: BASELINE, line: 6 },
    ],
  });
  expect(await checkout.screen('baseline', '--prune')).toContain(
    '✓ Deployment checklist: took 2 stale entries out\n',
  );
  expect(checkout.read(BASELINE)).toMatch(
    /\nfindings:\n {2}- \{ service: auth, kind: missing, key: B \}\n {2}- \{ service: auth, kind: stale, key: SPARE \}\n$/,
  );
  expect(await checkout.screen('baseline', '--prune')).toBe(`\
✓ Deployment checklist: the baseline is as it should be
  2 findings about env keys are in .github/deployment-checklist-baseline.yml
`);
  expect(JSON.parse((await checkout.run('baseline', '--json')).stdout)).toMatchObject({
    verdict: 'written',
    path: BASELINE,
    added: [{ service: 'auth', kind: 'stale', key: 'NEW' }],
    taken: [],
    unread: [],
  });
});

test('a change that itself mends a finding is not told of its entry yet', async () => {
  const checkout = new Checkout({ ...FILES, [BASELINE]: TEXT });
  checkout.branch('feature');
  checkout.commit({ 'prod.env': 'PORT=1\nA=1\nSPARE=1\n' });
  expect(JSON.parse((await checkout.run('check', '--json')).stdout).baseline.stale).toEqual([]);
});

test('a dry run writes nothing', async () => {
  const checkout = new Checkout(FILES);
  const { code, stdout } = await checkout.run('baseline', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('✓ Deployment checklist: would set 4 findings aside');
  expect(existsSync(join(checkout.folder, BASELINE))).toBe(false);
});

test('where all is well there is nothing to write', async () => {
  const checkout = new Checkout({ ...FILES, 'prod.env': 'A=1\nB=1\nPORT=1\n' });
  expect(await checkout.screen('baseline')).toBe('✓ Deployment checklist: there is nothing to set aside\n');
  expect(existsSync(join(checkout.folder, BASELINE))).toBe(false);
});

test('a baseline that cannot be read is left as it is, and closes the gate', async () => {
  const broken = 'findings:\n  - { service: auth, kind: stal, key: SPARE }\n';
  const checkout = new Checkout({ ...FILES, [BASELINE]: broken });
  for (const args of [['baseline'], ['validate'], ['check']]) {
    const { code, stderr } = await checkout.run(...args);
    expect({ args, code, place: stderr.includes(`${BASELINE}:2:28`) }).toEqual({
      args,
      code: 2,
      place: true,
    });
  }
  expect(checkout.read(BASELINE)).toBe(broken);

  checkout.branch('mended');
  checkout.commit({ [BASELINE]: TEXT });
  expect(await checkout.run('check')).toMatchObject({ code: 0 });
  const sound = new Checkout({ ...FILES, [BASELINE]: TEXT });
  sound.branch('breaks-it');
  sound.commit({ [BASELINE]: broken });
  expect((await sound.run('check')).stderr).toContain(`${BASELINE}:2:28`);
});

test('findings that only GitHub knows of are neither added nor taken out', async () => {
  const checkout = new Checkout({
    ...FILES,
    '.github/deployment-checklist.yml':
      'env: { services: { auth: { manifest: env.yml, production: [{ github-environment: production }] } } }\n',
    [BASELINE]: TEXT,
  });
  const { stdout } = await checkout.run('baseline');
  expect(stdout).toContain('the baseline is as it should be');
  expect(stdout.replace(/\s+/g, ' ')).toContain('A checkout cannot read the GitHub environment production');
  expect(checkout.read(BASELINE)).toBe(TEXT);
});

test('a checklist without services, and none at all, are told apart', async () => {
  const plain = new Checkout({ '.github/deployment-checklist.yml': 'items: [{ id: a, title: A }]\n' });
  expect(await plain.run('baseline')).toMatchObject({ code: 2, stdout: '' });
  expect((await plain.run('baseline')).stderr.replace(/\s+/g, ' ')).toContain('names no services');
  expect((await plain.run('baseline', '--checklist', 'nope.yml')).stderr).toContain('there is no nope.yml');
});

test('a link in the place of the baseline is not written through', async () => {
  const outside = join(createFolder(), 'outside.yml');
  const checkout = new Checkout(FILES);
  symlinkSync(outside, join(checkout.folder, BASELINE));
  const { code, stderr } = await checkout.run('baseline');
  expect({ code, isTold: stderr.replace(/\s+/g, ' ').includes('it is no file of its own') }).toEqual({
    code: 2,
    isTold: true,
  });
  expect(existsSync(outside)).toBe(false);
});

test('no value is shown or written', async () => {
  const checkout = new Checkout(FILES);
  const runs = await Promise.all(
    [
      ['baseline', '--dry-run'],
      ['baseline', '--json'],
    ].map((args) => checkout.run(...args)),
  );
  expect(runs.map(({ stdout, stderr }) => stdout + stderr).join('') + checkout.read(BASELINE)).not.toContain(
    CANARY,
  );
});

test('where there is no commit nothing is written: what only code asks for would be taken for gone', async () => {
  const folder = createFolder();
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = async () => (await runCli(folder, ['baseline'])).stderr;
  expect(await run()).toContain('is not in a git checkout that can be read');
  execFileSync('git', ['init', '--quiet', folder]);
  expect(await run()).toContain('there is no commit here yet: commit something first');
  expect(existsSync(join(folder, BASELINE))).toBe(false);
});
