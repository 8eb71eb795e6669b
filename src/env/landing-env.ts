import type { EnvConfig } from '../checklist/env-schema.ts';
import { withFolders } from '../checklist/path-globs.ts';
import { listPaths } from './snapshot.ts';
import { type CompileGlobs, compileForeign, compileTrusted } from './text/bounded-globs.ts';

/** What a checklist says of env keys, whether it counts or is only on its way. */
export interface LandingEnv extends EnvConfig {
  /** In one that is on its way, and so may be anybody's: the globs of the one that counts. */
  readonly trusted?: ReadonlySet<string> | undefined;
  /** The files that it names and the one that counts does not. */
  readonly brought?: ReadonlySet<string> | undefined;
}

/** The checklist of a change, as it may be looked at before it counts. */
export function toLandingEnv(counts: EnvConfig | undefined, lands: EnvConfig): LandingEnv {
  const { services = {}, ignore = [], 'assume-read': assumed = [] } = counts ?? {};
  const globs = [...Object.values(services).flatMap(({ code = [] }) => code), ...ignore, ...assumed];
  const named = new Set(counts === undefined ? [] : listPaths(counts));
  return {
    ...lands,
    trusted: new Set(withFolders(globs.map((glob) => glob.replace(/^!(?!\()/, '')))),
    brought: new Set(listPaths(lands).filter((path) => !named.has(path))),
  };
}

export function globsOf({ trusted }: Pick<LandingEnv, 'trusted'>): CompileGlobs {
  return trusted === undefined ? compileTrusted : compileForeign(trusted);
}

/** As many services, files and globs are looked at that only the checklist of a change names. */
export const MOST_BROUGHT = 200;

/** How many services, files and globs a checklist names beyond those that are there now; what it names twice is looked at twice. */
export function countBrought(counts: EnvConfig | undefined, lands: EnvConfig): number {
  const left = Map.groupBy(listNamed(counts), ([name]) => name);
  return listNamed(lands).reduce(
    (sum, [name, size]) => sum + (left.get(name)?.pop() === undefined ? size : 0),
    0,
  );
}

/** Each service and entry, with how much it names. */
function listNamed(env: EnvConfig | undefined): [name: string, size: number][] {
  if (env === undefined) return [];
  const { services, ignore, reads, 'assume-read': assumed } = env;
  const ones = [
    ...Object.entries(services).flatMap(([name, { manifest, code = [] }]) => [
      { service: name },
      ...manifest.map((path) => ({ manifest: path })),
      ...code.map((glob) => ({ code: glob })),
    ]),
    ...[...ignore, ...assumed].map((keys) => ({ keys })),
    ...reads,
  ];
  const sources = Object.values(services).flatMap(({ production }) => production);
  return [
    ...ones.map((one): [string, number] => [JSON.stringify(one), 1]),
    ...sources.map((source): [string, number] => [
      JSON.stringify(source),
      'paths' in source ? source.paths.length : 1,
    ]),
  ];
}
