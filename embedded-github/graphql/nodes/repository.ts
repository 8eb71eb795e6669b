import { nodeId } from '../../world/account.ts';
import type { QueueEntry } from '../../world/merge-queue.ts';
import type { Repository } from '../../world/repository.ts';
import { byId, connection } from '../connection.ts';
import { databaseIds } from '../database-id.ts';
import { type Arguments, fieldError, type Node, numberArgument, textArgument } from '../node.ts';
import { demand, type Session } from '../session.ts';
import { actorNode } from './actor.ts';
import { commitNode, objectNode } from './git-object.ts';
import { pullRequestNode } from './pull-request.ts';

const CONTENTS = { oneOf: ['contents'], level: 'read' } as const;
const PULLS = { oneOf: ['pull-requests'], level: 'read' } as const;

export function repositoryNode(session: Session, repository: Repository): Node {
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    ...databaseIds(repository.id),
    name: repository.name,
    nameWithOwner: repository.nameWithOwner,
    url: repository.url,
    isPrivate: repository.isPrivate,
    isInOrganization: repository.isInOrganization,
    isFork: repository.forkOf !== undefined,
    isArchived: false,
    visibility: repository.isPrivate ? 'PRIVATE' : 'PUBLIC',
    owner: () => actorNode(repository.ownerAccount),
    defaultBranchRef: () => refNode(session, repository, repository.defaultBranch),
    ref: (args: Arguments) => refNode(session, repository, textArgument(args, 'qualifiedName') ?? ''),
    object: (args: Arguments) => {
      demand(session, repository, CONTENTS);
      return objectNode(
        session,
        repository,
        textArgument(args, 'expression') ?? textArgument(args, 'oid') ?? '',
      );
    },
    pullRequest: (args: Arguments) => {
      demand(session, repository, PULLS);
      const number = numberArgument(args, 'number');
      const pull = repository.pullRequests.find((one) => one.number === number);
      if (pull === undefined)
        throw fieldError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullRequestNode(session, pull);
    },
    mergeQueue: (args: Arguments) => {
      demand(session, repository, PULLS);
      return mergeQueueNode(session, repository, textArgument(args, 'branch') ?? repository.defaultBranch);
    },
  };
}

/** A branch by its name or full name; null when it does not exist. */
export function refNode(session: Session, repository: Repository, qualifiedName: string): Node | null {
  const name = qualifiedName.replace(/^refs\/heads\//, '');
  const sha = repository.findTip(name);
  if (sha === undefined) return null;
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:refs/heads/${name}`),
    name,
    prefix: 'refs/heads/',
    target: () => {
      demand(session, repository, CONTENTS);
      return commitNode(session, repository, repository.objects.commit(sha));
    },
    repository: () => repositoryNode(session, repository),
  };
}

function mergeQueueNode(session: Session, repository: Repository, branch: string): Node | null {
  const queue = repository.findMergeQueue(branch);
  if (queue === undefined) return null;
  const commit = (sha: string | null) =>
    sha === null ? null : commitNode(session, repository, repository.objects.commit(sha));
  return {
    __typename: 'MergeQueue',
    id: queue.nodeId,
    url: `${repository.url}/queue/${branch}`,
    repository: () => repositoryNode(session, repository),
    entries: (args: Arguments) =>
      connection('entries', 'MergeQueueEntryConnection', byId(queue.entries), args, (entry: QueueEntry) => ({
        __typename: 'MergeQueueEntry',
        id: nodeId('MQE', entry.id),
        position: queue.entries.indexOf(entry) + 1,
        state: entry.headSha === null ? 'QUEUED' : 'AWAITING_CHECKS',
        enqueuedAt: entry.enqueuedAt,
        headCommit: () => commit(entry.headSha),
        baseCommit: () => commit(entry.baseSha),
        pullRequest: () => pullRequestNode(session, entry.pullRequest),
      })),
  };
}
