import type { Checklist } from '../checklist/schema.ts';
import type { SetAside } from '../env/baseline/baseline.ts';
import type { CodeNotes } from '../env/findings/code-notes.ts';
import type { Conflict } from '../env/findings/conflicts.ts';
import type { Finding } from '../env/findings/finding.ts';
import type { Settled } from '../env/findings/settled.ts';
import { type Ask, type ChangeAtHead, decideAsks, type EnvAsks } from './ask.ts';
import type { ChecklistChange } from './checklist-change.ts';
import { judgeEvidence, type Proof } from './evidence/evidence.ts';
import type { EvidenceFacts } from './evidence/facts.ts';
import { holdingItems, isClosed } from './evidence/holding.ts';
import type { Ledger, Missed } from './ledger/ledger.ts';
import { type JudgedWaivers, judgeWaivers } from './ledger/waiver.ts';
import { type Judged, judgeConfirmations, type People } from './policy.ts';

/** An ask, and where it stands. */
export interface ItemState extends Ask, Judged, JudgedWaivers {
  /** `locked`: it opens once the items are closed that it needs. */
  readonly state: 'confirmed' | 'waived' | 'open' | 'locked' | 'blocked';
  /** What is known of the evidence that it names; empty where people or files close it. */
  readonly proofs: readonly Proof[];
  /** Ticks of people who have not confirmed it since, on something else than what our comment showed. */
  readonly missed: readonly Missed[];
  /** Another item of the same choice is closed, so this one need not be. */
  readonly spared: boolean;
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
    | (EnvAsks &
        Pick<Decision, 'old' | 'settled' | 'baseline' | 'conflicts'> & {
          readonly notes?: CodeNotes | undefined;
        })
    | undefined;
  readonly checklistChange: ChecklistChange | undefined;
  readonly ledger: Ledger;
  readonly people: People;
  /** Undefined where GitHub was not asked: where the checklist names no evidence, and in a checkout. */
  readonly evidence: EvidenceFacts | undefined;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The line of an ask's box as we write it, but for its mark; undefined where nobody can have confirmed. */
  readonly lineOf: (ask: Ask) => string | undefined;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly items: readonly ItemState[];
  /** Findings that were there before this pull request; they never hold the gate. */
  readonly old: readonly Finding[];
  /** Those of them that the baseline names, which nobody is shown. */
  readonly baseline: SetAside;
  /** Keys that this pull request makes required and that production has. */
  readonly settled: readonly Settled[];
  /** Keys that it changes and that services declare differently: shown, and holding nothing. */
  readonly conflicts: readonly Conflict[];
  /** What is to be known of the code; undefined where nobody looked at any. */
  readonly code: CodeNotes | undefined;
  readonly checklistChange: ChecklistChange | undefined;
  /** When a revision of the comment could not be read: confirmations before it do not count. */
  readonly voidedAt: string | undefined;
}

/** The heart of the gate: facts in, the verdict and where each item stands out. */
export function decide(situation: Situation): Decision {
  const { checklist, change, env, checklistChange, ledger } = situation;
  const items = settleChoices(
    lockWhatWaits(decideAsks(checklist, change, env).map((ask) => judgeAsk(ask, situation))),
  );
  return {
    verdict: decideVerdict(items, checklistChange),
    items,
    old: env?.old ?? [],
    baseline: env?.baseline ?? { aside: [], gone: [] },
    settled: env?.settled ?? [],
    conflicts: env?.conflicts ?? [],
    code: env?.notes,
    checklistChange,
    voidedAt: ledger.voidedAt,
  };
}

function judgeAsk(ask: Ask, { ledger, people, evidence, now, lineOf }: Situation): ItemState {
  const line = lineOf(ask);
  const proofs = judgeEvidence(ask, evidence, people);
  const judged = judgeConfirmations(ask, ledger.standing.get(ask.id) ?? [], people, now, line);
  const waived = judgeWaivers(ask, ledger.waivers.get(ask.id) ?? [], people, now, line);
  const isConfirmed =
    ask.closedBy === 'evidence'
      ? proofs.length > 0 && proofs.every(({ holds }) => holds)
      : judged.counted.length > 0 && judged.lacking.length === 0;
  const state =
    ask.closedBy === 'facts'
      ? 'blocked'
      : isConfirmed
        ? 'confirmed'
        : waived.waiver === undefined
          ? 'open'
          : 'waived';
  const lacking = ask.closedBy === 'evidence' ? [] : judged.lacking;
  const missed = findMissed(ask, ledger, judged);
  return { ...ask, ...judged, lacking, ...waived, missed, proofs, state, spared: false };
}

/** The last tick of each person that missed, unless what they did since is told. */
function findMissed({ id }: Ask, { missed }: Ledger, { counted, refused }: Judged): Missed[] {
  const told = [...counted, ...refused.map(({ entry }) => entry)];
  const byPerson = new Map(missed.flatMap((tick) => (tick.item === id ? [[tick.by, tick]] : [])));
  return [...byPerson.values()].filter(
    ({ by, at }) => !told.some((entry) => entry.by === by && Date.parse(entry.at) >= Date.parse(at)),
  );
}

/** An item that needs others is locked while one of those that apply is not closed; what is locked keeps others locked. */
function lockWhatWaits(items: readonly ItemState[]): ItemState[] {
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const free = new Map<string, boolean>();
  const isFree = (item: ItemState): boolean => {
    const known = free.get(item.id);
    if (known !== undefined) return known;
    free.set(item.id, false);
    const needed = item.needs.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
    const isNow = needed.every((other) => isClosed(other) && isFree(other));
    free.set(item.id, isNow);
    return isNow;
  };
  return items.map((item) =>
    item.state === 'blocked' || isFree(item) ? item : { ...item, state: 'locked' },
  );
}

/** Of a choice one closed item is enough. */
function settleChoices(items: readonly ItemState[]): ItemState[] {
  const settled = new Set(
    items.flatMap((item) => (isClosed(item) && item.oneOf !== undefined ? [item.oneOf] : [])),
  );
  return items.map((item) =>
    item.oneOf !== undefined && settled.has(item.oneOf) && !isClosed(item) ? { ...item, spared: true } : item,
  );
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
