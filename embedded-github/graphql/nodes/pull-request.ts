import { countChanges } from '../../git/patch.ts';
import { nodeId } from '../../world/account.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import type { Repository } from '../../world/repository.ts';
import { byId, connection, inOrder } from '../connection.ts';
import { databaseIds } from '../database-id.ts';
import type { Arguments, Node } from '../node.ts';
import { demand, type Session } from '../session.ts';
import { actorNode } from './actor.ts';
import { commitNode } from './git-object.ts';
import { issueCommentNode } from './issue-comment.ts';
import { refNode, repositoryNode } from './repository.ts';
import { latestOpinionsConnection, timelineConnection } from './review.ts';

export function pullRequestNode(session: Session, pull: PullRequest): Node {
  const { state, repository } = pull;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    ...databaseIds(pull.id),
    number: pull.number,
    title: state.title,
    body: state.body ?? '',
    url: pull.url,
    permalink: pull.url,
    state: state.merge !== null ? 'MERGED' : state.open ? 'OPEN' : 'CLOSED',
    closed: !state.open,
    merged: state.merge !== null,
    mergedAt: state.merge?.at ?? null,
    closedAt: state.closedAt,
    isDraft: state.draft,
    isInMergeQueue: () => isQueued(pull),
    locked: false,
    createdAt: pull.createdAt,
    updatedAt: state.updatedAt,
    author: () => actorNode(pull.author),
    mergedBy: () => (state.merge === null ? null : actorNode(state.merge.by)),
    isCrossRepository: pull.isCrossRepository,
    ...headFields(session, pull),
    baseRefName: state.baseBranch,
    baseRefOid: state.baseSha,
    baseRef: () => refNode(session, repository, state.baseBranch),
    baseRepository: () => repositoryNode(session, repository),
    repository: () => repositoryNode(session, repository),
    viewerDidAuthor: pull.author === session.token.account,
    ...listFields(session, pull, repository),
  };
}

function isQueued(pull: PullRequest): boolean {
  const queue = pull.repository.findMergeQueue(pull.state.baseBranch);
  return queue?.entries.some(({ pullRequest }) => pullRequest === pull) ?? false;
}

function headFields(session: Session, pull: PullRequest): Omit<Node, '__typename'> {
  const fork = pull.headRepository;
  return {
    headRefName: pull.head.branch,
    headRefOid: pull.headSha,
    headRef: () => (fork === undefined ? null : refNode(session, fork, pull.head.branch)),
    headRepository: () => (fork === undefined ? null : repositoryNode(session, fork)),
    headRepositoryOwner: () => (fork === undefined ? null : actorNode(fork.ownerAccount)),
  };
}

function listFields(session: Session, pull: PullRequest, repository: Repository): Omit<Node, '__typename'> {
  const { objects } = repository;
  return {
    changedFiles: () => pull.files.length,
    labels: (args: Arguments) =>
      connection('labels', 'LabelConnection', inOrder(pull.state.labels), args, (name) => ({
        __typename: 'Label',
        id: nodeId('LA', name),
        name,
      })),
    files: (args: Arguments) =>
      connection('files', 'PullRequestChangedFileConnection', inOrder(pull.files), args, (file) => ({
        __typename: 'PullRequestChangedFile',
        path: file.path,
        changeType: file.status === 'removed' ? 'DELETED' : file.status.toUpperCase(),
        ...countChanges(objects, file),
      })),
    commits: (args: Arguments) =>
      connection('commits', 'PullRequestCommitConnection', inOrder(pull.commits), args, (commit) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PRC', commit.sha),
        url: `${pull.url}/commits/${commit.sha}`,
        commit: () => commitNode(session, repository, commit),
      })),
    latestOpinionatedReviews: (args: Arguments) => latestOpinionsConnection(session, pull, args),
    timelineItems: (args: Arguments) => timelineConnection(pull, args),
    comments: (args: Arguments) => {
      demand(session, repository, { oneOf: ['issues', 'pull-requests'], level: 'read' });
      return connection('comments', 'IssueCommentConnection', byId(pull.comments), args, (comment) =>
        issueCommentNode(session, comment),
      );
    },
  };
}
