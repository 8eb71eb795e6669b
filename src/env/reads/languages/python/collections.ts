import { keysFrom, UNKNOWN } from '../../joined.ts';
import { type KeyExpression, READABLE_KEY } from '../../key-expression.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { literalText, positional } from './expressions.ts';
import { assignedIn, scopesOf } from './scopes.ts';

const COMPREHENSIONS = new Set([
  ...['list_comprehension', 'set_comprehension', 'dictionary_comprehension'],
  'generator_expression',
]);
const SEQUENCES = new Set(['list', 'tuple', 'set']);
const TARGETS = new Set(['pattern_list', 'tuple_pattern']);
/** What a list goes through as it is, or in another order. */
const SAME = /^(?:sorted|list|tuple|set|frozenset|reversed)$/;
const DEEPEST = 4;
/** Lists that people write are not longer. */
const MOST = 500;

/** What a loop has a name for: an entry of the list, or the part of it at a place. */
export interface Looped {
  readonly list: SyntaxNode;
  readonly part?: number;
}

/** The loop with a name that is around what uses it, or beside it in a comprehension: `for name in list`, `for key, name in list`. */
export function loopedBy(outer: SyntaxNode, name: string): Looped | undefined {
  const loops = COMPREHENSIONS.has(outer.type)
    ? outer.children.filter(({ type }) => type === 'for_in_clause')
    : outer.type === 'for_statement'
      ? [outer]
      : [];
  for (const loop of loops) {
    const [left, list] = [loop.child('left'), loop.child('right')];
    if (left === undefined || list === undefined) continue;
    if (left.text === name) return { list };
    const part = TARGETS.has(left.type) ? left.children.findIndex(({ text }) => text === name) : -1;
    if (part >= 0) return { list, part };
  }
  return undefined;
}

/** The entries that a loop goes through, where they are written out, by their list's name too. */
export function entriesOf({ list, part }: Looped): readonly SyntaxNode[] | undefined {
  const called = list.type === 'call' ? list.child('function') : undefined;
  const [only, ...others] = called === undefined ? [] : positional(list);
  if (called?.type === 'identifier' && SAME.test(called.text) && only !== undefined && others.length === 0)
    return entriesOf(part === undefined ? { list: only } : { list: only, part });
  if (called?.type === 'attribute') return entriesOfPairs(called, part);
  const held = heldBy(list);
  if (held?.type === 'dictionary') return part === undefined ? pairsOf(held).map(([key]) => key) : undefined;
  if (held === undefined || !SEQUENCES.has(held.type)) return undefined;
  if (part === undefined) return held.children;
  const parts = held.children.map((entry) => (SEQUENCES.has(entry.type) ? entry.children[part] : undefined));
  return parts.every((entry) => entry !== undefined) ? parts : undefined;
}

/** `NAMES.items()`, `.keys()` and `.values()`. */
function entriesOfPairs(called: SyntaxNode, part: number | undefined): readonly SyntaxNode[] | undefined {
  const method = called.child('attribute')?.text;
  const object = called.child('object');
  const held = object === undefined ? undefined : heldBy(object);
  if (held?.type !== 'dictionary') return undefined;
  const isKey = method === 'keys' ? part === undefined : method === 'items' && part === 0;
  const isValue = method === 'values' ? part === undefined : method === 'items' && part === 1;
  if (!isKey && !isValue) return undefined;
  return pairsOf(held).map(([key, value]) => (isKey ? key : value));
}

/** The keys in a table: by one of its own that is written out, `task["key"]`, or by any, `NAMES[kind]`. */
export function keysByEntry(subscript: SyntaxNode): KeyExpression {
  const [table, index] = [subscript.child('value'), subscript.child('subscript')];
  if (table?.type !== 'identifier' || index === undefined) return UNKNOWN;
  const key = literalText(index);
  const tables = tablesFor(table);
  if (tables === undefined || tables.some(({ type }) => type !== 'dictionary')) return UNKNOWN;
  const values = tables.flatMap((held) =>
    pairsOf(held).flatMap(([own, value]) => (key === undefined || literalText(own) === key ? [value] : [])),
  );
  if (key !== undefined && values.length !== tables.length) return UNKNOWN;
  const keys = keysAmong(values);
  return key === undefined && keys.is === 'keys' ? { ...keys, isOneOf: true } : keys;
}

/** The table that a name stands for, or those that a loop goes through. */
function tablesFor(name: SyntaxNode): readonly SyntaxNode[] | undefined {
  for (const outer of name.ancestors()) {
    const looped = loopedBy(outer, name.text);
    if (looped !== undefined) return entriesOf(looped);
    if (/^(?:function_definition|lambda|module)$/.test(outer.type)) break;
  }
  const held = heldBy(name);
  return held === undefined ? undefined : [held];
}

/** A list or table that is written out; a name stands for the one that it is given. */
function heldBy(node: SyntaxNode, depth = 0): SyntaxNode | undefined {
  if (node.type !== 'identifier') return node.children.length > MOST ? undefined : node;
  for (const scope of scopesOf(node)) {
    const assigned = assignedIn(scope, node.text);
    const [value] = assigned;
    if (value !== undefined)
      return assigned.length === 1 && depth < DEEPEST ? heldBy(value, depth + 1) : undefined;
  }
  return undefined;
}

function pairsOf(table: SyntaxNode): (readonly [SyntaxNode, SyntaxNode])[] {
  return table.children.flatMap((pair) => {
    const [key, value] = [pair.child('key'), pair.child('value')];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
}

/** Entries that are texts which may be keys, all of them. */
export function keysAmong(entries: readonly SyntaxNode[] | undefined): KeyExpression {
  if (entries === undefined || entries.length === 0) return UNKNOWN;
  const keys = entries.flatMap((node) => {
    const key = literalText(node);
    return key !== undefined && READABLE_KEY.test(key) ? [{ key, node }] : [];
  });
  return keys.length === entries.length ? keysFrom(keys) : UNKNOWN;
}
