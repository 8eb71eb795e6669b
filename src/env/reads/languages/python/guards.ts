import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsTheProgram } from './endings.ts';
import { outOfParentheses } from './expressions.ts';

/** Whether the code fails where the read gives nothing: at once, or a little later by the name that it is given. */
export function isGuarded(read: SyntaxNode): boolean {
  const named = read.parent?.type === 'named_expression' ? outOfParentheses(read.parent) : read;
  return failsWithout(named) || isGuardedLater(named);
}

/** `if not read: raise`, `if read is None: raise`, `assert read`, where `node` is the read. */
function failsWithout(node: SyntaxNode): boolean {
  const test = absenceTest(node);
  const { parent } = test ?? node;
  if (parent?.type === 'assert_statement') return test === undefined && parent.children[0] === node;
  if (parent?.type === 'boolean_operator' && test !== undefined) return failsWithAny(parent);
  if (test === undefined || parent?.type !== 'if_statement' || parent.child('condition') !== test)
    return false;
  const block = parent.child('consequence');
  return block !== undefined && endsTheProgram(block);
}

/** `if not a or not b: raise`. */
function failsWithAny(operation: SyntaxNode): boolean {
  let outer = operation;
  // With `and` something else has to hold as well.
  if (outer.child('operator')?.text !== 'or') return false;
  while (outer.parent?.type === 'boolean_operator' || outer.parent?.type === 'parenthesized_expression') {
    outer = outer.parent;
    if (outer.child('operator')?.text === 'and') return false;
  }
  const { parent } = outer;
  const block = parent?.type === 'if_statement' ? parent.child('consequence') : undefined;
  return parent?.child('condition') === outer && block !== undefined && endsTheProgram(block);
}

/** The test that holds where the node gives nothing: `not node`, `node is None`, `node == ""`, `not (node or "").strip()`. */
function absenceTest(read: SyntaxNode): SyntaxNode | undefined {
  const node = stripped(orEmpty(read));
  const { parent } = node;
  if (parent?.type === 'not_operator') return outOfParentheses(parent);
  if (parent?.type !== 'comparison_operator' || parent.children[0] !== node) return undefined;
  return /^\s*(is|==)\s+(None|""|'')\s*$/.test(parent.text.slice(node.end - parent.start))
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

/** A guard stands close to what it guards. */
const NEAR = 8;

/** `name = read`, and a later statement of the same block that fails without the name. */
function isGuardedLater(read: SyntaxNode): boolean {
  const assignment = read.parent;
  const name = assignment?.child('left');
  if (assignment?.type !== 'assignment' || name?.type !== 'identifier') return false;
  const statement = assignment.parent;
  if (statement === undefined) return false;
  const after = statement.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR) ?? [];
  return after.some((node) => {
    if (node.type !== 'if_statement' && node.type !== 'assert_statement') return false;
    const condition = node.child('condition') ?? node.children[0];
    return [...(condition?.walk() ?? [])].some(
      (part) => part.type === 'identifier' && part.text === name.text && failsWithout(outOfParentheses(part)),
    );
  });
}
