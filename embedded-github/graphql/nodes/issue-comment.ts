import { authorAssociation } from '../../rest/render/account.ts';
import { nodeId } from '../../world/account.ts';
import type { IssueComment } from '../../world/issue-comment.ts';
import { permits } from '../../world/permission.ts';
import type { Revision } from '../../world/revision.ts';
import { byId, connection } from '../connection.ts';
import { databaseIds } from '../database-id.ts';
import type { Arguments, Node } from '../node.ts';
import type { Session } from '../session.ts';
import { actorNode } from './actor.ts';
import { pullRequestNode } from './pull-request.ts';

const WRITE = { oneOf: ['issues', 'pull-requests'], level: 'write' } as const;

export function issueCommentNode(session: Session, comment: IssueComment): Node {
  const { revisions, author } = comment;
  const [last] = revisions;
  const { token } = session;
  const { account } = token;
  const { repository } = comment.pullRequest;
  const canUpdate =
    token.kind === 'integration' ? permits(token, repository, WRITE) : comment.canBeEditedBy(account);
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    ...databaseIds(comment.id),
    url: comment.url,
    resourcePath: comment.url.replace('https://github.com', ''),
    body: comment.body,
    author: () => actorNode(author),
    authorAssociation: authorAssociation(repository, author),
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: last?.editedAt ?? null,
    editor: () => (last === undefined ? null : actorNode(last.editor)),
    createdViaEmail: false,
    includesCreatedEdit: last !== undefined && comment.includesCreatedEdit,
    isMinimized: comment.isMinimized,
    minimizedReason: comment.isMinimized ? 'outdated' : null,
    viewerDidAuthor: author === account,
    reactionGroups: REACTIONS.map(([content, name]) => ({
      __typename: 'ReactionGroup',
      content,
      createdAt: null,
      viewerHasReacted: comment.reactions.some((one) => one.content === name && one.account === account),
    })),
    viewerCanUpdate: canUpdate,
    viewerCanDelete: canUpdate,
    pullRequest: () => pullRequestNode(session, comment.pullRequest),
    userContentEdits: (args: Arguments) =>
      connection('userContentEdits', 'UserContentEditConnection', byId(revisions), args, revisionNode),
  };
}

function revisionNode(revision: Revision): Node {
  return {
    __typename: 'UserContentEdit',
    id: nodeId('UCE', revision.id),
    createdAt: revision.editedAt,
    editedAt: revision.editedAt,
    updatedAt: revision.deletedAt ?? revision.editedAt,
    editor: () => actorNode(revision.editor),
    diff: revision.text,
    deletedAt: revision.deletedAt,
    deletedBy: () => (revision.deletedBy === null ? null : actorNode(revision.deletedBy)),
  };
}

/** GitHub lists a group for each reaction there is, whether somebody gave it or not: by its name in GraphQL and in REST. */
const REACTIONS = [
  ['THUMBS_UP', '+1'],
  ['THUMBS_DOWN', '-1'],
  ['LAUGH', 'laugh'],
  ['HOORAY', 'hooray'],
  ['CONFUSED', 'confused'],
  ['HEART', 'heart'],
  ['ROCKET', 'rocket'],
  ['EYES', 'eyes'],
] as const;
