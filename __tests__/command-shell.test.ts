import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { runCommand } from '../src/modes/commands/command.ts';
import { withProgress } from '../src/modes/commands/progress.ts';

/** A stream that keeps what is written to it. */
function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('what nobody foresaw shows its stack, and is no verdict', async () => {
  const stderr = recorder(false);
  const stdout = {
    write: () => {
      throw new TypeError('boom');
    },
  };
  const code = await runCommand(['--version'], { folder: '.', env: {}, stdout, stderr, version: '1.0.0' });
  expect(code).toBe(2);
  expect(stderr.written.join('')).toMatch(
    /^TypeError: boom\n {4}at [\s\S]*✗ a mistake in deployment-checklist itself: please report it with the lines\n {2}above\n$/,
  );
});

test('long work is announced on a terminal and wiped away, short work and pipes are left alone', async () => {
  const [terminal, pipe, quick] = [recorder(true), recorder(false), recorder(true)];
  await Promise.all([
    withProgress(terminal, () => setTimeout(600)),
    withProgress(pipe, () => setTimeout(600)),
    withProgress(quick, () => setTimeout(10)),
  ]);
  expect(terminal.written).toEqual(['reading the repository…', '\r\u001b[2K']);
  expect([...pipe.written, ...quick.written]).toEqual([]);
  await expect(withProgress(terminal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
