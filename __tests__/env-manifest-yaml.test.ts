import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseYamlManifest } from '../src/env/manifest/yaml.ts';
import { manifestSchema } from '../src/env/manifest/yaml-schema.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const parse = (text: string) => sealedIn(parseYamlManifest(text, 'env.yml'));
const problems = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems.map(renderProblem);
};
const fixture = (name: string) => readFileSync(`__tests__/fixtures/env/manifest/${name}`, 'utf8');

describe('a manifest of ours', () => {
  test('with all that a key may hold', () => {
    expect(parse(fixture('full.yml'))).toEqual({
      ok: true,
      value: [
        {
          key: 'SECRET_KEY',
          required: true,
          secret: true,
          description: 'Signs the sessions',
          pattern: '^.{50,}$',
          hasDefault: false,
          owner: '@acme/auth',
          at: { file: 'env.yml', line: 2, column: 3 },
        },
        {
          key: 'DATABASE_URL',
          required: true,
          secret: false,
          type: 'url',
          hasDefault: false,
          environments: ['production', 'staging'],
          at: { file: 'env.yml', line: 7, column: 3 },
        },
        {
          key: 'LOG_LEVEL',
          required: false,
          secret: false,
          type: 'enum',
          values: ['info', 'debug', '1'],
          hasDefault: true,
          at: { file: 'env.yml', line: 10, column: 3 },
        },
        {
          key: 'PORT',
          required: false,
          secret: false,
          type: 'port',
          hasDefault: true,
          at: { file: 'env.yml', line: 14, column: 3 },
        },
        {
          key: 'SENTRY_DSN',
          required: false,
          secret: false,
          hasDefault: false,
          environments: ['production'],
          at: { file: 'env.yml', line: 15, column: 3 },
        },
        {
          key: 'ALLOWED_HOSTS',
          required: true,
          secret: false,
          hasDefault: false,
          at: { file: 'env.yml', line: 18, column: 3 },
        },
      ],
    });
  });

  test('names everything that is wrong, at its line and column, at once, and no default', () => {
    expect(problems(fixture('wrong.yml'))).toEqual([
      'env.yml:2:3: an env key is named with letters, digits and `_`, and does not begin with a digit',
      'env.yml:3:5: unknown key `requird`',
      'env.yml:5:11: a type is one of string, integer, number, boolean, url, email, port, enum, json, duration',
      'env.yml:7:14: the pattern is not a regular expression of JavaScript: check its brackets and its `\\`',
      'env.yml:9:14: the pattern uses a back reference, a look behind or flags, which are not supported here',
      'env.yml:11:11: an enum needs `values`: list those that are allowed',
      'env.yml:13:13: `values` needs `type: enum`: write that, or a pattern instead',
      "env.yml:16:14: the default breaks the key's own rule `type`",
      "env.yml:20:14: the default breaks the key's own rule `values`",
      "env.yml:23:14: the default breaks the key's own rule `pattern`",
      'env.yml:25:14: write a text, a number, true or false',
      'env.yml:26:32: the list is empty: give it a value',
      'env.yml:28:15: write true or false',
      'env.yml:29:14: `JUST_TEXT` holds keys with values here',
    ]);
  });

  test.each([
    ['an empty file', '', ['env.yml:1:1: a manifest holds keys with values here']],
    ['a list', '- A', ['env.yml:1:1: a manifest holds keys with values here']],
    ['no keys', 'keys:', ['env.yml:1:1: `keys` holds keys with values here']],
    [
      'something else',
      'key: {}',
      ['env.yml:1:1: `keys` is missing or has no value', 'env.yml:1:1: unknown key `key`'],
    ],
    ['a key twice', 'keys:\n  A:\n  A:', ['env.yml:3:3: this key is already given in line 2']],
    [
      'two documents',
      'keys: {}\n---\nkeys: {}',
      ['env.yml:3:1: a manifest is one document: leave `---` out'],
    ],
    [
      'a bracket that never closes',
      'keys: { A: [CANARY-1',
      [expect.stringMatching(/^env\.yml:1:21: .* a bracket there is not closed$/)],
    ],
    [
      'an escape that does not exist',
      'keys:\n  A: { default: "\\qCANARY" }',
      [expect.stringMatching(/^env\.yml:2:18: between double quotes/)],
    ],
    [
      'a block with a value behind its sign',
      'keys:\n  A:\n    default: | CANARY-1\n',
      [expect.stringMatching(/^env\.yml:3:16: this does not belong here/)],
    ],
    [
      'environments that are none',
      'keys:\n  A: { environments: "staging, production" }\n  B: { environments: [all] }\n  C: { environments: ["*", "!dev"] }',
      [
        'env.yml:2:22: write several environments as a list: [staging, production]',
        'env.yml:3:23: name the environments that need it, or leave `environments` out for all',
        'env.yml:4:23: name the environments that need it, or leave `environments` out for all',
        'env.yml:4:28: name the environments that need it, or leave `environments` out for all',
      ],
    ],
    [
      'too many keys',
      `keys:\n${Array.from({ length: 5001 }, (_, i) => `  A${i}:\n`).join('')}`,
      ['env.yml:2:3: a manifest has at most 5000 keys'],
    ],
  ])('%s is told with its place', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('of a single key with nothing else is a required text', () => {
    expect(parse('keys:\n  A:\n  B: {}\n  C: ~')).toMatchObject({
      value: [
        { key: 'A', required: true },
        { key: 'B', required: true },
        { key: 'C', required: true },
      ],
    });
  });

  test('has a schema that editors can use', () => {
    expect(z.toJSONSchema(manifestSchema, { io: 'input' })).toMatchObject({
      properties: {
        keys: {
          additionalProperties: {
            anyOf: [{ properties: { type: { enum: expect.arrayContaining(['port']) } } }, { type: 'null' }],
          },
        },
      },
    });
  });

  test('of any text is either read or explained, never throws, and never shows a default', () => {
    const piece = fc.constantFrom(
      ...[
        'keys:\n',
        '  A:\n',
        '  A: ',
        '    default: CANARY-1\n',
        '{ default: CANARY-2 }\n',
        '    type: port\n',
        '\n',
      ],
      ...[
        '    values: [CANARY-3]\n',
        '    default: "CANARY\\q"\n',
        "    default: 'CANARY\n",
        '    default: | CANARY\n',
      ],
      ...[
        '&a ',
        '*a',
        '!!int ',
        '? ',
        '- ',
        '[',
        '}',
        '---\n',
        '    pattern: "("\n',
        '__proto__:\n',
        '\t',
        '%x\n',
        '<<: ',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const parsed = parse(text);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
