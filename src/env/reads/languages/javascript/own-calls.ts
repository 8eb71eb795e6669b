import type { SyntaxNode } from '../../syntax-tree.ts';

const mentions = new WeakMap<SyntaxNode, ReadonlyMap<string, readonly SyntaxNode[]>>();

/** What is called more often is not looked at. */
const MOST = 16;

/** Where a function is called, if its file does nothing else with it; otherwise nothing, as others may call it. */
export function listCalls(made: SyntaxNode): readonly SyntaxNode[] {
  const name = made.type === 'function_declaration' ? made.child('name') : undefined;
  if (name === undefined || made.parent?.type === 'export_statement') return [];
  const others =
    mentionsIn(rootOf(made))
      .get(name.text)
      ?.filter((each) => each !== name) ?? [];
  if (others.length > MOST) return [];
  const calls = others.flatMap((each) => {
    const isCalled = each.field === 'function' && each.parent?.type === 'call_expression';
    return isCalled && each.parent !== undefined ? [each.parent] : [];
  });
  return calls.length === others.length ? calls : [];
}

function rootOf(node: SyntaxNode): SyntaxNode {
  let root = node;
  for (const outer of node.ancestors()) root = outer;
  return root;
}

function mentionsIn(root: SyntaxNode): ReadonlyMap<string, readonly SyntaxNode[]> {
  const known = mentions.get(root);
  if (known !== undefined) return known;
  const names = [...root.walk()].filter(({ type }) => /identifier$/.test(type));
  const byName = Map.groupBy(names, ({ text }) => text);
  mentions.set(root, byName);
  return byName;
}
