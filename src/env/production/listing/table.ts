import type { Problem } from '../../../checklist/problem.ts';
import type { Listed, Listing } from './listed.ts';

/** A line of a text that is not empty. */
export interface Line {
  readonly text: string;
  /** Counting from 1. */
  readonly number: number;
}

const BAR = /[│┃|║]/;
/** The line between head and rows, or around them. */
const RULE = /^[\s│┃|║+─━═┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬.'-]+$/;
const TITLES = new Set(['name', 'key', 'keys', 'variable']);

/** A cell of a line, and the position of its first character. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

/**
 * Where the head of a table of keys stands: `NAME  DIGEST`, `│ NAME │`, `| Key | Value |`, or `Keys` above a line. Only
 * sentences may come before it, as they do with `vercel env ls`. -1 for a list.
 */
export function findTableHead(lines: readonly Line[]): number {
  const found = lines.slice(0, MAX_BEFORE).findIndex(({ text }, index) => {
    const cells = cellsOf(text);
    const isTitle = TITLES.has(cells[0]?.text.toLowerCase() ?? '');
    const next = lines[index + 1];
    return isTitle && (cells.length > 1 || BAR.test(text) || (next !== undefined && RULE.test(next.text)));
  });
  const before = lines.slice(0, Math.max(found, 0));
  return before.every(({ text }) => RULE.test(text) || /\S\s+\S/.test(text.trim())) ? found : -1;
}

const MAX_BEFORE = 8;

/**
 * The first column of a table; where it has a column of environments (`vercel env ls`), what is not for the one that is
 * meant does not count. Without bars the columns stand where the head has them.
 */
export function readTable(lines: readonly Line[], file: string, environment: string): Listing | Problem[] {
  const [head, ...rows] = lines.filter(({ text }) => !RULE.test(text));
  const titles = cellsOf(head?.text ?? '');
  const hasBars = BAR.test(head?.text ?? '');
  const column = titles.findIndex(({ text }) => /^environments?\b/i.test(text));
  const entries: Listed[] = [];
  const problems: Problem[] = [];
  for (const { text, number } of rows) {
    const cells = hasBars ? cellsOf(text) : cellsUnder(titles, text, column);
    // Fly.io marks what is not on all machines yet with `*` or `!`.
    const [mark = ''] = /^[*!] +/.exec(cells[0]?.text ?? '') ?? [];
    const name = cells[0]?.text.slice(mark.length) ?? '';
    const at = { file, line: number, column: (cells[0]?.start ?? 0) + mark.length + 1 };
    const isRow = hasBars || /^\s?$/.test(text.charAt((titles[1]?.start ?? 0) - 1));
    const environments = cells[hasBars ? column : 1]?.text;
    if (isRow && /^[^\s=:]+$/.test(name))
      entries.push({ name, at, without: whyWithout(column === -1 ? undefined : environments, environment) });
    else problems.push({ ...at, message: NO_ROW });
  }
  return problems.length > 0 ? problems : { entries };
}

const NO_ROW = 'not a row of the table above: take this line out, or list the names alone, one a line';

function whyWithout(environments: string | undefined, environment: string): string | undefined {
  if (environments === undefined) return undefined;
  const listed = environments
    .toLowerCase()
    .split(/[,(]/)
    .map((one) => one.trim());
  return listed.includes(environment.toLowerCase())
    ? undefined
    : `lists it for other environments than ${environment}`;
}

function cellsOf(text: string): Cell[] {
  const pattern = BAR.test(text) ? /[^│┃|║]+/g : /\S+(?: \S+)*/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const content = match[0].trim();
    return content === '' ? [] : [{ text: content, start: match.index + match[0].indexOf(content) }];
  });
}

/**
 * The first cell of a row by the columns of the head, which may begin further to the left, and that of one more column. All of
 * them in each of many rows would be too many.
 */
function cellsUnder(titles: readonly Cell[], text: string, column: number): Cell[] {
  return [0, column].map((index) => {
    const from = index <= 0 ? 0 : (titles[index]?.start ?? 0);
    const part = text.slice(from, titles[index + 1]?.start);
    return { text: part.trim(), start: from + part.length - part.trimStart().length };
  });
}
