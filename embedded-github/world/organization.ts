import type { Cell, Timeline } from '../timeline.ts';
import type { Account } from './account.ts';
import { Configuration } from './configuration.ts';

export type Membership = 'member' | 'maintainer';

/** An organization with its teams, and the variables and secrets that it shares with all its repositories. */
export class Organization {
  readonly account: Account;
  readonly configuration: Configuration;
  readonly #timeline: Timeline;
  readonly #teams: Cell<ReadonlyMap<string, ReadonlyMap<string, Membership>>>;

  constructor(timeline: Timeline, account: Account) {
    this.#timeline = timeline;
    this.account = account;
    this.configuration = new Configuration(timeline);
    this.#teams = timeline.cell<ReadonlyMap<string, ReadonlyMap<string, Membership>>>(new Map());
  }

  /** Creates the team or replaces its members (logins). */
  team(slug: string, members: readonly string[]): void {
    const entries = members.map((login): [string, Membership] => [login.toLowerCase(), 'member']);
    this.#timeline.change(() => this.#teams.update((teams) => new Map([...teams, [slug, new Map(entries)]])));
  }

  /** Logins of a team's members; undefined when there is no such team. */
  findMembers(slug: string): readonly string[] | undefined {
    const members = this.#teams.get().get(slug.toLowerCase());
    return members === undefined ? undefined : [...members.keys()];
  }

  findMembership(slug: string, login: string): Membership | undefined {
    return this.#teams.get().get(slug)?.get(login.toLowerCase());
  }
}
