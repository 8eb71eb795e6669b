import type { Ask } from '../ask.ts';
import { isAloneIn, isReworded, type People, type Refusal } from '../policy.ts';
import type { Waiver } from './ledger.ts';

export interface JudgedWaivers {
  /** The newest waiver that counts. */
  readonly waiver: Waiver | undefined;
  readonly refusedWaivers: readonly { readonly entry: Waiver; readonly refusal: Refusal }[];
}

/** Which of the waivers that stand lets an ask pass now. `now` is ISO 8601, UTC; a waiver counts through its last day. */
export function judgeWaivers(
  ask: Ask,
  waivers: readonly Waiver[],
  people: People,
  now: string,
  line: string | undefined,
): JudgedWaivers {
  let waiver: Waiver | undefined;
  const refused = new Map<string, { entry: Waiver; refusal: Refusal }>();
  for (const entry of waivers) {
    const refusal = isReworded(entry, line) ? 'reworded' : refusalOf(ask, entry, people, now);
    if (refusal === undefined) waiver = entry;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  return { waiver, refusedWaivers: [...refused.values()] };
}

function refusalOf(
  ask: Ask,
  { by, fingerprint, until }: Waiver,
  people: People,
  now: string,
): Refusal | undefined {
  const login = by.toLowerCase();
  if (ask.waivable === undefined) return 'not-waivable';
  if (fingerprint !== ask.fingerprint) return 'lapsed';
  if (until !== undefined && until < now.slice(0, 10)) return 'waiver-ended';
  if (login === people.author.toLowerCase()) return 'author';
  if (!people.roles.has(login)) return 'permission-unknown';
  return isAloneIn(ask.waivable, login, ask, people) ? undefined : 'not-allowed';
}
