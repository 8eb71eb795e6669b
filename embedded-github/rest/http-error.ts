import type { JsonObject } from '../openapi/schema.ts';
import type { Need } from '../world/permission.ts';
import type { Token } from '../world/token.ts';

type Headers = Readonly<Record<string, string>>;

/** An answer that is an error, in GitHub's wording. */
export class HttpError extends Error {
  readonly status: number;
  readonly fields: JsonObject;
  readonly headers: Headers;

  constructor(status: number, message: string, fields: JsonObject = {}, headers: Headers = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
    this.headers = headers;
  }

  get body(): JsonObject {
    const { message, status } = this;
    return { message, ...this.fields, documentation_url: DOCUMENTATION, status: String(status) };
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest';

export function notFound(): HttpError {
  return new HttpError(404, 'Not Found');
}

/** GitHub names the permissions that would do in a header: alternatives apart by `; `. */
export function forbidden(token: Token, need: Need): HttpError {
  const accepted = need.oneOf
    .map((permission) => `${permission.replaceAll('-', '_')}=${need.level}`)
    .join('; ');
  return new HttpError(403, forbiddenMessage(token, need), {}, { 'x-accepted-github-permissions': accepted });
}

export function forbiddenMessage(token: Token, need: Need): string {
  if (token.kind === 'integration') return 'Resource not accessible by integration';
  const isAllowed = need.oneOf.some((permission) => token.allows(permission, need.level));
  return isAllowed
    ? 'Must have admin rights to Repository.'
    : 'Resource not accessible by personal access token';
}

/** GitHub's 422 for a field. */
export function validationFailed(resource: string, field: string, message: string): HttpError {
  const errors = [{ resource, code: 'custom', field, message }];
  return new HttpError(422, 'Validation Failed', { errors });
}
