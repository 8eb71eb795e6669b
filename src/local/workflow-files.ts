import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../gate/gate-error.ts';

const FOLDER = '.github/workflows';

/** The workflow files as they are now, in the order of their names. GitHub looks in no folder below. */
export async function readWorkflowFiles(root: string): Promise<{ file: string; text: string }[]> {
  const names = (await listFolder(join(root, FOLDER))).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = `${FOLDER}/${name}`;
      return { file, text: await readFile(join(root, file), 'utf8') };
    }),
  );
}

/** The metadata file of an action in the repository itself; undefined where there is none. */
export async function readActionFile(root: string, folder: string): Promise<string | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    try {
      return await readFile(join(root, folder, name), 'utf8');
    } catch (error) {
      if (!isAbsent(error)) throw unreadable(join(folder, name), error);
    }
  }
  return undefined;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(FOLDER, error);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function unreadable(path: string, error: unknown): GateError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new GateError('input-invalid', `could not read ${path} (${why})`);
}
