import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChecklist } from '../src/checklist/parse.ts';
import { parseManifest } from '../src/env/manifest/parse.ts';
import { renderChecklist } from '../src/init/checklist-text.ts';
import { planInit } from '../src/init/plan.ts';
import type { Repository } from '../src/init/repository.ts';
import { spent } from './hostile/bounded.ts';

const CANARY = 'canary-7f3a';
const FILE = '.github/deployment-checklist.yml';

/** Plans with the texts that are there, and nothing else. */
function plan(files: Readonly<Record<string, string>>, about: Partial<Repository> = {}) {
  const paths = Object.keys(files);
  const texts = new Map<string, string | undefined>();
  for (;;) {
    const step = planInit(
      {
        name: 'app',
        base: 'main',
        paths,
        texts,
        reads: undefined,
        patterns: { written: [], ambiguous: [], more: 0 },
        uses: undefined,
        ...about,
      },
      FILE,
    );
    if (step.kind === 'planned') return step.plan;
    for (const path of step.paths) texts.set(path, Object.hasOwn(files, path) ? files[path] : undefined);
  }
}

const segment = fc.oneof(
  fc.constantFrom('api', 'web', 'k8s', 'deploy', 'prod', 'staging', 'src', 'auth', 'migrations', 'tests'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((name) => !/[/\0]/.test(name)),
);
const fileName = fc.oneof(
  fc.constantFrom(
    ...[
      'package.json',
      'Dockerfile',
      '.env.example',
      '.env.schema',
      'env.yml',
      '.env.production',
      'prod.env',
    ],
    ...[
      'kustomization.yaml',
      'Chart.yaml',
      'templates/app.yaml',
      'values-prod.yaml',
      'main.tf',
      'main.tf.json',
      'prod.tfvars',
    ],
    ...[
      'task-definition.json',
      'serverless.yml',
      'app.yaml',
      'manifest.yml',
      'api.service',
      'vercel.json',
      'netlify.toml',
    ],
    ...['compose.yml', 'compose.prod.yml', 'docker-compose.yml', 'deployment.yml', 'secret.yaml', 'go.mod'],
  ),
  segment,
);
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fileName)
  .map(([folders, name]) => [...folders, name].join('/'));

const DOCUMENTS = [
  `A=${CANARY}\nB="${CANARY}\n`,
  `A=${CANARY}\n# B=${CANARY}\n`,
  `keys: { A: { default: ${CANARY} } }\n`,
  `services: { api: { build: ., environment: { A: ${CANARY} }, env_file: [x.env] }, web: { image: "${CANARY}" } }\n`,
  `services: { api: { build: { context: ../.., dockerfile: ${CANARY} } } }\n`,
  `kind: Deployment\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ name: api, image: api, env: [{ name: A, value: ${CANARY} }], envFrom: [{ secretRef: { name: s } }] }] } } }\n`,
  `kind: Secret\nmetadata: { name: s }\nstringData: { B: ${CANARY} }\n`,
  `resources: [deployment.yml, ../api]\nconfigMapGenerator: [{ name: s, literals: ["A=${CANARY}"] }]\n`,
  `kind: Deployment\nspec: { template: { spec: { containers: [{ name: a, env: [{ name: A, value: {{ .Values.a }} }] }] } } }\n`,
  `name: api\na: ${CANARY}\nruntime: x\nenv_variables: { A: ${CANARY} }\n`,
  `resource "aws_lambda_function" "api" {\n  environment {\n    variables = { A = "${CANARY}" }\n  }\n}\n`,
  `module "api" {\n  source = "../api"\n  env_vars = { A = "${CANARY}" }\n}\n`,
  `{ "containerDefinitions": [{ "name": "api", "environment": [{ "name": "A", "value": "${CANARY}" }] }] }`,
  `{ "resource": { "x": { "api": { "env": [{ "name": "A", "value": "${CANARY}" }] } } } }`,
  `provider: { environment: { A: ${CANARY} } }\napplications: [{ name: api, env: { A: ${CANARY} } }]\n`,
  `[Service]\nExecStart=/bin/api\nEnvironment=A=${CANARY}\nEnvironmentFile=/etc/api\n`,
  `[context.production.environment]\nA = "${CANARY}"\n`,
  `kind: Secret\nmetadata: { name: s }\nstringData: { B: ${CANARY}: 1 }\n`,
];
const text = fc.oneof(
  fc.constantFrom(...DOCUMENTS),
  fc
    .tuple(fc.constantFrom(...DOCUMENTS), fc.nat(200), fc.string({ maxLength: 5 }))
    .map(([whole, at, more]) => whole.slice(0, at) + more + whole.slice(at + 3)),
);

test('whatever stands in a repository, what is written can be read, and holds no value', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, text), { maxLength: 8 }), (files) => {
      const made = plan(Object.fromEntries(files));
      const { ok } = parseChecklist(made.checklist, FILE);
      const manifests = [...made.manifests].map(([file, written]) => parseManifest(written, file).ok);
      const told = [
        made.checklist,
        made.workflow,
        ...made.manifests.values(),
        ...made.assumed,
        ...made.leftOut,
      ];
      expect({ ok, manifests: manifests.every(Boolean) }).toEqual({ ok: true, manifests: true });
      // A file that is called like a value, or a container with such an image, is told by its name.
      expect(told.join('\n')).not.toMatch(new RegExp(`[=:] ?${CANARY}`));
    }),
    { numRuns: 300 },
  );
});

test('every name and path arrives in the checklist as it was', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._]{0,20}$/);
  const file = fc
    .stringMatching(/^[A-Za-z0-9'":#&*!?{}[\], .@_-]{1,30}$/)
    .filter((one) => one.trim() === one && one !== '' && !one.startsWith('./') && one !== '..');
  fc.assert(
    fc.property(name, file, file, (service, manifest, source) => {
      const written = renderChecklist(
        [{ id: 'a', title: 'A', when: { paths: ['**/a/**'] } }],
        [{ name: service, manifest, production: [{ dotenv: [source] }], code: undefined, suggested: [] }],
        [{ line: '{ call: envint }', definedIn: undefined }],
      );
      const parsed = parseChecklist(written, FILE);
      expect(parsed).toMatchObject({
        ok: true,
        value: {
          env: {
            services: {
              [service]: { manifest: [manifest], production: [{ format: 'dotenv', paths: [source] }] },
            },
          },
        },
      });
    }),
  );
});

test.each([
  [
    'a compose file that is one long image',
    'compose.yml',
    `services: { a: { image: "${'a'.repeat(1e6)}$" } }`,
  ],
  ['a workflow of spaces', '.github/workflows/a.yml', ' '.repeat(1e6)],
  ['a workflow of environments', '.github/workflows/a.yml', '  environment:\n'.repeat(60_000)],
  ['a dotenv file of quotes', '.env.production', 'A="\n'.repeat(50_000)],
  ['an example of equal signs', '.env.example', '='.repeat(1e6)],
])('%s takes no time', (_, file, whole) => {
  const before = spent();
  plan({ 'package.json': '{}', Dockerfile: '', [file]: whole });
  expect(spent() - before).toBeLessThan(10_000);
});

test('ten thousand folders of code are told apart', () => {
  const files = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`packages/p${index}/package.json`, '{}'] as const),
  );
  const before = spent();
  expect(plan({ ...files, 'packages/p7/.env.example': 'A=\n' }).services).toHaveLength(1);
  expect(spent() - before).toBeLessThan(10_000);
});

test('a thousand overlays of one base take no time', () => {
  const base = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `k/base/d${index}.yml`,
      `kind: Deployment\nmetadata: { name: d${index} }\nspec: { template: { spec: { containers: [{ name: a, image: a }] } } }\n`,
    ]),
  );
  const overlays = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `k/production/o${index}/kustomization.yaml`,
      'resources: [../../base]\n',
    ]),
  );
  const names = Object.keys(base).map((path) => path.slice('k/base/'.length));
  const before = spent();
  plan({
    ...base,
    ...overlays,
    'k/base/kustomization.yaml': `resources: [${names.join(', ')}]\n`,
    'd7/package.json': '{}',
    'd7/.env.example': 'A=\n',
  });
  expect(spent() - before).toBeLessThan(10_000);
});
