import { describe, expect, test } from '@jest/globals';
import { BASH } from './idioms/bash.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(BASH)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
