import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

let loaded: GraphQLSchema | undefined;

/**
 * GitHub's published GraphQL schema, built on first use. Its descriptions, two thirds of the file, say nothing to a
 * machine and are left out before parsing.
 */
export function githubSchema(): GraphQLSchema {
  if (loaded === undefined) {
    // The package exports only its index, which would parse 5 MB of JSON; the file itself lies beside it.
    const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
    const text = readFileSync(file, 'utf8').replace(/"""(?:[^"\\]|\\"""|\\|"(?!""))*"""/g, '');
    const document = parse(text, { noLocation: true });
    loaded = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  }
  return loaded;
}
