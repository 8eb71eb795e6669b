import type { Cell, Timeline } from '../timeline.ts';
import type { Account } from './account.ts';

export type StatusState = 'error' | 'failure' | 'pending' | 'success';

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export type StatusFields = Pick<CommitStatus, 'state' | 'context' | 'description' | 'targetUrl'>;

/** GitHub refused the status; the message is GitHub's. */
export class StatusRefused extends Error {}

const MAX_DESCRIPTION = 140;
const MAX_STATUSES = 1000;

/** The commit statuses of one repository. */
export class CommitStatuses {
  readonly #timeline: Timeline;
  readonly #nextId: () => number;
  readonly #statuses: Cell<ReadonlyMap<string, readonly CommitStatus[]>>;

  constructor(timeline: Timeline, nextId: () => number) {
    this.#timeline = timeline;
    this.#nextId = nextId;
    this.#statuses = timeline.cell<ReadonlyMap<string, readonly CommitStatus[]>>(new Map());
  }

  /** Newest first. */
  list(sha: string): readonly CommitStatus[] {
    return this.#statuses.get().get(sha) ?? [];
  }

  /** The newest status of each context; contexts are not case-sensitive. */
  latest(sha: string): CommitStatus[] {
    const byContext = new Map<string, CommitStatus>();
    for (const status of this.list(sha)) {
      const key = status.context.toLowerCase();
      if (!byContext.has(key)) byContext.set(key, status);
    }
    return [...byContext.values()];
  }

  /** GitHub's combined state: without any status, pending. */
  combined(sha: string): 'failure' | 'pending' | 'success' {
    const states = this.latest(sha).map(({ state }) => state);
    if (states.some((state) => state === 'error' || state === 'failure')) return 'failure';
    return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
  }

  create(creator: Account, sha: string, fields: StatusFields): CommitStatus {
    const { context, description } = fields;
    if (description !== null && [...description].length > MAX_DESCRIPTION)
      throw new StatusRefused(`description is too long (maximum is ${MAX_DESCRIPTION} characters)`);
    const same = this.list(sha).filter((one) => one.context.toLowerCase() === context.toLowerCase());
    if (same.length >= MAX_STATUSES)
      throw new StatusRefused('This SHA and context has reached the maximum number of statuses.');
    return this.#timeline.change(() => {
      const status = { ...fields, id: this.#nextId(), sha, creator, createdAt: this.#timeline.now };
      this.#statuses.update((all) => new Map(all).set(sha, [status, ...this.list(sha)]));
      return status;
    });
  }
}
