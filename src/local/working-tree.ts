import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GateError } from '../gate/gate-error.ts';
import { runGit } from './git.ts';
import { decodeText } from './text-file.ts';

/** The folder where a checklist's paths begin: the nearest one with a `.git`, or the folder itself where there is none. */
export function findRoot(folder: string): string {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return root;
    if (root === dirname(root)) return folder;
  }
}

export function isInWorkingTree(root: string, path: string): boolean {
  return existsSync(join(root, path));
}

/** The text of a file as it is now; undefined where there is none. */
export async function readWorkingFile(root: string, path: string): Promise<string | undefined> {
  try {
    return decodeText(await readFile(resolve(root, path)), path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new GateError(
      'env-files-broken',
      `could not read ${path} (${String(error.code)}): name a text file`,
    );
  }
}

/** The paths with changes that are not committed, new files included. None where git cannot tell. */
export async function listUncommitted(root: string): Promise<string[]> {
  const { code, stdout } = await runGit(root, [
    'status',
    ...['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'],
  ]);
  if (code !== 0) return [];
  return stdout.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}
