import { createFilledBefore } from '../../filled-before.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';

const BRANCHES = /^(?:if|unless|elsif|then|else|conditional|parenthesized_statements)$/;

/** A text, or a choice between texts, one of which it always is. */
function isText(node: SyntaxNode | undefined, depth = 0): boolean {
  if (node?.type === 'string') return node.children.every(({ type }) => type === 'string_content');
  if (node === undefined || depth > 8 || !BRANCHES.test(node.type)) return false;
  const [one, other] = [node.child('consequence'), node.child('alternative')];
  if (/^(?:if|unless|elsif|conditional)$/.test(node.type))
    return isText(one, depth + 1) && isText(other, depth + 1);
  return isText(node.children.at(-1), depth + 1);
}

/** Whether the code has set a key of `ENV` itself before it comes to a read: `ENV['A'] ||= 'x'`. */
export const isFilledBefore = createFilledBefore({
  fillAt(node) {
    const isSet =
      node.type === 'assignment' ||
      (node.type === 'operator_assignment' && node.child('operator')?.text === '||=');
    const right = isSet ? node.child('right') : undefined;
    const key = isText(right)
      ? /^(?:::)?ENV\[(['"])(\w+)\1\]$/.exec(node.child('left')?.text ?? '')?.[2]
      : undefined;
    if (
      key === undefined ||
      !/^(?:program|body_statement|then|else|block_body)$/.test(node.parent?.type ?? '')
    )
      return undefined;
    return { key, statement: node };
  },
  takesAway: /\bENV\.(?:delete|clear|replace|reject!|keep_if|select!|filter!|slice!)|=\s*nil\b/,
  isHoisted: ({ type }) => type === 'rescue' || type === 'ensure' || type === 'else',
});
