import type { EnvConfig } from '../../checklist/env-schema.ts';
import { loadReaders } from '../../env/production/load-readers.ts';
import { listPaths, type Material, type Snapshot, snapshotEnv } from '../../env/snapshot.ts';

/** The env keys of all services, and the texts that they were read from. */
export interface SnapshotRead {
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly snapshot: Snapshot;
}

/**
 * Reads the files that the checklist names, then those that they name in turn, until none is wanted. `readTexts` gives the texts in the order asked for,
 * undefined where there is none; `beside` is what else is known.
 */
export async function readSnapshot(
  config: EnvConfig,
  readTexts: (paths: readonly string[]) => Promise<readonly (string | undefined)[]>,
  beside: Promise<Pick<Material, 'live' | 'code'>>,
): Promise<SnapshotRead> {
  const texts = new Map<string, string | undefined>();
  const readers = loadReaders(config);
  for (let wanted = listPaths(config); ; ) {
    const found = await readTexts(wanted);
    for (const [index, path] of wanted.entries()) texts.set(path, found[index]);
    const snapshot = snapshotEnv(config, { files: texts, readers: await readers, ...(await beside) });
    wanted = snapshot.wanted.filter((path) => !texts.has(path));
    if (wanted.length === 0) return { texts, snapshot };
  }
}
