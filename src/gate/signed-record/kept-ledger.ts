import type { OwnComment } from '../facts.ts';
import { type Entry, type GivenCommands, type Ledger, type Revision, replay } from '../ledger/ledger.ts';
import { Record } from '../ledger/record.ts';
import { pointedTo } from '../marker.ts';
import type { Kept } from './kept.ts';

/** The ledger of our comments, from their histories or from what stands in for these. */
export function ledgerOf(
  comments: readonly OwnComment[],
  given: readonly GivenCommands[],
  mayRevoke?: (login: string) => boolean,
): Ledger {
  const kept = comments.find((comment) => comment.kept !== undefined)?.kept;
  if (kept !== undefined) return replayKept(kept, given, mayRevoke);
  const there = new Set(comments.map(({ id }) => id));
  return replay(
    comments.map(({ revisions }) => sincePointing(revisions, there)),
    given,
    mayRevoke,
  );
}

/**
 * The history of a comment since it last pointed to one that is gone: what people did in it before may have been taken back there, and went with it.
 */
function sincePointing(revisions: readonly Revision[], there: ReadonlySet<number>): readonly Revision[] {
  const at = revisions.findLastIndex(({ editor, text }) => {
    const id = editor?.kind === 'self' && text !== null ? pointedTo(text) : undefined;
    return id !== undefined && !there.has(id);
  });
  return revisions.slice(at + 1);
}

type Event = { readonly at: string } & ({ readonly entry: Entry } | { readonly given: GivenCommands });

/**
 * The ledger where the server keeps no history: what was kept, and the commands that nobody has obeyed yet. Such a command means what the
 * comment showed then, and counts only for boxes of which that is proven. A confirmation by a comment that is gone, or that was edited since, counts no
 * more; a revocation stays.
 */
export function replayKept(
  kept: Kept,
  given: readonly GivenCommands[],
  mayRevoke: (login: string) => boolean = () => false,
): Ledger {
  const record = new Record();
  record.voidedAt = kept.voidedAt;
  // One that was edited since is listed without commands, as its author is told so.
  const there = new Set(given.flatMap(({ comment, commands }) => (commands.length > 0 ? [comment] : [])));
  const obeyed = new Set(kept.entries.map(({ comment }) => comment));
  const events: Event[] = [
    ...kept.entries
      .filter(({ kind, comment }) => comment === undefined || kind === 'revocation' || there.has(comment))
      .map((entry) => ({ at: entry.at, entry })),
    ...given.filter(({ comment }) => !obeyed.has(comment)).map((one) => ({ at: one.at, given: one })),
  ];
  for (const event of events.sort(byTime)) {
    if ('entry' in event) record.restate(event.entry, mayRevoke(event.entry.by));
    else obey(record, kept, event.given, mayRevoke(event.given.by.login));
  }
  return record;
}

/** Within a second a revocation comes last: in doubt the gate stays closed. */
function byTime(a: Event, b: Event): number {
  const revokes = (event: Event) => Number('entry' in event && event.entry.kind === 'revocation');
  return Date.parse(a.at) - Date.parse(b.at) || revokes(a) - revokes(b);
}

function obey(
  record: Record,
  { shown, headSha, floor }: Kept,
  given: GivenCommands,
  mayRevoke: boolean,
): void {
  const isTooOld = floor !== undefined && Date.parse(given.at) <= Date.parse(floor);
  const then = shown.filter(
    ({ since }) => !isTooOld && since !== undefined && Date.parse(since) < Date.parse(given.at),
  );
  const boxes = new Map(then.map((box) => [box.item, box]));
  record.obey(given, [{ boxes, headSha }], mayRevoke);
  const later = shown.filter((box) => !then.includes(box)).map(({ item }) => item);
  findEarly(record, given, later, isTooOld);
}

/** Of the ids that a comment names, those of `later` are shown now, and nobody knows whether they were then; none where it is too old. */
export function findEarly(
  record: Pick<Record, 'unknown' | 'early'>,
  { comment, commands }: GivenCommands,
  later: readonly string[],
  isTooOld: boolean,
): void {
  const named = commands.flatMap((command) => {
    if (command.kind === 'checklist') return [];
    if (command.kind === 'waive') return [command.item];
    return command.items === 'all' ? later : command.items;
  });
  const known = new Set(later.map((item) => item.toLowerCase()));
  const isEarly = (id: string) => isTooOld || known.has(id.toLowerCase());
  const unknown = record.unknown.get(comment) ?? [];
  record.early.set(comment, named.filter(isEarly));
  record.unknown.set(
    comment,
    unknown.filter((id) => !isEarly(id)),
  );
}
