import type { SyntaxNode } from '../../syntax-tree.ts';

/** `os.Getenv` for a call or what is called; undefined for what is not names joined by dots. */
export function dottedName(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'identifier' || node?.type === 'type_identifier') return node.text;
  if (node?.type !== 'selector_expression') return undefined;
  const operand = dottedName(node.child('operand'));
  return operand === undefined ? undefined : `${operand}.${node.child('field')?.text ?? ''}`;
}
