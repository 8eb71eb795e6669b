import { readGit } from './git.ts';

/** The paths of all files at a commit, without links and submodules. */
export async function listTree(root: string, commit: string): Promise<string[]> {
  const listed = await readGit(root, `list the files of ${commit}`, [
    ...['ls-tree', '-r', '-z', '--full-tree'],
    commit,
  ]);
  // `100644 blob SHA<tab>PATH`, each ended by a zero byte.
  return listed.split('\0').flatMap((entry) => {
    const [, path] = /^100\d{3} blob [0-9a-f]+\t([\s\S]+)$/.exec(entry) ?? [];
    return path === undefined ? [] : [path];
  });
}
