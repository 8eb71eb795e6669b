import type { SyntaxNode } from '../../syntax-tree.ts';

const ENDING = /^(?:raise|fail|abort|exit!?)$/;

/** Whether it raises, or ends the program; `exit` alone is a name to the grammar. */
export function ends(node: SyntaxNode): boolean {
  if (node.type === 'identifier') return ENDING.test(node.text);
  return (
    node.type === 'call' &&
    node.child('receiver') === undefined &&
    ENDING.test(node.child('method')?.text ?? '')
  );
}

/** Whether anything within it does. */
export function endsIn(node: SyntaxNode | undefined): boolean {
  for (const inner of node?.walk() ?? []) if (ends(inner)) return true;
  return false;
}
