import { type Finding, isCertain } from '../findings/finding.ts';
import type { ServiceEnv } from '../service-env.ts';
import { type BaselineEntry, entryOf, identityOfEntry, type PlacedEntry, type SetAside } from './baseline.ts';

/** Whether the baseline names a finding as it is, or as one that weighed more. */
export function matchBaseline(entries: readonly PlacedEntry[]): (finding: Finding) => boolean {
  const known = new Set(entries.map(identityOfEntry));
  return (finding) => coveredBy(finding).some((entry) => known.has(identityOfEntry(entry)));
}

/** The entries that a finding is known by: its own, and the one of the time when a deployment could break on it. */
function coveredBy(finding: Finding): BaselineEntry[] {
  const entry = entryOf(finding);
  if (entry === undefined) return [];
  return entry.blocks ? [entry] : [entry, { ...entry, blocks: true }];
}

/** What is known of a service at the tip of the base branch, from where the baseline is read as well. */
export interface Present {
  readonly env: ServiceEnv;
  readonly findings: readonly Finding[];
}

/** The entries that name nothing any more, as far as that can be told: of what was not read nobody says that it is gone. */
export function findGone(
  entries: readonly PlacedEntry[],
  present: ReadonlyMap<string, Present>,
): SetAside['gone'] {
  const standing = new Set(
    [...present.values()].flatMap(({ findings }) => findings.flatMap(coveredBy).map(identityOfEntry)),
  );
  return entries.filter((entry) => {
    if (standing.has(identityOfEntry(entry))) return false;
    const there = present.get(entry.service);
    return there === undefined || !mayBeThere(entry, there);
  });
}

function mayBeThere({ kind, key }: PlacedEntry, { env, findings }: Present): boolean {
  // Code that nobody looked at may read the key, and then need it or go without a declaration.
  if (kind === 'undeclared') return env.code?.isAll !== true;
  if (kind === 'missing')
    return (
      findings.some((finding) => finding.kind === 'missing' && finding.key === key && !isCertain(finding)) ||
      (env.code?.isAll === false && !env.declared.some((declared) => declared.key === key))
    );
  // A source that was not read may still have the key that was stale or invalid in it.
  return env.hints.some((hint) => hint.mayBeThere && hint.key === undefined && hint.prefix === undefined);
}
