import { describe, expect, test } from '@jest/globals';
import { KOTLIN } from './idioms/kotlin.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(KOTLIN)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
