import type { Said } from './command.ts';
import { ID_RULE, isAll, isId, whyNoId } from './ids.ts';
import { splitWords, withoutBackticks } from './words.ts';

const MAX_REASON = 500;
/** After `until` with so many words at most, and a digit in them, somebody meant a day. */
const MAX_DATE_WORDS = 4;
/** Line breaks of all kinds and other control characters. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** They turn the direction of all that follows them, also of what is not theirs. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

const USAGE = '`/waive ID REASON`, with `until YYYY-MM-DD` at the end if it is for some time only';

/** One item, why it need not be confirmed, and until when: what stands after `/waive`. */
export function readWaiver(words: readonly string[]): Said {
  const [first, ...rest] = words;
  if (first === undefined) return { advice: `Name the item and say why: ${USAGE}.` };
  const item = withoutBackticks(first.replace(/,$/, ''));
  if (isAll(item) || item.includes(',')) return { advice: `Waive one item in a line: ${USAGE}.` };
  if (!isId(item)) return { advice: `The id ${whyNoId(item)}: ${ID_RULE}.` };
  const said = splitWords(rest.join(' ').replace(CONTROL, ' ').replace(DIRECTION, ''));
  const { end, reason } = splitEnd(said);
  const advice = adviseOnReason(reason) ?? adviseOnEnd(end);
  if (advice !== undefined) return { advice };
  const [until] = end ?? [];
  return { command: { kind: 'waive', item, reason, ...(until !== undefined && { until }) } };
}

/** What stands after the last `until`, where that is one word or looks like a day; all else is the reason. */
function splitEnd(words: readonly string[]): { end: string[] | undefined; reason: string } {
  const at = words.findLastIndex((word) => word.toLowerCase() === 'until');
  const end = words.slice(at + 1).map(withoutBackticks);
  const isEnd = at >= 0 && (end.length <= 1 || (end.length <= MAX_DATE_WORDS && /\d/.test(end.join(''))));
  return isEnd
    ? { end, reason: words.slice(0, at).join(' ').toWellFormed() }
    : { end: undefined, reason: words.join(' ').toWellFormed() };
}

function adviseOnReason(reason: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(reason)) return `Say why it need not be confirmed: ${USAGE}.`;
  const { length } = [...reason];
  if (length <= MAX_REASON) return undefined;
  return `The reason has ${length} characters: shorten it to ${MAX_REASON}, and link to the rest.`;
}

function adviseOnEnd(end: readonly string[] | undefined): string | undefined {
  if (end === undefined) return undefined;
  const [day = ''] = end;
  if (end.length !== 1 || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    return 'After `until` a day is expected, as `until 2026-12-31`, at the end of the line. If none was meant, say it without `until`.';
  }
  return isDay(day)
    ? undefined
    : 'There is no such day in the calendar: write one that exists, as `until 2026-12-31`.';
}

/** Whether the calendar has the day: 30 February is taken for the 2 March by some. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
