import type { ConstantName } from '../../constant-name.ts';
import type { ParsedCode } from '../../language.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';
import { keysOf } from './keys.ts';
import { member, partsOf } from './members.ts';
import { listImports } from './names.ts';
import { assignedIn } from './scopes.ts';

/** The imports of a file by the names that they have there. */
const importsOf = onceForTree((tree) => new Map(listImports(tree).map((each) => [each.local, each])));

/** The constant of another module that a name is imported from, or that is taken from what is imported. */
export function constantElsewhere(node: SyntaxNode, { tree }: ParsedCode): ConstantName | undefined {
  const parts = partsOf(node);
  // `import app.keys` is used by its whole name.
  const whole = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
  const imports = importsOf(tree);
  const found = whole.map((local) => imports.get(local)).find((each) => each !== undefined);
  if (found === undefined || found.name === '*') return undefined;
  const rest = parts.slice(found.local.split('.').length);
  const isModule = found.name === undefined || (rest.length > 0 && /^[a-z_0-9]+$/.test(found.name));
  const name = [...(isModule || found.name === undefined ? [] : [found.name]), ...rest].join('.');
  const module = (isModule && found.name !== undefined ? found.name : found.module).split('.').at(-1) ?? '';
  if (!/^\w+(?:\.\w+)?$/.test(name) || module === '') return undefined;
  return { language: 'python', name, home: { in: 'module', name: module } };
}

/** The texts of the constants of a module and of its classes, by their names. */
export function constantsIn({ tree }: { readonly tree: SyntaxTree }): (name: string) => string | undefined {
  return (name) => {
    const [first = '', second] = name.split('.');
    const assigned = second === undefined ? assignedIn(tree.root, first) : [member(tree.root, first, second)];
    const keys = keysOf(assigned.length === 1 ? assigned[0] : undefined);
    return keys.is === 'keys' && keys.keys.length === 1 ? keys.keys[0]?.key : undefined;
  };
}
