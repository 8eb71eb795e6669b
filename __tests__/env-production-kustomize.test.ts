import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listKustomizations } from '../src/env/production/kustomize/folder.ts';
import { parseKustomize } from '../src/env/production/kustomize/parse.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const FOLDER = '__tests__/fixtures/env/formats/kustomize';
const fixtures = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => [path.slice(FOLDER.length + 1), readFileSync(path, 'utf8')]),
);
const OVERLAY = 'overlays/production/kustomization.yaml';
const parse = (
  files: ReadonlyMap<string, string | undefined>,
  file = 'k/kustomization.yaml',
  container?: string,
) =>
  parseKustomize(files.get(file) ?? '', file, {
    selected: container === undefined ? {} : { container },
    files,
  });
const brief = (files: Record<string, string>) => inShort(parse(new Map(Object.entries(files))));

const pod = (container: string) => `kind: Pod\nmetadata: { name: p }\nspec: { containers: [${container}] }\n`;
const env = (entry: string) => pod(`{ name: a, env: [{ name: A, value: CANARY }${entry}] }`);
const patched = (patches: string, resource = env('')) =>
  brief({ 'k/kustomization.yaml': `resources: [p.yaml]\n${patches}`, 'k/p.yaml': resource });

describe('a kustomization', () => {
  test('gives a container what its bases, components, generators and patches make of it', () => {
    expect(inShort(parse(fixtures, OVERLAY))).toEqual([
      ...['LOG_LEVEL 10:9', 'QUOTED 7:9', 'SECRET_KEY 2:1', 'TLS_KEY 16:9', 'PORT 14:15', 'MAIL_URL 4:12'],
      'FROM_SHELL may 3:1: overlays/production/secrets.env passes it through from whoever runs kustomize, which cannot be seen here',
      'DATABASE_URL may 13:15: it is taken from Secret vault, which is not in the listed files: list its keys with `names`',
    ]);
  });

  test('asks for the files that it takes in, round by round', () => {
    const there = new Map<string, string | undefined>();
    const rounds: string[][] = [];
    for (let wanted = [OVERLAY]; wanted.length > 0; ) {
      rounds.push(wanted);
      for (const path of wanted) there.set(path, fixtures.get(path));
      const parsed = parse(there, OVERLAY);
      wanted = parsed.ok ? [...(parsed.value.wanted ?? [])] : [];
    }
    expect(rounds).toEqual([
      [OVERLAY],
      [
        ...['base/kustomization.yaml', 'components/mail/kustomization.yaml'],
        ...[
          'overlays/production/secrets.env',
          'overlays/production/tls.key',
          'overlays/production/auth.yaml',
        ],
      ],
      ['base/deployment.yaml'],
    ]);
  });

  test.each([
    [
      'overlays/production',
      'overlays/production/kustomization.yaml overlays/production/kustomization.yml overlays/production/Kustomization',
    ],
    ['k/', 'k/kustomization.yaml k/kustomization.yml k/Kustomization'],
    ['.', 'kustomization.yaml kustomization.yml Kustomization'],
    ['k/other.yaml', 'k/other.yaml'],
  ])('in %s is one of %s', (path, expected) => {
    expect(listKustomizations(path).join(' ')).toBe(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'adds one by operation',
      'patches: [{ target: { kind: Pod }, patch: "[{ op: add, path: /spec/containers/0/env/-, value: { name: B, value: CANARY } }]" }]',
      ['A 3:39', 'B 2:43'],
    ],
    [
      'takes one away by operation',
      'patches: [{ target: { kind: Pod }, patch: "[{ op: remove, path: /spec/containers/0/env/0 }]" }]',
      [],
    ],
    [
      'replaces by operation',
      'patchesJson6902: [{ target: { kind: Pod, name: p }, patch: "[{ op: replace, path: /spec/containers/0/env/0/name, value: B }]" }]',
      ['B 3:39'],
    ],
    [
      'takes one away',
      'patches: [{ patch: "kind: Pod\\nmetadata: { name: p }\\nspec: { containers: [{ name: a, env: [{ name: A, $patch: delete }] }] }" }]',
      [],
    ],
    [
      'replaces the list',
      'patchesStrategicMerge: ["kind: Pod\\nmetadata: { name: p }\\nspec: { containers: [{ name: a, env: [{ $patch: replace }, { name: C, value: CANARY }] }] }"]',
      ['C 2:25'],
    ],
    [
      'is for another',
      'patches: [{ patch: "kind: Pod\\nmetadata: { name: q }\\nspec: { containers: [{ name: a, env: [{ name: B, value: CANARY }] }] }" }]',
      ['A 3:39'],
    ],
    [
      'takes the whole away',
      'configMapGenerator: [{ name: c, literals: [C=CANARY] }]\npatches: [{ patch: "kind: Pod\\nmetadata: { name: p }\\n$patch: delete" }]',
      ['C 2:44'],
    ],
  ])('a patch %s', (_, patches, expected) => {
    expect(patched(patches)).toEqual(expected);
  });

  const strategic = (containers: string) =>
    `"kind: Pod\\nmetadata: { name: p }\\nspec: { containers: [${containers}] }"`;
  test.each<[string, string, string, string[]]>([
    [
      'what a patch adds comes first, and operations count from there',
      `patches: [{ patch: ${strategic('{ name: a, env: [{ name: B, value: CANARY }] }')} }, { target: { kind: Pod }, patch: "[{ op: remove, path: /spec/containers/0/env/0 }]" }]`,
      'a',
      ['A 3:39'],
    ],
    [
      'a container that a patch adds comes first as well',
      `patches: [{ patch: ${strategic('{ name: side }')} }, { target: { kind: Pod }, patch: "[{ op: add, path: /spec/containers/0/env, value: [{ name: B, value: CANARY }] }]" }]`,
      'a',
      ['A 3:39'],
    ],
    [
      'strategic patches are carried out before all others, and patchesJson6902 after them',
      `patchesJson6902: [{ target: { kind: Pod }, patch: "[{ op: remove, path: /spec/containers/0/env/0 }]" }]\npatches: [{ patch: ${strategic('{ name: a, env: [{ name: B, value: CANARY }] }')} }]\npatchesStrategicMerge: [${strategic('{ name: a, env: [{ name: C, value: CANARY }] }')}]`,
      'a',
      ['C 4:25', 'A 3:39'],
    ],
  ])('%s', (_, patches, container, expected) => {
    const files = { 'k/kustomization.yaml': `resources: [p.yaml]\n${patches}`, 'k/p.yaml': env('') };
    expect(inShort(parse(new Map(Object.entries(files)), 'k/kustomization.yaml', container))).toEqual(
      expected,
    );
  });

  test('a patch for another namespace is for another', () => {
    const patch =
      'patches: [{ target: { kind: Pod, namespace: test }, patch: "[{ op: remove, path: /spec }]" }]';
    const inNamespace = (name: string) => env('').replace('name: p', `name: p, namespace: ${name}`);
    expect(patched(patch, inNamespace('live'))).toEqual(['A 3:39']);
    expect(patched(`${patch}\nconfigMapGenerator: [{ name: c }]`, inNamespace('test'))).toEqual([]);
  });

  test('a patch with a reference takes the place of a value', () => {
    const reference =
      'patches: [{ patch: "kind: Pod\\nmetadata: { name: p }\\nspec: { containers: [{ name: a, env: [{ name: A, valueFrom: { fieldRef: {} } }] }] }" }]';
    expect(patched(reference)).toEqual(['A? 3:39']);
  });

  test.each<[string, string, string]>([
    [
      'a resource from elsewhere',
      'resources: [p.yaml, "https://github.com/x/y//base?ref=v1"]',
      'takes in a resource from elsewhere',
    ],
    ['a Helm chart', 'resources: [p.yaml]\nhelmCharts: [{ name: x }]', 'has `helmCharts`'],
    [
      'a target by pattern',
      'resources: [p.yaml]\npatches: [{ target: { name: "p|q" }, patch: "[]" }]',
      'has a patch whose target is chosen by a pattern',
    ],
    [
      'an operation that does not fit',
      'resources: [p.yaml]\npatches: [{ target: { kind: Pod }, patch: "[{ op: remove, path: /spec/CANARY }]" }]',
      'has a patch that cannot be carried out here',
    ],
  ])('does not follow %s, and says so', (_, text, what) => {
    const [first, ...rest] = brief({ 'k/kustomization.yaml': text, 'k/p.yaml': env('') });
    expect(first).toBe('A 3:39');
    expect(rest).toEqual([
      expect.stringContaining(
        `k/kustomization.yaml ${what}, which is not followed: list what it brings with \`names\``,
      ),
    ]);
  });

  test('values that replacements may change are not known', () => {
    expect(patched('replacements: []')).toEqual(['A? 3:39']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      'a list',
      { 'k/kustomization.yaml': '- CANARY' },
      ['k/kustomization.yaml:1:1: a kustomization holds keys with values'],
    ],
    [
      'nothing',
      { 'k/kustomization.yaml': '' },
      ['k/kustomization.yaml:1:1: a kustomization holds keys with values'],
    ],
    [
      'nothing of use',
      { 'k/kustomization.yaml': 'resources: []' },
      ['k/kustomization.yaml:1:1: no ConfigMap, Secret or workload is in the listed files'],
    ],
    [
      'a resource that is a map',
      { 'k/kustomization.yaml': 'resources: [{ A: CANARY }]' },
      ['k/kustomization.yaml:1:13: a resource is a path'],
    ],
    [
      'a path out of the repository',
      { 'k/kustomization.yaml': 'resources: [../../x.yaml]' },
      ['k/kustomization.yaml:1:13: there is no file outside of the repository to be read'],
    ],
    [
      'a kustomization that takes in itself',
      { 'k/kustomization.yaml': 'resources: [../k]' },
      ['k/kustomization.yaml:1:13: this kustomization takes in itself'],
    ],
    [
      'a literal without a value',
      { 'k/kustomization.yaml': 'configMapGenerator: [{ name: c, literals: [CANARY] }]' },
      ['k/kustomization.yaml:1:44: a literal is written `KEY=value`'],
    ],
    [
      'a generator without a name',
      { 'k/kustomization.yaml': 'secretGenerator: [{ literals: [A=CANARY] }]' },
      ['k/kustomization.yaml:1:19: an entry of `secretGenerator` has a `name`'],
    ],
    [
      'operations without a target',
      { 'k/kustomization.yaml': 'patches: [{ patch: "[{ op: add }]" }]' },
      ['k/kustomization.yaml:1:20: a patch of operations needs a `target`'],
    ],
    [
      'a patch that is no YAML',
      { 'k/kustomization.yaml': "patches: [{ patch: '\"CANARY' }]" },
      ['k/kustomization.yaml:1:20: the patch in this text is not YAML that can be read'],
    ],
  ])('%s is told with its place, and without a value', (_, files, expected) => {
    expect(brief(files)).toEqual(expected);
  });

  test('a file that does not exist is told where it is named', () => {
    const files = new Map([
      ['k/kustomization.yaml', 'resources: [gone.yaml]'],
      ['k/gone.yaml', undefined],
    ]);
    expect(inShort(parse(files))).toEqual([
      'k/kustomization.yaml:1:13: there is no file k/gone.yaml to be read',
    ]);
  });

  test('kustomizations that take in each other over and over are given up', () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, level) => [
        `k${level}/kustomization.yaml`,
        `resources: [../k${level + 1}, ../k${level + 1}]`,
      ]),
    );
    const parsed = parse(
      new Map([
        ...Object.entries(files),
        ['k25/kustomization.yaml', 'resources: [p.yaml]'],
        ['k25/p.yaml', env('')],
      ]),
      'k0/kustomization.yaml',
    );
    expect(inShort(parsed)).toEqual([expect.stringContaining('it takes in more files than can be read')]);
  });
});
