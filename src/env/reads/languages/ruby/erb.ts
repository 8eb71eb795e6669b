const TAG = /<%(?![%#])[-=]*([\s\S]*?)-?%>/g;
const SECTION = /^([A-Za-z_]\w*):/gm;
/** The environments of Rails that are not production's, as sections of `config/database.yml` and its like. */
const ELSEWHERE = /^(?:development|test)$/;

/**
 * The Ruby code in the tags of a template, at the same offsets, with a semicolon between them. In YAML the sections of
 * development and test are left out.
 */
export function rubyInTemplate(text: string, path: string): string {
  const sections = /\.ya?ml(?:\.erb)?$/.test(path) ? [...text.matchAll(SECTION)] : [];
  const isElsewhere = (offset: number) => ELSEWHERE.test(lastBefore(sections, offset) ?? '');
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: code = '', index } of text.matchAll(TAG)) {
    pieces.push(blank(text.slice(end, index)));
    const start = tag.indexOf(code, 2);
    const after = tag.length - start - code.length;
    const ruby = isElsewhere(index) ? blank(code) : code;
    pieces.push(' '.repeat(start), ruby, ';'.padEnd(after));
    end = index + tag.length;
  }
  return pieces.join('') + blank(text.slice(end));
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function lastBefore(sections: readonly RegExpExecArray[], offset: number): string | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.index ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.[1];
}
