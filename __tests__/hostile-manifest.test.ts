import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseManifest } from '../src/env/manifest/parse.ts';
import { parseTree } from '../src/setup/workflow/tree.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';
import { expectBounded, many, repeat } from './hostile/bounded.ts';

const comments = (size: number) => repeat('# a\n', size);

test.each<[file: string, what: string, textOf: (size: number) => string]>([
  ['.env.example', 'comments above each other', (size) => `${comments(size)}A=CANARY\n`],
  ['.env.example', 'one key', (size) => repeat('A="CANARY\n', size)],
  ['.env.example', 'keys that are commented out', (size) => many(size, (at) => `# A${at}=CANARY\n`)],
  ['.env.example', 'CR and NUL', (size) => repeat('A=CANARY\r\0', size)],
  [
    '.env.schema',
    'environments of one key',
    (size) => many(size, (at) => `# @required=forEnv(a${at})\nA=\n`),
  ],
  ['.env.schema', 'open brackets', (size) => repeat(`# @type=enum(CANARY${'x'.repeat(180)}\n`, size)],
  ['.env.schema', 'open calls', (size) => repeat('A=f(CANARY\n', size)],
  ['.env.schema', 'open texts', (size) => repeat('A="""CANARY\n', size)],
  [
    '.env.schema',
    'patterns',
    (size) => many(size, (at) => `# @type=string(matches="${'(a?b?)'.repeat(80)}")\nA${at}=\n`),
  ],
  [
    'a.yml',
    'patterns with defaults that take long to match',
    (size) =>
      `keys:\n${many(size, (at) => `  A${at}: { pattern: "^${'(a?b?)'.repeat(80)}$", default: "${'ab'.repeat(200)}" }\n`)}`,
  ],
  [
    'a.yml',
    'one list of values in many keys',
    (size) =>
      `keys: { A: { type: enum, values: &v [${repeat('a,', size / 2)}] }, ${many(size / 2, (at) => `B${at}: { type: enum, values: *v },`)} }\n`,
  ],
])('of %s a megabyte of %s is read, or refused without a value', (file, _, textOf) => {
  expectBounded((size) => {
    const parsed = parseManifest(textOf(size), file);
    if (!parsed.ok) sealedIn(parsed.problems);
  });
});

test.each<[string, (size: number) => string]>([
  ['keys', (size) => many(size, (at) => `a${at}: b\n`)],
  ['keys without a value', (size) => `{${many(size, (at) => `a${at},`)}}`],
  ['aliases', (size) => `x: &x a\ny: [${repeat('*x,', size)}]`],
  ['closing brackets', (size) => repeat(']', size)],
  [
    'empty lines below nested keys',
    (size) =>
      `${Array.from({ length: 45 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}${repeat('\n', size)}`,
  ],
])('a workflow of a megabyte of %s is read for doctor, or refused', (_, textOf) => {
  expectBounded((size) => {
    const parsed = parseTree(textOf(size), 'a.yml');
    if (!parsed.ok) expect(parsed.problems.length).toBeLessThanOrEqual(100);
  });
});

test('of any text with decorators, keys and quotes no value is told', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '@type=',
      'enum(',
      'string(matches=',
      'CANARY',
      '@required',
      '=forEnv(',
      ')',
      '(',
      '"',
      "'",
      '`',
      '"""',
      '\\',
    ],
    ...[
      '\n',
      '\r\n',
      '\0',
      '# ---\n',
      'A',
      '=',
      'export ',
      ' ',
      ',',
      '[',
      ']',
      '{',
      '}',
      '/',
      '@sensitive',
      '$',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      fc.constantFrom('.env.schema', '.env.example', 'a.yml'),
      (text, file) => {
        const parsed = parseManifest(text, file);
        if (!parsed.ok) sealedIn(parsed.problems);
      },
    ),
    { numRuns: 1000 },
  );
});
