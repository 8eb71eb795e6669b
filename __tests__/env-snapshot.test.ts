import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import { renderProblem } from '../src/checklist/problem.ts';
import { READERS } from '../src/env/production/readers.ts';
import { hintsByKey, type Provided } from '../src/env/provided.ts';
import { listEnvironments, listPaths, snapshotEnv } from '../src/env/snapshot.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const configOf = (services: string) => {
  const parsed = parseChecklist(`env:\n  services:\n${services}`, 'c.yml');
  if (!parsed.ok || parsed.value.env === undefined) throw new Error(JSON.stringify(parsed));
  return parsed.value.env;
};
const config = configOf(`
    auth:
      manifest: [auth/env.yml, shared/.env.example]
      production:
        - dotenv: [auth/prod.env, auth/more.env]
        - github-environment: production
    web:
      manifest: web/.env.schema
      production:
        - compose: deploy/compose.yml
          service: web
        - kubernetes: [k8s/web.yml]
        - names: web/names.txt
    mail:
      manifest: shared/.env.example
`);

const files = new Map<string, string | undefined>([
  ['auth/env.yml', 'keys:\n  A: { type: url }\n  B: { required: false, description: from here }\n'],
  ['shared/.env.example', 'B=\nC=\n'],
  ['auth/prod.env', 'A=CANARY-1\n'],
  ['auth/more.env', 'A=CANARY-2\nD=CANARY-3\n'],
  ['web/.env.schema', '# @required\nA=\n'],
  ['deploy/compose.yml', 'services:\n  web:\n    env_file: web.env\n    environment: { A: CANARY-4 }\n'],
  ['deploy/web.env', 'B=CANARY-5\n'],
  ['k8s/web.yml', 'kind: ConfigMap\nmetadata: { name: c }\ndata: { C: CANARY-6 }\n'],
  ['web/names.txt', 'D\n'],
]);
const live = new Map<string, Provided[]>([
  ['production', [{ key: 'C', source: 'environment production', value: new Sealed('CANARY-7') }]],
]);
const snapshot = (changed: [string, string | undefined][] = [], without: string[] = []) => {
  const all = new Map([...files, ...changed]);
  for (const path of without) all.delete(path);
  return sealedIn(snapshotEnv(config, { files: all, readers: READERS, live }));
};

describe('the env keys at one commit', () => {
  test('take the paths and environments that the checklist names', () => {
    expect(listPaths(config)).toEqual([
      ...['auth/env.yml', 'shared/.env.example', 'auth/prod.env', 'auth/more.env'],
      ...['web/.env.schema', 'deploy/compose.yml', 'k8s/web.yml', 'web/names.txt'],
    ]);
    expect(listEnvironments(config)).toEqual(['production']);
  });

  test('are told by service, with the sources in order', () => {
    const { services, problems, absent, wanted } = snapshot();
    const brief = services.map(({ service, declared, provided, searched }) => ({
      service,
      declared: declared.map(({ key, required }) => `${key}${required ? '!' : ''}`),
      provided: provided.map(({ key, source }) => `${key} from ${source}`),
      searched,
    }));
    expect(brief).toEqual([
      {
        service: 'auth',
        declared: ['A!', 'B!', 'C!'],
        provided: [
          ...['A from auth/prod.env', 'A from auth/more.env', 'D from auth/more.env'],
          'C from environment production',
        ],
        searched: ['auth/prod.env', 'auth/more.env', 'environment production'],
      },
      {
        service: 'web',
        declared: ['A!'],
        provided: [
          ...[
            'B from deploy/web.env',
            'A from deploy/compose.yml (web)',
            'C from k8s/web.yml',
            'D from web/names.txt',
          ],
        ],
        searched: ['deploy/compose.yml (web)', 'deploy/web.env', 'k8s/web.yml', 'web/names.txt'],
      },
      { service: 'mail', declared: ['B!', 'C!'], provided: [], searched: [] },
    ]);
    expect([problems, absent, wanted]).toEqual([[], [], []]);
  });

  test('a key that two manifests declare is required when one says so, and described by the first', () => {
    const [auth] = snapshot().services;
    expect(auth?.declared[1]).toMatchObject({
      key: 'B',
      required: true,
      description: 'from here',
      at: { file: 'shared/.env.example', line: 1 },
    });
  });

  test('files that do not exist are told with their role, and provide nothing', () => {
    const { services, problems, absent, wanted } = snapshot([
      ['shared/.env.example', undefined],
      ['auth/more.env', undefined],
      ['deploy/compose.yml', undefined],
    ]);
    expect(absent).toEqual([
      { path: 'shared/.env.example', role: 'manifest', service: 'auth' },
      { path: 'auth/more.env', role: 'production', service: 'auth' },
      { path: 'deploy/compose.yml', role: 'production', service: 'web' },
      { path: 'shared/.env.example', role: 'manifest', service: 'mail' },
    ]);
    expect([services[2]?.declared, problems, wanted]).toEqual([[], [], []]);
  });

  test('files that were not fetched are asked for, those of a compose file as soon as it is there', () => {
    expect(snapshot([], ['deploy/compose.yml', 'auth/env.yml']).wanted).toEqual([
      'auth/env.yml',
      'deploy/compose.yml',
    ]);
    expect(snapshot([], ['deploy/web.env']).wanted).toEqual(['deploy/web.env']);
    const absent = snapshot([['deploy/web.env', undefined]]);
    // What is in it people list.
    expect([absent.wanted, absent.services[1]?.hints]).toEqual([[], []]);
  });

  test('a folder stands for the file in it that exists, and is told by the first when there is none', () => {
    const kustomized = configOf('    auth: { manifest: m, production: [{ kustomize: k8s/production/ }] }\n');
    expect(listPaths(kustomized)).toEqual(['m', 'k8s/production/kustomization.yaml']);
    const text = 'configMapGenerator: [{ name: a, literals: [A=CANARY] }]';
    const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
    const at = (there: number) => {
      const known = new Map<string, string | undefined>([['m', 'A=']]);
      for (;;) {
        const found = snapshotEnv(kustomized, { files: known, readers: READERS, live: new Map() });
        if (found.wanted.length === 0) return found;
        for (const path of found.wanted)
          known.set(path, path.endsWith(names[there] ?? '?') ? text : undefined);
      }
    };
    expect(names.map((_, index) => at(index).services[0]?.searched)).toEqual(
      names.map((name) => [`k8s/production/${name}`]),
    );
    expect(at(3).absent).toEqual([
      {
        ...{ path: 'k8s/production/kustomization.yaml', role: 'production', service: 'auth' },
        others: ['k8s/production/kustomization.yml', 'k8s/production/Kustomization'],
      },
    ]);
  });

  test('files that cannot be read are told once, and provide nothing', () => {
    const { problems, services } = snapshot([
      ['shared/.env.example', 'B=1\nCANARY'],
      ['k8s/web.yml', 'kind: "CANARY'],
    ]);
    expect(problems.map(renderProblem)).toEqual([
      'shared/.env.example:2:1: not an assignment: write `KEY=value`, or `#` before a comment',
      'k8s/web.yml:1:14: a character is missing here: a closing quote, bracket or brace, a comma, `:` or a space',
    ]);
    expect(services[0]?.declared.map(({ key }) => key)).toEqual(['A', 'B']);
  });

  test('an environment that was not read provides nothing, and says so', () => {
    const { services } = sealedIn(snapshotEnv(config, { files, readers: READERS, live: new Map() }));
    expect(services[0]?.hints).toEqual([
      {
        source: 'environment production',
        message: 'the GitHub environment production was not read',
        mayBeThere: true,
      },
    ]);
  });

  test('of a live source the first to have a key counts', () => {
    const own = { key: 'A', source: 'variables of environment production', value: new Sealed('CANARY-1') };
    const shared = { key: 'a', source: 'variables of repository', value: new Sealed('CANARY-2') };
    const other = { key: 'B', source: 'secrets of repository' };
    const both = snapshotEnv(config, {
      files,
      readers: READERS,
      live: new Map([['production', [own, other, shared]]]),
    });
    expect(
      sealedIn(both)
        .services[0]?.provided.slice(3)
        .map(({ key, source }) => `${key} from ${source}`),
    ).toEqual(['B from secrets of repository', 'A from variables of environment production']);
  });

  test('reads are there when somebody looked', () => {
    const read = { key: 'A', kind: 'hard' as const, at: { file: 'a.py', line: 1, column: 1 } };
    const looked = snapshotEnv(config, {
      files,
      readers: READERS,
      live,
      code: new Map([['auth', { reads: [read], isAll: true }]]),
    });
    expect(looked.services.map(({ code }) => code?.reads)).toEqual([[read], undefined, undefined]);
    expect(snapshot().services.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
  });

  test('once people list what a platform keeps to itself, a key that is not in the list is missing for certain', () => {
    const hintsOf = (more: string) => {
      const fly = configOf(
        `    auth:\n      manifest: a.env\n      production:\n        - fly: fly.toml\n${more}`,
      );
      const texts = new Map([
        ['a.env', 'A=\n'],
        ['fly.toml', '[env]\nA = "CANARY"\n'],
        ['secrets.json', '[{"name":"B"}]'],
        ['secrets.txt', 'B\n'],
        ['more.env', 'B=CANARY\n'],
      ]);
      return snapshotEnv(fly, { files: texts, readers: READERS, live: new Map() }).services[0]?.hints.map(
        ({ message }) => message,
      );
    };
    const secrets =
      'secrets of Fly.io are not in fly.toml: name what `fly secrets list --json` prints as `listing`';
    expect(hintsOf('')).toEqual([secrets]);
    expect(hintsOf('        - dotenv: more.env')).toEqual([secrets]);
    expect(hintsOf('        - listing: secrets.json')).toEqual([]);
    expect(hintsOf('        - names: secrets.txt')).toEqual([]);
  });

  const pod = (entries: string) =>
    `kind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: a, ${entries} }] }\n`;
  test.each<[string, string, string, string, string]>([
    [
      'a variable of the host',
      'compose: p.yml',
      'services: { a: { environment: [A, "B=${B}", "C=1"] } }',
      'A B',
      'may may, not not, there not',
    ],
    [
      'variables of other names',
      'compose: p.yml',
      'services: { a: { environment: { A: "x${C}", B: "${A:-${C}}" } } }',
      'A B',
      'may may, there may, there may',
    ],
    [
      'an env file of the host',
      'compose: p.yml',
      'services: { a: { env_file: host.env } }',
      'A B',
      'may may, not not, there not',
    ],
    [
      'a Secret of the cluster',
      'kubernetes: p.yml',
      pod('envFrom: [{ secretRef: { name: s } }]'),
      'A B',
      'may may, not not, there not',
    ],
    [
      'a key of one',
      'kubernetes: p.yml',
      pod('env: [{ name: A, valueFrom: { secretKeyRef: { name: s, key: a } } }]'),
      'A B',
      'may not, not not, there not',
    ],
    [
      'the dashboard of Render',
      'render: p.yml',
      'services: [{ type: web, name: a, envVars: [{ key: A, sync: false }] }]',
      'A B',
      'may not, not not, there not',
    ],
  ])('of what comes from %s a list tells for certain', (_, source, text, keys, expected) => {
    const stateOf = (more: string, list = '') => {
      const one = configOf(
        `    auth:\n      manifest: a.env\n      production:\n        - ${source}\n${more}`,
      );
      const texts = new Map<string, string | undefined>([
        ['a.env', ''],
        ['p.yml', text],
        ['host.env', undefined],
        ['n.txt', list],
      ]);
      const [env] = snapshotEnv(one, { files: texts, readers: READERS, live: new Map() }).services;
      const states = keys.split(' ').map((key) => {
        if (env?.provided.some((one) => one.key === key) === true) return 'there';
        return hintsByKey(env?.hints ?? [])(key).some(({ mayBeThere }) => mayBeThere) ? 'may' : 'not';
      });
      return states.join(' ');
    };
    const list = '        - names: n.txt';
    expect([stateOf(''), stateOf(list, 'C\n'), stateOf(list, 'A\n')].join(', ')).toBe(expected);
  });

  test('a secret that a workflow hands on is looked up in the GitHub environment', () => {
    const workflow =
      'jobs: { a: { env: { A: "${{ secrets.KEPT }}", B: "x${{ vars.kept }}${{ secrets.GONE }}", C: "${{ inputs.c }}" } } }\n';
    const envOf = (environment: string, live: [string, Provided[]][]) => {
      const deploy = configOf(
        `    auth:\n      manifest: a.env\n      production:\n        - workflow: deploy.yml\n${environment}`,
      );
      const texts = new Map([
        ['a.env', 'A=\n'],
        ['deploy.yml', workflow],
      ]);
      const [env] = snapshotEnv(deploy, { files: texts, readers: READERS, live: new Map(live) }).services;
      return [
        ...(env?.provided ?? []).map(({ key, source }) => `${key} from ${source}`),
        ...(env?.hints ?? []).map(
          ({ key, mayBeThere, message }) => `${key} ${mayBeThere ? 'may' : 'not'}: ${message}`,
        ),
      ];
    };
    const kept: Provided[] = [{ key: 'KEPT', source: 'secrets of environment production' }];
    const handsOn = (name: string) =>
      `deploy.yml (a) takes it from the ${name}, and is empty where nobody set it`;
    const other = 'C may: deploy.yml (a) takes it from an expression that may come out empty';
    const unread = [`A may: ${handsOn('secret KEPT')}`, `B may: ${handsOn('variable kept')}`, other];
    expect(envOf('', [])).toEqual(unread);
    expect(envOf('        - github-environment: production', [])).toEqual([
      ...unread,
      'undefined may: the GitHub environment production was not read',
    ]);
    expect(envOf('        - github-environment: production', [['production', kept]])).toEqual([
      'KEPT from secrets of environment production',
      'A from deploy.yml (a)',
      `B not: ${handsOn('variable kept')}: GitHub has no variable kept, no secret GONE`,
      other,
    ]);
    const both: Provided[] = [
      ...kept,
      { key: 'GONE', source: 'secrets of repository' },
      { key: 'KEPT', source: 'variables of repository', value: new Sealed('CANARY') },
    ];
    expect(envOf('        - github-environment: production', [['production', both]]).slice(2)).toEqual([
      'A from deploy.yml (a)',
      'B from deploy.yml (a)',
      other,
    ]);
  });

  test.each<[string, string, string[], string | undefined]>([
    ['itself', 'A=${A}', ['A?'], undefined],
    ['itself without braces', 'A=$A', ['A?'], undefined],
    ['itself with an empty default', 'A=${A:-}', ['A?'], undefined],
    ['another one', 'A=${X}', ['A?'], undefined],
    ['one that the file has', 'A=${X}\nX=CANARY-1', ['A', 'X'], undefined],
    ['one with a default', 'A=${X:-CANARY-1}', ['A'], undefined],
    ['a part that is put in', 'A=CANARY-1-${X}', ['A'], undefined],
    ['a sign of money', 'A=$CANARY-1', ['A'], undefined],
    ['itself, and a list has it', 'A=${A}', ['A'], 'A'],
    ['itself, and no list has it', 'A=${A}', ['A no'], 'B'],
  ])('leave a value to a person that is only a variable: %s', (_, production, expected, listed) => {
    const names = listed === undefined ? '' : ', { names: n.txt }';
    const one = configOf(`    a: { manifest: a.yml, production: [{ dotenv: p.env }${names}] }\n`);
    const texts = { 'a.yml': 'keys: {}', 'p.env': production, 'n.txt': listed };
    const { services } = snapshotEnv(one, {
      ...{ files: new Map(Object.entries(texts)), readers: READERS, live: new Map() },
    });
    const [{ provided, hints } = { provided: [], hints: [] }] = services;
    const has = (name: string) => provided.some(({ key }) => key === name);
    const open = hints.flatMap(({ key = '', mayBeThere }) =>
      has(key) ? [] : [`${key}${mayBeThere ? '?' : ' no'}`],
    );
    expect([...provided.flatMap(({ key }) => (key === 'B' ? [] : [key])), ...open]).toEqual(expected);
  });
});
