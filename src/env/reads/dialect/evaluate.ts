import { joinParts, keysFrom, readAt, UNKNOWN, upperCased } from '../joined.ts';
import type { KeyExpression } from '../key-expression.ts';
import type { ParsedCode } from '../language.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax-tree.ts';
import { AS_WRITTEN } from '../wrapper.ts';
import type { Dialect } from './dialect.ts';

/** The names of a file that are given one value and no other. */
export type Constants = ReadonlyMap<string, SyntaxNode | undefined>;

export function listConstants(dialect: Dialect, tree: SyntaxTree): Constants {
  const constants = new Map<string, SyntaxNode | undefined>();
  for (const [name, value] of dialect.assignments(tree)) {
    constants.set(name, constants.has(name) ? undefined : value);
  }
  return constants;
}

/** The text of each constant of a file that is one text. */
export function constantsIn(dialect: Dialect): (code: ParsedCode) => (name: string) => string | undefined {
  return ({ tree }) => {
    const constants = listConstants(dialect, tree);
    return (name) => {
      const value = constants.get(name);
      const keys = value === undefined ? UNKNOWN : keysOf(dialect, constants, value);
      return keys.is === 'keys' && keys.keys.length === 1 ? keys.keys[0]?.key : undefined;
    };
  };
}

/** Constants made of constants, and joins within joins; code that people write is not deeper than this. */
const DEEPEST = 8;
/** Lists that people write are not longer. */
const MOST = 500;

/** Which keys an expression may be. */
export function keysOf(dialect: Dialect, constants: Constants, node: SyntaxNode, depth = 0): KeyExpression {
  if (depth > DEEPEST) return UNKNOWN;
  const literal = dialect.literal(node);
  if (literal !== undefined) return keysFrom([{ key: literal, node }]);
  const inside = dialect.inside(node);
  if (inside !== undefined) {
    const value = keysOf(dialect, constants, inside.node, depth + 1);
    return inside.isUpper ? upperCased(value) : value;
  }
  const parts = dialect.parts(node);
  if (parts !== undefined)
    return joinParts(
      parts.map((part) =>
        typeof part === 'string'
          ? keysFrom([{ key: part, node }])
          : keysOf(dialect, constants, part, depth + 1),
      ),
    );
  const name = dialect.nameOf(node);
  return name === undefined ? { is: 'unknown', by: node } : lookUp(dialect, constants, node, name, depth);
}

function lookUp(
  dialect: Dialect,
  constants: Constants,
  node: SyntaxNode,
  name: string,
  depth: number,
): KeyExpression {
  for (const outer of node.ancestors()) {
    const list = dialect.looped?.(outer, name);
    if (list !== undefined)
      return keysInList(dialect, constants, list, depth + 1, dialect.loopedPart?.(outer, name));
    const parameter = parameterOf(dialect, outer, name);
    if (parameter !== undefined) return parameter;
  }
  const value = constants.get(name);
  // What has the name only because it is read here is another: `if port, ok := os.LookupEnv(port); ok`.
  const isOwn = value !== undefined && value.start <= node.start && node.end <= value.end;
  if (!constants.has(name) || isOwn) return { is: 'unknown', by: node };
  return value === undefined ? UNKNOWN : readAt(node, keysOf(dialect, constants, value, depth + 1));
}

function parameterOf(dialect: Dialect, node: SyntaxNode, name: string): KeyExpression | undefined {
  if (!dialect.isFunction(node) || !dialect.parametersOf(node).some((parameter) => parameter.name === name))
    return undefined;
  return { is: 'parameter', name, of: node, ...AS_WRITTEN };
}

/**
 * The keys in a list: one that is written out, by its name too, or one that a function is given. Of a list of pairs a key is the part
 * at that place.
 */
export function keysInList(
  dialect: Dialect,
  constants: Constants,
  list: SyntaxNode,
  depth = 0,
  part?: number,
): KeyExpression {
  if (depth > DEEPEST) return UNKNOWN;
  const elements = dialect.elements?.(list);
  if (elements !== undefined && elements.length > MOST) return UNKNOWN;
  if (elements !== undefined) {
    const nodes = part === undefined ? elements : elements.flatMap(({ children }) => children[part] ?? []);
    const keys = nodes.map((element) => keysOf(dialect, constants, element, depth + 1));
    return keys.every((each) => each.is === 'keys') ? keysFrom(keys.flatMap((each) => each.keys)) : UNKNOWN;
  }
  const name = dialect.nameOf(list);
  if (name === undefined) return UNKNOWN;
  for (const outer of list.ancestors()) {
    const parameter = parameterOf(dialect, outer, name);
    if (parameter !== undefined) return part === undefined ? parameter : UNKNOWN;
  }
  const value = constants.get(name);
  return value === undefined ? UNKNOWN : keysInList(dialect, constants, value, depth + 1, part);
}
