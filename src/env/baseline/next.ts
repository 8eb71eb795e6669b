import type { EnvComparison } from '../findings/compare.ts';
import { type BaselineEntry, entryOf, identityOfEntry, inFileOrder, type PlacedEntry } from './baseline.ts';

/** A baseline as it is to be, and what that changes. */
export interface NextBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly added: readonly BaselineEntry[];
  /** Stale entries that are taken out. */
  readonly taken: readonly PlacedEntry[];
}

/** Takes stale entries out, and unless it only prunes takes every finding in that is there today. */
export function decideNextBaseline(
  { old, baseline: { gone } }: Pick<EnvComparison, 'old' | 'baseline'>,
  entries: readonly PlacedEntry[],
  prune: boolean,
): NextBaseline {
  const stale = new Set(gone.map(identityOfEntry));
  const kept = entries.filter((entry) => !stale.has(identityOfEntry(entry)));
  const found = prune ? [] : old.flatMap((finding) => entryOf(finding) ?? []);
  const added = [...new Map(found.map((entry) => [identityOfEntry(entry), entry])).values()];
  return { entries: inFileOrder([...kept, ...added]), added: inFileOrder(added), taken: gone };
}
