/**
 * Three-way merge by key: what the pull request did to an entry counts, else what the base branch has now. So a key that
 * another pull request gave to production is there, and one that this pull request takes away is not. Where head and base
 * branch have the same entry, it is the head's.
 */
export function mergeByKey<T>(
  mergeBase: ReadonlyMap<string, T>,
  head: ReadonlyMap<string, T>,
  tip: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): Map<string, T> {
  const isSame = (a: T | undefined, b: T | undefined) =>
    a === undefined || b === undefined ? a === b : same(a, b);
  const merged = new Map<string, T>();
  for (const key of new Set([...tip.keys(), ...head.keys()])) {
    const [was, now, there] = [mergeBase.get(key), head.get(key), tip.get(key)];
    const isUntouched = isSame(was, now) && !isSame(now, there);
    const entry = isUntouched ? there : now;
    if (entry !== undefined) merged.set(key, entry);
  }
  return merged;
}
