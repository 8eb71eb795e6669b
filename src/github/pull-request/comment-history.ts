import { GraphqlResponseError } from '@octokit/graphql';
import * as z from 'zod/mini';
import { GateError } from '../../gate/gate-error.ts';
import { normalizeNewlines, parseBoxes } from '../../gate/ledger/box.ts';
import { type Revision, sortRevisions } from '../../gate/ledger/ledger.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import { actorSchema, databaseIdSchema, editorOf } from './identity.ts';

/**
 * `IssueComment.userContentEdits` lists every revision, newest first; `diff` holds the whole body after the edit, and a
 * comment that was never edited has an empty list. Anyone who may read the comment may read it.
 */
export const HISTORY = `fragment History on IssueComment {
  id fullDatabaseId url createdAt body lastEditedAt viewerDidAuthor
  author { __typename login }
  edits: userContentEdits(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { editedAt editor { __typename login } diff }
  }
}`;

const QUERY = `query CommentHistory($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ...History } } ${HISTORY}`;

const editSchema = z.object({ editedAt: z.string(), editor: actorSchema, diff: z.nullable(z.string()) });

export const historySchema = z.object({
  id: z.string(),
  fullDatabaseId: databaseIdSchema,
  url: z.string(),
  createdAt: z.string(),
  body: z.string(),
  lastEditedAt: z.nullable(z.string()),
  viewerDidAuthor: z.boolean(),
  author: actorSchema,
  edits: z.nullable(
    z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      nodes: z.nullable(z.array(z.nullable(editSchema))),
    }),
  ),
});
export type History = z.infer<typeof historySchema>;

const answerSchema = z.object({ nodes: z.array(z.nullable(historySchema)) });

/** GitHub takes so many ids in one query, and refuses more. */
export const MOST_IDS = 100;

/** The histories of comments, first page each. A comment that is gone is left out. */
export async function readHistories(repository: Repository, ids: readonly string[]): Promise<History[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  return (await Promise.all(batches.map((batch) => readBatch(repository, batch)))).flat();
}

async function readBatch({ client }: Repository, ids: readonly string[]): Promise<History[]> {
  const answer = await explained(READING, async () => {
    try {
      return await client.graphql(QUERY, { ids });
    } catch (error) {
      if (error instanceof GraphqlResponseError && error.errors?.every(({ type }) => type === 'NOT_FOUND'))
        return error.data;
      throw error;
    }
  });
  return answerSchema.parse(answer).nodes.filter((node) => node !== null);
}

const READING = { doing: 'read the history of the checklist comment', permission: 'pull-requests: read' };

/**
 * All revisions of a comment, oldest first: the pages after the first are fetched, a hundred revisions each.
 * Throws when the history cannot be trusted to be whole; the gate stays closed then.
 */
export async function completeRevisions({ client }: Repository, history: History): Promise<Revision[]> {
  const { author } = history;
  const edits = [...editsOf(history)];
  for (let page = history.edits?.pageInfo; page?.hasNextPage; ) {
    const variables = { ids: [history.id], after: page.endCursor };
    const answer = answerSchema.parse(await explained(READING, () => client.graphql(QUERY, variables)));
    const next = answer.nodes[0];
    if (next == null) throw unreadable('it was deleted while it was read');
    edits.push(...editsOf(next));
    page = next.edits?.pageInfo;
  }
  if (edits.length === 0) {
    if (history.lastEditedAt !== null) throw unreadable('GitHub lists no revision of an edited comment');
    return [{ editedAt: history.createdAt, editor: editorOf(author, author), text: history.body }];
  }
  const revisions = sortRevisions(
    edits.map(({ editedAt, editor, diff }) => ({
      editedAt,
      editor: editorOf(editor, author),
      text: diff,
    })),
  );
  const newest = revisions.at(-1)?.text;
  if (newest != null && marksOf(newest) !== marksOf(history.body))
    throw unreadable('its newest revision does not agree with its body');
  return revisions;
}

function editsOf(history: History): z.infer<typeof editSchema>[] {
  const nodes = history.edits?.nodes ?? [];
  if (nodes.includes(null)) throw unreadable('GitHub hides some of its revisions');
  return nodes.filter((node) => node !== null);
}

function marksOf(body: string): string {
  return JSON.stringify(parseBoxes(normalizeNewlines(body)));
}

function unreadable(why: string): GateError {
  return new GateError(
    'history-unreadable',
    `the history of the checklist comment cannot be read: ${why}. The gate stays closed; re-run the job, with \`pull-requests: read\`.`,
  );
}
