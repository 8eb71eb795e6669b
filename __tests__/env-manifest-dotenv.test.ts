import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseDotenvExample } from '../src/env/manifest/dotenv-example.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const parse = (text: string) => sealedIn(parseDotenvExample(text, '.env.example'));
/** `2:1 A! (description)`: where the key stands, and `!` when it is required. */
const brief = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) return parsed.problems.map(renderProblem);
  return parsed.value.map(
    ({ key, required, description, at }) =>
      `${at.line}:${at.column} ${key}${required ? '!' : ''}${description === undefined ? '' : ` (${description})`}`,
  );
};

describe('a dotenv example as a manifest', () => {
  test('as people write it', () => {
    expect(brief(readFileSync('__tests__/fixtures/env/manifest/example.env', 'utf8'))).toEqual([
      '5:1 SECRET_KEY! (Signs the sessions. Fifty random characters.)',
      '6:8 DATABASE_URL!',
      '9:3 SENTRY_DSN (Where errors go.)',
      '10:2 LOG_LEVEL',
      '12:1 ALLOWED_HOSTS! (not a key: A = b)',
      '14:1 CERTIFICATE!',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a required key', 'A=', ['1:1 A!']],
    ['an optional key', '# A=', ['1:3 A']],
    ['an optional key without a space', '#A=1', ['1:2 A']],
    ['an optional key with export', '# export A=1', ['1:10 A']],
    ['a comment that only looks alike', '# see A=b\n# 1A=\nB=', ['3:1 B! (see A=b 1A=)']],
    ['a comment that an empty line keeps away', '# for others\n\nA=', ['3:1 A!']],
    ['comments of one key and the next', '# one\nA=\n# two\n# B=', ['2:1 A! (one)', '4:3 B (two)']],
    ['a key that is called optional', '# OPTIONAL: the port\nA=', ['2:1 A (OPTIONAL: the port)']],
    [
      'one that is so in brackets',
      '# The port (optional).\n# Of the server.\nA=',
      ['3:1 A (The port (optional). Of the server.)'],
    ],
    [
      'one that only speaks of it',
      '# Not optional\nA=\n# optionally x\nB=',
      ['2:1 A! (Not optional)', '4:1 B! (optionally x)'],
    ],
    ['a heading with many signs', '#### Mail\nA=', ['2:1 A! (Mail)']],
    ['a key in both ways', '# A=\nA=', ['2:1 A!']],
    ['a key twice', 'A=1\nA=2', ['1:1 A!']],
    ['CRLF and a byte order mark', '\uFEFF# one\r\nA=\r\n# B=\r\n', ['2:1 A! (one)', '3:3 B']],
    ['a comment behind an empty value', 'A=\n# about B\nB=', ['1:1 A!', '3:1 B! (about B)']],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'a name alone',
      'A=1\nCANARY',
      ['.env.example:2:1: not an assignment: write `KEY=value`, or `#` before a comment'],
    ],
    [
      'a quote that never closes',
      'A="CANARY\nB=',
      ['.env.example:1:1: the quote that opens this value is never closed'],
    ],
    [
      'text behind a quoted value',
      'A="x"\nCANARY-"',
      ['.env.example:2:1: not an assignment: write `KEY=value`, or `#` before a comment'],
    ],
  ])('%s is told with its place, and without what stands there', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('of any text is either read or explained, never throws, and never shows a value', () => {
    const piece = fc.constantFrom(
      'A',
      'B=',
      '=',
      '"',
      "'",
      '`',
      '#',
      '# C=',
      '\n',
      '\r\n',
      ' ',
      'CANARY',
      'export ',
      ':',
      '\\',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parseDotenvExample(text, 'f');
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          if (!parsed.ok) sealedIn(parsed.problems);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['comments', '# a\n'.repeat(2.5e5)],
    ['optional keys', Array.from({ length: 1e5 }, (_, i) => `# A${i}=\n`).join('')],
    ['one comment', `#${' '.repeat(1e6)}`],
    ['keys', Array.from({ length: 1e5 }, (_, i) => `A${i}=\n`).join('')],
    ['text', 'a b\n'.repeat(2.5e5)],
  ])('of a megabyte of %s does not hang', (_, text) => {
    parseDotenvExample(text, 'f');
  });
});
