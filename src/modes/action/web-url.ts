import type { LivePullRequest } from '../../gate/facts.ts';

/** The address of the repository, below which GitHub has its pages; undefined for a server that has them elsewhere, so that no link leads nowhere. */
export function webUrlOf({ url }: Pick<LivePullRequest, 'url'>): string | undefined {
  return /^(.+)\/pull\/\d+$/.exec(url)?.[1];
}
