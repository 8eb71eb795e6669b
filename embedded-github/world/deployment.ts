import type { Cell, Timeline } from '../timeline.ts';
import type { Account } from './account.ts';

export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'in_progress'
  | 'pending'
  | 'queued'
  | 'success';

export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentState;
  readonly creator: Account;
  readonly createdAt: string;
  readonly logUrl: string;
}

/** A deployment of a commit to an environment. */
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly creator: Account;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: Cell<readonly DeploymentStatus[]>;
}

/** The deployments of one repository. */
export class Deployments {
  readonly #timeline: Timeline;
  readonly #nextId: () => number;
  readonly #deployments: Cell<readonly Deployment[]>;

  constructor(timeline: Timeline, nextId: () => number) {
    this.#timeline = timeline;
    this.#nextId = nextId;
    this.#deployments = timeline.cell<readonly Deployment[]>([]);
  }

  /** Oldest first. */
  list(sha: string): readonly Deployment[] {
    return this.#deployments.get().filter((deployment) => deployment.sha === sha);
  }

  create(creator: Account, sha: string, environment: string): Deployment {
    return this.#timeline.change(() => {
      const { now } = this.#timeline;
      const statuses = this.#timeline.cell<readonly DeploymentStatus[]>([]);
      const deployment = { id: this.#nextId(), sha, environment, creator, createdAt: now, statuses };
      this.#deployments.update((all) => [...all, deployment]);
      return deployment;
    });
  }

  /**
   * Success makes earlier deployments to the same environment that had succeeded inactive, except in production:
   * `auto_inactive` of https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
   */
  setStatus(creator: Account, deployment: Deployment, state: DeploymentState): void {
    this.#timeline.change(() => {
      if (state === 'success' && deployment.environment !== 'production')
        for (const other of this.#deployments.get()) {
          const isEarlier = other.environment === deployment.environment && other.id < deployment.id;
          if (isEarlier && other.statuses.get().at(-1)?.state === 'success')
            this.#add(creator, other, 'inactive');
        }
      this.#add(creator, deployment, state);
    });
  }

  #add(creator: Account, { id, statuses }: Deployment, state: DeploymentState): void {
    const createdAt = this.#timeline.now;
    const logUrl = `https://ci.example.com/deployments/${id}`;
    statuses.update((all) => [...all, { id: this.#nextId(), state, creator, createdAt, logUrl }]);
  }
}
