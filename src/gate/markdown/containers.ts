import { type Cursor, eat, indentOf, TAB, textOf } from './cursor.ts';
import { footnoteMarkOf, isBlank, isThematicBreak, listMarkerOf } from './starts.ts';

/** A block that other blocks stand in. */
export type Container =
  | { readonly kind: 'quote' | 'footnote' }
  /** `indent`: the columns that its lines are indented by. `hollow`: nothing stands in it yet. */
  | { readonly kind: 'item'; readonly indent: number; hollow: boolean };

/** Whether the line has the mark of an open container, which is then taken off. */
export function continuesContainer(container: Container, cursor: Cursor): boolean {
  if (container.kind === 'quote') return eatQuoteMark(cursor);
  const isItem = container.kind === 'item';
  if (isBlank(cursor.rest)) return !isItem || !container.hollow;
  const indent = isItem ? container.indent : TAB;
  if (indentOf(cursor) < indent) return false;
  eat(cursor, indent);
  if (isItem) container.hollow = false;
  return true;
}

/** The container that begins at the cursor, its mark taken off. */
export function beginContainer(cursor: Cursor, inParagraph: boolean): Container | undefined {
  const lead = indentOf(cursor);
  if (lead >= TAB) return undefined;
  if (eatQuoteMark(cursor)) return { kind: 'quote' };
  const text = textOf(cursor);
  const footnote = footnoteMarkOf(text);
  if (footnote !== undefined) {
    eat(cursor, lead + footnote.length);
    eat(cursor, indentOf(cursor));
    return { kind: 'footnote' };
  }
  if (isThematicBreak(text)) return undefined;
  const marker = listMarkerOf(text, inParagraph);
  return marker === undefined ? undefined : beginItem(cursor, lead + marker.length);
}

/** An item's lines are indented as its first text is; by one column after the marker, where that is code or nothing. */
function beginItem(cursor: Cursor, width: number): Container {
  eat(cursor, width);
  const hollow = isBlank(cursor.rest);
  const space = hollow || indentOf(cursor) > TAB ? 1 : indentOf(cursor);
  eat(cursor, space);
  return { kind: 'item', indent: width + space, hollow };
}

function eatQuoteMark(cursor: Cursor): boolean {
  const lead = indentOf(cursor);
  if (lead >= TAB || !textOf(cursor).startsWith('>')) return false;
  eat(cursor, lead + 1);
  if (indentOf(cursor) > 0) eat(cursor, 1);
  return true;
}
