import type { Box } from '../ledger/box.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { toPage } from '../ledger/page.ts';
import { boxesByItem } from '../ledger/shown.ts';
import { type Anchor, anchorOfShown, type OwnStatus, shownSince } from './anchor.ts';
import { type Kept, shortLine } from './kept.ts';
import { boundEntries, encodeEntries, latest } from './kept-entries.ts';
import { withReplaced } from './replaced.ts';
import { digestOf } from './signature.ts';
import {
  anchorOf,
  type Binding,
  nameOfItem,
  renderRecord,
  type SignedPage,
  type SignedRecord,
} from './signed-page.ts';
import { shownIn, type Trusted } from './trusted-record.ts';

/** A body as it is to be written, and what a status has to say of it. */
export interface Sealed {
  readonly body: string;
  readonly anchor: Anchor;
}

/** At most so many moments are told apart; earlier ones count as the earliest of these. */
const MOST_MOMENTS = 40;

/**
 * The wanted text with a record below it. As long as neither the text nor what people did is new, it is the record that is there, to the letter; else a
 * new one, with a higher number. A mark that is written over is new, too: else what we write over a tick whose event no run has seen yet could not be
 * told from somebody taking that tick away. `counted` are the entries that close something now, which stay longest.
 */
export function sealText(
  text: string,
  headSha: string,
  ledger: Ledger,
  trusted: Trusted,
  updatedAt: string,
  binding: Binding,
  key: string,
  counted?: ReadonlySet<Entry>,
): Sealed {
  const { page, kept, nextSeq } = trusted;
  const standing = new Set<Entry>([...ledger.standing.values(), ...ledger.waivers.values()].flat());
  const bounded = boundEntries(ledger.entries, standing, counted);
  const boxes = boxesByItem(text);
  const fields = {
    head: headSha,
    floor: latest([kept.floor, bounded.floor]) ?? '',
    voidedAt: kept.voidedAt ?? '',
    text: digestOf(toPage(text).text),
    ticked: tickedIn(boxes),
    ...encodeEntries(bounded.kept),
  };
  const record =
    page !== undefined && isSame(page, fields) && !isTurned(page)
      ? page.record
      : {
          seq: nextSeq,
          ...fields,
          ...momentsOf(boxes, page, updatedAt),
          ...replacedBy(boxes, page, updatedAt),
        };
  return { body: `${text}\n\n${renderRecord(record, binding, key)}`, anchor: anchorOf(record) };
}

function tickedIn(boxes: ReadonlyMap<string, Box>): string[] {
  return [...boxes.values()].flatMap(({ item, ticked }) => (ticked ? [nameOfItem(item)] : []));
}

/** What is remembered of the page that is written over, see `mayStand`. */
function replacedBy(
  boxes: ReadonlyMap<string, Box>,
  page: SignedPage | undefined,
  updatedAt: string,
): Pick<SignedRecord, 'replaced'> {
  if (page === undefined) return {};
  const { seq, replaced = [], ticked } = page.record;
  const writtenOver = tickedIn(page.boxes).filter((name) => !ticked.includes(name));
  const now = new Set(tickedIn(boxes));
  return { replaced: withReplaced(replaced, [seq, updatedAt, writtenOver.filter((name) => !now.has(name))]) };
}

/** Whether somebody turned a box, and left the rest as we wrote it. */
function isTurned({ record, boxes, isOurs }: SignedPage): boolean {
  return isOurs && JSON.stringify(tickedIn(boxes)) !== JSON.stringify(record.ticked);
}

function isSame(
  { record }: SignedPage,
  fields: Omit<SignedRecord, 'seq' | 'moments' | 'since' | 'replaced'>,
): boolean {
  const { head, floor, voidedAt, text, ticked, heads, entries } = record;
  const { head: h, floor: f, voidedAt: v, text: t, ticked: k, heads: s, entries: e } = fields;
  return (
    JSON.stringify([head, floor, voidedAt, text, ticked, heads, entries]) ===
    JSON.stringify([h, f, v, t, k, s, e])
  );
}

/** A box that was shown in the same words before keeps its moment. */
function momentsOf(boxes: ReadonlyMap<string, Box>, page: SignedPage | undefined, updatedAt: string) {
  const shown = new Map(
    (page === undefined ? [] : shownIn(page, updatedAt)).map((box) => [box.identity, box.since]),
  );
  const since = [...boxes.values()].map(({ identity }) => shown.get(shortLine(identity)));
  const moments = [...new Set(since.flatMap((moment) => moment ?? []))].sort().slice(-MOST_MOMENTS);
  const [earliest] = moments;
  return {
    moments,
    since: since.map((moment) =>
      moment === undefined ? -1 : moments.indexOf(moments.includes(moment) ? moment : (earliest ?? moment)),
    ),
  };
}

/**
 * Without a key: the text as it is, and a status that tells what it shows. It does not name a box of which a command took back what others did: so
 * that is shown anew by the status after it, and whatever was confirmed before counts no more, also when that command is deleted.
 */
export function announceText(text: string, { takenBack }: Pick<Ledger, 'takenBack'>): Sealed {
  const isTaken = new Set(takenBack.flatMap(({ item, ofOthers }) => (ofOthers ? [item] : [])));
  const boxes = [...boxesByItem(text).values()].filter(({ item }) => !isTaken.has(item));
  return { body: text, anchor: anchorOfShown(boxes) };
}

/**
 * Without a key nothing in the comment is believed, but for the boxes that our newest status names: they have been shown since one named them first, and
 * commands that came later are for them.
 */
export function keptWithoutKey(body: string, headSha: string, onHead: readonly OwnStatus[]): Kept {
  const shown = [...boxesByItem(body).values()].flatMap((box) => {
    const since = shownSince(box, onHead);
    return since === undefined ? [] : [{ ...box, identity: shortLine(box.identity), since }];
  });
  return { entries: [], shown, headSha, floor: undefined, voidedAt: undefined };
}
