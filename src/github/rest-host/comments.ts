import * as z from 'zod/mini';
import { parseCommands } from '../../gate/commands/command.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { Repository } from '../client/repository.ts';
import { isByViewer, isViewer } from '../pull-request/identity.ts';
import type { Comment } from '../pull-request/query.ts';
import { listAll } from './list-all.ts';
import { actorOf, commentSchema, type RestComment, userSchema } from './shapes.ts';

/** Fewer than these come on one page. */
const ONE_PAGE = 50;
const MOST_LISTS = 4;

/**
 * All comments of a pull request, oldest first. Somebody may delete a comment between two pages, and the first one of the next page is on none then: a
 * revocation may be there, or the checklist. So they are listed again, until none is gone.
 */
export async function listComments(repository: Repository, number: number): Promise<Comment[]> {
  let comments = await listOnce(repository, number);
  for (let lists = 1; comments.length >= ONE_PAGE; lists += 1) {
    if (lists === MOST_LISTS)
      throw new GateError(
        'keeps-changing',
        `comments of pull request #${number} were deleted while they were listed; the next run judges it`,
      );
    const again = await listOnce(repository, number);
    const there = new Set(again.map(({ id }) => id));
    const isWhole = comments.every(({ id }) => there.has(id));
    comments = again;
    if (isWhole) break;
  }
  return comments.map(toComment).toSorted((a, b) => a.fullDatabaseId - b.fullDatabaseId);
}

function listOnce(repository: Repository, number: number): Promise<RestComment[]> {
  return listAll(
    repository,
    { doing: `list the comments of pull request #${number}`, permission: 'pull-requests: read' },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: number },
    commentSchema,
  );
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
