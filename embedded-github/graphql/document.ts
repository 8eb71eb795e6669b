import { type DocumentNode, parse, validate } from 'graphql';
import { githubSchema } from './schema.ts';

/** A query that GitHub's schema allows, or what is wrong with it. */
export type CheckedQuery =
  | { readonly document: DocumentNode; readonly problems?: never }
  | { readonly document?: never; readonly problems: readonly string[] };

/** A client sends the same few queries again and again; checking one takes longer than running it. */
const checked = new Map<string, CheckedQuery>();

export function checkQuery(query: string): CheckedQuery {
  const known = checked.get(query);
  if (known !== undefined) return known;
  const result = parseAndValidate(query);
  checked.set(query, result);
  return result;
}

function parseAndValidate(query: string): CheckedQuery {
  try {
    const document = parse(query);
    const problems = validate(githubSchema(), document).map(({ message }) => message);
    return problems.length === 0 ? { document } : { problems };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}
