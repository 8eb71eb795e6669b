import { type Box, parseItems } from './box.ts';
import type { Page } from './page.ts';

/** All that commands are about. */
export type ShownBoxes = Pick<Shown, 'boxes' | 'headSha'>;

/** What a comment shows at some moment of the replay. */
export interface Shown {
  /** The boxes of the last revision that our own identity wrote: their ids, fingerprints and labels are what counts. */
  boxes: Map<string, Box>;
  /** Their marks now; absent where nobody knows. */
  ticked: Map<string, boolean>;
  /** The last mark of each line that has ever had one. */
  readonly marks: Map<string, boolean>;
  /** The head SHA that it was written for. */
  headSha: string | undefined;
  /** Every readable revision so far: somebody may still have it open. */
  readonly pages: Page[];
  /** Whether those are all that there were. */
  isWhole: boolean;
}

/** A box of one of our comments, and the head that the comment was written for. */
export type ShownBox = Box & Pick<Shown, 'headSha'>;

/** What our comments show, by item; of several comments the last one that shows an item is meant. */
export function boxesOf(shown: readonly ShownBoxes[]): Map<string, ShownBox> {
  return new Map(
    shown.flatMap(({ boxes, headSha }) =>
      [...boxes.values()].map((box) => [box.item, { ...box, headSha }] as const),
    ),
  );
}

/**
 * Finds boxes by ids as people write them. Case does not count where it tells nothing apart: env keys may differ in nothing else, and who
 * confirms one of those does not mean the other.
 */
export function findByName(boxes: ReadonlyMap<string, ShownBox>): (id: string) => ShownBox | undefined {
  const alike = Map.groupBy(boxes.values(), ({ item }) => item.toLowerCase());
  return (id) => {
    const [first, ...others] = alike.get(id.toLowerCase()) ?? [];
    return boxes.get(id) ?? (others.length === 0 ? first : undefined);
  };
}

/** Boxes of a body by item, and lines that evidence stands in. An item with two boxes is ambiguous, and ambiguity proves nothing: it is left out. */
export function boxesByItem(text: string): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const ambiguous = new Set<string>();
  for (const box of parseItems(text)) {
    if (boxes.has(box.item)) ambiguous.add(box.item);
    boxes.set(box.item, box);
  }
  for (const item of ambiguous) boxes.delete(item);
  return boxes;
}

/** The shown boxes that a person's edit turned, as they are now. Takes note of all marks. */
export function turnedBoxes({ boxes, ticked }: Shown, now: ReadonlyMap<string, Box>): Box[] {
  return [...boxes].flatMap(([item, shown]) => {
    const box = now.get(item);
    if (box === undefined || !shown.isTickable || box.identity !== shown.identity) return [];
    const before = ticked.get(item);
    ticked.set(item, box.ticked);
    return before === undefined || before === box.ticked ? [] : [box];
  });
}

/**
 * Boxes that somebody ticked where they are not what is shown: on a page that is out of date, or with other words in their line. What others had
 * ticked there already comes along with the page.
 */
export function missedBoxes({ boxes, marks }: Shown, now: ReadonlyMap<string, Box>): Box[] {
  return [...now.values()].filter(({ item, identity, ticked }) => {
    const shown = boxes.get(item);
    return (
      ticked && shown?.isTickable === true && shown.identity !== identity && marks.get(identity) !== true
    );
  });
}
