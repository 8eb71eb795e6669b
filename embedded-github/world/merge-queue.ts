import type { Cell } from '../timeline.ts';
import { nodeId } from './account.ts';
import type { PullRequest } from './pull-request.ts';
import type { Repository } from './repository.ts';
import type { World } from './world.ts';

/** A queued pull request. The commits are there once GitHub has built its group. */
export interface QueueEntry {
  readonly id: number;
  readonly pullRequest: PullRequest;
  readonly enqueuedAt: string;
  readonly headSha: string | null;
  readonly baseSha: string | null;
}

/** What a `merge_group` event is about: the queue up to one entry, merged one after the other onto the base branch. */
export interface MergeGroup {
  readonly queue: MergeQueue;
  readonly headSha: string;
  /** The parent of the head: the base branch, or the group of the entry before. */
  readonly baseSha: string;
  /** `refs/heads/gh-readonly-queue/main/pr-12-…` */
  readonly headRef: string;
  readonly pullRequests: readonly PullRequest[];
}

export class MergeQueue {
  readonly repository: Repository;
  readonly branch: string;
  readonly id: number;
  readonly #world: World;
  readonly #entries: Cell<readonly QueueEntry[]>;

  constructor(world: World, repository: Repository, branch: string) {
    this.#world = world;
    this.repository = repository;
    this.branch = branch;
    this.id = world.nextId();
    this.#entries = world.timeline.cell<readonly QueueEntry[]>([]);
  }

  get nodeId(): string {
    return nodeId('MQ', this.id);
  }

  /** First to merge first. */
  get entries(): readonly QueueEntry[] {
    return this.#entries.get();
  }

  add(...pulls: readonly PullRequest[]): void {
    this.#world.timeline.change(() => {
      const enqueuedAt = this.#world.timeline.now;
      const added = pulls.map((pullRequest) => {
        return { id: this.#world.nextId(), pullRequest, enqueuedAt, headSha: null, baseSha: null };
      });
      this.#entries.update((entries) => [...entries, ...added]);
    });
  }

  remove(pull: PullRequest): void {
    this.#world.timeline.change(() =>
      this.#entries.update((entries) => entries.filter(({ pullRequest }) => pullRequest !== pull)),
    );
  }

  /**
   * Builds the merge group up to that entry (the last one by default): each pull request merged onto the one before.
   * @throws MergeConflict
   */
  group(last: PullRequest | undefined = this.entries.at(-1)?.pullRequest): MergeGroup {
    const count = this.entries.findIndex(({ pullRequest }) => pullRequest === last) + 1;
    if (last === undefined || count === 0) throw new Error('The pull request is not in the queue');
    return this.#world.timeline.change(() => {
      const built: QueueEntry[] = [];
      let tip = this.repository.tip(this.branch);
      for (const entry of this.entries.slice(0, count)) {
        const headSha = this.#isCurrent(entry, tip) ? entry.headSha : this.#build(entry.pullRequest, tip);
        built.push({ ...entry, baseSha: tip, headSha });
        tip = headSha;
      }
      this.#entries.update((entries) => [...built, ...entries.slice(count)]);
      const baseSha = built.at(-1)?.baseSha ?? tip;
      const name = `gh-readonly-queue/${this.branch}/pr-${last.number}-${baseSha}`;
      this.repository.setBranch(name, tip);
      const pullRequests = built.map(({ pullRequest }) => pullRequest);
      return { queue: this, headSha: tip, baseSha, headRef: `refs/heads/${name}`, pullRequests };
    });
  }

  /** A group that was built stays until the queue before it, or the pull request itself, changes. */
  #isCurrent(entry: QueueEntry, tip: string): entry is QueueEntry & { readonly headSha: string } {
    if (entry.headSha === null || entry.baseSha !== tip) return false;
    return this.repository.objects.commit(entry.headSha).parents[1] === entry.pullRequest.headSha;
  }

  #build({ number, head, headSha }: PullRequest, tip: string): string {
    const message = `Merge pull request #${number} from ${head.repository.owner}/${head.branch}`;
    return this.repository.mergeCommit(tip, headSha, message, 'web-flow');
  }

  /** All required statuses are there: the group lands on the base branch. */
  merge(group: MergeGroup): void {
    this.#world.timeline.change(() => {
      this.repository.setBranch(this.branch, group.headSha);
      for (const entry of this.entries)
        if (entry.headSha !== null && group.pullRequests.includes(entry.pullRequest))
          entry.pullRequest.landed(entry.headSha, this.#world.account('github-merge-queue[bot]'));
      this.#entries.update((entries) =>
        entries.filter(({ pullRequest }) => !group.pullRequests.includes(pullRequest)),
      );
      this.repository.deleteBranch(group.headRef.replace('refs/heads/', ''));
    });
  }
}
