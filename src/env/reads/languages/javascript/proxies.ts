import type { Read } from '../../../read.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf, isFunction, listParameters, patternOf } from './bindings.ts';
import { argumentsOf, keyOfPair, nameIn, propertyOf, unwrap } from './expressions.ts';
import { kindOf } from './kind.ts';
import type { Names } from './names.ts';

/** The full names of proxies whose properties are those of an environment, by what they do without one. */
const PROXIES = {
  hard: 'Proxy that fails',
  optional: 'Proxy',
  defaulted: 'Proxy with defaults',
} as const satisfies Record<Read['kind'], string>;

export const PROXY_NAMES: readonly string[] = Object.values(PROXIES);

/** What a property is that is asked of a proxy of that name; undefined for the names of all else. */
export function kindOfProxy(name: string | undefined): Read['kind'] | undefined {
  return (['hard', 'optional', 'defaulted'] as const).find((kind) => PROXIES[kind] === name);
}

/** How many functions a property goes through until it is read, and how long they are. */
const DEEPEST = 3;
const LONGEST = 3000;
/** What the functions of a file are, by the parameter that they read: many proxies may ask the same one. */
const known = new WeakMap<Names, Map<SyntaxNode, Map<number, Read['kind'] | undefined>>>();

/** `new Proxy(target, { get(target, name) { … } })`, where `get` reads an environment by the name, or asks a function that does. */
export function proxyName(made: SyntaxNode, names: Names): string | undefined {
  if (made.type !== 'new_expression' || made.child('constructor')?.text !== 'Proxy') return undefined;
  const [target, handler] = argumentsOf(made).map(unwrap);
  const trap = handler?.type === 'object' ? functionIn(handler, 'get') : undefined;
  const kind = trap && kindOfReader(trap, 1, { names, target, depth: 0 });
  return kind && PROXIES[kind];
}

interface Search {
  readonly names: Names;
  /** What the first parameter of the trap stands for. */
  readonly target: SyntaxNode | undefined;
  readonly depth: number;
}

/** What a function does that reads an environment by what it is given at a position; undefined for one that does not. */
function kindOfReader(of: SyntaxNode, position: number, search: Search): Read['kind'] | undefined {
  const parameter = listParameters(of)[position];
  const name = parameter === undefined || of.end - of.start > LONGEST ? undefined : patternOf(parameter).text;
  const isName = (node: SyntaxNode | undefined) => unwrap(node)?.text === name;
  for (const node of name === undefined ? [] : (of.child('body')?.walk() ?? [])) {
    if (node.type === 'subscript_expression' && isName(node.child('index'))) {
      const object = node.child('object');
      if (object !== undefined && search.names.isEnvironment(object)) return kindOf(node, 'optional');
    }
    if (node.type !== 'call_expression') continue;
    const given = argumentsOf(node);
    const at = given.findIndex(isName);
    if (at < 0) continue;
    const isReflected = node.child('function')?.text === 'Reflect.get' && at === 1;
    if (isReflected && given[0] !== undefined && search.names.isEnvironment(given[0]))
      return kindOf(node, 'optional');
    const called = search.depth < DEEPEST ? calledBy(node, of, search) : undefined;
    const kind = called && kindOfCalled(called, at, { ...search, depth: search.depth + 1 });
    if (kind !== undefined) return kindOf(node, kind);
  }
  return undefined;
}

function kindOfCalled(of: SyntaxNode, position: number, search: Search): Read['kind'] | undefined {
  const all = known.get(search.names) ?? new Map<SyntaxNode, Map<number, Read['kind'] | undefined>>();
  known.set(search.names, all);
  const before = all.get(of) ?? new Map<number, Read['kind'] | undefined>();
  all.set(of, before);
  // One that asks itself gets no answer from that.
  if (!before.has(position)) {
    before.set(position, undefined);
    before.set(position, kindOfReader(of, position, search));
  }
  return before.get(position);
}

/** The function of this file that a call in another one names: `read(x)`, `this.read(x)`, `target.read(x)`. */
function calledBy(call: SyntaxNode, within: SyntaxNode, { target }: Search): SyntaxNode | undefined {
  const called = call.child('function');
  if (called?.type === 'identifier') {
    const binding = bindingOf(called.text, called);
    if (binding?.is === 'function') return binding.node;
    const value = binding?.is === 'value' ? unwrap(binding.value) : undefined;
    return value !== undefined && isFunction(value) ? value : undefined;
  }
  const [object, method] = [called?.child('object'), called === undefined ? undefined : propertyOf(called)];
  if (object === undefined || method === undefined) return undefined;
  if (object.type === 'this') {
    const body = [...within.ancestors()].find(({ type }) => type === 'class_body' || type === 'object');
    return body && functionIn(body, method);
  }
  const [first] = listParameters(within);
  const isTarget = first !== undefined && patternOf(first).text === object.text;
  const body = isTarget ? bodyOf(target) : undefined;
  return body && functionIn(body, method);
}

/** The object, or the body of the class, that a name stands for or that `new` makes. */
function bodyOf(node: SyntaxNode | undefined, depth = 0): SyntaxNode | undefined {
  if (node === undefined || depth > DEEPEST || node.type === 'object') return node;
  if (node.type === 'new_expression') return bodyOf(node.child('constructor'), depth + 1);
  if (node.type !== 'identifier') return node.child('body');
  const binding = bindingOf(node.text, node);
  return binding?.is === 'value' ? bodyOf(unwrap(binding.value), depth + 1) : undefined;
}

/** The method, or the function in a property, of an object or a class. */
function functionIn(body: SyntaxNode, name: string): SyntaxNode | undefined {
  const member = body.children.find((node) => nameIn(keyOfPair(node)) === name);
  if (member === undefined || isFunction(member)) return member;
  const value = unwrap(member.child('value'));
  return value !== undefined && isFunction(value) ? value : undefined;
}
