import { describe, expect, test } from '@jest/globals';
import type { FunctionWrapper } from '../src/env/reads/wrapper.ts';
import { readsIn } from './idioms/reads-in.ts';

describe('a function of another file', () => {
  test.each<[string, { path: string; text: string }[], string[]]>([
    [
      'Go, in the same package and from another',
      [
        {
          path: 'env/env.go',
          text: 'package env\nimport "os"\nfunc Get(k string) string { return os.Getenv(k) }',
        },
        { path: 'env/more.go', text: 'package env\nvar a = Get("A")' },
        { path: 'main.go', text: 'package main\nvar b = env.Get("B")\nvar c = other.Get("C")' },
      ],
      ['A optional env/more.go:2:13', 'B optional main.go:2:17'],
    ],
    [
      'Go, of one name in two packages, in a module that begins in a folder, and under another name',
      [
        {
          path: 'agent/utils/env.go',
          text: 'package utils\nimport "os"\nfunc Get(k string) string { return os.Getenv("AGENT_" + k) }',
        },
        {
          path: 'hub/utils/env.go',
          text: 'package utils\nimport "os"\nfunc Get(k string) string { return os.Getenv("HUB_" + k) }',
        },
        { path: 'agent/a.go', text: 'package agent\nimport "x.io/m/agent/utils"\nvar a = utils.Get("A")' },
        { path: 'hub/b.go', text: 'package hub\nimport u "x.io/m/hub/utils"\nvar b = u.Get("B")' },
        {
          path: 'hub/env/env.go',
          text: 'package env\nimport "os"\nfunc Get(k string) string { return os.Getenv(k) }',
        },
        { path: 'hub/c.go', text: 'package hub\nimport "x.io/m/env"\nvar c = env.Get("C")' },
      ],
      ['AGENT_A optional agent/a.go:3:19', 'HUB_B optional hub/b.go:3:15', 'C optional hub/c.go:3:17'],
    ],
    [
      'Kotlin, outside of classes, and C#',
      [
        { path: 'src/Env.kt', text: 'fun env(key: String) = System.getenv(key) ?: error(key)' },
        { path: 'src/Main.kt', text: 'val a = env("A")\nval b = map.env("B")' },
        {
          path: 'src/Env.cs',
          text: 'static class Env { public static string Get(string key) => Environment.GetEnvironmentVariable(key); }',
        },
        { path: 'src/Main.cs', text: 'var c = Env.Get("C"); var d = Get("D");' },
      ],
      ['C optional src/Main.cs:1:17', 'A hard src/Main.kt:1:13'],
    ],
    [
      'Ruby, of a class',
      [
        { path: 'lib/config.rb', text: 'class Config\n  def self.get(k)\n    ENV.fetch(k)\n  end\nend' },
        { path: 'app/a.rb', text: "Config.get('A')\nOther.get('B')" },
      ],
      ['A hard app/a.rb:1:12'],
    ],
    [
      'PHP',
      [
        { path: 'src/f.php', text: '<?php\nfunction setting($k) { return getenv($k); }' },
        { path: 'src/a.php', text: "<?php\nsetting('A');" },
      ],
      ['A optional src/a.php:2:9'],
    ],
    [
      'Java, of a class',
      [
        {
          path: 'src/Env.java',
          text: 'class Env { static String get(String k) { return System.getenv(k); } }',
        },
        { path: 'src/A.java', text: 'class A { String a = Env.get("A"); String b = map.get("B"); }' },
      ],
      ['A optional src/A.java:1:30'],
    ],
    [
      'Rust, of a module',
      [
        { path: 'src/env.rs', text: 'pub fn get(k: &str) -> String { std::env::var(k).unwrap() }' },
        { path: 'src/main.rs', text: 'fn a() { crate::env::get("A"); other::get("B"); }' },
      ],
      ['A hard src/main.rs:1:26'],
    ],
    [
      'Rust, of a trait',
      [
        {
          path: 'src/system.rs',
          text: 'pub trait Env { fn get(&self, k: &str) -> Option<String>; }\nimpl Env for Os { fn get(&self, k: &str) -> Option<String> { std::env::var(k).ok() } }',
        },
        { path: 'src/main.rs', text: 'fn a(env: &impl Env) { env.get("A"); map.get("B"); }' },
      ],
      ['A optional src/main.rs:1:32'],
    ],
    [
      'Go, by the field of a table that another file has',
      [
        {
          path: 'config/read.go',
          text: 'package config\nimport "os"\nfunc f() {\n\tfor _, item := range all {\n\t\tos.LookupEnv(item.EnvKey)\n\t\tos.Getenv(item.Name)\n\t}\n}',
        },
        {
          path: 'meta/list.go',
          text: 'package meta\nvar all = []Item{\n\t{Name: "a", EnvKey: "KEY_A"}, // {EnvKey: "KEY_B"}\n\t{Name: "NAME", EnvKey: other, Text: "EnvKey: KEY_C"},\n}',
        },
      ],
      [
        'KEY_A optional meta/list.go:3:22',
        'dynamic config/read.go:5:16 item.EnvKey',
        'dynamic config/read.go:6:13 item.Name',
      ],
    ],
    [
      'JavaScript, of a package of the repository, which makes another key',
      [
        {
          path: 'packages/config/src/index.ts',
          text: 'export const getEnv = (name: string) => process.env[`APP_${name}`]',
        },
        { path: 'apps/web/main.ts', text: "import { getEnv } from '@acme/config'\ngetEnv('A')" },
      ],
      ['APP_A optional apps/web/main.ts:2:8'],
    ],
    [
      'Rust, of a crate, imported, and through two more functions',
      [
        {
          path: 'crates/env_vars/src/lib.rs',
          text: 'pub fn var(k: &str) -> Option<String> { std::env::var(k).ok() }\npub fn list(k: &str) -> Vec<String> { parts(k) }\nfn parts(k: &str) -> Vec<String> { split(var(k)) }',
        },
        {
          path: 'src/main.rs',
          text: 'use env_vars::{list, other};\nfn a() { list("A"); env_vars::var("B"); other::list("C"); }',
        },
        { path: 'src/more.rs', text: 'use other::list;\nfn a() { list("D"); }' },
        { path: 'src/typed.rs', text: 'use env_vars::list;\nfn a() { list::<u8>("E"); }' },
      ],
      ['A optional src/main.rs:2:15', 'B optional src/main.rs:2:35', 'E optional src/typed.rs:2:21'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await readsIn(files)).toEqual(expected);
  });
});

test('a settings file of Spring may say what the code has put in', async () => {
  const files = [
    { path: 'application.yml', text: 'A: x\nB: ${B}' },
    { path: 'application-dev.yml', text: 'C: x' },
    { path: 'src/A.java', text: 'class A { @Value("${A}") String a; @Value("${C}") String c; }' },
    { path: 'src/B.kt', text: '@Value("\\${A}") val a: String\n@Value("\\${B}") val b: String' },
  ];
  expect(await readsIn(files)).toEqual([
    'B hard application.yml:2:6',
    'A defaulted src/A.java:1:21',
    'C hard src/A.java:1:46',
    'A defaulted src/B.kt:1:8',
    'B hard src/B.kt:2:8',
  ]);
});

describe('a function that the checklist names', () => {
  const pattern: FunctionWrapper = {
    by: 'function',
    language: undefined,
    call: 'config.get',
    argument: 0,
    prefix: 'APP_',
    suffix: '',
    transform: 'upper',
    kind: 'optional',
    fallback: { argument: 1, parameter: 'fallback' },
  };

  test.each<[string, string, string[]]>([
    [
      'A.cs',
      'config.get("a") ?? throw new E(); config.get("b", "x"); other.get("c");',
      ['APP_A hard 1:12', 'APP_B defaulted 1:46'],
    ],
    [
      'A.kt',
      'config.get("a")!!\nconfig.get("b", "x")\nget("c")',
      ['APP_A hard 1:12', 'APP_B defaulted 2:12'],
    ],
    [
      'a.go',
      'var a = config.get("a")\nvar b = config.get("b", "x")\nvar c = other.get("c")',
      ['APP_A optional 1:20', 'APP_B defaulted 2:20'],
    ],
    [
      'a.rb',
      "config.get('a') || raise('a')\nconfig.get('b', 'x')",
      ['APP_A hard 1:12', 'APP_B defaulted 2:12'],
    ],
    ['a.php', "<?php\n$config->get('a') ?: die();\n$other->get('b');", ['APP_A hard 2:14']],
    ['A.java', 'class A { String a = config.get("a"); }', ['APP_A optional 1:33']],
    [
      'a.rs',
      'fn a() { config::get("a"); config.get("b").unwrap(); }',
      ['APP_A optional 1:22', 'APP_B hard 1:39'],
    ],
  ])('in %s', async (path, text, expected) => {
    expect(await readsIn([{ path, text }], [pattern])).toEqual(expected);
  });
});
