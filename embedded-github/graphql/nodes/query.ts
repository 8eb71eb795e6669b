import { nodeId } from '../../world/account.ts';
import { canSee } from '../../world/permission.ts';
import { type Arguments, fieldError, type Node, textArgument } from '../node.ts';
import type { Session } from '../session.ts';
import { issueCommentNode } from './issue-comment.ts';
import { pullRequestNode } from './pull-request.ts';
import { repositoryNode } from './repository.ts';

/** GitHub takes no more in `nodes(ids:)`, by what it says to who asks for more. */
const MAX_IDS = 100;

/** GitHub's Query type, as far as it is built. */
export function queryNode(session: Session): Node {
  const { world, token } = session;
  return {
    __typename: 'Query',
    viewer: {
      __typename: 'User',
      id: nodeId('U', token.account.id),
      databaseId: token.account.id,
      // Of a bot, too, with its suffix: only as an author or editor is it left out.
      login: token.account.login,
      url: `https://github.com/${token.account.login}`,
    },
    repository: (args: Arguments) => {
      const name = `${textArgument(args, 'owner')}/${textArgument(args, 'name')}`;
      const repository = world.findRepository(name);
      if (repository === undefined || !canSee(token, repository))
        throw fieldError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
      return repositoryNode(session, repository);
    },
    node: (args: Arguments) => findNode(session, textArgument(args, 'id') ?? ''),
    // One that is not found is null in the list, beside an error that names its place.
    nodes: ({ ids }: Arguments) => {
      const wanted = Array.isArray(ids) ? ids : [];
      if (wanted.length > MAX_IDS) {
        const provided = `you provided ${wanted.length}`;
        throw fieldError('ARGUMENT_LIMIT', `You may not provide more than ${MAX_IDS} node ids; ${provided}.`);
      }
      return wanted.map((id: unknown) => {
        try {
          return findNode(session, String(id));
        } catch (error) {
          return error;
        }
      });
    },
    rateLimit: () => {
      const { limit, used, remaining, resetsAt } = token.rateLimits.graphql;
      const resetAt = new Date(resetsAt * 1000).toISOString();
      return { __typename: 'RateLimit', limit, used, remaining, resetAt };
    },
  };
}

/** Comments, pull requests and repositories; other nodes are not found by id. */
function findNode(session: Session, id: string): Node {
  for (const repository of session.world.repositories) {
    if (!canSee(session.token, repository)) continue;
    if (nodeId('R', repository.id) === id) return repositoryNode(session, repository);
    for (const pull of repository.pullRequests) {
      if (nodeId('PR', pull.id) === id) return pullRequestNode(session, pull);
      const comment = pull.comments.find(({ nodeId: other }) => other === id);
      if (comment !== undefined) return issueCommentNode(session, comment);
    }
  }
  throw fieldError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}
