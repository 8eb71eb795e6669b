const TAG = /<%(?![%#])[-=]*([\s\S]*?)-?%>/g;
const SECTION = /^([A-Za-z_]\w*):/gm;
/** The environments of Rails that are not production's, as sections of `config/database.yml` and its like. */
const ELSEWHERE = /^(?:development|test)$/;

/** What begins a line of YAML that is a comment; lines that people write are not longer. */
const COMMENT = /^[^\S\n]*#/;
const LONGEST_LINE = 1000;

/**
 * The Ruby code in the tags of a template, at the same offsets, with a semicolon between them. In YAML the sections of
 * development and test are left out, and what a tag puts into a comment; but one that may fail fails there as well.
 */
export function rubyInTemplate(text: string, path: string): string {
  const isYaml = /\.ya?ml(?:\.erb)?$/.test(path);
  const sections = isYaml ? [...text.matchAll(SECTION)] : [];
  const isInComment = (tag: string, offset: number) =>
    isYaml &&
    tag.startsWith('<%=') &&
    !tag.includes('fetch') &&
    COMMENT.test(lastLine(text.slice(Math.max(0, offset - LONGEST_LINE), offset)));
  const used = usedElsewhere(text, sections);
  const isElsewhere = (offset: number) => {
    const name = lastBefore(sections, offset) ?? '';
    return ELSEWHERE.test(name) && !used.has(name);
  };
  const pieces: string[] = [];
  let end = 0;
  // From each tag that nothing closes the rest of the text would be looked through.
  const closed = text.slice(0, text.lastIndexOf('%>') + 2);
  for (const { 0: tag, 1: code = '', index } of closed.matchAll(TAG)) {
    pieces.push(blank(text.slice(end, index)));
    const start = tag.indexOf(code, 2);
    const after = tag.length - start - code.length;
    const ruby = isElsewhere(index) || isInComment(tag, index) ? blank(code) : code;
    pieces.push(' '.repeat(start), ruby, ';'.padEnd(after));
    end = index + tag.length;
  }
  return pieces.join('') + blank(text.slice(end));
}

/** The sections that another one takes in by an anchor: `development: &base`, `production: { <<: *base }`. */
function usedElsewhere(text: string, sections: readonly RegExpExecArray[]): Set<string> {
  const bodies = sections.map(({ 1: name = '', index }, at) => ({
    name,
    body: text.slice(index, sections[at + 1]?.index ?? text.length),
  }));
  const taken = bodies
    .filter(({ name }) => !ELSEWHERE.test(name))
    .flatMap(({ body }) => [...body.matchAll(/(?<=[\s[,])\*(\w+)/g)].map(([, anchor]) => anchor));
  const names = new Set(taken);
  return new Set(
    bodies.flatMap(({ name, body }) =>
      ELSEWHERE.test(name) && [...body.matchAll(/\s&(\w+)/g)].some(([, anchor]) => names.has(anchor))
        ? [name]
        : [],
    ),
  );
}

const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1);

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
