import { joinParts, keysFrom, readAt, UNKNOWN, upperCased } from '../../joined.ts';
import type { KeyExpression } from '../../key-expression.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { AS_WRITTEN } from '../../wrapper.ts';
import { type Binding, bindingOf, isFunction, patternOf } from './bindings.ts';
import { literalText, property, propertyOf, unwrap } from './expressions.ts';
import { entriesOf, entriesOfCall, keysAmong, propertiesIn } from './tables.ts';

/** Which keys an expression may be. */
export function keysOf(node: SyntaxNode | undefined): KeyExpression {
  return evaluate(node, 0);
}

/** Code that people write is not deeper than this. */
const DEEPEST = 8;

function evaluate(wrapped: SyntaxNode | undefined, depth: number): KeyExpression {
  const node = unwrap(wrapped);
  if (node === undefined || depth > DEEPEST) return UNKNOWN;
  const literal = literalText(node);
  if (literal !== undefined) return keysFrom([{ key: literal, node }]);
  if (node.type === 'identifier') return lookUp(node, depth);
  // A function may go through a list that it is given.
  if (node.type === 'array') return keysInList(node, depth);
  if (node.type === 'template_string')
    return joinParts(node.children.map((part) => evaluatePart(part, depth + 1)));
  if (node.type === 'binary_expression' && node.child('operator')?.text === '+')
    return joinParts([evaluate(node.child('left'), depth + 1), evaluate(node.child('right'), depth + 1)]);
  if (node.type === 'call_expression') return evaluateCall(node, depth);
  if (node.type === 'subscript_expression' && propertyOf(node) === undefined) return keysInTable(node);
  return /^(?:member|subscript)_expression$/.test(node.type) ? evaluateMember(node, depth) : UNKNOWN;
}

/** `NAMES[kind]`: any of the texts in a table that is written out. */
function keysInTable(node: SyntaxNode): KeyExpression {
  const keys = keysAmong(entriesOf(node.child('object'), 'value'));
  return keys.is === 'keys' ? { ...keys, isOneOf: true } : keys;
}

function evaluatePart(part: SyntaxNode, depth: number): KeyExpression {
  if (part.type === 'string_fragment') return keysFrom([{ key: part.text, node: part }]);
  return part.type === 'template_substitution' ? evaluate(part.children[0], depth) : UNKNOWN;
}

/** `key.toUpperCase()`. */
function evaluateCall(call: SyntaxNode, depth: number): KeyExpression {
  const called = call.child('function');
  if (called?.type !== 'member_expression' || propertyOf(called) !== 'toUpperCase') return UNKNOWN;
  return upperCased(evaluate(called.child('object'), depth + 1));
}

/** `KEYS.TOKEN` of a constant object or an enum. */
function evaluateMember(node: SyntaxNode, depth: number): KeyExpression {
  const object = node.child('object');
  const binding = object?.type === 'identifier' ? bindingOf(object.text, object) : undefined;
  if (binding?.is === 'import') return { is: 'unknown', by: node };
  const name = propertyOf(node);
  const list =
    binding?.is === 'entry' ? binding.of : binding?.is === 'parameter' ? iteratedList(binding) : undefined;
  if (list !== undefined && name !== undefined) return keysAmong(propertiesIn(list, name));
  return name === undefined ? UNKNOWN : readAt(node, evaluate(memberIn(binding, name), depth + 1));
}

function memberIn(binding: Binding | undefined, name: string): SyntaxNode | undefined {
  if (binding?.is !== 'value') return undefined;
  const holder = unwrap(binding.value);
  return property(holder?.type === 'enum_declaration' ? holder.child('body') : holder, name);
}

/** The keys that a name outside of all functions stands for, or a member of it. */
export function keysOfNamed(name: string, member: string | undefined, statement: SyntaxNode): KeyExpression {
  const binding = bindingOf(name, statement);
  if (member !== undefined) return evaluate(memberIn(binding, member), 1);
  return binding?.is === 'value' ? evaluate(binding.value, 1) : UNKNOWN;
}

/** What a name stands for: a constant, a parameter, or an entry of a list that is gone through. */
function lookUp(name: SyntaxNode, depth: number): KeyExpression {
  const binding = bindingOf(name.text, name);
  if (binding?.is === 'value') return readAt(name, evaluate(binding.value, depth + 1));
  if (binding?.is === 'entry') return keysInList(binding.of, depth);
  if (binding?.is === 'import') return { is: 'unknown', by: name };
  if (binding?.is !== 'parameter') return UNKNOWN;
  const list = iteratedList(binding);
  if (list !== undefined) return keysInList(list, depth);
  return { is: 'parameter', name: name.text, of: binding.of, ...AS_WRITTEN };
}

const ITERATES = /^(map|forEach|filter|flatMap|some|every|find|findIndex)$/;

/** The list in `list.map((name) => …)`. */
function iteratedList({ of, node, position }: Extract<Binding, { is: 'parameter' }>): SyntaxNode | undefined {
  const call = of.parent?.parent;
  const called = of.parent?.type === 'arguments' ? call?.child('function') : undefined;
  const takes = called === undefined ? undefined : propertyOf(called);
  if (called === undefined || takes === undefined) return undefined;
  const isEntry = ITERATES.test(takes) ? position === 0 : takes === 'reduce' && position === 1;
  return isEntry && isFunction(of) && patternOf(node).type === 'identifier'
    ? called.child('object')
    : undefined;
}

function keysInList(wrapped: SyntaxNode | undefined, depth: number): KeyExpression {
  const list = unwrap(wrapped);
  if (list?.type === 'call_expression') return keysAmong(entriesOfCall(list));
  if (list?.type === 'identifier' && depth < DEEPEST) {
    const binding = bindingOf(list.text, list);
    if (binding?.is === 'parameter')
      return { is: 'parameter', name: list.text, of: binding.of, ...AS_WRITTEN };
    return binding?.is === 'value' ? keysInList(binding.value, depth + 1) : UNKNOWN;
  }
  if (list?.type !== 'array') return UNKNOWN;
  const [first, ...others] = list.children;
  // `[name, ...alternatives]` of a function's parameters.
  if (first?.type === 'identifier' && others.every(({ type }) => type === 'spread_element'))
    return evaluate(first, depth + 1);
  return keysAmong(list.children);
}
