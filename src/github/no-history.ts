import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';

/** The server has no GraphQL, or one that does not know all that is asked: then there is no history of comments, and REST has to do. */
export class NoHistory extends Error {}

/**
 * Whether a failure of the first query means that, and not that something went wrong. Gitea and Forgejo answer 404. A refused token,
 * a limited rate, a failing server and a broken connection are none of it: the gate stays closed then, and nobody is believed by another way.
 */
export function lacksHistory(error: unknown): boolean {
  if (error instanceof GraphqlResponseError) return isEvery(error.errors ?? [], isUnknownField);
  return error instanceof RequestError && (error.status === 404 || error.status === 405);
}

/** GitHub's servers say `undefinedField`; the second wording is that of the reference implementation. */
function isUnknownField({ message, extensions }: { message: string; extensions?: unknown }): boolean {
  const code =
    typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : '';
  return (
    code === 'undefinedField' ||
    /^Field '\w+' doesn't exist on type '\w+'/.test(message) ||
    /^Cannot query field "\w+" on type "\w+"/.test(message)
  );
}

function isEvery<T>(items: readonly T[], is: (item: T) => boolean): boolean {
  return items.length > 0 && items.every(is);
}
