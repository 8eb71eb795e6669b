import type { LivePullRequest } from '../../gate/facts.ts';
import type { Repository } from '../../github/client/repository.ts';
import { findPullRequestsOf } from '../../github/events/find-pull-requests.ts';
import { refuseLastStatus } from '../../github/status-room.ts';

/** The open pull requests whose head a commit is. */
interface Sharing {
  readonly sha: string;
  readonly numbers: readonly number[];
}

/**
 * What has to hold, beside the verdict, where a status is green. A commit status belongs to the commit, and so to all pull requests with that head: what
 * is green for a base branch that asks for less would open the gate of another.
 */
export class Green {
  readonly #repository: Repository;
  readonly #context: string;
  /** Whether another pull request is met, or not open. */
  readonly #isMet: (number: number) => Promise<boolean>;
  #sharing: Sharing | undefined;

  constructor(repository: Repository, context: string, isMet: (number: number) => Promise<boolean>) {
    this.#repository = repository;
    this.#context = context;
    this.#isMet = isMet;
  }

  /**
   * Another open pull request with the same head that is not met. Where a status is about to be posted, it is refused if it could be the last one
   * that GitHub takes.
   */
  async findClosedTwin(
    { number, headSha }: LivePullRequest,
    isPosting: boolean,
  ): Promise<number | undefined> {
    const [{ numbers }] = await Promise.all([
      this.#sharing?.sha === headSha ? this.#sharing : this.#list(headSha),
      isPosting ? refuseLastStatus(this.#repository, headSha, this.#context) : undefined,
    ]);
    for (const other of numbers) if (other !== number && !(await this.#isMet(other))) return other;
    return undefined;
  }

  /** Lists them once more beside the read after the write: another one may have come, or its run have ended before. */
  async lookAgain({ headSha }: LivePullRequest): Promise<void> {
    this.#sharing = await this.#list(headSha);
  }

  async #list(sha: string): Promise<Sharing> {
    return { sha, numbers: await findPullRequestsOf(this.#repository, { sha }) };
  }
}
