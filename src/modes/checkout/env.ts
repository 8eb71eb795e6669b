import type { LandingEnv } from '../../env/landing-env.ts';
import { CodeFiles } from '../../local/code-files.ts';
import type { CommitFiles } from '../../local/commit-files.ts';
import type { Ref } from '../../local/refs.ts';
import { isInWorkingTree } from '../../local/working-tree.ts';
import { type EnvOfChange, type EnvSide, gatherByBoth } from '../env/both-checklists.ts';
import { type CodeFacts, gatherChangedCode, type Listing, lookOf } from '../env/code-facts.ts';
import { type Commits, gatherEnv } from '../env/facts.ts';
import { Memo } from '../reader/memo.ts';

/** The commits that are compared in a checkout, and what their files are read with. */
export interface Comparison {
  readonly root: string;
  readonly files: CommitFiles;
  readonly base: Ref;
  readonly head: Ref;
  readonly mergeBase: string;
}

export function commitsOf({ base, head, mergeBase }: Comparison): Commits {
  return { tip: base.sha, head: head.sha, findMergeBase: () => Promise.resolve(mergeBase) };
}

/** Compares the env keys with git as the host. Live sources are out of reach: what only they could tell is left to people. */
export function gatherLocalEnv(
  comparison: Comparison,
  counts: EnvSide,
  landing: Promise<EnvSide | undefined>,
  listing: Promise<Listing>,
): Promise<EnvOfChange | undefined> {
  const { root, files, base, head } = comparison;
  const sayAbsent = (file: string) =>
    isInWorkingTree(root, file)
      ? `${file} is in the working tree only: commit it, as the gate reads commits`
      : `${file} exists neither at ${base.name} nor at ${head.name}`;
  const commits = commitsOf(comparison);
  const codes = new Memo<CodeFacts | undefined>();
  const codeBy = (config: LandingEnv) =>
    codes.get(lookOf(config), () => gatherLocalCode(root, config, commits, listing));
  return gatherByBoth(
    counts,
    landing,
    {
      readFiles: (wanted) => Promise.all(wanted.map(({ commit, path: file }) => files.read(commit, file))),
      readEnvironment: () => Promise.resolve(undefined),
    },
    (config, text, reader) =>
      gatherEnv(config, commits, reader, { path: counts.path, text, sayAbsent }, codeBy(config)),
  );
}

/** With all of its code at hand, a checkout also knows what the code reads that a change leaves alone. */
async function gatherLocalCode(
  root: string,
  config: LandingEnv,
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
