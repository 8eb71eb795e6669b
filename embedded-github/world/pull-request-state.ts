import type { FileContents } from '../git/tree.ts';
import type { Account } from './account.ts';
import type { Repository } from './repository.ts';
import type { Review } from './review.ts';

/** All of a pull request that can change, except its comments. */
export interface PullRequestState {
  readonly title: string;
  readonly body: string | null;
  readonly open: boolean;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** Who gave which label, oldest first; labels that were taken away are there as well. */
  readonly labeled: readonly Labeled[];
  readonly headSha: string;
  /** The head SHA before the last push: `before` of a `synchronize` event. */
  readonly previousHeadSha: string | null;
  readonly baseBranch: string;
  /** The tip of the base branch when the head or the base was last set: GitHub does not move it with the branch. */
  readonly baseSha: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly merge: { readonly sha: string; readonly by: Account; readonly at: string } | null;
  readonly reviews: readonly Review[];
  /** What was before the last edit of title, body or base: `changes` of an `edited` event. */
  readonly changes: Changes;
}

export interface Labeled {
  readonly name: string;
  readonly by: Account;
  readonly at: string;
}

export interface Changes {
  readonly title?: { readonly from: string };
  readonly body?: { readonly from: string };
  readonly base?: { readonly ref: { readonly from: string }; readonly sha: { readonly from: string } };
}

export interface Head {
  readonly repository: Repository;
  readonly branch: string;
}

export interface PullRequestOptions {
  readonly author: string;
  /** The head branch; it is made from the base branch if it does not exist. */
  readonly head: string;
  /** The base branch, the default branch if not named. */
  readonly base?: string;
  readonly title?: string;
  /** Null, like on GitHub, when the author leaves the description empty. */
  readonly body?: string | null;
  /** Committed to the head branch before the pull request is opened. */
  readonly files?: FileContents;
  /** `owner/name` of the fork that has the head branch; made if it does not exist. */
  readonly fork?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
}
