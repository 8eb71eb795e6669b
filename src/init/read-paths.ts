import type { EnvConfig } from '../checklist/env-schema.ts';
import { READERS } from '../env/production/readers.ts';
import { listPaths, snapshotEnv } from '../env/snapshot.ts';

/** More than these nobody reads in a workflow. */
const MOST_PATHS = 30;

/**
 * What the gate reads of the base branch: the files that the checklist names, and those that they take in. Undefined where
 * they are too many to be listed.
 */
export function listReadPaths(
  env: EnvConfig,
  texts: ReadonlyMap<string, string | undefined>,
): string[] | undefined {
  const files = new Map(listPaths(env).map((path) => [path, texts.get(path)]));
  for (;;) {
    const { wanted } = snapshotEnv(env, { files, live: new Map(), readers: READERS });
    const further = wanted.filter((path) => !files.has(path));
    if (further.length === 0) break;
    for (const path of further) files.set(path, texts.get(path));
  }
  const paths = [...files].flatMap(([path, text]) => (text === undefined ? [] : [path]));
  return paths.length > MOST_PATHS ? undefined : paths;
}
