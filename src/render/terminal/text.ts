import { oneLine } from '../markdown.ts';

/**
 * A text from a repository as a terminal may show it: in one line, without what moves the cursor, changes colours, or
 * turns the order of reading around (such as U+202E).
 */
export function printable(text: string): string {
  return oneLine(text.replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, ''));
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** How many columns a text takes: two for East Asian letters and emoji, none for marks that stand on another letter. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{M}\u200D]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
