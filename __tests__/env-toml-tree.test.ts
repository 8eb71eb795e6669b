import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseTomlTree } from '../src/env/text/toml-tree.ts';
import type { Tree } from '../src/env/text/yaml-tree.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

/** A tree as plain data, each text with its line and column. */
function plain(tree: Tree): unknown {
  if (tree.kind === 'list') return tree.items.map(plain);
  if (tree.kind === 'map')
    return Object.fromEntries([...tree.entries.values()].map(({ key, value }) => [key, plain(value)]));
  return tree.kind === 'text' ? `${tree.text} @${tree.at.line}:${tree.at.column}` : null;
}
const tree = (text: string) => {
  const parsed = parseTomlTree(text, 'f.toml');
  return parsed.ok ? plain(parsed.value) : parsed.problems.map(renderProblem);
};

describe('a TOML tree', () => {
  test.each<[string, string, unknown]>([
    ['nothing', '', {}],
    ['a table', '# c\n[env]\nA = "x"\n  B = \'y\'\n', { env: { A: 'x @3:5', B: 'y @4:7' } }],
    [
      'other values, as they are written',
      'a = 0x10\nb = 1.50\nc = true\nd = 1979-05-27\n',
      { a: '0x10 @1:5', b: '1.50 @2:5', c: 'true @3:5', d: '1979-05-27 @4:5' },
    ],
    ['names with dots and in quotes', 'a.b.c = 1\n"x.y" = 2', { a: { b: { c: '1 @1:9' } }, 'x.y': '2 @2:9' }],
    ['a table within a table', '[a.b]\nc = 1\n[a]\nd = 2', { a: { b: { c: '1 @2:5' }, d: '2 @4:5' } }],
    [
      'a list of tables',
      '[[v]]\na = 1\n[v.w]\nb = 2\n[[v]]\na = 3',
      { v: [{ a: '1 @2:5', w: { b: '2 @4:5' } }, { a: '3 @6:5' }] },
    ],
    [
      'inline tables and lists',
      'a = { b = 1, c.d = [2, { e = 3 }] }',
      {
        a: { b: '1 @1:11', c: { d: ['2 @1:21', { e: '3 @1:30' }] } },
      },
    ],
    ['a text over several lines', 'a = """\nx\ny"""\nb = 1', { a: 'x\ny @1:5', b: '1 @4:5' }],
    ['CRLF and a byte order mark', '\uFEFFa = 1\r\nb = 2\r\n', { a: '1 @1:6', b: '2 @2:5' }],
  ])('%s', (_, text, expected) => {
    expect(tree(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['a key twice', 'A = "CANARY"\nA = "CANARY"', '2:1: this key or table is already given above'],
    [
      'no quotes',
      'A = CANARY',
      '1:5: this does not belong here: TOML has a key, then `=`, then a value, and texts stand between quotes',
    ],
    [
      'a quote that never closes',
      'A = "CANARY\nB = 1',
      '1:12: the quote that opens this text is never closed on its line',
    ],
    ['no value', 'A =\n', '2:1: a value is missing here'],
    [
      'YAML',
      'A: CANARY',
      '1:2: this does not belong here: TOML has a key, then `=`, then a value, and texts stand between quotes',
    ],
    ['two on one line', 'A = 1 B = 2', '1:7: one assignment stands on one line'],
    ['a list without an end', 'A = [1,\n', '2:1: a value is missing here'],
  ])('of %s is a problem with its place', (_, text, expected) => {
    expect(sealedIn(tree(text))).toEqual([`f.toml:${expected}`]);
  });

  test.each([
    ['lists in lists', `a = ${'['.repeat(1e5)}`],
    ['lists in lists that end', `a = ${'['.repeat(500)}${']'.repeat(500)}`],
    ['tables in tables', `a = ${'{ b = '.repeat(2e4)}`],
    ['dots', `${'a.'.repeat(5e4)}a = 1`],
    ['a megabyte', '#'.repeat(1e6)],
  ])('of too many %s is a problem', (_, text) => {
    expect(tree(text)).toEqual([expect.stringMatching(/^f\.toml:\d+:\d+: /)]);
  });

  test('of any text is either read or explained, and never shows a value', () => {
    const piece = fc.constantFrom(
      ...['a', 'b', '.', ' = ', '"', '"""', "'", 'CANARY', '\n', '\r\n', '#', '[', ']', '[[a]]\n', '[a]\n'],
      ...['{', '}', ',', '1', '-', 'true', '\\', '\\u00', '\uFEFF', '1979-05-27', '\u0000'],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parseTomlTree(text, 'f');
          if (!parsed.ok) sealedIn(parsed.problems);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
