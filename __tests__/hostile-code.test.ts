import { describe, expect, test } from '@jest/globals';
import { expectBoundedScan, many, repeat, spent } from './hostile/bounded.ts';
import { readsIn, scanner } from './idioms/reads-in.ts';

type Text = (size: number) => string;

/** Just below what is not looked at at all, in lines of a length that people write. */
const SIZES = [95_000, 950_000] as const;
/** A parser takes up to 8 s for a megabyte of what it has to guess at: a part of that shows as well how it grows. */
const PARSED_SIZES = [30_000, 180_000] as const;
/** Milliseconds of the processor: what is given up takes 3 s on a quiet machine, and what is not bounded days. */
const LONGEST = 20_000;

/** Languages without a grammar and texts with variables, each with something that makes it worth a look. */
const SCANNED: readonly (readonly [path: string, head: string, line: (at: number) => string])[] = [
  ['a.cs', 'Environment.GetEnvironmentVariable("A");', (at) => `var a = GetEnvironmentVariable("A${at}");\n`],
  ['a.kt', 'System.getenv("A")', (at) => `val a = System.getenv("A${at}") ?: "x"\n`],
  ['a.prisma', 'url = env("A")', (at) => `url = env("A${at}")\n`],
  ['Dockerfile', 'FROM a\nARG A', (at) => `ARG A${at}\nRUN echo $A${at}\n`],
  ['compose.yml', 'a: ${A}', (at) => `a${at}: \${A${at}:-x}\n`],
  ['helmfile.yaml', 'a: {{ env "A" }}', (at) => `a${at}: {{ requiredEnv "A${at}" }}\n`],
  ['application.conf', 'a = ${A}', (at) => `a${at} = \${?A${at}}\n`],
  ['Procfile', 'web: a $A', (at) => `web${at}: a $A${at}\n`],
  ['application.yml', 'a: ${A}', (at) => `a${at}: \${A${at}:x}\n`],
  ['application.properties', 'a=${A}', (at) => `a${at}=\${A${at}}\n`],
  ['config/a.yaml', "a: '%env(A)%' <%= ENV['A'] %>", (at) => `a${at}: '%env(A${at})%'\n`],
];

/** What opens again and again, and is never closed. */
const OPEN: readonly (readonly [string, Text])[] = [
  ['variables', (size) => repeat(`${'${A:-'.repeat(40)}\n`, size)],
  ['quotes', (size) => repeat(`${'"'.repeat(199)}\n`, size)],
  ['interpolations', (size) => repeat(`${'$"{'.repeat(60)}\n`, size)],
  ['comments and texts over lines', (size) => repeat(`/* """ <<EOT {{ <%= %env( \\\n`, size)],
  ['CR and NUL', (size) => repeat('\r\0 $A \r\n', size)],
];

describe.each(SCANNED)('%s', (path, head, line) => {
  test.each([...OPEN, ['lines that read', (size: number) => many(size, line)] as const])(
    'a megabyte of %s is read in time',
    async (_, textOf) => {
      await expectBoundedScan(async (size) => {
        const { skipped } = await scanner.scan([{ path, text: `${head}\n${textOf(size)}`.slice(0, size) }]);
        expect(skipped).toEqual([]);
      }, SIZES);
    },
  );
});

test.each([
  ['config/a.yml', "a: <%= ENV['A'] %>", '<%= \n'],
  ['config/a.xml', 'a: %env(A)%', '<!--\n'],
  ['a.vue', '<script>process.env.A</script>', '<script>\n'],
  ['a.astro', '---\nprocess.env.A\n---', '<script\n'],
])('a megabyte of tags and comments that nothing closes in %s is read in time', async (path, head, part) => {
  await expectBoundedScan(async (size) => {
    await scanner.scan([{ path, text: `${head}\n${repeat(part, size)}`.slice(0, size) }]);
  }, SIZES);
});

test.each([
  ['a.js', 'process.env.A', '${a '],
  ['a.py', 'import os\nos.environ["A"]', 'f"{ '],
  ['a.go', 'package a\nimport "os"\nvar a = os.Getenv("A")', 'f(func() { '],
  ['a.rb', 'ENV["A"]', '"#{ '],
  ['a.php', '<?php getenv("A");', '[ '],
  ['A.java', 'class A { String a = System.getenv("A"); }', 'a -> { '],
  ['a.rs', 'fn f() { std::env::var("A"); }', 'a!( '],
  ['a.sh', 'echo $A', '$( '],
])('%s with much of %j is parsed in time that grows with it, or given up', async (path, head, part) => {
  await expectBoundedScan(async (size) => {
    const text = `${head}\n${repeat(`${repeat(part, 200)}\n`, size)}`;
    const { skipped } = await scanner.scan([{ path, text }]);
    for (const { why } of skipped) expect(why).toBe('takes too long to parse');
  }, PARSED_SIZES);
});

test.each(['a.tsx', 'a.ts', 'a.js'])(
  'tags that open in each other in %s do not break the parser',
  async (path) => {
    for (const tags of [900, 4_000, 40_000]) {
      const found = await readsIn([{ path, text: `process.env.A;\n${'<a>\n'.repeat(tags)}` }]);
      expect(found).toEqual([expect.stringMatching(/^A optional 1:13$|: takes too long to parse$/)]);
    }
  },
);

/** What runs out of the parser's memory, and of its stack. */
test.each(['impl<', 'a=>'])(
  'after a file of %j, which breaks the parser down, the others are read',
  async (piece) => {
    const read = 'class A { String a = System.getenv("A"); }';
    const files = ['A.java', 'B.java', 'C.java', 'D.java', 'E.java'].map((path, at) => ({
      path,
      text: at % 2 === 0 ? read : `${read}\n${repeat(`${repeat(piece, 200)}\n`, 240_000)}`,
    }));
    const after = { path: 'z.py', text: 'import os\nos.environ["A"]' };
    expect(await readsIn([...files, after])).toEqual([
      'A optional A.java:1:36',
      'A optional C.java:1:36',
      'A optional E.java:1:36',
      'A hard z.py:2:12',
      'skipped B.java: takes too long to parse',
      'skipped D.java: takes too long to parse',
    ]);
  },
);

/** Shapes of which a parser compares all that it has read at every turn, or looks to the end of the text whenever it begins. */
test.each([
  ['a.rb', 'ENV["A"]', '<-'],
  ['a.rb', 'ENV["A"]', '=begin\n'],
  ['a.rs', 'fn f() { std::env::var("A"); }', 'r#"\n'],
  ['a.sh', 'echo $A', 'cat <<A\n'],
  ['a.sh', 'echo $A', '<<<<\n'],
])('%s with %j and much of %j is read in time, or given up', async (path, head, piece) => {
  const text = `${head}\n${repeat(`${repeat(piece, 200)}\n`, 100_000)}`;
  const start = spent();
  expect(await readsIn([{ path, text }])).toEqual([
    expect.stringMatching(/^A \w+ 1:\d+$|: takes too long to parse$/),
  ]);
  expect(spent() - start).toBeLessThan(LONGEST);
});
