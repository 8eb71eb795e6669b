import { textAt } from '../../text/tree-walk.ts';
import type { Entry, Tree } from '../../text/yaml-tree.ts';

/** Whether so many entries more may be looked at and copied. */
export type Spend = (amount: number) => boolean;

/** Lists whose items Kubernetes knows by name, so that a patch changes the one that it names. */
const MERGED_BY_NAME = new Set(['containers', 'initContainers', 'env', 'volumes']);

/**
 * A strategic merge patch: maps are merged, `null` removes, `$patch: delete` removes the whole; lists are replaced, but for
 * those whose items have a name. Of these kustomize puts what the patch names before the others, which matters to patches that count.
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function mergeTrees(base: Tree, patch: Tree, spend: Spend): Tree {
  if (base.kind !== 'map' || patch.kind !== 'map' || textAt(patch, '$patch') === 'replace') return patch;
  if (!spend(base.entries.size + patch.entries.size)) return base;
  const entries = new Map(base.entries);
  for (const [key, entry] of patch.entries) {
    if (key === '$patch') continue;
    const merged = mergeEntry(key, entries.get(key), entry, spend);
    if (merged === undefined) entries.delete(key);
    else entries.set(key, merged);
  }
  return { kind: 'map', at: base.at, entries };
}

function mergeEntry(key: string, base: Entry | undefined, patch: Entry, spend: Spend): Entry | undefined {
  const { value } = patch;
  if (value.kind === 'nothing' || isDeletion(value)) return undefined;
  if (base === undefined) return patch;
  if (base.value.kind === 'list' && value.kind === 'list' && MERGED_BY_NAME.has(key))
    return {
      ...base,
      value: { kind: 'list', at: base.value.at, items: mergeNamed(base.value.items, value.items, spend) },
    };
  return base.value.kind === 'map' && value.kind === 'map'
    ? { ...base, value: mergeTrees(base.value, value, spend) }
    : patch;
}

function mergeNamed(base: readonly Tree[], patch: readonly Tree[], spend: Spend): readonly Tree[] {
  if (!spend(base.length + patch.length)) return base;
  if (patch.some((item) => textAt(item, '$patch') === 'replace' && textAt(item, 'name') === undefined))
    return patch.filter((item) => textAt(item, '$patch') === undefined);
  const rest = new Map(base.map((item, index) => [textAt(item, 'name') ?? index, item]));
  const patched = new Map<string | number, Tree>();
  for (const [index, item] of patch.entries()) {
    const name = textAt(item, 'name') ?? base.length + index;
    const before = patched.get(name) ?? rest.get(name);
    rest.delete(name);
    if (isDeletion(item)) patched.delete(name);
    else
      patched.set(
        name,
        before === undefined ? item : mergeTrees(before, withoutOtherSource(before, item), spend),
      );
  }
  return [...patched.values(), ...rest.values()];
}

/** An env entry has a `value` or a `valueFrom`: the one of the patch takes the other's place. */
function withoutOtherSource(before: Tree, item: Tree): Tree {
  if (before.kind !== 'map' || item.kind !== 'map') return item;
  const other = item.entries.has('value') ? 'valueFrom' : item.entries.has('valueFrom') ? 'value' : undefined;
  const entry = other === undefined ? undefined : before.entries.get(other);
  if (entry === undefined || item.entries.has(entry.key)) return item;
  const removal: Entry = { ...entry, value: { kind: 'nothing', at: entry.at } };
  return { ...item, entries: new Map([...item.entries, [entry.key, removal]]) };
}

function isDeletion(tree: Tree): boolean {
  return textAt(tree, '$patch') === 'delete';
}
