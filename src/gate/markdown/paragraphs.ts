import { beginContainer, type Container, continuesContainer } from './containers.ts';
import { type Cursor, indentOf, TAB, textOf } from './cursor.ts';
import {
  beginsTable,
  closesFence,
  fenceOf,
  type HtmlEnd,
  htmlEndOf,
  isBlank,
  isDisputed,
  isHeading,
  isSetextUnderline,
  isThematicBreak,
} from './starts.ts';

/** Deeper than anybody writes. What follows something deeper is not read, so that a text costs no more than its length. */
const MAX_DEPTH = 50;

/** The innermost block, which the next line may continue. */
type Leaf =
  | { readonly kind: 'none' | 'table' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'html'; readonly end: HtmlEnd }
  | { readonly kind: 'paragraph'; readonly lines: string[] };

const NONE: Leaf = { kind: 'none' };

/**
 * The paragraphs of a Markdown text that stand in nothing: no quote, list, footnote, code, HTML, table or heading. Each as its
 * lines, in one pass, by the block structure of https://github.github.com/gfm/. Where nobody can say what a line is, reading
 * ends: what follows counts as no paragraph.
 */
export function rootParagraphs(text: string): string[][] {
  const reader = new BlockReader();
  for (const line of text.split('\n')) {
    if (!reader.read(line)) break;
  }
  return reader.paragraphs.filter((lines) => lines.length > 0);
}

class BlockReader {
  readonly paragraphs: string[][] = [];
  private readonly containers: Container[] = [];
  private leaf: Leaf = NONE;

  /** False when nobody can say what follows. */
  read(line: string): boolean {
    const cursor: Cursor = { rest: line, column: 0 };
    const before = this.leaf;
    const matched = this.matchContainers(cursor);
    const continues = matched === this.containers.length;
    if (continues && this.staysInside(cursor)) return true;
    const entered = this.enterContainers(cursor, matched, continues && before.kind === 'paragraph');
    if (this.containers.length > MAX_DEPTH || (indentOf(cursor) < TAB && isDisputed(textOf(cursor))))
      return this.stop();
    // A line without the marks of a paragraph's containers may still belong to it.
    const isLazy = !continues && !entered && before.kind === 'paragraph';
    const leaf = leafOf(cursor, continues && !entered ? before : NONE, isLazy);
    if (leaf === 'lazy') return true;
    if (!entered) this.containers.length = matched;
    if (leaf.kind === 'paragraph' && leaf !== before && this.containers.length === 0)
      this.paragraphs.push(leaf.lines);
    this.leaf = leaf;
    return true;
  }

  /** Takes off the marks of the open containers, outermost first, and tells how many of them the line has. */
  private matchContainers(cursor: Cursor): number {
    const index = this.containers.findIndex((container) => !continuesContainer(container, cursor));
    return index === -1 ? this.containers.length : index;
  }

  /** Whether the line belongs to code or HTML, where nothing else can begin. */
  private staysInside(cursor: Cursor): boolean {
    const { leaf } = this;
    if (leaf.kind === 'fence') {
      if (indentOf(cursor) < TAB && closesFence(textOf(cursor), leaf.fence)) this.leaf = NONE;
      return true;
    }
    if (leaf.kind !== 'html') return false;
    if (endsHtml(leaf.end, cursor.rest)) this.leaf = NONE;
    return true;
  }

  /** Enters the containers that begin in this line; the ones that it does not continue end. */
  private enterContainers(cursor: Cursor, matched: number, inParagraph: boolean): boolean {
    let entered = false;
    while (this.containers.length <= MAX_DEPTH) {
      const container = beginContainer(cursor, inParagraph && !entered);
      if (container === undefined) break;
      if (!entered) this.containers.length = matched;
      this.containers.push(container);
      entered = true;
    }
    return entered;
  }

  /** A paragraph that has not ended may be anything yet. */
  private stop(): false {
    if (this.leaf.kind === 'paragraph') this.leaf.lines.length = 0;
    return false;
  }
}

/** The leaf after this line; `lazy` where it belongs to a paragraph whose containers it has no marks of. */
function leafOf(cursor: Cursor, open: Leaf, isLazy: boolean): Leaf | 'lazy' {
  const text = textOf(cursor);
  const isIndented = indentOf(cursor) >= TAB;
  if (isBlank(text)) return NONE;
  if (!isIndented) {
    const leaf = beginLeaf(text, open);
    if (leaf !== undefined) return leaf;
  }
  if (open.kind === 'paragraph') {
    open.lines.push(cursor.rest);
    return open;
  }
  if (isLazy) return 'lazy';
  if (isIndented) return NONE;
  return open.kind === 'table' ? open : { kind: 'paragraph', lines: [cursor.rest] };
}

/** What begins here other than a paragraph. A heading or a table takes its lines away from the open paragraph. */
function beginLeaf(text: string, open: Leaf): Leaf | undefined {
  const fence = fenceOf(text);
  if (fence !== undefined) return { kind: 'fence', fence };
  const end = htmlEndOf(text, open.kind === 'paragraph');
  if (end !== undefined) return endsHtml(end, text) ? NONE : { kind: 'html', end };
  if (open.kind === 'paragraph' && isSetextUnderline(text)) {
    open.lines.length = 0;
    return NONE;
  }
  if (isHeading(text) || isThematicBreak(text)) return NONE;
  if (open.kind !== 'paragraph' || !beginsTable(open.lines.at(-1) ?? '', text)) return undefined;
  open.lines.pop();
  return { kind: 'table' };
}

function endsHtml(end: HtmlEnd, text: string): boolean {
  return end === 'empty line' ? isBlank(text) : end.test(text);
}
