import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';

/** Which open pull requests are meant: those from a branch of an owner, those to a base branch, or those whose head is a commit. */
export type BranchFilter =
  | { readonly head: { readonly owner: string; readonly branch: string } }
  | { readonly base: string }
  | { readonly sha: string };

/**
 * The open pull requests of a branch, oldest first, all pages. A `workflow_run` of a fork names no pull request, but its branch;
 * several can come from one, to different bases. GitHub cannot be asked for those of a commit (`GET /commits/{sha}/pulls` leaves forks
 * out), so all open ones are listed.
 */
export async function findPullRequestsOf(
  { client, owner, repo }: Repository,
  filter: BranchFilter,
): Promise<number[]> {
  const which =
    'base' in filter
      ? { base: filter.base }
      : 'head' in filter
        ? { head: `${filter.head.owner}:${filter.head.branch}` }
        : {};
  const pulls = await explained(
    { doing: 'list the open pull requests', permission: 'pull-requests: read' },
    () => client.paginate(client.rest.pulls.list, { owner, repo, state: 'open', per_page: 100, ...which }),
  );
  const meant = 'sha' in filter ? pulls.filter(({ head }) => head.sha === filter.sha) : pulls;
  return meant.map(({ number }) => number).sort((a, b) => a - b);
}

/** The head SHA as it is now, by the shortest way: for a status when nothing else could be read. */
export async function readHeadSha({ client, owner, repo }: Repository, number: number): Promise<string> {
  const { data } = await explained(
    { doing: `read the head of pull request #${number}`, permission: 'pull-requests: read' },
    () => client.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return data.head.sha;
}
