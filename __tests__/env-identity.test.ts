import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ITEM_ID } from '../src/checklist/item-id.ts';
import type { Declared } from '../src/env/declared.ts';
import type { Finding, Invalid, Missing } from '../src/env/findings/finding.ts';
import { aboutOf, identityOf, itemIdOf } from '../src/env/findings/identity.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const isItemId = (id: string) => new RegExp(`^${ITEM_ID}$`).test(id);
const id = (key: string) => itemIdOf({ kind: 'missing', service: 'auth', key });

describe('the id of a finding’s item', () => {
  test.each([
    ['SECRET_KEY', 'env:missing:auth:SECRET_KEY'],
    ['app.name', 'env:missing:auth:app.name'],
    ['a--b', 'env:missing:auth:a/2d/2db'],
    ['Straße', 'env:missing:auth:Stra/dfe'],
    ['日本', 'env:missing:auth:/u65e5/u672c'],
    ['', 'env:missing:auth:'],
    ['-->', 'env:missing:auth:/2d/2d/3e'],
    ['A'.repeat(70), `env:missing:auth:${'A'.repeat(70)}`],
    ['A'.repeat(71), 'env:missing:auth://f189c37fcd14a7b4e076761f9d8cf83237a95c9d230708aefdba9e3f4ea00422'],
  ])('%s', (key, expected) => {
    expect(id(key)).toBe(expected);
    expect(isItemId(id(key))).toBe(true);
  });

  const anyKey = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('A', '_', '-', '/', 'u', '2', 'd', '\uD800', '\uDC00', 'é', ' '),
      maxLength: 40,
    }),
  );
  test('is one that a box can carry, for any key, and no two keys have the same', () => {
    const service = 'x'.repeat(40);
    fc.assert(
      fc.property(anyKey, anyKey, (a, b) => {
        const ids = [a, b].map((key) => itemIdOf({ kind: 'undeclared', service, key }));
        expect(ids.every(isItemId)).toBe(true);
        expect(ids[0] === ids[1]).toBe(a === b);
      }),
      { numRuns: 5000 },
    );
  });
});

const declared: Declared = {
  key: 'A',
  required: true,
  secret: true,
  type: 'url',
  hasDefault: false,
  description: 'where it is',
  owner: 'team',
  at: { file: 'env.yml', line: 2, column: 3 },
};
const missing: Missing = {
  kind: 'missing',
  service: 'auth',
  key: 'A',
  blocking: true,
  certain: true,
  at: declared.at,
  declared,
  sources: [],
  searched: ['prod.env'],
  hints: [],
};
const moved = {
  ...missing,
  at: { file: 'env.yml', line: 9, column: 1 },
  declared: { ...declared, at: { file: 'env.yml', line: 9, column: 1 } },
};

describe('two findings are the same', () => {
  test.each<[string, Finding, boolean]>([
    ['when one stands on another line', moved, true],
    [
      'when one was described meanwhile',
      { ...missing, declared: { ...declared, description: 'new', owner: 'new' } },
      true,
    ],
    [
      'when the type changed, which is a finding of its own',
      { ...missing, declared: { ...declared, type: 'port' } },
      true,
    ],
    ['not when it weighs more', { ...missing, blocking: false }, false],
    ['not when only a person can tell', { ...missing, certain: false }, false],
    ['not in another service', { ...missing, service: 'web' }, false],
  ])('%s', (_, other, same) => {
    expect(identityOf(other) === identityOf(missing)).toBe(same);
  });

  test('not when a person has to tell and the declaration changed', () => {
    const asked: Missing = { ...missing, certain: false };
    expect(identityOf({ ...asked, declared: { ...declared, type: 'port' } })).not.toBe(identityOf(asked));
    expect(identityOf({ ...asked, declared: { ...declared, owner: 'new' } })).toBe(identityOf(asked));
  });
});

describe('what a confirmation is about', () => {
  test('is plain data, without places, descriptions and values', () => {
    expect(sealedIn(aboutOf(missing))).toEqual({
      kind: 'missing',
      service: 'auth',
      key: 'A',
      blocking: true,
      declared: {
        required: true,
        secret: true,
        type: 'url',
        pattern: null,
        values: null,
        environments: null,
      },
      sources: [],
      searched: ['prod.env'],
      hints: [],
      special: 'certain',
    });
    expect(JSON.parse(JSON.stringify(aboutOf(missing)))).toEqual(aboutOf(missing));
  });

  const same = (other: Finding) => JSON.stringify(aboutOf(other)) === JSON.stringify(aboutOf(missing));
  test.each<[string, Finding, boolean]>([
    ['another line', moved, true],
    ['another owner', { ...missing, declared: { ...declared, owner: 'new' } }, true],
    ['another type', { ...missing, declared: { ...declared, type: 'port' } }, false],
    ['other sources', { ...missing, searched: ['prod.env', 'environment production'] }, false],
    ['something unseen', { ...missing, hints: [{ source: 'a', message: 'b', mayBeThere: true }] }, false],
  ])('changes with what matters: %s', (_, other, expected) => {
    expect(same(other)).toBe(expected);
  });

  test('of an invalid value names the rule and the source', () => {
    const invalid: Invalid = { ...missing, kind: 'invalid', breaks: [{ rule: 'type', source: 'prod.env' }] };
    expect(aboutOf(invalid)).toMatchObject({ kind: 'invalid', special: [['type', 'prod.env']] });
  });
});
