import type { Account } from './account.ts';
import type { Repository } from './repository.ts';
import type { Token } from './token.ts';

/** Roles of a repository, least first; the numbers of GitHub's role table follow from the order. */
export const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Level = 'read' | 'write';

/** Permissions of an app or of `permissions:` in a workflow, as GitHub names them. */
export type Permission =
  | 'contents'
  | 'pull-requests'
  | 'issues'
  | 'statuses'
  | 'checks'
  | 'actions'
  | 'deployments'
  | 'environments'
  | 'variables'
  | 'secrets'
  | 'members'
  | 'metadata';

/** What a request needs: one of these permissions at that level. */
export interface Need {
  readonly oneOf: readonly Permission[];
  readonly level: Level;
}

/** Never shown to everybody, not even in a public repository. */
const NEVER_PUBLIC: ReadonlySet<Permission> = new Set(['environments', 'variables', 'secrets', 'members']);

/** The role of a person: their own one, or what a public repository gives to everybody. */
export function roleOf(repository: Repository, account: Account): Role | undefined {
  const role = repository.collaborators.get().get(account.login.toLowerCase());
  return role ?? (repository.isPrivate ? undefined : 'read');
}

export function atLeast(role: Role | undefined, least: Role): boolean {
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Whether the token knows at all that the repository exists. */
export function canSee(token: Token, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  if (token.kind === 'person') return roleOf(repository, token.account) !== undefined;
  return token.covers(repository);
}

/**
 * Whether the token may do that in the repository. A person may do what the role allows, and no more than the
 * permissions that a token was cut down to; an integration what its permissions say; everybody may read a public repository.
 */
export function permits(token: Token, repository: Repository, need: Need): boolean {
  const open = !repository.isPrivate && need.level === 'read';
  return need.oneOf.some((permission) => {
    if (permission === 'metadata') return need.level === 'read' && canSee(token, repository);
    if (open && !NEVER_PUBLIC.has(permission)) return true;
    const granted = token.covers(repository) && token.allows(permission, need.level);
    return (
      granted &&
      (token.kind === 'integration' ||
        atLeast(roleOf(repository, token.account), leastRole(permission, need.level)))
    );
  });
}

/** The role that a person needs. Comments are open to all readers; whose comment one may edit is another question. */
function leastRole(permission: Permission, level: Level): Role {
  if (permission === 'issues' || permission === 'pull-requests' || permission === 'members') return 'read';
  if (NEVER_PUBLIC.has(permission)) return level === 'read' ? 'write' : 'admin';
  return level === 'read' ? 'read' : 'write';
}
