import type { Read } from '../read.ts';
import type { ConstantName } from './constant-name.ts';
import type { Finds } from './found.ts';
import { type KeyExpression, READABLE_KEY } from './key-expression.ts';
import type { Code } from './language.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { AS_WRITTEN, type FunctionWrapper, joinShapes, type KeyShape, shapeKey } from './wrapper.ts';

/** A place that reads, as its language sees it. */
export interface Reading {
  /** The expression that makes the key. */
  readonly key: SyntaxNode;
  /** Which keys it may be. */
  readonly keys: KeyExpression;
  /** What the place is for a key, by its text in the code. */
  readonly kind: (text: string) => Read['kind'];
  /** What is done to the text before it is a key. */
  readonly shape?: KeyShape | undefined;
  /** Which constant of which other file the expression may name. */
  readonly constant?: (name: SyntaxNode) => ConstantName | undefined;
  /** The function that reads its parameter; undefined for one that nobody can call by name. */
  readonly wrapper?: (parameter: Parameter) => Omit<FunctionWrapper, keyof KeyShape> | undefined;
}

type Parameter = Extract<KeyExpression, { is: 'parameter' }>;

/** Adds what a place reads: keys, a function that others read through, or a key known at run time only. */
export function addReading(finds: Finds, code: Code, reading: Reading): void {
  const { key, keys, kind, shape = AS_WRITTEN } = reading;
  if (keys.is === 'keys') {
    for (const { key: text, node } of keys.keys) {
      const name = shapeKey(text, shape);
      const own = keys.isOneOf && kind(text) === 'hard' ? 'optional' : kind(text);
      if (READABLE_KEY.test(name)) finds.addRead({ key: name, kind: own, at: code.at(node.start) });
    }
    return;
  }
  const wrapper = keys.is === 'parameter' ? reading.wrapper?.(keys) : undefined;
  if (keys.is === 'parameter' && wrapper !== undefined)
    finds.addWrapper({ ...wrapper, ...joinShapes(keys, shape) });
  else finds.addDynamic(code.at(key.start), key.text);
  const by = keys.is === 'unknown' ? keys.by : undefined;
  const constant = by === undefined ? undefined : reading.constant?.(by);
  if (constant !== undefined) finds.addNamed({ ...constant, at: code.at(key.start), kind: kind(''), shape });
}
