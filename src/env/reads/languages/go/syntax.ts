import type { Call, Dialect } from '../../dialect/dialect.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';
import { kindOf } from './kind.ts';
import { dottedName } from './names.ts';
import { folderOf } from './packages.ts';

/** The text of a literal; an escape is nothing that a key has. */
export function literal(node: SyntaxNode): string | undefined {
  if (node.type === 'raw_string_literal') return node.text.slice(1, -1);
  if (node.type !== 'interpreted_string_literal') return undefined;
  const text = node.text.slice(1, -1);
  return text.includes('\\') ? undefined : text;
}

/** The packages of a file by the names that they have there. */
export function listImports(tree: SyntaxTree): Map<string, string> {
  return new Map(
    tree.nodesOf('import_spec').map((spec) => {
      const path = spec.child('path')?.text.slice(1, -1) ?? '';
      // The last part that is no version: `github.com/caarlos0/env/v11` is `env`.
      const own =
        path
          .replace(/(?:\/v\d+|\.v\d+)$/, '')
          .split('/')
          .at(-1) ?? '';
      return [spec.child('name')?.text ?? own.replace(/^go-/, ''), path];
    }),
  );
}

export const argumentsOf = (call: SyntaxNode) => call.child('arguments')?.children ?? [];

const FUNCTIONS = new Set(['function_declaration', 'method_declaration', 'func_literal']);
export const go: Dialect = {
  language: 'go',
  literal,
  parts(node) {
    if (node.type === 'binary_expression' && node.child('operator')?.text === '+')
      return node.children.filter(({ field }) => field !== 'operator');
    return formatted(node);
  },
  inside(node) {
    const [only] = node.type === 'parenthesized_expression' ? node.children : [];
    if (only !== undefined) return { node: only, isUpper: false };
    const [argument] = node.type === 'call_expression' ? argumentsOf(node) : [];
    const name = dottedName(node.child('function'));
    if (argument === undefined || name === undefined) return undefined;
    if (name === 'strings.ToUpper') return { node: argument, isUpper: true };
    return name === 'string' || name === 'strings.TrimSpace' ? { node: argument, isUpper: false } : undefined;
  },
  nameOf: (node) => (node.type === 'identifier' ? node.text : undefined),
  isFunction: ({ type }) => FUNCTIONS.has(type),
  parametersOf: (of) =>
    of
      .child('parameters')
      ?.children.flatMap((declaration) =>
        declaration.children.flatMap(({ field, text }) =>
          field === 'name' ? [{ name: text, isRest: declaration.type.startsWith('variadic') }] : [],
        ),
      ) ?? [],
  nameOfFunction(of) {
    const name = of.child('name')?.text;
    const receiver = of.child('receiver')?.text.match(/([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*\)$/)?.[1];
    return receiver === undefined || name === undefined ? name : `${receiver}.${name}`;
  },
  *assignments(tree) {
    for (const spec of tree.nodesOf('const_spec', 'var_spec')) {
      const names = spec.children.filter(({ field }) => field === 'name');
      const values = spec.child('value')?.children ?? [];
      for (const [index, name] of names.entries()) yield [name.text, values[index]];
    }
    for (const node of tree.nodesOf('short_var_declaration', 'assignment_statement')) {
      const [left, right] = [node.child('left')?.children ?? [], node.child('right')?.children ?? []];
      for (const [index, name] of left.entries())
        if (name.type === 'identifier' && !(left.length !== right.length && isRead(name.text, right)))
          yield [name.text, left.length === right.length ? right[index] : undefined];
    }
  },
  looped(node, name) {
    const range =
      node.type === 'for_statement' ? node.children.find(({ type }) => type === 'range_clause') : undefined;
    const [left, right] = [range?.child('left')?.children ?? [], range?.child('right')];
    return left[1]?.text === name ? right : undefined;
  },
  elements: (list) =>
    list.type === 'composite_literal' && /^\[/.test(list.text)
      ? list.child('body')?.children.map((element) => element.children[0] ?? element)
      : undefined,
  *calls(tree) {
    for (const node of tree.nodesOf('call_expression')) {
      const name = dottedName(node.child('function'));
      if (name === undefined) continue;
      const dot = name.lastIndexOf('.');
      yield {
        node,
        name: name.slice(dot + 1),
        receiver: name.slice(0, Math.max(0, dot)),
        args: argumentsOf(node),
      };
    }
  },
  elsewhere(node, { file, tree }) {
    if (node.type === 'identifier')
      return loopedNames(tree).has(node.text)
        ? undefined
        : { name: node.text, language: 'go', home: { in: 'folder', path: folderOf(file) } };
    const [, alias = '', name = ''] = /^(\w+)\.(\p{Lu}\w*)$/u.exec(dottedName(node) ?? '') ?? [];
    const path = importsOf(tree).get(alias);
    return path === undefined ? undefined : { name, language: 'go', home: { in: 'package', path } };
  },
  // Within a package by the name alone, from another by the package's name, which is that of its folder as a rule.
  reaches({ definedIn = '' }, { receiver }: Call, { file, tree }) {
    const folder = folderOf(definedIn);
    if (receiver === '') return folderOf(file) === folder;
    const name = folder.split('/').at(-1);
    const source = importsOf(tree).get(receiver);
    return name === receiver || (source !== undefined && source.split('/').at(-1) === name);
  },
  fit: ({ definedIn = '' }, { receiver }: Call, { tree }) =>
    sharedEnd(importsOf(tree).get(receiver) ?? '', folderOf(definedIn)),
  kindOf,
};

/** How many folders two paths have in common at their ends. A module may begin in any folder of a repository. */
function sharedEnd(one: string, other: string): number {
  const [ones, others] = [one.split('/').reverse(), other.split('/').reverse()];
  const first = ones.findIndex((folder, index) => folder !== others[index]);
  return first < 0 ? ones.length : first;
}

/** `if port, ok := os.LookupEnv(port); ok` hides what it reads by. */
const isRead = (name: string, values: readonly SyntaxNode[]) =>
  values.some((value) =>
    [...value.walk()].slice(0, 20).some(({ type, text }) => type === 'identifier' && text === name),
  );

const importsOf = onceForTree(listImports);
/** What loops go through is no constant, whatever another file calls so. */
const loopedNames = onceForTree(
  (tree) =>
    new Set(
      tree.nodesOf('range_clause').flatMap((range) => range.child('left')?.text.split(/\s*,\s*/) ?? []),
    ),
);

/** What other files can name: constants and variables outside of functions. */
export function* packageLevel(tree: SyntaxTree): Generator<readonly [string, SyntaxNode | undefined]> {
  for (const spec of tree.nodesOf('const_spec', 'var_spec')) {
    if ([...spec.ancestors()].some(({ type }) => FUNCTIONS.has(type))) continue;
    const names = spec.children.filter(({ field }) => field === 'name');
    const values = spec.child('value')?.children ?? [];
    for (const [index, name] of names.entries()) yield [name.text, values[index]];
  }
}

/** `fmt.Sprintf("%s_FILE", key)` in its pieces. Only `%s` and `%v` put a text in as it is. */
function formatted(node: SyntaxNode): (SyntaxNode | string)[] | undefined {
  if (node.type !== 'call_expression' || dottedName(node.child('function')) !== 'fmt.Sprintf')
    return undefined;
  const [format, ...values] = argumentsOf(node);
  const pieces = format === undefined ? undefined : literal(format)?.split(/%[sv]/);
  if (pieces?.length !== values.length + 1 || pieces.some((piece) => piece.includes('%'))) return undefined;
  return pieces.flatMap((piece, index) => [piece, values[index] ?? '']);
}
