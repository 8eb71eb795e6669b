/** One at a time: they share the token's rate limit, and a runner's log reads in order. */
export async function oneByOne<Item, Result>(
  items: readonly Item[],
  judge: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await judge(item));
  return results;
}
