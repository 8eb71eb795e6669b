import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { GateError } from '../gate/gate-error.ts';

/** Whether there is anything at a path, a link that leads nowhere included. */
export async function isTaken(root: string, path: string): Promise<boolean> {
  try {
    await lstat(join(root, path));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw unwritable(path, error);
  }
}

/**
 * Writes a file that is not there yet, with the folders around it. What is there is never written over, also when it
 * appears meanwhile, and no link leads out of the repository. True when it was written.
 */
export async function createFile(root: string, path: string, text: string): Promise<boolean> {
  const folder = await makeFolder(root, dirname(path), path);
  try {
    const file = await open(join(folder, path.slice(path.lastIndexOf('/') + 1)), 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw unwritable(path, error);
  }
}

/** Goes down folder by folder, so that none is made behind a link that leads out of the repository. */
export async function makeFolder(root: string, folder: string, path: string): Promise<string> {
  try {
    const top = await realpath(root);
    let at = top;
    for (const part of folder === '.' ? [] : folder.split('/')) {
      await mkdir(join(at, part)).catch((error: unknown) => {
        if (codeOf(error) !== 'EEXIST') throw error;
      });
      at = await realpath(join(at, part));
      if (at !== top && !at.startsWith(top + sep)) throw outside(path, folder);
    }
    return at;
  } catch (error) {
    throw error instanceof GateError ? error : unwritable(path, error);
  }
}

function outside(path: string, folder: string): GateError {
  return new GateError(
    'input-invalid',
    `${path} is not written: a link in ${folder} leads out of the repository. Make it a folder, or write the file by hand`,
  );
}

export function unwritable(path: string, error: unknown): GateError {
  return new GateError('input-invalid', `could not write ${path} (${codeOf(error) ?? String(error)})`);
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
