import type { RequestParameters } from '@octokit/types';
import * as z from 'zod/mini';
import { GateError } from '../../gate/gate-error.ts';
import { explained, type Purpose } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';

/** A list that is longer is not read to its end. */
const MOST_PAGES = 200;

const listSchema = z.nullable(z.array(z.unknown()));

/**
 * All pages of a list. Servers differ in how long a page is, and in how they say that there is another: by the header `link`, or only by how many there
 * are (`x-total-count`).
 */
export async function listAll<T>(
  { client, owner, repo }: Repository,
  purpose: Purpose,
  route: string,
  parameters: RequestParameters,
  schema: z.ZodMiniType<T>,
): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, headers } = await explained(purpose, () =>
      client.request(route, { owner, repo, ...parameters, per_page: 100, page }),
    );
    const read = listSchema.parse(data) ?? [];
    items.push(...read.map((item) => schema.parse(item)));
    const total = Number(headers['x-total-count'] ?? 0);
    const hasNext = headers.link?.includes('rel="next"') === true || items.length < total;
    if (!hasNext || read.length === 0) {
      if (items.length >= total) return items;
      break;
    }
  }
  throw new GateError(
    'github-failed',
    `could not ${purpose.doing} to the end: the server gave ${items.length} entries and says that there are more. The gate stays closed.`,
  );
}
