import { joinParts, keysFrom, readAt, UNKNOWN, upperCased } from '../../joined.ts';
import { type KeyExpression, READABLE_KEY } from '../../key-expression.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { AS_WRITTEN } from '../../wrapper.ts';
import { entriesOf, keysAmong, keysByEntry, loopedBy } from './collections.ts';
import { literalText } from './expressions.ts';
import { memberOf } from './members.ts';
import { assignedIn, listParameters, scopesOf } from './scopes.ts';

/** Which keys an expression may be. */
export function keysOf(node: SyntaxNode | undefined): KeyExpression {
  return node === undefined ? UNKNOWN : evaluate(node, 0);
}

/** `PREFIX + name + "_FILE"` may be nested; code that people write is not deeper than this. */
const DEEPEST = 8;
const LISTS = new Set(['list', 'tuple', 'set']);

function evaluate(node: SyntaxNode, depth: number): KeyExpression {
  if (depth > DEEPEST) return UNKNOWN;
  const literal = literalText(node);
  if (literal !== undefined) return keysFrom([{ key: literal, node }]);
  if (node.type === 'identifier') return lookUp(node, depth);
  if (node.type === 'parenthesized_expression') return evaluateOnly(node, depth);
  if (node.type === 'call') return evaluateCall(node, depth);
  // A function may go through a list that it is given.
  if (LISTS.has(node.type)) return keysInList(node, depth);
  if (node.type === 'attribute') return evaluateAttribute(node, depth);
  if (node.type === 'subscript') return keysByEntry(node);
  const parts = listParts(node);
  return parts === undefined ? UNKNOWN : joinParts(parts.map((part) => evaluatePart(part, depth + 1)));
}

function evaluateOnly(node: SyntaxNode, depth: number): KeyExpression {
  const [only] = node.children;
  return only === undefined ? UNKNOWN : evaluate(only, depth + 1);
}

/** `key.upper()`. */
function evaluateCall(call: SyntaxNode, depth: number): KeyExpression {
  const called = call.child('function');
  if (called?.type !== 'attribute' || (call.child('arguments')?.children.length ?? 0) > 0) return UNKNOWN;
  const [object, method] = [called.child('object'), called.child('attribute')?.text];
  if (object === undefined || method !== 'upper') return UNKNOWN;
  return upperCased(evaluate(object, depth + 1));
}

/** The parts of a joined text, in order: f-strings, `+`, and pieces side by side. */
function listParts(node: SyntaxNode): readonly SyntaxNode[] | undefined {
  if (node.type === 'string')
    return node.children.filter(({ type }) => type === 'string_content' || type === 'interpolation');
  if (node.type === 'concatenated_string') return node.children;
  if (node.type !== 'binary_operator' || node.child('operator')?.text !== '+') return undefined;
  return node.children.filter(({ field }) => field === 'left' || field === 'right');
}

function evaluatePart(part: SyntaxNode, depth: number): KeyExpression {
  if (part.type === 'string_content')
    return part.children.length > 0 ? UNKNOWN : keysFrom([{ key: part.text, node: part }]);
  if (part.type !== 'interpolation') return evaluate(part, depth);
  const value = part.child('expression');
  return value === undefined || part.children.length > 1 ? UNKNOWN : evaluate(value, depth);
}

/** What a name stands for: an entry of the list that a loop goes through, a parameter, or a constant. */
function lookUp(name: SyntaxNode, depth: number): KeyExpression {
  for (const outer of name.ancestors()) {
    const looped = loopedBy(outer, name.text);
    if (looped !== undefined) {
      const keys = keysAmong(entriesOf(looped));
      return keys.is === 'keys' || looped.part !== undefined ? keys : keysInList(looped.list, depth);
    }
    if (!isScope(outer)) continue;
    const assigned = assignedIn(outer, name.text);
    const [value] = assigned;
    if (value !== undefined)
      return assigned.length === 1 ? readAt(name, evaluate(value, depth + 1)) : UNKNOWN;
    if (listParameters(outer).some((parameter) => parameter.name === name.text))
      return { is: 'parameter', name: name.text, of: outer, ...AS_WRITTEN };
  }
  return { is: 'unknown', by: name };
}

/** `Keys.A` of a class, which another file may define. */
function evaluateAttribute(node: SyntaxNode, depth: number): KeyExpression {
  const value = memberOf(node);
  return value === undefined ? { is: 'unknown', by: node } : readAt(node, evaluate(value, depth + 1));
}

const isScope = ({ type }: SyntaxNode) => ['function_definition', 'lambda', 'module'].includes(type);

function keysInList(list: SyntaxNode, depth: number): KeyExpression {
  if (list.type === 'identifier') return keysInNamedList(list, depth);
  if (!LISTS.has(list.type)) return UNKNOWN;
  const texts = list.children.map((node) => ({ key: literalText(node), node }));
  const keys = texts.flatMap(({ key, node }) => (key === undefined ? [] : [{ key, node }]));
  return keys.length === texts.length && keys.every(({ key }) => READABLE_KEY.test(key))
    ? keysFrom(keys)
    : UNKNOWN;
}

function keysInNamedList(name: SyntaxNode, depth: number): KeyExpression {
  for (const scope of scopesOf(name)) {
    const assigned = assignedIn(scope, name.text);
    const [value] = assigned;
    if (value !== undefined)
      return assigned.length === 1 && depth < DEEPEST ? keysInList(value, depth + 1) : UNKNOWN;
    if (listParameters(scope).some((parameter) => parameter.name === name.text))
      return { is: 'parameter', name: name.text, of: scope, ...AS_WRITTEN };
  }
  return UNKNOWN;
}
