import { describe, expect, test } from '@jest/globals';
import { type Answer, type Change, decideApplies } from '../src/checklist/applies.ts';
import type { Condition } from '../src/checklist/schema.ts';

const file = (path: string, previousPath?: string) => ({
  path,
  blobSha: `sha of ${path}`,
  ...(previousPath === undefined ? {} : { previousPath }),
});

const change: Change = {
  files: [
    file('app/migrations/0002.py'),
    file('docs/new.md', 'app/old.md'),
    file('.github/workflows/ci.yml'),
  ],
  filesComplete: true,
  labels: ['Database'],
  baseBranch: 'release/2.1',
  envKeys: ['DJANGO_SECRET_KEY'],
};
const truncated: Change = { ...change, filesComplete: false };
const envUnknown: Change = { ...change, envKeys: undefined };

test('of what does not apply nothing is told', () => {
  const condition = { paths: ['app/**'], labels: ['urgent'] };
  expect(decideApplies(condition, change)).toEqual({ answer: 'no', because: [], files: [] });
});

describe('an item applies', () => {
  test.each<[string, Condition | undefined, Change, Answer]>([
    ['without a condition', undefined, change, 'yes'],
    ['a path that matches', { paths: ['**/migrations/**'] }, change, 'yes'],
    ['a folder without wildcards', { paths: ['app/migrations'] }, change, 'yes'],
    ['a folder by the beginning of its name', { paths: ['app/mig'] }, change, 'no'],
    ['not: a folder without wildcards', { not: { paths: ['app'] } }, change, 'no'],
    ['a folder left out', { paths: ['**', '!app', '!docs'] }, change, 'yes'],
    ['all that matches is left out', { paths: ['app/**', '!app/migrations', '!**/*.md'] }, change, 'no'],
    ['all but what is left out', { paths: ['!app/**', '!docs/**', '!.github'] }, change, 'no'],
    [
      'a file beside one that is left out',
      { paths: ['src/**', '!src/**/*.md'] },
      { ...change, files: [file('src/a.py'), file('src/a.md')] },
      'yes',
    ],
    [
      'a file that gets a name that is left out',
      { paths: ['src/**', '!src/**/*.md'] },
      { ...change, files: [file('src/a.md', 'src/a.py')] },
      'yes',
    ],
    ...['app/(auth)/**', 'app/(auth)', 'app/(auth)/[...slug]', '**/[[]...slug]/*'].map(
      (glob): [string, Condition, Change, Answer] => [
        `a folder called as patterns are: ${glob}`,
        { paths: [glob] },
        { ...change, files: [file('app/(auth)/[...slug]/page.tsx')] },
        'yes',
      ],
    ),
    ['a pattern in parentheses', { paths: ['(web|docs)/*.md'] }, change, 'yes'],
    ['a path that does not match', { paths: ['**/*.sql'] }, change, 'no'],
    ['the old name of a renamed file', { paths: ['app/*.md'] }, change, 'yes'],
    [
      'a path with a line break in it',
      { paths: ['db/**/*.sql'] },
      { ...change, files: [file('db/a\nb\u2028/0001\n.sql')] },
      'yes',
    ],
    ['a path below a dot folder', { paths: ['**/*.yml'] }, change, 'yes'],
    ['a path that may be among those not listed', { paths: ['**/*.sql'] }, truncated, 'unknown'],
    ['a label, in any case', { labels: ['database'] }, change, 'yes'],
    ['a label, in any case of the checklist', { labels: ['x', 'DATABASE'] }, change, 'yes'],
    ['a label that nobody knows of', { labels: ['database'] }, { ...change, labels: undefined }, 'unknown'],
    [
      'a base branch that nobody knows of',
      { 'base-branches': ['main'] },
      { ...change, baseBranch: undefined },
      'unknown',
    ],
    ['a label that is only a part of another', { labels: ['data'] }, change, 'no'],
    ['a base branch by glob', { 'base-branches': ['release/*'] }, change, 'yes'],
    ['another base branch', { 'base-branches': ['main'] }, change, 'no'],
    ['an env change', { 'env-change': true }, change, 'yes'],
    ['no env change asked for, one there', { 'env-change': false }, change, 'no'],
    ['an env change that nobody knows of', { 'env-change': true }, envUnknown, 'unknown'],
    ['two conditions that hold', { paths: ['app/**'], labels: ['database'] }, change, 'yes'],
    ['two conditions of which one does not hold', { paths: ['app/**'], labels: ['urgent'] }, change, 'no'],
    ['an unknown and one that does not hold', { paths: ['**/*.sql'], labels: ['urgent'] }, truncated, 'no'],
    ['not: what holds', { not: { paths: ['app/**'] } }, change, 'no'],
    ['not: what does not hold', { not: { paths: ['**/*.sql'] } }, change, 'yes'],
    ['not: what nobody knows', { not: { paths: ['**/*.sql'] } }, truncated, 'unknown'],
    [
      'not: two of which one does not hold',
      { not: { paths: ['app/**'], labels: ['urgent'] } },
      change,
      'yes',
    ],
    [
      'one that holds and a not that does not',
      { paths: ['app/**'], not: { labels: ['database'] } },
      change,
      'no',
    ],
  ])('%s', (_, condition, given, expected) => {
    expect(decideApplies(condition, given).answer).toBe(expected);
  });

  test('with its reasons, and the files that a confirmation covers', () => {
    expect(decideApplies({ paths: ['app/**'], labels: ['database'], 'env-change': true }, change)).toEqual({
      answer: 'yes',
      because: [
        { by: 'paths', path: 'app/migrations/0002.py', others: 1 },
        { by: 'label', label: 'Database' },
        { by: 'env-change', keys: ['DJANGO_SECRET_KEY'] },
      ],
      files: [file('app/migrations/0002.py'), file('docs/new.md', 'app/old.md')],
    });
  });

  test('says why it asks when it could not know', () => {
    expect(decideApplies({ paths: ['**/*.sql'] }, truncated).because).toEqual([{ by: 'unlisted-files' }]);
  });
});
