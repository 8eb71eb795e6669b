import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const FILES = {
  'README.md': '# Shop\n',
  'shop/requirements.txt': 'django\n',
  'shop/Dockerfile': 'FROM python:3\n',
  'shop/env.py': 'import os\n\n\ndef env_int(name):\n    return int(os.environ[name])\n',
  'shop/settings.py':
    'import os\nfrom env import env_int\nWORKERS = env_int("WORKERS")\nDEBUG = os.getenv("DEBUG")\n',
  'shop/tests/test_a.py': 'import os\nos.environ["ONLY_IN_TESTS"]\n',
};

test('a manifest that is new declares what the code reads, and the checklist names the functions that read it', async () => {
  const checkout = new Checkout(FILES);
  expect(await checkout.run('init')).toMatchObject({ code: 0, stderr: '' });
  expect(checkout.read('shop/env.yml')).toMatch(/keys:\n {2}DEBUG: \{ required: false \}\n {2}WORKERS:\n$/);
  expect(checkout.read('.github/deployment-checklist.yml')).toContain(`
  # Functions that read the env key which they are given.
  reads:
    - { call: env_int, language: python } # shop/env.py
  services:
`);
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Start');
  expect(await checkout.run('validate')).toMatchObject({ code: 0, stderr: '' });
  expect(await checkout.run('check')).toMatchObject({ code: 0, stderr: '' });
  const audit = await checkout.run('audit', '--json');
  expect(JSON.parse(audit.stdout)).toMatchObject({ verdict: 'fine', services: [{ declared: 2, read: 2 }] });
});

const need = (body: string) => `import os\n\n\ndef ${body}\n`;

test('a function is named whatever it is called, where calls by its name read keys and nothing else', async () => {
  const checkout = new Checkout({
    ...FILES,
    'shop/env.py': need('need(name):\n    return os.environ[name]'),
    'shop/settings.py': 'from env import need\nWORKERS = need("WORKERS")\n',
  });
  const { stdout } = await checkout.run('init');
  expect(checkout.read('.github/deployment-checklist.yml')).toContain(
    '    - { call: need, language: python } # shop/env.py\n',
  );
  expect(stdout).not.toContain('not in `reads`');
});

test.each([
  ['is called like others', 'get', 'from env import get\nWORKERS = get("WORKERS")\n'],
  ['has the name of one that reads no keys', 'need', 'from env import need\nWORKERS = need("WORKERS")\n'],
])('one that %s is not, and a person is told', async (_, name, settings) => {
  const checkout = new Checkout({
    ...FILES,
    'shop/env.py': need(`${name}(key):\n    return os.environ[key]`),
    'shop/settings.py': settings,
    'shop/roles.py': 'from roles_of import need\nneed("ADMIN")\n',
  });
  const { stdout } = await checkout.run('init');
  expect(checkout.read('.github/deployment-checklist.yml')).not.toContain('reads:');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    `not in \`reads\`, as other functions are called so as well: \`${name}\` of \`shop/env.py\`; without a checkout`,
  );
});
