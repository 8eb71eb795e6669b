import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { Material } from '../../env/snapshot.ts';
import type { EnvReader } from './facts.ts';
import { readSnapshot, type SnapshotRead } from './read-snapshot.ts';

/** The commits whose files are laid over each other. */
interface Moments {
  readonly mergeBase: string;
  readonly head: string;
  readonly tip: string;
}

/**
 * The env keys of what git makes of a pull request and the base branch as it is now: files that the pull request changes are as at
 * its head, the others as at the tip. A key may be taken from one file by another, and each side may have changed one of them.
 * Undefined where both changed one file, each in its way: what is in that nobody knows before it has landed.
 */
export async function readLanding(
  config: EnvConfig,
  { mergeBase, head, tip }: Moments,
  live: Promise<Material['live']>,
  reader: Pick<EnvReader, 'readFiles'>,
): Promise<SnapshotRead | undefined> {
  let clashes = false;
  const readTexts = async (paths: readonly string[]) => {
    const readAt = (commit: string) => reader.readFiles(paths.map((path) => ({ commit, path })));
    const [before, ours, theirs] = await Promise.all([readAt(mergeBase), readAt(head), readAt(tip)]);
    return paths.map((_, index) => {
      const [was, now, there] = [before[index], ours[index], theirs[index]];
      clashes ||= was !== now && was !== there && now !== there;
      return was === now ? there : now;
    });
  };
  const landing = await readSnapshot(
    config,
    readTexts,
    live.then((known) => ({ live: known })),
  );
  return clashes ? undefined : landing;
}
