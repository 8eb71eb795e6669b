import type { Account } from './account.ts';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

/** A submitted review of a pull request. */
export interface Review {
  readonly id: number;
  readonly account: Account;
  readonly state: ReviewState;
  readonly body: string;
  /** The head SHA that was reviewed. */
  readonly commit: string;
  readonly submittedAt: string;
}
