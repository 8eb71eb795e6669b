import { expect, test } from '@jest/globals';
import { readsIn, scanner } from './idioms/reads-in.ts';

test.each<[string, { path: string; text: string }[], string[]]>([
  [
    'Go, of the same package',
    [
      { path: 'config/keys.go', text: 'package config\nconst Port = "PORT"' },
      { path: 'config/read.go', text: 'package config\nimport "os"\nvar a = os.Getenv(Port)' },
      { path: 'other/keys.go', text: 'package other\nconst Port = "OTHER"' },
    ],
    ['PORT optional config/read.go:3:19'],
  ],
  [
    'Go, of another package, through a function',
    [
      { path: 'pkg/keys/keys.go', text: 'package keys\nconst (\n\tHost = "HOST"\n)' },
      {
        path: 'main.go',
        text: 'import (\n\t"os"\n\t"example.com/app/pkg/keys"\n)\nfunc get(k string) string { return os.Getenv(k) }\nvar a = get(keys.Host)',
      },
    ],
    ['HOST optional main.go:6:13'],
  ],
  [
    'Go: what a loop goes through is no constant, and neither is a name within a function',
    [
      { path: 'a.go', text: 'package a\nconst name = "A"\nfunc f() { key := "B" }' },
      {
        path: 'b.go',
        text: 'package a\nimport "os"\nfunc g() {\n\tfor _, name := range list() {\n\t\tos.Getenv(name)\n\t}\n\tos.Getenv(key)\n}',
      },
    ],
    ['dynamic b.go:5:13 name', 'dynamic b.go:7:12 key'],
  ],
  [
    'Go: a name that hides the constant by which it is read',
    [
      { path: 'a.go', text: 'package a\nconst port = "PORT"' },
      {
        path: 'b.go',
        text: 'package a\nimport "os"\nfunc f() {\n\tif port, ok := os.LookupEnv(port); ok {\n\t\tg(port)\n\t}\n}',
      },
    ],
    ['PORT optional b.go:4:30'],
  ],
  [
    'Go: a name with two meanings',
    [
      { path: 'a.go', text: 'package a\nconst Key = "A"' },
      { path: 'b.go', text: 'package a\nconst Key = "B"' },
      { path: 'c.go', text: 'package a\nimport "os"\nvar c = os.Getenv(Key)' },
    ],
    ['dynamic c.go:3:19 Key'],
  ],
  [
    'Rust, by a path and by an import',
    [
      { path: 'src/keys.rs', text: 'pub const A: &str = "KEY_A";\npub static B: &str = "KEY_B";' },
      {
        path: 'src/main.rs',
        text: 'use crate::keys::{self, B};\nfn f() {\n    std::env::var(keys::A).unwrap();\n    std::env::var(B).ok();\n    std::env::var(other::A);\n}',
      },
    ],
    ['KEY_A hard src/main.rs:3:19', 'KEY_B optional src/main.rs:4:19', 'dynamic src/main.rs:5:19 other::A'],
  ],
  [
    'Java, of a class',
    [
      { path: 'src/Keys.java', text: 'class Keys { static final String A = "KEY_A", B = "KEY_B"; }' },
      {
        path: 'src/Main.java',
        text: 'import static app.Keys.B;\nclass Main { String a = System.getenv(Keys.A), b = System.getenv(B); }',
      },
    ],
    ['KEY_A optional src/Main.java:2:39', 'KEY_B optional src/Main.java:2:66'],
  ],
  [
    'Python, of a module and of a class in it',
    [
      { path: 'app/keys.py', text: "A = 'KEY_A'\nclass Keys:\n    B = 'KEY_B'\nC = 'KEY_C'" },
      {
        path: 'app/main.py',
        text: 'import os\nfrom app.keys import A, Keys\nfrom app import keys\nfrom app.other import C\nos.environ[A]\nos.getenv(Keys.B)\nos.getenv(keys.C, "x")\nos.getenv(C)',
      },
    ],
    [
      'KEY_A hard app/main.py:5:12',
      'KEY_B optional app/main.py:6:11',
      'KEY_C defaulted app/main.py:7:11',
      'dynamic app/main.py:8:11 C',
    ],
  ],
  [
    'JavaScript, by its name, of an object, an enum, and of all that a file exports',
    [
      {
        path: 'src/keys.ts',
        text: "export const A = 'KEY_A'\nexport const KEYS = { b: 'KEY_B' } as const\nexport enum Names { C = 'KEY_C' }",
      },
      { path: 'src/other/keys.ts', text: "export const A = 'OTHER'" },
      {
        path: 'src/main.ts',
        text: "import { A, KEYS, Names as N } from './keys'\nimport * as all from './keys'\nimport { X } from './keys'\nprocess.env[A]!\nprocess.env[KEYS.b]\nprocess.env[N.C]\nprocess.env[all.A] ?? 'x'\nprocess.env[X]",
      },
    ],
    [
      'KEY_A hard src/main.ts:4:13',
      'KEY_B optional src/main.ts:5:13',
      'KEY_C optional src/main.ts:6:13',
      'KEY_A defaulted src/main.ts:7:13',
      'dynamic src/main.ts:8:13 X',
    ],
  ],
  [
    'C#, of a class, also one that is imported',
    [
      {
        path: 'src/Keys.cs',
        text: 'class Keys { public const string A = "KEY_A"; public const string Path = "Mail:Path"; }',
      },
      {
        path: 'src/Main.cs',
        text: 'using static App.Keys;\nvoid F(IConfiguration c) { c[Path]; c.GetSection("X")[Keys.Path]; }\nvar a = Environment.GetEnvironmentVariable(Keys.A) ?? "x";\nvar b = Environment.GetEnvironmentVariable(Other.A);',
      },
    ],
    [
      'Mail__Path optional src/Main.cs:2:30',
      'X__Mail__Path optional src/Main.cs:2:55',
      'KEY_A defaulted src/Main.cs:3:44',
      'dynamic src/Main.cs:4:44 Other.A',
    ],
  ],
  [
    'PHP, of a class',
    [
      { path: 'src/Keys.php', text: "<?php\nclass Keys { const A = 'KEY_A'; }" },
      { path: 'src/a.php', text: '<?php\ngetenv(Keys::A);\ngetenv(Other::A);' },
    ],
    ['KEY_A optional src/a.php:2:8', 'dynamic src/a.php:3:8 Other::A'],
  ],
])('%s', async (_, files, expected) => {
  expect(await readsIn(files)).toEqual(expected);
});

test('a later scan of a few files knows the constants of the others, and tells when one has become another', async () => {
  const read = { path: 'read.go', text: 'package a\nimport "os"\nvar a = os.Getenv(Key)' };
  const keys = (text: string) => ({ path: 'keys.go', text: `package a\nconst Key = "${text}"` });
  const { wrappers } = await scanner.scan([read, keys('A')]);
  expect(await readsIn([read], wrappers)).toEqual(['A optional 3:19']);
  expect((await scanner.scan([keys('A')], wrappers)).wrappers).toEqual(wrappers);
  expect((await scanner.scan([keys('B')], wrappers)).wrappers).not.toEqual(wrappers);
});
