import type { Entry } from '../ledger/ledger.ts';
import { isNewest, type OwnStatus } from './anchor.ts';
import { type Kept, shortLine } from './kept.ts';
import { type Edit, findDone, findGone, marksOf, NOBODY, signedMarks } from './kept-click.ts';
import { decodeEntries } from './kept-entries.ts';
import { mayStand } from './replaced.ts';
import { type Binding, nameOfItem, readSignedPage, type SignedPage } from './signed-page.ts';

/** All that there is to tell which record counts, and what happened since. */
export interface Observed {
  readonly body: string;
  /** Whether anybody has edited it, ourselves included. */
  readonly isEdited: boolean;
  /** When it was last written, ISO 8601, UTC. */
  readonly updatedAt: string;
  /** The edit that set off this run. */
  readonly edit: Edit | undefined;
  /** The body that this run announced last, and may not have got round to writing. */
  readonly announced: string | undefined;
  /** Our own statuses by head, at least of each head of {@link headsOf}. */
  readonly statuses: ReadonlyMap<string, readonly OwnStatus[]>;
  readonly headSha: string;
  /** The server's clock, ISO 8601, UTC. */
  readonly now: string;
}

/** The record that counts, and what it says together with what happened since. */
export interface Trusted {
  readonly page: SignedPage | undefined;
  readonly kept: Kept;
  /** Higher than that of every record that was seen. */
  readonly nextSeq: number;
}

/** The heads whose statuses tell which record is the newest. */
export function headsOf(observed: Omit<Observed, 'statuses'>, binding: Binding, key: string): string[] {
  const heads = candidatesIn(observed, binding, key).map(({ record }) => record.head);
  return [...new Set([observed.headSha, ...heads])];
}

/**
 * The newest record that we wrote: in the comment as a rule; in the text before the edit, where somebody put an older one in its place. `lost` where
 * the comment must have had one, and none that is at hand is it. A comment that nobody has edited never had one: the first is written by an edit.
 */
export function findTrusted(observed: Observed, binding: Binding, key: string): Trusted | 'lost' {
  const { statuses, headSha, now, isEdited } = observed;
  const candidates = candidatesIn(observed, binding, key);
  const page = candidates.find(({ anchor, record }) => isNewest(anchor, statuses.get(record.head) ?? []));
  const seqs = [...statuses.values()].flat().map(({ anchor }) => anchor?.seq ?? 0);
  const nextSeq = 1 + Math.max(0, ...seqs, ...candidates.map(({ record }) => record.seq));
  if (page !== undefined) return { page, nextSeq, kept: keptIn(page, observed, binding, key) };
  if (isEdited || candidates.length > 0) return 'lost';
  const kept = { entries: [], shown: [], headSha, floor: now, voidedAt: undefined };
  return { page: undefined, nextSeq, kept };
}

function candidatesIn(
  { body, announced, edit }: Omit<Observed, 'statuses'>,
  binding: Binding,
  key: string,
): SignedPage[] {
  const texts = [body, announced, edit?.from];
  return texts.flatMap((text) => (text === undefined ? [] : (readSignedPage(text, binding, key) ?? [])));
}

function keptIn(page: SignedPage, { body, edit, updatedAt }: Observed, binding: Binding, key: string): Kept {
  const { record } = page;
  const read = (text: string) => readSignedPage(text, binding, key);
  const there = read(body);
  const to = edit && read(edit.to);
  const isOfThisPage = to?.record.seq === record.seq;
  const done = (edit === undefined ? [] : findDone(edit, read(edit.from), to)).filter(
    ({ kind, item, at }) =>
      kind === 'revocation' ||
      isOfThisPage ||
      mayStand(record.replaced ?? [], to?.record.seq ?? 0, { name: nameOfItem(item), at }),
  );
  // Also from a page that is not the newest: what was announced may not be written yet.
  const gone = there === undefined ? [] : findGone(signedMarks(there), there, updatedAt);
  // Somebody took back what the edit had ticked, before anybody saw it.
  const goneSince =
    there !== undefined && to !== undefined && there.anchor.digest === to.anchor.digest
      ? findGone(marksOf(to), there, updatedAt)
      : [];
  return {
    entries: withNew(decodeEntries(record), [...done, ...gone, ...goneSince], record.floor),
    shown: shownIn(page, updatedAt),
    headSha: record.head,
    floor: record.floor,
    voidedAt: record.voidedAt || undefined,
  };
}

/** An event may be played again: what was seen before is not seen twice, and what is older than the record may have been dropped from it. */
function withNew(known: readonly Entry[], found: readonly Entry[], floor: string): Entry[] {
  const keyOf = ({ at, by, kind, item }: Entry) =>
    JSON.stringify([Date.parse(at), by.toLowerCase(), kind, item]);
  const seen = new Set(known.filter(({ how }) => how === 'tick').map(keyOf));
  const revoked = new Set(
    [...known, ...found]
      .filter(({ kind, by }) => kind === 'revocation' && by !== NOBODY)
      .map((entry) => momentOf(entry)),
  );
  const fresh = found.filter((entry) => {
    const isTooOld = entry.kind !== 'revocation' && Date.parse(entry.at) <= Date.parse(floor);
    if (isTooOld || seen.has(keyOf(entry))) return false;
    seen.add(keyOf(entry));
    return entry.by !== NOBODY || !revoked.has(momentOf(entry));
  });
  return [...known, ...fresh];
}

function momentOf({ at, item }: Entry): string {
  return `${Date.parse(at)} ${item}`;
}

/** The boxes that the page shows, and since when: a box without a moment was new in the last write, which was not after the last edit. */
export function shownIn({ record, boxes, isOurs }: SignedPage, updatedAt: string): Kept['shown'] {
  if (!isOurs) return [];
  return [...boxes.values()].map((box, index) => ({
    ...box,
    identity: shortLine(box.identity),
    since: record.moments[record.since[index] ?? -1] || updatedAt,
  }));
}
