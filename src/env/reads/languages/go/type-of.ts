import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';

/** The type of what `&s`, `&T{}` or `new(T)` points to. */
export function typeOf(code: ParsedCode, target: SyntaxNode | undefined): string | undefined {
  const text = target?.text ?? '';
  const direct = /^(?:&\s*([A-Z_a-z][\w.]*)\s*\{|new\(([A-Z_a-z][\w.]*)\))/.exec(text);
  if (direct !== null) return direct[1] ?? direct[2];
  const name = /^&?\s*([A-Za-z_]\w*)$/.exec(text)?.[1];
  if (name === undefined) return undefined;
  const declared = code.tree
    .nodesOf('var_spec', 'parameter_declaration')
    .find((spec) => spec.children.some((child) => child.field === 'name' && child.text === name));
  if (declared?.child('type') !== undefined) return declared.child('type')?.text.replace(/^\*/, '');
  const assigned = code.tree
    .nodesOf('short_var_declaration', 'var_spec')
    .find((node) => new RegExp(`^${name}\\s*(?::=|=)`).test(node.text));
  const value = assigned?.text.slice(0, 200).replace(/^\w+\s*:?=\s*/, '') ?? '';
  const made = /^&?\s*([A-Za-z_][\w.]*)\s*\{|^new\(([A-Za-z_][\w.]*)\)/.exec(value);
  return made?.[1] ?? made?.[2];
}
