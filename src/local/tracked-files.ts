import { readGit, runGit } from './git.ts';

/** The paths of the files that git tracks, in its order, without symbolic links and submodules. */
export async function listTrackedFiles(root: string): Promise<string[]> {
  const listed = await readGit(root, 'list the files', ['ls-files', '--stage', '-z', '--full-name']);
  const paths = listed.split('\0').flatMap((entry) => {
    const tab = entry.indexOf('\t');
    // `100644` and `100755`: https://git-scm.com/docs/index-format
    return entry.startsWith('100') ? [entry.slice(tab + 1)] : [];
  });
  // A file in a conflict is listed once for each of its sides.
  return [...new Set(paths)];
}

/** What the checked-out branch is called; undefined for a commit that is checked out by itself. */
export async function findCurrentBranch(root: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return code === 0 ? stdout.trim() : undefined;
}
