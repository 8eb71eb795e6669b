/** What GitHub knows of the head of a pull request, as far as a checklist asks for it. */
export interface EvidenceFacts {
  /** The commit that all of it is about. */
  readonly headSha: string;
  /** Every check run, those that were repeated as well. */
  readonly checks: readonly CheckRun[];
  /** The newest status of each context. */
  readonly statuses: readonly StatusFact[];
  /** The newest opinion of each reviewer, whichever commit it is about. */
  readonly reviews: readonly ReviewFact[];
  /** The labels that the pull request has. */
  readonly labels: readonly GivenLabel[];
  /** The newest deployment of the head by environment. */
  readonly deployments: ReadonlyMap<string, Deployment>;
  /** Id of the job that runs this action: its own success says nothing. Undefined where there is no job. */
  readonly ownJob: string | undefined;
}

export interface Actor {
  readonly login: string;
  readonly isPerson: boolean;
}

export interface CheckRun {
  readonly name: string;
  /** Slug of the app that made it, such as `github-actions`. */
  readonly app: string | undefined;
  /** File name of the workflow whose job it is. */
  readonly workflow: string | undefined;
  /** In lower case, with spaces: `success`, `timed out`. Undefined while it runs. */
  readonly conclusion: string | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
  readonly url: string | undefined;
}

export interface StatusFact {
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly by: Actor | undefined;
  readonly at: string;
  readonly url: string | undefined;
}

export interface ReviewFact {
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** The commit that was reviewed; undefined where it is gone. */
  readonly commit: string | undefined;
  readonly by: Actor | undefined;
  readonly at: string | undefined;
  readonly url: string;
}

export interface GivenLabel {
  readonly name: string;
  /** Who gave it last; undefined where GitHub does not tell. */
  readonly by: Actor | undefined;
  readonly at: string | undefined;
}

export interface Deployment {
  /** The newest state, in lower case; `pending` where there is none yet. */
  readonly state: string;
  readonly by: string | undefined;
  readonly at: string;
  /** Where it can be looked at, or its log. */
  readonly url: string | undefined;
}

/** Whose roles are needed, in lower case: people who reviewed or gave a label. */
export function peopleAmong({ reviews, labels }: Pick<EvidenceFacts, 'reviews' | 'labels'>): string[] {
  const logins = [...reviews, ...labels].flatMap(({ by }) => (by?.isPerson ? [by.login.toLowerCase()] : []));
  return [...new Set(logins)];
}
