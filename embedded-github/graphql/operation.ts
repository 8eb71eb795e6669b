import { isObject } from '../openapi/schema.ts';

/** The name of the operation that a request runs, for logs and matchers. */
export function operationName(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  if (typeof body.operationName === 'string') return body.operationName;
  const [, name] = /\b(?:query|mutation)\s+(\w+)/.exec(String(body.query)) ?? [];
  return name;
}
