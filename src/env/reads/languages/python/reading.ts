import type { Read } from '../../../read.ts';
import type { Finds } from '../../found.ts';
import { READABLE_KEY } from '../../key-expression.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { type KeyShape, shapeKey } from '../../wrapper.ts';
import { keysOf } from './keys.ts';
import { isNothing, kindOf } from './kind.ts';
import { classAround, listParameters } from './scopes.ts';

/** A place that reads: the expression, its key, and what it does where the key is missing. */
export interface Reading {
  readonly expression: SyntaxNode;
  readonly key: SyntaxNode | undefined;
  readonly kind: Read['kind'];
  /** The default that it is given. */
  readonly fallback?: SyntaxNode | undefined;
  readonly shape?: KeyShape | undefined;
}

/** Adds what a place reads: keys, a function that others read through, or a key known at run time only. */
export function addReading(finds: Finds, code: ParsedCode, reading: Reading): void {
  const { expression, key, fallback, shape } = reading;
  if (key === undefined) return;
  const keys = keysOf(key);
  const plain = fallback === undefined ? reading.kind : isNothing(fallback) ? 'optional' : 'defaulted';
  if (keys.is === 'unknown') finds.addDynamic(code.at(key.start), key.text);
  else if (keys.is === 'parameter') {
    const wrapper = wrapperOf(reading, keys.of, keys.name, plain);
    if (wrapper === undefined) finds.addDynamic(code.at(key.start), key.text);
    else {
      const { prefix, suffix, transform } = keys;
      finds.wrappers.push({ ...wrapper, prefix, suffix, transform, definedIn: code.file });
    }
  } else
    for (const { key: written, node } of keys.keys) {
      const name = shape === undefined ? written : shapeKey(written, shape);
      if (!READABLE_KEY.test(name)) continue;
      const kind = kindOf(expression, plain, [written]);
      finds.addRead({ key: name, kind, at: code.at(node.start) });
    }
}

/** The function whose parameter is the key; undefined for one that has no name to call it by. */
function wrapperOf(
  { expression, fallback }: Reading,
  of: SyntaxNode,
  parameter: string,
  plain: Read['kind'],
) {
  const name = of.child('name')?.text;
  const parameters = listParameters(of);
  const key = parameters.find((candidate) => candidate.name === parameter);
  if (name === undefined || key === undefined || key.default !== undefined) return undefined;
  const owner = classAround(of)?.child('name')?.text;
  const other = parameters.find((candidate) => candidate.name === fallback?.text);
  const given = other ?? parameters.find((candidate) => /^(default|fallback)/.test(candidate.name));
  const own = other?.default === undefined || isNothing(other.default) ? 'optional' : 'defaulted';
  return {
    by: 'function',
    language: 'python',
    call: owner === undefined ? name : `${owner}.${name}`,
    argument: key.position,
    parameter,
    kind: kindOf(expression, other === undefined ? plain : own, []),
    fallback: given === undefined ? undefined : { argument: given.position, parameter: given.name },
  } as const;
}
