import { describe, expect, test } from '@jest/globals';
import { readsIn } from './idioms/reads-in.ts';
import { RUST } from './idioms/rust.ts';

describe.each(RUST)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
