import { GitRepository } from '../git/repository.ts';
import type { FileContents } from '../git/tree.ts';
import type { Cell } from '../timeline.ts';
import type { Account } from './account.ts';
import { CheckRuns } from './check-run.ts';
import { type CommitStatus, CommitStatuses, type StatusFields } from './commit-status.ts';
import { Configuration, type ConfigurationContents } from './configuration.ts';
import { type Deployment, type DeploymentState, Deployments } from './deployment.ts';
import { MergeQueue } from './merge-queue.ts';
import { atLeast, type Role, roleOf } from './permission.ts';
import { PullRequest } from './pull-request.ts';
import type { PullRequestOptions } from './pull-request-state.ts';
import type { World } from './world.ts';

export interface RepositoryOptions {
  /** The first commit on the default branch. */
  readonly files?: FileContents;
  /** Roles by login. Whoever is not named reads a public repository, and does not see a private one. */
  readonly collaborators?: Readonly<Record<string, Role>>;
  /** Whether the owner is an organization; a person by default. */
  readonly organization?: boolean;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly forkOf?: Repository;
}

/** A rule that applies to a branch, as GET /rules/branches/{branch} lists it. */
export interface RequiredStatus {
  readonly context: string;
  /** The app that must have set it (GitHub Actions is 15368). */
  readonly integrationId?: number;
}

/** A repository as people and the API see it: the git side, and what GitHub keeps around it. */
export class Repository extends GitRepository {
  readonly id: number;
  readonly ownerAccount: Account;
  readonly isPrivate: boolean;
  readonly forkOf: Repository | undefined;
  readonly collaborators: Cell<ReadonlyMap<string, Role>>;
  readonly deleted: Cell<boolean>;
  readonly statuses: CommitStatuses;
  readonly checks: CheckRuns;
  readonly deployments: Deployments;
  readonly configuration: Configuration;
  readonly createdAt: string;
  readonly #world: World;
  readonly #pullRequests: Cell<readonly PullRequest[]>;
  readonly #environments = new Map<string, Configuration>();
  readonly #mergeQueues = new Map<string, MergeQueue>();
  readonly #requiredStatuses: Cell<ReadonlyMap<string, readonly RequiredStatus[]>>;
  readonly #protection: Cell<ReadonlyMap<string, readonly RequiredStatus[]>>;
  #lastNumber = 0;

  constructor(world: World, nameWithOwner: string, options: RepositoryOptions) {
    const { timeline } = world;
    const { forkOf, defaultBranch = forkOf?.defaultBranch ?? 'main' } = options;
    super(timeline, nameWithOwner, defaultBranch, forkOf);
    const { owner } = this;
    this.#world = world;
    this.id = world.nextId();
    this.ownerAccount =
      options.organization === true ? world.organization(owner).account : world.account(owner);
    this.isPrivate = options.private ?? forkOf?.isPrivate ?? false;
    this.forkOf = forkOf;
    this.createdAt = timeline.now;
    this.deleted = timeline.cell(false);
    const roles = Object.entries(options.collaborators ?? {}).map(([login, role]): [string, Role] => {
      return [world.account(login).login.toLowerCase(), role];
    });
    const own: [string, Role][] = this.isInOrganization ? [] : [[owner.toLowerCase(), 'admin']];
    this.collaborators = timeline.cell<ReadonlyMap<string, Role>>(new Map([...own, ...roles]));
    this.statuses = new CommitStatuses(timeline, () => world.nextId());
    this.checks = new CheckRuns(timeline, () => world.nextId());
    this.deployments = new Deployments(timeline, () => world.nextId());
    this.configuration = new Configuration(timeline);
    this.#pullRequests = timeline.cell<readonly PullRequest[]>([]);
    this.#requiredStatuses = timeline.cell<ReadonlyMap<string, readonly RequiredStatus[]>>(new Map());
    this.#protection = timeline.cell<ReadonlyMap<string, readonly RequiredStatus[]>>(new Map());
    if (forkOf === undefined) this.commit(this.defaultBranch, options.files ?? {}, 'Initial commit');
  }

  get url(): string {
    return `${this.#world.links.pages}/${this.nameWithOwner}`;
  }

  get isInOrganization(): boolean {
    return this.ownerAccount.type === 'Organization';
  }

  get pullRequests(): readonly PullRequest[] {
    return this.#pullRequests.get();
  }

  /** Also `refs/pull/N/head` and `refs/pull/N/merge`. */
  override findCommit(name: string): string | undefined {
    const [, number, which] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(name) ?? [];
    if (number === undefined) return super.findCommit(name);
    const pull = this.pullRequests.find((one) => one.number === Number(number));
    return which === 'head' ? pull?.headSha : pull?.testMerge;
  }

  nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  fork(nameWithOwner: string): Repository {
    return this.#world.createRepository(nameWithOwner, { forkOf: this });
  }

  delete(): void {
    this.#world.timeline.change(() => this.deleted.set(true));
  }

  openPullRequest(options: PullRequestOptions): PullRequest {
    const world = this.#world;
    return world.timeline.change(() => {
      const repository =
        options.fork === undefined ? this : (world.findRepository(options.fork) ?? this.fork(options.fork));
      const branch = options.head;
      const base = this.tip(options.base ?? this.defaultBranch);
      if (repository.findTip(branch) === undefined) repository.setBranch(branch, base);
      if (options.files !== undefined)
        repository.commit(branch, options.files, options.title, options.author);
      const pull = new PullRequest(world, this, { repository, branch }, options);
      this.#pullRequests.update((pulls) => [...pulls, pull]);
      return pull;
    });
  }

  setCollaborator(login: string, role: Role | undefined): void {
    this.#world.timeline.change(() =>
      this.collaborators.update((before) => {
        const after = new Map(before);
        const key = this.#world.account(login).login.toLowerCase();
        if (role === undefined) after.delete(key);
        else after.set(key, role);
        return after;
      }),
    );
  }

  /** A person (or a bot) posts a status through the API. @throws without write access */
  setStatus(
    login: string,
    sha: string,
    fields: Partial<StatusFields> & Pick<StatusFields, 'state'>,
  ): CommitStatus {
    const account = this.#world.account(login);
    if (account.type !== 'Bot' && !atLeast(roleOf(this, account), 'write'))
      throw new Error(`${login} cannot set a status: that needs write access`);
    const all = { context: 'default', description: null, targetUrl: null, ...fields };
    return this.statuses.create(account, sha, all);
  }

  /** Somebody deploys a commit; without a state nothing is known of it yet. */
  deploy(login: string, sha: string, environment: string, state?: DeploymentState): Deployment {
    const account = this.#world.account(login);
    const deployment = this.deployments.create(account, sha, environment);
    if (state !== undefined) this.deployments.setStatus(account, deployment, state);
    return deployment;
  }

  /** The environment of that name; made on first use. */
  environment(name: string, contents: ConfigurationContents = {}): Configuration {
    const environment = this.#environments.get(name) ?? new Configuration(this.#world.timeline);
    this.#environments.set(name, environment);
    return environment.add(contents);
  }

  findEnvironment(name: string): Configuration | undefined {
    return this.#environments.get(name);
  }

  mergeQueue(branch: string = this.defaultBranch): MergeQueue {
    const queue = this.#mergeQueues.get(branch) ?? new MergeQueue(this.#world, this, branch);
    this.#mergeQueues.set(branch, queue);
    return queue;
  }

  findMergeQueue(branch: string): MergeQueue | undefined {
    return this.#mergeQueues.get(branch);
  }

  /** Makes statuses required on a branch, as a ruleset does. */
  requireStatuses(branch: string, required: readonly RequiredStatus[]): void {
    this.#world.timeline.change(() =>
      this.#requiredStatuses.update((before) => new Map(before).set(branch, required)),
    );
  }

  requiredStatuses(branch: string): readonly RequiredStatus[] {
    return this.#requiredStatuses.get().get(branch) ?? [];
  }

  /** Protects a branch in the way that is older than rulesets, and makes these statuses required on it. */
  protectBranch(branch: string, required: readonly RequiredStatus[] = []): void {
    this.#world.timeline.change(() =>
      this.#protection.update((before) => new Map(before).set(branch, required)),
    );
  }

  /** What {@link protectBranch} made required; undefined for a branch that is not protected that way. */
  protection(branch: string): readonly RequiredStatus[] | undefined {
    return this.#protection.get().get(branch);
  }

  /** Pull requests follow their head branch, also from a fork. */
  protected override branchMoved(name: string, sha: string): void {
    for (const pull of this.#world.pullRequests)
      if (pull.head.repository === this && pull.head.branch === name) pull.headMoved(sha);
  }
}
