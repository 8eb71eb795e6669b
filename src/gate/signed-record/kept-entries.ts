import * as z from 'zod/mini';
import { toHiddenJson } from '../ledger/hidden-json.ts';
import type { Entry } from '../ledger/ledger.ts';
import { digestIn, shortLineOf } from './kept.ts';

/** Entries as they are kept in a record: short, as a comment has little room. The head SHAs stand apart, as most are the same. */
export const keptEntriesSchema = z.object({
  heads: z.array(z.string()),
  entries: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.enum(['tick', 'untick', 'confirm', 'confirm-all', 'revoke', 'revoke-own', 'waive']),
      z.string(),
      z.string(),
      z.string(),
      z.number(),
      z.number(),
      z.string(),
      z.string(),
    ]),
  ),
});
type KeptEntries = z.infer<typeof keptEntriesSchema>;

/** More characters than these are not kept, see {@link boundEntries}. */
const MOST = 16_000;

export function encodeEntries(entries: readonly Entry[]): KeptEntries {
  const heads = [...new Set(entries.map(({ headSha }) => headSha ?? ''))];
  return {
    heads,
    entries: entries.map((entry) => {
      const { at, by, item, fingerprint, line, headSha = '', comment = 0 } = entry;
      const [reason, until] = entry.kind === 'waiver' ? [entry.reason, entry.until ?? ''] : ['', ''];
      const digest = digestIn(line);
      return [
        at,
        by,
        deedOf(entry),
        item,
        fingerprint,
        digest,
        heads.indexOf(headSha),
        comment,
        reason,
        until,
      ];
    }),
  };
}

function deedOf(entry: Entry): KeptEntries['entries'][number][2] {
  if (entry.kind === 'waiver') return 'waive';
  if (entry.kind === 'revocation')
    return entry.how === 'tick' ? 'untick' : entry.ofOthers ? 'revoke' : 'revoke-own';
  return entry.how === 'tick' ? 'tick' : entry.all === true ? 'confirm-all' : 'confirm';
}

export function decodeEntries({ heads, entries }: KeptEntries): Entry[] {
  return entries.map((entry) => decodeEntry(entry, heads));
}

function decodeEntry(
  [at, by, deed, item, fingerprint, digest, head, comment, reason, until]: KeptEntries['entries'][number],
  heads: readonly string[],
): Entry {
  const headSha = heads[head] || undefined;
  const of = comment === 0 ? {} : { comment };
  const done = { at, by, item, fingerprint, line: shortLineOf(fingerprint, digest), headSha, ...of };
  switch (deed) {
    case 'tick':
      return { kind: 'confirmation', how: 'tick', ...done };
    case 'confirm':
      return { kind: 'confirmation', how: 'command', ...done };
    case 'confirm-all':
      return { kind: 'confirmation', how: 'command', all: true, ...done };
    case 'untick':
      return { kind: 'revocation', how: 'tick', ofOthers: true, tookAway: true, ...done };
    case 'revoke':
      return { kind: 'revocation', how: 'command', ofOthers: true, tookAway: true, ...done };
    case 'revoke-own':
      return { kind: 'revocation', how: 'command', ofOthers: false, tookAway: false, ...done };
    case 'waive':
      return { kind: 'waiver', how: 'command', reason, until: until || undefined, ...done };
  }
}

/**
 * As many entries as there is room for, in the order of time, and the moment up to which nothing may be added any more: else an event that is
 * played again could bring back what a dropped revocation took away. What has no effect any more goes first, and then what does not count, as anybody can
 * give commands: else who may confirm nothing could push out what others confirmed. Then the oldest.
 */
export function boundEntries(
  entries: readonly Entry[],
  /** Those that have an effect. */
  standing: ReadonlySet<Entry>,
  /** Those of them by people who may. */
  counted = standing,
): { kept: Entry[]; floor: string | undefined } {
  let kept = [...entries];
  for (const wanted of [standing, counted])
    if (lengthOf(kept) > MOST) kept = kept.filter((entry) => wanted.has(entry));
  while (lengthOf(kept) > MOST) kept = kept.slice(Math.ceil(kept.length / 10));
  const remaining = new Set(kept);
  const dropped = entries.filter((entry) => !remaining.has(entry)).map(({ at }) => at);
  return { kept, floor: latest(dropped) };
}

/** How many characters they take in a record. */
export function lengthOf(entries: readonly Entry[]): number {
  return toHiddenJson(encodeEntries(entries)).length;
}

/** The latest of some moments, ISO 8601. */
export function latest(moments: readonly (string | undefined)[]): string | undefined {
  return moments.reduce(
    (a, b) => (b !== undefined && (a === undefined || Date.parse(b) > Date.parse(a)) ? b : a),
    undefined,
  );
}
