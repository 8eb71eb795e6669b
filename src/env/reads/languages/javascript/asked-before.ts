import type { SyntaxNode } from '../../syntax-tree.ts';
import { isFunction } from './bindings.ts';
import { argument, literalText, propertyOf, unwrap } from './expressions.ts';
import { listCalls } from './own-calls.ts';

/** Longer conditions are not looked through. */
const LONGEST = 600;

/**
 * Whether a read is only come to where its key is there: `A && f(A)`, `if (A) …`, `if (!A) return` before it; also in a function
 * that is only called so.
 */
export function isAskedBefore(read: SyntaxNode): boolean {
  const key = keyOf(read);
  if (key === undefined) return false;
  const isKey = new RegExp(
    `^[\\w$.?]*\\benv\\b[?.!]{0,3}(?:${key}|\\[['"\`]${key}['"\`]\\])(?:!|\\?\\.(?:length|trim\\(\\)))?$`,
  );
  const made = askedAbove(read, isKey);
  if (typeof made === 'boolean') return made;
  const calls = listCalls(made);
  return calls.length > 0 && calls.every((call) => askedAbove(call, isKey) === true);
}

/** Whether a key is asked for above a node; where it is not, the function that the node stands in. */
function askedAbove(node: SyntaxNode, isKey: RegExp): boolean | SyntaxNode {
  let inner = node;
  for (const outer of node.ancestors()) {
    if (isBehind(inner, outer, isKey) || isAfterReturn(inner, outer, isKey)) return true;
    if (isFunction(outer)) return outer;
    inner = outer;
  }
  return false;
}

/** The key of a read that names it. */
export function keyOf(read: SyntaxNode): string | undefined {
  const key = read.type === 'call_expression' ? literalText(argument(read, 0)) : propertyOf(read);
  return key !== undefined && /^\w+$/.test(key) ? key : undefined;
}

function isBehind(inner: SyntaxNode, outer: SyntaxNode, isKey: RegExp): boolean {
  if (outer.type === 'binary_expression')
    return (
      inner.field === 'right' &&
      outer.child('operator')?.text === '&&' &&
      tells(outer.child('left'), isKey, true)
    );
  if (outer.type !== 'if_statement' && outer.type !== 'ternary_expression') return false;
  if (inner.field === 'consequence') return tells(outer.child('condition'), isKey, true);
  return inner.field === 'alternative' && tells(outer.child('condition'), isKey, false);
}

/** `if (!A) return` among the statements before it in the same block. */
function isAfterReturn(inner: SyntaxNode, outer: SyntaxNode, isKey: RegExp): boolean {
  if (outer.type !== 'statement_block') return false;
  return outer.children.slice(Math.max(0, inner.index - NEAR), inner.index).some((statement) => {
    if (statement.type !== 'if_statement' || !tells(statement.child('condition'), isKey, false)) return false;
    const consequence = statement.child('consequence');
    const last = consequence?.type === 'statement_block' ? consequence.children.at(-1) : consequence;
    return last?.type === 'return_statement' || last?.type === 'continue_statement';
  });
}

/** How far above it is looked for. */
const NEAR = 8;

/** Whether a condition that holds (`isThere`), or does not, tells that the key is there. */
function tells(wrapped: SyntaxNode | undefined, isKey: RegExp, isThere: boolean): boolean {
  const node = unwrap(wrapped);
  if (node === undefined || node.end - node.start > LONGEST) return false;
  if (node.type === 'unary_expression' && node.child('operator')?.text === '!')
    return tells(node.child('argument'), isKey, !isThere);
  const [left, right] = [unwrap(node.child('left')), unwrap(node.child('right'))];
  if (node.type !== 'binary_expression') return isThere && isKey.test(node.text);
  const operator = node.child('operator')?.text ?? '';
  if (operator === (isThere ? '&&' : '||'))
    return tells(left, isKey, isThere) || tells(right, isKey, isThere);
  if (left !== undefined && isTypeOf(left, isKey))
    return tellsByType(operator, literalText(right)) === isThere;
  if (left === undefined || !isKey.test(left.text)) return false;
  // `A?.length > 0`
  if (operator === '>') return isThere && right?.text === '0';
  const isNothing = /^(?:undefined|null|''|"")$/.test(right?.text ?? '');
  if (/^!==?$/.test(operator)) return isThere && isNothing;
  return /^===?$/.test(operator) && (isThere ? right?.type === 'string' && !isNothing : isNothing);
}

const isTypeOf = (node: SyntaxNode, isKey: RegExp) =>
  node.type === 'unary_expression' &&
  node.child('operator')?.text === 'typeof' &&
  isKey.test(unwrap(node.child('argument'))?.text ?? '');

/** Whether `typeof A === 'string'` and its like tell that it is there, or that it is not. */
function tellsByType(operator: string, type: string | undefined): boolean | undefined {
  if (!/^[!=]==?$/.test(operator) || (type !== 'string' && type !== 'undefined')) return undefined;
  return operator.startsWith('=') === (type === 'string');
}
