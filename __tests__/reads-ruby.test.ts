import { describe, expect, test } from '@jest/globals';
import { readsIn } from './idioms/reads-in.ts';
import { RUBY } from './idioms/ruby.ts';

describe.each(RUBY)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
