import { RequestError } from '@octokit/request-error';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import { comparisonSchema } from './shapes.ts';

/** More merges of the base branch into the head than these are not followed. */
const MOST_BORDERS = 12;

/**
 * The commit at which the head left the base branch. Gitea's comparison does not name it, and lists the commits of the head that the base lacks: what
 * they stand on is in both. Of several such commits it is the one that has all the others behind it.
 */
export async function findMergeBase(repository: Repository, base: string, head: string): Promise<string> {
  const { mergeBase, ahead } = await compare(repository, base, head);
  if (mergeBase !== undefined) return mergeBase;
  if (ahead.size === 0) return head;
  const borders = [...new Set([...ahead.values()].flat())].filter((sha) => !ahead.has(sha));
  if (borders.length <= MOST_BORDERS)
    for (const border of borders) if (await hasAllBehind(repository, border, borders)) return border;
  throw new GateError(
    'github-failed',
    `could not find where ${head.slice(0, 7)} left ${base.slice(0, 7)}: this server does not name the merge base, and their histories cross ${borders.length} times. Rebase the head onto the base branch; the gate stays closed meanwhile.`,
  );
}

async function hasAllBehind(
  repository: Repository,
  border: string,
  borders: readonly string[],
): Promise<boolean> {
  for (const other of borders) {
    if (other === border) continue;
    const { ahead } = await compare(repository, border, other);
    if (ahead.size > 0) return false;
  }
  return true;
}

/** The commits of the head that the base lacks, with their parents; compared twice, where the server may have taken an id for a name in between. */
async function compare(repository: Repository, base: string, head: string) {
  const compared = await compareOnce(repository, base, head);
  if (compared.mergeBase !== undefined) return compared;
  for (const sha of [base, head]) await refuseNamed(repository, sha);
  const again = await compareOnce(repository, base, head);
  if (JSON.stringify([...again.ahead]) === JSON.stringify([...compared.ahead])) return compared;
  throw new GateError('keeps-changing', 'the comparison of two commits came out differently the second time');
}

/**
 * Gitea compares branches and tags of that name before it looks for a commit, and whoever may push can call one like a commit. It lists all refs that begin so:
 * https://github.com/go-gitea/gitea/blob/main/routers/api/v1/repo/git_ref.go
 */
async function refuseNamed({ client, owner, repo }: Repository, sha: string): Promise<void> {
  const reading = { doing: 'look for branches that are called like a commit', permission: 'contents: read' };
  for (const kind of ['heads', 'tags']) {
    const found = await explained(reading, async () => {
      try {
        const route = 'GET /repos/{owner}/{repo}/git/refs/{kind}/{sha}';
        return (await client.request(route, { owner, repo, kind, sha })).data;
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return undefined;
        throw error;
      }
    });
    if (found === undefined) continue;
    throw new GateError(
      'github-failed',
      `a branch or tag is called like the commit ${sha}, and this server compares that in its place: delete it. The gate stays closed.`,
    );
  }
}

async function compareOnce({ client, owner, repo }: Repository, base: string, head: string) {
  const { data } = await explained(
    { doing: 'compare the head with the base branch', permission: 'contents: read' },
    () =>
      client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...{ owner, repo, basehead: `${base}...${head}` },
      }),
  );
  const { merge_base_commit, commits, total_commits } = comparisonSchema.parse(data);
  const ahead = new Map(
    (commits ?? []).map(({ sha, parents }) => [sha, (parents ?? []).map((parent) => parent.sha)]),
  );
  if (merge_base_commit === undefined && ahead.size !== total_commits)
    throw new GateError(
      'github-failed',
      `could not compare ${base.slice(0, 7)} with ${head.slice(0, 7)}: the server lists ${ahead.size} of ${total_commits} commits. The gate stays closed.`,
    );
  return { mergeBase: merge_base_commit?.sha, ahead };
}
