import type { Call, Dialect } from '../../dialect/dialect.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { kindOf } from './kind.ts';

/** The text of a literal string; an escape is nothing that a key has. */
export function literal(node: SyntaxNode): string | undefined {
  if (node.type !== 'string_literal' && node.type !== 'raw_string_literal') return undefined;
  if (node.children.some(({ type }) => type !== 'string_content')) return undefined;
  return node.children.map(({ text }) => text).join('');
}

export const argumentsOf = (call: SyntaxNode) => call.child('arguments')?.children ?? [];

const SAME = /^(?:to_string|to_owned|as_str|as_ref|into|clone|trim)$/;
const UPPER = /^to_(?:ascii_)?uppercase$/;

/** The place of a name in `(a, b)`. */
const partOf = ({ type, children }: SyntaxNode, name: string) =>
  type === 'tuple_pattern' ? children.findIndex(({ text }) => text.replace(/^&/, '') === name) : -1;

export const rust: Dialect = {
  language: 'rust',
  literal,
  parts: formatted,
  inside(node) {
    const [only] = /^(?:reference|parenthesized)_expression$/.test(node.type) ? node.children.slice(-1) : [];
    if (only !== undefined) return { node: only, isUpper: false };
    const called = node.type === 'call_expression' ? node.child('function') : undefined;
    const [value, method] = [called?.child('value'), called?.child('field')?.text ?? ''];
    if (called?.type !== 'field_expression' || value === undefined) return undefined;
    if (UPPER.test(method)) return { node: value, isUpper: true };
    return SAME.test(method) ? { node: value, isUpper: false } : undefined;
  },
  nameOf(node) {
    if (node.type === 'identifier') return node.text;
    return node.type === 'scoped_identifier' ? node.child('name')?.text : undefined;
  },
  isFunction: ({ type }) => type === 'function_item' || type === 'closure_expression',
  parametersOf(of) {
    const list = of.child('parameters')?.children.filter(({ type }) => type !== 'self_parameter') ?? [];
    return list.map((node) => ({ name: (node.child('pattern') ?? node).text }));
  },
  nameOfFunction(of) {
    const name = of.child('name')?.text;
    const impl = [...of.ancestors()].find(({ type }) => type === 'impl_item');
    // What implements a trait is called by who knows the trait alone.
    const owner = impl?.child('trait')?.text.split('::').at(-1) ?? impl?.child('type')?.text;
    return owner === undefined || name === undefined ? name : `${owner.replace(/<[\s\S]*/, '')}.${name}`;
  },
  *assignments(tree) {
    for (const node of tree.nodesOf('const_item', 'static_item'))
      yield [node.child('name')?.text ?? '', node.child('value')];
    for (const node of tree.nodesOf('let_declaration'))
      yield [node.child('pattern')?.text ?? '', node.child('value')];
    for (const node of tree.nodesOf('assignment_expression'))
      yield [node.child('left')?.text ?? '', undefined];
  },
  looped(node, name) {
    const pattern = node.type === 'for_expression' ? node.child('pattern') : undefined;
    if (pattern === undefined || (pattern.text !== name && partOf(pattern, name) < 0)) return undefined;
    const value = node.child('value');
    const list = value?.type === 'reference_expression' ? value.children.at(-1) : value;
    const called = list?.type === 'call_expression' ? list.child('function') : undefined;
    // `LIST.iter()` goes through the same.
    return /^(?:into_)?iter$/.test(called?.child('field')?.text ?? '') ? called?.child('value') : list;
  },
  loopedPart(node, name) {
    const pattern = node.child('pattern');
    const part = pattern === undefined ? -1 : partOf(pattern, name);
    return part < 0 ? undefined : part;
  },
  elements(list) {
    const inner = list.type === 'reference_expression' ? list.children.at(-1) : list;
    return inner?.type === 'array_expression' ? inner.children : undefined;
  },
  *calls(tree) {
    for (const node of tree.nodesOf('call_expression')) {
      const whole = node.child('function');
      // `get::<String>("A")`
      const called = whole?.type === 'generic_function' ? whole.child('function') : whole;
      const name = called?.type === 'identifier' ? called : (called?.child('name') ?? called?.child('field'));
      const receiver = (called?.child('path') ?? called?.child('value'))?.text.slice(0, 100) ?? '';
      yield {
        node,
        name: name?.text ?? '',
        receiver: receiver.replace(/^Self$/, 'self'),
        args: argumentsOf(node),
      };
    }
  },
  reaches({ call, definedIn = '' }, { receiver, name }: Call, { file, tree }) {
    if (receiver !== '') return isModule(receiver, definedIn);
    // An import of everything is not looked at: a name that says what it is for is enough.
    const path = definedIn === file ? undefined : importsOf(tree).get(name);
    if (path !== undefined) return path.split('::').some((part) => isModule(part, definedIn));
    return definedIn === file || /env|var|config|setting/i.test(call);
  },
  elsewhere(node, { tree }) {
    const name = node.type === 'scoped_identifier' ? node.child('name')?.text : node.text;
    if (name === undefined || !/^[A-Z][A-Z0-9_]*$/.test(name)) return undefined;
    const path = node.type === 'scoped_identifier' ? node.child('path')?.text : importsOf(tree).get(name);
    const module = path?.split('::').at(-1)?.trim() ?? '';
    return /^(?:|self|Self|super|crate)$/.test(module)
      ? undefined
      : { name, language: 'rust', home: { in: 'module', name: module } };
  },
  kindOf,
};

/** `a::b` of `use a::b::{X, NAME};`, by the name. */
const importsOf = onceForTree((tree) => {
  const imports = new Map<string, string>();
  for (const { text } of tree.nodesOf('use_declaration')) {
    const [, path = '', names = ''] =
      /\buse\s+([\w:]+)::(?:\{([^{}]*)\}|\w+)\s*;$/.exec(text.slice(0, 4000)) ?? [];
    const single = /::(\w+)\s*;$/.exec(text)?.[1] ?? '';
    for (const name of names === '' ? [single] : names.split(/\s*,\s*/)) imports.set(name.trim(), path);
  }
  return imports;
});

/** Whether a path ends with the module of a file, or with the crate that it is the root of. */
function isModule(path: string, file: string): boolean {
  const last = path.split('::').at(-1) ?? '';
  const crate = /([^/]+)\/src\/(?:lib|main)\.rs$/.exec(file)?.[1]?.replaceAll('-', '_');
  return last === moduleOf(file) || last === crate;
}

/** `config` for `src/config.rs` and `src/config/mod.rs`. */
const moduleOf = (file: string) => /([^/]+?)(?:\/mod)?\.rs$/.exec(file)?.[1];

/** `format!("{}_FILE", key)` in its pieces. */
function formatted(node: SyntaxNode): (SyntaxNode | string)[] | undefined {
  if (node.type !== 'macro_invocation' || node.child('macro')?.text !== 'format') return undefined;
  const [format, ...values] = node.children.find(({ type }) => type === 'token_tree')?.children ?? [];
  const pieces = format === undefined ? undefined : literal(format)?.split('{}');
  if (pieces?.length !== values.length + 1 || pieces.some((piece) => /[{}]/.test(piece))) return undefined;
  return pieces.flatMap((piece, index) => [piece, values[index] ?? '']);
}
