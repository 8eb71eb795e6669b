import * as z from 'zod/mini';
import { GateError } from '../../gate/gate-error.ts';
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

/**
 * The pull requests that a merge group holds: all entries of the queue up to the one whose head commit is the group's,
 * as each group is built on those before it.
 */
export async function findQueuedPullRequests(
  { client, owner, repo }: Repository,
  branch: string,
  headSha: string,
): Promise<number[]> {
  const answer = answerSchema.parse(
    await explained({ doing: `read the merge queue of ${branch}`, permission: 'pull-requests: read' }, () =>
      client.graphql(QUERY, { owner, repo, branch }),
    ),
  );
  const entries =
    answer.repository.mergeQueue?.entries.nodes.toSorted((a, b) => a.position - b.position) ?? [];
  const last = entries.findIndex(({ headCommit }) => headCommit?.oid === headSha);
  const numbers = entries.slice(0, last + 1).flatMap(({ pullRequest }) => pullRequest?.number ?? []);
  if (last === -1 || numbers.length !== last + 1)
    throw new GateError(
      'not-found',
      `the merge queue of ${branch} has no entry for ${headSha.slice(0, 7)}: the queue has moved on, or hides a pull request`,
    );
  return numbers;
}
