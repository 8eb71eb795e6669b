import { goTo, textAt } from '../../text/tree-walk.ts';
import type { Entry, Tree } from '../../text/yaml-tree.ts';
import type { Spend } from './merge.ts';

/**
 * Carries out the operations of a JSON patch: `add`, `replace` and `remove`. Undefined where one of them cannot be carried
 * out, or is another one.
 * https://datatracker.ietf.org/doc/html/rfc6902
 */
export function applyJsonPatch(document: Tree, operations: readonly Tree[], spend: Spend): Tree | undefined {
  let patched: Tree | undefined = document;
  for (const operation of operations) {
    const path = textAt(operation, 'path');
    const op = textAt(operation, 'op');
    const value = goTo(operation, 'value');
    if (patched === undefined || path === undefined || (path !== '' && !path.startsWith('/')))
      return undefined;
    const parts = path
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (op === 'remove') patched = change(patched, parts, undefined, 'remove', spend);
    else if ((op === 'add' || op === 'replace') && value !== undefined)
      patched = change(patched, parts, value, op, spend);
    else return undefined;
  }
  return patched;
}

type Operation = 'add' | 'replace' | 'remove';

function change(
  tree: Tree,
  [part, ...rest]: readonly string[],
  value: Tree | undefined,
  op: Operation,
  spend: Spend,
): Tree | undefined {
  if (part === undefined) return value;
  if (tree.kind === 'map') return changeMap(tree, part, rest, value, op, spend);
  if (tree.kind !== 'list' || !spend(tree.items.length)) return undefined;
  const index = part === '-' ? tree.items.length : /^\d{1,6}$/.test(part) ? Number(part) : -1;
  const item = tree.items[index];
  if (index < 0 || index > tree.items.length || (item === undefined && (op !== 'add' || rest.length > 0)))
    return undefined;
  const changed = rest.length > 0 && item !== undefined ? change(item, rest, value, op, spend) : value;
  if (changed === undefined && !(op === 'remove' && rest.length === 0)) return undefined;
  const replaced = op === 'add' && rest.length === 0 ? 0 : 1;
  const items = tree.items.toSpliced(index, replaced, ...(changed === undefined ? [] : [changed]));
  return { ...tree, items };
}

function changeMap(
  tree: Extract<Tree, { kind: 'map' }>,
  part: string,
  rest: readonly string[],
  value: Tree | undefined,
  op: Operation,
  spend: Spend,
): Tree | undefined {
  if (!spend(tree.entries.size)) return undefined;
  const entry = tree.entries.get(part);
  if (entry === undefined && (op !== 'add' || rest.length > 0)) return undefined;
  const entries = new Map(tree.entries);
  if (op === 'remove' && rest.length === 0) {
    entries.delete(part);
    return { ...tree, entries };
  }
  const changed =
    entry === undefined || rest.length === 0 ? value : change(entry.value, rest, value, op, spend);
  if (changed === undefined) return undefined;
  const own: Entry =
    entry === undefined || rest.length === 0 ? { key: part, at: changed.at, value: changed } : entry;
  entries.set(part, { ...own, value: changed });
  return { ...tree, entries };
}
