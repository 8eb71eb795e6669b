import type { Call, Dialect } from '../../dialect/dialect.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { kindOf } from './kind.ts';

/** The text of a literal string; an escape is nothing that a key has. */
export function literal(node: SyntaxNode): string | undefined {
  if (node.type !== 'string_literal') return undefined;
  if (node.children.some(({ type }) => type !== 'string_fragment')) return undefined;
  return node.children.map(({ text }) => text).join('');
}

export const argumentsOf = (call: SyntaxNode) => call.child('arguments')?.children ?? [];

/** `a.B` of `import static a.B.NAME;`, by the name. */
const staticImports = onceForTree(
  (tree) =>
    new Map(
      tree.nodesOf('import_declaration').flatMap(({ text }) => {
        const [, owner, name] = /^import\s+static\s+([\w.]+)\.(\w+)\s*;/.exec(text) ?? [];
        return owner === undefined || name === undefined ? [] : [[name, owner] as const];
      }),
    ),
);

const CLASSES = /^(?:class|record|enum|interface)_declaration$/;
const SAME = /^(?:toString|trim|strip|intern)$/;

export const java: Dialect = {
  language: 'java',
  literal,
  parts(node) {
    if (node.type !== 'binary_expression' || node.child('operator')?.text !== '+') return undefined;
    return node.children.filter(({ field }) => field !== 'operator');
  },
  inside(node) {
    const [only] = node.type === 'parenthesized_expression' ? node.children : [];
    if (only !== undefined) return { node: only, isUpper: false };
    const [object, name] = [node.child('object'), node.child('name')?.text ?? ''];
    if (node.type !== 'method_invocation' || object === undefined) return undefined;
    // `toUpperCase(Locale.ROOT)` as well.
    if (name === 'toUpperCase') return { node: object, isUpper: true };
    return SAME.test(name) ? { node: object, isUpper: false } : undefined;
  },
  nameOf(node) {
    if (node.type === 'identifier') return node.text;
    return node.type === 'field_access' ? node.child('field')?.text : undefined;
  },
  isFunction: ({ type }) => type === 'method_declaration' || type === 'constructor_declaration',
  parametersOf: (of) =>
    of.child('parameters')?.children.map((node) => ({ name: node.child('name')?.text ?? '' })) ?? [],
  nameOfFunction(of) {
    const name = of.child('name')?.text;
    const owner = [...of.ancestors()].find(({ type }) => CLASSES.test(type));
    return owner === undefined || name === undefined ? name : `${owner.child('name')?.text}.${name}`;
  },
  *assignments(tree) {
    for (const node of tree.nodesOf('variable_declarator'))
      yield [node.child('name')?.text ?? '', node.child('value')];
    for (const node of tree.nodesOf('assignment_expression')) {
      const left = node.child('left');
      if (left?.type === 'identifier') yield [left.text, node.child('right')];
    }
  },
  looped(node, name) {
    if (node.type !== 'enhanced_for_statement' || node.child('name')?.text !== name) return undefined;
    return node.child('value');
  },
  elements(list) {
    if (list.type === 'array_initializer') return list.children;
    return list.type === 'method_invocation' &&
      /^(?:List|Set|Arrays|Stream)\.(?:of|asList)$/.test(list.text.slice(0, 100).split('(')[0] ?? '')
      ? argumentsOf(list)
      : undefined;
  },
  *calls(tree) {
    for (const node of tree.nodesOf('method_invocation'))
      yield {
        node,
        name: node.child('name')?.text ?? '',
        receiver: node.child('object')?.text.slice(0, 100) ?? '',
        args: argumentsOf(node),
      };
  },
  reaches: ({ definedIn }, { receiver }: Call, { file }) => receiver === '' && definedIn === file,
  elsewhere(node, { tree }) {
    const name = node.type === 'field_access' ? node.child('field')?.text : node.text;
    if (name === undefined || !/^[A-Z][A-Z0-9_]*$/.test(name)) return undefined;
    const owner = node.type === 'field_access' ? node.child('object')?.text : staticImports(tree).get(name);
    const module = owner?.split('.').at(-1);
    return module === undefined
      ? undefined
      : { name, language: 'java', home: { in: 'module', name: module } };
  },
  kindOf,
};
