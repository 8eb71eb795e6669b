import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { listWorkflows } from '../scripts/lint-workflows.ts';
import { Checkout, createFolder } from './fixtures/command/checkout.ts';

const { text = '' } =
  listWorkflows(['docs/workflows.md']).find((one) => one.text.includes('audit --sarif')) ?? {};
const commands: string[] = parse(text).jobs.audit.steps.flatMap(({ run = [] }) => run);

/** Runs the commands of the documented workflow, as a runner does, where the action is checked out beside the code. */
async function runWorkflow(checkout: Checkout) {
  symlinkSync(resolve('.'), join(checkout.folder, '.deployment-checklist'));
  const temp = createFolder();
  const env = { ...process.env, RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: join(temp, 'summary.md') };
  const codes: (number | null)[] = [];
  for (const command of commands)
    codes.push(
      await new Promise((done) => {
        const shell = execFile('bash', ['-e', '-c', command], { cwd: checkout.folder, env }, () =>
          done(shell.exitCode),
        );
      }),
    );
  const sarif = JSON.parse(readFileSync(join(temp, 'env-keys.sarif'), 'utf8'));
  return { codes, summary: readFileSync(join(temp, 'summary.md'), 'utf8'), sarif };
}

const FILES = {
  '.github/deployment-checklist.yml':
    'env: { services: { auth: { manifest: .env.example, production: [{ dotenv: prod.env }] } } }\n',
  '.env.example': 'LOGIN_TOKEN_KEY=\n',
  'prod.env': 'LOGIN_TOKEN_KEY=CANARY-1\n',
};

test('the weekly run is red while production lacks a key, with the finding in its summary and under Security', async () => {
  const { codes, summary, sarif } = await runWorkflow(
    new Checkout({ ...FILES, 'prod.env': 'OTHER=CANARY-1\n' }),
  );
  expect(codes).toEqual([1, 1]);
  expect(summary).toContain('LOGIN_TOKEN_KEY');
  const [result] = sarif.runs[0].results.filter(({ level }: { level: string }) => level === 'error');
  expect(result.message.text).toContain('LOGIN_TOKEN_KEY');
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('.env.example');
  expect(JSON.stringify([summary, sarif])).not.toContain('CANARY');
});

test('and green once production has it', async () => {
  const { codes, sarif } = await runWorkflow(new Checkout(FILES));
  expect(codes).toEqual([0, 0]);
  expect(sarif.runs[0].results).toEqual([]);
});
