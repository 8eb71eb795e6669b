import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { diffFolders } from '../scripts/check-dist.ts';

const folders: string[] = [];

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('names every file of dist/ that a rebuild does not give to the letter, lacks or adds', () => {
  const committed = folderWith({ 'index.js': 'a', 'cli.js': 'b', 'licenses.txt': 'c' });
  mkdirSync(join(committed, 'chunks'));
  writeFileSync(join(committed, 'chunks', 'judge-1.js'), 'd');
  const rebuilt = folderWith({ 'index.js': 'a', 'cli.js': 'b ', 'cli.js.map': '{}' });
  expect(diffFolders(committed, rebuilt)).toEqual([
    'chunks/judge-1.js',
    'cli.js',
    'cli.js.map',
    'licenses.txt',
  ]);
  expect(diffFolders(committed, committed)).toEqual([]);
});
