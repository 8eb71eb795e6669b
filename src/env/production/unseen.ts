/**
 * Stands in a text for what is filled in by something that is not seen here. It is a character of nobody's (U+E000), so that
 * no file has it by accident; one that does is only asked about.
 */
export const UNSEEN = '\uE000';

/** Whether all of a text is known. */
export function isSeen(text: string): boolean {
  return !text.includes(UNSEEN);
}

/** Whether what is not seen in a text has a sign of its own behind it, which is the same wherever that stands. */
export function isIdentified(text: string): boolean {
  return !/\uE000(?![\uE100-\uF8FF])/.test(text);
}
