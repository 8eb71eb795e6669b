import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../gate/gate-error.ts';
import { CodeFiles, type CodeTree } from './code-files.ts';
import { findWebUrl } from './remote.ts';

/** Gives the code that a checkout holds; undefined where it cannot be read. */
export type ReadTree = (isCode: (path: string) => boolean) => Promise<CodeTree | undefined>;

/**
 * The code of the repository in the workspace of a job, where a step before checked it out; undefined where none did, or checked out
 * something else. Only git's own objects are read, so that no link in it leads anywhere.
 */
export function workspaceTree(
  folder: string | undefined,
  repository: string,
  notice: (message: string) => void,
): ReadTree | undefined {
  if (folder === undefined || !existsSync(join(folder, '.git'))) return undefined;
  return async (isCode) => {
    const code = new CodeFiles(folder);
    try {
      const webUrl = await findWebUrl(folder);
      if (webUrl?.toLowerCase().endsWith(`/${repository.toLowerCase()}`) !== true) return undefined;
      return await code.readTree('HEAD', isCode);
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      notice(`The checkout was not searched for env keys, only what changes: ${error.message}`);
      return undefined;
    } finally {
      code.close();
    }
  };
}
