/** The end of an opening tag is looked for this far: a `>` may stand inside an attribute. */
const LONGEST_TAG = 1_000;

/**
 * The scripts of a component, at the same offsets: all else becomes blanks. In Astro the part between the first two lines of `---`
 * is code as well.
 */
export function scriptBlocks(text: string, path: string): string {
  const blocks = path.endsWith('.astro') ? [frontMatter(text)] : [];
  let done = 0;
  for (const tag of text.matchAll(/<script\b/gi)) {
    const open = text.slice(tag.index, tag.index + LONGEST_TAG).search(/(?<!=)>/);
    if (open < 0 || tag.index < done) continue;
    const start = tag.index + open + 1;
    const end = /<\/script/gi;
    end.lastIndex = start;
    done = end.exec(text)?.index ?? text.length;
    blocks.push([start, done]);
  }
  return keepOnly(text, blocks);
}

type Range = readonly [start: number, end: number];

function frontMatter(text: string): Range {
  const open = /^\s*---\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return [0, 0];
  const end = text.indexOf('\n---', open - 1);
  return [open, end < 0 ? text.length : end];
}

function keepOnly(text: string, ranges: readonly Range[]): string {
  let kept = '';
  for (const [start, end] of ranges) {
    if (start < kept.length) continue;
    kept += blank(text.slice(kept.length, start)) + text.slice(start, end);
  }
  return kept + blank(text.slice(kept.length));
}

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');
