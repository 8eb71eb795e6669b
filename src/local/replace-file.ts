import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GateError } from '../gate/gate-error.ts';
import { codeOf, makeFolder, unwritable } from './new-file.ts';

/**
 * Writes a file anew, as a whole or not at all: whoever reads it meanwhile sees the old text or the new one. A link in its
 * place is left alone, and none leads out of the repository.
 */
export async function replaceFile(root: string, path: string, text: string): Promise<void> {
  const folder = await makeFolder(root, dirname(path), path);
  const target = join(folder, path.slice(path.lastIndexOf('/') + 1));
  const draft = `${target}.${process.pid}.new`;
  try {
    if (!(await isReplaceable(target)))
      throw new GateError(
        'input-invalid',
        `${path} is not written: it is no file of its own. Take it away first`,
      );
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error instanceof GateError ? error : unwritable(path, error);
  }
}

async function isReplaceable(target: string): Promise<boolean> {
  try {
    return (await lstat(target)).isFile();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}
