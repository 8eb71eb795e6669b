import * as z from 'zod/mini';
import { type Box, normalizeNewlines } from '../ledger/box.ts';
import { toHiddenJson } from '../ledger/hidden-json.ts';
import { toPage } from '../ledger/page.ts';
import { boxesByItem } from '../ledger/shown.ts';
import type { Anchor } from './anchor.ts';
import { keptEntriesSchema } from './kept-entries.ts';
import { replacedSchema } from './replaced.ts';
import { digestOf, isSigned, sign } from './signature.ts';

/** Where a record belongs. It is signed together with it, so a copy of it is worth nothing anywhere else. */
export interface Binding {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** Id of the comment that holds the record. */
  readonly comment: number;
  /** Name of the commit status, which is the name of the gate. */
  readonly context: string;
}

const recordSchema = z.extend(keptEntriesSchema, {
  /** Each record that is written has a higher number than the one before. */
  seq: z.number(),
  head: z.string(),
  floor: z.string(),
  voidedAt: z.string(),
  /** Digest of the text above the record, with its boxes open. */
  text: z.string(),
  /** The items whose boxes were written as ticked, see {@link nameOfItem}. */
  ticked: z.array(z.string()),
  /** Since when each box has been shown in these words: moments, and by box the place of its moment; none is since the last write. */
  moments: z.array(z.string()),
  since: z.array(z.number()),
  /** Absent in the first. */
  replaced: z.optional(z.array(replacedSchema)),
});
export type SignedRecord = z.infer<typeof recordSchema>;

/** A text that carries a record which we signed for this very comment. Somebody may have written into the text. */
export interface SignedPage {
  readonly record: SignedRecord;
  readonly anchor: Anchor;
  /** Whether the text above the record is to the letter what was signed, apart from the marks, and nothing stands below. */
  readonly isOurs: boolean;
  /** The boxes as they are in this text. */
  readonly boxes: ReadonlyMap<string, Box>;
}

const OPENING = '<!-- deployment-checklist record:';
const BLOCK = /^<!-- deployment-checklist record:(\{.*\}) signed:([0-9a-f]{64}) -->$/;

/** An item in eight digits, as ids may be long. */
export function nameOfItem(item: string): string {
  return digestOf(item).slice(0, 8);
}

/** The hidden line that holds a record: JSON in which nothing can end the HTML comment around it. */
export function renderRecord(record: SignedRecord, binding: Binding, key: string): string {
  const json = toJson(record);
  return `${OPENING}${json} signed:${sign(key, bound(json, binding))} -->`;
}

/** What a commit status says of a record, see {@link Anchor}. */
export function anchorOf(record: SignedRecord): Anchor {
  return { seq: record.seq, digest: digestOf(toJson(record)) };
}

/** The fields always in the same order: the same record has to have the same bytes. */
function toJson(record: SignedRecord): string {
  const { seq, head, floor, voidedAt, text, ticked, moments, since, heads, entries, replaced } = record;
  return toHiddenJson({ seq, head, floor, voidedAt, text, ticked, moments, since, heads, entries, replaced });
}

/** Reads a body of a comment; undefined where it holds no record that we signed for this comment, or more than one. */
export function readSignedPage(body: string, binding: Binding, key: string): SignedPage | undefined {
  const lines = normalizeNewlines(body).split('\n');
  const blocks = lines.filter((line) => line.startsWith(OPENING));
  const [block = ''] = blocks;
  const [, json = '', signature = ''] = BLOCK.exec(block) ?? [];
  if (blocks.length !== 1 || !isSigned(key, bound(json, binding), signature)) return undefined;
  const parsed = recordSchema.safeParse(JSON.parse(json));
  if (!parsed.success) return undefined;
  const at = lines.indexOf(block);
  const above = lines.slice(0, at).join('\n').trimEnd();
  const isAlone = lines.slice(at + 1).every((line) => line.trim() === '');
  return {
    record: parsed.data,
    anchor: { seq: parsed.data.seq, digest: digestOf(json) },
    isOurs: isAlone && digestOf(toPage(above).text) === parsed.data.text,
    boxes: boxesByItem(above),
  };
}

function bound(json: string, { repository, number, comment, context }: Binding): string {
  return `${JSON.stringify(['record v1', repository.toLowerCase(), number, comment, context])}\n${json}`;
}
