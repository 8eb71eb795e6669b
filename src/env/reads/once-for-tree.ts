import type { SyntaxNode, SyntaxTree } from './syntax-tree.ts';

/** What a function makes of a tree, made once: a file may ask a thousand times. */
export function onceForTree<T>(make: (tree: SyntaxTree) => T): (tree: SyntaxTree) => T {
  const known = new WeakMap<SyntaxNode, { readonly value: T }>();
  return (tree) => {
    const found = known.get(tree.root) ?? { value: make(tree) };
    known.set(tree.root, found);
    return found.value;
  };
}
