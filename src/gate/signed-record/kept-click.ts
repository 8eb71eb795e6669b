import type { Box } from '../ledger/box.ts';
import type { Editor, Entry } from '../ledger/ledger.ts';
import { shortLine } from './kept.ts';
import { nameOfItem, type SignedPage } from './signed-page.ts';

/** One edit of our comment, as the server told it in an event. */
export interface Edit {
  readonly comment: number;
  readonly by: Editor;
  /** When it was saved, ISO 8601, UTC. */
  readonly at: string;
  /** The body before and after it. */
  readonly from: string;
  readonly to: string;
}

type Marks = ReadonlyMap<string, boolean>;

/**
 * What an edit did: an event is a click. A tick counts only where it is certain which box was clicked, and on a page that is to the letter ours.
 * A tick that was taken away is taken away, however that came about.
 */
export function findDone(
  { by, at }: Pick<Edit, 'by' | 'at'>,
  from: SignedPage | undefined,
  to: SignedPage | undefined,
): Entry[] {
  if (to === undefined) return [];
  const before = from === undefined ? signedMarks(to) : marksOf(from);
  const after = marksOf(to);
  const clicked = to.isOurs ? findClicked(from, to) : undefined;
  return [...to.boxes].flatMap(([item, box]): Entry[] => {
    if (before.get(item) === box.ticked) return [];
    const done = { ...doneTo(box, to), by: by.login, at, how: 'tick' } as const;
    if (after.get(item) === false) return [{ kind: 'revocation', ofOthers: true, tookAway: true, ...done }];
    return by.kind === 'person' && clicked === item ? [{ kind: 'confirmation', ...done }] : [];
  });
}

/** Ticks that are gone between two texts of the same page, and nobody knows by whom. */
export function findGone(earlier: Marks, later: SignedPage, at: string): Entry[] {
  return [...later.boxes].flatMap(([item, box]): Entry[] =>
    earlier.get(item) === true && !box.ticked
      ? [
          {
            kind: 'revocation',
            ofOthers: true,
            tookAway: true,
            ...doneTo(box, later),
            by: NOBODY,
            at,
            how: 'tick',
          },
        ]
      : [],
  );
}

/** The name that GitHub gives to an account that is gone: nobody can tell who it was. */
export const NOBODY = 'ghost';

/**
 * The box that was clicked. On a page that is out of date marks of others come along, and nobody knows any more which there were: so the edit has to
 * have turned this one box only, on the page that was there.
 */
function findClicked(from: SignedPage | undefined, to: SignedPage): string | undefined {
  if (from?.anchor.digest !== to.anchor.digest) return undefined;
  const turned = differing(marksOf(from), to);
  return turned.length === 1 ? turned[0] : undefined;
}

function differing(marks: Marks, { boxes }: SignedPage): string[] {
  return [...boxes].flatMap(([item, { ticked }]) => (marks.get(item) === ticked ? [] : [item]));
}

export function marksOf({ boxes }: SignedPage): Marks {
  return new Map([...boxes].map(([item, { ticked }]) => [item, ticked]));
}

/** The marks as we wrote them. */
export function signedMarks({ record, boxes }: SignedPage): Marks {
  const ticked = new Set(record.ticked);
  return new Map([...boxes.keys()].map((item) => [item, ticked.has(nameOfItem(item))]));
}

function doneTo({ item, fingerprint, identity }: Box, { record }: SignedPage) {
  return { item, fingerprint, line: shortLine(identity), headSha: record.head || undefined };
}
