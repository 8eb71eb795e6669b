import { nodeId } from '../../world/account.ts';
import type { Deployment } from '../../world/deployment.ts';
import type { Repository } from '../../world/repository.ts';
import { connection, inOrder } from '../connection.ts';
import type { Arguments, Node } from '../node.ts';
import { demand, type Session } from '../session.ts';
import { actorNode } from './actor.ts';

/** The deployments of a commit, oldest first unless asked for otherwise. */
export function deploymentsConnection(
  session: Session,
  repository: Repository,
  sha: string,
  args: Arguments,
): Node {
  demand(session, repository, { oneOf: ['deployments'], level: 'read' });
  const { environments, orderBy } = args;
  const wanted = Array.isArray(environments) ? environments : undefined;
  const found = repository.deployments
    .list(sha)
    .filter(({ environment }) => wanted?.includes(environment) ?? true);
  const isDescending =
    typeof orderBy === 'object' && orderBy !== null && 'direction' in orderBy && orderBy.direction === 'DESC';
  const list = isDescending ? found.toReversed() : found;
  return connection('deployments', 'DeploymentConnection', inOrder(list), args, deploymentNode);
}

function deploymentNode({ id, sha, environment, creator, createdAt, statuses }: Deployment): Node {
  const last = statuses.get().at(-1);
  return {
    __typename: 'Deployment',
    id: nodeId('DE', id),
    environment,
    commitOid: sha,
    createdAt,
    creator: () => actorNode(creator),
    latestStatus:
      last === undefined
        ? null
        : {
            __typename: 'DeploymentStatus',
            id: nodeId('DS', last.id),
            state: last.state.toUpperCase(),
            createdAt: last.createdAt,
            logUrl: last.logUrl,
            environmentUrl: null,
            creator: () => actorNode(last.creator),
          },
  };
}
