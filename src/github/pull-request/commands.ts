import { type CommandProblem, parseCommands } from '../../gate/commands/command.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { GivenCommands } from '../../gate/ledger/ledger.ts';
import { repliedTo } from '../../gate/marker.ts';
import type { Repository } from '../client/repository.ts';
import { completeRevisions, type History, readHistories } from './comment-history.ts';
import { editorOf, isByViewer } from './identity.ts';
import type { Comment } from './query.ts';

/** A comment with commands, and whether we have answered it. */
export interface CommandComment extends GivenCommands {
  readonly problems: readonly CommandProblem[];
  /** Our own identity has reacted to it: an answer is given once. */
  readonly isAnswered: boolean;
  /** Our own identity has replied to it in words. */
  readonly isReplied: boolean;
}

/**
 * The commands that people gave in comments of their own. A comment that somebody else has edited says nothing for sure, and is passed
 * over; one that its author has edited counts from then on.
 */
export async function readCommands(
  repository: Repository,
  comments: readonly Comment[],
  viewer: string,
  findTouched = findTouchedByOthers,
): Promise<CommandComment[]> {
  const found = comments.flatMap((comment) => {
    if (isByViewer(comment, viewer) || comment.author?.__typename !== 'User') return [];
    const { commands, problems } = parseCommands(comment.body);
    return commands.length + problems.length === 0 ? [] : [{ comment, commands, problems }];
  });
  const touched = await findTouched(
    repository,
    found.map(({ comment }) => comment),
  );
  const replies = new Set(
    comments.flatMap((comment) => (isByViewer(comment, viewer) ? (repliedTo(comment.body) ?? []) : [])),
  );
  return found.flatMap(({ comment, commands, problems }): CommandComment[] => {
    const by = editorOf(comment.author, null);
    if (by === null || touched.has(comment.id)) return [];
    return [
      {
        comment: comment.fullDatabaseId,
        url: comment.url,
        by,
        at: comment.lastEditedAt ?? comment.createdAt,
        commands,
        problems,
        isReplied: replies.has(comment.fullDatabaseId),
        isAnswered: comment.reactionGroups?.some(({ viewerHasReacted }) => viewerHasReacted) ?? false,
      },
    ];
  });
}

/** Which of the comments were ever edited by anybody but their author; the last editor alone does not tell. */
async function findTouchedByOthers(
  repository: Repository,
  comments: readonly Comment[],
): Promise<ReadonlySet<string>> {
  const edited = comments.filter(({ lastEditedAt }) => lastEditedAt !== null).map(({ id }) => id);
  const histories = await readHistories(repository, edited);
  const touched = new Set(edited.filter((id) => !histories.some((history) => history.id === id)));
  await Promise.all(
    histories.map(async (history) => {
      if (!(await isByAuthorAlone(repository, history))) touched.add(history.id);
    }),
  );
  return touched;
}

/** A history that cannot be read proves nothing: the comment is passed over, and the gate goes on. */
async function isByAuthorAlone(repository: Repository, history: History): Promise<boolean> {
  try {
    const revisions = await completeRevisions(repository, history);
    // Whoever is the author of the comment is `self` here.
    return revisions.every(({ editor }) => editor?.kind === 'self');
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}
