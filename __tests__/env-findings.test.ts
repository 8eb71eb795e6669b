import { describe, expect, test } from '@jest/globals';
import { type Declared, findDifferences, mergeByKey, splitByNew } from '../src/env/findings.ts';

const at = { file: '.env.example', line: 1, column: 1 };

/** `A!` is a required key, `A` an optional one. */
function findings(declared: string[], provided: string[]) {
  return findDifferences({
    service: 'auth',
    declared: declared.map(
      (text): Declared => ({ key: text.replace('!', ''), required: text.endsWith('!'), at }),
    ),
    provided: provided.map((key) => ({ key, source: 'production.env' })),
  });
}
const brief = (list: ReturnType<typeof findings>) =>
  list.map(
    (finding) => `${finding.kind} ${finding.key}${finding.kind === 'missing' && finding.required ? '!' : ''}`,
  );

describe('findings', () => {
  test.each([
    ['everything provided', ['A!', 'B'], ['A', 'B'], []],
    ['a required key missing', ['A!'], [], ['missing A!']],
    ['an optional key missing', ['A'], [], ['missing A']],
    ['a key that nobody declares', [], ['A'], ['stale A']],
    ['a mounted secret', ['A!'], ['A_FILE'], []],
    ['a name that only begins alike', ['A!'], ['A_FILES'], ['missing A!', 'stale A_FILES']],
    ['several, in order', ['C!', 'A!'], ['B'], ['missing A!', 'stale B', 'missing C!']],
  ])('%s', (_, declared, provided, expected) => {
    expect(brief(findings(declared, provided))).toEqual(expected);
  });

  test.each([
    ['new', [], ['A!'], ['missing A!'], []],
    ['already there', ['A!'], ['A!'], [], ['missing A!']],
    ['optional before, required now', ['A'], ['A!'], ['missing A!'], []],
    ['gone', ['A!'], [], [], []],
  ])('%s', (_, before, after, fresh, old) => {
    const split = splitByNew(findings(before, []), findings(after, []));
    expect([brief(split.fresh), brief(split.old)]).toEqual([fresh, old]);
  });

  test.each([
    ['added here', '', 'A', '', 'A'],
    ['added on the base branch meanwhile', '', '', 'A', 'A'],
    ['removed here', 'A', '', 'A', ''],
    ['removed on the base branch meanwhile', 'A', 'A', '', ''],
    ['untouched', 'A', 'A', 'A', 'A'],
    ['changed here', 'A', 'A2', 'A', 'A2'],
    ['changed on the base branch meanwhile', 'A', 'A', 'A2', 'A2'],
  ])('after landing: a key %s', (_, mergeBase, head, tip, expected) => {
    const keys = (text: string) => new Map(text === '' ? [] : [['A', text] as const]);
    const merged = mergeByKey(keys(mergeBase), keys(head), keys(tip), (a, b) => a === b);
    expect([...merged.values()].join()).toBe(expected);
  });
});
