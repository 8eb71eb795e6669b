import type { Decision, ItemState } from '../../gate/verdict.ts';
import { code, listed } from '../markdown.ts';
import type { View } from '../view.ts';

/** How to confirm: by a box, where the server tells who ticked it, by a comment, and by evidence. */
export function renderHowTo({ decision, ticks }: View): string {
  const { items } = decision;
  const byHand = renderByHand(decision, ticks);
  const isProven = ({ closedBy }: ItemState) => closedBy === 'evidence';
  if (!items.some(isProven)) return byHand;
  const evidence = 'Evidence is read from GitHub; a comment `/checklist` has it looked at again.';
  return items.every(isProven) ? evidence : `${byHand} ${evidence}`;
}

/** How to confirm by command: the ids that it can name. */
function renderCommands({ items }: Decision, before: string): string {
  const ids = items.flatMap(({ id, state, closedBy }) =>
    state === 'open' && closedBy === 'people' ? [code(id)] : [],
  );
  if (ids.length === 0) return '';
  const more = ids.length > 8 ? [`${ids.length - 8} more`] : [];
  return ` ${before} a comment \`/confirm ID\` with one of ${listed([...ids.slice(0, 8), ...more], 'or')}.`;
}

const MAY_TICK =
  'Tick a box to confirm, which needs write access; the author may only where an item allows it.';

function renderByHand(decision: Decision, ticks: View['ticks']): string {
  if (ticks === undefined) return `${MAY_TICK}${renderCommands(decision, 'Or write')}`;
  if (ticks === 'none')
    return `Ticks do not count here: this server keeps no history of edits, and the workflow gives no \`signing-key\`.${renderCommands(decision, 'Write')} A comment counts for this commit, and only if nobody edits it.`;
  return `${MAY_TICK} This server keeps no history of edits: a tick counts only when the workflow runs on \`issue_comment\` \`edited\`, one box at a time.${renderCommands(decision, 'Or write')} A comment that was edited does not count.`;
}
