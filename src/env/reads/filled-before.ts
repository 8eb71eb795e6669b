import type { SyntaxNode } from './syntax-tree.ts';

/** A statement after which a key is there, whatever production has: `process.env.A ??= 'x'`. */
export interface Fill {
  readonly key: string;
  readonly statement: SyntaxNode;
}

interface Filling {
  /** The node by itself, where it is such a statement. */
  readonly fillAt: (node: SyntaxNode) => Fill | undefined;
  /** What takes keys away again: in such a file nothing counts as filled. */
  readonly takesAway: RegExp;
  /** What may run before the statements that stand above it. */
  readonly isHoisted?: (node: SyntaxNode) => boolean;
}

/** A key is filled once; what is filled over and over, is not looked at in full. */
const MOST = 8;

/** Tells whether code comes to a read only after a statement that fills its key: one above it, in its block or one around it. */
export function createFilledBefore({ fillAt, takesAway, isHoisted }: Filling) {
  const known = new WeakMap<SyntaxNode, Map<string, SyntaxNode[]>>();
  const listFills = (root: SyntaxNode) => {
    const fills = new Map<string, SyntaxNode[]>();
    if (takesAway.test(root.text)) return fills;
    for (const node of root.walk()) {
      const fill = fillAt(node);
      const list = fill === undefined ? [] : (fills.get(fill.key) ?? []);
      if (fill !== undefined && list.length < MOST) fills.set(fill.key, [...list, fill.statement]);
    }
    return fills;
  };
  return (read: SyntaxNode, key: string): boolean => {
    const root = [...read.ancestors()].at(-1) ?? read;
    const fills = known.get(root) ?? listFills(root);
    known.set(root, fills);
    const found = fills.get(key);
    if (found === undefined) return false;
    for (let node: SyntaxNode | undefined = read; node !== undefined; node = node.parent) {
      const { parent, index } = node;
      if (isHoisted?.(node)) return false;
      if (found.some((fill) => fill.parent === parent && fill.index < index)) return true;
    }
    return false;
  };
}
