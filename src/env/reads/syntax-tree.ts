import type { Language, Tree, TreeCursor } from 'web-tree-sitter';

const NONE: SyntaxNode[] = [];

/** A node of a syntax tree, without the punctuation that names nothing. */
export class SyntaxNode {
  readonly type: string;
  /** From where to where it goes in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What it is to its parent, where the grammar says so: `left`, `condition`. */
  readonly field: string | undefined;
  readonly parent: SyntaxNode | undefined;
  /** Where it stands among the children of its parent. */
  readonly index: number;
  #children: SyntaxNode[] = NONE;
  readonly #source: string;
  #fields: Map<string, SyntaxNode> | undefined;

  constructor(
    source: string,
    type: string,
    start: number,
    end: number,
    field: string | undefined,
    parent: SyntaxNode | undefined,
  ) {
    this.#source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.field = field;
    this.parent = parent;
    this.index = parent === undefined ? 0 : parent.#add(this);
  }

  get children(): readonly SyntaxNode[] {
    return this.#children;
  }

  /** Most nodes have no children, and need no list. */
  #add(child: SyntaxNode): number {
    if (this.#children === NONE) this.#children = [child];
    else this.#children.push(child);
    return this.#children.length - 1;
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }

  /** The child that is `field` to this node. */
  child(field: string): SyntaxNode | undefined {
    if (this.children.length < FEW) return this.children.find((node) => node.field === field);
    this.#fields ??= new Map(this.children.toReversed().map((node) => [node.field ?? '', node]));
    return this.#fields.get(field);
  }

  /** The nodes around it, from the inside to the outside. */
  *ancestors(): Generator<SyntaxNode> {
    for (let node = this.parent; node !== undefined; node = node.parent) yield node;
  }

  /** The node itself and all below it, in the order of the text. */
  *walk(): Generator<SyntaxNode> {
    const open: SyntaxNode[] = [this];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      yield node;
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
}

const FEW = 16;

/** One text as a tree of plain objects, which needs no clearing up. */
export class SyntaxTree {
  readonly root: SyntaxNode;
  readonly #byType: Map<string, SyntaxNode[]>;

  constructor(root: SyntaxNode, byType: Map<string, SyntaxNode[]>) {
    this.root = root;
    this.#byType = byType;
  }

  /** The tree with nothing to be found in some nodes. */
  without(left: readonly SyntaxNode[]): SyntaxTree {
    const outer: SyntaxNode[] = [];
    for (const node of left.toSorted((a, b) => a.start - b.start))
      if (node.end > (outer.at(-1)?.end ?? -1)) outer.push(node);
    const isLeft = (node: SyntaxNode) => {
      let [low, high] = [0, outer.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((outer[middle]?.end ?? 0) < node.end) low = middle + 1;
        else high = middle;
      }
      return (outer[low]?.start ?? Number.POSITIVE_INFINITY) <= node.start;
    };
    const kept = [...this.#byType].map(
      ([type, nodes]) => [type, nodes.filter((node) => !isLeft(node))] as const,
    );
    return new SyntaxTree(this.root, new Map(kept));
  }

  /** All nodes of some types; those of one type are in the order of the text. */
  nodesOf(...types: readonly string[]): SyntaxNode[] {
    return types.flatMap((type) => this.#byType.get(type) ?? []);
  }
}

/** Code that people write is not nested deeper; what is, is left out, so that a way to the root is short. */
const DEEPEST = 500;

/** Comments, and punctuation that is nothing to its parent, carry no meaning for a reader of keys. */
const LEFT_OUT = new Set(['comment', 'line_comment', 'block_comment']);

interface NodeType {
  readonly name: string;
  readonly isNamed: boolean;
  readonly isLeftOut: boolean;
}

const typesOf = new WeakMap<Language, readonly NodeType[]>();

/** What a language says of its node types, asked once: each question goes into WASM. */
function listTypes(language: Language): readonly NodeType[] {
  const known = typesOf.get(language);
  if (known !== undefined) return known;
  const types = language.types.map((name, id) => ({
    name,
    isNamed: language.nodeTypeIsNamed(id),
    isLeftOut: LEFT_OUT.has(name),
  }));
  typesOf.set(language, types);
  return types;
}

const ERROR: NodeType = { name: 'ERROR', isNamed: true, isLeftOut: false };

/**
 * Copies a tree out of the parser in one walk. Each question to a tree inside WASM costs more than a step here, and
 * queries with predicates cost three times the copy (measured on 101 files of 1.9 MB: 1,400 against 400 ms).
 */
export function copyTree(tree: Tree, text: string, language: Language): SyntaxTree {
  const [types, { fields }] = [listTypes(language), language];
  const byType = new Map<string, SyntaxNode[]>();
  const cursor = tree.walk();
  const copy = (parent?: SyntaxNode): SyntaxNode | undefined => {
    const type = types[cursor.nodeTypeId] ?? ERROR;
    if (type.isLeftOut) return undefined;
    const field = fields[cursor.currentFieldId] ?? undefined;
    if (field === undefined && !type.isNamed) return undefined;
    const node = new SyntaxNode(text, type.name, cursor.startIndex, cursor.endIndex, field, parent);
    const same = byType.get(type.name);
    if (same === undefined) byType.set(type.name, [node]);
    else same.push(node);
    return node;
  };
  try {
    const root = copy() ?? new SyntaxNode(text, ERROR.name, 0, text.length, undefined, undefined);
    copyBelow(root, cursor, copy);
    return new SyntaxTree(root, byType);
  } finally {
    cursor.delete();
  }
}

/** Copies all that is below a node, without recursion: texts may be nested as deep as they are long. */
function copyBelow(
  root: SyntaxNode,
  cursor: TreeCursor,
  copy: (parent: SyntaxNode) => SyntaxNode | undefined,
): void {
  let here = root;
  let isDone = !cursor.gotoFirstChild();
  let depth = 1;
  while (!isDone) {
    const node = copy(here);
    if (node !== undefined && depth < DEEPEST && cursor.gotoFirstChild()) {
      here = node;
      depth += 1;
      continue;
    }
    while (!isDone && !cursor.gotoNextSibling()) {
      isDone = here.parent === undefined || !cursor.gotoParent();
      here = here.parent ?? here;
      depth -= 1;
    }
  }
}
