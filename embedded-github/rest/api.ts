import { type Contract, githubContract } from '../openapi/contract.ts';
import { githubDescription } from '../openapi/description.ts';
import { isObject, type Json } from '../openapi/schema.ts';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { HttpError } from './http-error.ts';
import { linkHeader } from './paging.ts';
import { createRenderer, type Renderer } from './render/renderer.ts';
import type { Answer } from './route.ts';
import { type Match, Router } from './router.ts';
import { actionsConfigurationRoutes } from './routes/actions-configuration.ts';
import { blobRoutes } from './routes/blobs.ts';
import { branchRoutes } from './routes/branches.ts';
import { collaboratorRoutes } from './routes/collaborators.ts';
import { commitStatusRoutes } from './routes/commit-statuses.ts';
import { compareRoutes } from './routes/compare.ts';
import { contentsRoutes } from './routes/contents.ts';
import { issueCommentRoutes } from './routes/issue-comments.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { treeRoutes } from './routes/trees.ts';

export interface RestRequest {
  readonly url: URL;
  readonly token: Token;
  readonly accept: string;
  /** The parsed JSON body; undefined when there was none. */
  readonly body: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | Buffer | undefined;
  /** Where request or answer are not as GitHub describes them. */
  readonly violations: readonly string[];
}

/** GitHub's REST API over a world: only what is described, and every request and answer held to the description. */
export class RestApi {
  readonly #world: World;
  readonly #renderer: Renderer;
  readonly #router: Router;
  readonly #contract: Contract;

  constructor(world: World) {
    const description = githubDescription();
    this.#world = world;
    this.#renderer = createRenderer(world.links);
    this.#contract = githubContract();
    this.#router = new Router(description, {
      ...repositoryRoutes,
      ...branchRoutes,
      ...pullRoutes,
      ...issueCommentRoutes,
      ...commitStatusRoutes,
      ...collaboratorRoutes,
      ...contentsRoutes,
      ...blobRoutes,
      ...treeRoutes,
      ...compareRoutes,
      ...actionsConfigurationRoutes,
    });
  }

  find(method: string, path: string): Match | undefined {
    return this.#router.find(method, path);
  }

  explainMiss(method: string, path: string): string {
    return this.#router.explainMiss(method, path);
  }

  answer(match: Match, request: RestRequest): RestAnswer {
    const query = Object.fromEntries(request.url.searchParams);
    const wrong = this.#contract.checkRequest(match.operation, {
      params: match.params,
      query,
      body: request.body,
    });
    if (wrong.length > 0) return refuse(match, wrong);
    const { headers, raw, ...answer } = this.#handle(match, request, query);
    const { status, body } = answer;
    const broken = raw === undefined ? this.#contract.checkAnswer(match.operation, status, body) : [];
    if (broken.length > 0) return refuse(match, broken);
    const link = answer.pages === undefined ? undefined : linkHeader(request.url, answer.pages);
    return {
      status,
      headers: { ...headers, ...(link === undefined ? {} : { link }) },
      body: raw ?? body,
      violations: [],
    };
  }

  #handle(match: Match, request: RestRequest, query: Readonly<Record<string, string>>): Answer & Headers {
    const { token, accept } = request;
    const body = isObject(request.body) ? request.body : {};
    const call = {
      world: this.#world,
      renderer: this.#renderer,
      params: match.params,
      token,
      accept,
      query,
      body,
    };
    try {
      return { headers: {}, ...match.handler(call) };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return { status: error.status, body: error.body, headers: error.headers };
    }
  }
}

interface Headers {
  readonly headers: Readonly<Record<string, string>>;
}

/** A fault of the client or of this double, never something that GitHub would answer. */
function refuse({ route }: Match, complaints: readonly string[]): RestAnswer {
  const violations = complaints.map((complaint) => `${route}: ${complaint}`);
  return { status: 500, headers: {}, body: { message: violations.join('\n') }, violations };
}
