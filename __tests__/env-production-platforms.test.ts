import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseCloudFoundry } from '../src/env/production/cloud-foundry.ts';
import { parseFly } from '../src/env/production/fly.ts';
import { parseHeroku } from '../src/env/production/heroku.ts';
import { parseNetlify } from '../src/env/production/netlify.ts';
import { parseRender } from '../src/env/production/render.ts';
import { parseVercel } from '../src/env/production/vercel.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const fixture = (path: string) => readFileSync(`__tests__/fixtures/env/formats/${path}`, 'utf8');

describe('an app.json of Heroku', () => {
  const heroku = (text: string) => inShort(parseHeroku(text, 'app.json'));

  test('gives nothing to the app that runs: a person is asked about each key', () => {
    const gives =
      'app.json gives it to new apps only: see that the running app has it, or name what `heroku config --json` prints as `listing`';
    const asks =
      'app.json asks for it when a new app is set up: see that the running app has it, or name what `heroku config --json` prints as `listing`';
    expect(heroku(fixture('heroku/app.json'))).toEqual([
      `BUILDPACK_URL may 5:5: ${gives}`,
      `SECRET_TOKEN may 6:5: ${gives}`,
      `WEB_CONCURRENCY may 7:5: ${gives}`,
      `SENTRY_DSN may 8:5: ${asks}`,
      `MAIL_URL may 9:5: ${asks}`,
    ]);
  });

  test.each<[string, string, string[]]>([
    ['no env', '{ "name": "auth" }', []],
    [
      'a list',
      '["CANARY"]',
      ['app.json:1:1: an app.json is one object; its `env` holds config vars by name'],
    ],
    ['nothing', '', ['app.json:1:1: an app.json is one object; its `env` holds config vars by name']],
    [
      'an env that is a list',
      '{ "env": ["CANARY"] }',
      ['app.json:1:10: an app.json is one object; its `env` holds config vars by name'],
    ],
    [
      'config vars of another shape',
      '{ "env": { "A": ["CANARY"], "B": null, "C": "CANARY" } }',
      ['1:12', '1:29'].map(
        (place) =>
          `app.json:${place}: a config var is a text, or an object with \`value\`, \`generator\` or \`required\``,
      ),
    ],
    [
      'a key twice',
      '{ "env": { "A": "CANARY", "A": "CANARY" } }',
      ['app.json:1:27: this key is already given in line 1'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(heroku(text)).toEqual(expected);
  });
});

describe('a Blueprint of Render', () => {
  const render = (text: string, choice?: Parameters<typeof parseRender>[2]) =>
    inShort(parseRender(text, 'render.yaml', choice));
  const text = fixture('render/render.yaml');

  test('gives a service the keys of its groups and its own, and leaves some to the dashboard', () => {
    expect(render(text, { service: 'auth' })).toEqual([
      'LOG_LEVEL 4:14',
      'SECRET_KEY? 17:14',
      'DATABASE_URL? 19:14',
      'CACHE_URL? 21:14',
      'PORT 23:14',
      '* may 16:9: the environment group kept-in-the-dashboard is not in this file: list its keys with `names`',
      'SENTRY_DSN may 6:14: render.yaml (auth) leaves it to the dashboard with `sync: false`: list what is set there with `names`',
      'STRIPE_KEY may 25:14: render.yaml (auth) leaves it to the dashboard with `sync: false`: list what is set there with `names`',
      'NOTHING may 27:14: render.yaml (auth) gives it no value',
    ]);
  });

  test('in a project sees the groups of its environment, of the project and of the file', () => {
    expect(render(text, { service: 'mail', environment: 'production' })).toEqual([
      'API_KEY? 37:22',
      'LOG_LEVEL 45:22',
      'SENTRY_DSN may 6:14: render.yaml (mail) leaves it to the dashboard with `sync: false`: list what is set there with `names`',
    ]);
    expect(render(text, { service: 'mail', environment: 'staging' })).toEqual([]);
    expect(render(text, { environment: 'staging' })).toEqual([]);
  });

  const entries = '`envVars` is a list of entries with `key`, or `fromGroup`';
  const service = (envVars: string) => `services: [{ name: a, envVars: ${envVars} }]`;
  test.each<[string, string, Parameters<typeof render>[1], string[]]>([
    [
      'several services',
      text,
      {},
      ['11:3: several services: say which one in the checklist with `service:` (auth, cache, mail)'],
    ],
    [
      'a service that is not there',
      text,
      { service: 'api' },
      ['11:3: there is no service api here: the file has auth, cache, mail'],
    ],
    [
      'a service in two environments',
      text,
      { service: 'mail' },
      ['11:3: several services are called mail: say which one in the checklist with `environment:`'],
    ],
    [
      'an environment that is not there',
      text,
      { environment: 'test' },
      ['11:3: there is no environment test with services here'],
    ],
    [
      'no services',
      'databases: []',
      {},
      ['1:1: a Blueprint has `services` with at least one service, at the top or in `projects`'],
    ],
    ['envVars that are a map', service('{ A: CANARY }'), {}, [`1:32: ${entries}`]],
    ['an entry that is a text', service('[CANARY]'), {}, [`1:33: ${entries}`]],
    ['an entry without a key', service('[{ value: CANARY }]'), {}, [`1:33: ${entries}`]],
    [
      'a value that is a list',
      service('[{ key: A, value: [CANARY] }]'),
      {},
      ['1:50: the value of an env key is a text'],
    ],
    ['an anchor', 'x: &x [{ key: A, value: CANARY }]\nservices: [{ name: a, envVars: *x }]', {}, ['A 1:15']],
    [
      'an own value after that of a group',
      service('[{ key: A, sync: false }, { key: A, value: CANARY }]'),
      {},
      ['A 1:65'],
    ],
  ])('with %s', (_, of, choice, expected) => {
    expect(render(of, choice).map((line) => line.replace('render.yaml:', ''))).toEqual(expected);
  });
});

describe('a fly.toml', () => {
  const fly = (text: string) => inShort(parseFly(text, 'fly.toml'));
  const secrets =
    '* may: secrets of Fly.io are not in fly.toml: name what `fly secrets list --json` prints as `listing`';

  test.each<[string, string, string[]]>([
    [
      'env and a region',
      fixture('fly/fly.toml'),
      ['LOG_LEVEL 8:3', 'PORT 9:3', 'PRIMARY_REGION 2:1', secrets],
    ],
    ['nothing', '', [secrets]],
    ['env as a list', '[[env]]\nA = "CANARY"\n[[env]]\nB = "CANARY"', ['A 2:1', 'B 4:1', secrets]],
    ['env in one line', 'env = { A = "CANARY" }', ['A 1:9', secrets]],
    ['an env that is a text', 'env = "CANARY"', ['fly.toml:1:7: `env` is a table of keys with values']],
    ['a value that is a list', '[env]\nA = ["CANARY"]', ['fly.toml:2:5: the value of an env key is a text']],
    [
      'a key twice',
      '[env]\nA = "CANARY"\nA = "CANARY"',
      ['fly.toml:3:1: this key or table is already given above'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(fly(text)).toEqual(expected);
  });
});

describe('a fly.json or fly.yaml', () => {
  test.each<[string, string, string[]]>([
    [
      'fly.json',
      '{ "env": { "A": "CANARY" } }',
      ['A 1:12', expect.stringMatching(/^\* may/) as unknown as string],
    ],
    ['fly.yaml', 'env:\n  A: CANARY\n', ['A 2:3', expect.stringMatching(/^\* may/) as unknown as string]],
    ['fly.yaml', 'CANARY', ['fly.yaml:1:1: a fly.toml holds keys with values']],
    ['fly.json', '', ['fly.json:1:1: a fly.toml holds keys with values']],
  ])('%s: %s', (file, text, expected) => {
    expect(inShort(parseFly(text, file))).toEqual(expected);
  });
});

describe('a netlify.toml', () => {
  const text = fixture('netlify/netlify.toml');
  const netlify = (of: string, context?: string) => inShort(parseNetlify(of, 'netlify.toml', context));
  const elsewhere = (context: string) =>
    `* may: what is set on Netlify itself is not in netlify.toml: name what \`netlify env:list --context ${context} --json\` prints as \`listing\``;

  test('gives the build what its context adds or has otherwise', () => {
    expect(netlify(text)).toEqual([
      'NODE_VERSION 5:3',
      'API_URL 9:3',
      'ANALYTICS_ID 10:3',
      elsewhere('production'),
    ]);
    expect(netlify(text, 'release')).toEqual([
      'NODE_VERSION 5:3',
      'API_URL 6:3',
      'RELEASE_KEY 16:19',
      elsewhere('release'),
    ]);
    const parsed = parseNetlify(text, 'netlify.toml');
    const url = parsed.ok ? parsed.value.provided.find(({ key }) => key === 'API_URL') : undefined;
    expect(url?.value?.equals(new Sealed('CANARY-2'))).toBe(true);
  });

  test.each<[string, string, string]>([
    [
      'an environment that is a list',
      '[build]\nenvironment = ["CANARY"]',
      '2:15: `environment` is a table of keys with values',
    ],
    [
      'a value that is a table',
      '[build.environment.A]\nB = "CANARY"',
      '1:20: the value of an env key is a text',
    ],
  ])('with %s is a problem', (_, of, expected) => {
    expect(netlify(of)).toEqual([`netlify.toml:${expected}`]);
  });
});

describe('a vercel.json', () => {
  const text = fixture('vercel/vercel.json');
  const vercel = (of: string, stage?: string) => inShort(parseVercel(of, 'vercel.json', stage));
  const elsewhere =
    '* may: what is set on Vercel itself is not in vercel.json: name what `vercel env ls production --format json` prints as `listing`';

  test('gives functions one set of keys, and the build another', () => {
    expect(vercel(text)).toEqual([
      'API_URL 3:3',
      elsewhere,
      'API_KEY may 4:3: vercel.json takes it from a secret that is kept on Vercel',
    ]);
    expect(vercel(text, 'build')).toEqual(['NODE_OPTIONS 6:22', elsewhere]);
    expect(vercel('{}')).toEqual([elsewhere]);
  });

  test.each<[string, string, string]>([
    ['a list', '["CANARY"]', '1:1: a vercel.json is one object'],
    ['nothing', '', '1:1: a vercel.json is one object'],
    ['an env that is a list', '{ "env": ["CANARY"] }', '1:10: `env` holds keys with values'],
    ['a value that is a list', '{ "env": { "A": ["CANARY"] } }', '1:17: the value of an env key is a text'],
    ['no value', '{ "env": { "A": null } }', '1:12: the value of an env key is a text'],
  ])('with %s is a problem', (_, of, expected) => {
    expect(vercel(of)).toEqual([`vercel.json:${expected}`]);
  });
});

describe('a manifest of Cloud Foundry', () => {
  const text = fixture('cloud-foundry/manifest.yml');
  const cloudFoundry = (of: string, application?: string) =>
    inShort(parseCloudFoundry(of, 'manifest.yml', application));
  const outside = (name: string) =>
    `LEFT_OVER not 8:3: manifest.yml (${name}) has it outside of \`applications\`, where cf does not read it`;

  test('gives an application its keys; a variable is there, as nothing is pushed without it', () => {
    expect(cloudFoundry(text, 'auth')).toEqual([
      'SECRET_KEY? 14:7',
      'MAIL_URL? 15:7',
      'EMPTY 16:7',
      'FLAGS? 18:7',
      'LOG_LEVEL 5:5',
      'WORKERS 6:5',
      outside('auth'),
      'NOTHING not 17:7: manifest.yml (auth) gives it no value',
    ]);
    expect(cloudFoundry(text, 'worker')).toEqual(['LOG_LEVEL 5:5', 'WORKERS 6:5', outside('worker')]);
  });

  const none = 'a manifest has `applications`, a list with at least one, each with a `name`';
  test.each<[string, string, string | undefined, string[]]>([
    [
      'an env from a vars file',
      text,
      'cron',
      [
        '* may 22:10: `env` comes from a vars file, which is not seen: list its keys with `names`',
        outside('cron'),
      ],
    ],
    [
      'several applications',
      text,
      undefined,
      [
        'manifest.yml:10:3: several applications: say which one in the checklist with `application:` (auth, worker, cron)',
      ],
    ],
    [
      'an application that is not there',
      text,
      'api',
      ['manifest.yml:10:3: there is no application api here: the file has auth, worker, cron'],
    ],
    ['a single application', 'applications: [{ name: a, env: { A: CANARY } }]', undefined, ['A 1:34']],
    ['an application without keys', 'applications: [{ name: a }]', undefined, []],
    [
      'values that are no texts',
      'applications: [{ name: a, env: { A: 0x10, B: 1.0, C: 10, D: true, E: yes } }]',
      undefined,
      ['A? 1:34', 'B? 1:43', 'C 1:51', 'D 1:58', 'E 1:67'],
    ],
    ['no applications', 'name: CANARY', undefined, [`manifest.yml:1:1: ${none}`]],
    ['applications that are a map', 'applications: { a: CANARY }', undefined, [`manifest.yml:1:15: ${none}`]],
    ['nothing', '', undefined, [`manifest.yml:1:1: ${none}`]],
    [
      'an env that is a list',
      'applications: [{ name: a, env: [CANARY] }]',
      undefined,
      ['manifest.yml:1:32: `env` holds keys with values'],
    ],
  ])('with %s', (_, of, application, expected) => {
    expect(cloudFoundry(of, application)).toEqual(expected);
  });
});
