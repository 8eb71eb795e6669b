import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseKubernetes } from '../src/env/production/kubernetes.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const fixture = (name: string) => readFileSync(`__tests__/fixtures/env/production/k8s/${name}`, 'utf8');
const parse = (text: string, container?: string) =>
  sealedIn(parseKubernetes([{ path: 'k.yml', text }], { container }));
/** `A 3:7`: provided, with its place; `A?`: its value is not known. */
const brief = (text: string, container?: string) => {
  const parsed = parse(text, container);
  if (!parsed.ok) return parsed.problems.map(renderProblem);
  return parsed.value.provided.map(
    ({ key, at, value }) => `${key}${value === undefined ? '?' : ''} ${at?.line}:${at?.column}`,
  );
};
const hints = (text: string, container?: string) => {
  const parsed = parse(text, container);
  if (!parsed.ok) return [];
  return parsed.value.hints.map(
    ({ key, prefix, message, mayBeThere }) => `${key ?? `${prefix}*`}${mayBeThere ? '?' : ''}: ${message}`,
  );
};
const pod = (container: string, kind = 'Pod') =>
  `kind: ${kind}\nmetadata: { name: p }\nspec: { containers: [${container}] }\n`;

describe('Kubernetes manifests', () => {
  test('give a container what it refers to', () => {
    expect(brief(fixture('auth.yml'), 'app')).toEqual([
      'LOG_LEVEL 40:15',
      'ALLOWED_HOSTS 6:3',
      'AUTH_DB_PASSWORD 15:3',
      'AUTH_API_KEY 18:3',
      'PORT 38:15',
      'GREETING? 42:15',
      'EMPTY 44:15',
      'POD_IP? 45:15',
      'PASSWORD 47:15',
    ]);
    expect(brief(fixture('auth.yml'), 'proxy')).toEqual(['ONLY_PROXY 58:17']);
  });

  test('do not count what is not in the files, and say so', () => {
    expect(hints(fixture('auth.yml'), 'app')).toEqual([
      'OTHER_*?: envFrom refers to Secret other-secrets, which is not in the listed files: list its keys with `names`',
      'NOT_IN_IT: it is taken from ConfigMap auth-config, which has no key NOPE',
      'MAYBE: it is taken from Secret auth-secrets, which has no key MAYBE',
      'ELSEWHERE?: it is taken from Secret vault, which is not in the listed files: list its keys with `names`',
      'FROM_A_FILE?: it is taken from a kind of `valueFrom` that cannot be seen here: list its key with `names`',
    ]);
  });

  test('of several workloads count what each of them gets', () => {
    expect(brief(fixture('list.yml'))).toEqual(['A 12:73', 'A 6:13']);
    expect(hints(fixture('list.yml'))).toEqual([
      'B: container app of CronJob cleanup does not get it: where another one is meant, choose it with `workload:`',
    ]);
  });

  test.each([
    ['cleanup', ['A']],
    ['CronJob cleanup', ['A']],
    [
      'Job cleanup',
      ['k.yml:12:54: there is no workload Job cleanup here: the files have CronJob cleanup, StatefulSet web'],
    ],
  ])('of the workload %s count alone what that one gets', (workload, expected) => {
    const parsed = parseKubernetes([{ path: 'k.yml', text: fixture('list.yml') }], { workload });
    expect(
      parsed.ok ? parsed.value.provided.map(({ key }) => key) : parsed.problems.map(renderProblem),
    ).toEqual(expected);
  });

  test('may be spread over several files', () => {
    const files = [
      { path: 'deploy.yml', text: pod('{ name: app, envFrom: [{ secretRef: { name: s } }] }') },
      { path: 'secret.yml', text: 'kind: Secret\nmetadata: { name: s }\nstringData: { A: CANARY }' },
    ];
    expect(sealedIn(parseKubernetes(files))).toMatchObject({
      value: {
        provided: [{ key: 'A', source: 'secret.yml', at: { file: 'secret.yml', line: 3 } }],
        hints: [],
      },
    });
  });

  test('decode the values of a Secret', () => {
    const parsed = parse(
      'kind: Secret\nmetadata: { name: s }\ndata: { A: Q0FOQVJZ, B: "Q0FO\\nQVJZ", C: "" }',
    );
    const values = parsed.ok
      ? parsed.value.provided.map(({ value }) => value?.equals(new Sealed('CANARY')))
      : [];
    expect(values).toEqual([true, true, false]);
  });

  test.each<[string, string, string[]]>([
    ['a ConfigMap alone', 'kind: ConfigMap\nmetadata: { name: c }\ndata: { A: CANARY }', ['A 3:9']],
    [
      'a sealed Secret',
      'kind: SealedSecret\nmetadata: { name: s }\nspec: { encryptedData: { A: CANARY } }',
      ['A? 3:26'],
    ],
    [
      'an external Secret',
      'kind: ExternalSecret\nmetadata: { name: s }\nspec: { data: [{ secretKey: A }] }',
      ['A? 3:16'],
    ],
    [
      'an external Secret that a template makes',
      'kind: ExternalSecret\nmetadata: { name: s }\nspec: { data: [{ secretKey: A }], target: { template: { data: { B: "{{ .A }}" } } } }',
      ['B? 3:65'],
    ],
    [
      'an external Secret to which a template adds',
      'kind: ExternalSecret\nmetadata: { name: s }\nspec: { data: [{ secretKey: A }], target: { template: { mergePolicy: Merge, data: { B: "{{ .A }}" } } } }',
      ['B? 3:85', 'A? 3:16'],
    ],
    [
      'an external Secret whose template makes no data',
      'kind: ExternalSecret\nmetadata: { name: s }\nspec: { data: [{ secretKey: A }], target: { template: { type: Opaque } } }',
      ['A? 3:16'],
    ],
    [
      'a Secret encrypted with SOPS',
      'kind: Secret\nmetadata: { name: s }\ndata: { A: "ENC[CANARY]" }\nsops: {}',
      ['A? 3:9'],
    ],
    [
      'what cannot be the name of an env key',
      `${pod('{ name: a, envFrom: [{ configMapRef: { name: c } }] }')}---\nkind: ConfigMap\nmetadata: { name: c }\ndata: { a.b: CANARY, 1A: CANARY, C: CANARY }`,
      ['C 7:34'],
    ],
    [
      'the later of two',
      pod('{ name: a, env: [{ name: A, value: CANARY }, { name: A, value: CANARY }] }'),
      ['A 3:67'],
    ],
    [
      'a workload of another maker',
      'kind: Rollout\nspec: { template: { spec: { containers: [{ name: a, env: [{ name: A, value: x }] }] } } }',
      ['A 2:59'],
    ],
    ['a container without env', pod('{ name: a }'), []],
    ['an anchor', `x: &x [{ name: A, value: CANARY }]\n${pod('{ name: a, env: *x }')}`, ['A 1:8']],
    [
      'the Secret of its own namespace',
      'kind: Pod\nmetadata: { name: p, namespace: prod }\nspec: { containers: [{ name: a, envFrom: [{ secretRef: { name: s } }] }] }\n---\nkind: Secret\nmetadata: { name: s, namespace: prod }\nstringData: { A: CANARY }\n---\nkind: Secret\nmetadata: { name: s, namespace: test }\nstringData: { B: CANARY }',
      ['A 7:15'],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('a Secret of another namespace is none', () => {
    const text =
      'kind: Pod\nmetadata: { namespace: prod }\nspec: { containers: [{ name: a, envFrom: [{ secretRef: { name: s } }] }] }\n---\nkind: Secret\nmetadata: { name: s, namespace: test }\nstringData: { A: CANARY }';
    expect([brief(text), hints(text)]).toEqual([
      [],
      ['*?: envFrom refers to Secret s, which is not in the listed files: list its keys with `names`'],
    ]);
  });

  test('an external Secret may have more keys than it names', () => {
    const text = `${pod('{ name: a, envFrom: [{ secretRef: { name: s } }] }')}---\nkind: ExternalSecret\nmetadata: { name: e }\nspec: { target: { name: s }, data: [{ secretKey: A }], dataFrom: [{ extract: {} }] }`;
    expect([brief(text), hints(text)]).toEqual([
      ['A? 7:37'],
      [
        '*?: envFrom refers to Secret s, which has keys that the listed files do not name: list its keys with `names`',
      ],
    ]);
  });

  test.each<[string, string, string | undefined, unknown[]]>([
    [
      'several containers',
      fixture('auth.yml'),
      undefined,
      ['k.yml:30:11: several containers: say which one in the checklist with `container:` (app, proxy)'],
    ],
    [
      'a container that is not there',
      fixture('auth.yml'),
      'web',
      ['k.yml:30:11: there is no container web here: the files have app, proxy'],
    ],
    [
      'a container without a workload',
      'kind: Secret',
      'web',
      ['k.yml:1:1: there is no container web here: the files have none'],
    ],
    [
      'nothing of use',
      'kind: Service',
      undefined,
      ['k.yml:1:1: no ConfigMap, Secret or workload is in the listed files'],
    ],
    ['an empty file', '', undefined, ['k.yml:1:1: no ConfigMap, Secret or workload is in the listed files']],
    [
      'a number in a ConfigMap',
      'kind: ConfigMap\ndata: { A: 8000 }',
      undefined,
      ['k.yml:2:9: Kubernetes takes texts only here: put the value in quotes'],
    ],
    [
      'a number in env',
      pod('{ name: a, env: [{ name: A, value: 8000 }] }'),
      undefined,
      ['k.yml:3:57: Kubernetes takes texts only here: put the value in quotes'],
    ],
    [
      'a map in env',
      pod('{ name: a, env: [{ name: A, value: { CANARY: CANARY } }] }'),
      undefined,
      ['k.yml:3:57: Kubernetes takes texts only here: put the value in quotes'],
    ],
    [
      'an entry without a name',
      pod('{ name: a, env: [{ value: CANARY }] }'),
      undefined,
      ['k.yml:3:39: an entry of `env` has a `name`'],
    ],
    [
      'a Secret that is not encoded',
      'kind: Secret\ndata: { A: "CANARY!" }',
      undefined,
      ['k.yml:2:9: a value in `data` of a Secret is base64: encode it, or move it to `stringData`'],
    ],
    [
      'a template',
      'kind: Secret\ndata:\n  A: {{ .Values.CANARY }}',
      undefined,
      [
        expect.stringMatching(
          /^k\.yml:3:7: a template cannot be read here: name the chart as `helm`, or list what it renders to$/,
        ),
      ],
    ],
    [
      'a broken file',
      'kind: "CANARY',
      undefined,
      [expect.stringMatching(/^k\.yml:1:14: a character is missing/)],
    ],
  ])('%s is told with its place, and without a value', (_, text, container, expected) => {
    expect(brief(text, container)).toEqual(expected);
  });

  const value = fc.constantFrom(
    'CANARY',
    'Q0FOQVJZ',
    '8000',
    '~',
    '{ A: CANARY }',
    '[CANARY]',
    '"CANARY\\q"',
    '!!int CANARY',
  );
  const document = fc.oneof(
    fc
      .tuple(fc.constantFrom('ConfigMap', 'Secret', 'SealedSecret', 'ExternalSecret', 'List'), value)
      .map(
        ([kind, written]) =>
          `kind: ${kind}\nmetadata: { name: s }\ndata: { A: ${written} }\nstringData: ${written}\nspec: ${written}`,
      ),
    fc
      .tuple(value, value)
      .map(([a, b]) =>
        pod(
          `{ name: a, env: [{ name: A, value: ${a} }, { name: B, valueFrom: ${b} }], envFrom: [{ secretRef: { name: s }, prefix: P_ }] }`,
        ),
      ),
    value,
  );
  test('of any kind are either read or explained, never throw, and never show a value', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 4 }),
        fc.option(fc.constant('a'), { nil: undefined }),
        (documents, container) => {
          const parsed = parse(documents.join('\n---\n'), container);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const config = `kind: ConfigMap\nmetadata: { name: c }\ndata: { ${Array.from({ length: 1e4 }, (_, i) => `A${i}: x, `).join('')} }\n---\n`;
  test.each([
    [
      'references to a large ConfigMap',
      `${config}${pod(`{ name: a, envFrom: [${'{ configMapRef: { name: c } }, '.repeat(1e4)}] }`)}`,
    ],
    [
      'containers with a large ConfigMap',
      `${config}${pod('{ name: a, envFrom: [{ configMapRef: { name: c } }] }, '.repeat(5e3))}`,
    ],
    [
      'containers with different keys',
      pod(Array.from({ length: 5e3 }, (_, i) => `{ name: a, env: [{ name: A${i}, value: x }] }`).join(', ')),
    ],
    ['items of items', `a: &a [${'{ kind: Secret },'.repeat(1e4)}]\nkind: List\nitems: *a`],
    ['base64', `kind: Secret\ndata: { A: "${'Q'.repeat(1e6)}!" }`],
  ])('with many %s do not hang', (_, text) => {
    parse(text);
  });
});
