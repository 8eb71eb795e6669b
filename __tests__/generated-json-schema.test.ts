import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { parseChecklist } from '../src/checklist/parse.ts';
import { parseYamlManifest } from '../src/env/manifest/yaml.ts';

const validatorOf = (name: string) =>
  new Ajv({ strict: false }).compile(JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')));

/** `beyond`: wrong, in a way that a JSON Schema cannot say. */
type Row = readonly [name: string, verdict: 'right' | 'wrong' | 'beyond', text: string];

function hold(schema: string, parser: (text: string, file: string) => { ok: boolean }, rows: readonly Row[]) {
  const validate = validatorOf(schema);
  test.each(rows)('%s is %s', (_, verdict, text) => {
    expect(parser(text, 'file.yml').ok).toBe(verdict === 'right');
    expect(validate(parse(text))).toBe(verdict !== 'wrong');
  });
}

const item = (rest: string) => `items:\n  - { id: a, title: t${rest === '' ? '' : `, ${rest}`} }`;
const service = (rest: string) => `env: { services: { auth: { ${rest} } } }`;

describe('a checklist, by the parser and by the JSON Schema:', () => {
  hold('deployment-checklist', parseChecklist, [
    ['an item', 'right', item('')],
    ['two items', 'right', `${item('')}\n  - { id: b, title: t }`],
    [
      'everything an item may hold',
      'right',
      item('help: h, group: g, optional: true, confirm: { author: true }'),
    ],
    [
      'every condition',
      'right',
      `${item("when: { paths: ['**'], labels: [l], base-branches: [b], env-change: false }")}\n${service('manifest: a')}`,
    ],
    ['a condition about the env keys of no service', 'beyond', item('when: { env-change: true }')],
    ['a condition that is only a not', 'right', item('when: { not: { labels: [l] } }')],
    [
      'every kind of evidence',
      'right',
      item(
        'verified-by: [{ check: c, app: a }, { status: s }, { review: { count: 2 } }, { label: l, by: { role: admin } }, { deployment: { environment: e } }]',
      ),
    ],
    ['one piece of evidence', 'right', item('verified-by: { review: {} }')],
    ['evidence of two kinds', 'wrong', item('verified-by: { check: c, status: s }')],
    ['evidence of no kind', 'wrong', item('verified-by: {}')],
    ['no evidence at all', 'wrong', item('verified-by: []')],
    ['an app without a check', 'wrong', item('verified-by: { status: s, app: a }')],
    ['a group without a label', 'wrong', item('verified-by: { check: c, by: { role: admin } }')],
    ['people beside evidence', 'beyond', item('verified-by: { check: c }, confirm: { count: 2 }')],
    ['an item without an id', 'wrong', 'items: [{ title: t }]'],
    ['an item without a title', 'wrong', 'items: [{ id: a }]'],
    ['an item with another key', 'wrong', item('titel: t')],
    ['an empty list of items', 'wrong', 'items: []'],
    ['a list instead of keys', 'wrong', '[]'],
    ['nothing that is asked', 'wrong', '{}'],
    ['another key', 'wrong', `${item('')}\nextra: 1`],
    ['an id with a space', 'wrong', 'items: [{ id: a b, title: t }]'],
    ['an id with two hyphens', 'wrong', 'items: [{ id: a--b, title: t }]'],
    ['a title of 201 characters', 'wrong', `items: [{ id: a, title: ${'t'.repeat(201)} }]`],
    ['an empty title', 'wrong', "items: [{ id: a, title: '' }]"],
    ['optional: perhaps', 'wrong', item('optional: perhaps')],
    ['an empty condition', 'wrong', item('when: {}')],
    ['an empty not', 'wrong', item('when: { not: {} }')],
    ['a not in a not', 'wrong', item('when: { not: { not: { labels: [l] } } }')],
    ['an empty list of globs', 'wrong', item('when: { paths: [] }')],
    ['a glob that is no list', 'wrong', item("when: { paths: '**' }")],
    ['an id that is used twice', 'beyond', `${item('')}\n  - { id: A, title: t }`],
    ['an id that belongs to env keys', 'wrong', 'items: [{ id: "env:a", title: t }]'],
    ['a glob with an open bracket', 'beyond', item("when: { paths: ['src/[a'] }")],
    ['one manifest', 'right', service('manifest: .env.example')],
    ['several manifests', 'right', service('manifest: [a.yml, b.yml]')],
    [
      'every source',
      'right',
      service(
        'manifest: a, production: [{ dotenv: a }, { dotenv: [a, b] }, { compose: c, service: s }, { kubernetes: [k], container: c }, { names: n }, { github-environment: production }]',
      ),
    ],
    [
      'an environment, ignored keys, confirm',
      'right',
      `${service('manifest: a, environment: live').slice(0, -2)}, ignore: [A_*], missing: confirm }`,
    ],
    ['a service without a manifest', 'wrong', service('production: [{ dotenv: a }]')],
    ['an empty list of sources', 'wrong', service('manifest: a, production: []')],
    ['an unknown source', 'wrong', service('manifest: a, production: [{ vault: a }]')],
    ['two sources in one', 'wrong', service('manifest: a, production: [{ dotenv: a, names: b }]')],
    ['no service', 'wrong', 'env: { services: {} }'],
    ['missing: perhaps', 'wrong', `${service('manifest: a').slice(0, -2)}, missing: perhaps }`],
    ['a service with a space in its name', 'wrong', 'env: { services: { a b: { manifest: a } } }'],
    ['a path outside the repository', 'beyond', service('manifest: ../a')],
  ]);
});

const key = (rest: string) => `keys: { A: { ${rest} } }`;

describe('a manifest, by the parser and by the JSON Schema:', () => {
  hold('env-manifest', parseYamlManifest, [
    ['a name alone', 'right', 'keys: { A: }'],
    ['no keys', 'right', 'keys: {}'],
    [
      'everything a key may hold',
      'right',
      key(
        'description: d, required: false, secret: true, type: port, default: 80, owner: o, environments: [a, b]',
      ),
    ],
    ['one environment', 'right', key('environments: production')],
    ['an enum', 'right', key('type: enum, values: [a, 1, true], default: 1')],
    ['a pattern', 'right', key("pattern: '^a+$'")],
    ['a file without keys', 'wrong', '{}'],
    ['a list of keys', 'wrong', 'keys: [A]'],
    ['another key', 'wrong', 'keys: {}\nextra: 1'],
    ['a declaration with another key', 'wrong', key('requried: true')],
    ['a key whose name begins with a digit', 'wrong', 'keys: { 1A: }'],
    ['an unknown type', 'wrong', key('type: text')],
    ['an enum without values', 'wrong', key('type: enum')],
    ['values without an enum', 'wrong', key('values: [a]')],
    ['values of another type', 'wrong', key('type: string, values: [a]')],
    ['an empty list of values', 'wrong', key('type: enum, values: []')],
    ['an empty description', 'wrong', key("description: ' '")],
    ['required: perhaps', 'wrong', key('required: perhaps')],
    ['a default that is a list', 'wrong', key('default: [a]')],
    ['a pattern that cannot be matched', 'beyond', key("pattern: '(a'")],
    ['a default that breaks its own rule', 'beyond', key('type: port, default: many')],
  ]);
});
