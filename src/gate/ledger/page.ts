import { type Box, normalizeNewlines, parseBoxes } from './box.ts';
import type { Revision } from './ledger.ts';

/** A revision as somebody may have had it before them: its text without the marks, and its boxes. */
export interface Page {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/**
 * A hidden line that makes what we write after somebody's edit another text than all before, so that nobody's page can be taken for one of an earlier
 * time. Empty where nobody has edited our comments.
 */
export function renderEdits(histories: readonly (readonly Revision[])[]): string {
  const edits = histories.flat().filter(({ editor }) => editor?.kind !== 'self');
  return edits.length === 0 ? '' : `\n\n<!-- edits:${edits.length} -->`;
}

export function toPage(text: string): Page {
  return {
    text: normalizeNewlines(text).replace(/^- \[[ xX]\] <!-- item:/gm, '- [ ] <!-- item:'),
    boxes: parseBoxes(text),
  };
}

/**
 * Which boxes a person turned by saving a page; undefined for all that differ from what was there. A click saves the page it was
 * made on, with one mark turned: on a page that is out of date, marks of others come along that nobody gave or took just now. Which page it was
 * is told by the text beside the marks, which our own writes change. Where not all pages can be read any more (`isWhole` is false), it may have been one of
 * those: somebody could tick a box, and delete that revision once another had clicked beside it. Then only a click on the newest page counts.
 */
export function findClicked(
  pages: readonly Page[],
  saved: Page,
  isWhole: boolean,
): ReadonlySet<string> | undefined {
  const newestFirst = pages.toReversed();
  const [newest] = newestFirst;
  const alike = newestFirst.filter(({ text }) => text === saved.text);
  // Where somebody wrote into the text, it may have been any page.
  const candidates = (alike.length === 0 ? newestFirst : alike).map((page) => ({
    page,
    turned: differing(page, saved),
  }));
  const current = candidates.find(({ page }) => page === newest);
  if (alike.length > 0 && current !== undefined && current.turned.size <= 1) return undefined;
  if (!isWhole) return new Set();
  const least = Math.min(...candidates.map(({ turned }) => turned.size));
  if (current !== undefined && least > 1) return undefined;
  const [first, ...others] = candidates.filter(({ turned }) => turned.size === least);
  // Where it may have been a click on either of two pages, nobody can tell on which box.
  return first && new Set([...first.turned].filter((item) => others.every(({ turned }) => turned.has(item))));
}

/** The items whose marks differ. On the same text box is compared with box, as somebody may have written one twice. */
function differing(page: Page, saved: Page): Set<string> {
  const isSame = page.text === saved.text;
  const marks = new Map(page.boxes.map(({ item, ticked }) => [item, ticked]));
  return new Set(
    saved.boxes.flatMap(({ item, ticked }, index) =>
      (isSame ? page.boxes[index]?.ticked : marks.get(item)) === ticked ? [] : [item],
    ),
  );
}
