import { type ChangedFile, namesOf } from '../../checklist/applies.ts';
import { CODEOWNERS_PATHS, ownersOf, parseCodeowners } from '../../checklist/codeowners.ts';
import type { Checklist } from '../../checklist/schema.ts';
import type { LivePullRequest } from '../../gate/facts.ts';
import { groupsOf } from '../../gate/named-groups.ts';
import type { People, Role } from '../../gate/policy.ts';

/** Where facts about people are read from. Asking twice costs nothing. */
export interface PeopleReader {
  readRole(login: string): Promise<Role>;
  /** Logins in lower case of the members of `organization/team`. */
  readTeam(team: string): Promise<ReadonlySet<string>>;
  readFiles(wanted: readonly { commit: string; path: string }[]): Promise<readonly (string | undefined)[]>;
}

/** What is known of everybody who may matter: roles of those who did something, members of the teams that are named, code owners. */
export async function gatherPeople(
  reader: PeopleReader,
  checklist: Checklist,
  live: LivePullRequest,
  /** Only asked for where code owners matter. */
  listFiles: () => Promise<readonly ChangedFile[]>,
  /** Whose roles are needed, as the facts come in that name them. */
  sources: readonly Promise<readonly string[]>[],
): Promise<People> {
  const groups = groupsOf(checklist);
  const named = groups.flatMap(({ teams = [] }) => teams);
  const isOwned = groups.some((group) => group['code-owners'] === true);
  const owning = isOwned ? findOwners(reader, live) : undefined;
  const [roles, teams, owners] = await Promise.all([
    Promise.all(sources.map(async (logins) => readAll(await logins, (login) => reader.readRole(login)))).then(
      (maps) => new Map(maps.flatMap((map) => [...map])),
    ),
    readAll(named, (team) => reader.readTeam(team)),
    owning,
  ]);
  const owningTeams =
    owners === undefined
      ? []
      : teamsAmong((await listFiles()).flatMap(namesOf).flatMap((path) => owners(path) ?? []));
  const more = await readAll(owningTeams, (team) => reader.readTeam(team));
  return {
    author: live.author,
    roles,
    teams: new Map([...teams, ...more]),
    ownersOf: owners ?? (() => undefined),
  };
}

/** By names in lower case, each once. */
async function readAll<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
): Promise<Map<string, T>> {
  const unique = new Set(names.map((name) => name.toLowerCase()));
  return new Map(
    await Promise.all([...unique].map(async (name): Promise<[string, T]> => [name, await read(name)])),
  );
}

/** CODEOWNERS at the tip of the base branch, from the first place where GitHub looks for it. */
async function findOwners(
  reader: PeopleReader,
  { baseSha: commit = '' }: LivePullRequest,
): Promise<People['ownersOf']> {
  const texts = await reader.readFiles(CODEOWNERS_PATHS.map((path) => ({ commit, path })));
  const text = texts.find((found) => found !== undefined) ?? '';
  const { rules } = parseCodeowners(text, 'CODEOWNERS');
  const known = new Map<string, readonly string[] | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, ownersOf(rules, path));
    return known.get(path);
  };
}

function teamsAmong(owners: readonly string[]): string[] {
  return owners.flatMap((owner) => /^@(.+\/.+)$/.exec(owner)?.[1] ?? []);
}
