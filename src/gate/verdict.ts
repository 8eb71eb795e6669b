import { type Change, decideApplies } from '../checklist/applies.ts';
import type { Checklist, Item } from '../checklist/schema.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { type Judged, judgeConfirmations, type People } from './policy.ts';

/** An item that applies, and where it stands. */
export interface ItemState extends Judged {
  readonly item: Item;
  readonly fingerprint: string;
  readonly because: readonly string[];
  readonly confirmed: boolean;
}

/** Whether the gate opens, with a reason code that stays the same between releases. */
export type Verdict =
  | { readonly state: 'met'; readonly reason: 'all-confirmed' | 'nothing-applies' }
  | { readonly state: 'open'; readonly reason: 'items-open'; readonly open: number };

export interface Decision {
  readonly verdict: Verdict;
  /** The items that apply, in the checklist's order. */
  readonly items: readonly ItemState[];
}

/** The heart of the gate: a checklist, a change, what people did and who they are, in; the verdict out. */
export function decide(
  checklist: Checklist,
  change: Change & { readonly headSha: string },
  ledger: Ledger,
  people: People,
): Decision {
  const items = checklist.items.flatMap((item): ItemState[] => {
    const { answer, because, files } = decideApplies(item.when, change);
    if (answer === 'no') return [];
    const { filesComplete, headSha } = change;
    const cut = item.when?.paths !== undefined && !filesComplete;
    const fingerprint = fingerprintOf(item, { files, filesComplete: !cut, headSha });
    const judged = judgeConfirmations(item, fingerprint, ledger.standing.get(item.id) ?? [], people);
    return [{ item, fingerprint, because, confirmed: judged.counted.length > 0, ...judged }];
  });
  return { verdict: decideVerdict(items), items };
}

function decideVerdict(items: readonly ItemState[]): Verdict {
  const required = items.filter(({ item }) => !item.optional);
  const open = required.filter(({ confirmed }) => !confirmed).length;
  if (open > 0) return { state: 'open', reason: 'items-open', open };
  return { state: 'met', reason: required.length === 0 ? 'nothing-applies' : 'all-confirmed' };
}
