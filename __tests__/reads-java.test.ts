import { describe, expect, test } from '@jest/globals';
import { JAVA } from './idioms/java.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(JAVA)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
