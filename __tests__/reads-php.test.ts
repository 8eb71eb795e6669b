import { describe, expect, test } from '@jest/globals';
import { PHP_IDIOMS } from './idioms/php.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(PHP_IDIOMS)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
