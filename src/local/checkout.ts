import { GateError } from '../gate/gate-error.ts';
import { runGit, whatGitSaid } from './git.ts';

/** A git checkout on this machine. */
export interface Checkout {
  /** The folder in which the repository's files are, where all its paths begin. */
  readonly root: string;
  /** Whether its history was cut off, as CI does to save time; then commits may have no common ancestor. */
  readonly isShallow: boolean;
}

/** The checkout around a folder. */
export async function findCheckout(folder: string): Promise<Checkout> {
  const { code, stdout, stderr } = await runGit(folder, [
    'rev-parse',
    '--is-shallow-repository',
    '--show-toplevel',
  ]);
  const [isShallow, root] = stdout.split('\n');
  if (code !== 0 || root === undefined || root === '')
    throw new GateError(
      'git-failed',
      `${folder} is not in a git checkout that can be read (git says: ${whatGitSaid(stderr, code)}). Run it inside of one.`,
    );
  return { root, isShallow: isShallow === 'true' };
}
