import { Timeline } from '../timeline.ts';
import { type Account, Accounts } from './account.ts';
import { Organization } from './organization.ts';
import type { PullRequest } from './pull-request.ts';
import { Repository, type RepositoryOptions } from './repository.ts';
import { Tokens } from './token.ts';

/** Where links point to. Pages always point to github.com, so that texts with links do not change from run to run. */
export interface Links {
  readonly api: string;
  readonly pages: string;
}

/**
 * Ids beyond 32 bits, as GitHub's are by now: GraphQL's `databaseId` cannot hold them (it is null), and only
 * `fullDatabaseId` and REST's `id` can.
 */
const FIRST_ID = 3_000_000_001;

/** All that exists on the embedded GitHub. It knows no HTTP: what the server answers is rendered from here. */
export class World {
  readonly timeline: Timeline;
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly links: Links;
  readonly #repositories = new Map<string, Repository>();
  readonly #organizations = new Map<string, Organization>();
  #lastId = FIRST_ID - 1;

  constructor(clock: string, links: Links) {
    this.timeline = new Timeline(clock);
    this.accounts = new Accounts(this.timeline);
    this.tokens = new Tokens(this.accounts);
    this.links = links;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  createRepository(nameWithOwner: string, options: RepositoryOptions): Repository {
    const key = nameWithOwner.toLowerCase();
    if (this.#repositories.has(key)) throw new Error(`${nameWithOwner} exists already`);
    const repository = this.timeline.change(() => new Repository(this, nameWithOwner, options));
    this.#repositories.set(key, repository);
    return repository;
  }

  /** The repository of that name, if it exists (a deleted one does not). Names are not case-sensitive. */
  findRepository(nameWithOwner: string): Repository | undefined {
    const repository = this.#repositories.get(nameWithOwner.toLowerCase());
    return repository?.deleted.get() === true ? undefined : repository;
  }

  get repositories(): Repository[] {
    return [...this.#repositories.values()].filter(({ deleted }) => !deleted.get());
  }

  organization(login: string): Organization {
    const known = this.#organizations.get(login.toLowerCase());
    if (known !== undefined) return known;
    const organization = new Organization(this.timeline, this.account(login, 'Organization'));
    this.#organizations.set(login.toLowerCase(), organization);
    return organization;
  }

  findOrganization(login: string): Organization | undefined {
    return this.#organizations.get(login.toLowerCase());
  }

  account(login: string, type?: Account['type']): Account {
    return this.accounts.named(login, type);
  }

  /** Pull requests of all repositories, for those that look them up by their head. */
  get pullRequests(): PullRequest[] {
    return this.repositories.flatMap((repository) => repository.pullRequests);
  }
}
