import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNearName } from '../src/env/text/near-name.ts';

test.each<[string, string[], string | undefined]>([
  ['DATABASE_URL', ['DATABSE_URL'], 'DATABSE_URL'],
  ['DATABASE_URL', ['DATABAES_URL'], 'DATABAES_URL'],
  ['DATABASE_URL', ['DATABASE_URLS'], 'DATABASE_URLS'],
  ['DATABASE_URL', ['database_url'], 'database_url'],
  ['DATABASE_URL', ['DATABAS_URI'], 'DATABAS_URI'],
  ['DATABASE_URL', ['DATABAS_URIS'], undefined],
  ['DATABASE_URL', ['DATABASE_URI', 'DATABASE_URL_'], 'DATABASE_URI'],
  ['DATABASE_URL', ['DB_BASES_URL', 'DATABASE_URIX', 'DATABASE_UR'], 'DATABASE_UR'],
  ['DB_URL', ['DB_URI'], 'DB_URI'],
  ['DB_URL', ['DB_USR_'], undefined],
  ['KEY', ['KEG'], undefined],
  ['KEY', ['Key'], 'Key'],
  ['KEY', ['KEY'], undefined],
  ['KEY', [], undefined],
  ['A'.repeat(101), ['A'.repeat(100)], undefined],
])('%s is meant by one of %s: %s', (name, names, expected) => {
  expect(findNearName(name, names)).toBe(expected);
});

/** The whole table of the distance, without a short cut. */
function slips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      const row = table[i];
      if (row !== undefined)
        row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
    }
  }
  return at(a.length, b.length);
}

test('two slips, and no more, are forgiven in a name of ordinary length', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 8, maxLength: 11 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      if (a !== b) expect(findNearName(a, [b]) !== undefined).toBe(slips(a, b) <= 2);
    }),
    { numRuns: 3000 },
  );
});
