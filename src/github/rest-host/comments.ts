import * as z from 'zod/mini';
import { parseCommands } from '../../gate/commands/command.ts';
import type { Repository } from '../client/repository.ts';
import { isByViewer, isViewer } from '../pull-request/identity.ts';
import type { Comment } from '../pull-request/query.ts';
import { listAll } from './list-all.ts';
import { actorOf, commentSchema, type RestComment, userSchema } from './shapes.ts';

/** All comments of a pull request, oldest first. */
export async function listComments(repository: Repository, number: number): Promise<Comment[]> {
  const comments = await listAll(
    repository,
    { doing: `list the comments of pull request #${number}`, permission: 'pull-requests: read' },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: number },
    commentSchema,
  );
  return comments.map(toComment).toSorted((a, b) => a.fullDatabaseId - b.fullDatabaseId);
}

/** Here a comment is known by its number alone. */
function toComment({ id, html_url, body, user, created_at, updated_at, reactions }: RestComment): Comment {
  return {
    id: String(id),
    fullDatabaseId: id,
    url: html_url,
    createdAt: created_at,
    lastEditedAt: updated_at === created_at ? null : updated_at,
    body: body ?? '',
    viewerDidAuthor: false,
    author: actorOf(user),
    editor: null,
    // Who reacted is told elsewhere, and only worth a question where anybody did.
    reactionGroups: reactions?.total_count === 0 ? [] : null,
  };
}

const reactionSchema = z.object({ user: userSchema });

/** The comments with commands get to know whether we have reacted to them. */
export async function withReactions(
  repository: Repository,
  comments: readonly Comment[],
  viewer: string,
): Promise<Comment[]> {
  return Promise.all(
    comments.map(async (comment) => {
      const isAsked = comment.reactionGroups === null && !isByViewer(comment, viewer) && hasCommands(comment);
      if (!isAsked) return comment;
      const reactions = await listAll(
        repository,
        { doing: 'read the reactions to a command', permission: 'pull-requests: read' },
        'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
        { comment_id: comment.fullDatabaseId },
        reactionSchema,
      );
      const viewerHasReacted = reactions.some(({ user }) => isViewer(actorOf(user), viewer));
      return { ...comment, reactionGroups: [{ viewerHasReacted }] };
    }),
  );
}

function hasCommands({ body }: Comment): boolean {
  const { commands, problems } = parseCommands(body);
  return commands.length + problems.length > 0;
}
