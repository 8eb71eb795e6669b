import type { Commit, ObjectStore } from './objects.ts';

/** A commit and everything before it. */
export function ancestorsOf(store: ObjectStore, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...store.commit(next).parents);
  }
  return seen;
}

/** The best common ancestor; of several equally good ones the newest. Undefined for unrelated histories. */
export function findMergeBase(store: ObjectStore, a: string, b: string): string | undefined {
  const before = ancestorsOf(store, a);
  const seen = new Set<string>();
  const candidates = new Set<string>();
  const open = [b];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (before.has(next)) candidates.add(next);
    else open.push(...store.commit(next).parents);
  }
  if (candidates.size > 1)
    for (const candidate of [...candidates])
      for (const older of ancestorsOf(store, candidate)) if (older !== candidate) candidates.delete(older);
  const best = [...candidates].map((sha) => store.commit(sha));
  return best.sort((x, y) => Date.parse(y.date) - Date.parse(x.date))[0]?.sha;
}

/** The commits that `head` has and `base` has not, oldest first. */
export function commitsBetween(store: ObjectStore, base: string, head: string): Commit[] {
  const known = ancestorsOf(store, base);
  const commits: Commit[] = [];
  const visit = (sha: string): void => {
    if (known.has(sha)) return;
    known.add(sha);
    const commit = store.commit(sha);
    for (const parent of commit.parents) visit(parent);
    commits.push(commit);
  };
  visit(head);
  return commits;
}
