import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

test('a script reads what was found and written', async () => {
  const checkout = new Checkout({ '.env.example': 'A=\nB=\n', 'prod.env': 'A=1\n' });
  const planned = JSON.parse((await checkout.run('init', '--json', '--dry-run')).stdout);
  const { stdout, stderr } = await checkout.run('init', '--json');
  const written = JSON.parse(stdout);
  expect(stderr).toBe('');
  expect(planned.verdict).toBe('planned');
  expect(written).toEqual({
    schemaVersion: 1,
    verdict: 'written',
    base: 'main',
    files: [
      {
        path: '.github/deployment-checklist.yml',
        state: 'written',
        text: checkout.read('.github/deployment-checklist.yml'),
      },
      {
        path: '.github/workflows/deployment-checklist.yml',
        state: 'written',
        text: checkout.read('.github/workflows/deployment-checklist.yml'),
      },
    ],
    services: [
      {
        name: expect.stringMatching(/^command-/),
        folder: '',
        manifest: '.env.example',
        declared: 2,
        isNewManifest: false,
        production: [{ dotenv: 'prod.env' }],
        searched: ['prod.env'],
      },
    ],
    assumed: [],
    leftOut: [],
    findings: 1,
  });
  const again = JSON.parse((await checkout.run('init', '--json')).stdout);
  expect(again).toMatchObject({ verdict: 'exists', services: [], findings: 0 });
});

test.each([
  [['init', '--json', '--uses', 'acme'], 'input-invalid'],
  [['init', '--json', '--base', 'main'], 'input-invalid'],
])('%j: the reason is %s', async (args, reason) => {
  const { code, stdout } = await new Checkout({ a: '1' }).run(...args);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, verdict: 'error', reason });
});
