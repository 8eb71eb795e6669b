import type { Read } from '../../../read.ts';
import { type Checks, kindByChecks } from '../../dialect/absence.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';

const ENDING = /^(?:throw_expression|throw_statement|exit_statement)$/;

const checks: Checks = {
  conditional(node) {
    const condition = node.type === 'if_statement' ? node.child('condition') : undefined;
    const alternative = node.children.find(({ type }) => type === 'else_clause');
    return condition && { condition, body: node.child('body'), alternative };
  },
  ends,
  isStatement: ({ parent }) => parent !== undefined && /^(?:program|compound_statement)$/.test(parent.type),
  namesFor(expression) {
    const outer = outOf(expression);
    const isAssigned = outer.parent?.type === 'assignment_expression' && outer.field === 'right';
    return isAssigned ? [outer.parent?.child('left')?.text ?? ''] : [];
  },
  assigns: (node, names) =>
    /assignment_expression$/.test(node.type) && names.includes(node.child('left')?.text ?? ''),
};

function ends(node: SyntaxNode): boolean {
  if (ENDING.test(node.type)) return true;
  // Without parentheses it is a name to the grammar.
  if (node.type === 'name') return /^(?:exit|die)$/i.test(node.text);
  return node.type === 'function_call_expression' && /^(?:abort|exit|die)\b/.test(node.text.slice(0, 10));
}

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  if (plain !== 'optional') return plain;
  const alternative = alternativeOf(read);
  if (alternative !== undefined) {
    if ([...alternative.walk()].slice(0, 10).some(ends)) return 'hard';
    return /^(?:null|false)$/i.test(alternative.text) ? 'optional' : 'defaulted';
  }
  return kindByChecks(read, checks) ?? plain;
}

/** What a question about a key is, as `array_key_exists('A', $_ENV)`: what comes of its answer. */
export function kindOfQuestion(call: SyntaxNode): Read['kind'] {
  return kindByChecks(call, checks) === 'hard' ? 'hard' : 'optional';
}

/** Around casts and parentheses, in which an absent value stays one. */
function outOf(node: SyntaxNode): SyntaxNode {
  let outer = node;
  while (
    outer.parent !== undefined &&
    /^(?:parenthesized_expression|cast_expression)$/.test(outer.parent.type)
  )
    outer = outer.parent;
  return outer;
}

/** The right side of `read ?: x`, `read ?? x`, `read or die()` and `isset(read) ? read : x`. */
function alternativeOf(read: SyntaxNode): SyntaxNode | undefined {
  let outer = outOf(read);
  for (let depth = 0; depth < 4; depth += 1) {
    const { parent, field } = outer;
    if (parent?.type === 'assignment_expression' && field === 'right') {
      outer = parent;
      continue;
    }
    if (parent?.type === 'conditional_expression') {
      const hasBody = parent.child('body') !== undefined;
      if (field === 'condition' && !hasBody) return parent.child('alternative');
      const isAsked = parent.child('condition')?.text.includes(read.text) === true;
      return field === 'body' && isAsked ? parent.child('alternative') : undefined;
    }
    const isOr =
      parent?.type === 'binary_expression' &&
      /^(?:\?\?|\|\||or)$/i.test(parent.child('operator')?.text ?? '');
    if (parent === undefined || !isOr) return undefined;
    const right = parent.child('right');
    if (field === 'left' && right !== undefined) {
      // Of `a ?? b ?? throw` the last counts: `??` groups to the right.
      return right.type === 'binary_expression' ? (right.child('right') ?? right) : right;
    }
    outer = outOf(parent);
  }
  return undefined;
}
