import type { SyntaxNode } from '../../syntax-tree.ts';

export interface Parameter {
  readonly name: string;
  /** Counted from 0, without `self` and `cls`. */
  readonly position: number;
  /** Undefined for a parameter that a call has to give. */
  readonly default: SyntaxNode | undefined;
  /** Whether it takes all that is left: `*names`. */
  readonly isRest: boolean;
}

/** The functions around a node, from the inside to the outside, and at last the module. */
export function* scopesOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (const outer of node.ancestors())
    if (outer.type === 'function_definition' || outer.type === 'lambda' || outer.type === 'module')
      yield outer;
}

/** The parameters of a function. */
export function listParameters(scope: SyntaxNode): Parameter[] {
  const list = scope.child('parameters')?.children ?? [];
  const named = list.flatMap((node) => {
    const inner = node.type === 'typed_parameter' ? (node.children[0] ?? node) : node;
    const isRest = inner.type === 'list_splat_pattern';
    const name = isRest ? inner.children[0] : inner.type === 'identifier' ? inner : inner.child('name');
    return name?.type === 'identifier' ? [{ name: name.text, default: node.child('value'), isRest }] : [];
  });
  const isMethod = named[0]?.name === 'self' || named[0]?.name === 'cls';
  return (isMethod ? named.slice(1) : named).map((parameter, position) => ({ ...parameter, position }));
}

/** The class that a function is a method of. */
export function classAround(scope: SyntaxNode): SyntaxNode | undefined {
  for (const outer of scope.ancestors()) {
    if (outer.type === 'class_definition') return outer;
    if (outer.type !== 'block' && outer.type !== 'decorated_definition') return undefined;
  }
  return undefined;
}

const assignments = new WeakMap<SyntaxNode, Map<string, SyntaxNode[]>>();

/** What a name is bound to by assignments directly in a scope: their right sides. */
export function assignedIn(scope: SyntaxNode, name: string): readonly SyntaxNode[] {
  const known = assignments.get(scope) ?? listAssignments(scope);
  assignments.set(scope, known);
  return known.get(name) ?? [];
}

function listAssignments(scope: SyntaxNode): Map<string, SyntaxNode[]> {
  const body = scope.child('body') ?? scope;
  const all = body.children.flatMap((statement) => {
    const assignment = statement.type === 'expression_statement' ? statement.children[0] : undefined;
    const [left, right] = [assignment?.child('left'), assignment?.child('right')];
    if (assignment?.type !== 'assignment' || left?.type !== 'identifier' || right === undefined) return [];
    return [{ name: left.text, right }];
  });
  const grouped = Map.groupBy(all, ({ name }) => name);
  return new Map([...grouped].map(([name, list]) => [name, list.map(({ right }) => right)]));
}
