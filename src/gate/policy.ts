import type { Item } from '../checklist/schema.ts';
import type { Entry } from './ledger.ts';

/** `permission` of `GET /repos/{owner}/{repo}/collaborators/{username}/permission`: maintain is `write`, triage is `read`. */
export type Permission = 'admin' | 'write' | 'read' | 'none';

/** Why a confirmation does not count: one code for each sentence that a person may read. */
export type Refusal = 'lapsed' | 'author' | 'no-write-access' | 'permission-unknown';

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

/** Which of the confirmations that stand count for the item as it is now. */
export function judgeConfirmations(
  item: Item,
  fingerprint: string,
  standing: readonly Entry[],
  people: People,
): Judged {
  const counted: Entry[] = [];
  const refused: { entry: Entry; refusal: Refusal }[] = [];
  for (const entry of standing) {
    const refusal = refusalOf(item, fingerprint, entry, people);
    if (refusal === undefined) counted.push(entry);
    else refused.push({ entry, refusal });
  }
  return { counted, refused };
}

function refusalOf(item: Item, fingerprint: string, entry: Entry, people: People): Refusal | undefined {
  const login = entry.by.toLowerCase();
  if (entry.fingerprint !== fingerprint) return 'lapsed';
  if (login === people.author.toLowerCase() && !item.confirm.author) return 'author';
  const permission = people.permissions.get(login);
  if (permission === undefined) return 'permission-unknown';
  return permission === 'admin' || permission === 'write' ? undefined : 'no-write-access';
}
