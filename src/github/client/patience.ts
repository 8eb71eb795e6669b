import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';
import * as z from 'zod/mini';

/** A longer wait is not worth a runner's minutes: the run ends with an error that says why. Seconds. */
const LONGEST_WAIT = 120;
/** What GitHub asks to wait for at the least when it limits the rate and does not say how long. Seconds. */
const UNTOLD_WAIT = 60;
const MOST_WAITS = 2;
/** Waits before a read that failed on the way is sent again. Seconds. */
const RETRIES = [0.5, 1, 2];

/** Told whenever a request has to wait, so that a person who watches the log knows why. */
export type Notice = (message: string) => void;

/**
 * Sends reads again that failed on the way, and waits where GitHub limits the rate. A write is never sent again after a failure: it
 * may have been carried out, and whoever writes looks first. One that was limited was refused before it did anything.
 *
 * This is a hook of our own rather than the retry and throttling plugins, whose queues hold each request back for 20 ms:
 * that was more than the whole rest of a run.
 */
export function addPatience(client: Octokit, notice: Notice): void {
  client.hook.wrap('request', async (request, options) => {
    const isGraphql = options.url.endsWith('/graphql');
    const isRead = options.method === 'GET' || isGraphql;
    for (let [waits, retries] = [0, 0]; ; ) {
      const answer = await settle(async () => request(options));
      const limit = limitOf(answer);
      if (limit !== undefined && limit <= LONGEST_WAIT && waits < MOST_WAITS) {
        waits += 1;
        notice(`${options.method} ${options.url}: GitHub limits the rate, waiting ${limit} s`);
        await sleep(limit);
      } else if (limit === undefined && isRead && hasFailed(answer) && retries < RETRIES.length) {
        const seconds = RETRIES[retries] ?? 0;
        retries += 1;
        notice(`${options.method} ${options.url} failed, trying again in ${seconds} s`);
        await sleep(seconds);
      } else if ('error' in answer) throw answer.error;
      else return answer.response;
    }
  });
}

type Response = Awaited<ReturnType<Octokit['request']>>;
type Answer = { readonly response: Response } | { readonly error: unknown };

async function settle(send: () => Promise<Response>): Promise<Answer> {
  try {
    return { response: await send() };
  } catch (error) {
    return { error };
  }
}

/** Octokit reports a broken connection as status 500. */
function hasFailed(answer: Answer): boolean {
  return 'error' in answer && answer.error instanceof RequestError && answer.error.status >= 500;
}

const errorsSchema = z.object({ errors: z.array(z.object({ type: z.optional(z.string()) })) });

/** How many seconds GitHub asks to wait; undefined when the rate is not limited. GraphQL says so with status 200. */
function limitOf(answer: Answer): number | undefined {
  if ('response' in answer) {
    const parsed = errorsSchema.safeParse(answer.response.data);
    const limited = parsed.success && parsed.data.errors.some(({ type }) => type === 'RATE_LIMITED');
    return limited ? secondsToWait(answer.response.headers) : undefined;
  }
  const { error } = answer;
  if (!(error instanceof RequestError) || (error.status !== 403 && error.status !== 429)) return undefined;
  const headers = error.response?.headers ?? {};
  const isLimited =
    error.status === 429 ||
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit/i.test(error.message);
  return isLimited ? secondsToWait(headers) : undefined;
}

function secondsToWait(headers: Readonly<Record<string, string | number | undefined>>): number {
  const after = Number(headers['retry-after']);
  if (after > 0) return after;
  const reset = Number(headers['x-ratelimit-reset']);
  // A second more, so that the new hour has begun on GitHub's clock as well.
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
    return Math.max(Math.ceil(reset - Date.now() / 1000), 0) + 1;
  return UNTOLD_WAIT;
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
