import type { LiveStatus, StatusState } from '../../gate/facts.ts';
import { anchorIn, type OwnStatus } from '../../gate/signed-record/anchor.ts';
import type { Repository } from '../client/repository.ts';
import { isViewer } from '../pull-request/identity.ts';
import type { NewStatus } from '../writes.ts';
import { listAll } from './list-all.ts';
import { actorOf, type RestStatus, statusSchema } from './shapes.ts';

/**
 * All statuses of a context at a commit, newest first. On this route Gitea takes an id of a commit for what it is; on `commits/{ref}/statuses` it looks for a
 * branch or a tag of that name first, and whoever may push can make one. GitHub has both:
 * https://docs.github.com/rest/commits/statuses#list-commit-statuses-for-a-reference
 */
export async function listStatuses(
  repository: Repository,
  sha: string,
  context: string,
): Promise<RestStatus[]> {
  const statuses = await listAll(
    repository,
    { doing: 'read the commit statuses', permission: 'statuses: read' },
    'GET /repos/{owner}/{repo}/statuses/{sha}',
    { sha },
    statusSchema,
  );
  return statuses
    .filter((status) => status.context.toLowerCase() === context.toLowerCase())
    .toSorted((a, b) => b.id - a.id);
}

export function toLiveStatus(status: RestStatus | undefined, viewer: string): LiveStatus | undefined {
  if (status === undefined) return undefined;
  return {
    state: stateOf(status),
    description: status.description ?? '',
    targetUrl: status.target_url || undefined,
    bySelf: isOwn(status, viewer),
  };
}

/**
 * Those that our own identity posted: nobody else's says anything about the record. Other pull requests may have the same head, so one counts only where
 * it links to the page that a comment is on.
 */
export function ownStatuses(statuses: readonly RestStatus[], viewer: string, comment: string): OwnStatus[] {
  const page = pageOf(comment);
  return statuses
    .filter((status) => isOwn(status, viewer))
    .map(({ id, created_at: createdAt, target_url: url }) => ({
      id,
      createdAt,
      anchor: url && pageOf(url) === page ? anchorIn(url) : undefined,
    }));
}

function pageOf(url: string): string | undefined {
  return URL.parse(url)?.pathname;
}

function isOwn({ creator }: RestStatus, viewer: string): boolean {
  return creator != null && isViewer(actorOf(creator), viewer);
}

const STATES: readonly StatusState[] = ['error', 'failure', 'pending', 'success'];

/** A state that GitHub does not have, such as `warning`, is none of ours: it is written anew. */
export function stateOf({ state, status }: RestStatus): StatusState {
  return STATES.find((one) => one === (state ?? status)) ?? 'error';
}

/** The same once more, with another address. */
export function repeat(status: RestStatus, targetUrl: string): NewStatus {
  return { state: stateOf(status), description: status.description ?? '', targetUrl };
}

/** Of statuses, newest first, the newest after `earlier` that one with our address has covered, and that said something else. */
export function findCovered(
  statuses: readonly RestStatus[],
  earlier: number,
  targetUrl: string,
): NewStatus | undefined {
  const isOurs = ({ target_url }: RestStatus) => target_url === targetUrl;
  const [newest] = statuses;
  const covered = statuses.find((one) => !isOurs(one) && one.id > earlier);
  if (newest === undefined || covered === undefined || !isOurs(newest)) return undefined;
  const [said, wanted] = [newest, covered].map((one) => repeat(one, targetUrl));
  return JSON.stringify(said) === JSON.stringify(wanted) ? undefined : wanted;
}
