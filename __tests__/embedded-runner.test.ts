import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runWarm } from '../embedded-runner/warm-processes.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(text: string, args: readonly string[] = []) {
  const main = join(folder, 'bundle.mjs');
  writeFileSync(main, text);
  const { exitCode, written } = await runWarm({ main, args, env: { NAME: 'ada' }, folder });
  return [exitCode, ...written.map(({ stream, text }) => `${stream}: ${text.split('\n')[0]}`)];
}

describe('a bundle in a process that has run others', () => {
  test('sees its own environment, arguments and folder', async () => {
    const text = 'console.log(Object.keys(process.env), process.argv.slice(2), process.cwd())';
    expect(await run(text, ['check'])).toEqual([0, `stdout: [ 'NAME' ] [ 'check' ] ${folder}`]);
    expect(await run(text, [])).toEqual([0, `stdout: [ 'NAME' ] [] ${folder}`]);
  });

  test('ends with its own exit code', async () => {
    expect(await run('process.exitCode = 2')).toEqual([2]);
    expect(await run('')).toEqual([0]);
  });

  test.each([
    ['throws', "throw new TypeError('boom')"],
    ['rejects', "Promise.reject(new TypeError('boom'))"],
    ['throws later', "setTimeout(() => { throw new TypeError('boom') }, 5)"],
  ])('that %s fails', async (_, text) => {
    expect(await run(text)).toEqual([1, 'stderr: TypeError: boom']);
  });

  test('does not end before all is done', async () => {
    expect(await run("setTimeout(() => console.log('done'), 50)")).toEqual([0, 'stdout: done']);
  });
});
