import { hintsByKey } from '../provided.ts';
import type { ServiceEnv } from '../service-env.ts';
import type { Stale } from './finding.ts';
import type { Scope } from './findings.ts';
import { isWellKnown } from './ignored.ts';
import { listKnownKeys } from './known-keys.ts';

/** Where else it may come from: more of that nobody reads. */
const MOST_HINTS = 5;

/**
 * Keys that a change takes out of production, that nothing known needs, and that code may read which nobody looked at: a person has to
 * tell. Of a file that is gone as a whole its removal is asked about, and not each key.
 */
export function findLeaving(
  before: ServiceEnv,
  after: ServiceEnv,
  scope: Scope,
  removed: ReadonlySet<string>,
): Stale[] {
  const { environment, isIgnored, isAssumedRead } = scope;
  const stays = new Set(after.provided.map(({ key }) => key));
  const taken = before.provided.filter(({ key }) => !stays.has(key));
  // As in most changes: nothing else has to be looked up then.
  if (taken.length === 0) return [];
  const needed = new Set(listKnownKeys(after, environment, isIgnored).known.map(({ key }) => key));
  const isSeen = (key: string) => after.code?.isAll === true && !isAssumedRead(key);
  const hintsOf = hintsByKey(after.hints);
  const byPlatform = new Set(after.byPlatform);
  const gone = taken.filter(
    ({ key, at }) =>
      !needed.has(key) &&
      !needed.has(key.replace(/_FILE$/, '')) &&
      !isIgnored(key) &&
      !isWellKnown(key) &&
      !byPlatform.has(key) &&
      !isSeen(key) &&
      (at === undefined || !removed.has(at.file)),
  );
  return [...Map.groupBy(gone, ({ key }) => key)].map(([key, entries]) => ({
    kind: 'stale',
    service: after.service,
    key,
    blocking: true,
    at: entries[0]?.at,
    sources: [...new Set(entries.map(({ source }) => source))],
    searched: after.searched,
    hints: hintsOf(key).slice(0, MOST_HINTS),
  }));
}
