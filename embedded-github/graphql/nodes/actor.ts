import { type Account, graphqlLogin, nodeId } from '../../world/account.ts';
import type { Node } from '../node.ts';

/** A person, bot or organization; null when the account is gone. */
export function actorNode(account: Account): Node | null {
  if (account.deleted.get()) return null;
  const login = graphqlLogin(account);
  const page = account.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: account.type,
    id: nodeId('U', account.id),
    databaseId: account.id,
    login,
    url: `https://github.com${page}`,
    resourcePath: page,
    avatarUrl: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
  };
}
