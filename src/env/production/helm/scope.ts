import type { Place } from '../../text/place.ts';
import { type PlaceOf, textValue, UNSEEN_VALUE, type Value } from './value.ts';

/** A variable, which a block within its own may set. */
export interface Variable {
  value: Value;
  /** In how many blocks it was made of which it is not known whether they are put out. */
  readonly doubts: number;
}

/** What is known where a part of a template stands. */
export interface Scope {
  /** What `.` is. */
  readonly dot: Value;
  readonly variables: ReadonlyMap<string, Variable>;
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
  const named = [
    ...(first === undefined ? [] : [[first, second === undefined ? item : (key ?? UNSEEN_VALUE)] as const]),
    ...(second === undefined ? [] : [[second, item] as const]),
  ];
  return named.reduce((inner, [name, value]) => withVariable(inner, name, value), { ...scope, dot: item });
}

/** The scope behind `$name := …`. */
export function withVariable(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, variables: new Map([...scope.variables, [name, { value, doubts: scope.doubts }]]) };
}

/** `$name = …`: where that may not be put out, nobody knows which value it has. */
export function setVariable({ variables, doubts }: Scope, name: string, value: Value): void {
  const variable = variables.get(name);
  if (variable !== undefined) variable.value = doubts > variable.doubts ? UNSEEN_VALUE : value;
}

/** What `range` goes through; once, and unseen, where that is not known. */
export function itemsOf(value: Value, at: Place): readonly (readonly [Value, Value])[] {
  if (value.is === 'dict') return [...value.entries].map(([key, item]) => [textValue(key, at), item]);
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
