import type { Expression, ObjectEntry } from './hcl.ts';

/** What a loop goes through: key and value of each; undefined where that is not known. */
export function itemsOf(expression: Expression): { key: Expression; value: Expression }[] | undefined {
  if (expression.kind === 'object')
    return expression.entries.map(({ key, at, value }) => ({
      key: key === undefined ? { kind: 'other', at } : { kind: 'text', at, text: key, isText: true },
      value,
    }));
  if (expression.kind !== 'list') return undefined;
  return expression.items.map((value) => ({ key: value, value }));
}

/** Down a path of fields; undefined where it ends early. */
export function fieldOf(value: Expression, path: readonly string[]): Expression | undefined {
  let found: Expression | undefined = value;
  for (const field of path) {
    if (found?.kind === 'object') found = entryOf(found.entries, field);
    else found = found?.kind === 'list' ? found.items[Number(field)] : undefined;
  }
  return found;
}

/** What a field of an object is; of many entries by an index, as a loop may ask for each of them in turn. */
function entryOf(entries: readonly ObjectEntry[], field: string): Expression | undefined {
  if (entries.length < 10) return entries.findLast(({ key }) => key === field)?.value;
  const index = indexes.get(entries) ?? new Map(entries.map(({ key, value }) => [key, value]));
  indexes.set(entries, index);
  return index.get(field);
}

const indexes = new WeakMap<readonly ObjectEntry[], ReadonlyMap<string | undefined, Expression>>();

/** How many entries or items a value has. */
export function sizeOf(value: Expression): number {
  return value.kind === 'object' ? value.entries.length : value.kind === 'list' ? value.items.length : 1;
}

/** Functions that keep what they are given. */
const KEEPING = new Set(['jsonencode', 'tomap', 'toset', 'tolist', 'sensitive', 'nonsensitive', 'tostring']);

/** What a function comes to. */
export function callOf(name: string, args: readonly Expression[], { at }: Expression): Expression {
  const [first] = args;
  if (KEEPING.has(name) && first !== undefined) return first;
  if (name === 'merge') {
    const entries = args.flatMap((arg): readonly ObjectEntry[] =>
      arg.kind === 'object'
        ? arg.entries
        : arg.kind === 'nothing'
          ? []
          : [{ key: undefined, at: arg.at, value: arg }],
    );
    return { kind: 'object', at, entries };
  }
  if (name === 'concat' || name === 'flatten') {
    const lists = name === 'flatten' && first?.kind === 'list' ? first.items : args;
    return { kind: 'list', at, items: lists.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg])) };
  }
  return { kind: 'other', at, mayBeNothing: args.some((arg) => arg.kind === 'nothing') };
}
