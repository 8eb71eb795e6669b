import { describe, expect, test } from '@jest/globals';
import { parse as dotenv } from 'dotenv';
import fc from 'fast-check';
import { parseDotenv } from '../src/env/text/dotenv.ts';

const asRecord = (text: string) =>
  Object.fromEntries(parseDotenv(text).map(({ key, value }) => [key, value]));

describe('a dotenv file', () => {
  test.each([
    ['empty', '', {}],
    ['plain', 'A=1\nB=two words \n', { A: '1', B: 'two words' }],
    ['export and colon', 'export A=1\nB: 2', { A: '1', B: '2' }],
    ['quotes', `A='x # y'\nB="x\\ny"\nC=\`"'\`\nD='x\\ny'`, { A: 'x # y', B: 'x\ny', C: `"'`, D: 'x\\ny' }],
    ['several lines', 'A="one\ntwo"\nB=3', { A: 'one\ntwo', B: '3' }],
    ['comments', '# A=1\nB=2 # two\nC=#3\nD="4" # four', { B: '2', C: '', D: '4' }],
    ['CRLF and a byte order mark', '\uFEFFA=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['an empty value before another line', 'A=\nB=2', { A: '', B: '2' }],
    ['the last of two', 'A=1\nA=2', { A: '2' }],
    ['a quote that never closes', 'A="one\nB=2', { A: '"one', B: '2' }],
    ['an equals sign on the next line', 'A\n=1\n', { A: '1' }],
    ['no assignment', 'A\n\n!B=1', {}],
  ])('%s', (_, text, expected) => {
    expect(asRecord(text)).toEqual(expected);
    expect(dotenv(text)).toEqual(expected);
  });

  test('says where each key stands', () => {
    const text = '# note\r\nA="one\r\ntwo"\r\n\r\n  export B=2\r\nA=3';
    expect(parseDotenv(text).map(({ key, line, column }) => `${key} ${line}:${column}`)).toEqual([
      'A 2:1',
      'B 5:10',
      'A 6:1',
    ]);
  });

  test.each([
    ['empty lines', '\n'.repeat(1e6)],
    ['spaces', ' '.repeat(1e6)],
    ['an unclosed quote on every line', 'A="x\n'.repeat(2e5)],
    ['escaped quotes without an end', `A="${'\\"'.repeat(5e5)}`],
    ['a key without an end', 'A'.repeat(1e6)],
    ['a key and then only space', `A${' '.repeat(1e6)}!`],
    ['a value and then only empty lines', `A=${'\n'.repeat(1e6)}!`],
  ])('of a megabyte of %s does not hang', (_, text) => {
    expect(parseDotenv(text).length).toBeLessThanOrEqual(2e5);
  });

  test('is read exactly as the dotenv package reads it', () => {
    const piece = fc.constantFrom(
      'A',
      'B_1',
      '=',
      ':',
      ' ',
      '\n',
      '\r\n',
      '"',
      "'",
      '`',
      '\\',
      '\\n',
      '#',
      'export ',
      'x',
      '\uFEFF',
      '\u2028',
      '-',
      '.',
      '\t',
      '\u00a0',
      '$1',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
        (text) => {
          expect(asRecord(text)).toEqual(dotenv(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
