import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownersOf, parseCodeowners } from '../src/checklist/codeowners.ts';

const owner = (text: string, path: string) =>
  ownersOf(parseCodeowners(text, 'CODEOWNERS').rules, path).join(' ');

describe('a CODEOWNERS file', () => {
  test.each([
    ['* @all', 'a/b/c.txt', '@all'],
    ['*.js @js', 'app/x.js', '@js'],
    ['*.js @js #inline comment', 'x.js', '@js'],
    ['*.js @js', 'x.json', ''],
    ['/build/logs/ @logs', 'build/logs/a/b.txt', '@logs'],
    ['/build/logs/ @logs', 'x/build/logs/a.txt', ''],
    ['docs/* docs@example.com', 'docs/start.md', 'docs@example.com'],
    ['docs/* docs@example.com', 'docs/build/trouble.md', ''],
    ['apps/ @cat', 'x/apps/y/z.ts', '@cat'],
    ['/docs/ @cat', 'docs/a.md', '@cat'],
    ['/docs/ @cat', 'x/docs/a.md', ''],
    ['**/logs @cat', 'build/logs/a.txt', '@cat'],
    ['**/logs @cat', 'logs', '@cat'],
    ['/apps/ @cat\n/apps/github', 'apps/github/x', ''],
    ['/apps/ @cat\n/apps/github @doc', 'apps/github/x', '@doc'],
    ['a/**/b @x', 'a/b', '@x'],
    ['a/**/b @x', 'a/1/2/b/c', '@x'],
    ['src/** @x', 'src/1/2', '@x'],
    ['my\\ file.txt @x', 'my file.txt', '@x'],
    ['*.md @docs\n*.md @other', 'x.md', '@other'],
    ['x?.txt @x', 'x1.txt', '@x'],
    ['x?.txt @x', 'x/.txt', ''],
    ['/db/ @x', 'db/with\nline.sql', '@x'],
    ['a+b(c).txt @x', 'a+b(c).txt', '@x'],
    ['Case @x', 'case', ''],
    ['# comment\n\n   \n* @org/team', 'x', '@org/team'],
  ])('%j owns %j: %j', (text, path, expected) => {
    expect(owner(text, path)).toBe(expected);
  });

  test('passes over lines that GitHub cannot read, and tells them', () => {
    const { rules, problems } = parseCodeowners(
      '!x @a\n[ab].js @a\n*.ts nobody\n*.go @a\n\\#x @a',
      'CODEOWNERS',
    );
    expect(rules).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  test('of any text is read, in time that grows with it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary' }),
        (text, path) => {
          expect(Array.isArray(ownersOf(parseCodeowners(text, 'f').rules, path))).toBe(true);
        },
      ),
    );
    const long = 'a/'.repeat(50_000);
    expect(owner(`${'*a'.repeat(6)} @x`, long)).toBe('');
  });
});
