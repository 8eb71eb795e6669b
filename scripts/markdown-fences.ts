/** A fenced code block of a Markdown page. */
export interface Fence {
  readonly file: string;
  /** The line in the page where its text begins, counting from 1. */
  readonly line: number;
  /** The first word behind the backticks: what it is coloured as. */
  readonly language: string;
  /** The other words behind them. They say what the example is, and so how it is checked; GitHub does not show them. */
  readonly words: readonly string[];
  readonly text: string;
}

/** The fenced code blocks of a page that begin at the start of a line. Throws where one is never closed. */
export function parseFences(page: string, file: string): Fence[] {
  const fences: Fence[] = [];
  const lines = page.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, marks, info = ''] = /^(`{3,})([^`]*)$/.exec(lines[index] ?? '') ?? [];
    if (marks === undefined) continue;
    const end = lines.indexOf(marks, index + 1);
    if (end === -1) throw new Error(`${file}:${index + 1}: this code block is never closed`);
    const [language = '', ...words] = info.trim().split(/\s+/);
    const text = lines.slice(index + 1, end).map((line) => `${line}\n`);
    fences.push({ file, line: index + 2, language, words, text: text.join('') });
    index = end;
  }
  return fences;
}
