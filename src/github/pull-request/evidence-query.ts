/** The query that reads evidence, and the shape of its answer. */
import * as z from 'zod/mini';
import type { WantedEvidence } from '../../gate/evidence/wanted.ts';
import { actorSchema } from './identity.ts';

/**
 * Only what is wanted is asked for, as each part needs a permission of its own. Check runs and reviews come in pages, each list with its own
 * cursor. Which workflow a check is of needs `actions: read` (ag-grid/ag-charts#7916), and the runs that were repeated are listed
 * beside the newest (woojubb/robota#2237).
 */
export function evidenceQuery({ kinds, environments }: WantedEvidence): string {
  const deployments = environments.map((_, index) => `, $e${index}: String!`).join('');
  const deployed = environments.map(
    (_, index) => `d${index}: deployments(environments: [$e${index}], first: 1,
    orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ...Deployed } }`,
  );
  const ofCommit = [
    'oid',
    ...(kinds.includes('check')
      ? [
          `statusCheckRollup { contexts(first: 100, after: $checks) { ${PAGE} nodes {
      __typename ... on CheckRun {
        name status conclusion startedAt completedAt url
        checkSuite { app { slug } workflowRun { workflow { resourcePath } } }
      } } } }`,
        ]
      : []),
    ...(kinds.includes('status')
      ? ['status { contexts { context state createdAt targetUrl creator { ...Who } } }']
      : []),
    ...deployed,
  ];
  const ofPullRequest = [
    ...(kinds.includes('review')
      ? [
          `reviews: latestOpinionatedReviews(first: 100, after: $reviews) { ${PAGE} nodes {
      state submittedAt url author { ...Who } commit { oid } } }`,
        ]
      : []),
    ...(kinds.includes('label')
      ? [
          `labels(first: 100) { nodes { name } }
      timelineItems(itemTypes: [LABELED_EVENT], last: 100) { nodes {
        ... on LabeledEvent { createdAt label { name } actor { ...Who } } } }`,
        ]
      : []),
  ];
  const cursors = [
    ...(kinds.includes('check') ? [', $checks: String'] : []),
    ...(kinds.includes('review') ? [', $reviews: String'] : []),
  ].join('');
  const who =
    kinds.includes('status') ||
    kinds.includes('review') ||
    kinds.includes('label') ||
    environments.length > 0;
  return [
    `query Evidence($owner: String!, $repo: String!, $number: Int!${cursors}${deployments}) {
      repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
        headRefOid ${ofPullRequest.join('\n')}
        commits(last: 1) { nodes { commit { ${ofCommit.join('\n')} } } }
      } } }`,
    ...(who ? ['fragment Who on Actor { __typename login }'] : []),
    ...(environments.length > 0 ? [DEPLOYED] : []),
  ].join('\n');
}

const PAGE = 'pageInfo { hasNextPage endCursor }';

const DEPLOYED = `fragment Deployed on Deployment {
  createdAt creator { ...Who } latestStatus { state createdAt logUrl environmentUrl creator { ...Who } }
}`;

const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) });
const whenSchema = z.nullable(z.string());

const checkSchema = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: z.nullable(z.string()),
  startedAt: whenSchema,
  completedAt: whenSchema,
  url: z.string(),
  checkSuite: z.object({
    app: z.nullable(z.object({ slug: z.string() })),
    workflowRun: z.nullable(z.object({ workflow: z.object({ resourcePath: z.string() }) })),
  }),
});
export type CheckNode = z.infer<typeof checkSchema>;

const contextSchema = z.union([
  z.extend(checkSchema, { __typename: z.literal('CheckRun') }),
  z.object({ __typename: z.literal('StatusContext') }),
]);

const statusSchema = z.object({
  context: z.string(),
  state: z.enum(['ERROR', 'EXPECTED', 'FAILURE', 'PENDING', 'SUCCESS']),
  createdAt: z.string(),
  targetUrl: z.nullable(z.string()),
  creator: actorSchema,
});

const reviewSchema = z.object({
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']),
  submittedAt: whenSchema,
  url: z.string(),
  author: actorSchema,
  commit: z.nullable(z.object({ oid: z.string() })),
});
export type ReviewNode = z.infer<typeof reviewSchema>;

const deploymentsSchema = z.object({
  nodes: z.array(
    z.object({
      createdAt: z.string(),
      creator: actorSchema,
      latestStatus: z.nullable(
        z.object({
          state: z.string(),
          createdAt: z.string(),
          logUrl: z.nullable(z.string()),
          environmentUrl: z.nullable(z.string()),
          creator: actorSchema,
        }),
      ),
    }),
  ),
});

const commitSchema = z.catchall(
  z.object({
    oid: z.string(),
    statusCheckRollup: z.nullish(
      z.object({ contexts: z.object({ pageInfo: pageInfoSchema, nodes: z.array(contextSchema) }) }),
    ),
    status: z.nullish(z.object({ contexts: z.array(statusSchema) })),
  }),
  z.unknown(),
);

const pullRequestSchema = z.object({
  headRefOid: z.string(),
  commits: z.object({ nodes: z.array(z.object({ commit: commitSchema })) }),
  reviews: z.nullish(z.object({ pageInfo: pageInfoSchema, nodes: z.array(reviewSchema) })),
  labels: z.nullish(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
  timelineItems: z.optional(
    z.object({
      nodes: z.array(
        z.object({ createdAt: z.string(), label: z.object({ name: z.string() }), actor: actorSchema }),
      ),
    }),
  ),
});
export type EvidencePage = z.infer<typeof pullRequestSchema>;
export type DeploymentNode = z.infer<typeof deploymentsSchema>['nodes'][number];

export const answerSchema = z.object({
  repository: z.nullable(z.object({ pullRequest: z.nullable(pullRequestSchema) })),
});

/** The newest deployment to the environment of that place in the list. */
export function deploymentAt(page: EvidencePage, index: number): DeploymentNode | undefined {
  const found = page.commits.nodes[0]?.commit[`d${index}`];
  return deploymentsSchema.parse(found).nodes[0];
}
