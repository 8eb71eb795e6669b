import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spent } from './hostile/bounded.ts';
import type { IdiomGroup } from './idioms/idiom.ts';
import { JAVASCRIPT } from './idioms/javascript.ts';
import { PYTHON } from './idioms/python.ts';
import { readsIn, scanner } from './idioms/reads-in.ts';

/** Languages that are parsed, and what makes their parsers guess. */
const LANGUAGES: readonly (readonly [string, readonly IdiomGroup[], readonly string[]])[] = [
  ['JavaScript', JAVASCRIPT, ["'", 'process.env[']],
  ['Python', PYTHON, ["f'{", 'os.environ[']],
];
const CANARY = 'canary-3f9a';
const SIZE = 950_000;
/** A slow machine with much to do; what is not linear takes minutes. */
const LONGEST = 40_000;

/** What a person writes once and a tool may write a thousand times, each with a number of its own. */
const MANY: readonly (readonly [path: string, head: string, line: string])[] = [
  ['a.py', 'import os', "# os.environ['A0']"],
  ['a.py', 'import os', 'f0(os.environ)'],
  ['a.py', 'import os', 'def f0(k): return os.environ[k]'],
  ['a.py', 'from pydantic_settings import BaseSettings', 'class S0(BaseSettings): a: str'],
  [
    'a.py',
    "from pydantic_settings import BaseSettings\nclass S(BaseSettings, env_nested_delimiter='_'):\n  a: str",
    '  s0: S',
  ],
  [
    'a.py',
    "from pydantic_settings import BaseSettings\nclass S(BaseSettings, env_nested_delimiter='_'):\n  s: M\nclass M(BaseModel):",
    '  s0: M',
  ],
  ['a.py', 'import os', 'from m0 import K0; os.environ[K0]; os.environ[C0.K]'],
  ['a.ts', '', 'f0(process.env)'],
  ['a.ts', '', "import { K0 } from './m0'; process.env[K0]"],
  ['a.rs', '', 'use m0::K0; fn f0() { std::env::var(K0); }'],
  ['a.ts', '', 'export const f0 = (k) => process.env[k]'],
  ['a.go', 'package a\nimport "os"\nfunc f() {', '\tos.Getenv("A0")'],
  [
    'a.rs',
    'use config::Environment;',
    'fn f0() -> S { a(Environment::with_prefix("A0")); b.try_deserialize() }',
  ],
  ['a.cs', 'class C { void F(IConfiguration c) {', 'services.Configure<A0>(c.GetSection("A0"));'],
  ['a.cs', 'IConfiguration c;', 'c.Get<A0>(); class A0 { public A1 B { get; set; } = new(); }'],
  ['a.cs', '', 'class A0 { string F(string k) => Environment.GetEnvironmentVariable(k); }'],
  ['a.kt', '', 'fun f0(k: String) = System.getenv(k)'],
  ['a.sh', 'echo $A', 'source lib/l0.sh; A0=1; f0() { v="$1"; echo "${!v}" "${A0:-}"; }'],
  ['a.sh', 'echo $A', ' \n \n \n \n'],
];

describe.each(LANGUAGES)('%s', (_, groups, hostile) => {
  const idioms = groups.flatMap(({ idioms: list }) => list.map(([, code]) => code));
  const path = groups[0]?.path ?? '';
  // Pieces of what people write, cut and put together as nobody would.
  const piece = fc
    .tuple(fc.constantFrom(...idioms), fc.nat(60), fc.nat(120))
    .map(([code, from, length]) => code.slice(from, from + length));
  const sign = fc.constantFrom(...'"\'`\\{}()[]<>$#%=;:,.?!@/*|&\n -'.split(''), '"""', '/*', '${', '\r\n');

  test('any text is read without a crash, in one file and through another', async () => {
    const text = fc
      .array(fc.oneof(piece, sign, fc.string(), fc.constantFrom(...idioms)), { maxLength: 12 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const files = [
          { path, text: one },
          { path: path.replace(/^\w+/, 'other'), text: other },
        ];
        const { reads } = await scanner.scan(files);
        for (const { key, at } of reads) {
          expect(key).toMatch(/^[A-Za-z_]\w*$/);
          const lines = (files.find((file) => file.path === at.file)?.text ?? '').split(/\r\n?|\n/);
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(['', ...hostile])(
    'much of %j is read in time, or told',
    async (part) => {
      const repeated =
        part === '' ? `${idioms.join('\n')}\n` : `${part.repeat(Math.ceil(90 / part.length))}\n`;
      // The idioms themselves fill 1 MB; what is made to take long need not be as long to show it.
      const size = part === '' ? SIZE : SIZE / 4;
      const text = `${idioms[0]}\n${repeated.repeat(size / repeated.length)}`;
      const start = spent();
      const { skipped } = await scanner.scan([{ path, text }]);
      for (const { why } of skipped) expect(why).toBe('takes too long to parse');
      expect(spent() - start).toBeLessThan(LONGEST);
    },
    200_000,
  );

  test('what stands in a text is not told', async () => {
    const texts = idioms.map((code) => code.replaceAll(/"x"|'x'/g, (text) => text.replace('x', CANARY)));
    for (const text of texts) expect((await readsIn([{ path, text }])).join('\n')).not.toContain(CANARY);
  });

  test('nor is a text in the expression of a key that is known at run time only', async () => {
    const key = `pick('${CANARY}', "${CANARY}", '\\'${CANARY}')`;
    const text = path.endsWith('.py') ? `import os\nos.environ[${key}]` : `process.env[${key}]`;
    const found = await readsIn([{ path, text }]);
    expect(found).toHaveLength(1);
    expect(found.join('\n')).not.toContain(CANARY);
  });
});

test.each(MANY)('%s with %j and many of %j is read in time', async (path, head, line) => {
  const lines = Array.from({ length: 8_000 }, (_, at) => line.replace('0', `${at}`));
  const start = spent();
  expect((await scanner.scan([{ path, text: [head, ...lines].join('\n') }])).skipped).toEqual([]);
  expect(spent() - start).toBeLessThan(LONGEST);
});

test('many texts of Rust that do end are read', async () => {
  const text = `fn f() { ${'g(r#"x"#);\n'.repeat(2_000)} std::env::var("A"); }`;
  expect(await readsIn([{ path: 'a.rs', text }])).toHaveLength(1);
});

test.each([
  ['larger than 1 MB', `process.env.A\n${'// a\n'.repeat(250_000)}`],
  ['minified', `process.env.A;${'a=1;'.repeat(10_000)}`],
  ['generated', '// @generated by a tool\nprocess.env.A'],
])('a file that is %s is told, and not read', async (why, text) => {
  expect(await readsIn([{ path: 'a.js', text }])).toEqual([`skipped a.js: ${why}`]);
});
