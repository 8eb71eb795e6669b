import { operationName } from './graphql/operation.ts';
import { isObject } from './openapi/schema.ts';
import type { Exchange } from './server.ts';

/** The one path that is not of the REST API. */
export const GRAPHQL = '/graphql';

/** A request that arrived, in the order of arrival. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** `GET /repos/{owner}/{repo}` as GitHub's description writes it, `POST /graphql`, or undefined for an unknown route. */
  readonly route: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Of a GraphQL query. */
  readonly operationName: string | undefined;
  /** False for GraphQL queries, GET and HEAD. */
  readonly isWrite: boolean;
  /** Whose token it was; undefined for bad credentials. */
  readonly login: string | undefined;
  /** `performance.now()` of this process. */
  readonly startedAt: number;
  /** When the answer was sent or the connection cut; undefined while it is under way. */
  endedAt: number | undefined;
  /** The status that was sent; undefined while under way or when the connection was cut. */
  status: number | undefined;
}

/** The body as JSON; the error itself when it is none. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** The entry of a request that has just arrived. @param route of the REST API, if there is one */
export function logEntry(
  { method, url }: Exchange,
  body: unknown,
  route: string | undefined,
  login: string | undefined,
): LoggedRequest {
  const isGraphql = method === 'POST' && url.pathname === GRAPHQL;
  const operation = isGraphql ? operationName(body) : undefined;
  const isMutation = isObject(body) && /^\s*mutation\b/.test(String(body.query));
  return {
    method,
    path: url.pathname,
    route: isGraphql ? `POST ${GRAPHQL}` : route,
    query: Object.fromEntries(url.searchParams),
    body,
    operationName: operation,
    isWrite: isGraphql ? isMutation : method !== 'GET' && method !== 'HEAD',
    login,
    startedAt: performance.now(),
    endedAt: undefined,
    status: undefined,
  };
}
