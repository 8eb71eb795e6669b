import { Comparison } from '../git/comparison.ts';
import type { FileChange } from '../git/diff.ts';
import { MergeConflict } from '../git/merge.ts';
import type { Commit } from '../git/objects.ts';
import type { FileContents } from '../git/tree.ts';
import type { Cell } from '../timeline.ts';
import type { Account } from './account.ts';
import { type CommentOptions, IssueComment } from './issue-comment.ts';
import { atLeast, roleOf } from './permission.ts';
import type { Head, PullRequestOptions, PullRequestState } from './pull-request-state.ts';
import type { Repository } from './repository.ts';
import type { Review, ReviewState } from './review.ts';
import type { World } from './world.ts';

export class PullRequest {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  readonly head: Head;
  readonly createdAt: string;
  readonly #world: World;
  readonly #state: Cell<PullRequestState>;
  readonly #comments: Cell<readonly IssueComment[]>;

  constructor(world: World, repository: Repository, head: Head, options: PullRequestOptions) {
    const { timeline } = world;
    const baseBranch = options.base ?? repository.defaultBranch;
    this.#world = world;
    this.id = world.nextId();
    this.number = repository.nextNumber();
    this.repository = repository;
    this.author = world.account(options.author);
    this.head = head;
    this.createdAt = timeline.now;
    this.#comments = timeline.cell<readonly IssueComment[]>([]);
    this.#state = timeline.cell<PullRequestState>({
      title: options.title ?? head.branch,
      body: options.body || null,
      open: true,
      draft: options.draft ?? false,
      labels: options.labels ?? [],
      labeled: (options.labels ?? []).map((name) => ({ name, by: this.author, at: this.createdAt })),
      headSha: head.repository.tip(head.branch),
      previousHeadSha: null,
      baseBranch,
      baseSha: repository.tip(baseBranch),
      updatedAt: this.createdAt,
      closedAt: null,
      merge: null,
      reviews: [],
      changes: {},
    });
  }

  get state(): PullRequestState {
    return this.#state.get();
  }

  get url(): string {
    return `${this.repository.url}/pull/${this.number}`;
  }

  get headSha(): string {
    return this.state.headSha;
  }

  /** The fork was deleted; the pull request and its commits stay. */
  get headRepository(): Repository | undefined {
    return this.head.repository.deleted.get() ? undefined : this.head.repository;
  }

  get isCrossRepository(): boolean {
    return this.head.repository !== this.repository;
  }

  /** Oldest first, without deleted ones. */
  get comments(): readonly IssueComment[] {
    return this.#comments.get();
  }

  /** The head against the tip of the base branch; after a merge, against what that was just before. */
  get comparison(): Comparison {
    const { merge, baseBranch, baseSha } = this.state;
    const { objects } = this.repository;
    const [before] = merge === null ? [] : objects.commit(merge.sha).parents;
    return new Comparison(objects, before ?? this.repository.findTip(baseBranch) ?? baseSha, this.headSha);
  }

  /** What GitHub lists as changed files: from the merge base to the head, by path. */
  get files(): readonly FileChange[] {
    return this.comparison.files;
  }

  /**
   * The commit of `refs/pull/N/merge`: head merged into the base branch, which is what `pull_request` workflows check
   * out. Undefined when that conflicts, or when the base branch is gone.
   */
  get testMerge(): string | undefined {
    const base = this.repository.findTip(this.state.baseBranch);
    if (base === undefined) return undefined;
    const { headSha } = this;
    const { date } = this.repository.objects.commit(headSha);
    try {
      return this.repository.mergeCommit(base, headSha, `Merge ${headSha} into ${base}`, 'web-flow', date);
    } catch (error) {
      if (error instanceof MergeConflict) return undefined;
      throw error;
    }
  }

  /** Oldest first. */
  get commits(): Commit[] {
    return this.comparison.ahead;
  }

  /** Commits to the head branch. @returns the new head SHA */
  push(files: FileContents, message?: string): string {
    return this.head.repository.commit(this.head.branch, files, message, this.author.login);
  }

  /** @throws when that person cannot see the repository, or for a body that GitHub refuses */
  comment(login: string, body: string, options: CommentOptions = {}): IssueComment {
    const account = this.#world.account(login);
    if (account.type !== 'Bot' && !atLeast(roleOf(this.repository, account), 'read'))
      throw new Error(`${login} cannot read ${this.repository.nameWithOwner}`);
    return this.#world.timeline.change(() => {
      const comment = new IssueComment(this.#world, this, account, body, options);
      this.#comments.update((comments) => [...comments, comment]);
      return comment;
    });
  }

  review(login: string, state: ReviewState, body = ''): Review {
    const world = this.#world;
    return world.timeline.change(() => {
      const by = { id: world.nextId(), account: world.account(login), submittedAt: world.timeline.now };
      const review = { ...by, state, body, commit: this.headSha };
      this.#set({ reviews: [...this.state.reviews, review] });
      return review;
    });
  }

  /** Somebody takes the word of a review back, as people with write access may. */
  dismiss(review: Review): void {
    const reviews = this.state.reviews.map(
      (one): Review => (one.id === review.id ? { ...one, state: 'DISMISSED' } : one),
    );
    this.#change({ reviews });
  }

  /** Somebody gives it a label; the author unless said otherwise. */
  label(name: string, login: string = this.author.login): void {
    const { labels, labeled } = this.state;
    if (labels.includes(name)) return;
    const by = { name, by: this.#world.account(login), at: this.#world.timeline.now };
    this.#change({ labels: [...labels, name], labeled: [...labeled, by] });
  }

  unlabel(name: string): void {
    if (!this.state.labels.includes(name)) throw new Error(`The pull request has no label ${name}`);
    this.#change({ labels: this.state.labels.filter((label) => label !== name) });
  }

  edit({ title, body }: { readonly title?: string; readonly body?: string | null }): void {
    const before = this.state;
    this.#change({
      title: title ?? before.title,
      body: body === undefined ? before.body : body || null,
      changes: {
        ...(title === undefined ? {} : { title: { from: before.title } }),
        ...(body === undefined ? {} : { body: { from: before.body ?? '' } }),
      },
    });
  }

  setBase(branch: string): void {
    const { baseBranch, baseSha } = this.state;
    const changes = { base: { ref: { from: baseBranch }, sha: { from: baseSha } } };
    this.#change({ baseBranch: branch, baseSha: this.repository.tip(branch), changes });
  }

  readyForReview(): void {
    this.#change({ draft: false });
  }

  convertToDraft(): void {
    this.#change({ draft: true });
  }

  close(): void {
    this.#world.timeline.change(() => this.#set({ open: false, closedAt: this.#world.timeline.now }));
  }

  reopen(): void {
    if (this.state.merge !== null) throw new Error('A merged pull request cannot be reopened');
    this.#change({ open: true, closedAt: null, headSha: this.head.repository.tip(this.head.branch) });
  }

  /**
   * Merges into the base branch with a merge commit, without asking for any required status: who tests that asks first.
   * @returns the merge commit
   * @throws MergeConflict
   */
  merge(login: string): string {
    const by = this.#world.account(login);
    return this.#world.timeline.change(() => {
      const message = `Merge pull request #${this.number} from ${this.head.repository.owner}/${this.head.branch}`;
      const sha = this.repository.merge(this.state.baseBranch, this.headSha, message, login);
      this.landed(sha, by);
      return sha;
    });
  }

  /** The head was merged by that commit, through {@link merge} or a merge queue. */
  landed(sha: string, by: Account): void {
    const at = this.#world.timeline.now;
    this.#set({ open: false, closedAt: at, merge: { sha, by, at } });
  }

  /** The head branch moved. A closed pull request keeps the head that it was closed with. */
  headMoved(sha: string): void {
    if (!this.state.open) return;
    const base = this.repository.findTip(this.state.baseBranch);
    const { headSha: previousHeadSha, baseSha } = this.state;
    this.#set({ headSha: sha, previousHeadSha, baseSha: base ?? baseSha });
  }

  forget(comment: IssueComment): void {
    this.#comments.update((comments) => comments.filter((one) => one !== comment));
  }

  #change(fields: Partial<PullRequestState>): void {
    this.#world.timeline.change(() => this.#set(fields));
  }

  #set(fields: Partial<PullRequestState>): void {
    this.#state.update((state) => ({ ...state, ...fields, updatedAt: this.#world.timeline.now }));
  }
}
