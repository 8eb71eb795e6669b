/** Columns between two tab stops. As many make a line's indentation that of code. */
export const TAB = 4;

/** What is left of a line of Markdown, and the column that it begins at. */
export interface Cursor {
  rest: string;
  column: number;
}

/** The rest of the line without its indentation. */
export function textOf({ rest }: Cursor): string {
  return rest.slice(/^[ \t]*/.exec(rest)?.[0].length ?? 0);
}

/** How many columns the rest of the line is indented by. */
export function indentOf({ rest, column }: Cursor): number {
  let to = column;
  for (let index = 0; rest[index] === ' ' || rest[index] === '\t'; index += 1) {
    to += widthOf(rest[index], to);
  }
  return to - column;
}

/** Goes on by so many columns. A tab may be gone into: what is left of it stays, as spaces. */
export function eat(cursor: Cursor, columns: number): void {
  const target = cursor.column + columns;
  let [index, column] = [0, cursor.column];
  for (; column < target && index < cursor.rest.length; index += 1) {
    column += widthOf(cursor.rest[index], column);
  }
  cursor.rest = ' '.repeat(Math.max(0, column - target)) + cursor.rest.slice(index);
  cursor.column = Math.min(column, target);
}

function widthOf(char: string | undefined, column: number): number {
  return char === '\t' ? TAB - (column % TAB) : 1;
}
