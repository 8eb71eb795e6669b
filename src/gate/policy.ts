import type { Ask } from './ask.ts';
import type { Entry } from './ledger.ts';

/** `permission` of `GET /repos/{owner}/{repo}/collaborators/{username}/permission`: maintain is `write`, triage is `read`. */
export type Permission = 'admin' | 'write' | 'read' | 'none';

/** Why a confirmation does not count: one code for each sentence that a person may read. */
export type Refusal = 'lapsed' | 'author' | 'no-write-access' | 'permission-unknown' | 'facts-only';

/** Facts about people, by login. */
export interface People {
  readonly author: string;
  /** Lower-case login to permission; a login that is absent could not be looked up. */
  readonly permissions: ReadonlyMap<string, Permission>;
}

export interface Judged {
  readonly counted: readonly Entry[];
  readonly refused: readonly { readonly entry: Entry; readonly refusal: Refusal }[];
}

/** Which of the confirmations that stand count for the ask as it is now. */
export function judgeConfirmations(ask: Ask, standing: readonly Entry[], people: People): Judged {
  const counted: Entry[] = [];
  const refused = new Map<string, { entry: Entry; refusal: Refusal }>();
  for (const entry of standing) {
    const refusal = refusalOf(ask, entry, people);
    if (refusal === undefined) counted.push(entry);
    // Somebody who confirmed each of ten earlier states is told once, of the last.
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  return { counted, refused: [...refused.values()] };
}

function refusalOf(ask: Ask, entry: Entry, people: People): Refusal | undefined {
  const login = entry.by.toLowerCase();
  if (ask.closedBy === 'facts') return 'facts-only';
  if (entry.fingerprint !== ask.fingerprint) return 'lapsed';
  if (login === people.author.toLowerCase() && !ask.authorMay) return 'author';
  const permission = people.permissions.get(login);
  if (permission === undefined) return 'permission-unknown';
  return permission === 'admin' || permission === 'write' ? undefined : 'no-write-access';
}
