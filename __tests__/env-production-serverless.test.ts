import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseServerless } from '../src/env/production/serverless/parse.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const FOLDER = '__tests__/fixtures/env/formats/serverless';
const fixture = readFileSync(`${FOLDER}/serverless.yml`, 'utf8');
const files = new Map<string, string | undefined>([
  ['env/production.yml', readFileSync(`${FOLDER}/env/production.yml`, 'utf8')],
]);
const brief = (text: string, selected: Record<string, string> = {}, around = files) =>
  inShort(parseServerless(text, 's.yml', { selected, files: around }));
const withEnv = (environment: string, more = '') => `provider: { environment: ${environment} }\n${more}`;

describe('a serverless.yml', () => {
  const shared = ['LOG_LEVEL 6:5', 'TABLE? 7:5', 'SECRET_KEY? 8:5'];
  const mayBeEmpty = (who: string) =>
    `REGION may 9:5: ${who} gives it nothing where its variable is not set: leave the empty fallback out`;

  test('gives a function what the provider gives to all, and what is its own', () => {
    expect(brief(fixture, { function: 'logout', stage: 'production' })).toEqual([
      ...shared,
      'MAIL_URL 2:3',
      'AUDIT_URL 3:3',
      mayBeEmpty('s.yml (logout)'),
    ]);
  });

  test('without a function: what every function gets', () => {
    expect(brief(fixture, { stage: 'production' })).toEqual([
      ...shared,
      'MAIL_URL 2:3',
      mayBeEmpty('s.yml'),
      'AUDIT_URL not 3:3: s.yml does not give it to the function login: choose one with `function:`',
    ]);
  });

  test('asks for the files that its variables name', () => {
    const parsed = parseServerless(fixture, 'api/s.yml', { selected: { stage: 'live' }, files: new Map() });
    expect(parsed).toMatchObject({ ok: true, value: { wanted: ['api/env/live.yml'] } });
  });

  test.each<[string, string, Record<string, string>, unknown[]]>([
    ['a text and a number', withEnv('{ A: CANARY, B: 1 }'), {}, ['A 1:28', 'B 1:39']],
    [
      'what the framework cannot deploy without',
      withEnv('{ A: "${env:A}", B: "x-${ssm:/CANARY}" }'),
      {},
      ['A? 1:28', 'B? 1:43'],
    ],
    [
      'a function of CloudFormation',
      withEnv('{ A: { Ref: CANARY }, B: !GetAtt CANARY }'),
      {},
      ['A? 1:28', 'B? 1:48'],
    ],
    [
      'an empty fallback',
      withEnv('{ A: "${env:A, \'\'}", B: "${env:B, null}", C: "${env:C, \'CANARY\'}" }'),
      {},
      [
        'C? 1:68',
        ...['A', 'B'].map((key) =>
          expect.stringMatching(`^${key} may 1:\\d+: s.yml gives it nothing where its variable is not set`),
        ),
      ],
    ],
    ['no value', withEnv('{ A: }'), {}, ['A not 1:28: s.yml gives it no value']],
    [
      'a stage that is written out',
      `provider: { stage: live, environment: "\${self:custom.\${self:provider.stage}}" }\ncustom: { live: { A: CANARY } }`,
      {},
      ['A 2:19'],
    ],
    [
      'params of the stage before those of all',
      withEnv('{ A: "${param:a}" }', 'params: { default: { a: CANARY }, live: { a: CANARY } }'),
      { stage: 'live' },
      ['A 1:28'],
    ],
    [
      'stages of version 4',
      withEnv('{ A: "${param:a}" }', 'stages: { live: { params: { a: CANARY } } }'),
      { stage: 'live' },
      ['A 1:28'],
    ],
    [
      'functions in a list',
      withEnv(
        '{ A: CANARY }',
        'functions: [{ f: { environment: { B: CANARY } } }, { g: { environment: { B: CANARY } } }]',
      ),
      {},
      ['A 1:28', 'B 2:74'],
    ],
    [
      'functions that are not seen',
      withEnv('{ A: CANARY }', 'functions: ${file(../../f.js)}'),
      { function: 'f' },
      [
        'A 1:28',
        '* may 2:12: functions of s.yml come from elsewhere and are not seen: list their keys with `names`',
      ],
    ],
    [
      'an environment that depends on an unknown stage',
      withEnv('"${self:custom.${opt:stage}}"'),
      {},
      [
        '* may 1:26: s.yml takes `environment` from a variable that is not seen: choose a stage with `stage:`, or list its keys with `names`',
      ],
    ],
    [
      'a plugin that reads a dotenv file',
      withEnv('{}', 'plugins: [serverless-dotenv-plugin]'),
      {},
      ['* may: s.yml has a plugin that reads a dotenv file: name that as `dotenv` too'],
    ],
    [
      'variables that go round in circles',
      withEnv('"${self:custom.a}"', 'custom: { a: "${self:custom.a}" }'),
      { stage: 'x' },
      [expect.stringMatching(/^\* may 1:26/)],
    ],
  ])('%s', (_, text, selected, expected) => {
    expect(brief(text, selected)).toEqual(expected);
  });

  test.each<[string, string, Record<string, string>, unknown[]]>([
    ['nothing', '', {}, ['s.yml:1:1: a serverless.yml has a `provider`']],
    ['a list', '- CANARY', {}, ['s.yml:1:1: a serverless.yml has a `provider`']],
    [
      'an environment that is a text',
      withEnv('CANARY'),
      {},
      ['s.yml:1:26: `environment` holds keys with values'],
    ],
    [
      'a value that is a list',
      withEnv('{ A: [CANARY] }'),
      {},
      ['s.yml:1:31: the value of an env key is a text, or a function of CloudFormation'],
    ],
    [
      'a function that is not there',
      fixture,
      { function: 'signup' },
      ['s.yml:16:3: there is no function signup here: the file has login, logout'],
    ],
  ])('%s is told with its place, and without a value', (_, text, selected, expected) => {
    expect(brief(text, selected)).toEqual(expected);
  });
});
