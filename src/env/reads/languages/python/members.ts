import type { SyntaxNode } from '../../syntax-tree.ts';
import { dottedName } from './expressions.ts';
import { assignedIn } from './scopes.ts';

/** `Keys.A` of a class in the same file, also as a member of an enum: `Keys.A.value`. */
export function memberOf(node: SyntaxNode): SyntaxNode | undefined {
  const [owner = '', name = '', ...more] = partsOf(node);
  const module = [...node.ancestors()].at(-1);
  return module === undefined || more.length > 0 ? undefined : member(module, owner, name);
}

/** What a class of a file assigns to a name. */
export function member(module: SyntaxNode, owner: string, name: string): SyntaxNode | undefined {
  const classes = known.get(module) ?? listClasses(module);
  known.set(module, classes);
  const definition = classes.get(owner);
  const [value, ...others] = definition === undefined ? [] : assignedIn(definition, name);
  return others.length === 0 ? value : undefined;
}

const known = new WeakMap<SyntaxNode, Map<string, SyntaxNode>>();

/** The classes of a file by their names. */
function listClasses(module: SyntaxNode): Map<string, SyntaxNode> {
  const definitions = module.children.map((statement) =>
    statement.type === 'decorated_definition' ? statement.child('definition') : statement,
  );
  return new Map(
    definitions.flatMap((node) =>
      node?.type === 'class_definition' ? [[node.child('name')?.text ?? '', node] as const] : [],
    ),
  );
}

/** The names of `a.b.c`, without the one that takes the value out of an enum. */
export const partsOf = (node: SyntaxNode) =>
  dottedName(node)
    ?.replace(/\.value$/, '')
    .split('.') ?? [];
