import type { Provided } from '../../env/provided.ts';
import type { Role } from '../../gate/policy.ts';
import type { Repository } from '../../github/client/repository.ts';
import { readEnvironment } from '../../github/environments.ts';
import { readRole } from '../../github/people/roles.ts';
import { readTeam } from '../../github/people/team-members.ts';
import type { ReadTree } from '../../local/workspace.ts';
import { Memo } from './memo.ts';

/** One repository, with each of the tokens that were given. */
export interface Access {
  readonly repository: Repository;
  /** With the token that may read GitHub environments. */
  readonly environments: Repository;
  /** With the token that may see teams. */
  readonly teams: Repository;
  /** The code of a checkout that a step before this one made. */
  readonly readTree?: ReadTree | undefined;
}

/** What is read of people and environments in one run, each once. */
export class AccessReader {
  readonly readTree: ReadTree | undefined;
  readonly #access: Access;
  readonly #roles = new Memo<Role>();
  readonly #members = new Memo<ReadonlySet<string>>();
  readonly #provided = new Memo<Provided[]>();
  /** What a token needs to read somebody's role. */
  readonly #roleNeeds: string | undefined;

  constructor(access: Access, roleNeeds?: string) {
    this.#access = access;
    this.readTree = access.readTree;
    this.#roleNeeds = roleNeeds;
  }

  readRole(login: string): Promise<Role> {
    return this.#roles.get(login, () => readRole(this.#access.repository, login, this.#roleNeeds));
  }

  /** Whether everybody's role is known already, so that no request is needed. */
  knowsRoles(logins: readonly string[]): boolean {
    return logins.every((login) => this.#roles.has(login));
  }

  readTeam(team: string): Promise<ReadonlySet<string>> {
    return this.#members.get(team, () => readTeam(this.#access.teams, team));
  }

  readEnvironment(name: string, inOrganization: boolean): Promise<Provided[]> {
    return this.#provided.get(name, () => readEnvironment(this.#access.environments, name, inOrganization));
  }
}
