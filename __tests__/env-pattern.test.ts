import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesPattern, whatIsWrongWith } from '../src/env/text/pattern.ts';

describe('a pattern', () => {
  test.each([
    ['^sk_(live|test)_[A-Za-z0-9]{4,}$', 'sk_live_abcd', 'yes'],
    ['^sk_(live|test)_[A-Za-z0-9]{4,}$', 'sk_live_abc', 'no'],
    ['^(?!sk_test).+', 'sk_test_1', 'no'],
    ['^(?!sk_test).+', 'sk_live_1', 'yes'],
    ['live', 'sk_live_1', 'yes'],
    ['^([a-z0-9-]+\\.)+[a-z]{2,}$', 'auth.example.com', 'yes'],
    ['(a+)+$', `${'a'.repeat(40)}!`, 'no'],
    ['^(a|aa)+$', `${'a'.repeat(400)}!`, 'no'],
    ['^(.*)(.*)(.*)(.*)x$', 'a'.repeat(2000), 'no'],
    ['^[^]*x$', 'a'.repeat(1e7), 'unknown'],
  ])('%s', (pattern, text, expected) => {
    expect(whatIsWrongWith(pattern)).toBeUndefined();
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  test.each([
    ['(', 'is not a regular expression of JavaScript: check its brackets and its `\\`'],
    ['(a)\\1', 'uses a back reference, a look behind or flags, which are not supported here'],
    ['(?<n>a)\\k<n>', 'uses a back reference, a look behind or flags, which are not supported here'],
    ['(?<=a)b', 'uses a back reference, a look behind or flags, which are not supported here'],
    ['(?i:a)', 'uses a back reference, a look behind or flags, which are not supported here'],
    ['((a{99}){99}){99}', 'repeats too much: write smaller numbers between `{` and `}`'],
    ['(((){9999}){9999}){9999}', 'repeats too much: write smaller numbers between `{` and `}`'],
    ['a'.repeat(1001), 'is longer than 1000 characters'],
  ])('%s is refused', (pattern, why) => {
    expect(whatIsWrongWith(pattern)).toBe(why);
    expect(matchesPattern(pattern, 'a')).toBe('unknown');
  });

  const piece = fc.constantFrom(
    ...['a', 'b', '.', '\\d', '\\w', '\\W', '[a-c]', '[^a]', '[]', '[^]', '[\\]]', '^', '$', '\\b', '\\B'],
    ...[
      '*',
      '+',
      '?',
      '{2}',
      '{1,}',
      '{0,2}',
      '*?',
      '{',
      '}',
      ']',
      '{,2}',
      '|',
      '(',
      '(?:',
      '(?=',
      '(?!',
      ')',
    ],
    ...['\\n', '\\x61', '\\u0062', '\\.', '\\-', '(?<n>', ' ', '-', '1', '\\cJ', '\\0'],
  );

  test('matches exactly what JavaScript matches', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '{', '}', '-', '\n', ' ', ']'), maxLength: 6 }),
        (pattern, text) => {
          if (whatIsWrongWith(pattern) !== undefined) return;
          expect(`${pattern} ${text} ${matchesPattern(pattern, text)}`).toBe(
            `${pattern} ${text} ${new RegExp(pattern).test(text) ? 'yes' : 'no'}`,
          );
        },
      ),
      {
        examples: [
          ['\\01*?', ''],
          ['\\012', '\n'],
          ['\\0123', '\n3'],
        ],
        numRuns: 10_000,
      },
    );
  });

  test('of any text is refused or matched, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, text) => {
        const wrong = whatIsWrongWith(pattern);
        expect(matchesPattern(pattern, text) === 'unknown').toBe(wrong !== undefined);
      }),
    );
  });
});
