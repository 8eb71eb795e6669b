import type { Ask } from '../../gate/ask.ts';
import type { Entry } from '../../gate/ledger/ledger.ts';
import type { Refusal } from '../../gate/policy.ts';
import { renderGroup, renderWho } from './policy.ts';

export type How = 'tick' | 'command' | 'waiver';

export function howOf({ kind, how }: Entry): How {
  return kind === 'waiver' ? 'waiver' : how;
}

/** Why a tick, a command or a waiver does not count, and what would. Where it lapsed, `changed` is what changed since. */
export function renderRefusal(
  refusal: Refusal,
  how: How,
  { policy, waivable }: Pick<Ask, 'policy' | 'waivable'>,
  changed = 'what it was about',
): string {
  const this_ = `this ${how} does not count`;
  const again = how === 'tick' ? 'tick again' : 'confirm it again';
  switch (refusal) {
    case 'lapsed':
      if (how === 'waiver')
        return `waived an earlier state; ${changed} changed since, so confirm it, or waive it anew`;
      return `confirmed an earlier state; ${changed} changed since, so it has to be looked at and ${how === 'tick' ? 'ticked' : 'confirmed'} again`;
    case 'expired':
      return `confirmed too long ago; please look again and ${again}`;
    case 'author':
      if (how === 'waiver')
        return `the author of a pull request may not waive an item; ask ${renderGroup(waivable ?? {})}, or have it confirmed`;
      return `${this_}, as the author of a pull request may not confirm this item; ask ${renderWho(policy)}`;
    case 'no-write-access':
      return `${this_} without write access to the repository; ask somebody who has it`;
    case 'not-allowed':
      return how === 'waiver'
        ? `${this_}, as this item is for others to waive: ${renderGroup(waivable ?? {})}; ask one of them, or have it confirmed`
        : `${this_}, as this item is for others to confirm: ${renderWho(policy)}`;
    case 'reworded':
      return how === 'waiver'
        ? 'was given to other words than these; please read it again and waive it again'
        : `was given to other words than these; please read it again and ${again}`;
    case 'permission-unknown':
      return `${this_} yet, as the permission could not be read; re-run the job`;
    case 'facts-only':
      return 'nobody can tick this off; it closes by itself once production is right';
    case 'evidence-only':
      return 'nobody can confirm this by hand; it is confirmed by what the item waits for';
    case 'not-waivable':
      return `${this_}, as the checklist lets nobody waive this item; have it confirmed, or mark it \`waivable\` on the base branch`;
    case 'waiver-ended':
      return 'waived until a day that has passed; confirm the item, or waive it anew';
  }
}
