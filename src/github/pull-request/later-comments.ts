import * as z from 'zod/mini';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import { COMMENT, type Comment, commentSchema } from './query.ts';

const QUERY = `query LaterComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...Comment } }
  } }
}
${COMMENT}`;

const answerSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
        nodes: z.array(commentSchema),
      }),
    }),
  }),
});

/** The comments of a pull request after the first hundred, a hundred a query. */
export async function listLaterComments(
  { client, owner, repo }: Repository,
  number: number,
  cursor: string | null,
): Promise<Comment[]> {
  const comments: Comment[] = [];
  for (let after = cursor; ; ) {
    const answer = await explained(
      { doing: `list the comments of pull request #${number}`, permission: 'pull-requests: read' },
      () => client.graphql(QUERY, { owner, repo, number, after }),
    );
    const { nodes, pageInfo } = answerSchema.parse(answer).repository.pullRequest.comments;
    comments.push(...nodes);
    if (!pageInfo.hasNextPage) return comments;
    after = pageInfo.endCursor;
  }
}
