import { type Arguments, fieldError, type Node, numberArgument, textArgument } from './node.ts';

/** GitHub serves no more nodes of a connection at once. */
const MAX_PAGE = 100;

/** A list with the number by which a cursor finds its place again, even after others were added or removed. */
interface Items<T> {
  readonly list: readonly T[];
  readonly keyOf: (item: T, index: number) => number;
}

/**
 * A connection as GitHub pages it: `first`/`after` or `last`/`before`, one of which must be given.
 * @param name the field, for the error messages
 */
export function connection<T>(
  name: string,
  typename: string,
  { list, keyOf }: Items<T>,
  args: Arguments,
  render: (item: T) => Node,
): Node {
  checkBoundaries(name, args);
  const keys = list.map(keyOf);
  const isDescending = (keys[0] ?? 0) > (keys.at(-1) ?? 0);
  const isBehind = (key: number, cursor: number): boolean => (isDescending ? key < cursor : key > cursor);
  const after = readCursor(textArgument(args, 'after'));
  const before = readCursor(textArgument(args, 'before'));
  const inside = keys.flatMap((key, index) => {
    const isIn =
      (after === undefined || isBehind(key, after)) && (before === undefined || isBehind(before, key));
    return isIn ? [index] : [];
  });
  const first = numberArgument(args, 'first');
  const page =
    first === undefined ? inside.slice(-(numberArgument(args, 'last') ?? 0)) : inside.slice(0, first);
  const cursors = page.map((index) => writeCursor(keys[index] ?? 0));
  const nodes = page.flatMap((index) => list.slice(index, index + 1).map(render));
  return {
    __typename: typename,
    totalCount: list.length,
    nodes,
    edges: nodes.map((node, at) => ({ __typename: `${node.__typename}Edge`, node, cursor: cursors[at] })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: page.length > 0 && page.at(-1) !== list.length - 1,
      hasPreviousPage: page.length > 0 && page[0] !== 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** Items that are only added at the end, or never change: their place is their key. */
export function inOrder<T>(list: readonly T[]): Items<T> {
  return { list, keyOf: (_, index) => index };
}

/** Items found again by their number. */
export function byId<T extends { readonly id: number }>(list: readonly T[]): Items<T> {
  return { list, keyOf: ({ id }) => id };
}

function checkBoundaries(name: string, args: Arguments): void {
  const first = numberArgument(args, 'first');
  const last = numberArgument(args, 'last');
  if (first === undefined && last === undefined)
    throw fieldError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  for (const [boundary, count] of Object.entries({ first, last })) {
    if (count === undefined) continue;
    if (count < 0)
      throw fieldError(
        'INVALID_PAGINATION',
        `\`${boundary}\` on the \`${name}\` connection cannot be less than zero.`,
      );
    if (count > MAX_PAGE)
      throw fieldError(
        'EXCESSIVE_PAGINATION',
        `Requesting ${count} records on the \`${name}\` connection exceeds the \`${boundary}\` limit of ${MAX_PAGE} records.`,
      );
  }
}

function writeCursor(key: number): string {
  return Buffer.from(`cursor:v2:${key}`).toString('base64');
}

function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const [, key] = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (key === undefined)
    throw fieldError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(key);
}
