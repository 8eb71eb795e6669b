import { expect, test } from '@jest/globals';
import { mergeByKey } from '../src/env/findings/merge.ts';

test.each([
  ['added here', '', 'A', '', 'A'],
  ['added on the base branch meanwhile', '', '', 'A', 'A'],
  ['added here and there', '', 'A', 'A2', 'A'],
  ['removed here', 'A', '', 'A', ''],
  ['removed here, changed there', 'A', '', 'A2', ''],
  ['removed on the base branch meanwhile', 'A', 'A', '', ''],
  ['removed there, changed here', 'A', 'A2', '', 'A2'],
  ['untouched', 'A', 'A', 'A', 'A'],
  ['changed here', 'A', 'A2', 'A', 'A2'],
  ['changed on the base branch meanwhile', 'A', 'A', 'A2', 'A2'],
])('after landing: a key %s', (_, mergeBase, head, tip, expected) => {
  const keys = (text: string) => new Map(text === '' ? [] : [['A', text] as const]);
  const merged = mergeByKey(keys(mergeBase), keys(head), keys(tip), (a, b) => a === b);
  expect([...merged.values()].join()).toBe(expected);
});

test('where head and base branch have the same entry, it is the head’s, with its place', () => {
  const entry = (line: number) => new Map([['A', { text: 'same', line }]]);
  const merged = mergeByKey(entry(1), entry(2), entry(3), (a, b) => a.text === b.text);
  expect(merged.get('A')).toEqual({ text: 'same', line: 2 });
});
