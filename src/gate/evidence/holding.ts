import type { ItemState } from '../verdict.ts';

export function isClosed({ state }: Pick<ItemState, 'state'>): boolean {
  return state === 'confirmed' || state === 'waived';
}

/** The items that hold the gate closed. */
export function holdingItems(items: readonly ItemState[]): ItemState[] {
  return items.filter((item) => !item.optional && !item.spared && !isClosed(item));
}
