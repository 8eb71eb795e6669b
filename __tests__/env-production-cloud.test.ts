import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseAppEngine } from '../src/env/production/app-engine.ts';
import { parseCloudRun } from '../src/env/production/cloud-run.ts';
import { parseDockerEnv } from '../src/env/production/docker-env.ts';
import { parseEcs } from '../src/env/production/ecs.ts';
import { parseYamlMap } from '../src/env/production/yaml-map.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const fixture = (path: string) => readFileSync(`__tests__/fixtures/env/formats/${path}`, 'utf8');

describe('a task definition of ECS', () => {
  const brief = (text: string, container?: string) => inShort(parseEcs(text, 'e.json', container));
  const of = (container: string) => `{"containerDefinitions": [{"name": "a", ${container}}]}`;

  test('gives a container its environment and its secrets', () => {
    expect(brief(fixture('ecs/task-definition.json'), 'auth')).toEqual([
      'LOG_LEVEL 8:15',
      'RELEASE? 9:15',
      'SECRET_KEY? 12:15',
      '* may 14:25: e.json (auth) reads a file in S3, which is not seen: list its keys with `names`',
    ]);
    expect(brief(fixture('ecs/task-definition.json'), 'proxy')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'as the command line prints it',
      '{"taskDefinition": {"containerDefinitions": [{"environment": [{"name": "A", "value": "CANARY"}]}]}}',
      ['A 1:72'],
    ],
    ['as the list alone', '[{"secrets": [{"name": "A", "valueFrom": "CANARY"}]}]', ['A? 1:24']],
    ['an empty value', of('"environment": [{"name": "A", "value": ""}]'), ['A 1:66']],
    [
      'a name without a value',
      of('"environment": [{"name": "A"}]'),
      ['A not 1:66: e.json (a) gives it no value'],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  const shape = '`environment` is a list of objects with `name` and `value`';
  test.each<[string, string, string | undefined, unknown[]]>([
    [
      'several containers',
      fixture('ecs/task-definition.json'),
      undefined,
      ['e.json:3:26: several containers: say which one in the checklist with `container:` (auth, proxy)'],
    ],
    [
      'a container that is not there',
      fixture('ecs/task-definition.json'),
      'web',
      ['e.json:3:26: there is no container web here: the file has auth, proxy'],
    ],
    [
      'no containers',
      '{"containerDefinitions": []}',
      undefined,
      ['e.json:1:26: a task definition has `containerDefinitions`, a list with at least one container'],
    ],
    [
      'another file',
      '{"CANARY": "CANARY"}',
      undefined,
      ['e.json:1:1: a task definition has `containerDefinitions`, a list with at least one container'],
    ],
    [
      'an environment that is a map',
      of('"environment": {"A": "CANARY"}'),
      undefined,
      [`e.json:1:56: ${shape}`],
    ],
    [
      'a value without a name',
      of('"environment": [{"value": "CANARY"}]'),
      undefined,
      [`e.json:1:57: ${shape}`],
    ],
    ['a key twice', of('"name": "CANARY"'), undefined, ['e.json:1:41: this key is already given in line 1']],
    [
      'a text that never closes',
      '{"containerDefinitions": "CANARY',
      undefined,
      [expect.stringMatching(/^e\.json:1:33: /)],
    ],
  ])('%s is told with its place, and without a value', (_, text, container, expected) => {
    expect(brief(text, container)).toEqual(expected);
  });
});

describe('a service of Cloud Run', () => {
  const brief = (...[text, choice]: [string, { service?: string; container?: string }?]) =>
    inShort(parseCloudRun(text, 'r.yaml', choice));
  const of = (env: string, name = 'a') =>
    `metadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ env: [${env}] }] } } }\n`;

  test('gives a container its values and its secrets', () => {
    expect(brief(fixture('cloud-run/service.yaml'), { container: 'auth' })).toEqual([
      'LOG_LEVEL 12:21',
      'SECRET_KEY? 14:21',
    ]);
  });

  test.each<[string, string, { service?: string }, string[]]>([
    ['a name alone is an empty text', of('{ name: A }'), {}, ['A 2:58']],
    [
      'a job',
      'spec: { template: { spec: { template: { spec: { containers: [{ env: [{ name: A, value: CANARY }] }] } } } } }',
      {},
      ['A 1:78'],
    ],
    [
      'one service of several',
      `${of('{ name: A, value: CANARY }')}---\n${of('{ name: B, value: CANARY }', 'b')}`,
      { service: 'b' },
      ['B 5:58'],
    ],
  ])('%s', (_, text, choice, expected) => {
    expect(brief(text, choice)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'several containers',
      fixture('cloud-run/service.yaml'),
      ['r.yaml:8:11: several containers: say which one in the checklist with `container:` (auth, proxy)'],
    ],
    [
      'several services',
      `${of('')}---\n${of('', 'b')}`,
      ['r.yaml:1:1: several services: say which one in the checklist with `service:` (a, b)'],
    ],
    [
      'another file',
      'kind: CANARY',
      [
        'r.yaml:1:1: no service or job of Cloud Run is in this file: it has containers in `spec.template.spec`',
      ],
    ],
    [
      'a number',
      of('{ name: A, value: 1 }'),
      ['r.yaml:2:68: Cloud Run takes texts only here: put the value in quotes'],
    ],
    ['an entry without a name', of('{ value: CANARY }'), ['r.yaml:2:50: an entry of `env` has a `name`']],
    [
      'a reference to something else',
      of('{ name: A, valueFrom: { fieldRef: CANARY } }'),
      [
        'r.yaml:2:72: `valueFrom` holds a `secretKeyRef` with the `name` of a secret and its version as `key`',
      ],
    ],
  ])('%s is told with its place, and without a value', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('an app.yaml of App Engine', () => {
  const brief = (text: string) => inShort(parseAppEngine(text, 'app.yaml'));

  test('gives the program what is not for the build only', () => {
    expect(brief(fixture('app-engine/app.yaml'))).toEqual([
      'LOG_LEVEL 3:3',
      'WORKERS 4:3',
      '* may 8:3: app.yaml includes other files, which are not followed: list their keys with `names`',
      'GOOGLE_FUNCTION_TARGET not 6:3: app.yaml has it for the build only: move it to `env_variables`',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['no keys', 'runtime: go', []],
    [
      'a key for the build and for the program',
      'env_variables: { A: CANARY }\nbuild_env_variables: { A: CANARY }',
      ['A 1:18'],
    ],
    ['nothing', '', ['app.yaml:1:1: an app.yaml holds keys with values, `runtime` among them']],
    ['a list', 'env_variables: [CANARY]', ['app.yaml:1:16: `env_variables` holds keys with values']],
    [
      'a value that is a map',
      'env_variables: { A: { B: CANARY } }',
      ['app.yaml:1:21: the value of an env key is a text'],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('a map in YAML', () => {
  const none = 'keys with values are expected here: `KEY: value`, one a line';
  test.each<[string, string, string | undefined, string[]]>([
    [
      'is the whole file',
      'A: CANARY\nB: 1\nC:\n',
      undefined,
      ['A 1:1', 'B 2:1', 'C not 3:1: e.yaml gives it no value'],
    ],
    ['may be JSON', '{"A": "CANARY"}', undefined, ['A 1:2']],
    ['may be a part', fixture('yaml/env.yaml'), 'staging.env', ['LOG_LEVEL 3:5', 'WORKERS 4:5']],
    [
      'is not there',
      fixture('yaml/env.yaml'),
      'live.env',
      ['e.yaml:1:1: there is nothing at `live.env`, which the checklist names with `at:`'],
    ],
    ['is a list', '- A=CANARY', undefined, [`e.yaml:1:1: ${none}`]],
    ['is empty', '', undefined, [`e.yaml:1:1: ${none}`]],
    [
      'holds another map',
      fixture('yaml/env.yaml'),
      undefined,
      ['e.yaml:2:3: the value of an env key is a text', 'e.yaml:6:3: the value of an env key is a text'],
    ],
  ])('%s', (_, text, at, expected) => {
    expect(inShort(parseYamlMap(text, 'e.yaml', at))).toEqual(expected);
  });
});

describe('a file for docker run', () => {
  test.each<[string, string, string[]]>([
    [
      'keeps quotes',
      fixture('docker-env/auth.env'),
      [
        'LOG_LEVEL 2:1',
        'FROM_HOST may 3:1: d.env passes it through from the host, which cannot be seen here: list what the host has with `names`',
      ],
    ],
    ['of a key given twice has the last one', 'A=CANARY\nA=CANARY', ['A 2:1']],
    ['with a space in a key', 'A B=CANARY', ['d.env:1:1: a key has no space in it: write `KEY=value`']],
  ])('%s', (_, text, expected) => {
    expect(inShort(parseDockerEnv(text, 'd.env'))).toEqual(expected);
  });
});
