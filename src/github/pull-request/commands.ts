import { type Command, type CommandProblem, parseCommands } from '../../gate/commands/command.ts';
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

/** Why nothing in a comment counts, in a sentence that ends with what to do; undefined where it may count the next time that it is read. */
type Void = string | undefined;

/**
 * The commands that people gave in comments of their own. A comment that somebody else has edited says nothing for sure: no command of it
 * counts, and its author is told. One that its author has edited counts from then on.
 */
export async function readCommands(
  repository: Repository,
  comments: readonly Comment[],
  viewer: string,
  findVoid = findTouchedByOthers,
): Promise<CommandComment[]> {
  const found = comments.flatMap((comment) => {
    if (isByViewer(comment, viewer) || comment.author?.__typename !== 'User') return [];
    const { commands, problems } = parseCommands(comment.body);
    return commands.length + problems.length === 0 ? [] : [{ comment, commands, problems }];
  });
  const touched = await findVoid(
    repository,
    found.map(({ comment }) => comment),
  );
  const replies = new Set(
    comments.flatMap((comment) => (isByViewer(comment, viewer) ? (repliedTo(comment.body) ?? []) : [])),
  );
  return found.flatMap(({ comment, commands, problems }): CommandComment[] => {
    const by = editorOf(comment.author, null);
    if (by === null) return [];
    const given = {
      comment: comment.fullDatabaseId,
      url: comment.url,
      by,
      at: comment.lastEditedAt ?? comment.createdAt,
      isReplied: replies.has(comment.fullDatabaseId),
    };
    if (!touched.has(comment.id)) return [{ ...given, commands, problems, isAnswered: hasReacted(comment) }];
    const [line] = [...problems.map((problem) => problem.line), ...commands.flatMap(nameOf)];
    const message = touched.get(comment.id);
    if (line === undefined || message === undefined) return [];
    // It may have been answered before somebody edited it.
    return [{ ...given, commands: [], problems: [{ line, message }], isAnswered: given.isReplied }];
  });
}

/** What was asked for; looking again does no harm, whoever asked. */
function nameOf({ kind }: Command): string[] {
  return kind === 'checklist' ? [] : [`/${kind}`];
}

function hasReacted({ reactionGroups }: Comment): boolean {
  return reactionGroups?.some(({ viewerHasReacted }) => viewerHasReacted) ?? false;
}

const BY_OTHERS =
  'Somebody else has edited this comment, so nothing in it counts. Write the command in a new comment.';

/** Which of the comments were ever edited by anybody but their author; the last editor alone does not tell. */
async function findTouchedByOthers(
  repository: Repository,
  comments: readonly Comment[],
): Promise<ReadonlyMap<string, Void>> {
  const edited = comments.filter(({ lastEditedAt }) => lastEditedAt !== null).map(({ id }) => id);
  const histories = await readHistories(repository, edited);
  const touched = new Map<string, Void>(
    edited
      .filter((id) => !histories.some((history) => history.id === id))
      .map((id): [string, Void] => [id, undefined]),
  );
  await Promise.all(
    histories.map(async (history) => {
      const isAlone = await isByAuthorAlone(repository, history);
      if (isAlone !== true) touched.set(history.id, isAlone === false ? BY_OTHERS : undefined);
    }),
  );
  return touched;
}

/** A history that cannot be read proves nothing: it is undefined then, the comment is passed over, and the gate goes on. */
async function isByAuthorAlone(repository: Repository, history: History): Promise<boolean | undefined> {
  try {
    const revisions = await completeRevisions(repository, history);
    // Whoever is the author of the comment is `self` here.
    return revisions.every(({ editor }) => editor?.kind === 'self');
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}
