import type { Checklist } from '../checklist/schema.ts';
import type { Finding } from '../env/finding.ts';
import type { Settled } from '../env/settled.ts';
import { type Ask, type ChangeAtHead, decideAsks, type EnvAsks } from './ask.ts';
import type { ChecklistChange } from './checklist-change.ts';
import type { Ledger } from './ledger.ts';
import { type Judged, judgeConfirmations, type People } from './policy.ts';

/** An ask, and where it stands. */
export interface ItemState extends Ask, Judged {
  readonly state: 'confirmed' | 'open' | 'blocked';
}

/** Whether the gate opens, with a reason code that stays the same between releases. `blocked`: no tick can open it. */
export type Verdict =
  | { readonly state: 'met'; readonly reason: 'all-confirmed' | 'nothing-applies' }
  | { readonly state: 'open'; readonly reason: 'items-open' }
  | {
      readonly state: 'blocked';
      readonly reason: 'production-lacks-keys' | 'production-has-invalid-keys' | 'checklist-would-break';
    };

/** All facts that decide: what the repository asks, what the pull request changes, what people did and who they are. */
export interface Situation {
  readonly checklist: Checklist;
  readonly change: ChangeAtHead;
  readonly env:
    | (EnvAsks & { readonly old: readonly Finding[]; readonly settled: readonly Settled[] })
    | undefined;
  readonly checklistChange: ChecklistChange | undefined;
  readonly ledger: Ledger;
  readonly people: People;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly items: readonly ItemState[];
  /** Findings that were there before this pull request; they never hold the gate. */
  readonly old: readonly Finding[];
  /** Keys that this pull request makes required and that production has. */
  readonly settled: readonly Settled[];
  readonly checklistChange: ChecklistChange | undefined;
  /** When a revision of the comment could not be read: confirmations before it do not count. */
  readonly voidedAt: string | undefined;
}

/** The heart of the gate: facts in, the verdict and where each item stands out. */
export function decide(situation: Situation): Decision {
  const { checklist, change, env, checklistChange, ledger, people } = situation;
  const items = decideAsks(checklist, change, env).map((ask): ItemState => {
    const judged = judgeConfirmations(ask, ledger.standing.get(ask.id) ?? [], people);
    const state = ask.closedBy === 'facts' ? 'blocked' : judged.counted.length > 0 ? 'confirmed' : 'open';
    return { ...ask, ...judged, state };
  });
  return {
    verdict: decideVerdict(items, checklistChange),
    items,
    old: env?.old ?? [],
    settled: env?.settled ?? [],
    checklistChange,
    voidedAt: ledger.voidedAt,
  };
}

/** The items that hold the gate closed. */
export function holdingItems(items: readonly ItemState[]): ItemState[] {
  return items.filter(({ optional, state }) => !optional && state !== 'confirmed');
}

function decideVerdict(items: readonly ItemState[], change: ChecklistChange | undefined): Verdict {
  if (change?.kind === 'broken') return { state: 'blocked', reason: 'checklist-would-break' };
  const holding = holdingItems(items);
  const blocking = holding.filter(({ state }) => state === 'blocked');
  const lacks = ({ subject }: ItemState) => subject.kind === 'finding' && subject.finding.kind === 'missing';
  if (blocking.length > 0)
    return {
      state: 'blocked',
      reason: blocking.some(lacks) ? 'production-lacks-keys' : 'production-has-invalid-keys',
    };
  if (holding.length > 0) return { state: 'open', reason: 'items-open' };
  const required = items.filter(({ optional }) => !optional).length;
  return { state: 'met', reason: required === 0 ? 'nothing-applies' : 'all-confirmed' };
}
