import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCircles } from '../src/checklist/circles.ts';
import { parseChecklist } from '../src/checklist/parse.ts';
import { expectBounded, many } from './hostile/bounded.ts';

/** What it means, without regard to time. */
function reaches(needs: ReadonlyMap<string, readonly string[]>, from: string, target: string): boolean {
  const seen = new Set<string>();
  const rest = [...(needs.get(from) ?? [])];
  for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
    if (id === target) return true;
    if (!seen.has(id)) rest.push(...(needs.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

test('what lies on a circle is what can be reached from itself', () => {
  const id = fc.integer({ min: 0, max: 9 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.array(id, { maxLength: 3 }))), (pairs) => {
      const needs = new Map(pairs);
      const expected = [...needs.keys()].filter((one) => reaches(needs, one, one));
      expect([...findCircles(needs)].toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, (size: number) => string]>([
  ['the next', (size) => many(size, (at) => `  - { id: a${at}, title: b, needs: a${at + 1} }\n`)],
  [
    'the one before and the next',
    (size) =>
      many(size, (at) => `  - { id: a${at}, title: b, needs: [a${Math.max(at - 1, 0)}, a${at + 1}] }\n`),
  ],
])('a megabyte of items of which each waits for %s is read in time', (_, textOf) => {
  expectBounded((size) => parseChecklist(`items:\n${textOf(size)}`, 'f.yml'));
});
