/** A place in a file of the repository; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A key that the manifest of a service declares. */
export interface Declared {
  readonly key: string;
  readonly required: boolean;
  readonly at: Place;
}

/** A key that a production source provides: its name and where from, never its value. */
export interface Provided {
  readonly key: string;
  /** The source as people know it: a file's path, or `environment production`. */
  readonly source: string;
}

/** The env keys of one service at one moment. */
export interface ServiceKeys {
  readonly service: string;
  readonly declared: readonly Declared[];
  readonly provided: readonly Provided[];
}

/**
 * `missing`: declared, and no source provides it. `stale`: provided by a source, and not declared.
 * A missing key that is required is what breaks a deployment.
 */
export type Finding =
  | {
      readonly kind: 'missing';
      readonly service: string;
      readonly key: string;
      readonly required: boolean;
      readonly at: Place;
    }
  | {
      readonly kind: 'stale';
      readonly service: string;
      readonly key: string;
      readonly sources: readonly string[];
    };

/** What differs between what a service declares and what production provides, by key in alphabetical order. */
export function findDifferences({ service, declared, provided }: ServiceKeys): Finding[] {
  const sources = new Map<string, string[]>();
  for (const { key, source } of provided) sources.set(key, [...(sources.get(key) ?? []), source]);
  const known = new Map(declared.map((declaration) => [declaration.key, declaration]));
  const missing = [...known.values()]
    .filter(({ key }) => !isProvided(key, sources))
    .map(({ key, required, at }): Finding => ({ kind: 'missing', service, key, required, at }));
  const stale = [...sources]
    .filter(([key]) => !known.has(key) && !isFileFormOf(key, known))
    .map(([key, from]): Finding => ({ kind: 'stale', service, key, sources: from }));
  return [...missing, ...stale].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** `KEY_FILE` names a file that holds the value of `KEY`, as container secrets are mounted: it satisfies `KEY`. */
function isProvided(key: string, provided: ReadonlyMap<string, unknown>): boolean {
  return provided.has(key) || provided.has(`${key}_FILE`);
}

function isFileFormOf(key: string, declared: ReadonlyMap<string, unknown>): boolean {
  return key.endsWith('_FILE') && declared.has(key.slice(0, -'_FILE'.length));
}

/**
 * The findings that a pull request is asked about: those that are there after it lands and were not before, or
 * that weigh more than before (an optional key that became required). The others were already there.
 */
export function splitByNew(
  before: readonly Finding[],
  after: readonly Finding[],
): { fresh: Finding[]; old: Finding[] } {
  const known = new Set(before.map(identityOf));
  const isOld = (finding: Finding) => known.has(identityOf(finding));
  return { fresh: after.filter((finding) => !isOld(finding)), old: after.filter(isOld) };
}

/** What makes two findings the same one: never the line, which moves with every edit above it. */
function identityOf(finding: Finding): string {
  const weight = finding.kind === 'missing' && finding.required ? 'required' : '';
  return JSON.stringify([finding.kind, finding.service, finding.key, weight]);
}

/**
 * Three-way merge by key: what the pull request did to an entry counts, else what the base branch has now. So a key that
 * another pull request gave to production is there, and one that this pull request takes away is not.
 */
export function mergeByKey<T>(
  mergeBase: ReadonlyMap<string, T>,
  head: ReadonlyMap<string, T>,
  tip: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): Map<string, T> {
  const merged = new Map<string, T>();
  for (const key of new Set([...mergeBase.keys(), ...head.keys(), ...tip.keys()])) {
    const [was, now] = [mergeBase.get(key), head.get(key)];
    const untouched = was === undefined || now === undefined ? was === now : same(was, now);
    const entry = untouched ? tip.get(key) : now;
    if (entry !== undefined) merged.set(key, entry);
  }
  return merged;
}
