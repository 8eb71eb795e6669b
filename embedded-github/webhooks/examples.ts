import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isObject, type Json, type JsonObject } from '../openapi/schema.ts';
import type { Links } from '../world/world.ts';

interface Definition {
  readonly name: string;
  readonly examples: readonly JsonObject[];
}

let loaded: readonly Definition[] | undefined;

/**
 * A published example of an event, as if it had happened in that repository: the first one with the action, else the
 * first one. Everything that is ours is laid over it with {@link overlay}.
 */
export function exampleOf(
  name: string,
  action: string | undefined,
  repository: string,
  links: Links,
): JsonObject {
  if (loaded === undefined) {
    const file = createRequire(import.meta.url).resolve(
      '@octokit/webhooks-examples/api.github.com/index.json',
    );
    loaded = JSON.parse(readFileSync(file, 'utf8'));
  }
  const examples = loaded?.find((one) => one.name === name)?.examples ?? [];
  // Examples of organizations and apps carry two more fields; those are added where they belong.
  const [example] = [...examples].sort((a, b) => rank(a, action) - rank(b, action));
  if (example === undefined) throw new Error(`There is no example of ${name}`);
  const [owner = '', repositoryName = ''] = repository.split('/');
  const text = JSON.stringify(example)
    .replaceAll(/Codertocat|octo-org/g, owner)
    .replaceAll(/Hello-World|octo-repo/g, repositoryName)
    .replaceAll('https://api.github.com', links.api);
  const { organization: _, installation: __, enterprise: ___, ...plain } = parseObject(text);
  return plain;
}

/** What is given replaces what the example says, object by object; lists are replaced whole. */
export function overlay(example: Json | undefined, given: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = isObject(example) ? { ...example } : {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    result[key] = isObject(value) ? overlay(result[key], value) : value;
  }
  return result;
}

function rank(example: JsonObject, action: string | undefined): number {
  return example.action === action ? 0 : 1;
}

function parseObject(text: string): JsonObject {
  return JSON.parse(text);
}
