import { describe, expect, test } from '@jest/globals';
import { JAVASCRIPT } from './idioms/javascript.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(JAVASCRIPT)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
