import type { OwnComment } from '../../gate/facts.ts';
import type { Repository } from '../client/repository.ts';
import { completeRevisions, type History, readHistories } from './comment-history.ts';
import { isByViewer, isSameActor } from './identity.ts';
import type { Comment } from './query.ts';

/**
 * Comments that may be our checklist: our own identity is the author, and the marker stands at the start or somebody else
 * edited the comment last and may have taken it away. Only the history tells.
 */
export function likelyOurs(
  comments: readonly Comment[],
  viewer: string,
  isMarked: (body: string) => boolean,
): Comment[] {
  return comments.filter(
    (comment) =>
      isByViewer(comment, viewer) &&
      (isMarked(comment.body) || (comment.editor !== null && !isSameActor(comment.editor, comment.author))),
  );
}

/**
 * Our comments with their whole history. Those that are likely ours and whose history is not at hand are read in one query. A
 * comment is ours when our own identity once wrote it with the marker, whatever people made of it since.
 */
export async function readOwnComments(
  repository: Repository,
  likely: readonly Comment[],
  atHand: ReadonlyMap<string, History>,
  viewer: string,
  isMarked: (body: string) => boolean,
): Promise<OwnComment[]> {
  const missing = likely.filter(({ id }) => !atHand.has(id)).map(({ id }) => id);
  const read = await readHistories(repository, missing);
  const histories = [...atHand.values(), ...read].filter((history) => isByViewer(history, viewer));
  const comments = await Promise.all(
    histories.map(async (history): Promise<OwnComment> => {
      const { id: nodeId, fullDatabaseId: id, url, body } = history;
      return { id, nodeId, url, body, revisions: await completeRevisions(repository, history) };
    }),
  );
  return comments.filter((comment) => isOurs(comment, isMarked));
}

/**
 * Whether a comment of our own identity is this checklist: one of the texts that it wrote has the marker. Where none of them can be
 * read any more, the text that is there decides; other workflows have the same identity, and people may write into their comments.
 */
function isOurs({ body, revisions }: OwnComment, isMarked: (body: string) => boolean): boolean {
  const texts = revisions.flatMap(({ editor, text }) =>
    editor?.kind === 'self' && text !== null ? [text] : [],
  );
  return texts.length === 0 ? isMarked(body) : texts.some(isMarked);
}
