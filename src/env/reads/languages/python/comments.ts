const MARK = /#|"""|'''|["']/g;

/**
 * The code without the comments that have lines of their own, at the same offsets: the grammar reads all comments that follow
 * each other again at each of them, which takes 20 s for 4,000 lines (`scanner.c` of tree-sitter-python).
 */
export function withoutCommentLines(text: string): string {
  let [code, done] = ['', 0];
  const mark = new RegExp(MARK);
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] !== '#') {
      mark.lastIndex = endOfString(text, mark.lastIndex, found[0]);
      continue;
    }
    const line = text.lastIndexOf('\n', found.index) + 1;
    const end = text.indexOf('\n', found.index);
    mark.lastIndex = end < 0 ? text.length : end;
    if (/\S/.test(text.slice(line, found.index))) continue;
    code += text.slice(done, found.index) + ' '.repeat(mark.lastIndex - found.index);
    done = mark.lastIndex;
  }
  return code + text.slice(done);
}

/** Where a string ends whose content begins at `start`; one between single quotes ends with its line. */
function endOfString(text: string, start: number, quote: string): number {
  const sign = new RegExp(`\\\\(?:\\r\\n|[\\s\\S])|${quote}${quote.length === 1 ? '|\\n' : ''}`, 'g');
  sign.lastIndex = start;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text))
    if (!found[0].startsWith('\\')) return sign.lastIndex;
  return text.length;
}
