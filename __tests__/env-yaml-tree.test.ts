import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseYamlTrees, type Tree } from '../src/env/text/yaml-tree.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

/** A tree as plain data, each text with its line and column. */
function plain(tree: Tree): unknown {
  const place = `@${tree.at.line}:${tree.at.column}`;
  if (tree.kind === 'list') return tree.items.map(plain);
  if (tree.kind === 'map')
    return Object.fromEntries([...tree.entries.values()].map(({ key, value }) => [key, plain(value)]));
  return tree.kind === 'text' ? `${tree.text} ${place}` : place;
}
const trees = (text: string) => {
  const parsed = parseYamlTrees(text, 'f.yml');
  return parsed.ok ? parsed.value.map(plain) : parsed.problems.map(renderProblem);
};

describe('a YAML tree', () => {
  test.each<[string, string, unknown[]]>([
    ['nothing', '', []],
    ['texts with places', 'a: 1\nb:\n  - "two"\n', [{ a: '1 @1:4', b: ['two @3:5'] }]],
    [
      'texts as they are written',
      'a: 0x10\nb: 1.0\nc: yes\nd: ~',
      [{ a: '0x10 @1:4', b: '1.0 @2:4', c: 'yes @3:4', d: '@4:4' }],
    ],
    ['several documents', 'a: 1\n---\n---\nb: 2', [{ a: '1 @1:4' }, '@2:4', { b: '2 @4:4' }]],
    ['an alias', 'a: &x 1\nb: *x', [{ a: '1 @1:7', b: '1 @1:7' }]],
    [
      'an anchor given again',
      'a: &x 1\nb: *x\nc: &x 2\nd: *x',
      [{ a: '1 @1:7', b: '1 @1:7', c: '2 @3:7', d: '2 @3:7' }],
    ],
    [
      'a merge',
      'a: &x { k: 1, l: 2 }\nb:\n  <<: *x\n  l: 3',
      [{ a: { k: '1 @1:12', l: '2 @1:18' }, b: { l: '3 @4:6', k: '1 @1:12' } }],
    ],
    [
      'a merge of several',
      'a: &x { k: 1 }\nb: &y { k: 2, l: 2 }\nc: { <<: [*x, *y] }',
      [{ a: { k: '1 @1:12' }, b: { k: '2 @2:12', l: '2 @2:18' }, c: { k: '1 @1:12', l: '2 @2:18' } }],
    ],
    ['a quoted merge sign is a key', 'a: { "<<": 1 }', [{ a: { '<<': '1 @1:12' } }]],
    ['a tag of another tool', 'a: !vault x', [{ a: 'x @1:11' }]],
  ])('%s', (_, text, expected) => {
    expect(trees(text)).toEqual(expected);
  });

  test.each<[string, string, unknown[]]>([
    ['a key twice', 'a: 1\na: CANARY', ['f.yml:2:1: this key is already given in line 1']],
    ['an alias without an anchor', 'a: *CANARY', ['f.yml:1:4: this alias has no anchor (`&name`) before it']],
    [
      'an alias of what it stands in',
      'a: &x [*x]',
      ['f.yml:1:8: this alias has no anchor (`&name`) before it'],
    ],
    ['a merge of a text', 'a: { <<: CANARY }', ['f.yml:1:10: what `<<` merges is a map, or a list of maps']],
    ['a key that is a list', '? [CANARY]\n: 1', ['f.yml:1:3: a key is a text here']],
    ['a tab', 'a:\n\tb: CANARY', [expect.stringMatching(/^f\.yml:2:1: a tab cannot indent/)]],
    ['an escape', 'a: "\\CANARY"', [expect.stringMatching(/^f\.yml:1:5: between double quotes/)]],
    [
      'a value on two lines',
      'a: CANARY\n b: CANARY',
      [expect.stringMatching(/^f\.yml:1:4/), expect.stringMatching(/^f\.yml:1:4/)],
    ],
    [
      'a quote that never closes',
      'a: "CANARY',
      [expect.stringMatching(/^f\.yml:1:11: a character is missing/)],
    ],
    ['a template', 'a: {{ .Values.CANARY }}', [expect.stringMatching(/^f\.yml:/)]],
    [
      '2 MB',
      'a: CANARY\n'.repeat(2e5 + 1),
      ['f.yml:1:1: a file of more than 2 MB is not read: list its keys with `names`'],
    ],
  ])('%s is told with its place, and without what stands there', (_, text, expected) => {
    const found = sealedIn(trees(text));
    expect(found).toEqual(expected);
  });

  test('of any text is either read or explained, never throws, and problems never show a value', () => {
    const piece = fc.constantFrom(
      ...[
        'a: ',
        'b:\n  ',
        'CANARY',
        '"CANARY',
        "'CANARY",
        '\n',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        ': ',
        '? ',
        '&x ',
        '*x',
      ],
      ...[
        '<<: ',
        '!!int ',
        '!CANARY ',
        '|',
        '>',
        ' CANARY\n',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '%CANARY\n',
        '#',
        '\t',
      ],
      ...['\\', '@', '`', '~', '1', '\uFEFF', '\r', '__proto__: ', '!!binary ', '!<CANARY> '],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const parsed = parseYamlTrees(text, 'f.yml');
          if (!parsed.ok) sealedIn(parsed.problems);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const many = (count: number, of: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => of(i)).join('');
  test.each([
    ['keys', many(5e4, (i) => `A${i}:\n`)],
    ['the same key', 'A:\n'.repeat(2e4)],
    ['brackets', '['.repeat(2e5)],
    ['nested keys', many(1000, (i) => `${' '.repeat(i)}a:\n`)],
    ['aliases', `a: &a [${'x,'.repeat(2e4)}]\nb: [${'*a,'.repeat(2e4)}]`],
    ['aliases of aliases', `a0: &a0 [x]\n${many(100, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`],
    ['merges', `a: &a {${many(2e4, (i) => `k${i}: 1,`)}}\nb:\n${'  - <<: *a\n'.repeat(2e4)}`],
    ['quotes', '"'.repeat(5e4)],
    ['spaces', ' '.repeat(1e6)],
    ['documents', '---\n'.repeat(5e4)],
  ])('a lot of %s does not hang', (_, text) => {
    parseYamlTrees(text, 'f.yml');
  });
});
