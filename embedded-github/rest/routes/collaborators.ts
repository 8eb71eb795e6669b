import { type Role, roleOf } from '../../world/permission.ts';
import { notFound } from '../http-error.ts';
import { listAnswer } from '../paging.ts';
import { userFields } from '../render/account.ts';
import { inRepository, ok, type Routes } from '../route.ts';

/** The answer's `permission` knows no triage and no maintain; `role_name` does. */
const LEGACY: Readonly<Record<Role, string>> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

export const collaboratorRoutes: Routes = {
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': inRepository(
    { oneOf: ['metadata'], level: 'read' },
    ({ world, renderer, repository, params: { username = '' } }) => {
      const account = world.accounts.find(username);
      if (account === undefined || account.deleted.get()) throw notFound();
      const role = roleOf(repository, account);
      const body = renderer.fill('repository-collaborator-permission', {
        permission: role === undefined ? 'none' : LEGACY[role],
        role_name: role ?? '',
        user: { ...userFields(renderer, account), role_name: role ?? '' },
      });
      return ok(body);
    },
  ),

  /** 404 is also the answer to a token that may not see the team: GitHub does not tell the two apart. */
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': ({ world, renderer, token, params }) => {
    const { org = '', team_slug: slug = '', username = '' } = params;
    const membership = world.findOrganization(org)?.findMembership(slug, username);
    if (membership === undefined || !token.allows('members', 'read')) throw notFound();
    const url = renderer.api(`/orgs/${org}/teams/${slug}/memberships/${username}`);
    return ok(renderer.fill('team-membership', { role: membership, state: 'active', url }));
  },

  'GET /orgs/{org}/teams/{team_slug}/members': (call) => {
    const { world, renderer, token, params } = call;
    const { org = '', team_slug: slug = '' } = params;
    const members = world.findOrganization(org)?.findMembers(slug);
    if (members === undefined || !token.allows('members', 'read')) throw notFound();
    const accounts = members.flatMap((login) => world.accounts.find(login) ?? []);
    return listAnswer(call, accounts, (account) =>
      renderer.fill('simple-user', userFields(renderer, account)),
    );
  },
};
