import type { SyntaxNode } from '../../syntax-tree.ts';
import { keywords, literalText } from './expressions.ts';
import { assignedIn, scopesOf } from './scopes.ts';

/** The names that a call gives something to, also by a table: `Settings(a=1, **{"b": 2})`. */
export function givenNames(call: SyntaxNode): string[] {
  const splats = call.child('arguments')?.children.filter(({ type }) => type === 'dictionary_splat') ?? [];
  const tables = splats.flatMap(({ children: [table] }) => (table === undefined ? [] : tableOf(table)));
  const keys = tables.flatMap(({ children }) => children.map((pair) => literalText(pair.child('key'))));
  const names = keywords(call).map((argument) => argument.child('name')?.text);
  return [...names, ...keys].filter((name) => name !== undefined);
}

function tableOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'dictionary') return [node];
  if (node.type !== 'identifier') return [];
  for (const scope of scopesOf(node)) {
    const assigned = assignedIn(scope, node.text);
    if (assigned.length > 0) return assigned.filter(({ type }) => type === 'dictionary');
  }
  return [];
}
