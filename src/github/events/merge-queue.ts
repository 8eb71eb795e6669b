import * as z from 'zod/mini';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';

const QUERY = `query MergeQueue($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { position headCommit { oid } pullRequest { number } } }
    }
  }
}`;

const answerSchema = z.object({
  repository: z.object({
    mergeQueue: z.nullable(
      z.object({
        entries: z.object({
          nodes: z.array(
            z.object({
              position: z.number(),
              headCommit: z.nullable(z.object({ oid: z.string() })),
              pullRequest: z.nullable(z.object({ number: z.number() })),
            }),
          ),
        }),
      }),
    ),
  }),
});

/** A pull request that waits in a merge queue. */
export interface Queued {
  /** Undefined where the token may not see it. */
  readonly number: number | undefined;
  /** The head of its merge group; undefined until GitHub has built that. */
  readonly groupSha: string | undefined;
  /** What it lands on: the group before it. Undefined for the first, which lands on the tip of the base branch. */
  readonly landsOn: string | undefined;
}

/** The merge queue of a branch, first to land first: each group is built on the one before it, and holds all that those hold. */
export async function readMergeQueue(
  { client, owner, repo }: Repository,
  branch: string,
): Promise<readonly Queued[]> {
  const answer = answerSchema.parse(
    await explained({ doing: `read the merge queue of ${branch}`, permission: 'pull-requests: read' }, () =>
      client.graphql(QUERY, { owner, repo, branch }),
    ),
  );
  const entries =
    answer.repository.mergeQueue?.entries.nodes.toSorted((a, b) => a.position - b.position) ?? [];
  const queue: Queued[] = [];
  let landsOn: string | undefined;
  for (const { headCommit, pullRequest } of entries) {
    queue.push({ number: pullRequest?.number, groupSha: headCommit?.oid, landsOn });
    landsOn = headCommit?.oid ?? landsOn;
  }
  return queue;
}

const WAITING = `query QueuedPullRequest($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { isInMergeQueue baseRefName } }
}`;

const waitingSchema = z.object({
  repository: z.object({
    pullRequest: z.object({ isInMergeQueue: z.boolean(), baseRefName: z.string() }),
  }),
});

/** The branch in whose merge queue a pull request waits; undefined where it waits in none. */
export async function findQueueOf(
  { client, owner, repo }: Repository,
  number: number,
): Promise<string | undefined> {
  const { isInMergeQueue, baseRefName } = waitingSchema.parse(
    await explained({ doing: `read pull request #${number}`, permission: 'pull-requests: read' }, () =>
      client.graphql(WAITING, { owner, repo, number }),
    ),
  ).repository.pullRequest;
  return isInMergeQueue ? baseRefName : undefined;
}
