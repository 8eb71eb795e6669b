import type { Ask } from '../ask.ts';
import type { Entry, GivenCommands, Ledger } from '../ledger/ledger.ts';
import type { Refusal } from '../policy.ts';
import type { Decision, ItemState } from '../verdict.ts';
import type { Command, CommandProblem } from './command.ts';

/** Why a command, or a part of it, did nothing. */
export type Objection =
  | { readonly kind: 'unreadable'; readonly problem: CommandProblem }
  | { readonly kind: 'unknown'; readonly item: string; readonly known: readonly string[] }
  | { readonly kind: 'refused'; readonly ask: ItemState; readonly refusal: Refusal; readonly entry: Entry }
  | { readonly kind: 'not-yours'; readonly item: string }
  | { readonly kind: 'early'; readonly item: string }
  | { readonly kind: 'nothing-for-you' /** What others may confirm. */; readonly open: readonly Ask[] };

/** What is answered to a comment with commands: a reaction, and in words only what did not work. */
export interface Answer {
  readonly comment: number;
  readonly to: string;
  readonly reaction: '+1' | 'confused';
  readonly objections: readonly Objection[];
  /** The words were written already, and the reaction was not. */
  readonly isReplied: boolean;
}

export interface Unanswered extends GivenCommands {
  readonly problems: readonly CommandProblem[];
  readonly isAnswered: boolean;
  readonly isReplied: boolean;
}

/** The answers to comments that have none yet. */
export function decideAnswers(given: readonly Unanswered[], ledger: Ledger, decision: Decision): Answer[] {
  return given
    .filter(({ isAnswered }) => !isAnswered)
    .map((comment) => {
      const objections = [
        ...comment.problems.map((problem): Objection => ({ kind: 'unreadable', problem })),
        ...findUnknown(comment, ledger, decision),
        ...(ledger.early.get(comment.comment) ?? []).map((item): Objection => ({ kind: 'early', item })),
        ...findRefused(comment, ledger, decision),
      ];
      const reaction = objections.length === 0 ? '+1' : 'confused';
      const { by, isReplied } = comment;
      return { comment: comment.comment, to: by.login, reaction, objections, isReplied };
    });
}

function findUnknown({ comment }: Unanswered, { unknown }: Ledger, { items }: Decision): Objection[] {
  const known = items.flatMap(({ id, state }) => (state === 'open' || state === 'confirmed' ? [id] : []));
  return (unknown.get(comment) ?? []).map((item) => ({ kind: 'unknown', item, known }));
}

function findRefused({ comment, commands }: Unanswered, ledger: Ledger, decision: Decision): Objection[] {
  const entries = ledger.entries.filter((entry) => entry.comment === comment);
  const objections = entries.flatMap((entry) => objectionTo(entry, decision));
  const isForNobody = objections.length === 0 && entries.every((entry) => isForOthers(entry, decision));
  return commands.some(meansAll) && isForNobody
    ? [{ kind: 'nothing-for-you', open: decision.items.filter(isForSomebody) }]
    : objections;
}

/** Open, and closed by people rather than by files or evidence. */
function isForSomebody({ state, closedBy }: ItemState): boolean {
  return state === 'open' && closedBy === 'people';
}

function meansAll(command: Command): boolean {
  return command.kind === 'confirm' && command.items === 'all';
}

/** By `/confirm all` and not counted, as the item is for others. */
function isForOthers(entry: Entry, { items }: Decision): boolean {
  if (entry.kind !== 'confirmation' || entry.all !== true) return false;
  return !items.some(({ counted }) => counted.includes(entry));
}

function objectionTo(entry: Entry, { items }: Decision): Objection[] {
  const { item } = entry;
  if (entry.kind === 'revocation') return entry.tookAway ? [] : [{ kind: 'not-yours', item }];
  const state = items.find(({ id }) => id === item);
  const refused = [...(state?.refused ?? []), ...(state?.refusedWaivers ?? [])].find(
    (other) => other.entry === entry,
  );
  if (state === undefined || refused === undefined) return [];
  return [{ kind: 'refused', ask: state, refusal: refused.refusal, entry }];
}
