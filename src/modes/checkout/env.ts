import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { ChecklistText } from '../../env/absent.ts';
import { CodeFiles } from '../../local/code-files.ts';
import type { CommitFiles } from '../../local/commit-files.ts';
import type { Ref } from '../../local/refs.ts';
import { isInWorkingTree } from '../../local/working-tree.ts';
import { type CodeFacts, gatherChangedCode, type Listing } from '../env/code-facts.ts';
import { type Commits, type EnvFacts, gatherEnv } from '../env/facts.ts';

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
  checklist: ChecklistText,
  listing: Promise<Listing>,
): Promise<EnvFacts | undefined> {
  if (config === undefined) return Promise.resolve(undefined);
  const sayAbsent = (path: string) =>
    isInWorkingTree(root, path)
      ? `${path} is in the working tree only: commit it, as the gate reads commits`
      : `${path} exists neither at ${base.name} nor at ${head.name}`;
  const commits = { tip: base.sha, head: head.sha, findMergeBase: () => Promise.resolve(mergeBase) };
  return gatherEnv(
    config,
    commits,
    {
      readFiles: (wanted) => Promise.all(wanted.map(({ commit, path }) => files.read(commit, path))),
      readEnvironment: () => Promise.resolve(undefined),
    },
    { ...checklist, sayAbsent },
    gatherLocalCode(root, config, commits, listing),
  );
}

/** With all of its code at hand, a checkout also knows what the code reads that a change leaves alone. */
async function gatherLocalCode(
  root: string,
  config: EnvConfig,
  commits: Commits,
  listing: Promise<Listing>,
): Promise<CodeFacts | undefined> {
  const code = new CodeFiles(root);
  try {
    return await gatherChangedCode(config, await listing, commits, {
      readCode: (wanted) => Promise.all(wanted.map(({ commit, path }) => code.read(commit, path))),
      readTree: (isCode) => code.readTree(commits.head, isCode),
    });
  } finally {
    code.close();
  }
}
