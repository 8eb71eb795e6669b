import { type ChangedFile, namesOf } from '../checklist/applies.ts';

/** What is known of code owners. Logins and teams are in lower case. */
export interface Owning {
  /** Logins by team, as `organization/team`. A team that is absent could not be read: nobody is in it. */
  readonly teams: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Code owners of a path at the base branch, such as `@ada` or `@acme/release`. Undefined where it has none; empty where it has some and
   * nobody can tell who.
   */
  readonly ownersOf: (path: string) => readonly string[] | undefined;
}

/**
 * The paths among those of changed files that have an owner. A renamed file counts under both names: who moves a file away does not take it from
 * its owner.
 */
export function ownedPaths(files: readonly ChangedFile[], { ownersOf }: Owning): string[] {
  return files.flatMap(namesOf).filter((path) => ownersOf(path) !== undefined);
}

/** Whether a person, by a login in lower case, is an owner of a path. */
export function owns(path: string, login: string, { teams, ownersOf }: Owning): boolean {
  return (ownersOf(path) ?? []).some((owner) => {
    const name = owner.replace(/^@/, '').toLowerCase();
    return name.includes('/') ? teams.get(name)?.has(login) === true : name === login;
  });
}
