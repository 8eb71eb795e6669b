import { createFilledBefore, type Fill } from '../../filled-before.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { literalText, unwrap } from './expressions.ts';

/** Whether the code has set a key of `process.env` itself before it comes to a read. */
export const isFilledBefore = createFilledBefore({
  fillAt,
  takesAway: /\bdelete\s[^\n;]*\benv\b|\bprocess\.env\s*=[^=]/,
  isHoisted: ({ type }) => type === 'function_declaration' || type === 'generator_function_declaration',
});

function fillAt(node: SyntaxNode): Fill | undefined {
  const set = node.type === 'if_statement' ? keyOfCondition(node) : keySet(node);
  return set === undefined ? undefined : { key: set, statement: node };
}

/** `if (!process.env.A) process.env.A = 'x'`. */
function keyOfCondition(node: SyntaxNode): string | undefined {
  const condition = unwrap(node.child('condition'));
  const key =
    condition?.child('operator')?.text === '!' ? keyOf(unwrap(condition.child('argument'))) : undefined;
  const body = node.child('consequence');
  const statements = body?.type === 'statement_block' ? body.children : body === undefined ? [] : [body];
  return key !== undefined && statements.some((each) => keySet(each) === key) ? key : undefined;
}

/** `process.env.A = 'x'`, `process.env.A ??= 'x'`, `process.env.A = process.env.A || 'x'`. */
function keySet(statement: SyntaxNode): string | undefined {
  const [node] = statement.type === 'expression_statement' ? statement.children : [];
  const isFilled =
    node?.type === 'augmented_assignment_expression' &&
    /^(?:\?\?|\|\|)=$/.test(node.child('operator')?.text ?? '');
  if (node === undefined || !(isFilled || node.type === 'assignment_expression')) return undefined;
  const right = unwrap(node.child('right'));
  const isOr = /^(?:\?\?|\|\|)$/.test(right?.child('operator')?.text ?? '');
  const value = isOr ? unwrap(right?.child('right')) : right;
  return (literalText(value) ?? '') === '' ? undefined : keyOf(node.child('left'));
}

function keyOf(node: SyntaxNode | undefined): string | undefined {
  return /^process\.env(?:\.(\w+)|\[(['"])(\w+)\2\])$/
    .exec(node?.text ?? '')
    ?.filter((part) => /^\w+$/.test(part ?? ''))
    .at(-1);
}
