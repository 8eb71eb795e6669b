import { nodeId } from '../../world/account.ts';
import type { CommitStatus } from '../../world/commit-status.ts';
import type { Repository } from '../../world/repository.ts';
import { type Arguments, type Node, textArgument } from '../node.ts';
import { actorNode } from './actor.ts';

/** All statuses of a commit: the newest of each context. */
export function statusNode(repository: Repository, sha: string): Node {
  const latest = repository.statuses.latest(sha);
  return {
    __typename: 'Status',
    id: nodeId('S', sha),
    state: repository.statuses.combined(sha).toUpperCase(),
    contexts: () => latest.map(statusContextNode),
    context: (args: Arguments) => {
      const name = textArgument(args, 'name')?.toLowerCase();
      const status = latest.find(({ context }) => context.toLowerCase() === name);
      return status === undefined ? null : statusContextNode(status);
    },
  };
}

export function statusContextNode(status: CommitStatus): Node {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
    creator: () => actorNode(status.creator),
  };
}
