import { GateError } from '../gate/gate-error.ts';
import { explained } from './client/explain.ts';
import type { Repository } from './client/repository.ts';
import { listStatuses } from './rest-host/statuses.ts';

/** GitHub takes 1,000 statuses of one context at one commit, and refuses all that come after. A hundred of them are kept for what closes the gate. */
const MOST = 900;
const PAGE = 100;

/**
 * Throws where a green status could be the last one that GitHub takes: whoever posts a thousand of them would make it stay green, whatever is taken back
 * afterwards. One request tells as a rule that there are fewer of all contexts together.
 */
export async function refuseLastStatus(repository: Repository, sha: string, context: string): Promise<void> {
  const { client, owner, repo } = repository;
  const { data } = await explained({ doing: 'read the commit statuses', permission: 'statuses: write' }, () =>
    client.rest.repos.listCommitStatusesForRef({
      ...{ owner, repo, ref: sha, per_page: PAGE },
      page: MOST / PAGE,
    }),
  );
  if (data.length < PAGE) return;
  const { length } = await listStatuses(repository, sha, context);
  if (length < MOST) return;
  throw new GateError(
    'github-failed',
    `${length} statuses of ${context} are at ${sha.slice(0, 7)}, and GitHub takes 1,000: a green one might be the last, and nobody could take it back. Push a new commit.`,
  );
}
