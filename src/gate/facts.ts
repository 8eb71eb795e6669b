import type { Revision } from './ledger/ledger.ts';
import type { Kept } from './signed-record/kept.ts';

/** A comment that our own identity wrote with our marker, whatever people made of it since. */
export interface OwnComment {
  readonly id: number;
  /** Its id in GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  /** Every revision, oldest first; none where the server keeps no history. */
  readonly revisions: readonly Revision[];
  /** What stands in for the history there. */
  readonly kept?: Kept;
}

/** The newest commit status of our context on the head SHA. */
export interface LiveStatus {
  readonly state: StatusState;
  readonly description: string;
  readonly targetUrl: string | undefined;
  /** Whether the base branch lets nothing be merged without it; undefined where the server does not tell. */
  readonly isRequired?: boolean | undefined;
  /** Whether our own identity posted it; anybody who may write can post one. */
  readonly bySelf: boolean;
}

export type StatusState = 'error' | 'failure' | 'pending' | 'success';

/** A pull request as it is at this moment. */
export interface LivePullRequest {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly author: string;
  readonly headSha: string;
  readonly baseBranch: string;
  /** The tip of the base branch; undefined when the branch is gone. */
  readonly baseSha: string | undefined;
  readonly changedFiles: number;
  /** Whether it waits in a merge queue; undefined where the server has none. */
  readonly isQueued?: boolean;
  readonly labels: readonly string[];
  /** The checklist file at the tip of the base branch and at the head; undefined where it does not exist. */
  readonly checklistAtBase: string | undefined;
  readonly checklistAtHead: string | undefined;
  readonly status: LiveStatus | undefined;
  /** Whether the repository belongs to an organization, whose variables and secrets it may share. */
  readonly inOrganization: boolean;
}
