/** Spaces of all widths, breaking or not, and tabs. What has no width separates nothing, so it cannot hide in an id. */
const SPACE = /[\t\p{Zs}]/gu;

export function splitWords(text: string): string[] {
  return text
    .replace(SPACE, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Without the backticks that people put around a word to have it shown as code. */
export function withoutBackticks(word: string): string {
  return word.length > 2 && word.startsWith('`') && word.endsWith('`') ? word.slice(1, -1) : word;
}
