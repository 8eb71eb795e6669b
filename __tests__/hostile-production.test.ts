import { describe, expect, test } from '@jest/globals';
import type { FormatName } from '../src/checklist/production-formats.ts';
import { readFiles } from '../src/env/production/reader.ts';
import { READERS } from '../src/env/production/readers.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';
import { expectBounded, many, repeat } from './hostile/bounded.ts';

interface Hostile {
  readonly files: (size: number) => Readonly<Record<string, string>>;
  readonly selected?: Readonly<Record<string, string>>;
  /** How many of the files the checklist names; without it, all. */
  readonly named?: number;
}

const spaces = (size: number) => ' '.repeat(size);
/** A long text, and many keys with it as their value. */
const shared = (size: number, text = 'CANARY') => ({
  text: `&long "${repeat(text, size / 2)}"`,
  keys: many(size / 2, (at) => `K${at}: *long, `),
});
const workflow = (expression: string) => ({
  'a.yml': `jobs: { a: { env: { A: "\${{ ${expression} }}" } } }\n`,
});
const pod = (container: string) => `kind: Pod\nspec: { containers: [${container}] }\n`;
const MAP_OF_A = 'kind: ConfigMap\nmetadata: { name: a }\n';

/** A megabyte for each format that makes much of little: one thing that is named many times, or sought in many others. */
const HOSTILE: Record<FormatName, Readonly<Record<string, Hostile>>> = {
  dotenv: { 'open quotes': { files: (size) => ({ 'a.env': repeat('A="CANARY\n', size) }) } },
  compose: {
    'a long text in many keys': {
      files: (size) => {
        const { text, keys } = shared(size);
        return { 'a.yml': `x: ${text}\nservices: { a: { environment: { ${keys} } } }\n` };
      },
    },
    'one env file again and again': {
      named: 1,
      files: (size) => ({
        'a.yml': `services: { a: { env_file: [${repeat('a.env,', size)}] } }\n`,
        'a.env': many(size, (at) => `A${at}=CANARY\n`),
      }),
    },
    documents: { files: (size) => ({ 'a.yml': repeat('services: { a: { env_file: b } }\n---\n', size) }) },
    'defaults of defaults': {
      files: (size) => ({
        'a.yml': `services: { a: { environment: { A: "${repeat('${A:-', size)}" } } }\n`,
      }),
    },
    'quotes in an env file': {
      named: 1,
      files: (size) => ({
        'a.yml': 'services: { a: { env_file: a.env } }\n',
        'a.env': repeat('A="\\"CANARY\n', size),
      }),
    },
  },
  kubernetes: {
    'spaces in base64': { files: (size) => ({ 'a.yml': `kind: Secret\ndata: { A: "${spaces(size)}!" }\n` }) },
    'a long base64 in many keys': {
      files: (size) => {
        const { text, keys } = shared(size, 'Q0FOQVJZ');
        return { 'a.yml': `kind: Secret\nx: ${text}\ndata: { ${keys} }\n` };
      },
    },
    'references to as many objects': {
      files: (size) => ({
        'a.yml':
          many(size / 2, (at) => `kind: ConfigMap\nmetadata: { name: a${at} }\n---\n`) +
          pod(
            `{ env: [${many(size / 2, (at) => `{ name: A${at}, valueFrom: { configMapKeyRef: { name: a${at}, key: b } } },`)}] }`,
          ),
      }),
    },
    'containers of which the last lacks a key': {
      files: (size) => ({ 'a.yml': pod(`${repeat('{ name: a, env: [{ name: A }] },', size)} { name: a }`) }),
    },
    'one object in many envFrom': {
      files: (size) => ({
        'a.yml': `${MAP_OF_A}data: { ${many(size / 2, (at) => `A${at}: x, `)} }\n---\n${pod(
          `{ envFrom: [${repeat('{ configMapRef: { name: a } },', size / 2)}] }`,
        )}`,
      }),
    },
  },
  kustomize: {
    'one resource again and again': {
      named: 1,
      files: (size) => ({
        'kustomization.yaml': `resources: [${repeat('a.yaml,', size / 2)}]\n`,
        'a.yaml': repeat('a: b\n---\n', size / 2),
      }),
    },
    'patches for as many documents': {
      named: 1,
      files: (size) => ({
        'kustomization.yaml': `resources: [a.yaml]\npatches: [${repeat('{ patch: "a: b", target: { kind: x } },', size / 2)}]\n`,
        'a.yaml': repeat('kind: x\n---\n', size / 2),
      }),
    },
    'one long patch again and again': {
      named: 1,
      files: (size) => ({
        'kustomization.yaml': `x: &x "a: ${repeat('b', size / 2)}"\npatches: [${repeat('{ patch: *x },', size / 2)}]\n`,
      }),
    },
    'operations on a large map': {
      named: 1,
      files: (size) => ({
        'kustomization.yaml': 'resources: [a.yaml]\npatches: [{ path: p.yaml, target: {} }]\n',
        'a.yaml': `${MAP_OF_A}data: { ${many(size / 2, (at) => `A${at}: x, `)} }\n`,
        'p.yaml': repeat('- { op: add, path: /data/B, value: CANARY }\n', size / 2),
      }),
    },
    generators: {
      named: 1,
      files: (size) => ({
        'kustomization.yaml': `secretGenerator: [${repeat('{ name: a, behavior: merge, literals: [A=CANARY] },', size)}]\n`,
      }),
    },
    'one env file again and again': {
      named: 1,
      files: (size) => ({
        'kustomization.yaml': `secretGenerator: [{ name: a, envs: [${repeat('a.env,', size / 2)}] }]\n`,
        'a.env': many(size / 2, (at) => `A${at}=CANARY\n`),
      }),
    },
  },
  helm: {
    'lines that are not seen': {
      files: (size) => ({ 'templates/a.yaml': repeat('\n\n{{toYaml .a.b}}', size) }),
    },
    'dashes above lines that are not seen': {
      files: (size) => ({ 'templates/a.yaml': repeat(`${'-'.repeat(4000)}\n{{toYaml .a.b}}`, size) }),
    },
    'long expressions in a loop': {
      files: (size) => ({
        'values.yaml': `a: [${repeat('b,', size / 2)}]\n`,
        'templates/a.yaml': `{{ range .Values.a }}{{ $x := or ${'a '.repeat(2000)} }}{{ end }}`,
      }),
    },
    'long texts in a loop': {
      files: (size) => ({
        'values.yaml': `a: [${repeat('b,', size / 2)}]\nt: { x: { y: "${repeat('CANARY', size / 2)}" } }\n`,
        'templates/a.yaml': '{{ range .Values.a }}{{ $x := toYaml $.Values.t | upper | lower }}{{ end }}',
      }),
    },
    'conditions in a chain': {
      files: (size) => ({ 'templates/a.yaml': `{{ if .a }}${repeat('{{ else if .b }}x', size)}{{ end }}` }),
    },
    'items under a condition': {
      files: (size) => ({
        'templates/a.yaml': `spec:\n  containers:\n  - envFrom:\n{{ if .Values.x }}${repeat('    - a\n', size)}{{ end }}`,
      }),
    },
    'a long text in many keys': {
      files: (size) => {
        const { text, keys } = shared(size);
        return {
          'values.yaml': `x: ${text}\ny: { ${keys} }\n`,
          'templates/a.yaml': `${MAP_OF_A}data: {{ toYaml .Values.y | nindent 2 }}\n`,
        };
      },
    },
  },
  ecs: { containers: { files: (size) => ({ 'a.json': `[${many(size, (at) => `{"name":"a${at}"},`)}{}]` }) } },
  'cloud-run': {
    documents: { files: (size) => ({ 'a.yml': repeat('kind: Service\n---\n', size) }) },
  },
  'app-engine': {
    'open braces': { files: (size) => ({ 'a.yml': `env_variables: ${repeat('{ A: ', size)}` }) },
  },
  terraform: {
    'modules that call many': {
      files: (size) => ({
        'a/main.tf': many(size / 2, (at) => `module "m${at}" {\n source = "../b"\n}\n`),
        'b/main.tf': many(size / 2, (at) => `resource "a" "b${at}" {\n env {\n name = "A"\n }\n}\n`),
      }),
    },
    'attributes among blocks': {
      files: (size) => ({
        'main.tf': `resource "a" "b" {\n${many(size / 2, (at) => `a${at} = {}\n`)}${repeat('b {}\n', size / 2)}}\n`,
      }),
    },
    'a field of a large object in a loop': {
      files: (size) => ({
        'main.tf': `locals {\n o = { ${many(size / 4, (at) => `A${at} = 1, `)} }\n l = [${repeat('1,', size / 4)}]\n}
resource "a" "b" {\n environment_variables = { for x in [local.o] : "a" => [for y in local.l : x.zz] }\n}\n`,
      }),
    },
    'parts of a text of JSON': {
      files: (size) => ({
        'main.tf': `resource "aws_ecs_task_definition" "b" {\n container_definitions = "[{ \\"environment\\": [${repeat('\\"${a.b}\\",', size)}] }]"\n}\n`,
      }),
    },
  },
  serverless: {
    'functions of which the last lacks a key': {
      files: (size) => ({
        'a.yml': `provider: {}\nfunctions: { ${many(size, (at) => `f${at}: { environment: { A: x } }, `)} g: {} }\n`,
      }),
    },
    'one file in many variables': {
      named: 1,
      files: (size) => ({
        'a.yml': `provider: { environment: { ${many(size / 2, (at) => `A${at}: "\${file(b.yml):x}", `)} } }\n`,
        'b.yml': many(size / 2, (at) => `x${at}: CANARY\n`),
      }),
    },
    'variables of variables': {
      files: () => ({
        'a.yml': `provider: { environment: { A: "\${self:custom.a}" } }\ncustom: { ${[...'abcdefgh']
          .map((name, at, all) => `${name}: "\${self:custom${`.${all[at + 1] ?? 'z'}`.repeat(60)}}"`)
          .join(', ')}, z: "\${self:custom}" }\n`,
      }),
    },
    'a long text in many keys': {
      files: (size) => {
        const { text, keys } = shared(size, '${');
        return { 'a.yml': `provider: { x: ${text}, environment: { ${keys} } }\n` };
      },
    },
  },
  yaml: { 'open brackets': { files: (size) => ({ 'a.yml': repeat('[', size) }) } },
  'docker-env': { 'equal signs': { files: (size) => ({ 'a.env': repeat('=', size) }) } },
  render: {
    'services with as many groups': {
      files: (size) => ({
        'a.yml': `envVarGroups: [${many(size / 2, (at) => `{ name: g${at} },`)}]\nservices: [{ name: a, envVars: [${many(size / 2, (at) => `{ fromGroup: g${at} },`)}] }]\n`,
      }),
    },
    'one group again and again': {
      files: (size) => ({
        'a.yml': `envVarGroups: [{ name: g, envVars: [${many(size / 2, (at) => `{ key: A${at}, value: CANARY },`)}] }]\nservices: [{ name: a, envVars: [${repeat('{ fromGroup: g },', size / 2)}] }]\n`,
      }),
    },
    'environments beside as many groups': {
      files: (size) => ({
        'a.yml': `envVarGroups: [${repeat('{},', size / 2)}]\nprojects: [{ environments: [${repeat('{ services: [{}] },', size / 2)}] }]\n`,
      }),
    },
  },
  fly: {
    'open brackets': { files: (size) => ({ 'fly.toml': `a = ${repeat('[', Math.min(size, 190_000))}` }) },
  },
  heroku: { braces: { files: (size) => ({ 'app.json': repeat('{"env":', size) }) } },
  vercel: { quotes: { files: (size) => ({ 'vercel.json': `{"env":${repeat('"', size)}` }) } },
  netlify: {
    tables: { files: (size) => ({ 'netlify.toml': many(Math.min(size, 190_000), (at) => `[a.b${at}]\n`) }) },
  },
  'cloud-foundry': {
    'a long text in many keys': {
      files: (size) => {
        const { text, keys } = shared(size);
        return { 'a.yml': `x: ${text}\napplications: [{ name: a, env: { ${keys} } }]\n` };
      },
    },
  },
  systemd: {
    'one env file again and again': {
      files: (size) => ({
        'a.service': `[Service]\n${repeat('EnvironmentFile=/etc/b\n', size)}`,
        b: many(size, (at) => `A${at}=CANARY\n`),
      }),
    },
    'lines that go on': {
      files: (size) => ({ 'a.service': `[Service]\nEnvironment=${repeat('"A=CANARY" \\\n', size)}` }),
    },
  },
  workflow: {
    'spaces in an expression': { files: (size) => workflow(`a${spaces(size)}b`) },
    'spaces behind a default': { files: (size) => workflow(`|| 'CANARY'${spaces(size)}b`) },
    'spaces before a default': { files: (size) => workflow(`||${spaces(size)}b`) },
    'a long text in many keys': {
      files: (size) => {
        const { text, keys } = shared(size);
        return { 'a.yml': `x: ${text}\njobs: { a: { env: { ${keys} } } }\n` };
      },
    },
  },
  listing: {
    'columns in as many rows': {
      files: (size) => ({ 'a.txt': `name  ${repeat('a  ', size / 2)}\n${repeat('CANARY\n', size / 2)}` }),
    },
    'a secret of JSON': {
      files: (size) => ({
        'a.json': JSON.stringify({
          ARN: 'a',
          SecretString: `{${many(size, (at) => `"A${at}":"CANARY",`)}}`,
        }),
      }),
    },
  },
  names: { 'equal signs': { files: (size) => ({ 'a.txt': repeat('A=CANARY\n', size) }) } },
};

describe.each(Object.entries(HOSTILE))('%s', (format, cases) => {
  test.each(Object.entries(cases))('a megabyte of %s is read, or refused without a value', (_, hostile) => {
    const { files, selected = {}, named } = hostile;
    expectBounded((size) => {
      const all = new Map(Object.entries(files(size)));
      const listed = [...all].slice(0, named ?? all.size).map(([path, text]) => ({ path, text }));
      const reader = Object.entries(READERS).find(([name]) => name === format)?.[1];
      if (reader === undefined) throw new Error(`no reader for ${format}`);
      const { problems, found } = readFiles(reader, listed, { selected, files: all });
      sealedIn(problems);
      sealedIn(found.flatMap(({ hints }) => hints.slice(0, 100)));
      expect(found.flatMap(({ wanted = [] }) => wanted).length).toBeLessThanOrEqual(2000);
    });
  });
});
