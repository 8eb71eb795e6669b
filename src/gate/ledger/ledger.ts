import type { Command } from '../commands/command.ts';
import { Record } from './record.ts';
import type { Shown } from './shown.ts';
import { keyOfTakenBack, type Remembered, readTakenBack, type TakenBack } from './taken-back.ts';

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

/** Commands that somebody gave in a comment of their own, which nobody else has edited. */
export interface GivenCommands {
  /** The comment's id, which its answer is tied to. */
  readonly comment: number;
  readonly url: string;
  readonly by: Editor;
  /** When the comment got the text that it has, ISO 8601, UTC. */
  readonly at: string;
  readonly commands: readonly Command[];
}

interface Done {
  readonly item: string;
  /** What was confirmed, as our comment showed it at that moment. */
  readonly fingerprint: string;
  /** The line of the box as it was shown then, but for its mark. */
  readonly line: string;
  readonly by: string;
  readonly at: string;
  readonly how: 'tick' | 'command';
  /** The head SHA for which our comment was written then; undefined where it does not say. */
  readonly headSha: string | undefined;
  /** The comment that held the command. */
  readonly comment?: number;
}

/** What a person did. Whether it counts is the policy's question, not the ledger's. */
export type Entry =
  | (Done & {
      readonly kind: 'confirmation' /** By `all`: items that are for others are not meant. */;
      readonly all?: true;
    })
  | (Done & {
      readonly kind: 'revocation' /** Whether what others did is meant as well: for commands of those who may write, and for boxes. */;
      readonly ofOthers: boolean;
      /** False for a command of somebody who may only take back their own, and had none. */
      readonly tookAway: boolean;
    })
  | (Done & { readonly kind: 'waiver'; readonly reason: string; readonly until: string | undefined });

export type Confirmation = Entry & { kind: 'confirmation' };
export type Waiver = Entry & { kind: 'waiver' };
export type Revocation = Entry & { kind: 'revocation' };

/** A tick on something else than what our comment showed: it confirms nothing, and whoever gave it has to be told. */
export interface Missed {
  readonly item: string;
  readonly by: string;
  readonly at: string;
}

export interface Ledger {
  /** Everything that happened, oldest first. */
  readonly entries: readonly Entry[];
  /** Confirmations that nobody revoked since, by item; at most one for each person, fingerprint and line. */
  readonly standing: ReadonlyMap<string, readonly Confirmation[]>;
  /** Waivers that nobody revoked since, by item. */
  readonly waivers: ReadonlyMap<string, readonly Waiver[]>;
  /** Ids in commands that our comment did not show at that moment, by the comment that holds the command. */
  readonly unknown: ReadonlyMap<number, readonly string[]>;
  /** Ids in commands that were given before our comment showed them as it does, where nobody knows any more what it showed then. */
  readonly early: ReadonlyMap<number, readonly string[]>;
  readonly missed: readonly Missed[];
  /** What commands took away and nothing else did since: our comment remembers it, whatever becomes of the commands. */
  readonly takenBack: readonly Remembered[];
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

/**
 * Replays the histories of our comments, each oldest revision first, and the commands that people gave meanwhile. There is one comment as
 * a rule, and two when two first runs raced; a confirmation on either counts, and a revocation on either takes it away.
 *
 * What counts as a box is what our own identity last wrote in that comment; a person's edit can only turn
 * such a box, and only where its whole line, hidden id and label included, is untouched; what comes along with a page that
 * is out of date is not confirmed. Our own
 * writes confirm and revoke nothing: one that raced with a tick cannot take the tick away.
 *
 * Ticks need write access, and commands nothing: so `mayRevoke` tells whose commands take away what others did. What one of our revisions says
 * of a command that took something away holds as well, whatever became of that command or of its author since.
 */
export function replay(
  histories: readonly (readonly Revision[])[],
  given: readonly GivenCommands[] = [],
  mayRevoke: (login: string) => boolean = () => false,
): Ledger {
  const record = new Record();
  const shown = histories.map(
    (): Shown => ({
      boxes: new Map(),
      ticked: new Map(),
      marks: new Map(),
      headSha: undefined,
      pages: [],
      isWhole: true,
    }),
  );
  for (const event of inOrderOfTime(histories, given)) {
    if ('commands' in event) record.obey(event, shown, mayRevoke(event.by.login));
    else if ('item' in event) record.remember(event, shown);
    else {
      const own = shown[event.history];
      if (own !== undefined) record.see(event.revision, own);
    }
  }
  return record;
}

type Event =
  | GivenCommands
  | TakenBack
  | { readonly revision: Revision; readonly history: number; readonly at: string };

/** Within a second a command comes before what we wrote: it was given to what was shown before. Commands keep the order of their comments. */
function inOrderOfTime(
  histories: readonly (readonly Revision[])[],
  given: readonly GivenCommands[],
): Event[] {
  const revisions = histories.flatMap((revisions, history) =>
    revisions.map((revision) => ({ revision, history, at: revision.editedAt })),
  );
  const placeOf = (event: Event) => ('comment' in event ? event.comment : Number.MAX_SAFE_INTEGER);
  return [...notesIn(histories), ...given, ...revisions].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || placeOf(a) - placeOf(b),
  );
}

/** What our own revisions have noted, each once. What people write into the comment is no note. */
function notesIn(histories: readonly (readonly Revision[])[]): TakenBack[] {
  const notes = histories
    .flat()
    .flatMap(({ editor, text, editedAt }) =>
      editor?.kind === 'self' && text !== null ? readTakenBack(text, editedAt) : [],
    );
  return [...new Map(notes.map((note) => [keyOfTakenBack(note), note])).values()];
}
