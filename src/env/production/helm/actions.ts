/** A piece of a template: text as it is, or an action between `{{` and `}}`. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | {
      readonly kind: 'action';
      readonly code: string;
      readonly start: number;
      /** Whether nothing else is on its lines: what it puts out are whole lines. */
      readonly isAlone: boolean;
    };

/**
 * Cuts a template into its tokens. `{{-` and `-}}` take the white space beside them away. The position of an action that is
 * never closed is returned instead.
 * https://pkg.go.dev/text/template#hdr-Text_and_spaces
 */
export function readActions(text: string): readonly Token[] | number {
  const tokens: Token[] = [];
  let trimNext = false;
  for (let position = 0; position < text.length; ) {
    const open = text.indexOf('{{', position);
    const end = open === -1 ? text.length : open;
    const trimLeft = open !== -1 && /^\{\{-\s/.test(text.slice(open, open + 4));
    pushText(tokens, text.slice(position, end), position, trimNext, trimLeft);
    if (open === -1) break;
    const close = findClose(text, open);
    if (close === -1) return open;
    const inner = text.slice(open + 2, close);
    trimNext = /\s-$/.test(inner.slice(-2)) || inner === '-';
    const code = inner.slice(trimLeft ? 1 : 0, trimNext ? -1 : undefined).trim();
    tokens.push({ kind: 'action', code, start: open, isAlone: isAlone(text, open, close + 2) });
    position = close + 2;
  }
  return tokens;
}

function pushText(tokens: Token[], whole: string, at: number, trimLeft: boolean, trimRight: boolean): void {
  const left = trimLeft ? whole.length - whole.trimStart().length : 0;
  const text = trimRight ? whole.slice(left).trimEnd() : whole.slice(left);
  if (text !== '') tokens.push({ kind: 'text', text, start: at + left });
}

/** What an action may be long, so that looking for its end is quick; a comment may be longer. */
const MAX_ACTION = 5000;

/** Where the action ends: a `}}` in quotes or in a comment is none. */
function findClose(text: string, open: number): number {
  if (/^\{\{-?\s*\/\*/.test(text.slice(open, open + 50))) {
    const end = text.indexOf('*/', open);
    return end === -1 ? -1 : text.indexOf('}}', end);
  }
  const code = text.slice(open + 2, open + MAX_ACTION);
  for (const match of code.matchAll(/"(?:\\.|[^"\\\n])*"|`[^`]*`|\}\}|[^"`}]+|[\s\S]/g))
    if (match[0] === '}}') return open + 2 + match.index;
  return -1;
}

const MAX_INDENT = 500;

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_INDENT), start);
  const isWhole = start <= MAX_INDENT || before.includes('\n');
  const isFirst = before.slice(before.lastIndexOf('\n') + 1).trim() === '';
  return isWhole && isFirst && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + MAX_INDENT));
}
