import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FormatName, listFormats } from '../src/checklist/production-formats.ts';
import { type Reach, readFiles } from '../src/env/production/reader.ts';
import { READERS } from '../src/env/production/readers.ts';
import type { Place } from '../src/env/text/place.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

/**
 * What the checklist would say about the files in `fixtures/env/formats/FORMAT`: the paths that it names, and what it
 * selects. Every value in them begins with CANARY.
 */
const EXAMPLES: Record<FormatName, { paths: string[]; selected?: Record<string, string> }> = {
  dotenv: { paths: ['production.env'] },
  compose: { paths: ['docker-compose.yml'], selected: { service: 'web' } },
  kubernetes: { paths: ['auth.yml'] },
  kustomize: { paths: ['overlays/production/kustomization.yaml'] },
  helm: {
    paths: [
      ...['values.yaml', 'production.yaml'],
      ...['templates/_helpers.tpl', 'templates/deployment.yaml', 'templates/configmap.yaml'],
    ],
  },
  ecs: { paths: ['task-definition.json'], selected: { container: 'auth' } },
  'cloud-run': { paths: ['service.yaml'], selected: { container: 'auth' } },
  'app-engine': { paths: ['app.yaml'] },
  terraform: {
    paths: ['main.tf', 'production.tfvars'],
    selected: { resource: 'aws_lambda_function.auth' },
  },
  serverless: { paths: ['serverless.yml'], selected: { function: 'login', stage: 'production' } },
  yaml: { paths: ['env.yaml'], selected: { at: 'production.env' } },
  'docker-env': { paths: ['auth.env'] },
  render: { paths: ['render.yaml'], selected: { service: 'auth' } },
  fly: { paths: ['fly.toml'] },
  heroku: { paths: ['app.json'] },
  vercel: { paths: ['vercel.json'] },
  netlify: { paths: ['netlify.toml'] },
  'cloud-foundry': { paths: ['manifest.yml'], selected: { application: 'auth' } },
  systemd: { paths: ['auth.service', 'override.conf', 'auth'] },
  workflow: { paths: ['deploy.yml'], selected: { job: 'deploy', step: 'migrate' } },
  listing: { paths: ['ssm.json', 'names.txt', 'table.txt'], selected: { path: '/auth/production/' } },
  names: { paths: ['secrets.txt'] },
};

/** First files of a format that are not of its shape, each with what is told first: what was expected, and where. */
const MALFORMED: Record<FormatName, readonly (readonly [text: string, message: string])[]> = {
  dotenv: [['CANARY\n', '1:1: not an assignment: write `KEY=value`, or `#` before a comment']],
  compose: [
    ['web: CANARY\n', '1:1: a compose file has `services` with at least one service'],
    [
      'services: { web: { environment: CANARY } }\n',
      '1:33: `environment` holds keys with values, or a list of `KEY=value`',
    ],
  ],
  kubernetes: [
    ['kind: Service\n', '1:1: no ConfigMap, Secret or workload is in the listed files'],
    [
      'kind: Pod\nspec: { containers: [{ name: a, env: [{ name: A, value: 5 }] }] }\n',
      '2:57: Kubernetes takes texts only here: put the value in quotes',
    ],
  ],
  kustomize: [['- CANARY\n', '1:1: a kustomization holds keys with values']],
  helm: [
    [
      'a: CANARY\n',
      '1:1: list the templates too (`templates/….yaml`), or say with `env:` where the values have the keys',
    ],
  ],
  ecs: [
    [
      '{ "name": "CANARY" }',
      '1:1: a task definition has `containerDefinitions`, a list with at least one container',
    ],
  ],
  'cloud-run': [
    [
      'kind: Service\n',
      '1:1: no service or job of Cloud Run is in this file: it has containers in `spec.template.spec`',
    ],
  ],
  'app-engine': [
    ['- CANARY\n', '1:1: an app.yaml holds keys with values, `runtime` among them'],
    ['env_variables: CANARY\n', '1:16: `env_variables` holds keys with values'],
  ],
  terraform: [
    ['CANARY', '1:7: after a name comes `=` and a value, or `{` and a block'],
    ['a = 1\n', '1:1: no resource or module here gives env keys to a program: list the file that has it'],
  ],
  serverless: [['service: CANARY\n', '1:1: a serverless.yml has a `provider`']],
  yaml: [
    ['production: { env: CANARY }\n', '1:20: keys with values are expected here: `KEY: value`, one a line'],
  ],
  'docker-env': [['CANARY CANARY=1\n', '1:1: a key has no space in it: write `KEY=value`']],
  render: [
    [
      'name: CANARY\n',
      '1:1: a Blueprint has `services` with at least one service, at the top or in `projects`',
    ],
  ],
  fly: [['env = "CANARY"\n', '1:7: `env` is a table of keys with values']],
  heroku: [['["CANARY"]', '1:1: an app.json is one object; its `env` holds config vars by name']],
  vercel: [
    ['["CANARY"]', '1:1: a vercel.json is one object'],
    ['{ "env": ["CANARY"] }', '1:10: `env` holds keys with values'],
  ],
  netlify: [['[build]\nenvironment = "CANARY"\n', '2:15: `environment` is a table of keys with values']],
  'cloud-foundry': [
    ['name: CANARY\n', '1:1: a manifest has `applications`, a list with at least one, each with a `name`'],
    ['applications: [{ name: auth, env: [CANARY] }]\n', '1:35: `env` holds keys with values'],
  ],
  systemd: [
    [
      '[Service]\nEnvironment="A=CANARY\n',
      '2:1: a quote here is never closed, or a `\\` begins an escape that does not exist: systemd passes the line over',
    ],
  ],
  workflow: [
    ['on: push\n', '1:1: a workflow has `jobs` with at least one job'],
    [
      'jobs: { deploy: { env: [CANARY], steps: [{ id: migrate }] } }\n',
      '1:24: `env` holds keys with values: an expression for all of it is not read',
    ],
  ],
  listing: [
    [
      '{ "CANARY": ',
      '1:13: a character is missing here: a closing quote, bracket or brace, a comma, `:` or a space',
    ],
  ],
  names: [
    [
      'A=CANARY\n',
      '1:1: this list holds names only: write the name without `=` and what follows, and if that was a secret, renew it',
    ],
  ],
};

/** Formats in YAML with one document, by a text of that shape with an anchor, and a merge where the format has them. */
const ANCHORED: Partial<Record<FormatName, string>> = {
  'app-engine': 'x: &a { A: CANARY }\nenv_variables: { <<: *a, B: &b CANARY, C: *b }\n',
  serverless:
    'custom: &a { A: CANARY }\nprovider: { environment: { <<: *a, B: &b CANARY, C: *b } }\nfunctions: { login: { handler: x } }\n',
  yaml: 'x: &a { A: CANARY }\nproduction: { env: { <<: *a, B: &b CANARY, C: *b } }\n',
  'cloud-foundry':
    'x: &a { A: CANARY }\napplications: [{ name: auth, env: { <<: *a, B: &b CANARY, C: *b } }]\n',
  workflow:
    'jobs: { deploy: { env: &e { A: CANARY, B: &b CANARY, C: *b }, steps: [{ id: migrate, env: *e }] } }\n',
  render:
    'x: &a [{ key: A, value: CANARY }]\nenvVarGroups: [{ name: g, envVars: *a }]\nservices: [{ type: web, name: auth, envVars: [{ fromGroup: g }, &b { key: B, value: CANARY }, { <<: *b, key: C }] }]\n',
};

/** And those with several documents. */
const ANCHORED_IN_SEVERAL: Partial<Record<FormatName, string>> = {
  compose:
    'services: { web: { environment: { A: CANARY } } }\n---\nservices: { web: { environment: { B: &b CANARY, C: *b } } }\n',
  kubernetes:
    'kind: ConfigMap\nmetadata: { name: c }\ndata: { A: &a CANARY, B: *a }\n---\nkind: Pod\nspec: { containers: [{ name: a, envFrom: [{ configMapRef: { name: c } }], env: [{ name: C, value: x }] }] }\n',
  'cloud-run':
    'kind: Other\n---\nmetadata: { name: auth }\nspec: { template: { spec: { containers: [{ name: auth, env: [{ name: A, value: &a CANARY }, &b { name: B, value: *a }, { <<: *b, name: C }] }] } } }\n',
};

const FOLDER = '__tests__/fixtures/env/formats';

describe.each(listFormats().map(({ name }) => name))('%s', (name) => {
  const { paths, selected = {} } = EXAMPLES[name];
  const original = new Map(
    readdirSync(`${FOLDER}/${name}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path.slice(`${FOLDER}/${name}/`.length), readFileSync(path, 'utf8')]),
  );

  const read = (files: ReadonlyMap<string, string>) => {
    const named = paths.map((path) => ({ path, text: files.get(path) ?? '' }));
    const { found, problems } = readFiles(READERS[name], named, { selected, files });
    sealedIn([problems, ...found.map(withoutNames)]);
    return { found, problems };
  };

  test('the example is read in full, and says something', () => {
    const { found, problems } = read(original);
    expect(problems).toEqual([]);
    expect(found.flatMap(({ provided, hints }) => [...provided, ...hints])).not.toEqual([]);
    const wanted = found.flatMap((one) => one.wanted ?? []);
    expect(wanted.filter((path) => original.has(path))).toEqual([]);
  });

  test.each(MALFORMED[name])('%j is explained by what the format has', (text, message) => {
    const [path = ''] = paths;
    const { found, problems } = readFiles(READERS[name], [{ path, text }], { selected, files: new Map() });
    sealedIn([problems, found]);
    const [told] = problems.map((one) => `${one.line}:${one.column}: ${one.message}`);
    expect(told).toBe(message);
  });

  test('a text that somebody damaged is read or explained, at places within it, and never shows a value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...original.keys()), damage(), (path, change) => {
        const files = new Map(original).set(path, change(original.get(path) ?? ''));
        const { found, problems } = read(files);
        const places = found.flatMap(({ provided, hints }) => [...provided, ...hints].map(({ at }) => at));
        for (const place of [...places, ...problems]) expect(isWithin(files, place)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  // Long enough for what is not linear to show. The readers of YAML and dotenv take a megabyte in tests of their own.
  test.each([
    ['nothing', ''],
    ['open brackets', '['.repeat(4e3)],
    ['open braces', '{"a":'.repeat(1e3)],
    ['quotes', '"'.repeat(4e3)],
    ['spaces', ' '.repeat(1e5)],
    ['empty lines', '\n'.repeat(1e4)],
    ['backslashes', '\\'.repeat(1e5)],
    ['variables', '${'.repeat(5e4)],
    ['assignments', 'A=CANARY\n'.repeat(5e3)],
    ['list items', '- A\n'.repeat(2e3)],
  ])('a lot of %s does not hang', (_, text) => {
    for (const path of paths) read(new Map(original).set(path, text));
  });
});

const IN_YAML = listFormats().flatMap(({ name }) => {
  const text = ANCHORED[name] ?? ANCHORED_IN_SEVERAL[name];
  return text === undefined ? [] : [{ name, text, isOne: ANCHORED[name] !== undefined }];
});

test.each(IN_YAML)(
  'of $name anchors are followed, and a second document is read or told of',
  ({ name, text, isOne }) => {
    const { paths, selected = {} } = EXAMPLES[name];
    const [path = ''] = paths;
    const read = (one: string) =>
      sealedIn(readFiles(READERS[name], [{ path, text: one }], { selected, files: new Map() }));
    const { found, problems } = read(text);
    expect([problems, found.flatMap(({ provided }) => provided.map(({ key }) => key)).toSorted()]).toEqual([
      [],
      ['A', 'B', 'C'],
    ]);
    const told = read(`${text}---\nD: CANARY\n`).problems.map(({ message }) => message);
    expect(told).toEqual(isOne ? ['a second document begins here, and such a file has one'] : []);
  },
);

/** Names are shown, and damage can put a value where a name stands: then that is its name. */
function withoutNames({ provided, hints }: Reach): unknown {
  return [
    ...provided.map(({ at, value }) => ({ at, value })),
    ...hints.map(({ key = '', prefix = '', source, message }) =>
      [source, key, prefix].reduce((text, name) => (name === '' ? text : text.replaceAll(name, '')), message),
    ),
  ];
}

/** A change as an editor, a merge or an attacker makes it: a part goes, comes twice, or something is put in. */
function damage(): fc.Arbitrary<(text: string) => string> {
  const piece = fc.constantFrom(
    ...['"', "'", '\\', '\n', '\r', '\t', ' ', '{', '}', '[', ']', '(', ')', '<', '>', ',', ':', '='],
    ...[
      '#',
      '//',
      '/*',
      '$',
      '${',
      '{{',
      '}}',
      '%',
      '&a ',
      '*a',
      '<<: *a',
      '---\n',
      '- ',
      '!!int ',
      '~',
      '\0',
    ],
    ...['\uFEFF', '\u2028', 'é', '😀', '<<EOT\n', 'null', '__proto__'],
  );
  return fc
    .record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      put: fc.array(piece, { maxLength: 3 }),
      again: fc.nat(2),
    })
    .map(({ from, length, put, again }) => (text) => {
      const start = Math.floor(from * text.length);
      const part = text.slice(start, start + length);
      return `${text.slice(0, start)}${put.join('')}${part.repeat(again)}${text.slice(start + length)}`;
    });
}

/** Whether a place points into the file that it names: at most just behind the end of its line. */
function isWithin(files: ReadonlyMap<string, string>, place: Place | undefined): boolean {
  if (place === undefined) return true;
  const line = files.get(place.file)?.split(/\r\n?|\n/)[place.line - 1];
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1;
}
