import { EMPTY_TREE, type ObjectStore, type TreeEntry } from './objects.ts';

/** New contents by path; null removes the file. */
export type FileContents = Readonly<Record<string, string | Uint8Array | null>>;

/** What stands at a path of a tree; the empty path is the tree itself. */
export function findEntry(store: ObjectStore, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { kind: 'tree', sha: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (entry?.kind !== 'tree') return undefined;
    entry = store.tree(entry.sha).entries.get(name);
  }
  return entry;
}

/** Blob SHAs by path, in git's order. */
export function listFiles(store: ObjectStore, tree: string, prefix = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, { kind, sha }] of store.tree(tree).entries) {
    if (kind === 'blob') files.set(prefix + name, sha);
    else for (const [path, blob] of listFiles(store, sha, `${prefix}${name}/`)) files.set(path, blob);
  }
  return files;
}

/** Blobs to put at paths; undefined removes what is there. */
type Changes = ReadonlyMap<string, string | undefined>;

/** The tree with those files written and removed. Folders that did not change keep their objects. */
export function writeFiles(store: ObjectStore, tree: string, files: FileContents): string {
  const changes = new Map<string, string | undefined>();
  for (const [path, content] of Object.entries(files))
    changes.set(path, content === null ? undefined : store.writeBlob(content));
  return applyChanges(store, tree, changes);
}

/** The tree with those blobs put in place. */
export function applyChanges(store: ObjectStore, tree: string, changes: Changes): string {
  const entries = new Map(store.tree(tree).entries);
  const folders = new Map<string, Map<string, string | undefined>>();
  for (const [path, blob] of changes) {
    const slash = path.indexOf('/');
    if (slash >= 0) {
      const folder = path.slice(0, slash);
      const inside = folders.get(folder) ?? new Map<string, string | undefined>();
      folders.set(folder, inside.set(path.slice(slash + 1), blob));
    } else if (blob === undefined) entries.delete(path);
    else entries.set(path, { kind: 'blob', sha: blob });
  }
  for (const [folder, inside] of folders) {
    const before = entries.get(folder);
    const sha = applyChanges(store, before?.kind === 'tree' ? before.sha : EMPTY_TREE, inside);
    if (sha === EMPTY_TREE) entries.delete(folder);
    else entries.set(folder, { kind: 'tree', sha });
  }
  return store.writeTree(entries);
}
