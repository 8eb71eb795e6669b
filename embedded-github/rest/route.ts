import type { Json, JsonObject } from '../openapi/schema.ts';
import { canSee, type Need, permits } from '../world/permission.ts';
import type { Repository } from '../world/repository.ts';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { forbidden, notFound } from './http-error.ts';
import type { Renderer } from './render/renderer.ts';

/** A request after authentication and validation, as a route handles it. */
export interface Call {
  readonly world: World;
  readonly renderer: Renderer;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly accept: string;
}

/** A call to a route below `/repos/{owner}/{repo}` by a token that may make it. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  /** File contents instead of JSON. */
  readonly raw?: Buffer;
  /** Where this page is in its list, for the `link` header. */
  readonly pages?: { readonly page: number; readonly last: number };
}

export type Handler = (call: Call) => Answer;

/** Handlers by `METHOD /path/{template}`, the path written as in GitHub's description. */
export type Routes = Readonly<Record<string, Handler>>;

/**
 * A route below a repository. Who cannot see the repository gets 404, who sees it but may not do this gets 403,
 * both before the request is looked at any further.
 */
export function inRepository(need: Need, handle: (call: RepositoryCall) => Answer): Handler {
  return (call) => {
    const { owner = '', repo = '' } = call.params;
    const repository = call.world.findRepository(`${owner}/${repo}`);
    if (repository === undefined || !canSee(call.token, repository)) throw notFound();
    if (!permits(call.token, repository, need)) throw forbidden(call.token, need);
    return handle({ ...call, repository });
  };
}

export function ok(body: Json, status = 200): Answer {
  return { status, body };
}

export function textField(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}
