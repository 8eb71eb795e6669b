import * as z from 'zod/mini';
import { ITEM_ID } from '../../checklist/item-id.ts';
import { toHiddenJson } from './hidden-json.ts';

/**
 * What a command took back, as our comment remembers it: the command may be deleted or edited later, and its author may lose the role. Another
 * workflow may write such a note under our identity, and nobody else; it can only take away.
 */
export interface TakenBack {
  readonly item: string;
  readonly by: string;
  /** When the command was given, ISO 8601, UTC. */
  readonly at: string;
  /** The comment that held the command. */
  readonly comment: number;
  /** Whether what others did is meant as well, or only what its author did. */
  readonly ofOthers: boolean;
}

/** The same, and whether a revision of ours that can be read has a note of it. */
export interface Remembered extends TakenBack {
  readonly isNoted: boolean;
}

/** Two notes with the same key say the same. */
export function keyOfTakenBack({ item, by, at, comment, ofOthers }: TakenBack): string {
  return JSON.stringify([comment, Date.parse(at), item, by, ofOthers]);
}

const OPENING = '<!-- deployment-checklist taken-back:';
const CLOSING = ' -->';

/** Who, when, in which comment, whose confirmations, and of which items. */
const notesSchema = z.array(
  z.tuple([
    z.string(),
    z.string().check(z.refine(isTime)),
    z.int(),
    z.enum(['all', 'own']),
    z.array(z.string().check(z.regex(new RegExp(`^${ITEM_ID}$`)))),
  ]),
);
/** As GitHub writes times. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

type Notes = z.infer<typeof notesSchema>;

/** More characters than these the notes never take. */
const MOST = 10_000;

/**
 * The hidden line that ends our comment; empty where there is nothing to remember. A note has to be in one revision of ours only: the history keeps
 * it, and where a revision is made unreadable, nothing before it counts. So where they do not all fit, those come first that are in none, and each
 * write makes room for others.
 */
export function renderTakenBack(remembered: readonly Remembered[]): string {
  let kept = remembered.toSorted((a, b) => Number(a.isNoted) - Number(b.isNoted) || -inOrder(a, b));
  while (renderLine(kept).length > MOST) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept.length === 0 ? '' : `\n\n${renderLine(kept)}`;
}

function renderLine(remembered: readonly TakenBack[]): string {
  return `${OPENING}${toHiddenJson(encode(remembered.toSorted(inOrder)))}${CLOSING}`;
}

/** By time, then in any order that is always the same. */
function inOrder(a: TakenBack, b: TakenBack): number {
  const [one, other] = [`${a.comment} ${a.item}`, `${b.comment} ${b.item}`];
  return Date.parse(a.at) - Date.parse(b.at) || (one < other ? -1 : 1);
}

/** One command may name many items. */
function encode(remembered: readonly TakenBack[]): Notes {
  const commands = Map.groupBy(remembered, ({ by, at, comment, ofOthers }) =>
    JSON.stringify([by, at, comment, ofOthers]),
  );
  return [...commands.values()].flatMap((notes): Notes => {
    const [first] = notes;
    if (first === undefined) return [];
    const { by, at, comment, ofOthers } = first;
    return [[by, at, comment, ofOthers ? 'all' : 'own', notes.map(({ item }) => item)]];
  });
}

/** The notes in a revision that our own identity wrote. None is about what came after it, whatever it says. */
export function readTakenBack(text: string, editedAt: string): TakenBack[] {
  const trimmed = text.trimEnd();
  const line = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return [];
  const parsed = notesSchema.safeParse(parseJson(line.slice(OPENING.length, -CLOSING.length)));
  if (!parsed.success) return [];
  return parsed.data.flatMap(([by, time, comment, whose, items]) => {
    const at = Date.parse(time) > Date.parse(editedAt) ? editedAt : time;
    return items.map((item): TakenBack => ({ item, by, at, comment, ofOthers: whose === 'all' }));
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
