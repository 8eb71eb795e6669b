import type { ConfirmPolicy, Group } from '../checklist/confirm-schema.ts';
import type { Ask } from './ask.ts';
import { type Owning, ownedPaths, owns } from './code-owners.ts';
import type { Confirmation, Entry } from './ledger/ledger.ts';

/** Roles of a repository, least first. A custom role counts as the one it is built on. */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Why a confirmation does not count: one code for each sentence that a person may read. */
export type Refusal =
  | 'lapsed'
  | 'reworded'
  | 'author'
  | 'no-write-access'
  | 'not-allowed'
  | 'permission-unknown'
  | 'expired'
  | 'facts-only'
  | 'evidence-only'
  | 'not-waivable'
  | 'waiver-ended';

/** What is still needed although somebody has confirmed. */
export type Lack =
  | { readonly lack: 'people'; readonly more: number }
  | { readonly lack: 'group'; readonly group: Group }
  | { readonly lack: 'owner'; readonly path: string; readonly owners: readonly string[] }
  | { readonly lack: 'unlisted-files' };

/** Facts about people. Logins are in lower case. */
export interface People extends Owning {
  readonly author: string;
  /** A login that is absent could not be looked up. */
  readonly roles: ReadonlyMap<string, Role>;
}

export interface Judged {
  readonly counted: readonly Entry[];
  readonly refused: readonly { readonly entry: Entry; readonly refusal: Refusal }[];
  readonly lacking: readonly Lack[];
}

/** Which of the confirmations that stand count for the ask as it is now, and what is lacking besides. */
export function judgeConfirmations(
  ask: Ask,
  standing: readonly Confirmation[],
  people: People,
  now: string,
  line: string | undefined,
): Judged {
  const counted: Entry[] = [];
  const refused = new Map<string, { entry: Entry; refusal: Refusal }>();
  for (const entry of standing) {
    const refusal = isReworded(entry, line) ? 'reworded' : refusalOf(ask, entry, people, now);
    if (refusal === undefined) counted.push(entry);
    // `/confirm all` means what is for that person: who may confirm is told that it lapsed.
    else if (entry.all === true && (refusal !== 'lapsed' || refusalOfPerson(ask, entry.by, people))) continue;
    // Somebody who confirmed each of ten earlier states is told once, of the last.
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  const lacking = findLacking(
    ask,
    counted.map(({ by }) => by.toLowerCase()),
    people,
  );
  // Who confirmed the item in our words may have confirmed it in others as well.
  const hasCounted = new Set(counted.map(({ by }) => by));
  const told = [...refused.values()].filter(
    ({ entry, refusal }) => refusal !== 'reworded' || !hasCounted.has(entry.by),
  );
  return { counted, refused: told, lacking };
}

/**
 * Other workflows write under our identity, too, and could show an item in other words. A confirmation was given to the words that were
 * shown, so it counts only where they are ours.
 */
export function isReworded(entry: Entry, line: string | undefined): boolean {
  return line?.includes(` fp:${entry.fingerprint} `) === true && entry.line !== line;
}

function refusalOf(ask: Ask, entry: Confirmation, people: People, now: string): Refusal | undefined {
  if (ask.closedBy !== 'people') return ask.closedBy === 'facts' ? 'facts-only' : 'evidence-only';
  if (entry.fingerprint !== ask.fingerprint) return 'lapsed';
  if (ask.validFor !== undefined && Date.parse(entry.at) + ask.validFor <= Date.parse(now)) return 'expired';
  return refusalOfPerson(ask, entry.by, people);
}

function refusalOfPerson(ask: Ask, by: string, people: People): Refusal | undefined {
  const login = by.toLowerCase();
  if (login === people.author.toLowerCase() && !ask.policy.author) return 'author';
  if (!people.roles.has(login)) return 'permission-unknown';
  if (isAllowed(ask, login, people)) return undefined;
  return namesNobody(ask.policy) ? 'no-write-access' : 'not-allowed';
}

/** What a policy is asked of: its own words, and the files that code owners own. */
export type Guarded = Pick<Ask, 'policy' | 'files' | 'filesComplete'>;

type Files = Omit<Guarded, 'policy'>;

/** Whether the policy lets a person count, by a login in lower case, in itself or in a group that it asks for. */
export function isAllowed(guarded: Guarded, login: string, people: People): boolean {
  const groups = [groupOf(guarded.policy), ...(guarded.policy['each-of'] ?? [])];
  return groups.some((group) => isIn(group, login, guarded, people));
}

/** Whether a person may be one of those, for all that could be read: where a team or the person's role could not, nobody knows. */
export function mayBeAllowed(guarded: Guarded, login: string, people: People): boolean {
  if (!people.roles.has(login) || isAllowed(guarded, login, people)) return true;
  const groups = [groupOf(guarded.policy), ...(guarded.policy['each-of'] ?? [])];
  const owners = groups.some((group) => group['code-owners'] === true)
    ? ownedPaths(guarded.files, people).flatMap((path) =>
        (people.ownersOf(path) ?? []).filter((owner) => owner.includes('/')),
      )
    : [];
  const teams = [
    ...groups.flatMap(({ teams = [] }) => teams),
    ...owners.map((owner) => owner.replace(/^@/, '')),
  ];
  return teams.some((team) => !people.teams.has(team.toLowerCase()));
}

/** Who may confirm by the policy itself; where it names nobody, whoever may write. */
function groupOf(policy: ConfirmPolicy): Group {
  const { users, teams, role, 'code-owners': owners } = policy;
  return namesNobody(policy) ? { role: 'write' } : { users, teams, role, 'code-owners': owners };
}

function namesNobody({ users, teams, role, 'code-owners': owners }: ConfirmPolicy): boolean {
  return users === undefined && teams === undefined && role === undefined && owners !== true;
}

/**
 * Whether a person, by a login in lower case, is in a group. To GitHub only who may write is a code owner: whom the file still names and who has
 * left is none. Files that have no owner are everybody's who may write; of those that GitHub did not list nobody knows.
 */
export function isIn(group: Group, login: string, about: Files, people: People): boolean {
  if (isNamed(group, login, people)) return true;
  if (group['code-owners'] !== true || !hasRole(login, 'write', people)) return false;
  const owned = ownedPaths(about.files, people);
  return owned.length === 0 ? about.filesComplete : owned.some((path) => owns(path, login, people));
}

/** Whether a person alone is enough of a group: of code owners, whoever owns each file that has an owner. */
export function isAloneIn(group: Group, login: string, about: Files, people: People): boolean {
  if (isNamed(group, login, people)) return true;
  const ownsAll = ownedPaths(about.files, people).every((path) => owns(path, login, people));
  return ownsAll && about.filesComplete && isIn(group, login, about, people);
}

/** In a group by another part of it than code ownership. */
function isNamed({ users = [], teams = [], role }: Group, login: string, people: People): boolean {
  return (
    users.some((user) => user.toLowerCase() === login) ||
    teams.some((team) => people.teams.get(team.toLowerCase())?.has(login) === true) ||
    (role !== undefined && hasRole(login, role, people))
  );
}

export function hasRole(login: string, least: Role, { roles }: People): boolean {
  return ROLES.indexOf(roles.get(login) ?? 'none') >= ROLES.indexOf(least);
}

/** What a policy still asks for, when these people count; logins in lower case. */
export function findLacking(ask: Guarded, counted: readonly string[], people: People): Lack[] {
  const { policy } = ask;
  const more = policy.count - new Set(counted).size;
  const each = policy['each-of'] ?? [];
  // Whom it names itself is a group like those: else somebody of the others would be enough.
  const groups = each.length === 0 || namesNobody(policy) ? each : [groupOf(policy), ...each];
  return [
    ...(more > 0 ? [{ lack: 'people', more } as const] : []),
    ...groups.flatMap((group): Lack[] =>
      counted.some((login) => isIn(group, login, ask, people)) ? [] : [{ lack: 'group', group }],
    ),
    ...findUnowned(ask, counted, people),
  ];
}

/**
 * Code owners together have to own every file that has an owner, unless somebody confirmed who is allowed for another reason. The first
 * file that lacks one is told, and before all others one that nobody can confirm.
 */
function findUnowned(ask: Guarded, counted: readonly string[], people: People): Lack[] {
  const group = groupOf(ask.policy);
  if (group['code-owners'] !== true || counted.some((login) => isNamed(group, login, people))) return [];
  if (!ask.filesComplete) return [{ lack: 'unlisted-files' }];
  const writing = counted.filter((login) => hasRole(login, 'write', people));
  const lacking = ownedPaths(ask.files, people).flatMap((path) =>
    writing.some((login) => owns(path, login, people)) ? [] : [{ path, owners: people.ownersOf(path) ?? [] }],
  );
  const first = lacking.find(({ owners }) => owners.length === 0) ?? lacking[0];
  return first === undefined ? [] : [{ lack: 'owner', ...first }];
}
