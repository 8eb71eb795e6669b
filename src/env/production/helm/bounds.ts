import type { Value } from './value.ts';

export const MAX_OUTPUT = 1_000_000;
export const MAX_DEPTH = 40;
/**
 * A step is a block that is put out, five characters of code, or twenty of a value that a function is given or gives: in a
 * loop each of them may be had as often as the values have items.
 */
export const MAX_STEPS = 500_000;
export const CODE_A_STEP = 5;
/** For the lines that are looked through above what is not seen. */
export const STEPS_FOR_A_GAP = 50;
const CHARACTERS_A_STEP = 20;

/** What it takes to look at all of a value. */
export function stepsOf(value: Value): number {
  if (value.is === 'pieces')
    return value.pieces.reduce((sum, { text }) => sum + 1 + text.length / CHARACTERS_A_STEP, 0);
  return value.is === 'tree' && value.tree.kind === 'text' ? value.tree.text.length / CHARACTERS_A_STEP : 0;
}
