import { expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { auditEnv } from '../src/env/audit.ts';
import { READERS } from '../src/env/production/readers.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';

const KNATIVE = 'kind: Service\nmetadata: { name: a }\nspec: { template: { spec: { containers: ';
const LAMBDA = 'resource "aws_lambda_function" "a" {\n  environment {\n    variables = { A = "x" }\n  }\n}\n';

/** What is told of keys that the code cannot do without, where production is one file. */
function findings(source: string, file: string, text: string, keys: readonly string[], manifest = '') {
  const parsed = parseChecklist(
    `env: { services: { a: { manifest: .env.example, production: [{ ${source} }] } } }\n`,
    'c.yml',
  );
  if (!parsed.ok || parsed.value.env === undefined) throw new Error('the checklist is not right');
  const at = { file: 'a.js', line: 1, column: 1 };
  const reads = keys.map((key) => ({ key, kind: 'hard' as const, at }));
  const snapshot = snapshotEnv(parsed.value.env, {
    files: new Map([
      ['.env.example', manifest],
      [file, text],
    ]),
    live: new Map(),
    readers: READERS,
    code: new Map([['a', { reads, isAll: true }]]),
  });
  expect(snapshot.problems).toEqual([]);
  const [service] = auditEnv(parsed.value.env, snapshot).services;
  return service?.findings.map(({ kind, key }) => `${kind} ${key}`);
}

test.each<[string, string, string, string, string[]]>([
  ['a service of Cloud Run', 'cloud-run: s.yml', 's.yml', `${KNATIVE}[{ image: i }] } } }`, ['PORT']],
  [
    'a job of Cloud Run',
    'cloud-run: s.yml',
    's.yml',
    'kind: Job\nspec: { template: { spec: { template: { spec: { containers: [{ image: i }] } } } } }',
    ['CLOUD_RUN_TASK_INDEX'],
  ],
  [
    'App Engine',
    'app-engine: a.yaml',
    'a.yaml',
    'runtime: nodejs20',
    ['PORT', 'GAE_SERVICE', 'GOOGLE_CLOUD_PROJECT', 'NODE_ENV'],
  ],
  [
    'Cloud Foundry',
    'cloud-foundry: m.yml',
    'm.yml',
    'applications: [{ name: a }]',
    ['PORT', 'VCAP_SERVICES', 'CF_INSTANCE_INDEX'],
  ],
  ['Fly.io', 'fly: fly.toml', 'fly.toml', 'primary_region = "fra"', ['FLY_APP_NAME', 'PRIMARY_REGION']],
  ['Heroku', 'heroku: app.json', 'app.json', '{}', ['PORT', 'DYNO']],
  [
    'a web service of Render',
    'render: r.yaml',
    'r.yaml',
    'services: [{ type: web, name: a }]',
    ['PORT', 'RENDER_EXTERNAL_URL'],
  ],
  ['Lambda, by Terraform', 'terraform: a.tf', 'a.tf', LAMBDA, ['AWS_REGION', 'AWS_SESSION_TOKEN']],
  [
    'Lambda, by the Serverless Framework',
    'serverless: serverless.yml',
    'serverless.yml',
    'provider: { name: aws }\nfunctions: { a: { handler: a.b } }',
    ['AWS_REGION', 'AWS_LAMBDA_FUNCTION_NAME'],
  ],
])('what %s sets itself nobody has to give or declare', (_, source, file, text, keys) => {
  const own = new Set(findings(source, file, text, [...keys, 'OTHER'], `${keys.join('=\n')}=\n`));
  expect([...own].filter((found) => !found.endsWith(' A'))).toEqual(['missing OTHER', 'undeclared OTHER']);
});

test.each<[string, string, string, string, string]>([
  [
    'a container of Cloud Run that is beside the one with a port',
    'cloud-run: s.yml, container: side',
    's.yml',
    `${KNATIVE}[{ name: web, image: i, ports: [{ containerPort: 1 }] }, { name: side, image: i }] } } }`,
    'PORT',
  ],
  ['a worker of Render', 'render: r.yaml', 'r.yaml', 'services: [{ type: worker, name: a }]', 'PORT'],
  ['App Engine for Python', 'app-engine: a.yaml', 'a.yaml', 'runtime: python312', 'NODE_ENV'],
  ['a task of ECS', 'ecs: t.json', 't.json', '{"containerDefinitions":[{"name":"a"}]}', 'PORT'],
  [
    'what is no function of Lambda',
    'terraform: a.tf',
    'a.tf',
    LAMBDA.replace('aws_lambda_function', 'x_function'),
    'AWS_REGION',
  ],
])('%s has to be given it', (_, source, file, text, key) => {
  expect(findings(source, file, text, [key])).toContain(`missing ${key}`);
});
