import { expect, test } from '@jest/globals';
import { findStale, renderGenerated } from '../scripts/generate.ts';
import { replaceSection } from '../scripts/generate-sections.ts';

test('the tables of the documentation and the JSON Schemas are as they are generated', () => {
  expect(findStale(renderGenerated())).toEqual([]);
});

test('a file that differs is named, and one that is not there', () => {
  expect(
    findStale(
      new Map([
        ['README.md', 'other'],
        ['schema/none.json', ''],
      ]),
    ),
  ).toEqual(['README.md', 'schema/none.json']);
});

const page = 'above\n<!-- generated:a, by npm run generate -->\n\nold\n\n<!-- end of a -->\nbelow\n';

test('a generated section is replaced, and nothing around it', () => {
  expect(replaceSection(page, 'a', 'new')).toBe(page.replace('old', 'new'));
});

test.each([
  ['no markers', 'above\n', 'a'],
  ['another section only', page, 'b'],
  ['the section twice', page + page, 'a'],
  ['a section without an end', page.replace('end of a', 'end of b'), 'a'],
])('a page with %s is refused', (_, text, name) => {
  expect(() => replaceSection(text, name, 'new')).toThrow(`the page needs one <!-- generated:${name}`);
});
