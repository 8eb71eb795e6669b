import { githubFiller } from '../../openapi/fill.ts';
import type { JsonObject } from '../../openapi/schema.ts';
import type { Links } from '../../world/world.ts';

/** What turns things of the world into answers of GitHub's description: completes them, and knows the API's address. */
export interface Renderer {
  /** The object of that schema with these values; see openapi/fill.ts. */
  fill(schema: string, given: JsonObject): JsonObject;
  /** An address of the API. */
  api(path: string): string;
}

export function createRenderer(links: Links): Renderer {
  const filler = githubFiller();
  return {
    fill: (schema, given) => filler.fill(schema, given),
    api: (path) => `${links.api}${path}`,
  };
}
