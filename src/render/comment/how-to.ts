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
  return items.every(isProven) || byHand === '' ? evidence : `${byHand} ${evidence}`;
}

/** How to confirm by command: the ids that it can name, those that hold the gate first. */
function renderCommands({ items }: Decision, before: string): string {
  const open = items.filter(isTickable).toSorted((a, b) => Number(isExtra(a)) - Number(isExtra(b)));
  const [first, ...others] = open.map(({ id }) => id);
  if (first === undefined) return '';
  if (others.length === 0) return ` ${before} a comment ${code(`/confirm ${first}`)}.`;
  const more = open.length > 8 ? [`${open.length - 8} more`] : [];
  const ids = [first, ...others].slice(0, 8).map(code);
  return ` ${before} a comment \`/confirm ID\` with one of ${listed([...ids, ...more], 'or')}.`;
}

function isTickable({ state, closedBy }: ItemState): boolean {
  return state === 'open' && closedBy === 'people';
}

function isExtra({ optional, spared }: ItemState): boolean {
  return optional || spared;
}

const MAY_TICK =
  'Tick a box to confirm, which needs write access; the author may only where an item allows it.';
const MAY_TAKE_BACK = 'To take a confirmation back, untick its box or write a comment `/revoke ID`.';

function renderByHand(decision: Decision, ticks: View['ticks']): string {
  if (ticks === undefined) {
    if (decision.items.some(isTickable)) return `${MAY_TICK}${renderCommands(decision, 'Or write')}`;
    return decision.items.some(({ counted }) => counted.length > 0) ? MAY_TAKE_BACK : '';
  }
  if (ticks === 'none')
    return `Ticks do not count here: this server keeps no history of edits, and the workflow gives no \`signing-key\`.${renderCommands(decision, 'Write')} A comment counts for this commit, and only if nobody edits it.`;
  return `${MAY_TICK} This server keeps no history of edits: a tick counts only when the workflow runs on \`issue_comment\` \`edited\`, one box at a time, on a page that is up to date. Where yours is open again, reload the page and tick it once more.${renderCommands(decision, 'Or write')} A comment that was edited does not count.`;
}
