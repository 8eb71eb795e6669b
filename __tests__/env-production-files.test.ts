import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseProductionDotenv } from '../src/env/production/dotenv.ts';
import { parseNames } from '../src/env/production/names.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

type Parse = typeof parseNames;
const brief = (parse: Parse, text: string) => {
  const parsed = sealedIn(parse(text, 'prod'));
  if (!parsed.ok) return parsed.problems.map(renderProblem);
  return parsed.value.provided.map(({ key, source, at }) => `${key} in ${source} ${at?.line}:${at?.column}`);
};

describe('a dotenv file that production loads', () => {
  test('provides its keys, with places and sealed values', () => {
    const parsed = sealedIn(
      parseProductionDotenv('# c\nA=CANARY-1\nexport B="CANARY-2"\nA=CANARY-3\n', 'prod'),
    );
    expect(brief(parseProductionDotenv, '# c\nA=CANARY-1\nexport B="CANARY-2"\nA=CANARY-3\n')).toEqual([
      'A in prod 4:1',
      'B in prod 3:8',
    ]);
    expect(parsed.ok && parsed.value.provided[0]?.value?.equals(new Sealed('CANARY-3'))).toBe(true);
  });

  test.each<[string, string, string[]]>([
    [
      'a line that is none',
      'A=1\nset -a\n',
      ['prod:2:1: not an assignment: write `KEY=value`, or `#` before a comment'],
    ],
    [
      'a quote that never closes',
      'A=1\n B="CANARY\nC=2',
      ['prod:2:2: the quote that opens this value is never closed'],
    ],
    [
      'several',
      'CANARY\nA="CANARY\nCANARY CANARY',
      [1, 2, 3].map(
        (line) =>
          `prod:${line}:1: ${line === 2 ? 'the quote that opens this value is never closed' : 'not an assignment: write `KEY=value`, or `#` before a comment'}`,
      ),
    ],
  ])('%s is told with its place, and without what stands there', (_, text, expected) => {
    expect(brief(parseProductionDotenv, text)).toEqual(expected);
  });
});

describe('a list of names', () => {
  test('has one a line, with comments', () => {
    const text = '\uFEFF# what the vault holds\nA\n\n  B_1  # twice a year\r\nA\n';
    expect(brief(parseNames, text)).toEqual(['A in prod 2:1', 'B_1 in prod 4:3']);
  });

  const noName =
    'not the name of an env key: write one name a line, with letters, digits and `_`, or `#` before a comment';
  const noValues =
    'this list holds names only: write the name without `=` and what follows, and if that was a secret, renew it';
  test.each<[string, string, string[]]>([
    ['an assignment', 'A=CANARY', [`prod:1:1: ${noValues}`]],
    ['an assignment with a comment sign in it', 'A="CANARY #CANARY"', [`prod:1:1: ${noValues}`]],
    ['a text', 'A\n CANARY CANARY', [`prod:2:2: ${noName}`]],
    [
      'something that no key is called',
      '1A\nA-B\nA,B\n- A',
      [1, 2, 3, 4].map((line) => `prod:${line}:1: ${noName}`),
    ],
  ])('%s is told with its place, and without what stands there', (_, text, expected) => {
    expect(brief(parseNames, text)).toEqual(expected);
  });
});

describe.each<[string, Parse]>([
  ['a dotenv file', parseProductionDotenv],
  ['a list of names', parseNames],
])('%s', (_, parse) => {
  test('of any text is either read or explained, never throws, and problems never show a value', () => {
    const piece = fc.constantFrom(
      'A',
      '=',
      'CANARY',
      '"',
      '#',
      ' ',
      '\n',
      '\r',
      'export ',
      '\uFEFF',
      '-',
      "'",
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parse(text, 'f');
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          if (!parsed.ok) sealedIn(parsed.problems);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['lines', 'A B\n'.repeat(2.5e5)],
    ['spaces', ' '.repeat(1e6)],
    ['signs', '#'.repeat(1e6)],
    ['letters', 'A'.repeat(1e6)],
  ])('of a megabyte of %s does not hang', (_, text) => {
    parse(text, 'f');
  });
});
