import * as z from 'zod/mini';

/** A record that another one took the place of: its number, when its page was last edited before that, and the boxes whose ticks were written over. */
export const replacedSchema = z.tuple([z.number(), z.string(), z.array(z.string())]);
export type Replaced = z.infer<typeof replacedSchema>;

/** So many are remembered: an event that comes later than that is lost. */
const MOST = 30;

export function withReplaced(earlier: readonly Replaced[], next: Replaced): Replaced[] {
  return [...earlier, next].slice(-MOST);
}

/**
 * Whether a tick may still stand on a page that was written over since. Where its box was open when that was done, somebody had taken the tick back, and maybe
 * no event told who; only one that came while we wrote has not been seen.
 */
export function mayStand(
  replaced: readonly Replaced[],
  seq: number,
  { name, at }: { readonly name: string; readonly at: string },
): boolean {
  const one = replaced.find(([number]) => number === seq);
  if (one === undefined) return false;
  const [, readAt, writtenOver] = one;
  return writtenOver.includes(name) || Date.parse(at) > Date.parse(readAt);
}
