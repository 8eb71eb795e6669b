import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper } from '../../wrapper.ts';
import { argument, nameIn, propertyOf, unwrap, wrapped } from './expressions.ts';
import { addGiven, listGivenPatterns } from './given.ts';
import { isNameGuarded } from './guards.ts';
import { isNothing } from './kind.ts';
import { LOADED, type Names } from './names.ts';
import { kindOfProxy } from './proxies.ts';
import { addExpression } from './reading.ts';
import { addStaticImports } from './static-imports.ts';

/**
 * The reads from objects that hold the environment, under all the names that a file gives them; with what the functions in `given`
 * take from theirs.
 */
export function findEnvironReads(
  code: ParsedCode,
  names: Names,
  finds: Finds,
  given: readonly GivenWrapper[] = [],
): void {
  for (const [pattern, parameter] of listGivenPatterns(code, given))
    addPattern(finds, code, pattern, parameter);
  for (const node of listEnvironments(code, names)) addUse(finds, code, names, node);
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    if (called?.type === 'member_expression') addMethodCall(finds, code, names, call, called);
  }
  for (const declarator of code.tree.nodesOf('variable_declarator')) {
    const [pattern, value] = [declarator.child('name'), unwrap(declarator.child('value'))];
    if (pattern?.type !== 'object_pattern' || value === undefined) continue;
    addNestedPatterns(finds, code, names, pattern, value);
    if (!isPlain(value) && names.isEnvironment(value)) addPattern(finds, code, pattern, declarator);
  }
  addStaticImports(code, finds);
}

/** `Deno.env.get('A')`, `Deno.env.has('A')`, and `get` of what stands behind a proxy. */
function addMethodCall(
  finds: Finds,
  code: ParsedCode,
  names: Names,
  call: SyntaxNode,
  called: SyntaxNode,
): void {
  const method = called.child('property')?.text;
  if (method !== 'get' && method !== 'has') return;
  const name = names.fullName(called.child('object'));
  const plain = kindOfProxy(name);
  if (name === 'Deno.env' || plain !== undefined) addExpression(finds, code, call, argument(call, 0), plain);
}

/** Found as a place where an environment is used. */
const isPlain = ({ type }: SyntaxNode) =>
  type === 'identifier' || type === 'member_expression' || type === 'subscript_expression';

/** `const { env: { A } } = process`. */
function addNestedPatterns(
  finds: Finds,
  code: ParsedCode,
  names: Names,
  pattern: SyntaxNode,
  value: SyntaxNode,
): void {
  for (const part of pattern.children) {
    const property = part.type === 'pair_pattern' ? nameIn(part.child('key')) : undefined;
    const given = part.child('value');
    const inner = given?.child('left') ?? given;
    if (property !== undefined && inner?.type === 'object_pattern' && names.hasEnvironment(value, property))
      addPattern(finds, code, inner, pattern.parent ?? pattern);
  }
}

/** Each place where an environment is used. */
export function listEnvironments(code: ParsedCode, names: Names): SyntaxNode[] {
  const members = code.tree
    .nodesOf('member_expression', 'subscript_expression')
    .filter((node) => propertyOf(node) === 'env' && names.isEnvironment(node));
  const identifiers = code.tree
    .nodesOf('identifier')
    .filter((node) => isUse(node) && names.isEnvironment(node));
  return [...members, ...identifiers];
}

/** Where a name is used in a way that can read. */
function isUse(node: SyntaxNode): boolean {
  const { parent } = wrapped(node);
  if (parent === undefined) return false;
  if (parent.type === 'member_expression' || parent.type === 'subscript_expression')
    return wrapped(node).field === 'object';
  if (parent.type === 'binary_expression') return parent.child('operator')?.text === 'in';
  return ['variable_declarator', 'assignment_expression', 'arguments', 'spread_element', 'pair'].includes(
    parent.type,
  );
}

function addUse(finds: Finds, code: ParsedCode, names: Names, environment: SyntaxNode): void {
  const node = wrapped(environment);
  const { parent } = node;
  if (parent === undefined) return;
  const plain = kindOfProxy(names.environmentName(environment));
  if (parent.type === 'member_expression' && node.field === 'object') {
    if (OF_OBJECTS.test(parent.child('property')?.text ?? '')) addQuestion(finds, code, parent.parent, 0);
    else if (!isWritten(parent) && !isBuiltIn(parent, environment, names, code))
      addExpression(finds, code, parent, parent.child('property'), plain);
  } else if (parent.type === 'subscript_expression' && node.field === 'object') {
    if (!isWritten(parent)) addExpression(finds, code, parent, parent.child('index'), plain);
  } else if (parent.type === 'binary_expression' && parent.child('operator')?.text === 'in') {
    if (node.field === 'right') addExpression(finds, code, parent, parent.child('left'));
  } else if (node.field === 'value' || node.field === 'right') {
    const pattern = parent.child('name') ?? parent.child('left');
    if (pattern?.type === 'object_pattern') addPattern(finds, code, pattern, parent);
  } else if (parent.type === 'arguments' && ASKING.test(parent.parent?.child('function')?.text ?? ''))
    addQuestion(finds, code, parent.parent, 1);
  else if (parent.type === 'arguments') addGiven(finds, code, names, environment);
}

/** What every object has, and is no key. */
const OF_OBJECTS =
  /^(?:hasOwnProperty|propertyIsEnumerable|isPrototypeOf|toString|toLocaleString|valueOf|constructor)$/;
/** Functions that ask an object for a name. */
const ASKING = /^(?:Object\.hasOwn|Reflect\.(?:has|get)|Object\.prototype\.hasOwnProperty\.call)$/;

/** `Object.hasOwn(process.env, 'A')`, with the name at a place among the arguments. */
function addQuestion(finds: Finds, code: ParsedCode, call: SyntaxNode | undefined, place: number): void {
  const key = call?.type === 'call_expression' ? argument(call, place) : undefined;
  if (call !== undefined && key !== undefined) addExpression(finds, code, call, key);
}

/** `const { A, B: b = 'x' } = process.env`. */
function addPattern(finds: Finds, code: ParsedCode, pattern: SyntaxNode, declarator: SyntaxNode): void {
  for (const part of pattern.children) {
    if (part.type === 'rest_pattern') continue;
    const value = part.child('value');
    const bound = part.child('left') ?? value?.child('left') ?? value ?? part;
    const fallback = part.child('right') ?? value?.child('right');
    const key = part.child('key') ?? bound;
    const text = nameIn(key);
    const isGuarded =
      bound.type.startsWith('shorthand') || bound.type === 'identifier'
        ? isNameGuarded(bound.text, declarator)
        : false;
    const plain = isGuarded ? 'hard' : 'optional';
    const kind = fallback === undefined ? plain : isNothing(fallback) ? 'optional' : 'defaulted';
    const keys = text === undefined ? ({ is: 'unknown' } as const) : keysFrom([{ key: text, node: key }]);
    addReading(finds, code, { key, keys, kind: () => kind });
  }
}

/** What writes to a place, or deletes it. */
function isWritten(place: SyntaxNode): boolean {
  const node = wrapped(place);
  const { parent } = node;
  if (parent?.type === 'unary_expression') return parent.child('operator')?.text === 'delete';
  // `A ||= x` reads as well.
  if (parent?.type === 'augmented_assignment_expression')
    return node.field === 'left' && !/^(\|\||\?\?)=$/.test(parent.child('operator')?.text ?? '');
  return parent?.type === 'assignment_expression' && node.field === 'left';
}

/** What Vite tells of a build, and what Vite and Astro put beside it: vite.dev/guide/env-and-mode, docs.astro.build/en/guides/environment-variables */
const OF_BUILD = new Set(['MODE', 'DEV', 'PROD', 'SSR']);
const OF_SITE = new Set(['BASE_URL', 'SITE', 'ASSETS_PREFIX']);
const TEXT_METHODS =
  /^(?:at|charAt|charCodeAt|codePointAt|concat|endsWith|includes|indexOf|lastIndexOf|localeCompare|match|matchAll|normalize|padEnd|padStart|repeat|replace|replaceAll|search|slice|split|startsWith|substr|substring|toLowerCase|toString|toUpperCase|trim|trimEnd|trimStart)$/;

/**
 * What is in the object and is no env key: what Vite puts there itself, the bindings of a worker (a database, a bucket), and the
 * methods of what stands behind a proxy.
 */
function isBuiltIn(member: SyntaxNode, environment: SyntaxNode, names: Names, code: ParsedCode): boolean {
  const [name, key] = [names.fullName(environment), member.child('property')?.text ?? ''];
  if (name === 'import.meta.env') return OF_BUILD.has(key) || OF_SITE.has(key);
  if (name === LOADED) return OF_BUILD.has(key);
  if (kindOfProxy(name) !== undefined) return key !== key.toUpperCase();
  if (name !== 'cloudflare:workers.env') return false;
  return bindingsIn(code.tree).has(key);
}

/** What a worker calls methods of that a text does not have: `env.DB.prepare(…)`. */
const bindingsIn = onceForTree((tree) => {
  const called = tree.nodesOf('call_expression').flatMap((call): string[] => {
    const method = call.child('function');
    const object = unwrap(method?.type === 'member_expression' ? method.child('object') : undefined);
    const name = object?.type === 'member_expression' ? object.child('property')?.text : undefined;
    const isText = TEXT_METHODS.test(method?.child('property')?.text ?? '');
    return name === undefined || isText || !/\benv$/.test(object?.child('object')?.text ?? '') ? [] : [name];
  });
  return new Set(called);
});
