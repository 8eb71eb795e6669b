import type { SyntaxNode } from '../../syntax-tree.ts';

/** `os.environ` for the expression `os.environ`; undefined for what is not names joined by dots. */
export function dottedName(node: SyntaxNode | undefined): string | undefined {
  const names: string[] = [];
  let at = node;
  while (at?.type === 'attribute') {
    names.unshift(at.child('attribute')?.text ?? '');
    at = at.child('object');
  }
  if (at?.type !== 'identifier' && at?.type !== 'dotted_name') return undefined;
  return [at.text, ...names].join('.');
}

/** The text of a literal string, also one in several pieces; undefined where something is put into it or escaped. */
export function literalText(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'concatenated_string') {
    const parts = node.children.map(literalText);
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  if (node?.type !== 'string') return undefined;
  const inner = node.children.filter(({ type }) => type !== 'string_start' && type !== 'string_end');
  if (inner.some(({ type, children }) => type !== 'string_content' || children.length > 0)) return undefined;
  return inner.map(({ text }) => text).join('');
}

/** The positional arguments of a call. */
export function positional(call: SyntaxNode): SyntaxNode[] {
  const list = call.child('arguments');
  if (list?.type !== 'argument_list') return [];
  return list.children.filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat');
}

/** The argument that a call gives by name. */
export function keyword(call: SyntaxNode, name: string): SyntaxNode | undefined {
  return keywords(call)
    .find((argument) => argument.child('name')?.text === name)
    ?.child('value');
}

/** The arguments that a call, or a class after its name, gives by name. */
export function keywords(call: SyntaxNode): SyntaxNode[] {
  const list = call.child('arguments') ?? call.child('superclasses');
  return list?.children.filter(({ type }) => type === 'keyword_argument') ?? [];
}

/** The argument at a position, or by one of its names. */
export function argument(
  call: SyntaxNode,
  index: number,
  ...names: readonly string[]
): SyntaxNode | undefined {
  const given = positional(call);
  // What a star brings shifts all that comes after it.
  const isKnown = !given.slice(0, index + 1).some(({ type }) => type === 'list_splat');
  const byPlace = isKnown ? given[index] : undefined;
  return byPlace ?? names.map((name) => keyword(call, name)).find((value) => value !== undefined);
}

/** Around the parentheses, in which an expression is the same. */
export function outOfParentheses(node: SyntaxNode): SyntaxNode {
  let outer = node;
  while (outer.parent?.type === 'parenthesized_expression') outer = outer.parent;
  return outer;
}

/** Whether something is assigned to the node, or it is deleted. */
export function isTarget(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (parent.type === 'delete_statement') return true;
  if (parent.type === 'expression_list' || parent.type === 'pattern_list' || parent.type === 'tuple_pattern')
    return isTarget(parent) || (parent.type !== 'expression_list' && node.type !== 'identifier');
  const assigns = ['assignment', 'for_statement', 'for_in_clause'];
  return assigns.includes(parent.type) && node.field === 'left';
}
