import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf, isFunction, listParameters, patternOf } from './bindings.ts';
import { argumentsOf, unwrap } from './expressions.ts';

/** What gives its first argument back, or an object that has all that its arguments have. */
const COPYING = /^(?:Object\.(?:assign|freeze|seal)|structuredClone|Proxy)$/;

/** The expressions whose properties an expression has as well: `{ ...a }`, `c ? a : b`, `a ?? b`, `Object.assign({}, a)`. */
export function originsOf(node: SyntaxNode): readonly SyntaxNode[] {
  // What a schema makes of the environment is another object: `c ? process.env : schema.parse(process.env)`.
  if (node.type === 'ternary_expression')
    return [node.child('consequence'), node.child('alternative')].some(
      (branch) => unwrap(branch)?.type === 'call_expression',
    )
      ? []
      : listFields(node, 'consequence', 'alternative');
  if (node.type === 'binary_expression')
    return /^(?:\?\?|\|\||&&)$/.test(node.child('operator')?.text ?? '')
      ? listFields(node, 'left', 'right')
      : [];
  if (node.type === 'object')
    return node.children.flatMap((part) => (part.type === 'spread_element' ? part.children : []));
  const called = node.child('function') ?? node.child('constructor');
  if (called === undefined || (node.type !== 'call_expression' && node.type !== 'new_expression')) return [];
  return COPYING.test(called.text) ? argumentsOf(node) : argumentsGivenBack(node, called);
}

const listFields = (node: SyntaxNode, ...names: readonly string[]) =>
  names.flatMap((name) => node.child(name) ?? []);

/** The arguments that a function of this file returns, or a copy of them. */
function argumentsGivenBack(call: SyntaxNode, called: SyntaxNode): readonly SyntaxNode[] {
  const given = argumentsOf(call);
  if (called.type !== 'identifier' || given.length === 0) return [];
  const binding = bindingOf(called.text, called);
  const value =
    binding?.is === 'function' ? binding.node : binding?.is === 'value' ? unwrap(binding.value) : undefined;
  if (value === undefined || !isFunction(value)) return [];
  const returned = known.get(value) ?? namesReturned(value);
  known.set(value, returned);
  return listParameters(value).flatMap((parameter, index) =>
    returned.has(patternOf(parameter).text) ? (given[index] ?? []) : [],
  );
}

const known = new WeakMap<SyntaxNode, ReadonlySet<string>>();

const namesReturned = (of: SyntaxNode) =>
  new Set(listReturned(of).flatMap((node) => [node, ...originsOfCopy(node)].map(textOf)));

/** One step only: a function that calls another one is not followed. */
function originsOfCopy(node: SyntaxNode): readonly SyntaxNode[] {
  const isCall = node.type === 'call_expression' || node.type === 'new_expression';
  const called = node.child('function') ?? node.child('constructor');
  return isCall && !COPYING.test(called?.text ?? '') ? [] : originsOf(node);
}

const textOf = (node: SyntaxNode) => unwrap(node)?.text.slice(0, LONGEST_NAME) ?? '';
const LONGEST_NAME = 100;

function listReturned(of: SyntaxNode): SyntaxNode[] {
  const body = of.child('body');
  if (body === undefined) return [];
  if (body.type !== 'statement_block') return [unwrap(body) ?? body];
  return [...body.walk()].flatMap((node) => {
    const value = node.type === 'return_statement' ? unwrap(node.children[0]) : undefined;
    const owner = [...node.ancestors()].find(isFunction);
    return value === undefined || owner !== of ? [] : [value];
  });
}
