import { findLacking, type Guarded, isAllowed, type Lack, mayBeAllowed, type People } from '../policy.ts';
import type { Testimony, Witness } from './evidence.ts';
import type { EvidenceFacts, ReviewFact } from './facts.ts';

/** What reviews come to under a policy. */
export interface JudgedReviews {
  readonly holds: boolean;
  readonly witnesses: readonly Witness[];
  readonly lacking: readonly Lack[];
}

/**
 * The newest opinion of each person counts. Approvals are about the commit that was reviewed, so those of an earlier head are stale; a request
 * for changes by somebody who could approve stands until that person approves or it is dismissed, as GitHub has it.
 */
export function judgeReviews(guarded: Guarded, facts: EvidenceFacts, people: People): JudgedReviews {
  const witnesses = facts.reviews
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
    .map(
      (review): Witness => ({
        says: hearReview(review, guarded, facts.headSha, people),
        by: review.by?.login,
        at: review.at,
        url: review.url,
      }),
    );
  const approving = witnesses.flatMap(({ says, by }) => (says === 'holds' ? (by?.toLowerCase() ?? []) : []));
  const lacking = findLacking(guarded, approving, people);
  const isRefused = witnesses.some(({ says }) => says === 'objects');
  return { holds: approving.length > 0 && lacking.length === 0 && !isRefused, witnesses, lacking };
}

function hearReview(review: ReviewFact, guarded: Guarded, headSha: string, people: People): Testimony {
  const { by, state, commit } = review;
  if (by === undefined) return 'by-nobody-known';
  const login = by.login.toLowerCase();
  if (login === people.author.toLowerCase()) return 'by-author';
  // What is against it is believed of whoever may be meant, and what is for it only of those who are.
  if (state === 'changes-requested' && by.isPerson && mayBeAllowed(guarded, login, people)) return 'objects';
  if (by.isPerson && !people.roles.has(login)) return 'permission-unknown';
  if (!by.isPerson || !isAllowed(guarded, login, people)) return 'not-allowed';
  if (state === 'dismissed') return 'dismissed';
  return commit === headSha ? 'holds' : 'stale';
}
