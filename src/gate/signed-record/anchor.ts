import type { Box } from '../ledger/box.ts';
import { digestOf } from './signature.ts';

/**
 * What our commit statuses say of the comment, in their target URL. Nobody can change or delete a status, and each names who posted it: so they
 * tell which record is the newest, and without a key what the comment showed.
 */
export interface Anchor {
  /** The number of the record; 0 where there is no key. */
  readonly seq: number;
  /** Of the record; where there is no key, the names of the boxes that are shown. */
  readonly digest: string;
}

/** A commit status of our own identity and context. */
export interface OwnStatus {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly anchor: Anchor | undefined;
}

const PARAMETER = 'checklist-record';

/** The address of the comment, with the anchor in it; servers pass over a parameter that they do not know. */
export function withAnchor(url: string, { seq, digest }: Anchor): string {
  const address = new URL(url);
  address.searchParams.set(PARAMETER, `${seq}.${digest}`);
  return address.href;
}

export function anchorIn(url: string | undefined): Anchor | undefined {
  const [, seq, digest] =
    new RegExp(`[?&]${PARAMETER}=(\\d{1,15})\\.([\\w.-]*)(?:[&#]|$)`).exec(url ?? '') ?? [];
  return seq === undefined || digest === undefined ? undefined : { seq: Number(seq), digest };
}

/**
 * Whether a record is the newest that we wrote, by the statuses of the head that it was written for. Each record is announced there before it is
 * written, and so is the one that follows it, whatever head that one is for: an older one that somebody puts back has been outdone.
 */
export function isNewest(record: Anchor, onItsHead: readonly OwnStatus[]): boolean {
  return isFirst(record, onItsHead) && announcementOf(record, onItsHead) !== undefined;
}

/**
 * Whether a record may be written: nobody announced a newer one, nor another with its number before. Two runs at once both announce, and both look
 * afterwards: the later one sees the earlier one, and begins anew.
 */
export function isFirst(record: Anchor, onHead: readonly OwnStatus[]): boolean {
  const own = announcementOf(record, onHead) ?? Number.POSITIVE_INFINITY;
  return !onHead.some(
    ({ id, anchor }) =>
      anchor !== undefined && (anchor.seq > record.seq || (anchor.seq === record.seq && id < own)),
  );
}

/** The id of the first status that names a record. */
function announcementOf({ seq, digest }: Anchor, onHead: readonly OwnStatus[]): number | undefined {
  const ids = onHead.flatMap(({ id, anchor }) =>
    anchor?.seq === seq && anchor.digest === digest ? [id] : [],
  );
  return ids.length === 0 ? undefined : Math.min(...ids);
}

/** So many boxes are named without a key, as an address has little room: commands for others do not count then. */
const MOST_SHOWN = 100;

/** Without a key: the boxes that the comment shows, each by its words. */
export function anchorOfShown(boxes: Iterable<Box>): Anchor {
  const names = [...boxes].slice(0, MOST_SHOWN).map(nameOfBox);
  return { seq: 0, digest: names.sort().join('.') };
}

/** Since when the comment has shown a box in these words, by our newest statuses; undefined where the newest does not name it. */
export function shownSince(box: Box, onHead: readonly OwnStatus[]): string | undefined {
  const name = nameOfBox(box);
  const newestFirst = onHead.filter(({ anchor }) => anchor !== undefined).toSorted((a, b) => b.id - a.id);
  const other = newestFirst.findIndex(({ anchor }) => anchor?.digest.split('.').includes(name) !== true);
  return newestFirst.slice(0, other === -1 ? undefined : other).at(-1)?.createdAt;
}

/**
 * 128 bits: who can write a checklist to some branch, and the change, may try as many states of an item as they like, on either side, until two have the
 * same name. One would be confirmed, and the other asked once the pull request is for another base branch.
 */
function nameOfBox({ identity }: Box): string {
  return Buffer.from(digestOf(identity), 'hex').toString('base64url');
}
