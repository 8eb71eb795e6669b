import { expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { Checkout } from './fixtures/command/checkout.ts';

const CHECKLIST = `items:
  - { id: docs, title: The handbook says so, optional: true, when: { labels: [docs] } }
env: { services: { auth: { manifest: .env.example, production: [{ dotenv: prod.env }] } } }
`;

test('a script reads the whole report, with the version of its shape', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': CHECKLIST,
    '.env.example': 'A=\n',
    'prod.env': 'A=canary\nSPARE=canary\n',
  });
  const base = checkout.git('rev-parse', 'HEAD').trim();
  checkout.branch('feature');
  checkout.commit({ '.env.example': 'A=\nB=\n' });
  const head = checkout.git('rev-parse', 'HEAD').trim();
  checkout.write({ 'prod.env': 'A=canary\nB=canary\n' });

  const { stdout, stderr } = await checkout.run('check', '--json');
  expect(stderr).toContain('prod.env has changes that are not committed');
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    verdict: 'blocked',
    reason: 'production-lacks-keys',
    open: ['env:missing:auth:B'],
    items: [
      expect.objectContaining({
        id: 'env:missing:auth:B',
        kind: 'finding',
        finding: expect.objectContaining({
          kind: 'missing',
          service: 'auth',
          key: 'B',
          certain: true,
          at: { file: '.env.example', line: 2, column: 1 },
          searched: ['prod.env'],
        }),
        state: 'blocked',
        confirmations: [],
      }),
      expect.objectContaining({
        id: 'docs',
        kind: 'item',
        title: 'The handbook says so',
        because: [{ by: 'unknown-labels', labels: ['docs'] }],
        optional: true,
        state: 'open',
      }),
    ],
    oldFindings: [expect.objectContaining({ kind: 'stale', key: 'SPARE' })],
    baseline: { aside: [], stale: [] },
    settledKeys: [],
    conflicts: [],
    knownWrong: ['env:missing:auth:B'],
    checklist: { path: '.github/deployment-checklist.yml', change: null },
    base: { name: 'main', sha: base, branch: 'main' },
    head: { name: 'HEAD', sha: head },
    mergeBase: base,
    changedFiles: 1,
    uncommitted: ['prod.env'],
  });
});

test('a long report arrives whole', async () => {
  const items = Array.from({ length: 2000 }, (_, index) => `  - { id: i${index}, title: Item ${index} }\n`);
  const checkout = new Checkout({ '.github/deployment-checklist.yml': `items:\n${items.join('')}` });
  const { stdout } = await checkout.run('check', '--json');
  expect(stdout.length).toBeGreaterThan(500_000);
  expect(JSON.parse(stdout).open).toHaveLength(2000);
});

test('a script reads why there is no report in the same place', async () => {
  const checkout = new Checkout({ '.github/deployment-checklist.yml': 'items:\n  - id: a\n' });
  const { code, stdout, stderr } = await checkout.run('check', '--json');
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    verdict: 'error',
    reason: 'checklist-broken',
    message:
      '.github/deployment-checklist.yml at main cannot be read. Mend it there; whoever may bypass required statuses has to merge that.',
    example: null,
    problems: [
      {
        file: '.github/deployment-checklist.yml',
        line: 2,
        column: 5,
        message: '`title` is missing or has no value',
      },
    ],
  });
});

test('where there is no checklist, the smallest that works comes with the reason', async () => {
  const checkout = new Checkout({ 'README.md': 'Hello\n' });
  const { stdout } = await checkout.run('check', '--json');
  const { message, example } = JSON.parse(stdout);
  expect(message).toBe(
    'main has no .github/deployment-checklist.yml: add one; this is the smallest that works.',
  );
  expect(parseChecklist(example, 'example.yml').ok).toBe(true);
});

test.each<[string[], string]>([
  [['check', '--json', '--base', 'nope'], 'input-invalid'],
  [['check', '--nope', '--json'], 'input-invalid'],
  [['check', '--json', '--checklist', 'nope.yml'], 'no-checklist'],
  [['validate', '--json', 'nope.yml'], 'no-checklist'],
])('%j: the reason is %s', async (args, reason) => {
  const { code, stdout } = await new Checkout({ a: '1' }).run(...args);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, verdict: 'error', reason });
});

test('a script reads what a valid configuration consists of', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': CHECKLIST,
    '.env.example': 'A=\n',
    'prod.env': '',
  });
  const { stdout } = await checkout.run('validate', '--json');
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    verdict: 'valid',
    path: '.github/deployment-checklist.yml',
    items: 1,
    services: [{ name: 'auth', declared: 1, sources: ['prod.env'], hasCode: true }],
  });
});
