import type { SyntaxNode } from '../../syntax-tree.ts';

/** What wraps an expression and leaves it what it is: parentheses and what is for the type checker only. */
const WRAPPINGS = new Set([
  'parenthesized_expression',
  'non_null_expression',
  'as_expression',
  'satisfies_expression',
  'await_expression',
  'type_assertion',
]);

/** What a wrapping is around: of `<Type>value` the last, of all others the first part. */
const insideOf = ({ type, children }: SyntaxNode) => children.at(type === 'type_assertion' ? -1 : 0);

/** The expression inside its wrappings. */
export function unwrap(node: SyntaxNode | undefined): SyntaxNode | undefined {
  let inner = node;
  while (inner !== undefined && WRAPPINGS.has(inner.type)) inner = insideOf(inner);
  return inner;
}

/** The outermost wrapping of an expression. */
export function wrapped(node: SyntaxNode): SyntaxNode {
  let outer = node;
  while (outer.parent !== undefined && WRAPPINGS.has(outer.parent.type) && insideOf(outer.parent) === outer)
    outer = outer.parent;
  return outer;
}

/** The text of a string or a template without substitutions; undefined where it is neither, or has escapes. */
export function literalText(node: SyntaxNode | undefined): string | undefined {
  if (node?.type !== 'string' && node?.type !== 'template_string') return undefined;
  if (node.children.some(({ type }) => type !== 'string_fragment')) return undefined;
  return node.children.map(({ text }) => text).join('');
}

/** The arguments of a call. */
export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const list = call.child('arguments');
  return list?.type === 'arguments' ? list.children : [];
}

/** The argument at a position, if nothing spread comes before it. */
export function argument(call: SyntaxNode, index: number): SyntaxNode | undefined {
  const given = argumentsOf(call);
  return given.slice(0, index + 1).some(({ type }) => type === 'spread_element') ? undefined : given[index];
}

/** The property that a member expression or a subscript with a literal text takes. */
export function propertyOf(node: SyntaxNode): string | undefined {
  if (node.type === 'member_expression') return node.child('property')?.text;
  return node.type === 'subscript_expression' ? literalText(node.child('index')) : undefined;
}

/** The name of a pair, a method or a shorthand in an object or a pattern. */
export function keyOfPair(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'shorthand_property_identifier') return node;
  const key = node.child('key') ?? node.child('name');
  return key?.type === 'computed_property_name' ? key.children[0] : key;
}

/** The name that such a node writes, without its quotes. */
export function nameIn(key: SyntaxNode | undefined): string | undefined {
  if (key === undefined) return undefined;
  if (key.type === 'string' || key.type === 'template_string') return literalText(key);
  return /identifier(_pattern)?$/.test(key.type) ? key.text : undefined;
}

/** The value of a property in an object literal. */
export function property(object: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const pair = object?.children.find((node) => nameIn(keyOfPair(node)) === name);
  return pair?.type === 'shorthand_property_identifier' ? pair : pair?.child('value');
}
