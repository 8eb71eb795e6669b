import type { Component } from './schema.ts';

/**
 * Where GitHub is known to answer otherwise than its description says, by schema. Each entry names who saw it; whatever
 * is not listed here is held to the description.
 */
export const INACCURACIES: Readonly<Record<string, (schema: Component) => Component>> = {
  // head.repo is null once the fork is deleted: github/rest-api-description#161 and #1811.
  'pull-request': withNullableHeadRepository,
  'pull-request-simple': withNullableHeadRepository,
};

function withNullableHeadRepository(schema: Component): Component {
  const head = schema.properties?.head;
  const repo = head?.properties?.repo;
  if (head === undefined || repo === undefined)
    throw new Error('GitHub describes the head of a pull request anew');
  const nullable = { nullable: true, anyOf: [repo] };
  return {
    ...schema,
    properties: {
      ...schema.properties,
      head: { ...head, properties: { ...head.properties, repo: nullable } },
    },
  };
}
