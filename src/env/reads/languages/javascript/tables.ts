import { keysFrom, UNKNOWN } from '../../joined.ts';
import { type KeyExpression, READABLE_KEY } from '../../key-expression.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';
import { argumentsOf, keyOfPair, literalText, property, unwrap } from './expressions.ts';

const DEEPEST = 4;
/** Lists that people write are not longer. */
const MOST = 500;

/** The keys or the values of an object or enum that is written out, by its name too. */
export function entriesOf(
  wrapped: SyntaxNode | undefined,
  part: 'key' | 'value',
  depth = 0,
): readonly SyntaxNode[] | undefined {
  const table = unwrap(wrapped);
  if (table?.type === 'identifier') {
    const binding = bindingOf(table.text, table);
    return binding?.is === 'value' && depth < DEEPEST ? entriesOf(binding.value, part, depth + 1) : undefined;
  }
  const body = table?.type === 'enum_declaration' ? table.child('body') : table;
  if (body === undefined || !/^(?:object|enum_body)$/.test(body.type) || body.children.length > MOST)
    return undefined;
  const entries = body.children.map((pair) => (part === 'key' ? keyOfPair(pair) : pair.child('value')));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** `Object.values(NAMES)` and `Object.keys(NAMES)`. */
export function entriesOfCall(call: SyntaxNode): readonly SyntaxNode[] | undefined {
  const method = /^Object\.(keys|values)$/.exec(call.child('function')?.text ?? '')?.[1];
  return method === undefined
    ? undefined
    : entriesOf(argumentsOf(call)[0], method === 'keys' ? 'key' : 'value');
}

/** What each object in a list that is written out, by its name too, has in a property: `[{ key: 'A' }, { key: 'B' }]`. */
export function propertiesIn(
  wrapped: SyntaxNode,
  name: string,
  depth = 0,
): readonly SyntaxNode[] | undefined {
  const list = unwrap(wrapped);
  if (list?.type === 'identifier') {
    const binding = bindingOf(list.text, list);
    return binding?.is === 'value' && depth < DEEPEST
      ? propertiesIn(binding.value, name, depth + 1)
      : undefined;
  }
  const rows = list?.type === 'call_expression' ? entriesOfCall(list) : list?.children;
  if (rows === undefined || (list?.type !== 'array' && list?.type !== 'call_expression')) return undefined;
  const values = rows.map((row) => {
    const object = unwrap(row);
    return object?.type === 'object' ? property(object, name) : undefined;
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** Entries that are texts, or names of properties, which may be keys, all of them. */
export function keysAmong(entries: readonly SyntaxNode[] | undefined): KeyExpression {
  if (entries === undefined || entries.length > MOST) return UNKNOWN;
  const keys = entries.flatMap((node) => {
    const key = node.type === 'property_identifier' ? node.text : literalText(unwrap(node));
    return key !== undefined && READABLE_KEY.test(key) ? [{ key, node }] : [];
  });
  return keys.length === entries.length ? keysFrom(keys) : UNKNOWN;
}
