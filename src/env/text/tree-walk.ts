import type { Entry, Tree } from './yaml-tree.ts';

/** Goes down a path of keys; undefined where it ends early. */
export function goTo(tree: Tree | undefined, ...path: string[]): Tree | undefined {
  let found = tree;
  for (const key of path) found = found?.kind === 'map' ? found.entries.get(key)?.value : undefined;
  return found;
}

/** The text of a value at the end of a path of keys. */
export function textAt(tree: Tree | undefined, ...path: string[]): string | undefined {
  const found = goTo(tree, ...path);
  return found?.kind === 'text' ? found.text : undefined;
}

export function itemsAt(tree: Tree | undefined, ...path: string[]): readonly Tree[] {
  const found = goTo(tree, ...path);
  return found?.kind === 'list' ? found.items : [];
}

export function entriesAt(tree: Tree | undefined, ...path: string[]): readonly Entry[] {
  const found = goTo(tree, ...path);
  return found?.kind === 'map' ? [...found.entries.values()] : [];
}
