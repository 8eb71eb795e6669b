/**
 * What a line of GitHub-flavoured Markdown begins with, once its indentation is taken off: the first characters of a line
 * decide what block it belongs to. The rules are those of https://github.github.com/gfm/.
 */
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const OPENING_FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/;
const CLOSING_FENCE = /^(`+|~+)[ \t]*$/;
const LIST_MARKER = /^(?:[-+*]|([0-9]{1,9})[.)])(?=[ \t]|$)/;
const FOOTNOTE_MARK = /^\[\^[^\] \t]+\]:/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

const ATTRIBUTE = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
/** As micromark reads it: `a=b=c` is one, and `a=b/c` is none. */
const OTHER_ATTRIBUTE = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*[^ \t"'/=<>\x60]+)*(?:[ \t]*=[ \t]*(?:'[^']*'|"[^"]*"))?`;
const [LONE_TAG, OTHER_LONE_TAG] = [loneTagWith(ATTRIBUTE), loneTagWith(OTHER_ATTRIBUTE)];
const BLOCK_TAG = new RegExp(
  '^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|' +
    'dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|' +
    'main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|' +
    'tr|track|ul)(?:[ \\t]|/?>|$)',
  'i',
);
/** HTML that goes on over empty lines, and what ends it. */
const LONG_HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style)(?:[ \t>]|$)/i, /<\/(?:script|pre|style)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/, />/],
];
/** HTML that the versions of the specification end in different places. */
const DISPUTED_HTML = /^<\/?(?:textarea|source|search)(?![\w-])|^<(?:!---?>|\?>|!\[CDATA\[)/i;
const LOWER_CASE_DECLARATION = /^<![a-z]/;

/** What ends an HTML block: a line that holds this, or an empty line. */
export type HtmlEnd = RegExp | 'empty line';

export function isBlank(text: string): boolean {
  return !/[^ \t]/.test(text);
}

export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

/** `* * *` is a break, not three list items. */
export function isThematicBreak(text: string): boolean {
  return THEMATIC_BREAK.test(text);
}

/** Makes a heading of the whole paragraph before it. */
export function isSetextUnderline(text: string): boolean {
  return SETEXT_UNDERLINE.test(text);
}

/** `[^1]:`, what a footnote's text stands after. */
export function footnoteMarkOf(text: string): string | undefined {
  return FOOTNOTE_MARK.exec(text)?.[0];
}

/** HTML of which nobody can say where it ends, or whether it is any. */
export function isDisputedHtml(text: string): boolean {
  if (DISPUTED_HTML.test(text) || LOWER_CASE_DECLARATION.test(text)) return true;
  return LONE_TAG.test(text) !== OTHER_LONE_TAG.test(text);
}

function loneTagWith(attribute: string): RegExp {
  return new RegExp(
    String.raw`^<(?:[A-Za-z][A-Za-z0-9-]*(?:${attribute})*[ \t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \t]*)>[ \t]*$`,
  );
}

/** A tag of any name, alone on its line. */
export function isLoneTag(text: string): boolean {
  return LONE_TAG.test(text);
}

/** The run of characters that opens a code fence. */
export function fenceOf(text: string): string | undefined {
  const [, backticks, tildes] = OPENING_FENCE.exec(text) ?? [];
  return backticks ?? tildes;
}

export function closesFence(text: string, fence: string): boolean {
  const [, run] = CLOSING_FENCE.exec(text) ?? [];
  return run !== undefined && run[0] === fence[0] && run.length >= fence.length;
}

/** What ends the HTML block that begins here. A lone tag of any name begins one only where it interrupts no paragraph. */
export function htmlEndOf(text: string, inParagraph: boolean): HtmlEnd | undefined {
  const long = LONG_HTML.find(([start]) => start.test(text));
  if (long !== undefined) return long[1];
  return BLOCK_TAG.test(text) || (!inParagraph && LONE_TAG.test(text)) ? 'empty line' : undefined;
}

/** The marker of a list item. An empty item, or a number other than 1, interrupts no paragraph. */
export function listMarkerOf(text: string, inParagraph: boolean): string | undefined {
  const [marker, number = '1'] = LIST_MARKER.exec(text) ?? [];
  if (marker === undefined || !inParagraph) return marker;
  return isBlank(text.slice(marker.length)) || Number(number) !== 1 ? undefined : marker;
}

/** A table begins where a delimiter row has as many cells as the line above it. */
export function beginsTable(header: string, text: string): boolean {
  return DELIMITER_ROW.test(text) && /[|:]/.test(text) && cellsIn(header) === cellsIn(text);
}

function cellsIn(row: string): number {
  const cells = row.replace(/\\./g, 'x').split('|');
  if (isBlank(cells[0] ?? '')) cells.shift();
  if (isBlank(cells.at(-1) ?? '')) cells.pop();
  return cells.length;
}
