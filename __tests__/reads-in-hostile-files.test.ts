import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spent } from './hostile/bounded.ts';
import { BASH } from './idioms/bash.ts';
import { COMPOSE } from './idioms/compose.ts';
import { CSHARP } from './idioms/csharp.ts';
import { DOCKERFILE } from './idioms/dockerfile.ts';
import { GO } from './idioms/go.ts';
import { HELMFILE } from './idioms/helmfile.ts';
import { HOCON } from './idioms/hocon.ts';
import type { IdiomGroup } from './idioms/idiom.ts';
import { JAVA } from './idioms/java.ts';
import { KOTLIN } from './idioms/kotlin.ts';
import { PHP_IDIOMS } from './idioms/php.ts';
import { PRISMA } from './idioms/prisma.ts';
import { readsIn, scanner } from './idioms/reads-in.ts';
import { RUBY } from './idioms/ruby.ts';
import { RUST } from './idioms/rust.ts';
import { SPRING } from './idioms/spring.ts';

const LANGUAGES: readonly (readonly [string, readonly IdiomGroup[]])[] = [
  ['Go', GO],
  ['Ruby', RUBY],
  ['PHP', PHP_IDIOMS],
  ['Java', JAVA],
  ['Rust', RUST],
  ['shell', BASH],
  ['C#', CSHARP],
  ['Kotlin', KOTLIN],
  ['compose', COMPOSE],
  ['Dockerfile', DOCKERFILE],
  ['helmfile', HELMFILE],
  ['HOCON', HOCON],
  ['Prisma', PRISMA],
  ['Spring', SPRING],
];
const CANARY = 'canary-3f9a';
const LARGEST = 1_000_000;
/** A parser gives up in a time that grows with the text; what is full of reads takes it 4 s for 1 MB. A part of that shows the same. */
const LARGEST_PARSED = 160_000;
const PARSED = new Set(['Go', 'Ruby', 'PHP', 'Java', 'Rust', 'shell']);
/** A slow machine with much to do; what is not linear takes minutes. */
const LONGEST = 20_000;

describe.each(LANGUAGES)('%s', (name, groups) => {
  const idioms = groups.flatMap((group) => group.idioms.map(([, code]) => code));
  const path = groups[0]?.path ?? '';
  // Pieces of what people write, cut and put together as nobody would.
  const piece = fc
    .tuple(fc.constantFrom(...idioms), fc.nat(40), fc.nat(80))
    .map(([code, from, length]) => code.slice(from, from + length));
  const sign = fc.constantFrom(...'"\'`\\{}()[]<>$#%=;:,.?!@/*|&\n -'.split(''), '"""', '/*', '${', '<%=');

  test('any text is read without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, sign, fc.string()), { maxLength: 12 }), async (parts) => {
        const { reads } = await scanner.scan([{ path, text: parts.join('') }]);
        for (const { key } of reads) expect(key).toMatch(/^[A-Za-z_]\w*$/);
      }),
      { numRuns: 80 },
    );
  });

  test('a large text made to take long is read, or given up, in bounded time', async () => {
    const comment = /\.(?:rb|sh)$/.test(path) ? '\n# ' : '\n// ';
    const all = idioms.join('\n');
    for (const part of [all, '(', '{', ' ', comment, ...(PARSED.has(name) ? [] : ['"${'])]) {
      const size = PARSED.has(name) ? LARGEST_PARSED : LARGEST;
      // In lines of a length that people write: what is minified is not looked at.
      const line = `${part.repeat(Math.ceil(200 / part.length))}\n`;
      const text = `${idioms[0]}\n${line.repeat(Math.ceil(size / line.length))}`.slice(0, size);
      const start = spent();
      const { skipped } = await scanner.scan([{ path, text }]);
      const taken = spent() - start;
      for (const { why } of skipped) expect(why).toBe('takes too long to parse');
      if (taken > LONGEST) throw new Error(`${JSON.stringify(part)} took ${Math.round(taken)} ms`);
    }
  }, 600_000);

  test('a default that stands in a text is not told', async () => {
    const texts = idioms.map((code) => code.replaceAll(/"x"|'x'/g, (text) => text.replace('x', CANARY)));
    for (const text of texts) expect((await readsIn([{ path, text }])).join('\n')).not.toContain(CANARY);
  });
});

test('structs of Go that hold each other many times over come to an end', async () => {
  const fields = (of: number) => Array.from({ length: 50 }, (_, at) => `\tF${at} S${of}\n`).join('');
  const structs = Array.from({ length: 8 }, (_, at) => `type S${at} struct {\n${fields(at + 1)}}\n`).join('');
  const text = `import "github.com/kelseyhightower/envconfig"\n${structs}func f() { var c S0; envconfig.Process("", &c) }`;
  expect(await readsIn([{ path: 'a.go', text }])).toEqual([]);
});
