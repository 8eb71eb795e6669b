import { describe, expect, test } from '@jest/globals';
import { parseTerraform } from '../src/env/production/terraform/parse.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

type Files = Record<string, string | undefined>;
const parse = (listed: Files, beside: Files = {}) =>
  parseTerraform(
    Object.entries(listed).map(([path, text = '']) => ({ path, text })),
    { selected: {}, files: new Map(Object.entries({ ...listed, ...beside })) },
  );
const brief = (...args: Parameters<typeof parse>) => inShort(parse(...args));
const task = (definitions: string, more = '') =>
  `resource "aws_ecs_task_definition" "api" {\n  container_definitions = ${definitions}\n}\n${more}`;
const lambda = (variables: string, more = '') =>
  `resource "aws_lambda_function" "f" {\n  environment {\n    variables = ${variables}\n  }\n}\n${more}`;
const DEFINITIONS = `[
  {
    "name": "api",
    "environment": [
      { "name": "A", "value": "CANARY" },
      { "name": "B", "value": "\${b}" },
      { "name": "\${c}", "value": "CANARY" }
    ],
    "secrets": [{ "name": "S", "valueFrom": "arn" }]
  }
]
`;
const fromElsewhere = (what: string) =>
  `infra/main.tf takes \`container_definitions\` from ${what}: list its keys with \`names\``;
const known =
  'infra/main.tf takes keys from something that is only known when Terraform runs: list them with `names`';

describe('Terraform reads the file that', () => {
  test.each<[string, string, string]>([
    ['stands beside the module', 'file("${path.module}/task.json")', 'infra/task.json'],
    ['stands above it', 'file("${path.module}/../ecs/task.json")', 'ecs/task.json'],
    ['stands where Terraform is run', 'file("task.json")', 'infra/task.json'],
    ['stands in the root module', 'file("${path.root}/files/task.json")', 'infra/files/task.json'],
    ['an old way of writing names', '"${file("${path.module}/task.json")}"', 'infra/task.json'],
    ['a name in `locals` stands for', 'local.definitions', 'infra/task.json'],
    ['a variable names', 'file("${path.module}/${local.name}.json")', 'infra/task.json'],
  ])('%s', (_, expression, path) => {
    const text = task(
      expression,
      'locals {\n  name = "task"\n  definitions = file("${path.module}/task.json")\n}\n',
    );
    const asked = parse({ 'infra/main.tf': text });
    expect(asked).toMatchObject({ ok: true, value: { wanted: [path] } });
    expect(brief({ 'infra/main.tf': text }, { [path]: DEFINITIONS.replace('${c}', 'C') })).toEqual([
      ...['A 5:17', 'B 6:17', 'C 7:17', 'S? 9:27'],
    ]);
    const found = parse({ 'infra/main.tf': text }, { [path]: DEFINITIONS });
    expect(found).toMatchObject({
      ok: true,
      value: { searched: ['infra/main.tf (aws_ecs_task_definition.api)', path], wanted: [] },
    });
    expect(found.ok && found.value.provided.map(({ at }) => at?.file)).toEqual([path, path, path, path]);
  });

  test.each<[string, string, string, string[]]>([
    [
      'with what is put in',
      'templatefile("${path.module}/task.json", { b = "CANARY", c = "C" })',
      DEFINITIONS,
      ['A 5:17', 'B 6:17', 'C 7:17', 'S? 9:27'],
    ],
    [
      'with a key that is only known when Terraform runs',
      'templatefile("${path.module}/task.json", { b = aws_x.y.arn, c = var.c })',
      DEFINITIONS,
      ['A 5:17', 'B? 6:17', 'S? 9:27', `* may 7:7: ${known.replace('main.tf', 'task.json')}`],
    ],
    [
      'with a list that is put in',
      'templatefile("${path.module}/task.json", { env = [{ name = "A", value = "CANARY" }, { name = "B", value = var.b }] })',
      '[{ "name": "api", "cpu": ${cpu},\n  "environment": ${jsonencode(env)} }]',
      ['A 2:86', 'B? 2:120'],
    ],
    [
      'with a list that is only known when Terraform runs',
      'templatefile("${path.module}/task.json", { env = var.env })',
      '[{ "name": "api",\n  "environment": ${jsonencode(env)} }]',
      [`* may 2:76: ${known}`],
    ],
    [
      'with conditions',
      'templatefile("${path.module}/task.json", { a = true })',
      '[{ "name": "api", "environment": [%{ if a }{ "name": "A", "value": "CANARY" }%{ endif }] }]',
      [`* may 2:27: ${fromElsewhere('`infra/task.json`, which has `%{ … }` in it')}`],
    ],
    [
      'that is no JSON',
      'file("task.json")',
      'CANARY [',
      [`* may 2:27: ${fromElsewhere('`infra/task.json`, which is no list of containers in JSON')}`],
    ],
    [
      'with an escape',
      'templatefile("task.json", {})',
      '[{ "name": "api", "environment": [{ "name": "A", "value": "$${CANARY}" }] }]',
      ['A 1:45'],
    ],
    [
      'in a text around it',
      '<<EOT\n[{ "name": "api", "environment": ${file("task.json")} }]\nEOT',
      '[{ "name": "A", "value": "CANARY" }]',
      ['A 1:12'],
    ],
    [
      'as the provider `template` does',
      'data.template_file.it.rendered',
      '[{ "name": "api", "environment": [{ "name": "A", "value": "${b}" }] }]',
      ['A 1:45'],
    ],
  ])('%s', (_, expression, text, expected) => {
    const data =
      'data "template_file" "it" {\n  template = file("task.json")\n  vars = { b = "CANARY" }\n}\n';
    expect(brief({ 'infra/main.tf': task(expression, data) }, { 'infra/task.json': text })).toEqual(expected);
  });

  test.each<[string, string, Files, string[]]>([
    [
      'as JSON',
      'jsondecode(file("env.json"))',
      { 'infra/env.json': '{ "A": "CANARY",\n"B": 1 }' },
      ['A 1:3', 'B 2:1'],
    ],
    [
      'as YAML',
      'yamldecode(file("env.yml"))',
      { 'infra/env.yml': 'A: CANARY\nB: "${CANARY}"\n' },
      ['A 1:1', 'B 2:1'],
    ],
    [
      'beside what is given here',
      'merge(jsondecode(file("env.json")), { B = 1 })',
      { 'infra/env.json': '{ "A": "CANARY" }' },
      ['A 1:3', 'B 3:55'],
    ],
    [
      'as a template',
      'jsondecode(templatefile("env.json", { stage = "CANARY" }))',
      { 'infra/env.json': '{ "A": "${stage}", "${other}": 1, "B": "${other}" }' },
      ['A 1:3', 'B? 1:35', `* may 1:20: ${known.replace('main.tf', 'env.json')}`],
    ],
  ])('gives a map, %s', (_, expression, beside, expected) => {
    expect(brief({ 'infra/main.tf': lambda(expression) }, beside)).toEqual(expected);
  });

  test('is given what stands in a block, as it was before Terraform 0.12', () => {
    const data =
      'data "template_file" "it" {\n  template = "${file("${path.module}/task.json")}"\n  vars {\n    c = "C"\n  }\n}\n';
    expect(
      brief(
        { 'infra/main.tf': task('"${data.template_file.it.rendered}"', data) },
        { 'infra/task.json': DEFINITIONS },
      ),
    ).toEqual(['A 5:17', 'B? 6:17', 'C 7:17', 'S? 9:27']);
  });

  test('is not asked for where it is only a value', () => {
    const found = parse({ 'a.tf': lambda('{ A = file("a.pem"), B = trimspace(file("b.pem")) }') });
    expect(found).toMatchObject({ ok: true, value: { wanted: [] } });
    expect(inShort(found)).toEqual(['A? 3:19', 'B? 3:38']);
  });

  test('belongs to an argument of the module that takes it', () => {
    const listed = {
      'infra/main.tf':
        'module "api" {\n  source = "../modules/task"\n  definitions = file("${path.module}/task.json")\n  policy = file("policy.json")\n}\n',
      'modules/task/main.tf': task('var.definitions'),
    };
    expect(parse(listed)).toMatchObject({ ok: true, value: { wanted: ['infra/task.json'] } });
    const own = { ...listed, 'modules/task/main.tf': task('file("${path.module}/task.json")') };
    expect(parse(own)).toMatchObject({ ok: true, value: { wanted: ['modules/task/task.json'] } });
    const root = { ...listed, 'modules/task/main.tf': task('file("task.json")') };
    expect(parse(root)).toMatchObject({ ok: true, value: { wanted: ['infra/task.json'] } });
  });
});

describe('Terraform cannot know a file that', () => {
  test.each<[string, string, string]>([
    [
      'is not in the repository',
      'file("task.json")',
      fromElsewhere('`infra/task.json`, which is not in the repository'),
    ],
    ['is outside of it', 'file("../../task.json")', fromElsewhere('a file outside the repository')],
    ['is on the host', 'file("/etc/task.json")', fromElsewhere('a file outside the repository')],
    ['is a folder', 'file("${path.module}/")', fromElsewhere('a folder')],
    ['is the whole repository', 'file("..")', fromElsewhere('a folder')],
    [
      'is named by something that is only known when Terraform runs',
      'file("${var.name}.json")',
      'infra/main.tf takes `container_definitions` from elsewhere: name the file as `ecs`, or list its keys with `names`',
    ],
    [
      'is worked on further',
      'replace(file("task.json"), "a", "b")',
      'infra/main.tf takes `container_definitions` from elsewhere: name the file as `ecs`, or list its keys with `names`',
    ],
  ])('%s, and says so', (_, expression, message) => {
    expect(brief({ 'infra/main.tf': task(expression) }, { 'infra/task.json': undefined })).toEqual([
      `* may 2:27: ${message}`,
    ]);
  });

  test('holds a map and is not there', () => {
    expect(brief({ 'a.tf': lambda('jsondecode(file("env.json"))') }, { 'env.json': undefined })).toEqual([
      '* may 3:28: a.tf takes keys from `env.json`, which is not in the repository: list them with `names`',
    ]);
  });
});

test.each<[string, string, Files]>([
  [
    'that names itself',
    task('templatefile("a.json", {})'),
    { 'infra/a.json': '${templatefile("a.json", {})}'.repeat(50) },
  ],
  [
    'many times over',
    lambda(
      'local.a0',
      `locals {\n${Array.from({ length: 30 }, (_, i) => `a${i} = merge(local.a${i + 1}, local.a${i + 1})`).join('\n')}\na30 = jsondecode(file("a.json"))\n}`,
    ),
    { 'infra/a.json': `{ "A": "${'x'.repeat(1e6)}" }` },
  ],
  [
    'that doubles',
    task(
      'local.a0',
      `locals {\n${Array.from({ length: 30 }, (_, i) => `a${i} = "\${local.a${i + 1}}\${local.a${i + 1}}"`).join('\n')}\na30 = "\${file("a.json")}"\n}`,
    ),
    { 'infra/a.json': 'x'.repeat(1e6) },
  ],
])('a file %s does not hang', (_, text, beside) => {
  brief({ 'infra/main.tf': text }, beside);
});
