import { describe, expect, test } from '@jest/globals';
import { CSHARP } from './idioms/csharp.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(CSHARP)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
