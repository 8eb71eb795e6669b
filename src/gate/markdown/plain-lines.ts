/**
 * What may end plain text in a paragraph of GitHub-flavoured Markdown: an escape, a code span, HTML, a link or image, text
 * struck out. An address that GitHub links by itself is one token, as any of the others may belong to it.
 */
const TOKEN = /\\[!-/:-@[-`{-~]|`+|<|\[|\]|~+|\n|(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>[\]`\\~]*/gi;

const ATTRIBUTE = '[ \\t]+[a-z_:][\\w.:-]*(?:=(?:[^\\s"\'=<>`]+|\'[^\'<\\n]*\'|"[^"<\\n]*"))?';
/** HTML and addresses in angle brackets that end in their own line, and can be nothing else. */
const CLOSED_HTML = new RegExp(
  [
    `<[a-z][a-z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?>`,
    '</[a-z][a-z0-9-]*[ \\t]*>',
    '<!--(?!-?>)(?:[^-\\n]|-(?!-))*-->',
    '<[a-z][a-z0-9+.-]{1,31}:[^\\s<>\\x00-\\x1f\\x7f]*>',
    '<[\\w.+-]+@[\\w.-]+>',
  ].join('|'),
  'iy',
);
/** Where a link leads, and its title, where nothing in them has a meaning of its own. */
const CLOSED_LINK = /\([^\s"'()<>[\]\\`]*(?: "[^"<>[\]\\`\n]*")?\)/y;
/** GitHub takes longer runs of backticks for text. */
const LONGEST_CODE_MARK = 80;

/**
 * The lines of a paragraph that begin in plain text: not inside a code span, HTML, a link or an image of several lines, nor in
 * what is struck out. Where it takes more than one look to tell, they count as hidden.
 */
export function linesInPlainText(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  // The definition of a link is not shown, and may stand in several lines.
  if (/^ {0,3}\[/.test(text) && text.includes(']:')) return [];
  const plain = plainLineStarts(text);
  let start = 0;
  return lines.filter((line) => {
    const isPlain = plain.has(start);
    start += line.length + 1;
    return isPlain;
  });
}

/** What may be open at some place of a paragraph. */
interface Open {
  brackets: number;
  isStruck: boolean;
  /** From here on it is not sure what closes what. */
  isDoubtful: boolean;
}

function plainLineStarts(text: string): Set<number> {
  const starts = new Set([0]);
  const open: Open = { brackets: 0, isStruck: false, isDoubtful: false };
  const isHidden = hides(text);
  const endOfCode = codeSpans(text);
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const end = token.lastIndex;
    if (found === '\n') {
      if (!isHidden(open, end)) starts.add(end);
    } else if (found.startsWith('`')) {
      token.lastIndex = endOfCode(found.length, end) ?? end;
      open.isDoubtful ||= found.length >= LONGEST_CODE_MARK;
    } else {
      token.lastIndex = readToken(text, found, match.index, open);
    }
  }
  return starts;
}

/** Takes note of what the token opens or closes, and tells where plain text goes on. */
function readToken(text: string, found: string, start: number, open: Open): number {
  const end = start + found.length;
  if (found === '<') {
    const closed = matchAt(CLOSED_HTML, text, start);
    if (closed === undefined) open.isDoubtful ||= /[a-z/!?]/i.test(text.charAt(end));
    return closed?.end ?? end;
  }
  if (found === '[') {
    open.brackets += 1;
  } else if (found === ']') {
    if (open.brackets === 0) return end;
    open.brackets -= 1;
    if (text[end] !== '(') return end;
    const closed = matchAt(CLOSED_LINK, text, end);
    if (closed === undefined) open.isDoubtful = true;
    else open.isStruck ||= closed.text.includes('~');
    return closed?.end ?? end;
  } else if (found.startsWith('~')) {
    open.isStruck ||= /\S/.test(text.charAt(end));
  } else if (!found.startsWith('\\')) {
    open.isDoubtful ||= /[`\\~]/.test(text.charAt(end));
  }
  return end;
}

function matchAt(pattern: RegExp, text: string, index: number): { text: string; end: number } | undefined {
  pattern.lastIndex = index;
  const [matched] = pattern.exec(text) ?? [];
  return matched === undefined ? undefined : { text: matched, end: index + matched.length };
}

/** Whether what is open at a place may be closed after it. */
function hides(text: string): (open: Open, place: number) => boolean {
  const bracket = text.lastIndexOf(']');
  const strike = [...text.matchAll(/[^\s~]~/g)].at(-1)?.index ?? -1;
  const any = Math.max(bracket, strike, ...['>', '`', ')'].map((closer) => text.lastIndexOf(closer)));
  return ({ brackets, isStruck, isDoubtful }, place) =>
    (brackets > 0 && bracket >= place) || (isStruck && strike >= place) || (isDoubtful && any >= place);
}

/** Where the code span ends that so many backticks open, at the next run of as many. To be asked from left to right. */
function codeSpans(text: string): (length: number, from: number) => number | undefined {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const ends = runs.get(run.length);
    if (ends === undefined) runs.set(run.length, [index + run.length]);
    else ends.push(index + run.length);
  }
  for (const ends of runs.values()) ends.reverse();
  return (length, from) => {
    const ends = runs.get(length) ?? [];
    while (ends.length > 0 && (ends.at(-1) ?? 0) < from + length) ends.pop();
    return ends.at(-1);
  };
}
