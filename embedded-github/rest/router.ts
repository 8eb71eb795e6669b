import type { Description } from '../openapi/description.ts';
import type { Operation } from '../openapi/schema.ts';
import type { Handler, Routes } from './route.ts';

export interface Match {
  /** `GET /repos/{owner}/{repo}` */
  readonly route: string;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly handler: Handler;
}

interface Entry {
  readonly route: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly operation: Operation;
  readonly handler: Handler;
}

/** Routes that GitHub's description tells of in words only: https://docs.github.com/rest/commits/statuses */
const LEGACY: Readonly<Record<string, string>> = {
  '/repos/{owner}/{repo}/statuses/{ref}': '/repos/{owner}/{repo}/commits/{ref}/statuses',
};

/** Finds the handler of a request among routes that all have to be in GitHub's description. */
export class Router {
  readonly #entries: Entry[];
  readonly #description: Description;

  constructor(description: Description, routes: Routes) {
    this.#description = description;
    const parameters = (route: string): number => route.split('{').length;
    this.#entries = Object.entries(routes)
      // A path with fewer placeholders is the more exact one: /issues/comments/{id} before /issues/{n}/comments.
      .sort(([a], [b]) => parameters(a) - parameters(b))
      .map(([route, handler]) => {
        const [method = '', path = ''] = route.split(' ');
        const operation =
          description.findOperation(method, path) ?? description.findOperation(method, LEGACY[path] ?? '');
        if (operation === undefined) throw new Error(`GitHub's description has no ${route}`);
        return { route, method, pattern: patternOf(path, operation), operation, handler };
      });
  }

  find(method: string, path: string): Match | undefined {
    for (const { route, method: verb, pattern, operation, handler } of this.#entries) {
      const match = verb === method ? pattern.exec(path) : null;
      if (match === null) continue;
      const params = Object.entries(match.groups ?? {}).map(([name, value = '']) => [
        name,
        decodeURIComponent(value),
      ]);
      return { route, operation, params: Object.fromEntries(params), handler };
    }
    return undefined;
  }

  /** Why nothing was found: the real GitHub has no such route either, or it is missing here. */
  explainMiss(method: string, path: string): string {
    for (const template of this.#description.paths) {
      const operation = this.#description.findOperation(method, template);
      if (operation !== undefined && patternOf(template, operation).test(path))
        return `${method} ${template} is not built into the embedded GitHub`;
    }
    return `GitHub has no ${method} ${path}`;
  }
}

/** Placeholders as named groups; only those marked as such may contain slashes, and a path may be empty. */
function patternOf(path: string, { parameters = [] }: Operation): RegExp {
  const long = new Set(
    parameters.flatMap((one) =>
      'x-multi-segment' in one && one['x-multi-segment'] === true ? [one.name] : [],
    ),
  );
  const source = path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
      return name === undefined
        ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        : `(?<${name.replaceAll('-', '_')}>${long.has(name) ? '.+' : '[^/]+'})`;
    })
    .join('');
  return new RegExp(`^${source.replace('/(?<path>.+)', '(?:/(?<path>.*))?')}/?$`);
}
