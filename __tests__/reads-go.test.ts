import { describe, expect, test } from '@jest/globals';
import { GO } from './idioms/go.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(GO)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
