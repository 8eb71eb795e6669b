import type { ConstantName } from '../../constant-name.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';
import { propertyOf } from './expressions.ts';
import { keysOfNamed } from './keys.ts';
import { resolve, withoutEnding } from './modules.ts';

/** The constant of another file that is imported: `KEY`, and `KEYS.A` of an object, an enum or all that a file exports. */
export function constantElsewhere(node: SyntaxNode, { file }: ParsedCode): ConstantName | undefined {
  const object = node.type === 'member_expression' ? node.child('object') : node;
  const member = node.type === 'member_expression' ? propertyOf(node) : undefined;
  const binding = object?.type === 'identifier' ? bindingOf(object.text, object) : undefined;
  if (binding?.is !== 'import' || binding.name === 'default') return undefined;
  const names = [binding.name === '*' ? undefined : binding.name, member];
  const name = names.filter((part) => part !== undefined).join('.');
  const { source } = binding;
  const home = source.startsWith('.')
    ? ({ in: 'path', path: resolve(file, source) } as const)
    : ({ in: 'module', name: withoutEnding(source).split('/').at(-1) ?? '' } as const);
  return name === '' ? undefined : { language: 'javascript', name, home };
}

/** The texts of the constants of a file, and of those in its objects and enums, by their names. */
export function constantsIn({ tree }: { readonly tree: SyntaxTree }): (name: string) => string | undefined {
  return (name) => {
    const [first = '', member] = name.split('.');
    const [statement] = tree.root.children;
    const keys = statement === undefined ? undefined : keysOfNamed(first, member, statement);
    return keys?.is === 'keys' && keys.keys.length === 1 ? keys.keys[0]?.key : undefined;
  };
}
