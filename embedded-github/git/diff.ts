import type { ObjectStore } from './objects.ts';

/** One entry of GitHub's list of changed files. `sha` is the blob after the change, or the removed one. */
export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly sha: string;
  readonly previousSha?: string;
  /** Only for a rename: the same blob under another path. Git's similarity search is not played here. */
  readonly previousPath?: string;
}

/** Trees never change, and a list of 3,000 files is asked for thirty times in a row. */
const known = new WeakMap<ObjectStore, Map<string, readonly FileChange[]>>();

/** What changes from one tree to another, in the order of paths. */
export function diffTrees(store: ObjectStore, before: string, after: string): readonly FileChange[] {
  const ofStore = known.get(store) ?? new Map<string, readonly FileChange[]>();
  const changes = ofStore.get(`${before}..${after}`) ?? compareTrees(store, before, after);
  known.set(store, ofStore.set(`${before}..${after}`, changes));
  return changes;
}

function compareTrees(store: ObjectStore, before: string, after: string): FileChange[] {
  const old = new Map<string, string>();
  const now = new Map<string, string>();
  collectDifference(store, before, after, '', old, now);
  const removed = new Map<string, string[]>();
  for (const [path, sha] of old) if (!now.has(path)) removed.set(sha, [...(removed.get(sha) ?? []), path]);
  const changes: FileChange[] = [];
  for (const [path, sha] of now) {
    const previousSha = old.get(path);
    const previousPath = previousSha === undefined ? removed.get(sha)?.shift() : undefined;
    if (previousSha !== undefined) changes.push({ path, status: 'modified', sha, previousSha });
    else if (previousPath !== undefined)
      changes.push({ path, status: 'renamed', sha, previousPath, previousSha: sha });
    else changes.push({ path, status: 'added', sha });
  }
  for (const [sha, paths] of removed)
    for (const path of paths) changes.push({ path, status: 'removed', sha, previousSha: sha });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Walks both trees at once and steps over folders that are the same object. */
function collectDifference(
  store: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  prefix: string,
  old: Map<string, string>,
  now: Map<string, string>,
): void {
  if (before === after) return;
  const left = before === undefined ? undefined : store.tree(before).entries;
  const right = after === undefined ? undefined : store.tree(after).entries;
  for (const name of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
    const [a, b] = [left?.get(name), right?.get(name)];
    if (a?.sha === b?.sha && a?.kind === b?.kind) continue;
    if (a?.kind === 'blob') old.set(prefix + name, a.sha);
    if (b?.kind === 'blob') now.set(prefix + name, b.sha);
    const [inA, inB] = [a, b].map((entry) => (entry?.kind === 'tree' ? entry.sha : undefined));
    if (inA !== undefined || inB !== undefined)
      collectDifference(store, inA, inB, `${prefix}${name}/`, old, now);
  }
}
