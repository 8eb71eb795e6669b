import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseHelm } from '../src/env/production/helm/parse.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const FOLDER = '__tests__/fixtures/env/formats/helm';
const fixtures = [
  ...['values.yaml', 'production.yaml', 'templates/_helpers.tpl'],
  ...['templates/deployment.yaml', 'templates/configmap.yaml'],
].map((path) => ({ path, text: readFileSync(`${FOLDER}/${path}`, 'utf8') }));

const brief = (files: readonly { path: string; text: string }[], selected: Record<string, string> = {}) =>
  inShort(parseHelm(files, { selected, files: new Map() }));
const doubtful = 'gives it under a condition that is not seen: list the values file that decides it';
const secret = (name: string) =>
  `SECRET_KEY may 33:15: it is taken from Secret ${name}, which is not in the listed files: list its keys with \`names\``;

/** A pod with lines of a template as its env. */
const filled = (env: string, values = '', more = '') =>
  brief([
    { path: 'values.yaml', text: values },
    { path: 'templates/_helpers.tpl', text: more },
    {
      path: 'templates/p.yaml',
      text: `kind: Pod\nspec:\n  containers:\n    - name: a\n      env:\n${env}\n`,
    },
  ]);
const item = (indent = 8) => `${' '.repeat(indent)}- name: A\n${' '.repeat(indent + 2)}value: CANARY`;

describe('a Helm chart', () => {
  test('gives a container what its templates make of its values', () => {
    expect(brief(fixtures)).toEqual([
      ...['CACHE_URL 8:3', 'RELEASE? 2:3', 'LOG_LEVEL 19:15', 'MAIL_LIMIT 19:15', 'REGION 4:5'],
      secret('auth'),
      `UPGRADED may 30:15: templates/deployment.yaml ${doubtful}`,
    ]);
  });

  test('is looked for where a key could be added', () => {
    expect(parseHelm(fixtures, { selected: {}, files: new Map() })).toMatchObject({
      ok: true,
      value: { searched: ['values.yaml', 'production.yaml', 'templates/deployment.yaml'] },
    });
    const config = fixtures.filter(({ path }) => path !== 'templates/deployment.yaml');
    expect(parseHelm(config, { selected: {}, files: new Map() })).toMatchObject({
      ok: true,
      value: { searched: ['values.yaml', 'production.yaml', 'templates/configmap.yaml'] },
    });
  });

  test('without its own values, what is not listed may be anything', () => {
    expect(brief(fixtures.slice(1))).toEqual([
      ...['RELEASE? 2:3', 'LOG_LEVEL 19:15', 'REGION 4:5'],
      '* may 6:3: templates/configmap.yaml has lines below `data` that are not seen: list the file that they come from',
      secret('{{…}}'),
      `METRICS_PORT may 26:15: templates/deployment.yaml ${doubtful}`,
      `UPGRADED may 30:15: templates/deployment.yaml ${doubtful}`,
    ]);
  });

  test('without templates has its keys where the checklist says', () => {
    expect(brief(fixtures.slice(0, 2), { env: 'env' })).toEqual(['LOG_LEVEL 2:3', 'MAIL_LIMIT 4:3']);
    expect(brief(fixtures.slice(0, 2), { env: 'extraEnv' })).toEqual(['REGION 4:5']);
  });

  test.each<[string, string, string, unknown[]]>([
    [
      'a key that a later file takes away',
      '        {{- range $k, $v := .Values.env }}\n        - { name: {{ $k }}, value: {{ $v | quote }} }\n        {{- end }}',
      'env: { A: CANARY, B: CANARY }\n---\nenv: { B: null }',
      ['A 7:11'],
    ],
    [
      'of a value that is given twice the last one',
      `        {{- if .Values.on }}\n${item()}\n        {{- end }}`,
      'on: false\non: true',
      ['A 7:11'],
    ],
    ['a value', '        - name: A\n          value: {{ .Values.a | quote }}', 'a: CANARY', ['A 6:11']],
    [
      'a value from elsewhere',
      '        - name: A\n          value: "{{ .Release.Name }}-x"',
      '',
      ['A? 6:11'],
    ],
    [
      'a block that is put out',
      `        {{- if .Values.on }}\n${item()}\n        {{- end }}`,
      'on: true',
      ['A 7:11'],
    ],
    ['a block that is not', `        {{- if .Values.on }}\n${item()}\n        {{- end }}`, 'on: false', []],
    [
      'the other branch',
      `        {{- if .Values.on }}\n        {{- else if not .Values.on }}\n${item()}\n        {{- end }}`,
      '',
      ['A 8:11'],
    ],
    [
      'a comparison',
      `        {{- if and (eq .Values.stage "live") (ne .Values.stage "test") }}\n${item()}\n        {{- end }}`,
      'stage: live',
      ['A 7:11'],
    ],
    [
      'a key in both branches',
      `        {{- if .Release.IsInstall }}\n${item()}\n        {{- else }}\n${item()}\n        {{- end }}`,
      '',
      [`A may 10:11: templates/p.yaml ${doubtful}`],
    ],
    [
      'a variable',
      '        {{- $a := .Values.a }}\n        - name: {{ $a.name }}\n          value: {{ $.Values.a.name }}',
      'a: { name: A }',
      ['A 7:11'],
    ],
    [
      'a list of names',
      '        {{- range .Values.names }}\n        - { name: {{ . }}, value: x }\n        {{- end }}',
      'names: [A, B]',
      ['A 7:11', 'B 7:11'],
    ],
    [
      'a list that is empty',
      '        {{- range .Values.names }}\n        - { name: {{ . }} }\n        {{- else }}\n        - { name: NONE }\n        {{- end }}',
      'names: []',
      ['NONE 9:11'],
    ],
    [
      'lines of the values',
      '        {{- toYaml .Values.env | nindent 8 }}',
      'env:\n  - name: A\n    value: "CANARY: x"\n  - name: B\n    valueFrom: { fieldRef: {} }',
      ['A 2:5', 'B? 4:5'],
    ],
    [
      'keys of objects',
      '        {{- range $name, $one := .Values.env }}\n        - name: {{ $name | upper }}\n          value: {{ $one.value | default "x" | quote }}\n        {{- end }}',
      'env: { a: { value: CANARY } }',
      ['A 7:11'],
    ],
    [
      'keys whose names are not seen',
      '        {{- range .Release.Names }}\n        - name: {{ . }}\n        {{- end }}',
      '',
      [expect.stringMatching(/^\* may 7:11: env has keys whose names are not seen here/)],
    ],
    [
      'lines that come from elsewhere',
      '        {{- include "other.env" . | nindent 8 }}',
      '',
      [
        '* may 6:9: templates/p.yaml has lines below `env` that are not seen: list the file that they come from',
      ],
    ],
    [
      'an action within quotes and a comment',
      '        {{- /* }} {{ if */}}\n        - name: A\n          value: {{ "CANARY }}" }}',
      '',
      ['A 7:11'],
    ],
    [
      'a number that Kubernetes refuses',
      '        - name: A\n          value: {{ .Values.a }}',
      'a: 80',
      ['values.yaml:1:4: Kubernetes takes texts only here: put the value in quotes'],
    ],
  ])('with %s', (_, env, values, expected) => {
    expect(filled(env, values)).toEqual(expected);
  });

  test('does not count what an envFrom brings that may not be there', () => {
    const pod = [
      'kind: Pod\nspec:\n  containers:\n    - name: a\n      envFrom:\n',
      '        {{- if .Release.IsInstall }}\n        - configMapRef: { name: c }\n        {{- end }}\n',
      '---\nkind: ConfigMap\nmetadata: { name: c }\ndata: { A: CANARY }\n',
    ];
    expect(brief([{ path: 'templates/p.yaml', text: pod.join('') }])).toEqual([
      '* may 7:11: templates/p.yaml has an `envFrom` under a condition that is not seen: list the values file that decides it',
    ]);
  });

  test('includes what it defines, with what it is given', () => {
    const define = '{{- define "one" }}\n- name: {{ .name }}\n  value: x\n{{- end }}';
    expect(
      filled('        {{- include "one" (index .Values.all 0) | nindent 8 }}', 'all: [{ name: A }]', define),
    ).toEqual(['A 2:3']);
  });

  const open = 'what begins here is never ended: `}}` or `{{ end }}` is missing, or one is too many';
  test.each<[string, { path: string; text: string }[], Record<string, string>, unknown[]]>([
    [
      'values without templates',
      fixtures.slice(0, 1),
      {},
      [
        'values.yaml:1:1: list the templates too (`templates/….yaml`), or say with `env:` where the values have the keys',
      ],
    ],
    [
      'an action that never ends',
      [{ path: 'templates/a.yaml', text: 'a: CANARY\nb: {{ .Values.x }' }],
      {},
      [`templates/a.yaml:2:4: ${open}`],
    ],
    [
      'a block that never ends',
      [{ path: 'templates/a.yaml', text: '{{ if .Values.x }}\na: CANARY' }],
      {},
      [`templates/a.yaml:1:1: ${open}`],
    ],
    [
      'an end too many',
      [{ path: 'templates/a.yaml', text: 'a: CANARY\n{{ end }}' }],
      {},
      [`templates/a.yaml:2:1: ${open}`],
    ],
    [
      'values that are no YAML',
      [{ path: 'values.yaml', text: 'a: "CANARY' }, ...fixtures.slice(3)],
      {},
      [expect.stringMatching(/^values\.yaml:1:11: /)],
    ],
    [
      'a template that is no YAML',
      [{ path: 'templates/a.yaml', text: 'a: "CANARY' }],
      {},
      [expect.stringMatching(/^templates\/a\.yaml:1:11: /)],
    ],
    [
      'keys that are not where the checklist says',
      fixtures.slice(0, 2),
      { env: 'auth.env' },
      ['values.yaml:1:1: the values have nothing at `auth.env`, which the checklist names with `env:`'],
    ],
    [
      'a text where the checklist says keys are',
      fixtures.slice(0, 2),
      { env: 'image.tag' },
      [
        'values.yaml:1:15: env keys in values are a map of keys with values, or a list of objects with `name`',
      ],
    ],
    [
      'a container that is not there',
      fixtures,
      { container: 'web' },
      [expect.stringContaining('there is no container web here')],
    ],
  ])('%s is told with its place, and without a value', (_, files, selected, expected) => {
    expect(brief(files, selected)).toEqual(expected);
  });

  const loop = (name: string) =>
    `kind: Pod\nspec:\n  containers:\n    - name: ${name}\n      env:\n        {{- range $k, $v := .Values.env }}\n        - { name: {{ $k }}, value: {{ $v | quote }} }\n        {{- end }}\n        - { name: ZONE, value: {{ .Values.global.zone | quote }} }\n        {{- if .Values.global.debug }}\n        - { name: DEBUG }\n        {{- end }}\n`;
  const subchart = (values: string, more: readonly { path: string; text: string }[] = []) =>
    brief([
      { path: 'app/values.yaml', text: values },
      { path: 'app/charts/mail/values.yaml', text: 'env: { A: CANARY, B: CANARY }\n' },
      { path: 'app/charts/mail/templates/p.yaml', text: loop('mail') },
      ...more,
    ]).map((line) =>
      line.includes(': ') ? line.split(' ').slice(0, 2).join(' ') : (line.split(' ')[0] ?? ''),
    );
  test.each<[string, string, { path: string; text: string }[], string[]]>([
    ['its own values', 'env: { X: 1 }', [], ['A', 'B', 'ZONE']],
    ['what is under its name', 'mail: { env: { B: null, C: CANARY } }', [], ['A', 'C', 'ZONE']],
    ['what is global', 'global: { zone: CANARY, debug: true }', [], ['A', 'B', 'ZONE', 'DEBUG']],
    [
      'what is under its alias',
      'mailer: { env: { C: CANARY } }',
      [{ path: 'app/Chart.yaml', text: 'name: app\ndependencies: [{ name: mail, alias: mailer }]\n' }],
      ['A', 'B', 'C', 'ZONE'],
    ],
    [
      'nothing when it is switched off',
      'mail: { enabled: false }',
      [{ path: 'app/Chart.yaml', text: 'dependencies: [{ name: mail, condition: "mail.enabled,x" }]\n' }],
      ['app/values.yaml:1:1: no'],
    ],
    [
      'nothing of a chart that only stands beside it',
      'mail: { env: { C: 1 } }',
      [{ path: 'app/charts/other/values.yaml', text: 'env: { D: 1 }\n' }],
      ['A', 'B', 'C', 'ZONE'],
    ],
  ])('a subchart sees %s', (_, values, more, expected) => {
    expect(subchart(values, more)).toEqual(expected);
  });

  test('a folder of charts is no chart around them', () => {
    expect(
      brief([
        { path: 'charts/auth/values.yaml', text: 'env: { A: CANARY }\nauth: { env: { B: CANARY } }\n' },
        { path: 'charts/auth/templates/p.yaml', text: loop('auth') },
      ]),
    ).toEqual(['A 7:11', 'ZONE 9:11']);
  });

  test('a template that is no YAML because of what is not seen is asked about', () => {
    const files = [
      { path: 'templates/a.yaml', text: 'a: {{ .Values.x }}: {{ .Values.y }}' },
      {
        path: 'templates/p.yaml',
        text: `kind: Pod\nspec:\n  containers:\n    - name: a\n      env:\n${item()}`,
      },
    ];
    expect(brief(files)).toEqual([
      'A 6:11',
      expect.stringMatching(
        /^\* may 1:\d+: templates\/a\.yaml is no YAML as far as it can be filled in here/,
      ),
    ]);
  });

  test.each<[string, string, string]>([
    ['blocks in blocks', '{{ range .Values.a }}'.repeat(90) + '{{ end }}'.repeat(90), 'a: [1, 2, 3]'],
    [
      'templates that include themselves',
      '{{ define "x" }}{{ include "x" . }}{{ include "x" . }}{{ end }}{{ include "x" . }}',
      '',
    ],
    [
      'texts that fill in themselves',
      '{{ tpl .Values.a . }}',
      'a: "{{ tpl .Values.a . }}{{ tpl .Values.a . }}"',
    ],
    [
      'dicts in dicts',
      `{{ $a0 := dict "x" .Values }}${Array.from({ length: 60 }, (_, i) => `{{ $a${i + 1} := dict "x" $a${i} "y" $a${i} }}`).join('')}{{ unknown $a60 }}`,
      'a: x',
    ],
    ['growing texts', `{{ .Values.a ${'| b64enc '.repeat(400)} }}`, 'a: x'],
    ['growing quotes', `{{ .Values.a ${'| quote '.repeat(400)} }}`, 'a: "\\""'],
    [
      'indented lines',
      `{{ toYaml .Values ${'| nindent 2 '.repeat(300)} }}`,
      'a: x\n'.replace('a', 'b') + Array.from({ length: 5e3 }, (_, i) => `a${i}: x`).join('\n'),
    ],
    ['variables', Array.from({ length: 2e4 }, (_, i) => `{{ $a${i} := 1 }}`).join(''), ''],
    ['actions on a line', '{{ .Values.a }}'.repeat(3e4), 'a: x'],
    ['quotes in an action', `{{ ${'"\\'.repeat(3e5)}`, ''],
    ['parentheses', `{{ ${'('.repeat(4e3)} }}`, ''],
  ])('a lot of %s does not hang', (_, text, values) => {
    brief([
      { path: 'values.yaml', text: values },
      { path: 'templates/a.yaml', text },
    ]);
  });
});
