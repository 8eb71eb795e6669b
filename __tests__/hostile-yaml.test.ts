import { expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import type { Parsed } from '../src/checklist/problem.ts';
import { readYamlDocuments } from '../src/checklist/yaml-documents.ts';
import { parseBaseline } from '../src/env/baseline/file.ts';
import { parseManifest } from '../src/env/manifest/parse.ts';
import { parseYamlTrees } from '../src/env/text/yaml-tree.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';
import { expectBounded, many, repeat } from './hostile/bounded.ts';

type Text = (size: number) => string;

/** What YAML has that may be had a million times. Of those alike the one that takes longest. */
const SHAPES: readonly (readonly [string, Text])[] = [
  ['closing brackets', (size) => repeat(']', size)],
  ['closing braces', (size) => repeat('}', size)],
  ['open brackets', (size) => repeat('[', size)],
  ['open braces of templates', (size) => repeat('{{', size)],
  ['lists in lists', (size) => repeat('- ', size)],
  ['keys that are maps', (size) => repeat('? ', size)],
  ['headers of TOML', (size) => repeat('[CANARY]\n', size)],
  ['tags of templates', (size) => repeat('{{ if CANARY }}', size)],
  ['quotes', (size) => repeat('"', size)],
  ['quotes that open on each line', (size) => repeat('a: "CANARY\n', size)],
  ['escapes that do not exist', (size) => `a: "${repeat('\\C', size)}"`],
  ['anchors of one value', (size) => repeat('&CANARY ', size)],
  ['aliases in a row', (size) => repeat('*CANARY ', size)],
  ['aliases', (size) => `a: &a CANARY\nb: [${repeat('*a,', size)}]`],
  ['directives that are not known', (size) => repeat('%CANARY\n', size)],
  ['documents', (size) => repeat('--- CANARY\n', size)],
  ['keys between braces', (size) => `{${many(size, (index) => `"K${index}": CANARY,`)}}`],
  ['one comment', (size) => `#${repeat('CANARY', size)}`],
  ['one text', (size) => `a: ${repeat('CANARY ', size)}`],
  ['empty lines between CR, LF and NUL', (size) => repeat('\r\n\0\r', size)],
  ['lines that only space indents', (size) => repeat('\n  ', size)],
];

test.each(SHAPES)('a megabyte of %s is read, or refused without a value', (_, textOf) => {
  expectBounded((size) => {
    const parsed = parseYamlTrees(textOf(size), 'f.yml');
    if (!parsed.ok) sealedIn(parsed.problems);
  });
});

test('reading ends with as many errors as are wanted, in a document and between them', () => {
  for (const text of [repeat(']', 1e5), `"${repeat('\\q', 1e5)}"`, repeat('a: ]\n---\n', 1e5)])
    expect(readYamlDocuments(text, { mostErrors: 7 }).errors).toHaveLength(7);
});

test.each([
  ['brackets', '['.repeat(240), ']'.repeat(240), true],
  ['brackets', '['.repeat(260), ']'.repeat(260), false],
  ['lists', '- '.repeat(240), 'x', true],
  ['lists', '- '.repeat(260), 'x', false],
])('%s in each other are parsed up to a bound, and told beyond it', (_, open, close, isRead) => {
  const { errors } = readYamlDocuments(`${open}${close}`, { mostErrors: 10 });
  expect(errors.map(({ message }) => message)).toEqual(isRead ? [] : ['nested too deeply to be read']);
});

const FILES: readonly (readonly [string, (text: string) => Parsed<unknown>])[] = [
  ['a checklist', (text) => parseChecklist(text, 'f.yml')],
  ['a baseline', (text) => parseBaseline(text, 'f.yml')],
  ['a manifest', (text) => parseManifest(text, 'f.yml')],
];

test.each(FILES)('%s of brackets, and of more than 2 MB, is refused in time', (_, parse) => {
  for (const text of ['['.repeat(1e6), ']'.repeat(1e6), '#'.repeat(2_000_001)]) {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.problems.length).toBeLessThanOrEqual(1000);
  }
});

test.each<[string, Text]>([
  ['keys that it does not know', (size) => many(size, (index) => `k${index}: CANARY\n`)],
  [
    'aliases of as many anchors',
    (size) => `x: [${many(size / 2, (at) => `&a${at} x,`)}${many(size / 2, (at) => `*a${at % 9000},`)}]`,
  ],
  [
    'aliases as keys',
    (size) => `x: [${many(size / 2, (at) => `&a${at} x,`)}]\n${repeat('? *a1\n: y\n', size / 2)}`,
  ],
  ['one text that does not belong there', (size) => `] ${repeat('x', size)}`],
])('a checklist of %s is refused in time, and in few words', (_, textOf) => {
  expectBounded((size) => {
    const parsed = parseChecklist(textOf(size), 'f.yml');
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.problems.every(({ message }) => message.length < 500)).toBe(true);
  });
});
