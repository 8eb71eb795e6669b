import type { EnvConfig } from '../checklist/env-schema.ts';
import { locatePath } from '../checklist/locate.ts';
import type { Absent } from '../env/snapshot.ts';
import type { CommitFiles } from '../local/commit-files.ts';
import type { Ref } from '../local/refs.ts';
import { isInWorkingTree } from '../local/working-tree.ts';
import { type EnvFacts, gatherEnv } from './env-facts.ts';

/** The commits that are compared in a checkout, and what their files are read with. */
export interface Comparison {
  readonly root: string;
  readonly files: CommitFiles;
  readonly base: Ref;
  readonly head: Ref;
  readonly mergeBase: string;
}

/** Compares the env keys with git as the host. Live sources are out of reach: what only they could tell is left to people. */
export function gatherLocalEnv(
  { root, files, base, head, mergeBase }: Comparison,
  config: EnvConfig | undefined,
  checklist: { readonly path: string; readonly text: string },
): Promise<EnvFacts | undefined> {
  if (config === undefined) return Promise.resolve(undefined);
  const locate = ({ service, path }: Absent) => ({
    file: checklist.path,
    ...locatePath(checklist.text, service, path),
    message: isInWorkingTree(root, path)
      ? `${path} is in the working tree only: commit it, as the gate reads commits`
      : `${path} exists neither at ${base.name} nor at ${head.name}`,
  });
  return gatherEnv(
    config,
    { tip: base.sha, head: head.sha, findMergeBase: () => Promise.resolve(mergeBase) },
    {
      readFiles: (wanted) => Promise.all(wanted.map(({ commit, path }) => files.read(commit, path))),
      readEnvironment: () => Promise.resolve(undefined),
    },
    locate,
  );
}
