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

/**
 * Replays the history of one comment, oldest revision first.
 *
 * What counts as a box is what our own identity last wrote (`shown`); a person's edit can only turn
 * such a box, and only where its whole line, hidden id and label included, is untouched. Our own
 * writes confirm and revoke nothing: one that raced with a tick cannot take the tick away.
 */
export function replay(revisions: readonly Revision[]): Ledger {
  const entries: Entry[] = [];
  const standing = new Map<string, Entry[]>();
  let shown = new Map<string, Box>();
  let ticked = new Map<string, boolean>();
  let voidedAt: string | undefined;

  for (const { editedAt, editor, text } of revisions) {
    if (text === null || editor === null) {
      // Nobody can say what this revision did: our own may have shown other boxes, a person's may have
      // taken a tick away and put it back as its own. The marks are unknown until the next readable one.
      ticked = new Map();
      if (editor?.kind === 'self') {
        shown = new Map();
      } else {
        standing.clear();
        voidedAt = editedAt;
      }
      continue;
    }
    const boxes = boxesByItem(text);
    if (editor.kind === 'self') {
      shown = boxes;
      ticked = new Map([...boxes].map(([item, box]) => [item, box.ticked]));
      continue;
    }
    for (const [item, box] of shown) {
      const now = boxes.get(item);
      if (now === undefined || now.identity !== box.identity) continue;
      const before = ticked.get(item);
      ticked.set(item, now.ticked);
      if (before === undefined || before === now.ticked) continue;
      const entry: Entry = {
        kind: now.ticked ? 'confirmation' : 'revocation',
        item,
        fingerprint: box.fingerprint,
        by: editor.login,
        at: editedAt,
      };
      if (!now.ticked) {
        entries.push(entry);
        standing.delete(item);
      } else if (editor.kind === 'person') {
        entries.push(entry);
        const others = (standing.get(item) ?? []).filter(
          (other) => other.by !== entry.by || other.fingerprint !== entry.fingerprint,
        );
        standing.set(item, [...others, entry]);
      }
    }
  }
  return { entries, standing, voidedAt };
}
