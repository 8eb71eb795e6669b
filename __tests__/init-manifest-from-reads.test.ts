import { expect, test } from '@jest/globals';
import { parseManifest } from '../src/env/manifest/parse.ts';
import type { Read } from '../src/env/read.ts';
import { writeManifest } from '../src/init/manifests/text.ts';

const read = (key: string, kind: Read['kind']): Read => ({
  key,
  kind,
  at: { file: 'a.py', line: 1, column: 1 },
});

test.each<[string, readonly Read[] | undefined, readonly string[], Record<string, boolean>]>([
  ['a key that the code fails without is required', [read('A', 'hard')], [], { A: true }],
  [
    'a key that it can do without is not',
    [read('A', 'optional'), read('B', 'defaulted')],
    [],
    { A: false, B: false },
  ],
  [
    'one hard read of several is enough',
    [read('A', 'optional'), read('A', 'hard'), read('A', 'defaulted')],
    [],
    { A: true },
  ],
  ['what the machine sets itself is left out', [read('HOME', 'hard'), read('GITHUB_SHA', 'hard')], [], {}],
  [
    'what production has and no code reads is left out, so that it is told as stale',
    [read('A', 'hard')],
    ['SPARE'],
    { A: true },
  ],
  [
    'where nobody looked, production is all there is to go by',
    undefined,
    ['B', 'A', 'B'],
    { A: true, B: true },
  ],
  ['what cannot be the name of a key is left out', undefined, ['tls.crt', ''], {}],
])('%s', (_, reads, given, expected) => {
  const { text, keys } = writeManifest('auth', reads, given);
  const parsed = parseManifest(text, 'env.yml');
  if (!parsed.ok) throw new Error(text);
  expect(Object.fromEntries(parsed.value.map(({ key, required }) => [key, required]))).toEqual(expected);
  expect(keys).toBe(Object.keys(expected).length);
});
