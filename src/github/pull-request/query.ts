/** The one query that reads a pull request, and the shape of its answer. */
import * as z from 'zod/mini';
import { HISTORY, historySchema } from './comment-history.ts';
import { actorSchema, databaseIdSchema } from './identity.ts';

export const COMMENT = `fragment Comment on IssueComment {
  id fullDatabaseId url createdAt lastEditedAt body viewerDidAuthor author { __typename login } editor { __typename login }
  reactionGroups { viewerHasReacted }
}`;

export const QUERY = `query PullRequest(
  $owner: String!, $repo: String!, $number: Int!, $path: String!, $context: String!, $known: [ID!]!, $after: String
) {
  viewer { login }
  known: nodes(ids: $known) { ...History }
  repository(owner: $owner, name: $repo) {
    isInOrganization
    pullRequest(number: $number) {
      number title url state author { __typename login } baseRefName headRefOid changedFiles isInMergeQueue
      labels(first: 100) { nodes { name } }
      baseRef { target { oid ... on Commit { ...Checklist } } }
      commits(last: 1) { nodes { commit { oid ...Checklist status { context(name: $context) {
        state description targetUrl isRequired(pullRequestNumber: $number) creator { __typename login }
      } } } } }
      comments(first: 100) { pageInfo { hasNextPage endCursor } nodes { ...Comment } }
    }
  }
}
fragment Checklist on Commit { checklist: file(path: $path) { object { __typename ... on Blob { text isTruncated } } } }
${COMMENT}
${HISTORY}`;

export const checklistFileSchema = z.nullable(
  z.object({
    object: z.nullable(
      z.object({ text: z.optional(z.nullable(z.string())), isTruncated: z.optional(z.boolean()) }),
    ),
  }),
);

export const commentSchema = z.object({
  id: z.string(),
  fullDatabaseId: databaseIdSchema,
  url: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.nullable(z.string()),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  author: actorSchema,
  editor: actorSchema,
  reactionGroups: z.nullable(z.array(z.object({ viewerHasReacted: z.boolean() }))),
});
export type Comment = z.infer<typeof commentSchema>;

const pullRequestSchema = z.object({
  number: z.number(),
  title: z.string(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  author: actorSchema,
  baseRefName: z.string(),
  headRefOid: z.string(),
  changedFiles: z.number(),
  isInMergeQueue: z.boolean(),
  labels: z.nullable(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
  baseRef: z.nullable(
    z.object({ target: z.object({ oid: z.string(), checklist: z.optional(checklistFileSchema) }) }),
  ),
  commits: z.object({
    nodes: z.array(
      z.object({
        commit: z.object({
          oid: z.string(),
          checklist: checklistFileSchema,
          status: z.nullable(
            z.object({
              context: z.nullable(
                z.object({
                  state: z.enum(['ERROR', 'EXPECTED', 'FAILURE', 'PENDING', 'SUCCESS']),
                  description: z.nullable(z.string()),
                  targetUrl: z.nullable(z.string()),
                  isRequired: z.boolean(),
                  creator: actorSchema,
                }),
              ),
            }),
          ),
        }),
      }),
    ),
  }),
  comments: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    nodes: z.array(commentSchema),
  }),
});

export const answerSchema = z.object({
  viewer: z.object({ login: z.string() }),
  known: z.array(z.nullable(historySchema)),
  repository: z.nullable(
    z.object({ isInOrganization: z.boolean(), pullRequest: z.nullable(pullRequestSchema) }),
  ),
});
export type Answer = z.infer<typeof answerSchema>;
