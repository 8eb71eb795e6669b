import type { ItemState } from '../gate/verdict.ts';

/**
 * Items by the name of their group, in the order in which the groups first occur. Those without a group come first, as
 * they would look like a part of the group before them.
 */
export function groupItems(items: readonly ItemState[]): [name: string, members: ItemState[]][] {
  const groups = Map.groupBy(items, ({ subject }) =>
    subject.kind === 'item' ? (subject.item.group ?? '') : '',
  );
  return [...groups].toSorted(([a], [b]) => Number(b === '') - Number(a === ''));
}
