import type { Json } from './openapi/schema.ts';
import type { LoggedRequest } from './request-log.ts';

/** Which requests a fault or a hook is about: all given conditions hold. */
export interface Matcher {
  readonly method?: string;
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`, as in {@link LoggedRequest.route}. */
  readonly route?: string;
  readonly operationName?: string;
  readonly isWrite?: boolean;
  readonly where?: (request: LoggedRequest) => boolean;
}

/** When something happens: after that many matching requests went through (0), and then that many times (1). */
export interface Schedule {
  readonly after?: number;
  readonly times?: number;
}

export interface PlannedAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export type Fault =
  | { readonly kind: 'latency'; readonly milliseconds: number }
  | PlannedAnswer
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'stale'; readonly at: (sequence: number) => number }
  | {
      readonly kind: 'partial';
      readonly path: readonly (string | number)[];
      readonly type: string;
      readonly message: string;
    };

type Headers = Readonly<Record<string, string>>;

export function matches(matcher: Matcher, request: LoggedRequest): boolean {
  const { method, route, operationName, isWrite, where } = matcher;
  return (
    (method === undefined || method === request.method) &&
    (route === undefined || route === request.route) &&
    (operationName === undefined || operationName === request.operationName) &&
    (isWrite === undefined || isWrite === request.isWrite) &&
    (where === undefined || where(request))
  );
}

/** Things planned for some of the requests that match. */
export class Plans<T> {
  readonly #plans: { readonly matcher: Matcher; readonly value: T; skip: number; left: number }[] = [];

  add(matcher: Matcher, value: T, { after = 0, times = 1 }: Schedule): void {
    this.#plans.push({ matcher, value, skip: after, left: times });
  }

  /** What is due for this request, in the order in which it was planned. */
  due(request: LoggedRequest): T[] {
    return this.#plans.flatMap((plan) => {
      if (plan.left === 0 || !matches(plan.matcher, request)) return [];
      if (plan.skip > 0) {
        plan.skip -= 1;
        return [];
      }
      plan.left -= 1;
      return [plan.value];
    });
  }

  clear(): void {
    this.#plans.length = 0;
  }
}

/** Slower by that much. */
export function latency(milliseconds: number): Fault {
  return { kind: 'latency', milliseconds };
}

/** That answer instead of GitHub's; nothing is done. */
export function answer(
  status: number,
  body: Json = { message: 'Server Error' },
  headers: Headers = {},
): PlannedAnswer {
  return { kind: 'answer', status, body, headers };
}

/** GitHub's secondary rate limit, as it words it. Without seconds there is no `retry-after`, as often with GitHub. */
export function secondaryRateLimit(retryAfter?: number, status: 403 | 429 = 403): PlannedAnswer {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID 0000:1111:2222.';
  const documentation_url =
    'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
  const headers: Headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return answer(status, { message, documentation_url }, headers);
}

/** The hourly limit is used up. @param reset when it is full again, in seconds since 1970 */
export function primaryRateLimit(reset: number, status: 403 | 429 = 403): PlannedAnswer {
  const message = 'API rate limit exceeded for installation ID 1.';
  const documentation_url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';
  return answer(
    status,
    { message, documentation_url },
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  );
}

/** GraphQL's way to say so: HTTP 200 and no data. */
export function graphqlRateLimit(reset: number): PlannedAnswer {
  const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }];
  return answer(200, { errors }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) });
}

/** The connection breaks before anything was done, or after the write was applied but before its answer was sent. */
export function cutConnection(when: 'before' | 'after'): Fault {
  return { kind: 'cut', when };
}

/** A read is answered from the state before the last changes of the world, as by a replica that lags. */
export function staleRead(changes: number): Fault {
  return { kind: 'stale', at: (sequence) => sequence - changes };
}

/** A read is answered from the state of a moment: a `github.clock.sequence` that was kept. */
export function readAsOf(sequence: number): Fault {
  return { kind: 'stale', at: () => sequence };
}

/** A GraphQL answer with null at that path of `data`, and an error that names it; HTTP 200. */
export function partial(
  path: readonly (string | number)[],
  type = 'FORBIDDEN',
  message = 'Resource not accessible by integration',
): Fault {
  return { kind: 'partial', path, type, message };
}
