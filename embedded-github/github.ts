import { Dispatcher, type Hook } from './dispatch.ts';
import type { Fault, Matcher, Schedule } from './faults.ts';
import type { LoggedRequest } from './request-log.ts';
import { listen } from './server.ts';
import type { Timeline } from './timeline.ts';
import { Payloads } from './webhooks/payloads.ts';
import type { Organization } from './world/organization.ts';
import type { Repository, RepositoryOptions } from './world/repository.ts';
import type { TokenOptions } from './world/token.ts';
import { World } from './world/world.ts';

export interface GitHubOptions {
  /** When the story begins; ISO 8601. Every change moves the clock on by a second. */
  readonly clock?: string;
  /** Of every request, in milliseconds. */
  readonly latency?: number;
  /** Plays a server that has no GraphQL (as Gitea), or whose GraphQL does not know the history of comments (as an old one). */
  readonly lacks?: 'graphql' | 'history';
}

/** A running embedded GitHub. Whatever is done through it (not through the API) is what people do on the website. */
export class GitHub {
  /** Where the server listens, and the base of the REST API (`GITHUB_API_URL`). */
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
  readonly #world: World;
  readonly #dispatcher: Dispatcher;
  #payloads: Payloads | undefined;

  constructor(url: string, close: () => Promise<void>, world: World, dispatcher: Dispatcher) {
    this.apiUrl = url;
    this.close = close;
    this.#world = world;
    this.#dispatcher = dispatcher;
  }

  /** `GITHUB_GRAPHQL_URL`. */
  get graphqlUrl(): string {
    return `${this.apiUrl}/graphql`;
  }

  /** `GITHUB_SERVER_URL`: nothing listens there, pages are only linked to. */
  get serverUrl(): string {
    return this.#world.links.pages;
  }

  /** The clock, and the numbers of the changes so far. */
  get clock(): Timeline {
    return this.#world.timeline;
  }

  /** Every request since the start or the last {@link clearRequests}, in order of arrival. */
  get requests(): readonly LoggedRequest[] {
    return this.#dispatcher.requests;
  }

  /** Requests and answers that are not as GitHub describes its API. A test ends with none. */
  get violations(): readonly string[] {
    return this.#dispatcher.violations;
  }

  clearRequests(): void {
    this.#dispatcher.requests.length = 0;
  }

  get latency(): number {
    return this.#dispatcher.latency;
  }

  set latency(milliseconds: number) {
    this.#dispatcher.latency = milliseconds;
  }

  /** A token of an app's installation or of a person, for `authorization: token …`. */
  createToken(options: TokenOptions): string {
    return this.#world.tokens.create(options).value;
  }

  createRepository(nameWithOwner: string, options: RepositoryOptions = {}): Repository {
    return this.#world.createRepository(nameWithOwner, options);
  }

  /** Its teams, and the variables and secrets that it shares with its repositories. */
  organization(login: string): Organization {
    return this.#world.organization(login);
  }

  /** Builders of webhook payloads. */
  get payloads(): Payloads {
    this.#payloads ??= new Payloads(this.#world);
    return this.#payloads;
  }

  /** Somebody who has an account and nothing else. */
  createAccount(login: string): void {
    this.#world.account(login);
  }

  deleteAccount(login: string): void {
    this.#world.accounts.delete(login);
  }

  /** Plans a fault for requests that match; see faults.ts for the faults there are. */
  inject(matcher: Matcher, fault: Fault, schedule: Schedule = {}): void {
    this.#dispatcher.faults.add(matcher, fault, schedule);
  }

  /** Does something when a matching request arrives, before it is looked at. */
  before(matcher: Matcher, hook: Hook, schedule: Schedule = {}): void {
    this.#dispatcher.before.add(matcher, hook, schedule);
  }

  /** Does something after a matching request was carried out, before its answer is sent. */
  after(matcher: Matcher, hook: Hook, schedule: Schedule = {}): void {
    this.#dispatcher.after.add(matcher, hook, schedule);
  }

  /** Forgets all planned faults and hooks. */
  clearPlans(): void {
    for (const plans of [this.#dispatcher.faults, this.#dispatcher.before, this.#dispatcher.after])
      plans.clear();
  }
}

/** Starts an empty GitHub on a free port of this machine; `close()` ends it. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { clock = '2026-11-24T10:00:00Z', latency = 0, lacks } = options;
  let dispatcher: Dispatcher | undefined;
  const { url, close } = await listen(async (exchange) => dispatcher?.handle(exchange));
  const world = new World(clock, { api: url, pages: 'https://github.com' });
  dispatcher = new Dispatcher(world, latency, lacks);
  return new GitHub(url, close, world, dispatcher);
}
