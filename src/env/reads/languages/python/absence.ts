import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsTheProgram } from './endings.ts';
import { outOfParentheses } from './expressions.ts';

/** `if not read: raise`, `if read is None: raise`, `assert read`, where `node` is the read. */
export function failsWithout(node: SyntaxNode): boolean {
  const test = absenceTest(node);
  const { parent } = test ?? node;
  if (parent?.type === 'assert_statement') return test === undefined && parent.children[0] === node;
  return test !== undefined && failsWhere(test);
}

/** Whether the code fails where a test, or one of several, holds. */
export function failsWhere(test: SyntaxNode): boolean {
  const { parent } = test;
  if (parent?.type === 'boolean_operator') return failsWithAny(parent);
  if (parent?.type !== 'if_statement' || parent.child('condition') !== test) return false;
  const block = parent.child('consequence');
  return block !== undefined && endsTheProgram(block);
}

/** `if not a or not b: raise`. */
function failsWithAny(operation: SyntaxNode): boolean {
  let outer = operation;
  if (isAndMore(outer)) return false;
  while (outer.parent?.type === 'boolean_operator' || outer.parent?.type === 'parenthesized_expression') {
    outer = outer.parent;
    if (isAndMore(outer)) return false;
  }
  const { parent } = outer;
  const block = parent?.type === 'if_statement' ? parent.child('consequence') : undefined;
  return parent?.child('condition') === outer && block !== undefined && endsTheProgram(block);
}

/** With `and` something else has to hold as well; that it is not being debugged does, in production. */
function isAndMore(operation: SyntaxNode): boolean {
  if (operation.child('operator')?.text !== 'and') return false;
  const sides = [operation.child('left'), operation.child('right')];
  return !sides.some((side) => /^not\s+(?:\w+\.)*DEBUG$/i.test(side?.text ?? ''));
}

/**
 * The test that holds where the node gives nothing: `not node`, `node is None`, `node == ""`, `node in [None, ""]`,
 * `not (node or "").strip()`.
 */
export function absenceTest(read: SyntaxNode): SyntaxNode | undefined {
  // `"A" not in os.environ` is a test by itself.
  if (read.type === 'comparison_operator' && read.child('operators')?.text === 'not in')
    return outOfParentheses(read);
  const node = stripped(orEmpty(read));
  const { parent } = node;
  if (parent?.type === 'not_operator') return outOfParentheses(parent);
  if (parent?.type !== 'comparison_operator' || parent.children[0] !== node) return undefined;
  return /^\s*(?:(?:is|==)\s+(?:None|""|'')\s*$|in\s*[[({][^[({]*\bNone\b)/.test(
    parent.text.slice(node.end - parent.start),
  )
    ? outOfParentheses(parent)
    : undefined;
}

/** `(node or "")`, around the parentheses. */
function orEmpty(node: SyntaxNode): SyntaxNode {
  const { parent } = node;
  const isOr = parent?.type === 'boolean_operator' && parent.children[0] === node;
  return isOr && /^\s*or\s+(?:""|'')$/.test(parent.text.slice(node.end - parent.start))
    ? outOfParentheses(parent)
    : node;
}

/** `node.strip()`, which is as empty. */
function stripped(node: SyntaxNode): SyntaxNode {
  const call = node.parent?.parent;
  return node.parent?.type === 'attribute' &&
    call?.type === 'call' &&
    /^\s*\.strip\(\)$/.test(call.text.slice(node.end - call.start))
    ? outOfParentheses(call)
    : node;
}
