import type { Cell, Timeline } from '../timeline.ts';

export type Conclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'skipped'
  | 'stale'
  | 'success'
  | 'timed_out';

export interface CheckRunFields {
  readonly name: string;
  /** Slug of the app that makes it; `github-actions` unless said otherwise. */
  readonly app?: string;
  /** File of the workflow whose job it is; `ci.yml` for GitHub Actions, and none for other apps. */
  readonly workflow?: string;
  /** Without one it is running. */
  readonly conclusion?: Conclusion;
}

interface Progress {
  readonly conclusion: Conclusion | null;
  readonly completedAt: string | null;
}

/** A check run on a commit, as an app makes it. */
export class CheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly app: string;
  readonly workflow: string | undefined;
  readonly startedAt: string;
  readonly #timeline: Timeline;
  readonly #progress: Cell<Progress>;

  constructor(timeline: Timeline, id: number, sha: string, fields: CheckRunFields) {
    const { name, app = 'github-actions', workflow, conclusion } = fields;
    this.id = id;
    this.sha = sha;
    this.name = name;
    this.app = app;
    this.workflow = workflow ?? (app === 'github-actions' ? 'ci.yml' : undefined);
    this.startedAt = timeline.now;
    this.#timeline = timeline;
    this.#progress = timeline.cell<Progress>({
      conclusion: conclusion ?? null,
      completedAt: conclusion === undefined ? null : timeline.now,
    });
  }

  get conclusion(): Conclusion | null {
    return this.#progress.get().conclusion;
  }

  get completedAt(): string | null {
    return this.#progress.get().completedAt;
  }

  complete(conclusion: Conclusion): void {
    this.#timeline.change(() => this.#progress.set({ conclusion, completedAt: this.#timeline.now }));
  }
}

/** The check runs of one repository. Those that were repeated stay beside the new ones. */
export class CheckRuns {
  readonly #timeline: Timeline;
  readonly #nextId: () => number;
  readonly #runs: Cell<readonly CheckRun[]>;

  constructor(timeline: Timeline, nextId: () => number) {
    this.#timeline = timeline;
    this.#nextId = nextId;
    this.#runs = timeline.cell<readonly CheckRun[]>([]);
  }

  list(sha: string): readonly CheckRun[] {
    return this.#runs.get().filter((run) => run.sha === sha);
  }

  create(sha: string, fields: CheckRunFields): CheckRun {
    return this.#timeline.change(() => {
      const run = new CheckRun(this.#timeline, this.#nextId(), sha, fields);
      this.#runs.update((runs) => [...runs, run]);
      return run;
    });
  }
}
