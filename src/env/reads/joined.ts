import type { KeyExpression } from './key-expression.ts';
import type { SyntaxNode } from './syntax-tree.ts';

export const UNKNOWN: KeyExpression = { is: 'unknown' };

export function keysFrom(keys: readonly { key: string; node: SyntaxNode }[]): KeyExpression {
  return { is: 'keys', keys };
}

/** A constant is read where its name stands, not where it is defined. */
export function readAt(name: SyntaxNode, value: KeyExpression): KeyExpression {
  return value.is === 'keys' && value.keys.length === 1
    ? keysFrom(value.keys.map(({ key }) => ({ key, node: name })))
    : value;
}

/** What an expression becomes in upper case. */
export function upperCased(value: KeyExpression): KeyExpression {
  if (value.is === 'unknown') return UNKNOWN;
  if (value.is === 'keys')
    return keysFrom(value.keys.map(({ key, node }) => ({ key: key.toUpperCase(), node })));
  const [prefix, suffix] = [value.prefix.toUpperCase(), value.suffix.toUpperCase()];
  return { ...value, prefix, suffix, transform: 'upper' };
}

/** Joins texts around at most one that varies. */
export function joinParts(parts: readonly KeyExpression[]): KeyExpression {
  return parts.reduce(joinTwo, keysFrom([]));
}

function joinTwo(left: KeyExpression, right: KeyExpression): KeyExpression {
  if (left.is === 'unknown' || right.is === 'unknown') return UNKNOWN;
  if (left.is === 'keys' && left.keys.length === 0) return right;
  if (left.is === 'keys' && right.is === 'keys') return joinKeys(left.keys, right.keys);
  const fixed = left.is === 'keys' ? left : right;
  const text = fixed.is === 'keys' && fixed.keys.length === 1 ? fixed.keys[0]?.key : undefined;
  if (text === undefined) return UNKNOWN;
  if (left.is === 'parameter') return { ...left, suffix: left.suffix + text };
  return right.is === 'parameter' ? { ...right, prefix: text + right.prefix } : UNKNOWN;
}

type Keys = Extract<KeyExpression, { is: 'keys' }>['keys'];

function joinKeys(left: Keys, right: Keys): KeyExpression {
  if (left.length > 1 && right.length > 1) return UNKNOWN;
  const isLeftPlace = right.length <= 1;
  return keysFrom(
    left.flatMap((a) => right.map((b) => ({ key: a.key + b.key, node: isLeftPlace ? a.node : b.node }))),
  );
}
