import { beginContainer, type Container, continuesContainer } from './containers.ts';
import { type Cursor, indentOf, TAB, textOf } from './cursor.ts';
import {
  beginsTable,
  closesFence,
  fenceOf,
  type HtmlEnd,
  htmlEndOf,
  isBlank,
  isDisputedHtml,
  isHeading,
  isLoneTag,
  isSetextUnderline,
  isThematicBreak,
} from './starts.ts';

/** Deeper than anybody writes. What follows something deeper is not read, so that a text costs no more than its length. */
const MAX_DEPTH = 50;

/** Some parsers take these for spaces, some for text. */
const ODD_SPACE = /[\0\v\f]/;

/** The innermost block, which the next line may continue. */
type Leaf =
  | { readonly kind: 'none' | 'table' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'html'; readonly end: HtmlEnd }
  | { readonly kind: 'paragraph'; readonly lines: string[] };

const NONE: Leaf = { kind: 'none' };

/**
 * The paragraphs of a Markdown text that stand in nothing: no quote, list, footnote, code, HTML, table or heading. Each as its
 * lines, in one pass, by the block structure of https://github.github.com/gfm/. What GitHub and other parsers of Markdown take
 * for different things counts as no paragraph; where they would not come to agree again, reading ends.
 */
export function rootParagraphs(text: string): string[][] {
  const reader = new BlockReader();
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    if (!reader.read(line)) break;
  }
  return reader.paragraphs.filter((lines) => lines.length > 0);
}

class BlockReader {
  readonly paragraphs: string[][] = [];
  private readonly containers: Container[] = [];
  private leaf: Leaf = NONE;
  private isAfterEmpty = true;
  /**
   * Parsers disagree on what is in a container, or on where an empty one ends. They agree again from a line on that is not
   * indented and follows an empty one.
   */
  private isDisputed = false;

  /** False when nobody can say what follows. */
  read(line: string): boolean {
    if (ODD_SPACE.test(line)) return this.stop();
    const cursor: Cursor = { rest: line, column: 0 };
    const isAfterEmpty = this.isAfterEmpty;
    this.isAfterEmpty = isBlank(line);
    if (isAfterEmpty && /^[^ \t]/.test(line)) this.isDisputed = false;
    const matched = this.matchContainers(cursor);
    const isInAll = matched === this.containers.length;
    if (isInAll && this.staysInside(cursor)) return true;
    const ended = this.containers[matched];
    if (ended?.kind === 'item' && ended.hollow) this.isDisputed = true;
    const entered = this.enterContainers(cursor, matched, isInAll && this.leaf.kind === 'paragraph');
    const isAbrupt = !isInAll && !entered && !isAfterEmpty;
    if (!this.isReadable(cursor, entered, isAbrupt, /^[ \t]/.test(line))) return this.stop();
    const [open, lazy] = entered ? [NONE, NONE] : isInAll ? [this.leaf, NONE] : [NONE, this.leaf];
    this.take(leafOf(cursor, open, lazy), entered ? this.containers.length : matched);
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
      const isWeak = beginContainer({ ...cursor }, true) === undefined;
      const container = beginContainer(cursor, inParagraph && !entered);
      if (container === undefined) break;
      // micromark takes `> 2.` below text for a quoted paragraph, GitHub for a quoted list.
      if (entered && isWeak) this.isDisputed = true;
      if (!entered) this.containers.length = matched;
      this.containers.push(container);
      entered = true;
    }
    return entered;
  }

  /** Whether all parsers find the same lines in what begins here. */
  private isReadable(cursor: Cursor, entered: boolean, isAbrupt: boolean, isIndented: boolean): boolean {
    if (this.containers.length > MAX_DEPTH) return false;
    const text = indentOf(cursor) < TAB ? textOf(cursor) : '';
    if (isDisputedHtml(text) || ((this.isDisputed || isAbrupt) && isLoneTag(text))) return false;
    const above = this.leaf.kind === 'paragraph' ? (this.leaf.lines.at(-1) ?? '') : '';
    if (indentOf({ rest: above, column: 0 }) >= TAB && beginsTable(above, text)) return false;
    const begins = entered || fenceOf(text) !== undefined || htmlEndOf(text, false) !== undefined;
    return !(this.isDisputed && isIndented && begins);
  }

  private take(leaf: Leaf, depth: number): void {
    if (leaf.kind === 'paragraph' && leaf === this.leaf) return;
    this.leaf = leaf;
    this.containers.length = depth;
    if (leaf.kind === 'paragraph' && depth === 0 && !this.isDisputed) this.paragraphs.push(leaf.lines);
  }

  /** A paragraph that has not ended may be anything yet. */
  private stop(): false {
    if (this.leaf.kind === 'paragraph') this.leaf.lines.length = 0;
    return false;
  }
}

/** The leaf after this line. `lazy` is a paragraph that goes on although the line has not the marks of its containers. */
function leafOf(cursor: Cursor, open: Leaf, lazy: Leaf): Leaf {
  const text = textOf(cursor);
  const isIndented = indentOf(cursor) >= TAB;
  if (isBlank(text)) return NONE;
  const begun = isIndented ? undefined : beginLeaf(text, open);
  if (begun !== undefined) return begun;
  for (const paragraph of [open, lazy]) {
    if (paragraph.kind !== 'paragraph') continue;
    paragraph.lines.push(cursor.rest);
    return paragraph;
  }
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
