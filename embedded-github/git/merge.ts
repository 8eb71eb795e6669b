import { findMergeBase } from './history.ts';
import { EMPTY_TREE, type ObjectStore } from './objects.ts';
import { applyChanges, listFiles } from './tree.ts';

/** Both sides changed the same file differently. */
export class MergeConflict extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`Merge conflict in ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/**
 * The tree of a merge of two commits, by whole files: what one side alone changed since their merge base is taken over.
 * @throws MergeConflict
 */
export function mergeTrees(store: ObjectStore, onto: string, head: string): string {
  const base = findMergeBase(store, onto, head);
  const before = base === undefined ? EMPTY_TREE : store.commit(base).tree;
  const ours = store.commit(onto).tree;
  const changes = mergeChanges(store, before, ours, store.commit(head).tree);
  return applyChanges(store, ours, changes);
}

function mergeChanges(
  store: ObjectStore,
  base: string,
  ours: string,
  theirs: string,
): Map<string, string | undefined> {
  const [before, mine, other] = [base, ours, theirs].map((tree) => listFiles(store, tree));
  const changes = new Map<string, string | undefined>();
  const conflicts: string[] = [];
  for (const path of new Set([...(before?.keys() ?? []), ...(other?.keys() ?? [])])) {
    const [a, b, c] = [before?.get(path), mine?.get(path), other?.get(path)];
    if (c === a || c === b) continue;
    if (b !== a) conflicts.push(path);
    else changes.set(path, c);
  }
  if (conflicts.length > 0) throw new MergeConflict(conflicts);
  return changes;
}
