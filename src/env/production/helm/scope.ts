import type { Place } from '../../text/place.ts';
import { type PlaceOf, textValue, UNSEEN_VALUE, type Value } from './value.ts';

/** What is known where a part of a template stands. */
export interface Scope {
  /** What `.` is. */
  readonly dot: Value;
  readonly variables: ReadonlyMap<string, Value>;
  /** In how many blocks it stands of which it is not known whether they are put out. */
  readonly doubts: number;
  readonly depth: number;
  /** Of the file that it stands in. */
  readonly placeOf: PlaceOf;
}

/** The scope of a block: `.` is the item, and so is the variable that it names. */
export function withNames(
  scope: Scope,
  names: readonly string[],
  [item = UNSEEN_VALUE]: readonly Value[],
  key?: Value,
): Scope {
  const [first, second] = names;
  const variables = new Map(scope.variables);
  if (first !== undefined) variables.set(first, second === undefined ? item : (key ?? UNSEEN_VALUE));
  if (second !== undefined) variables.set(second, item);
  return { ...scope, dot: item, variables };
}

/** What `range` goes through; once, and unseen, where that is not known. */
export function itemsOf(value: Value, at: Place): readonly (readonly [Value, Value])[] {
  if (value.is !== 'tree') return [[UNSEEN_VALUE, UNSEEN_VALUE]];
  const { tree } = value;
  if (tree.kind === 'map')
    return [...tree.entries.values()].map((entry) => [
      textValue(entry.key, entry.at),
      { is: 'tree', tree: entry.value },
    ]);
  if (tree.kind === 'list')
    return tree.items.map((item, index) => [textValue(String(index), at, false), { is: 'tree', tree: item }]);
  return [];
}
