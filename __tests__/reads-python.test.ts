import { describe, expect, test } from '@jest/globals';
import { PYTHON } from './idioms/python.ts';
import { readsIn } from './idioms/reads-in.ts';

describe.each(PYTHON)('$title', ({ path, idioms }) => {
  test.each(idioms)('%s', async (_, text, expected) => {
    expect(await readsIn([{ path, text }])).toEqual(expected);
  });
});
