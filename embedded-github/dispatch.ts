import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, Plans, primaryRateLimit } from './faults.ts';
import { answerQuery } from './graphql/api.ts';
import { withNullAt } from './graphql/partial.ts';
import { isObject, type Json } from './openapi/schema.ts';
import { GRAPHQL, type LoggedRequest, logEntry, parseBody } from './request-log.ts';
import { RestApi } from './rest/api.ts';
import { HttpError } from './rest/http-error.ts';
import type { Match } from './rest/router.ts';
import type { Exchange } from './server.ts';
import type { RateLimitResource, Token } from './world/token.ts';
import type { World } from './world/world.ts';

export type Hook = (request: LoggedRequest) => void | Promise<void>;

interface Outcome {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | Buffer | undefined;
}

/** Takes each request through log, hooks, faults and the API. */
export class Dispatcher {
  readonly requests: LoggedRequest[] = [];
  readonly violations: string[] = [];
  readonly before = new Plans<Hook>();
  readonly after = new Plans<Hook>();
  readonly faults = new Plans<Fault>();
  /** Of every request, in milliseconds: half on the way in, half on the way out. */
  latency: number;
  readonly #world: World;
  readonly #lacks: 'graphql' | 'history' | undefined;
  #rest: RestApi | undefined;

  constructor(world: World, latency: number, lacks?: 'graphql' | 'history') {
    this.#lacks = lacks;
    this.#world = world;
    this.latency = latency;
  }

  async handle(exchange: Exchange): Promise<void> {
    const body = parseBody(exchange.text);
    const match = this.#find(exchange);
    const token = this.#world.tokens.authenticate(exchange.headers.authorization);
    const request = logEntry(exchange, body, match?.route, token?.account.login);
    this.requests.push(request);
    try {
      await this.#pass(exchange, request, match, token);
    } catch (error) {
      // A bug of this double, or a hook that failed: never to be taken for an answer of GitHub's.
      const message = `${request.method} ${request.path}: ${error instanceof Error ? error.stack : error}`;
      this.violations.push(message);
      this.#send(exchange, request, token, { status: 500, headers: {}, body: { message } });
    }
  }

  async #pass(
    exchange: Exchange,
    request: LoggedRequest,
    match: Match | undefined,
    token: Token | undefined,
  ): Promise<void> {
    for (const hook of this.before.due(request)) await hook(request);
    const faults = this.faults.due(request);
    const extra = faults.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.milliseconds : 0), 0);
    const half = (this.latency + extra) / 2;
    if (half > 0) await sleep(half);
    if (faults.some((fault) => fault.kind === 'cut' && fault.when === 'before'))
      return cut(exchange, request);
    const outcome = this.#outcome(exchange, request, match, token, faults);
    for (const hook of this.after.due(request)) await hook(request);
    if (half > 0) await sleep(half);
    if (faults.some((fault) => fault.kind === 'cut')) return cut(exchange, request);
    this.#send(exchange, request, token, outcome);
  }

  #outcome(
    exchange: Exchange,
    request: LoggedRequest,
    match: Match | undefined,
    token: Token | undefined,
    faults: readonly Fault[],
  ): Outcome {
    const planned = faults.find((fault) => fault.kind === 'answer');
    if (planned !== undefined) return planned;
    const stale = faults.find((fault) => fault.kind === 'stale');
    const answer = (): Outcome => this.#answer(exchange, request, match, token);
    const { timeline } = this.#world;
    const outcome = stale === undefined ? answer() : timeline.asOf(stale.at(timeline.sequence), answer);
    let { body } = outcome;
    for (const fault of faults)
      if (fault.kind === 'partial' && isObject(body)) body = withNullAt(body, fault);
    return { ...outcome, body };
  }

  #answer(
    exchange: Exchange,
    request: LoggedRequest,
    match: Match | undefined,
    token: Token | undefined,
  ): Outcome {
    const { headers, url } = exchange;
    if (headers['user-agent'] === undefined) return failure(new HttpError(403, NO_USER_AGENT));
    if (token === undefined) return failure(new HttpError(401, 'Bad credentials'));
    if (request.route === undefined) return this.#unknownRoute(request);
    if (match === undefined && this.#lacks === 'graphql') return failure(new HttpError(404, 'Not Found'));
    if (match === undefined && this.#lacks === 'history') return UNKNOWN_FIELD;
    if (request.body instanceof SyntaxError) return failure(new HttpError(400, 'Problems parsing JSON'));
    if (match !== undefined && !token.rateLimits.core.spend(1, this.#world.timeline.now))
      return primaryRateLimit(token.rateLimits.core.resetsAt);
    const { violations, ...outcome } =
      match === undefined
        ? { headers: {}, ...answerQuery({ world: this.#world, token }, request.body) }
        : this.#api.answer(match, { url, token, accept: headers.accept ?? '', body: request.body });
    this.violations.push(...violations);
    return outcome;
  }

  #unknownRoute({ method, path }: LoggedRequest): Outcome {
    const message = this.#api.explainMiss(method, path);
    this.violations.push(message);
    return failure(new HttpError(404, message));
  }

  #find({ method, url }: Exchange): Match | undefined {
    if (url.pathname === GRAPHQL) return undefined;
    try {
      return this.#api.find(method, url.pathname);
    } catch (error) {
      this.violations.push(`${method} ${url.pathname}: ${error}`);
      return undefined;
    }
  }

  get #api(): RestApi {
    this.#rest ??= new RestApi(this.#world);
    return this.#rest;
  }

  #send(exchange: Exchange, request: LoggedRequest, token: Token | undefined, outcome: Outcome): void {
    request.status = outcome.status;
    request.endedAt = performance.now();
    const resource = request.route === `POST ${GRAPHQL}` ? 'graphql' : 'core';
    const headers = {
      date: new Date(this.#world.timeline.now).toUTCString(),
      'x-github-request-id': `EMBE:${this.requests.indexOf(request) + 1}`,
      ...(token === undefined ? {} : rateLimitHeaders(token, resource)),
      ...outcome.headers,
    };
    const { body } = outcome;
    if (body instanceof Buffer)
      exchange.send(outcome.status, { ...headers, 'content-type': 'text/plain' }, body);
    else if (body === undefined) exchange.send(outcome.status, headers, '');
    else {
      const type = { 'content-type': 'application/json; charset=utf-8' };
      exchange.send(outcome.status, { ...headers, ...type }, JSON.stringify(body));
    }
  }
}

/** How GitHub refuses a query with a field that its schema does not have: as a whole, with HTTP 200. */
const UNKNOWN_FIELD: Outcome = {
  status: 200,
  headers: {},
  body: {
    errors: [
      {
        path: ['fragment History', 'edits'],
        extensions: { code: 'undefinedField', typeName: 'IssueComment', fieldName: 'userContentEdits' },
        locations: [{ line: 1, column: 1 }],
        message: "Field 'userContentEdits' doesn't exist on type 'IssueComment'",
      },
    ],
  },
};

const NO_USER_AGENT =
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.';

/** What every answer of GitHub's carries. */
function rateLimitHeaders(token: Token, resource: RateLimitResource): Readonly<Record<string, string>> {
  const { limit, used, remaining, resetsAt } = token.rateLimits[resource];
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-used': String(used),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(resetsAt),
    'x-ratelimit-resource': resource,
  };
}

function failure({ status, headers, body }: HttpError): Outcome {
  return { status, headers, body };
}

function cut(exchange: Exchange, request: LoggedRequest): void {
  request.endedAt = performance.now();
  exchange.cut();
}
