import { nodeId } from '../../world/account.ts';
import type { CommitStatus } from '../../world/commit-status.ts';
import type { Repository } from '../../world/repository.ts';
import { type Arguments, fieldError, type Node, numberArgument, textArgument } from '../node.ts';
import { actorNode } from './actor.ts';

/** All statuses of a commit: the newest of each context. */
export function statusNode(repository: Repository, sha: string): Node {
  const latest = repository.statuses.latest(sha);
  return {
    __typename: 'Status',
    id: nodeId('S', sha),
    state: repository.statuses.combined(sha).toUpperCase(),
    contexts: () => latest.map((status) => statusContextNode(repository, status)),
    context: (args: Arguments) => {
      const name = textArgument(args, 'name')?.toLowerCase();
      const status = latest.find(({ context }) => context.toLowerCase() === name);
      return status === undefined ? null : statusContextNode(repository, status);
    },
  };
}

export function statusContextNode(repository: Repository, status: CommitStatus): Node {
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
    isRequired: (args: Arguments) => {
      const number = numberArgument(args, 'pullRequestNumber');
      const pull = repository.pullRequests.find((one) => one.number === number);
      if (pull === undefined) throw fieldError('NOT_FOUND', `There is no pull request ${number}`);
      const required = [
        ...repository.requiredStatuses(pull.state.baseBranch),
        ...(repository.protection(pull.state.baseBranch) ?? []),
      ];
      return required.some(({ context }) => context.toLowerCase() === status.context.toLowerCase());
    },
  };
}
