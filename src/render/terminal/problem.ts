import type { Problem } from '../../checklist/problem.ts';
import type { Quotable } from '../quotable.ts';
import { parseSentence } from './inline.ts';
import type { Look } from './look.ts';
import { printable, widthOf } from './text.ts';
import { wrap } from './wrap.ts';

/** Every problem with its place, what is wrong, and where it may be shown the line with a caret below it. */
export function renderTerminalProblems(problems: readonly Problem[], quotable: Quotable, look: Look): string {
  return problems
    .map((problem) => {
      const { file, line, column, message } = problem;
      const place = look.paint('code', `${printable(file)}:${line}:${column}`);
      const text = wrap({ text: '  ' }, parseSentence(message), look);
      return [place, text, ...renderExcerpt(problem, quotable(file), look)].join('\n');
    })
    .join('\n\n');
}

/** What is shown of a long line: so much before the column, and as much as fits after it. */
const BEFORE = 40;

function renderExcerpt({ line, column }: Problem, text: string | undefined, look: Look): string[] {
  const whole = text?.split(/\r\n?|\n/)[line - 1];
  if (whole === undefined) return [];
  const number = `  ${String(line).padStart(4)} │ `;
  const room = look.width - number.length - 2;
  const start = column - 1 > room - 10 ? Math.max(0, column - 1 - BEFORE) : 0;
  const before = (start > 0 ? '…' : '') + onScreen(whole.slice(start, column - 1));
  const after = onScreen(whole.slice(column - 1, start + room)) + (whole.length > start + room ? '…' : '');
  return [
    look.paint('aside', number) + before + after.trimEnd(),
    look.paint('aside', `${' '.repeat(number.length - 2)}│ `) +
      ' '.repeat(widthOf(before)) +
      look.paint('bad', '^'),
  ];
}

/** As many columns as characters, so that the caret stands where it should: here spaces count. */
export function onScreen(part: string): string {
  return part.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
