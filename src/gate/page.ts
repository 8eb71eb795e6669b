import { normalizeNewlines, parseBoxes } from './box.ts';

/** A revision as somebody may have had it before them: its text without the marks, and the marks of its boxes by item. */
export interface Page {
  readonly text: string;
  readonly marks: ReadonlyMap<string, boolean>;
}

export function toPage(text: string): Page {
  return {
    text: normalizeNewlines(text).replace(/^- \[[ xX]\] <!-- item:/gm, '- [ ] <!-- item:'),
    marks: new Map(parseBoxes(text).map(({ item, ticked }) => [item, ticked])),
  };
}

/**
 * Which boxes a person turned by saving a page; undefined for all that differ from what was there. A click saves the page it was
 * made on, with one mark turned: on a page that is out of date, marks of others come along that nobody gave or took just now. Which page it was
 * is told by the text beside the marks, which our own writes change.
 */
export function findClicked(pages: readonly Page[], saved: Page): ReadonlySet<string> | undefined {
  const newestFirst = pages.toReversed();
  const [newest] = newestFirst;
  const candidates = newestFirst
    .filter(({ text }) => text === saved.text)
    .map((page) => ({ page, turned: differing(page, saved) }));
  if (candidates.length === 0) {
    // Somebody wrote into the text. Where the marks are those of an earlier page, they came along with it.
    const isOld = newestFirst.some((page) => page !== newest && differing(page, saved).size === 0);
    return isOld ? new Set() : undefined;
  }
  const current = candidates.find(({ page }) => page === newest);
  if (current !== undefined && current.turned.size <= 1) return undefined;
  const [nearest] = candidates.toSorted((a, b) => a.turned.size - b.turned.size);
  const isClick = nearest !== undefined && nearest.turned.size <= 1;
  return current !== undefined && !isClick ? undefined : nearest?.turned;
}

function differing({ marks }: Page, saved: Page): Set<string> {
  return new Set([...saved.marks].flatMap(([item, ticked]) => (marks.get(item) === ticked ? [] : [item])));
}
