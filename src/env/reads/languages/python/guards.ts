import type { SyntaxNode } from '../../syntax-tree.ts';
import { failsWithout } from './absence.ts';
import { outOfParentheses } from './expressions.ts';
import { isListedAsMissing, statementsAfter } from './listed-missing.ts';

/** Whether the code fails where the read gives nothing: at once, or a little later by the name that it is given. */
export function isGuarded(read: SyntaxNode): boolean {
  const named = read.parent?.type === 'named_expression' ? outOfParentheses(read.parent) : read;
  return failsWithout(named) || isGuardedLater(named) || isListedAsMissing(named);
}

/** `name = read`, and a later statement of the same block that fails without the name. */
function isGuardedLater(read: SyntaxNode): boolean {
  const assignment = read.parent;
  const name = assignment?.child('left');
  if (assignment?.type !== 'assignment' || name?.type !== 'identifier') return false;
  return statementsAfter(assignment).some((node) => {
    if (node.type !== 'if_statement' && node.type !== 'assert_statement') return false;
    const condition = node.child('condition') ?? node.children[0];
    return [...(condition?.walk() ?? [])].some(
      (part) => part.type === 'identifier' && part.text === name.text && failsWithout(outOfParentheses(part)),
    );
  });
}
