import type { Call, Dialect, Parameter } from '../../dialect/dialect.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { kindOf } from './kind.ts';

/** The text of a literal string or symbol. */
export function literal(node: SyntaxNode): string | undefined {
  if (node.type === 'simple_symbol') return node.text.slice(1);
  if (node.type !== 'string' && node.type !== 'bare_string' && node.type !== 'bare_symbol') return undefined;
  if (node.children.some(({ type }) => type !== 'string_content')) return undefined;
  return node.children.map(({ text }) => text).join('');
}

/** What a call is given by place; hashes and blocks are not. */
export function argumentsOf(call: SyntaxNode): SyntaxNode[] {
  const given = call.child('arguments')?.children ?? [];
  return given.filter(
    ({ type }) => type !== 'pair' && type !== 'block_argument' && type !== 'hash_splat_argument',
  );
}

const SAME = /^(?:to_s|to_str|strip|freeze)$/;

export const ruby: Dialect = {
  language: 'ruby',
  literal,
  parts(node) {
    if (node.type === 'string')
      return node.children.map((child) =>
        child.type === 'interpolation'
          ? (child.children[0] ?? child)
          : child.type === 'string_content'
            ? child.text
            : child,
      );
    if (node.type !== 'binary' || node.child('operator')?.text !== '+') return undefined;
    return node.children.filter(({ field }) => field !== 'operator');
  },
  inside(node) {
    const [only] = node.type === 'parenthesized_statements' ? node.children : [];
    if (only !== undefined) return { node: only, isUpper: false };
    const [receiver, method] = [node.child('receiver'), node.child('method')?.text ?? ''];
    if (node.type !== 'call' || receiver === undefined || argumentsOf(node).length > 0) return undefined;
    if (method === 'upcase') return { node: receiver, isUpper: true };
    return SAME.test(method) ? { node: receiver, isUpper: false } : undefined;
  },
  nameOf(node) {
    if (node.type === 'identifier' || node.type === 'constant') return node.text;
    return node.type === 'scope_resolution' ? node.child('name')?.text : undefined;
  },
  isFunction: ({ type }) => type === 'method' || type === 'singleton_method',
  parametersOf: (of) =>
    of.child('parameters')?.children.flatMap((node): Parameter[] => {
      if (node.type === 'identifier') return [{ name: node.text }];
      if (node.type === 'splat_parameter') return [{ name: node.child('name')?.text ?? '', isRest: true }];
      if (node.type !== 'optional_parameter') return [];
      return [{ name: node.child('name')?.text ?? '', default: node.child('value') }];
    }) ?? [],
  nameOfFunction(of) {
    const name = of.child('name')?.text;
    const owner = [...of.ancestors()].find(({ type }) => type === 'class' || type === 'module');
    return owner === undefined ? name : `${owner.child('name')?.text}.${name}`;
  },
  *assignments(tree) {
    for (const node of tree.nodesOf('assignment')) {
      const left = node.child('left');
      if (left?.type === 'identifier' || left?.type === 'constant') yield [left.text, node.child('right')];
    }
    for (const node of tree.nodesOf('operator_assignment')) yield [node.child('left')?.text ?? '', undefined];
  },
  looped(node, name) {
    if (node.type !== 'block' && node.type !== 'do_block') return undefined;
    if (!node.child('parameters')?.children.some(({ text }) => text === name)) return undefined;
    return node.parent?.child('receiver') ?? node;
  },
  elements(list) {
    if (/^(?:array|string_array|symbol_array)$/.test(list.type)) return list.children;
    // `%w[A B].freeze`
    const inner =
      list.type === 'call' && list.child('method')?.text === 'freeze' ? list.child('receiver') : undefined;
    return inner !== undefined && /^(?:array|string_array|symbol_array)$/.test(inner.type)
      ? inner.children
      : undefined;
  },
  *calls(tree) {
    for (const node of tree.nodesOf('call'))
      yield {
        node,
        name: node.child('method')?.text ?? '',
        receiver: node.child('receiver')?.text.slice(0, 100) ?? '',
        args: argumentsOf(node),
      };
  },
  // A function that stands in no class is everybody's.
  reaches: (_, { receiver }: Call) => receiver === '' || receiver === 'self',
  kindOf,
};
