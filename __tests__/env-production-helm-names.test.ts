import { describe, expect, test } from '@jest/globals';
import { parseHelm } from '../src/env/production/helm/parse.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const brief = (files: Record<string, string>) =>
  inShort(
    parseHelm(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { selected: {}, files: new Map() },
    ),
  ).map((line) => line.replace(/ (\w+) \d+:\d+: .*refers to/, ' $1: refers to').replace(/ \d+:\d+$/, ''));

/** What `helm create` writes. */
const HELPERS = `{{- define "auth.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- define "auth.fullname" -}}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- $name := default .Chart.Name .Values.nameOverride }}
{{- if contains $name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name $name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}
{{- end }}
`;
const pod = (reference: string, before = '') =>
  `${before}kind: Pod\nspec:\n  containers:\n    - name: a\n      envFrom:\n        - configMapRef:\n            name: ${reference}\n`;
const config = (name: string, key = 'A') =>
  `kind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  ${key}: CANARY\n`;
const chart = (reference: string, objects: string, more: Record<string, string> = {}, before = '') =>
  brief({
    'values.yaml': 'nameOverride: ""\nfullnameOverride: ""\n',
    'templates/_helpers.tpl': HELPERS,
    'templates/pod.yaml': pod(reference, before),
    'templates/config.yaml': objects,
    ...more,
  });
const asked = (name: string) => [
  `* may: refers to ConfigMap ${name}, which is not in the listed files: list its keys with \`names\``,
];

describe('a ConfigMap of a Helm chart is found by a name', () => {
  test.each<[string, string, string]>([
    ['of the release', '{{ .Release.Name }}-config', '{{ .Release.Name }}-config'],
    ['of the release in quotes', '{{ .Release.Name | quote }}', '{{ .Release.Name }}'],
    ['of the chart', '{{ .Chart.Name }}-config', '{{ .Chart.Name }}-config'],
    ['with its version', 'a-{{ .Chart.AppVersion }}', 'a-{{ .Chart.AppVersion }}'],
    [
      'as `helm create` writes it',
      '{{ include "auth.fullname" . }}-env',
      '{{ include "auth.fullname" . }}-env',
    ],
    ['put together', '{{ printf "%s-config" .Release.Name }}', '{{ .Release.Name }}-config'],
    ['that Helm may shorten', '{{ .Release.Name | trunc 63 | trimSuffix "-" }}', '{{ .Release.Name }}'],
    ['of a template that is not listed', '{{ include "lib.name" . }}', '{{ include "lib.name" $ }}'],
    [
      'of a template that is given more',
      '{{ include "lib.name" (dict "root" $ "part" "web") | quote }}',
      '{{ include "lib.name" (dict "root" . "part" "web") }}',
    ],
    ['of a value that is not listed', '{{ .Release.Other }}-x', '{{ .Release.Other }}-x'],
  ])('%s', (_, reference, name) => {
    const others = `---\n${config('other')}---\n${config('{{ .Release.Name }}-other', 'B')}`;
    expect(chart(reference, config(name) + others)).toEqual(['A']);
  });

  test('that a variable holds', () => {
    const before = '{{- $name := include "auth.fullname" . -}}\n';
    expect(chart('{{ $name }}', config('{{ include "auth.fullname" . }}'), {}, before)).toEqual(['A']);
  });

  test('of the chart, in Chart.yaml', () => {
    const about = { 'Chart.yaml': 'name: auth\nappVersion: "1.2"\n' };
    expect(chart('auth-1.2', config('{{ .Chart.Name }}-{{ .Chart.AppVersion }}'), about)).toEqual(['A']);
  });

  test.each<[string, string, string, string]>([
    [
      'of which nothing is known',
      '{{ .Values.other.name }}',
      '{{ .Release.Name }}',
      '{{ .Values.other.name }}',
    ],
    ['of another release', '{{ .Release.Name }}', '{{ .Release.Namespace }}', '{{ .Release.Name }}'],
    ['of another template', '{{ include "lib.a" . }}', '{{ include "lib.b" . }}', '{{ include "lib.a" . }}'],
    ['that is made up', '{{ randAlphaNum 5 }}', '{{ randAlphaNum 5 }}', '{{…}}'],
    [
      'that differs by what is given',
      '{{ include "lib.a" (dict "x" "b") }}',
      '{{ include "lib.a" (dict "x" "c") }}',
      '{{…}}',
    ],
    [
      'as `helm create` writes it',
      '{{ include "auth.fullname" . }}',
      '{{ include "auth.fullname" . }}-env',
      '{{ include "auth.fullname" . }}',
    ],
  ])('and is asked about by one %s', (_, reference, name, told) => {
    const files = { 'templates/pod.yaml': pod(reference), 'templates/config.yaml': config(name) };
    const helpers = { 'templates/_helpers.tpl': HELPERS, 'templates/more.yaml': config('more') };
    expect(brief({ ...files, ...helpers })).toEqual(asked(told));
  });
});

test('a name that hangs on a condition is one name, and not both', () => {
  expect(
    brief({
      'templates/pod.yaml':
        'kind: Pod\nspec:\n  containers:\n    - name: a\n      env:\n        - name: {{ if .Release.IsInstall }}A{{ else }}B{{ end }}\n          value: x\n        - name: C\n          value: {{ if .Release.IsInstall }}"1"{{ else }}"2"{{ end }}\n',
    }),
  ).toEqual(['C?', expect.stringMatching(/^\* may 6:\d+: env has keys whose names are not seen here/)]);
});

describe('templates that are given more than the root', () => {
  // As bitnami's `common` chart and those that learned from it write it.
  const helpers = `{{- define "x.render" -}}
{{- if typeIs "string" .value }}
{{- tpl .value .context }}
{{- else }}
{{- tpl (.value | toYaml) .context }}
{{- end }}
{{- end }}
{{- define "x.var" -}}
- name: {{ include "x.render" (dict "value" .name "context" .context) }}
  {{- if kindIs "map" .value }}
  {{- include "x.render" (dict "value" .value "context" .context) | nindent 2 }}
  {{- else }}
  value: {{ include "x.render" (dict "value" (toString .value) "context" .context) | quote }}
  {{- end }}
{{- end }}
{{- define "x.secret" -}}
{{- $secret := lookup "v1" "Secret" .Release.Namespace "x" }}
{{- if $secret }}
{{- index $secret "x" -}}
{{- else }}
{{- randAlphaNum 32 -}}
{{- end -}}
{{- end }}
{{- define "x.labels" -}}
{{- toYaml .Values.unknown.labels }}
{{- end }}
`;
  const filled = (values: string, template: string) =>
    inShort(
      parseHelm(
        [
          { path: 'values.yaml', text: values },
          { path: 'templates/_helpers.tpl', text: helpers },
          { path: 'templates/pod.yaml', text: template },
        ],
        { selected: {}, files: new Map() },
      ),
    );
  const env = (lines: string) => `kind: Pod\nspec:\n  containers:\n    - name: a\n      env:\n${lines}`;

  test('are filled in, also where a value is a template', () => {
    const loop =
      '        {{- range $k, $v := .Values.env }}\n        {{- include "x.var" (dict "name" $k "value" $v "context" $) | nindent 8 }}\n        {{- end }}\n';
    const values =
      'prefix: P\nenv:\n  A: CANARY\n  "{{ .Values.prefix }}_B": "{{ .Values.prefix }}"\n  C: { valueFrom: { fieldRef: {} } }\n  D: 5\n';
    expect(filled(values, env(loop)).map((line) => line.replace(/ .*/, ''))).toEqual(['A', 'P_B', 'C?', 'D']);
  });

  test('ask whether a map has a key, and what kind a value is', () => {
    const condition = (code: string, name: string) =>
      `        {{- if ${code} }}\n        - { name: ${name}, value: x }\n        {{- end }}\n`;
    const lines = [
      condition('hasKey .Values.env "A"', 'HAS'),
      condition('not (hasKey .Values.env "B")', 'HAS_NOT'),
      condition('kindIs "invalid" .Values.none', 'NONE'),
      condition('kindIs "slice" .Values.env', 'WRONG'),
      condition('typeIs "bool" .Values.on', 'BOOL'),
    ];
    expect(
      filled('env: { A: 1 }\non: true\n', env(lines.join(''))).map((line) => line.replace(/ .*/, '')),
    ).toEqual(['HAS', 'HAS_NOT', 'NONE', 'BOOL']);
  });

  test('give something that is not seen, and not nothing', () => {
    const lines =
      '        - { name: A, value: {{ include "x.secret" . | quote }} }\n        - { name: B, value: {{ include "x.secret" . }} }\n';
    expect(filled('', env(lines))).toEqual(['A? 6:11', 'B? 7:11']);
    const secret = 'kind: Secret\nmetadata: { name: x }\ndata:\n  A: {{ include "x.secret" . | b64enc }}\n';
    expect(filled('', secret)).toEqual(['A? 4:3']);
  });

  test('may miss lines that are no env keys', () => {
    const pod = env('        - { name: A, value: CANARY }\n');
    const labels = 'metadata:\n  labels:\n    {{- include "x.labels" . | nindent 4 }}\n';
    expect(filled('unknown: {}\n', `${labels}${pod}`)).toEqual(['A 9:11']);
    const own = filled('', `${pod}        {{- include "x.labels" . | nindent 8 }}\n`);
    expect(own.filter((line) => line.startsWith('*'))).toEqual([]);
  });

  test('set a variable of the block around them', () => {
    const set = (test: string) =>
      `{{- $name := "A" }}\n{{- if ${test} }}\n{{- $name = "B" }}\n{{- end }}\n${env('        - { name: {{ $name }}, value: x }\n')}`;
    expect(filled('', set('true'))).toEqual(['B 10:11']);
    expect(filled('', set('false'))).toEqual(['A 10:11']);
    expect(filled('', set('.Release.IsInstall'))).toEqual([
      expect.stringMatching(/^\* may 10:\d+: env has keys whose names are not seen here/),
    ]);
  });
});

describe('a subchart of Helm', () => {
  const app = (dependency: string, values: string, more: Record<string, string> = {}) =>
    brief({
      'app/Chart.yaml': `name: app\ndependencies:\n  - ${dependency}\n`,
      'app/values.yaml': values,
      'app/templates/pod.yaml':
        'kind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: APP, value: x }\n',
      'app/charts/mail/values.yaml': 'enabled: false\nport: 1\n',
      'app/charts/mail/templates/config.yaml':
        'kind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: APP, value: x }\n        - { name: MAIL, value: {{ .Chart.Name | quote }} }\n',
      ...more,
    });
  test.each<[string, string, string, boolean]>([
    ['a condition that is met', '{ name: mail, condition: mail.on }', 'mail: { on: true }', true],
    ['a condition that is not', '{ name: mail, condition: mail.on }', 'mail: { on: false }', false],
    ['a condition on its own values', '{ name: mail, condition: mail.enabled }', '', false],
    [
      'a condition of which the first is heard',
      '{ name: mail, condition: "x.y, mail.on,z" }',
      'mail: { on: false }\nz: true',
      false,
    ],
    ['a condition that no values have', '{ name: mail, condition: mail.other }', '', true],
    [
      'a condition that is a text, which Helm passes over',
      '{ name: mail, condition: mail.on }',
      'mail: { on: "false" }',
      true,
    ],
    ['tags that are off', '{ name: mail, tags: [back, front] }', 'tags: { back: false }', false],
    [
      'tags of which one is on',
      '{ name: mail, tags: [back, front] }',
      'tags: { back: false, front: true }',
      true,
    ],
    ['tags that no values have', '{ name: mail, tags: [back] }', 'tags: { other: false }', true],
    [
      'a condition, which comes before tags',
      '{ name: mail, condition: mail.on, tags: [back] }',
      'mail: { on: true }\ntags: { back: false }',
      true,
    ],
    ['an alias', '{ name: mail, alias: post, condition: post.on }', 'post: { on: false }', false],
  ])('with %s', (_, dependency, values, isOn) => {
    const found = app(dependency, values);
    expect(found.filter((line) => line.includes('MAIL')).length > 0).toBe(isOn);
    expect([...new Set(found)].filter((line) => !line.includes('MAIL'))).toEqual(['APP']);
  });

  test('that is one several times, under an alias each', () => {
    const files = [
      {
        path: 'app/Chart.yaml',
        text: 'name: app\ndependencies:\n  - { name: base, alias: web, repository: "file://../base" }\n  - { name: base, alias: worker, repository: "file://../base" }\n  - { name: base, alias: off, condition: off.enabled }\n',
      },
      {
        path: 'app/values.yaml',
        text: 'web: { env: { A: CANARY } }\nworker: { env: { B: CANARY } }\noff: { enabled: false }\n',
      },
      { path: 'base/Chart.yaml', text: 'name: base\n' },
      { path: 'base/values.yaml', text: 'env: { C: CANARY }\n' },
      {
        path: 'base/templates/pod.yaml',
        text: 'kind: Pod\nspec:\n  containers:\n    - name: {{ .Chart.Name }}\n      env:\n        {{- range $k, $v := .Values.env }}\n        - { name: {{ $k }}, value: {{ $v | quote }} }\n        {{- end }}\n',
      },
    ];
    const of = (container: string) =>
      inShort(parseHelm(files, { selected: { container }, files: new Map() })).map((line) =>
        line.replace(/ \d+:\d+$/, ''),
      );
    expect(of('web')).toEqual(['C', 'A']);
    expect(of('worker')).toEqual(['C', 'B']);
    expect(of('off')).toEqual([
      'base/templates/pod.yaml:4:7: there is no container off here: the files have web, worker',
    ]);
  });

  test('that stands elsewhere in the repository', () => {
    const local = (values: string) =>
      brief({
        'deploy/app/Chart.yaml':
          'name: app\ndependencies: [{ name: mail, repository: "file://../mail", condition: mail.on }]\n',
        'deploy/app/values.yaml': values,
        'deploy/mail/values.yaml': 'env: { A: CANARY }\n',
        'deploy/mail/templates/pod.yaml':
          'kind: Pod\nspec:\n  containers:\n    - name: mail\n      env:\n        {{- range $k, $v := .Values.env }}\n        - { name: {{ $k }}, value: {{ $v | quote }} }\n        {{- end }}\n',
      });
    expect(local('mail: { env: { B: CANARY } }')).toEqual(['A', 'B']);
    expect(local('mail: { on: false }')).toEqual([
      'deploy/app/Chart.yaml:1:1: no ConfigMap, Secret or workload is in the listed files',
    ]);
  });
});
