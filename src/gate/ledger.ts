import { type Box, parseBoxes } from './box.ts';

/** Who wrote a revision, as GitHub recorded it. `self` is the identity of the action's own token. */
export interface Editor {
  readonly login: string;
  readonly kind: 'person' | 'bot' | 'self';
}

/**
 * One revision of the checklist comment, from `IssueComment.userContentEdits`. `text` is the whole
 * body after the edit (GitHub calls the field `diff`); null when somebody deleted the revision's
 * content. `editor` is null when the account is gone.
 */
export interface Revision {
  /** ISO 8601, UTC. */
  readonly editedAt: string;
  readonly editor: Editor | null;
  readonly text: string | null;
}

/** A person ticked or cleared a box. Whether a confirmation counts is the policy's question, not the ledger's. */
export interface Entry {
  readonly kind: 'confirmation' | 'revocation';
  readonly item: string;
  readonly fingerprint: string;
  readonly by: string;
  readonly at: string;
}

export interface Ledger {
  /** Everything that happened, oldest first. */
  readonly entries: readonly Entry[];
  /** Confirmations that nobody revoked since, by item; at most one for each person and fingerprint. */
  readonly standing: ReadonlyMap<string, readonly Entry[]>;
  /** When revisions could not be read: what stood before the last of them no longer stands. */
  readonly voidedAt: string | undefined;
}

/**
 * GitHub lists revisions newest first. Sorted by time; those of the same second keep the reverse
 * of GitHub's order.
 */
export function sortRevisions(newestFirst: readonly Revision[]): Revision[] {
  return newestFirst.toReversed().sort((a, b) => Date.parse(a.editedAt) - Date.parse(b.editedAt));
}

/** Boxes of a body by item. An item with two boxes is ambiguous, and ambiguity proves nothing: it is left out. */
function boxesByItem(text: string): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const ambiguous = new Set<string>();
  for (const box of parseBoxes(text)) {
    if (boxes.has(box.item)) ambiguous.add(box.item);
    boxes.set(box.item, box);
  }
  for (const item of ambiguous) boxes.delete(item);
  return boxes;
}

/** What a comment shows at some moment of the replay. */
interface Shown {
  /** The boxes of the last revision that our own identity wrote: their ids, fingerprints and labels are what counts. */
  boxes: Map<string, Box>;
  /** Their marks now; absent where nobody knows. */
  ticked: Map<string, boolean>;
}

/**
 * Replays the histories of our comments, each oldest revision first. There is one comment as a rule, and two when two
 * first runs raced; a confirmation on either counts, and a revocation on either takes it away.
 *
 * What counts as a box is what our own identity last wrote in that comment; a person's edit can only turn
 * such a box, and only where its whole line, hidden id and label included, is untouched. Our own
 * writes confirm and revoke nothing: one that raced with a tick cannot take the tick away.
 */
export function replay(...histories: readonly (readonly Revision[])[]): Ledger {
  const entries: Entry[] = [];
  const standing = new Map<string, Entry[]>();
  let voidedAt: string | undefined;
  for (const { revision, shown } of inOrderOfTime(histories)) {
    const { editedAt, editor, text } = revision;
    if (text === null || editor === null) {
      // Nobody can say what this revision did: our own may have shown other boxes, a person's may have
      // taken a tick away and put it back as its own. The marks are unknown until the next readable one.
      shown.ticked = new Map();
      if (editor?.kind === 'self') {
        shown.boxes = new Map();
      } else {
        standing.clear();
        voidedAt = editedAt;
      }
    } else if (editor.kind === 'self') {
      shown.boxes = boxesByItem(text);
      shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
    } else {
      for (const box of turnedBoxes(shown, boxesByItem(text))) {
        const { item, fingerprint, ticked } = box;
        const entry: Entry = {
          kind: ticked ? 'confirmation' : 'revocation',
          item,
          fingerprint,
          by: editor.login,
          at: editedAt,
        };
        if (!ticked) standing.delete(item);
        else if (editor.kind === 'person')
          standing.set(item, [...withoutSame(standing.get(item), entry), entry]);
        else continue;
        entries.push(entry);
      }
    }
  }
  return { entries, standing, voidedAt };
}

function inOrderOfTime(histories: readonly (readonly Revision[])[]): { revision: Revision; shown: Shown }[] {
  return histories
    .flatMap((history) => {
      const shown: Shown = { boxes: new Map(), ticked: new Map() };
      return history.map((revision) => ({ revision, shown }));
    })
    .sort((a, b) => Date.parse(a.revision.editedAt) - Date.parse(b.revision.editedAt));
}

/** The shown boxes that a person's edit turned, as they are now. Takes note of all marks. */
function turnedBoxes({ boxes, ticked }: Shown, now: ReadonlyMap<string, Box>): Box[] {
  return [...boxes].flatMap(([item, shown]) => {
    const box = now.get(item);
    if (box === undefined || box.identity !== shown.identity) return [];
    const before = ticked.get(item);
    ticked.set(item, box.ticked);
    return before === undefined || before === box.ticked ? [] : [box];
  });
}

/** A person has one confirmation of one fingerprint: the newest. */
function withoutSame(standing: readonly Entry[] = [], { by, fingerprint }: Entry): Entry[] {
  return standing.filter((other) => other.by !== by || other.fingerprint !== fingerprint);
}
