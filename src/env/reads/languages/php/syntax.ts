import type { Call, Dialect, Parameter } from '../../dialect/dialect.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { kindOf } from './kind.ts';

/** The text of a literal string. */
export function literal(node: SyntaxNode): string | undefined {
  if (node.type !== 'string' && node.type !== 'encapsed_string') return undefined;
  if (node.children.some(({ type }) => type !== 'string_content')) return undefined;
  return node.children.map(({ text }) => text).join('');
}

/** What a call is given, by place or by name. */
export function argumentsOf(call: SyntaxNode): SyntaxNode[] {
  const given = call.child('arguments')?.children ?? [];
  return given.flatMap((node) => (node.type === 'argument' ? (node.children.at(-1) ?? []) : []));
}

/** The name of a function without the backslash of the global namespace. */
export function functionName(call: SyntaxNode): string | undefined {
  const name = call.child('function');
  return name?.type === 'name' || name?.type === 'qualified_name' ? name.text.replace(/^\\/, '') : undefined;
}

const FUNCTIONS = /^(?:function_definition|method_declaration|anonymous_function|arrow_function)$/;
const CLASSES = /^(?:class|trait|enum|interface)_declaration$/;

export const php: Dialect = {
  language: 'php',
  literal,
  parts(node) {
    if (node.type === 'encapsed_string')
      return node.children.map((child) => (child.type === 'string_content' ? child.text : child));
    if (node.type !== 'binary_expression' || node.child('operator')?.text !== '.') return undefined;
    return node.children.filter(({ field }) => field !== 'operator');
  },
  inside(node) {
    const [only] = node.type === 'parenthesized_expression' ? node.children : [];
    if (only !== undefined) return { node: only, isUpper: false };
    const [argument] = node.type === 'function_call_expression' ? argumentsOf(node) : [];
    if (argument === undefined) return undefined;
    const name = functionName(node)?.toLowerCase();
    if (name === 'strtoupper') return { node: argument, isUpper: true };
    return name === 'trim' ? { node: argument, isUpper: false } : undefined;
  },
  nameOf(node) {
    if (node.type === 'variable_name' || node.type === 'name') return node.text;
    return node.type === 'class_constant_access_expression' ? node.children.at(-1)?.text : undefined;
  },
  isFunction: ({ type }) => FUNCTIONS.test(type),
  parametersOf: (of) =>
    of.child('parameters')?.children.flatMap((node): Parameter[] => {
      const name = node.child('name')?.text;
      const isRest = node.type === 'variadic_parameter';
      return name === undefined ? [] : [{ name, default: node.child('default_value'), isRest }];
    }) ?? [],
  nameOfFunction(of) {
    const name = of.child('name')?.text;
    const owner =
      of.type === 'method_declaration'
        ? [...of.ancestors()].find(({ type }) => CLASSES.test(type))
        : undefined;
    return owner === undefined ? name : `${owner.child('name')?.text}.${name}`;
  },
  *assignments(tree) {
    for (const element of tree.nodesOf('const_element'))
      yield [element.children[0]?.text ?? '', element.children[1]];
    for (const node of tree.nodesOf('assignment_expression')) {
      const left = node.child('left');
      if (left?.type === 'variable_name') yield [left.text, node.child('right')];
    }
    for (const node of tree.nodesOf('augmented_assignment_expression'))
      yield [node.child('left')?.text ?? '', undefined];
  },
  looped(node, name) {
    if (node.type !== 'foreach_statement') return undefined;
    const [list, value] = node.children;
    return value?.text === name ? list : undefined;
  },
  elements(list) {
    if (list.type !== 'array_creation_expression') return undefined;
    return list.children.map(({ children }) => (children.length === 1 ? (children[0] ?? list) : list));
  },
  *calls(tree) {
    for (const node of tree.nodesOf('function_call_expression'))
      yield {
        node,
        name: functionName(node)?.split('\\').at(-1) ?? '',
        receiver: '',
        args: argumentsOf(node),
      };
    for (const node of tree.nodesOf('scoped_call_expression', 'member_call_expression'))
      yield {
        node,
        name: node.child('name')?.text ?? '',
        receiver:
          (node.child('scope') ?? node.child('object'))?.text
            .slice(0, 100)
            .replace('$', '')
            .replaceAll('->', '.') ?? '',
        args: argumentsOf(node),
      };
  },
  // A function that stands in no class is everybody's.
  reaches: (_, { receiver }: Call) => receiver === '',
  elsewhere(node) {
    if (node.type !== 'class_constant_access_expression') return undefined;
    const [owner, name] = [node.children[0]?.text.split('\\').at(-1), node.children.at(-1)?.text];
    return owner === undefined || name === undefined || /^(?:self|static|parent)$/.test(owner)
      ? undefined
      : { name, language: 'php', home: { in: 'module', name: owner } };
  },
  kindOf,
};
