/** The largest value of GraphQL's Int. */
const MAX_INT = 2 ** 31 - 1;

/**
 * The number that REST calls `id`. GraphQL's `databaseId` is a 32-bit Int and GitHub's numbers have outgrown it: only
 * `fullDatabaseId` (BigInt, written as a string) always has it.
 */
export function databaseIds(id: number): { databaseId: number | null; fullDatabaseId: string } {
  return { databaseId: id > MAX_INT ? null : id, fullDatabaseId: String(id) };
}
