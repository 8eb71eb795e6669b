import { describe, expect, test } from '@jest/globals';
import type { Read } from '../src/env/read.ts';
import { findProductionEnvironment } from '../src/init/github-environment.ts';
import { type InitPlan, planInit } from '../src/init/plan.ts';

type Files = Readonly<Record<string, string>>;

const PACKAGE = { 'package.json': '{}' };
const CODE = (folder: string) => ({ [`${folder}/package.json`]: '{}' });
const RUN = (folder: string) => ({ ...CODE(folder), [`${folder}/Dockerfile`]: '' });
const EXAMPLE = (folder: string) => ({ [`${folder}/.env.example`]: 'A=\n' });

function plan(files: Files, reads?: readonly Read[]): InitPlan {
  const texts = new Map<string, string | undefined>();
  for (;;) {
    const about = {
      name: 'acme',
      base: 'main',
      reads,
      patterns: { written: [], ambiguous: [], more: 0 },
      uses: undefined,
    };
    const step = planInit({ ...about, paths: Object.keys(files), texts }, 'c.yml');
    if (step.kind === 'planned') return step.plan;
    for (const path of step.paths) texts.set(path, files[path]);
  }
}

/** The services as `name: manifest < production`. */
function found(files: Files): string[] {
  return plan(files).services.map(({ name, manifest, production }) =>
    [`${name}: ${manifest}`, ...production.map((source) => Object.values(source).flat().join(' '))].join(
      ' < ',
    ),
  );
}

describe('the workflow starts when a file changes that production', () => {
  const deployment = `kind: Deployment
metadata: { name: acme }
spec: { template: { spec: { containers: [{ name: acme, env: [{ name: A, value: x }] }] } } }
`;
  test.each<[string, Files, string]>([
    [
      'takes in from a compose file',
      {
        'deploy/docker-compose.yml': 'services: { acme: { build: .., env_file: acme.env } }\n',
        'deploy/acme.env': 'A=x\n',
      },
      'deploy/docker-compose.yml, deploy/acme.env',
    ],
    [
      'takes in from a kustomization',
      {
        'k8s/production/kustomization.yml': 'resources: [../base]\n',
        'k8s/base/kustomization.yaml': 'resources: [acme.yaml]\n',
        'k8s/base/acme.yaml': deployment,
      },
      'k8s/production/kustomization.yml, k8s/base/kustomization.yaml, k8s/base/acme.yaml',
    ],
  ])('%s', (_, files, paths) => {
    const { workflow } = plan({ '.env.example': 'A=\n', Dockerfile: '', ...files });
    expect(workflow).toContain(`paths: [c.yml, .env.example, ${paths}]\n`);
  });

  test('takes in, and with each push where these are too many', () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.env`);
    const { workflow } = plan({
      '.env.example': 'A=\n',
      Dockerfile: '',
      'deploy/docker-compose.yml': `services: { acme: { build: .., env_file: [${names.join(', ')}] } }\n`,
      ...Object.fromEntries(names.map((name) => [`deploy/${name}`, 'A=x\n'])),
    });
    expect(workflow).toContain('    branches: [main]\npermissions:');
  });
});

describe('services', () => {
  test.each<[string, Files, string[]]>([
    ['a manifest in the root is one', { '.env.example': 'A=\n' }, ['acme: .env.example']],
    ['a library is none', { ...PACKAGE, ...CODE('packages/ui') }, []],
    ['a folder that is built into an image is one', RUN('apps/web'), ['web: apps/web/env.yml']],
    [
      'so is one whose Dockerfile stands in a folder beside the code',
      { ...CODE('api'), 'api/docker/Dockerfile': '' },
      ['api: api/env.yml'],
    ],
    ['and one with a Procfile', { ...PACKAGE, Procfile: 'web: node .' }, ['acme: env.yml']],
    ['an image of tools beside no code is none', { 'tools/lint/Dockerfile': '' }, []],
    [
      'a manifest in the root is for all that have none',
      { ...EXAMPLE('api'), ...RUN('api'), ...RUN('web'), '.env.example': 'A=\n' },
      ['acme: .env.example', 'api: api/.env.example'],
    ],
    [
      'an image in the root builds the services below',
      { ...PACKAGE, Dockerfile: '', ...CODE('api'), ...EXAMPLE('api') },
      ['api: api/.env.example'],
    ],
    [
      'folders with one name are told apart',
      { ...RUN('apps/web'), ...RUN('sites/web') },
      ['web: apps/web/env.yml', 'sites-web: sites/web/env.yml'],
    ],
    [
      'tests, examples and what others wrote are passed over',
      {
        ...RUN('examples/a'),
        ...RUN('vendor/b'),
        ...RUN('tests/c'),
        ...RUN('node_modules/d'),
        ...RUN('_integration-test/e'),
      },
      [],
    ],
    ['`src` is no name', RUN('services/cart/src'), ['cart: services/cart/src/env.yml']],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

describe('a service in the root', () => {
  /** The services with their code, where files read a key each. */
  const reading = (files: Files, ...readers: string[]) => {
    const reads = readers.map(
      (file, index): Read => ({ key: `KEY_${index}`, kind: 'hard', at: { file, line: 1, column: 1 } }),
    );
    return plan(files, reads).services.map(({ name, manifest, code, declared }) =>
      [name, manifest, `${declared} of ${code?.join(' ') ?? 'all'}`].join(', '),
    );
  };
  const django = { 'manage.py': '', 'requirements.txt': '' };
  test.each<[string, Files, string[], string[]]>([
    [
      'stands beside one in a folder',
      { ...django, ...CODE('frontend') },
      ['shop/settings.py', 'shop/urls.py', 'frontend/src/api.ts'],
      ['acme, env.yml, 2 of ** !frontend/**', 'frontend, frontend/env.yml, 1 of frontend/**'],
    ],
    [
      'stands beside one that has a manifest',
      { ...PACKAGE, Dockerfile: '', ...CODE('web'), ...EXAMPLE('web') },
      ['src/server.js', 'web/src/api.ts'],
      ['acme, env.yml, 1 of ** !web/**', 'web, web/.env.example, 1 of web/**'],
    ],
    [
      'has what no service of its own has',
      { ...PACKAGE, '.env.example': 'A=\n', ...RUN('apps/api'), ...EXAMPLE('apps/api'), ...RUN('apps/web') },
      ['apps/api/a.ts', 'apps/web/a.ts', 'packages/db/a.ts'],
      ['acme, .env.example, 1 of ** !apps/api/**', 'api, apps/api/.env.example, 1 of apps/api/**'],
    ],
    [
      'is none where it only builds and sets up what is below',
      { ...PACKAGE, Dockerfile: '', ...RUN('apps/api') },
      [
        'scripts/release.ts',
        'vite.config.ts',
        '.storybook/main.ts',
        'app/start.sh',
        'app/Tiltfile',
        'apps/api/a.ts',
      ],
      ['api, apps/api/env.yml, 1 of all'],
    ],
  ])('%s', (_, files, readers, expected) => {
    expect(reading(files, ...readers)).toEqual(expected);
  });

  test('is not made by a library that reads what every runner sets', () => {
    const at = { file: 'packages/ui/a.ts', line: 1, column: 1 };
    const { services } = plan({ ...CODE('packages/ui') }, [{ key: 'CI', kind: 'optional', at }]);
    expect(services).toEqual([]);
  });
});

describe('manifests', () => {
  test.each<[string, Files, string[]]>([
    [
      'decorators tell more than an example',
      { '.env.example': 'A=\n', '.env.schema': '# @required\nA=\n' },
      ['acme: .env.schema'],
    ],
    [
      'one that cannot be read gives way',
      { '.env.example': 'nonsense\n', '.env.sample': 'A=\n' },
      ['acme: .env.sample'],
    ],
    [
      'one that declares nothing gives way',
      { '.env.example': '\n', 'env.template': 'A=\n' },
      ['acme: env.template'],
    ],
    ['an example for tests is none', { '.env.test.example': 'A=\n' }, []],
    [
      'one beside the code is for the code around it',
      { ...CODE('api'), 'api/config/.env.example': 'A=\n' },
      ['api: api/config/.env.example'],
    ],
    ['one beside no code is for nobody', { 'docker/.env.example': 'A=\n' }, []],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

const WEB = 'services: { web: { image: acme/web } }\n';

describe('production', () => {
  const api = { ...CODE('api'), ...EXAMPLE('api') };
  const web = { ...CODE('web'), ...EXAMPLE('web') };
  test.each<[string, Files, string[]]>([
    [
      'a dotenv file that is named after it',
      { ...api, 'api/.env.production': 'A=1\n' },
      ['api: api/.env.example < api/.env.production'],
    ],
    [
      'one that is named after the service',
      { ...api, ...web, 'deploy/web.prod.env': 'A=1\n' },
      ['api: api/.env.example', 'web: web/.env.example < deploy/web.prod.env'],
    ],
    [
      'an example of one is none',
      { ...api, 'api/.env.production.example': 'A=1\n' },
      ['api: api/.env.example'],
    ],
    [
      'one that compose reads already is not named twice',
      {
        ...web,
        'web/.env.production': 'A=1\n',
        'compose.prod.yml': 'services: { web: { image: web, env_file: web/.env.production } }\n',
      },
      ['web: web/.env.example < compose.prod.yml'],
    ],
    [
      'a compose service that is called like the folder',
      { ...api, ...web, 'compose.prod.yml': WEB },
      ['api: api/.env.example', 'web: web/.env.example < compose.prod.yml'],
    ],
    [
      'one that is built from the folder',
      { ...api, ...web, 'deploy/compose.yml': 'services: { x: { build: ../api } }\n' },
      ['api: api/.env.example < deploy/compose.yml', 'web: web/.env.example'],
    ],
    [
      'all that is built, where one manifest is for all',
      {
        '.env.example': 'A=\n',
        ...PACKAGE,
        ...CODE('web'),
        'deploy/compose.yml':
          'services: { app: { build: .. }, web: { build: ../web }, tool: { image: acme } }\n',
      },
      ['acme: .env.example < deploy/compose.yml web < deploy/compose.yml app'],
    ],
    [
      'one of several documents, which compose merges',
      {
        ...web,
        'deploy/compose.yml':
          'services: { x: { environment: { A: x } } }\n---\nservices: { x: { build: ../web }, y: { image: y } }\n',
      },
      ['web: web/.env.example < deploy/compose.yml x'],
    ],
    [
      'the file of a platform',
      { ...api, 'api/fly.toml': 'app = "api"\n[env]\nA = "1"\n' },
      ['api: api/.env.example < api/fly.toml'],
    ],
    [
      'that of its staging is none',
      { ...api, 'api/fly.staging.toml': 'app = "api"\n' },
      ['api: api/.env.example'],
    ],
    [
      'a file that is only called like one of a platform is left out',
      { ...api, 'api/render.yaml': 'hello: world\n' },
      ['api: api/.env.example'],
    ],
    [
      'a compose file for development is none',
      { ...web, 'compose.dev.yml': WEB, 'compose.staging.yml': WEB },
      ['web: web/.env.example'],
    ],
    ['one that does not say is only suggested', { ...web, 'compose.yml': WEB }, ['web: web/.env.example']],
    [
      'a database is no service',
      { ...api, 'compose.prod.yml': 'services: { db: { image: "postgres:18" } }\n' },
      ['api: api/.env.example'],
    ],
    [
      'an app of Fly.io',
      { ...api, ...web, 'api/fly.toml': 'app = "acme-api"\n[env]\nA = "1"\n', 'web/fly.staging.toml': '' },
      ['api: api/.env.example < api/fly.toml', 'web: web/.env.example'],
    ],
    [
      'services of a Blueprint, by their folders',
      {
        ...api,
        ...web,
        'render.yaml':
          'services:\n  - { type: web, name: acme-api, rootDir: api }\n  - { type: web, name: acme-web, rootDir: web }\n  - { type: keyvalue, name: cache }\n',
      },
      ['api: api/.env.example < render.yaml acme-api', 'web: web/.env.example < render.yaml acme-web'],
    ],
    [
      'a Blueprint with one service needs no name',
      {
        '.env.example': 'A=\n',
        'package.json': '{}',
        'render.yaml': 'services: [{ type: web, name: it }]\n',
      },
      ['acme: .env.example < render.yaml'],
    ],
    [
      'what cannot be read is left out',
      { ...web, 'compose.prod.yml': 'services: { web: { image: web, environment: 5 } }\n' },
      ['web: web/.env.example'],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

const workload = (name: string, container = name, kind = 'Deployment') =>
  `kind: ${kind}\nmetadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ name: ${container}, image: acme/${name}, env: [{ name: A, value: CANARY }] }] } } }\n`;

describe('production of', () => {
  const api = { ...CODE('api'), ...EXAMPLE('api') };
  const web = { ...CODE('web'), ...EXAMPLE('web') };
  const base = {
    'k/base/kustomization.yaml': 'resources: [api.yml, web.yml]\n',
    'k/base/api.yml': workload('api', 'main'),
    'k/base/web.yml': workload('web', 'main'),
  };
  const overlay = (name: string) => ({
    [`k/overlays/${name}/kustomization.yaml`]: 'resources: [../../base]\n',
  });
  const lambda = (name: string) =>
    `resource "aws_lambda_function" "${name}" {\n  environment {\n    variables = { A = var.a }\n  }\n}\n`;
  const chart = {
    'charts/api/Chart.yaml': 'name: api\n',
    'charts/api/values.yaml': 'env: { A: CANARY }\n',
    'charts/api/templates/_helpers.tpl': '{{ define "n" }}x{{ end }}',
    'charts/api/templates/service.yaml': 'kind: Service\n',
    'charts/api/templates/deployment.yaml':
      'kind: Deployment\nmetadata: { name: {{ include "n" . }} }\nspec:\n  template:\n    spec:\n      containers:\n        - name: {{ .Chart.Name }}\n          env: {{ range $k, $v := .Values.env }}\n            - { name: {{ $k }}, value: {{ $v | quote }} }{{ end }}\n',
  };
  const deployment = (name: string) =>
    `kind: Deployment\nmetadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ name: ${name}, env: [{ name: A, value: CANARY }] }] } } }\n`;
  const helm = 'charts/api/templates/_helpers.tpl charts/api/templates/deployment.yaml';
  const task = (...names: string[]) =>
    JSON.stringify({
      family: 'acme',
      containerDefinitions: names.map((name) => ({
        name,
        image: `acme/${name}`,
        environment: [{ name: 'A', value: 'CANARY' }],
      })),
    });
  const run =
    'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ image: acme/api, env: [{ name: A, value: CANARY }] }] } } }\n';
  test.each<[string, Files, string[]]>([
    [
      'the overlay of Kustomize that is named after it, by workload',
      { ...api, ...web, ...base, ...overlay('staging'), ...overlay('production') },
      [
        'api: api/.env.example < k/overlays/production api',
        'web: web/.env.example < k/overlays/production web',
      ],
    ],
    [
      'a kustomization that is applied, and does not say where',
      { ...api, ...base },
      ['api: api/.env.example < k/base api'],
    ],
    [
      'manifests that only staging makes something of are what they are',
      { ...api, ...base, ...overlay('staging') },
      ['api: api/.env.example < k/base/api.yml'],
    ],
    [
      'what is only for staging is none',
      { ...api, 'k/staging/api.yml': workload('api') },
      ['api: api/.env.example'],
    ],
    [
      'one of several workloads in one file',
      {
        ...api,
        ...web,
        'k/all.yml': `${workload('api', 'main')}---\n${workload('web', 'main')}---\n${workload('api', 'main', 'StatefulSet')}`,
      },
      ['api: api/.env.example < k/all.yml Deployment api', 'web: web/.env.example < k/all.yml web'],
    ],
    [
      'a chart with values that are named after it',
      {
        ...api,
        ...chart,
        'charts/api/values-staging.yaml': '',
        'charts/api/values-prod.yaml': 'env: { B: CANARY }\n',
      },
      [`api: api/.env.example < charts/api/values.yaml charts/api/values-prod.yaml ${helm}`],
    ],
    [
      'a chart whose values are elsewhere',
      { ...api, ...chart, 'deploy/production/api-values.yaml': 'env: { B: CANARY }\n' },
      [`api: api/.env.example < charts/api/values.yaml deploy/production/api-values.yaml ${helm}`],
    ],
    [
      'a chart with a container that is called like it, and another one',
      {
        ...api,
        ...chart,
        'charts/api/values-prod.yaml': '',
        'charts/api/templates/deployment.yaml': `${chart['charts/api/templates/deployment.yaml']}        - name: proxy\n`,
      },
      [
        `api: api/.env.example < charts/api/Chart.yaml charts/api/values.yaml charts/api/values-prod.yaml ${helm} api`,
      ],
    ],
    [
      'the workload of a chart that is called like it, of several',
      {
        ...api,
        ...chart,
        'charts/api/values-prod.yaml': '',
        'charts/api/templates/cache-deployment.yaml': chart['charts/api/templates/deployment.yaml'].replace(
          '{{ .Chart.Name }}',
          'cache',
        ),
      },
      [`api: api/.env.example < charts/api/values.yaml charts/api/values-prod.yaml ${helm}`],
    ],
    [
      'a chart whose values for production are an example is only suggested',
      { ...api, ...chart, 'charts/api/values-production-example.yaml': '' },
      ['api: api/.env.example'],
    ],
    [
      'the container of a chart whose Secret stands beside another workload, and no helper beside it',
      {
        '.env.example': 'A=\n',
        ...RUN('apps/web'),
        'chart/Chart.yaml': 'name: acme\n',
        'chart/values-prod.yaml': '',
        'chart/templates/db.yaml': `kind: Secret\nmetadata: { name: db }\n---\n${deployment('db')}`,
        'chart/templates/web.yaml': `${deployment('syncer')}---\n${deployment('web')}`,
      },
      [
        'acme: .env.example < chart/Chart.yaml chart/values-prod.yaml chart/templates/db.yaml chart/templates/web.yaml web',
      ],
    ],
    ['a chart without any is only suggested', { ...api, ...chart }, ['api: api/.env.example']],
    [
      'Terraform, with what production sets',
      {
        ...api,
        ...web,
        'infra/main.tf': lambda('api') + lambda('web'),
        'infra/dev.tfvars': 'a = 1',
        'infra/prod.tfvars': 'a = 1',
      },
      [
        'api: api/.env.example < infra/main.tf infra/prod.tfvars aws_lambda_function.api',
        'web: web/.env.example < infra/main.tf infra/prod.tfvars aws_lambda_function.web',
      ],
    ],
    [
      'Terraform, under a name with words of the platform, and of several',
      {
        ...RUN('src/cart'),
        ...RUN('src/ui'),
        'infra/main.tf': lambda('app_runner_carts') + lambda('ui_lambda'),
      },
      [
        'cart: src/cart/env.yml < infra/main.tf aws_lambda_function.app_runner_carts',
        'ui: src/ui/env.yml < infra/main.tf aws_lambda_function.ui_lambda',
      ],
    ],
    [
      'a task of Terraform beside a container that is put in under a condition',
      {
        ...api,
        'infra/main.tf':
          'resource "aws_ecs_task_definition" "x" {\n  container_definitions = jsonencode(concat([{ name = "api", environment = [{ name = "A", value = "CANARY" }] }], var.x ? [{}] : []))\n}\n',
      },
      ['api: api/.env.example < infra/main.tf api'],
    ],
    [
      'a module of Terraform that production calls',
      {
        ...api,
        'infra/prod/main.tf': 'module "api" {\n  source = "../modules/fn"\n  extra = { A = 1 }\n}\n',
        'infra/dev/main.tf': 'module "api" {\n  source = "../modules/fn"\n}\n',
        'infra/modules/fn/main.tf': lambda('this').replace('{ A = var.a }', 'var.extra'),
      },
      ['api: api/.env.example < infra/prod/main.tf infra/modules/fn/main.tf'],
    ],
    [
      'a task whose containers are in a template of its own',
      {
        ...api,
        'infra/ecs.tf':
          'resource "aws_ecs_task_definition" "all" {\n  container_definitions = data.template_file.all.rendered\n}\n',
        'infra/data.tf':
          'data "template_file" "all" {\n  template = file("${path.module}/all.json.tpl")\n}\n',
        'infra/all.json.tpl':
          '[{ "name": "proxy" }, { "name": "api", "environment": [{ "name": "A", "value": "${a}" }] }]',
      },
      ['api: api/.env.example < infra/data.tf infra/ecs.tf api'],
    ],
    [
      'a task definition',
      { ...api, '.aws/task-definition.json': task('api') },
      ['api: api/.env.example < .aws/task-definition.json'],
    ],
    [
      'one of its containers',
      { ...api, 'ecs-task-def.json': task('datadog-agent', 'api') },
      ['api: api/.env.example < ecs-task-def.json api'],
    ],
    [
      'that of staging is none',
      { ...api, 'task-definition.staging.json': task('api') },
      ['api: api/.env.example'],
    ],
    [
      'Cloud Run',
      { ...api, ...web, 'deploy/run.yaml': run },
      ['api: api/.env.example < deploy/run.yaml', 'web: web/.env.example'],
    ],
    [
      'a serverless.yml with its stage',
      {
        ...api,
        'api/serverless.yml':
          'service: api\nprovider: { environment: { A: "${param:a}" } }\nparams: { dev: { a: 1 }, prod: { a: 2 } }\n',
      },
      ['api: api/.env.example < api/serverless.yml prod'],
    ],
    [
      'App Engine, and no other app.yaml',
      { ...api, ...web, 'api/app.yaml': 'runtime: nodejs24\n', 'web/app.yaml': 'name: x\n' },
      ['api: api/.env.example < api/app.yaml', 'web: web/.env.example'],
    ],
    [
      'Cloud Foundry',
      {
        ...api,
        ...web,
        'manifest.yml': 'applications: [{ name: acme-api, path: api }, { name: acme-web, path: web }]\n',
      },
      ['api: api/.env.example < manifest.yml acme-api', 'web: web/.env.example < manifest.yml acme-web'],
    ],
    [
      'systemd, with its drop-ins',
      {
        ...api,
        'deploy/api.service': '[Service]\nExecStart=/usr/bin/api\nEnvironment=A=CANARY\n',
        'deploy/api.service.d/a.conf': '[Service]\nEnvironment=B=1\n',
        'x.service': '[Service]\nExecStart=/bin/x\n',
      },
      ['api: api/.env.example < deploy/api.service deploy/api.service.d/a.conf'],
    ],
    [
      'platforms that keep their keys to themselves is only suggested',
      {
        ...api,
        ...web,
        'api/vercel.json': '{}',
        'api/netlify.toml': '[build.environment]\nNODE_VERSION = "24"\n',
        'web/netlify.toml': '[context.production.environment]\nA = "CANARY"\n',
      },
      ['api: api/.env.example', 'web: web/.env.example < web/netlify.toml'],
    ],
    [
      'what the gate cannot read gives way to what it can',
      { ...api, 'api/fly.toml': '[env\n', 'k/api.yml': workload('api') },
      ['api: api/.env.example < k/api.yml'],
    ],
    [
      'a program whose name says more than that of its folder',
      { ...api, ...web, 'k/a.yml': workload('acme-api-service'), 'k/w.yml': workload('webApp') },
      ['api: api/.env.example < k/a.yml', 'web: web/.env.example < k/w.yml'],
    ],
    [
      'a program that is called like the repository',
      {
        'package.json': '{}',
        '.env.example': 'A=\n',
        ...CODE('docs-site'),
        'web/.env.example': 'A=\n',
        ...CODE('web'),
        'compose.prod.yml': 'services: { acme: { image: acme } }\n',
      },
      ['acme: .env.example < compose.prod.yml', 'web: web/.env.example'],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

test.each([
  ['jobs:\n  a:\n    environment: production\n', 'production'],
  ['jobs:\n  a:\n    environment:\n      name: "eu-prod"\n', 'eu-prod'],
  ['jobs:\n  a:\n    environment: staging\n', 'production'],
  ['jobs:\n  a:\n    environment: ${{ inputs.production }}\n', 'production'],
  [undefined, 'production'],
])('a workflow %j deploys to %s', (text, expected) => {
  expect(findProductionEnvironment(['w.yml'], new Map([['w.yml', text]]))).toBe(expected);
});

test.each<[string, Files, string[]]>([
  [
    'is a service where no file of a package stands around it',
    { ...EXAMPLE('auth'), 'auth/settings.py': '', 'deploy/production.env': 'A=x\n' },
    ['auth: auth/.env.example < deploy/production.env'],
  ],
  [
    'belongs to the package around it',
    { ...CODE('api'), ...EXAMPLE('api/config'), 'api/config/index.ts': '' },
    ['api: api/config/.env.example'],
  ],
  [
    'belongs to the package in the root',
    { ...PACKAGE, ...EXAMPLE('auth'), 'auth/settings.py': '' },
    ['acme: auth/.env.example'],
  ],
  ['is none where only scripts stand beside it', { ...EXAMPLE('deploy'), 'deploy/run.sh': '' }, []],
])('a program that declares its keys %s', (_, files, services) => {
  expect(found(files)).toEqual(services);
});
