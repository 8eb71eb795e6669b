import type { JsonObject } from '../../openapi/schema.ts';
import { type Account, nodeId } from '../../world/account.ts';
import type { Repository } from '../../world/repository.ts';
import type { Renderer } from './renderer.ts';

/** Values of `simple-user`. Where an account is gone REST shows the user "ghost". */
export function userFields(renderer: Renderer, account: Account): JsonObject {
  const isGone = account.deleted.get();
  const login = isGone ? 'ghost' : account.login;
  const id = isGone ? 10137 : account.id;
  const page = account.type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login;
  const url = renderer.api(`/users/${encodeURIComponent(login)}`);
  return {
    login,
    id,
    node_id: nodeId('U', id),
    type: isGone ? 'User' : account.type,
    html_url: `https://github.com/${page}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    site_admin: false,
  };
}

/** How an account stands to a repository, as comments and pull requests say of their author. */
export function authorAssociation(repository: Repository, account: Account): string {
  if (account === repository.ownerAccount) return 'OWNER';
  if (!repository.collaborators.get().has(account.login.toLowerCase())) return 'NONE';
  return repository.isInOrganization ? 'MEMBER' : 'COLLABORATOR';
}
