import { readActions } from './actions.ts';
import { readBlocks } from './blocks.ts';
import type { Defined } from './filling.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/** A text of a value as a template: all of what comes out stands where the text does. Undefined where it is none. */
export function readText(text: string, value: Value, scope: Scope): Defined | undefined {
  const tokens = readActions(text);
  const template = typeof tokens === 'number' ? undefined : readBlocks(tokens);
  if (template === undefined || 'unbalanced' in template) return undefined;
  const [first] = value.is === 'pieces' ? value.pieces : [];
  const from = value.is === 'tree' ? value.tree.at : first?.from;
  const at = from !== undefined && 'placeOf' in from ? from.placeOf(from.start) : from;
  return { blocks: template.blocks, placeOf: at === undefined ? scope.placeOf : () => at };
}
