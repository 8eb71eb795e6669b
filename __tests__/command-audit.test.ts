import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const CHECKLIST = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/auth.env }], code: ['auth/**'] }
    mail: { manifest: mail/env.yml, production: [{ names: deploy/mail.txt }], code: ['mail/**'] }
`;
const FILES = {
  '.github/deployment-checklist.yml': CHECKLIST,
  'auth/.env.example': 'DATABASE_URL=\n',
  'auth/settings.py': 'import os\nURL = os.environ["DATABASE_URL"]\nKEY = os.environ["SIGN_KEY"]\n',
  'auth/tests/test_a.py': 'import os\nos.environ["ONLY_IN_TESTS"]\n',
  'deploy/auth.env': 'DATABASE_URL=CANARY-1\nOLD_KEY=CANARY-2\n',
  'mail/env.yml': 'keys:\n  DATABASE_URL: { type: url, required: false }\n',
  'mail/send.js': 'export const url = process.env.DATABASE_URL;\nexport const x = process.env[name];\n',
  'deploy/mail.txt': 'DATABASE_URL\n',
};

test('an on-call engineer sees what would break, and what else differs', async () => {
  const run = await new Checkout(FILES).run('audit');
  expect(run).toMatchObject({ code: 1, stderr: '' });
  expect(
    run.stdout.replace(/\(HEAD, [0-9a-f]{7}\)/, '(HEAD, SHA)'),
  ).toBe(`✗ Env keys: 1 key would break a deployment (HEAD, SHA)

auth
  1 key declared, 2 read, 2 provided; production is deploy/auth.env.
  ✗ SIGN_KEY is missing in production for auth
      read at auth/settings.py:3
      next: add SIGN_KEY to deploy/auth.env
  · OLD_KEY is in deploy/auth.env, and auth does not declare it
      found at deploy/auth.env:2
  · SIGN_KEY is read by auth, and no manifest declares it
      read at auth/settings.py:3
      next: declare it in auth/.env.example: SIGN_KEY=

mail
  1 key declared, 1 read, 1 provided; production is deploy/mail.txt.

Declared differently
  · DATABASE_URL differs in required and type between auth (auth/.env.example:1)
    and mail (mail/env.yml:2): one value may not fit all of them

Nobody can tell which keys are read
  · mail/send.js:2 reads name
`);
});

test('a script reads it as JSON', async () => {
  const { stdout } = await new Checkout(FILES).run('audit', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    verdict: 'broken',
    services: [
      {
        name: 'auth',
        ...{ declared: 1, read: 2, provided: 2 },
        findings: [
          { kind: 'stale' },
          { kind: 'missing', key: 'SIGN_KEY', blocking: true },
          { kind: 'undeclared' },
        ],
      },
      { name: 'mail', findings: [] },
    ],
    conflicts: [{ key: 'DATABASE_URL', fields: ['required', 'type'] }],
    dynamicReads: [{ at: { file: 'mail/send.js', line: 2 } }],
    servicesWithoutCode: [],
  });
});

test('code scanning gets it as SARIF, with the line that reads a missing key', async () => {
  const { stdout } = await new Checkout(FILES).run('audit', '--sarif');
  const { version, runs } = JSON.parse(stdout);
  expect(version).toBe('2.1.0');
  const [{ tool, columnKind, results }] = runs;
  expect(columnKind).toBe('utf16CodeUnits');
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  // What GitHub requires of each rule.
  const text = { text: expect.stringMatching(/^[A-Z]/) };
  for (const rule of tool.driver.rules)
    expect(rule).toMatchObject({ shortDescription: text, fullDescription: text, help: text });
  for (const { ruleId } of results) expect(ids).toContain(ruleId);
  expect(results).toContainEqual({
    ruleId: 'env-missing',
    level: 'error',
    message: {
      text: 'SIGN_KEY is missing in production for auth. Read at auth/settings.py:3. Next: add SIGN_KEY to deploy/auth.env.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'auth/settings.py' },
          region: { startLine: 3, startColumn: 18 },
        },
      },
    ],
    partialFingerprints: { 'identity/v1': expect.stringContaining('SIGN_KEY') },
  });
});

test('an issue gets it as Markdown', async () => {
  const { stdout } = await new Checkout(FILES).run('audit', '--markdown');
  expect(stdout).toContain('| ❌ | **`SIGN_KEY`** is missing in production for `auth` | read at');
  // What would break comes first.
  expect(stdout.indexOf('SIGN_KEY')).toBeLessThan(stdout.indexOf('OLD_KEY'));
  expect(stdout).toContain('#### Declared differently');
});

test('the line that declares a key works where it is told to stand', async () => {
  const files = {
    ...FILES,
    'mail/send.js': 'export const url = process.env.DATABASE_URL;\nexport const x = process.env.MAIL_KEY;\n',
  };
  const { stdout } = await new Checkout(files).run('audit', '--markdown');
  const [, manifest, line] = /declare it under `keys` in `([^`]+)`: `([^`]*)`/.exec(stdout) ?? [];
  expect([manifest, line]).toEqual(['mail/env.yml', 'MAIL_KEY: { required: false }']);
  const declared = { ...files, 'mail/env.yml': `${files['mail/env.yml']}  ${line}\n` };
  expect((await new Checkout(declared).run('audit', '--markdown')).stdout).not.toContain(
    'no manifest declares it | read at `mail',
  );
});

test('values are never shown, in any form', async () => {
  const checkout = new Checkout(FILES);
  for (const form of [[], ['--json'], ['--markdown'], ['--sarif']])
    expect(JSON.stringify(await checkout.run('audit', ...form))).not.toContain('CANARY');
});

test('nothing differs', async () => {
  const files = {
    ...FILES,
    'deploy/auth.env': 'DATABASE_URL=CANARY-1\nSIGN_KEY=CANARY-2\n',
    'auth/.env.example': 'DATABASE_URL=\nSIGN_KEY=\n',
  };
  const run = await new Checkout(files).run('audit');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/^✓ Env keys: nothing is known that would break a deployment/);
});

test('where production cannot be seen, its keys are listed once, and nothing is claimed', async () => {
  const files = {
    ...FILES,
    '.github/deployment-checklist.yml': `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ github-environment: production }] }
`,
  };
  const run = await new Checkout(files).run('audit');
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('Whether production has 2 keys nobody can see from here');
});

test.each<[string, Record<string, string>, RegExp]>([
  ['there is no checklist', { '.github/deployment-checklist.yml': '' }, /deployment-checklist\.yml/],
  [
    'it names no services',
    { '.github/deployment-checklist.yml': 'items: [{ id: a, title: A }]\n' },
    /names no services/,
  ],
  ['it names a file that is not there', { 'mail/env.yml': '' }, /mail\/env\.yml/],
  ['a manifest is broken', { 'mail/env.yml': 'keys: [A]\n' }, /mail\/env\.yml:1/],
])('%s: it could not be looked at', async (_, files, message) => {
  const run = await new Checkout({ ...FILES, ...files }).run('audit');
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
});
