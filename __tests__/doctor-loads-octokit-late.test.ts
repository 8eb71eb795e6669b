import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createFolder, runCli } from './fixtures/command/checkout.ts';
import { checkoutOf, Stage } from './fixtures/doctor/stage.ts';

const stage = new Stage();

/**
 * Octokit asks what runs it as soon as its module code runs, and nothing else here does: so this tells whether it did. What
 * the other commands wait for at their start must not grow by a client that they never use.
 */
function watch(): Readonly<Record<string, string>> {
  const file = join(createFolder(), 'watch.mjs');
  writeFileSync(
    file,
    `const { navigator } = globalThis;
Object.defineProperty(globalThis, 'navigator', { get() { process.stderr.write('octokit\\n'); return navigator; } });\n`,
  );
  return { NODE_OPTIONS: `--import=${file}` };
}

test.each([['--help'], ['schema'], ['validate'], ['check'], ['doctor']])(
  '%s runs no code of Octokit',
  async (command) => {
    const run = await runCli(checkoutOf().folder, [command], watch());
    expect(run).toMatchObject({ code: 0, stderr: '' });
  },
);

test('doctor runs it once there is a token, and somebody to ask', async () => {
  const run = await stage.doctor(checkoutOf(), [], watch());
  expect(run.stderr).toContain('octokit\n');
  expect(run.stdout).toContain('✓ `acme/auth` was read on GitHub');
});
