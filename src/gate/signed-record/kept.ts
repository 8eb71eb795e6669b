import type { Box } from '../ledger/box.ts';
import type { Entry } from '../ledger/ledger.ts';
import { digestOf } from './signature.ts';

/** A box that our comment shows, and since when it shows it in these words; undefined where nobody can prove a time. */
export interface ShownBox extends Box {
  readonly since: string | undefined;
}

/**
 * What stands in for the history of our comment on a server that keeps none. Each `line`, of entries and of boxes, is a
 * {@link shortLine}.
 */
export interface Kept {
  /** What was seen people do, oldest first. */
  readonly entries: readonly Entry[];
  /** Only what is proven to be ours: somebody else may have written into the comment. */
  readonly shown: readonly ShownBox[];
  /** The head SHA that the comment was written for. */
  readonly headSha: string | undefined;
  /** What was done up to then and is not among the entries counts no more: it was dropped, or it is unknown whether it was taken back. */
  readonly floor: string | undefined;
  /** When a record was lost: what stood in it no longer stands. */
  readonly voidedAt: string | undefined;
  /**
   * The comment has lost its record. It is deleted then: a record counts in its own comment only, so whatever somebody kept of it is worth nothing in
   * the next one.
   */
  readonly isLost?: true;
}

/** The line of a box, short enough to be kept with every entry, and still of one fingerprint only. */
export function shortLine(identity: string): string {
  return shortLineOf(/ fp:([0-9a-f]+) /.exec(identity)?.[1] ?? '', digestOf(identity));
}

export function shortLineOf(fingerprint: string, digest: string): string {
  return ` fp:${fingerprint} ${digest}`;
}

/** The digest in a {@link shortLine}. */
export function digestIn(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}
