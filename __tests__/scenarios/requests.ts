import type { LoggedRequest } from '../../embedded-github/index.ts';

/**
 * The requests of a run by round trips: each stands in the round after the last one that had ended when it started. The
 * number of rounds is the longest chain of requests that waited for each other. Give the server latency, or requests
 * that were sent together may be answered one after the other.
 */
export function roundTrips(requests: readonly LoggedRequest[]): string[][] {
  const rounds: LoggedRequest[][] = [];
  for (const request of requests.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const waitedFor = rounds.findLastIndex((round) =>
      round.some(({ endedAt }) => endedAt !== undefined && endedAt <= request.startedAt),
    );
    rounds[waitedFor + 1] = [...(rounds[waitedFor + 1] ?? []), request];
  }
  return rounds.map((round) => round.map(nameOf).sort());
}

/** `GET pulls/{pull_number}/files`, or the name of a GraphQL query; with the status when that is no success. */
export function nameOf({ method, path, route, query, operationName, status = 0 }: LoggedRequest): string {
  const what =
    operationName ??
    `${method} ${(route ?? path).replace(/^\S+ /, '').replace('/repos/{owner}/{repo}/', '')}`;
  const page =
    query.page === undefined || query.page === '1' || what.includes('compare') ? '' : ` page ${query.page}`;
  return `${what}${page}${status >= 200 && status < 300 ? '' : ` → ${status || 'cut'}`}`;
}

/** Requests by name, in order of arrival. */
export function names(requests: readonly LoggedRequest[]): string[] {
  return requests.map(nameOf);
}

/** The requests that change something. */
export function writes(requests: readonly LoggedRequest[]): string[] {
  return names(requests.filter(({ isWrite }) => isWrite));
}
