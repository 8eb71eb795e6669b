import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseTerraform } from '../src/env/production/terraform/parse.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const files = ['main.tf', 'production.tfvars'].map((path) => ({
  path,
  text: readFileSync(`__tests__/fixtures/env/formats/terraform/${path}`, 'utf8'),
}));
const brief = (from: readonly { path: string; text: string }[], selected: Record<string, string> = {}) =>
  inShort(parseTerraform(from, { selected, files: new Map() }));
const of = (text: string, selected: Record<string, string> = {}) => brief([{ path: 'a.tf', text }], selected);
const lambda = (variables: string, more = '') =>
  `resource "aws_lambda_function" "f" {\n  environment {\n    variables = ${variables}\n  }\n}\n${more}`;
const runs = (who = 'a.tf') =>
  `${who} takes keys from something that is only known when Terraform runs: list them with \`names\``;

const MAY = 'a.tf (aws_lambda_function.f) gives it under a condition that is only known when Terraform runs';

describe('Terraform', () => {
  test('gives a function a map', () => {
    expect(brief(files, { resource: 'aws_lambda_function.auth' })).toEqual([
      ...['LOG_LEVEL 4:5', 'MAIL_LIMIT 5:5', 'REGION 2:10', 'DATABASE_URL? 17:7', 'GREETING 18:7'],
      'EMPTY not 21:7: main.tf (aws_lambda_function.auth) gives it no value',
    ]);
  });

  test('gives a container blocks', () => {
    expect(brief(files, { resource: 'google_cloud_run_v2_service.web' })).toEqual([
      ...['PORT_NAME 31:7', 'SECRET_KEY? 35:7', 'LOG_LEVEL 4:5', 'MAIL_LIMIT 5:5'],
    ]);
  });

  test('gives a task its definitions', () => {
    expect(brief(files, { resource: 'aws_ecs_task_definition.api' })).toEqual([
      ...['LOG_LEVEL 4:5', 'MAIL_LIMIT 5:5', 'SECRET_KEY? 58:31'],
    ]);
  });

  test('does not take a default for what production has', () => {
    const [first] = files;
    expect(brief(first === undefined ? [] : [first], { resource: 'aws_lambda_function.auth' })).toContain(
      `* may 16:37: ${runs('main.tf')}`,
    );
  });

  test.each<[string, string, unknown[]]>([
    [
      'texts, numbers and references',
      lambda('{ A = "CANARY", B = 1, C = aws_x.y.arn, D = "x-${var.d}" }'),
      ['A 3:19', 'B 3:33', 'C? 3:40', 'D? 3:57'],
    ],
    ['a choice', lambda('var.x ? { A = "CANARY" } : {}'), [`A may 3:27: ${MAY}`]],
    [
      'a choice of which both have a key',
      lambda('var.x == "a" ? { A = "CANARY", B = 1 } : { A = null_of_nothing, C = 2 }'),
      ['A? 3:34', `B may 3:48: ${MAY}`, `C may 3:81: ${MAY}`],
    ],
    [
      'choices in choices, and one that is not seen',
      lambda('var.x ? { A = 1 } : var.y ? { B = 1 } : var.more'),
      [`* may 3:57: ${runs()}`, `A may 3:27: ${MAY}`, `B may 3:47: ${MAY}`],
    ],
    [
      'a choice beside what is there anyway',
      lambda('merge({ A = 1, B = 1, C = 1 }, var.x ? { A = 2, B = null } : {}, { D = 1 })'),
      [...['C 3:39', 'A? 3:58', 'D 3:84'], 'B not 3:65: a.tf (aws_lambda_function.f) gives it no value'],
    ],
    [
      'a choice that what is listed decides',
      lambda('local.on ? { A = 1 } : { B = 1 }', 'locals { on = true }'),
      ['A 3:30'],
    ],
    [
      'an item of a list under a condition',
      'resource "aws_ecs_task_definition" "a" {\n  container_definitions = jsonencode([{ name = "a", environment = concat([{ name = "A", value = "x" }], var.x ? [{ name = "B", value = "y" }] : []) }])\n}',
      [
        'A 2:84',
        'B may 2:123: a.tf (aws_ecs_task_definition.a) gives it under a condition that is only known when Terraform runs',
      ],
    ],
    [
      'a comparison with null, which is no choice of it',
      lambda('{ A = var.x == null ? "a" : "b" }'),
      ['A? 3:19'],
    ],
    [
      'the name of an environment by a choice',
      'module "a" {\n  environment = var.x ? "a" : "b"\n  env_vars = { A = 1 }\n}',
      ['A 3:16'],
    ],
    ['a choice of values', lambda('{ A = var.x ? "CANARY" : "y" }'), ['A? 3:19']],
    [
      'a choice of nothing',
      lambda('{ A = var.x ? "CANARY" : null, B = try(var.b, null) }'),
      ['A', 'B'].map((key) =>
        expect.stringMatching(
          `^${key} may 3:\\d+: .* gives it \`null\` under a condition that is only known when Terraform runs$`,
        ),
      ),
    ],
    [
      'a variable that is nothing unless it is set',
      lambda(
        '{ A = var.a, B = var.b }',
        'variable "a" {\n default = null\n}\nvariable "b" {\n default = "CANARY"\n}',
      ),
      [
        'B? 3:30',
        expect.stringMatching(
          '^A may 3:\\d+: .* gives it `null` under a condition that is only known when Terraform runs$',
        ),
      ],
    ],
    [
      'a key that is worked out',
      lambda('{ (var.x) = "CANARY", "${var.y}_B" = 1, C = 2 }'),
      ['C 3:57', `* may 3:19: ${runs()}`, `* may 3:39: ${runs()}`],
    ],
    [
      'a loop over an object',
      lambda('{ for k, v in local.x : k => v }', 'locals { x = { A = "CANARY" } }'),
      ['A 6:16'],
    ],
    [
      'what is encoded and decoded again',
      lambda('jsondecode(local.x)', 'locals { x = jsonencode({ A = "CANARY" }) }'),
      ['A 6:27'],
    ],
    [
      'a loop with a condition',
      lambda('{ for k, v in local.x : k => v if v != "" }', 'locals { x = { A = "CANARY" } }'),
      [`* may 3:17: ${runs()}`],
    ],
    [
      'locals in circles',
      lambda('local.a', 'locals {\n a = local.b\n b = local.a\n}'),
      [expect.stringMatching(/^\* may \d+:\d+: a\.tf takes keys/)],
    ],
    [
      'an App Service',
      'resource "azurerm_linux_web_app" "a" {\n  app_settings = { A = "CANARY" }\n}',
      ['A 2:20'],
    ],
    [
      'Heroku',
      'resource "heroku_app_config_association" "a" {\n  vars = { A = "CANARY" }\n  sensitive_vars = { B = var.b }\n}',
      ['A 2:12', 'B? 3:22'],
    ],
    ['a module', 'module "a" {\n  source = "./x"\n  environment_variables = { A = "CANARY" }\n}', ['A 3:29']],
    [
      'a module that takes it deeper down',
      'module "a" {\n  source = {\n    image = { runtime_environment_variables = { A = "CANARY" } }\n  }\n}',
      ['A 3:49'],
    ],
    [
      'a module that takes several of them',
      'module "a" {\n  services = {\n    web = { environment_variables = { A = "CANARY" } }\n    worker = { environment_variables = { B = 1 } }\n  }\n}',
      ['a.tf:1:1: no resource or module here gives env keys to a program: list the file that has it'],
    ],
    [
      'a module that takes one beside another',
      'module "a" {\n  environment_variables = { A = "CANARY" }\n  sidecar = { environment_variables = { B = 1 } }\n}',
      ['A 2:29'],
    ],
    [
      'a list of texts',
      'resource "docker_container" "a" {\n  env = ["A=CANARY", "B=${var.b}", "${var.c}=CANARY"]\n}',
      ['A 2:10', 'B? 2:22', `* may 2:36: ${runs()}`],
    ],
    [
      'env_from',
      'resource "kubernetes_deployment" "a" {\n  container {\n    env {\n      name = "A"\n    }\n    env_from {\n    }\n  }\n}',
      [
        'A? 3:5',
        '* may 6:5: a.tf takes whole ConfigMaps or Secrets by `env_from`, which are not followed: list their keys with `names`',
      ],
    ],
    [
      'definitions from a file',
      'resource "aws_ecs_task_definition" "a" {\n  container_definitions = file("x.json")\n}',
      [
        '* may 2:27: a.tf takes `container_definitions` from `x.json`, which is not in the repository: list its keys with `names`',
      ],
    ],
    [
      'what Terraform leaves alone',
      'resource "azurerm_linux_web_app" "a" {\n  app_settings = { A = "CANARY" }\n  lifecycle {\n    ignore_changes = [app_settings, tags]\n  }\n}',
      [
        'A may 2:20: a.tf (azurerm_linux_web_app.a) has it, and `ignore_changes` keeps Terraform from giving it to what is there already',
      ],
    ],
    [
      'an image that Terraform leaves alone',
      'resource "google_cloud_run_v2_service" "a" {\n  template {\n    containers {\n      env {\n        name = "A"\n        value = "CANARY"\n      }\n    }\n  }\n  lifecycle {\n    ignore_changes = [template[0].containers[0].image]\n  }\n}',
      ['A 4:7'],
    ],
    [
      'the name of an environment',
      'module "a" {\n  environment = "CANARY"\n  env = var.env\n  env_vars = { A = 1 }\n}',
      ['A 4:16'],
    ],
    [
      'a block that is there under a condition',
      'resource "aws_lambda_function" "f" {\n  dynamic "environment" {\n    for_each = var.on ? [1] : []\n    content {\n      variables = { A = "CANARY" }\n    }\n  }\n}',
      [`A may 5:21: ${MAY}`],
    ],
    [
      'a block that is always there',
      'resource "aws_lambda_function" "f" {\n  dynamic "environment" {\n    for_each = [1]\n    content {\n      variables = { A = "CANARY" }\n    }\n  }\n}',
      ['A 5:21'],
    ],
    [
      'a function of Google Cloud, whose build has keys of its own',
      'resource "google_cloudfunctions2_function" "a" {\n  build_config {\n    environment_variables = { B = "CANARY" }\n  }\n  service_config {\n    environment_variables = { A = 1 }\n  }\n}',
      ['A 6:31'],
    ],
    [
      'an App Engine version',
      'resource "google_app_engine_standard_app_version" "a" {\n  env_variables = { A = "CANARY" }\n}',
      ['A 2:21'],
    ],
    [
      'an app of DigitalOcean, with keys of its build',
      'resource "digitalocean_app" "a" {\n  spec {\n    env {\n      key = "ALL"\n    }\n    service {\n      name = "web"\n      env {\n        key = "A"\n        scope = "RUN_AND_BUILD_TIME"\n      }\n      env {\n        key = "B"\n        value = "CANARY"\n        scope = "BUILD_TIME"\n      }\n      env {\n        key = "C"\n        scope = var.scope\n      }\n    }\n  }\n}',
      [
        ...['ALL? 3:5', 'A? 8:7'],
        'B not 12:7: a.tf (digitalocean_app.a) gives it to the build only',
        'C may 17:7: a.tf (digitalocean_app.a) gives it at a time that is only known when Terraform runs',
      ],
    ],
    [
      'a project of Vercel, with keys of other environments',
      'resource "vercel_project" "a" {\n  environment = [\n    { key = "A", value = "CANARY", target = ["production", "preview"] },\n    { key = "B", value = "CANARY", target = ["preview"] },\n    { key = "C", value = "CANARY", target = var.targets },\n  ]\n}',
      [
        'A 3:13',
        'B not 4:13: a.tf (vercel_project.a) gives it to other environments than production',
        'C may 5:13: a.tf (vercel_project.a) gives it to environments that are only known when Terraform runs',
      ],
    ],
    [
      'comments and texts over lines',
      `# x = {\n// }\n/* { */\n${lambda('{\n  A = <<EOT\n}\nEOT\n  # B = 1\n  C = 1 // }\n}')}`,
      ['A 7:3', 'C 11:3'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  const two =
    'resource "x" "a" {\n  container {\n    name = "web"\n    env {\n      name = "A"\n    }\n  }\n  container {\n    name = "proxy"\n  }\n}\n';
  test.each<[string, string, Record<string, string>, unknown[]]>([
    [
      'several resources',
      lambda('{ A = 1 }', 'module "m" {\n  app_settings = {}\n}'),
      {},
      [
        'a.tf:1:1: several resources: say which one in the checklist with `resource:` (aws_lambda_function.f, module.m)',
      ],
    ],
    [
      'a resource that is not there',
      lambda('{ A = 1 }'),
      { resource: 'x.y' },
      ['a.tf:1:1: there is no resource x.y here: the file has aws_lambda_function.f'],
    ],
    [
      'nothing of use',
      'variable "CANARY" {}',
      {},
      ['a.tf:1:1: no resource or module here gives env keys to a program: list the file that has it'],
    ],
    [
      'an empty file',
      '',
      {},
      ['a.tf:1:1: no resource or module here gives env keys to a program: list the file that has it'],
    ],
    [
      'several containers',
      two,
      {},
      ['a.tf:1:1: several containers: say which one in the checklist with `container:` (web, proxy)'],
    ],
    [
      'several services of one app',
      'resource "digitalocean_app" "a" {\n  spec {\n    service {\n      name = "web"\n    }\n    worker {\n      name = "mail"\n      env {\n        key = "A"\n      }\n    }\n  }\n}',
      {},
      ['a.tf:1:1: several containers: say which one in the checklist with `container:` (web, mail)'],
    ],
    [
      'a block that never ends',
      'resource "x" "a" {\n  CANARY = 1\n',
      {},
      ['a.tf:3:1: a brace is never closed: `}` is missing'],
    ],
    [
      'a text that never ends',
      'a = "CANARY\n',
      {},
      ['a.tf:1:5: the quote that opens this text is never closed on its line'],
    ],
    [
      'a heredoc that never ends',
      'a = <<EOT\nCANARY\n',
      {},
      ['a.tf:1:5: the text that begins here is never ended: its word has to stand on a line alone'],
    ],
    [
      'a comment that never ends',
      'a = 1\n/* CANARY',
      {},
      ['a.tf:2:1: this comment is never closed: `*/` is missing'],
    ],
    ['a missing value', 'a =\n', {}, ['a.tf:1:4: a value is missing here']],
    ['a missing comma', 'a = ["CANARY" "CANARY"]', {}, [expect.stringMatching(/^a\.tf:1:\d+: /)]],
    ['an attribute twice', 'a = 1\na = 2', {}, ['a.tf:2:1: this attribute is already given in line 1']],
    [
      'JSON',
      '{ "resource": "CANARY" }',
      {},
      ['a.tf:1:1: an attribute (`name = value`) or a block (`name {`) begins here'],
    ],
    [
      'an object without a value',
      'a = { "CANARY" }',
      {},
      ['a.tf:1:16: after a key of an object comes `=`, and then its value'],
    ],
  ])('%s is told with its place, and without a value', (_, text, selected, expected) => {
    expect(of(text, selected)).toEqual(expected);
  });

  const called = (args: string, inner: string, resource?: string) =>
    brief(
      [
        {
          path: 'main.tf',
          text: `locals {\n  all = { A = "CANARY" }\n}\nmodule "auth" {\n  source = "./modules/service"\n${args}\n}`,
        },
        { path: 'modules/service/main.tf', text: inner },
      ],
      resource === undefined ? {} : { resource },
    );
  const taking = lambda(
    'merge(var.extra, local.own)',
    'locals {\n own = { B = var.b }\n}\nvariable "extra" {\n default = { C = "CANARY" }\n}\nvariable "b" {}',
  );
  test.each<[string, string, unknown[]]>([
    ['an argument', '  extra = local.all', ['A 2:11', 'B? modules/service/main.tf 7:10']],
    [
      'part of an argument',
      '  extra = merge(local.all, { D = var.d })',
      ['A 2:11', 'D? 6:30', 'B? modules/service/main.tf 7:10'],
    ],
    ['a default of its own', '', ['C modules/service/main.tf 10:14', 'B? modules/service/main.tf 7:10']],
    [
      'an argument that is not seen',
      '  extra = var.all',
      ['B? modules/service/main.tf 7:10', `* may 6:11: ${runs('main.tf')}`],
    ],
  ])('a module whose files are listed takes %s', (_, args, expected) => {
    expect(called(args, taking)).toEqual(
      expected.map((line) => String(line).replace('modules/service/main.tf ', '')),
    );
  });

  test('a module with several resources has them by their addresses', () => {
    expect(called('', `${lambda('{ A = 1 }')}${lambda('{ A = 1 }').replace('"f"', '"g"')}`)).toEqual([
      'main.tf:1:1: several resources: say which one in the checklist with `resource:` (module.auth.aws_lambda_function.f, module.auth.aws_lambda_function.g)',
    ]);
  });

  test('a module is enough of an address where it has one resource', () => {
    expect(called('', lambda('{ A = 1 }'), 'module.auth')).toEqual(['A 3:19']);
    expect(called('', lambda('{ A = 1 }'), 'module.auth.aws_lambda_function.f')).toEqual(['A 3:19']);
    expect(called('', lambda('{ A = 1 }'), 'module.mail')).toEqual([
      'main.tf:1:1: there is no resource module.mail here: the file has module.auth.aws_lambda_function.f',
    ]);
  });

  test('modules that call each other do not hang', () => {
    expect(
      brief([
        { path: 'a/m.tf', text: 'module "x" {\n source = "../b"\n env_vars = { A = 1 }\n}' },
        { path: 'b/m.tf', text: 'module "x" {\n source = "../a"\n env_vars = { A = 1 }\n}' },
      ]),
    ).toEqual(['A 3:15']);
  });

  const json = (value: unknown, path = 'a.tf.json') => ({ path, text: JSON.stringify(value) });
  const jsonLambda = (variables: unknown) => ({
    resource: { aws_lambda_function: { f: { environment: [{ variables }] } } },
  });
  test.each<[string, readonly { path: string; text: string }[], unknown[]]>([
    [
      'values',
      [json(jsonLambda({ A: 'CANARY', B: 1, C: null, D: '${aws_x.y.arn}', E: 'x-${var.e}' }))],
      ['A', 'B', 'D?', 'E?', 'C not'],
    ],
    [
      'locals, variables and functions',
      [
        json({ ...jsonLambda('${merge(local.all, var.more)}'), locals: { all: { A: 'CANARY' } } }),
        json({ more: { B: 'CANARY' } }, 'production.tfvars.json'),
      ],
      ['A', 'B'],
    ],
    [
      'blocks of one key',
      [
        json({
          resource: {
            google_cloud_run_v2_service: {
              a: { template: { containers: { env: [{ name: 'A', value: 'CANARY' }, { name: 'B' }] } } },
            },
          },
        }),
      ],
      ['A', 'B?'],
    ],
    [
      'a module',
      [
        json({
          module: { a: { source: 'x/y', environment: 'production', environment_variables: { A: 'CANARY' } } },
        }),
      ],
      ['A'],
    ],
    [
      'definitions in JSON in JSON',
      [
        json({
          resource: {
            aws_ecs_task_definition: {
              a: {
                container_definitions: JSON.stringify([
                  { name: 'a', environment: [{ name: 'A', value: 'CANARY' }] },
                ]),
              },
            },
          },
        }),
      ],
      ['A'],
    ],
    [
      'dynamic blocks',
      [
        json({
          resource: {
            x: {
              a: {
                dynamic: {
                  env: { for_each: { A: 'CANARY' }, content: { name: '${env.key}', value: '${env.value}' } },
                },
              },
            },
          },
        }),
      ],
      ['A'],
    ],
    ['no object', [json(['CANARY'])], ['a.tf.json:1:1: a file of Terraform in JSON is one object']],
  ])('in JSON with %s', (_, from, expected) => {
    expect(brief(from).map((line) => line.replace(/ (?:\d+:\d+.*)$/, ''))).toEqual(expected);
  });

  test('definitions are a text with parts that are put in', () => {
    const task = (text: string) =>
      `resource "aws_ecs_task_definition" "a" {\n  container_definitions = <<-EOT\n${text}\n  EOT\n}`;
    const entry = '{ "name": "A", "value": "CANARY" }, { "name": "B", "value": "x-${var.b["c"]}" }';
    const definitions = (env: string) =>
      task(`[{ "name": "\${var.name}", "cpu": \${var.cpu}, "environment": ${env} }]`);
    expect(of(definitions(`[${entry}]`))).toEqual(['A 3:72', 'B? 3:108']);
    expect(of(definitions('${jsonencode(var.env)}'))).toEqual([`* may 3:74: ${runs()}`]);
    expect(of(definitions('[{ "name": "${var.k}", "value": "CANARY" }]'))).toEqual([`* may 3:62: ${runs()}`]);
    expect(of(task('%{ if x }CANARY%{ endif }'))).toEqual([
      '* may 2:27: a.tf takes `container_definitions` from elsewhere: name the file as `ecs`, or list its keys with `names`',
    ]);
  });

  test('definitions are a text, or containers by name', () => {
    const task = (definitions: string) =>
      `resource "aws_ecs_task_definition" "a" {\n  container_definitions = ${definitions}\n}`;
    expect(
      of(task('<<EOT\n[{ "name": "a", "environment": [{ "name": "A", "value": "CANARY" }] }]\nEOT')),
    ).toEqual(['A 3:43']);
    expect(
      of(
        'module "a" {\n  container_definitions = { web = { environment = [{ name = "A", value = "CANARY" }] } }\n}',
      ),
    ).toEqual(['A 2:61']);
  });

  test('one container of several', () => {
    expect(of(two, { container: 'web' })).toEqual(['A? 4:5']);
    expect(of(two, { container: 'proxy' })).toEqual([]);
  });

  test.each([
    ['blocks', 'a {\n'.repeat(2e5)],
    ['brackets', `a = ${'['.repeat(1e6)}`],
    ['templates', `a = "${'${'.repeat(5e5)}`],
    ['quotes in templates', `a = "${'${"'.repeat(3e5)}`],
    ['comments', '/*'.repeat(5e5)],
    ['heredocs', 'a = <<A\n'.repeat(1e5)],
    ['conditions', `a = ${'x ? '.repeat(2e5)}`],
    ['whole conditions', `a = ${'x ? y : '.repeat(2e5)}z`],
    ['conditions in conditions', `a = ${'x ? '.repeat(1e5)}y${' : z'.repeat(1e5)}`],
    ['templates in a heredoc', `a = <<A\n${'${a{'.repeat(2e5)}\nA\n`],
    ['texts in templates in a heredoc', `a = <<A\n${'${"'.repeat(2e5)}\nA\n`],
    ['signs', `a = ${'!'.repeat(1e6)}`],
    ['attributes', Array.from({ length: 5e4 }, (_, i) => `a${i} = 1`).join('\n')],
    [
      'locals that double',
      lambda(
        'local.a0',
        `locals {\n${Array.from({ length: 60 }, (_, i) => `a${i} = merge(local.a${i + 1}, local.a${i + 1})`).join('\n')}\na60 = { A = 1 }\n}`,
      ),
    ],
    ['spaces', `a = 1${' '.repeat(1e6)}b`],
  ])('a lot of %s does not hang', (_, text) => {
    of(text);
  });
});
