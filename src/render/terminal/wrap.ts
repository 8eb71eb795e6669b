import type { Look, Span } from './look.ts';
import { widthOf } from './text.ts';

/**
 * Fills lines up to the width. `first` stands before the first line, and the lines below begin under where the text
 * began. A word that is longer than a line is left whole, so that paths and links can be copied.
 */
export function wrap(first: Span, spans: readonly Span[], { paint, width }: Look): string {
  const indent = widthOf(first.text);
  const lines: Span[][] = [[]];
  let used = indent;
  for (const word of wordsOf(spans)) {
    const wide = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    const line = lines.at(-1) ?? [];
    const isFirstWord = line.length === 0;
    if (!isFirstWord && used + 1 + wide > width) {
      lines.push([...word]);
      used = indent + wide;
    } else {
      if (!isFirstWord) line.push({ text: ' ' });
      line.push(...word);
      used += wide + (isFirstWord ? 0 : 1);
    }
  }
  const painted = lines.map((line) =>
    joinStyles(line)
      .map((span) => paintSpan(span, paint))
      .join(''),
  );
  return paintSpan(first, paint) + painted.join(`\n${' '.repeat(indent)}`);
}

function paintSpan({ text, style }: Span, paint: Look['paint']): string {
  return style === undefined ? text : paint(style, text);
}

/** Words part at spaces; pieces that touch each other are one word, whatever their styles. */
function wordsOf(spans: readonly Span[]): Span[][] {
  const words: Span[][] = [];
  let open = false;
  for (const { text, style } of spans) {
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) open = false;
      else if (open) words.at(-1)?.push({ text: part, style });
      else {
        words.push([{ text: part, style }]);
        open = true;
      }
    }
  }
  return words;
}

/** Neighbours in one style become one piece, with the space between them. */
function joinStyles(line: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [index, span] of line.entries()) {
    const last = joined.at(-1);
    const isBetween = span.text === ' ' && line[index + 1]?.style === last?.style;
    if (last !== undefined && (span.style === last.style || isBetween))
      joined[joined.length - 1] = { text: last.text + span.text, style: last.style };
    else joined.push(span);
  }
  return joined;
}
