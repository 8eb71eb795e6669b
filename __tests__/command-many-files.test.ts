import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { CommitFiles } from '../src/local/commit-files.ts';
import { Checkout, createFolder, runCli } from './fixtures/command/checkout.ts';

const opened: CommitFiles[] = [];
afterEach(() => {
  for (const files of opened.splice(0)) files.close();
});

function open(folder: string): CommitFiles {
  const files = new CommitFiles(folder);
  opened.push(files);
  return files;
}

test('two hundred services are read by one process of git', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `s${index}`);
  const services = names.map((name) => `    ${name}: { manifest: ${name}/.env.example }\n`).join('');
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': `env:\n  services:\n${services}`,
    ...Object.fromEntries(names.map((name) => [`${name}/.env.example`, '# A=\n'])),
  });
  checkout.branch('feature');
  checkout.commit({ 's7/.env.example': '# A=\nB=\n' });
  const trace = join(createFolder(), 'trace');
  const { code, stdout } = await runCli(checkout.folder, ['check'], { GIT_TRACE: trace });
  expect({ code, isAsked: stdout.includes('○ B is set in production for s7') }).toEqual({
    code: 0,
    isAsked: true,
  });
  const started = readFileSync(trace, 'utf8').match(/built-in: git [\w-]+/g) ?? [];
  expect(started.filter((line) => line.endsWith(' cat-file'))).toHaveLength(1);
  expect(started.length).toBeLessThan(12);
});

test('files are read whole, whatever their size, and in the order asked for', async () => {
  const texts: Record<string, string> = {
    empty: '',
    'no line break': 'a',
    'path with spaces missing': 'b\n',
    large: 'äöü €\n'.repeat(300_000),
    'line breaks': '\n\n\r\n',
  };
  const checkout = new Checkout({ ...texts, binary: 'a\0b' });
  const files = open(checkout.folder);
  const paths = [...Object.keys(texts), 'not there', 'folder/not there'];
  const read = await Promise.all(paths.map((path) => files.read('HEAD', path)));
  expect(read.map((text) => text?.length)).toEqual([
    ...Object.values(texts).map(({ length }) => length),
    undefined,
    undefined,
  ]);
  expect(read.slice(0, -2)).toEqual(Object.values(texts));
  await expect(files.read('HEAD', 'binary')).rejects.toThrow('binary is not a text file');
  await expect(files.read('HEAD', '')).rejects.toThrow('is a folder');
  await expect(files.read('HEAD', 'a\nb')).rejects.toThrow('a path with a line break');
  await expect(files.read('HEAD', 'large')).resolves.toBe(texts.large);
});

test('a process that ends early is told, and nobody waits for ever', async () => {
  const files = open(createFolder());
  await expect(files.read('HEAD', 'a')).rejects.toThrow('could not read a: not a git repository');
});
