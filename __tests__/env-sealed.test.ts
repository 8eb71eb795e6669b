import { describe, expect, test } from '@jest/globals';
import { firstBroken, type Rule, VALUE_TYPES, type ValueType } from '../src/env/findings/value-rules.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

describe('a sealed value', () => {
  const sealed = new Sealed('CANARY-1');

  test('is not printed, whatever prints it', () => {
    sealedIn(sealed);
    sealedIn({ inside: [sealed], map: new Map([['key', sealed]]) });
    sealedIn(`${sealed} ${[sealed].join()}`);
    sealedIn(Object.entries(sealed));
    sealedIn(Reflect.ownKeys(sealed).map((key) => Reflect.get(sealed, key)));
    sealedIn(structuredClone(sealed));
    expect(() => expect(sealed).toBe('something else')).toThrow(expect.not.stringMatching(/CANARY/));
  });

  test('says which rule it breaks, and whether it is another one', () => {
    expect(sealed.breaks({ required: true })).toBeUndefined();
    expect(sealed.breaks({ required: true, type: 'integer' })).toBe('type');
    expect(sealed.equals(new Sealed('CANARY-1'))).toBe(true);
    expect(sealed.equals(new Sealed('CANARY-2'))).toBe(false);
    expect(sealed.equals(undefined)).toBe(false);
  });
});

const rules = { required: true };

describe('the rules of a value', () => {
  test.each<[string, string, Parameters<typeof firstBroken>[1], Rule | undefined]>([
    ['empty', '', rules, 'empty'],
    ['only spaces', '  ', rules, 'empty'],
    ['empty, but optional', '', { required: false, type: 'port' }, undefined],
    ['one of the values', 'blue', { ...rules, type: 'enum', values: ['blue', 'green'] }, undefined],
    ['none of the values', 'Blue', { ...rules, type: 'enum', values: ['blue', 'green'] }, 'enum'],
    [
      'a placeholder that is a value',
      'todo',
      { ...rules, type: 'enum', values: ['todo', 'done'] },
      undefined,
    ],
    ['a match', 'sk_live_1', { ...rules, pattern: '^sk_live_' }, undefined],
    ['no match', 'sk_test_1', { ...rules, pattern: '^sk_live_' }, 'pattern'],
    ['a match of something else', 'sk_live_1', { ...rules, type: 'url', pattern: '^sk_live_' }, 'type'],
    ['too long to be matched', 'a'.repeat(2e6), { ...rules, pattern: '^a*b' }, 'pattern'],
  ])('%s', (_, value, of, expected) => {
    expect(firstBroken(value, of)).toBe(expected);
  });

  test.each([
    ...[
      'changeme',
      'CHANGE_ME',
      'change-this',
      'ChangeMe ',
      'replace me',
      'xxx',
      'XXXXXXXX',
      '***',
      '...',
      'todo',
    ],
    ...[
      'TBD',
      'fixme',
      'placeholder',
      '<password>',
      '<your key>',
      'your-api-key',
      'your_secret_here',
      'put-it-here',
    ],
    ...['insert-key'],
  ])('%s is a placeholder', (value) => {
    expect(firstBroken(value, rules)).toBe('placeholder');
  });

  test.each([
    ...[
      'a todo list',
      'xx',
      'xylophone',
      'https://example.com/<id>',
      '<path:secret/data#key>',
      'yours',
      'there',
    ],
    ...['everywhere', 'changes', 'replacement', 'CANARY-todo', '<>', 'here'],
  ])('%s is none', (value) => {
    expect(firstBroken(value, rules)).toBeUndefined();
  });

  const examples: Record<ValueType, [good: string[], bad: string[]]> = {
    string: [['anything at all', '1'], []],
    enum: [['anything: its values decide'], []],
    integer: [
      ['0', '-12', '+3', '007'],
      ['1.5', '1e3', 'one', '1 000', '0x1f'],
    ],
    number: [
      ['0', '-1.5', '.5', '1.', '1e-3'],
      ['1,5', 'NaN', 'Infinity', '1e', '--1', '.'],
    ],
    boolean: [
      ['true', 'FALSE', '1', '0', 'yes', 'No', 'on', 'off', 't', 'f'],
      ['2', 'maybe', 'truefalse'],
    ],
    url: [
      [
        'https://example.com',
        'postgres://u:p@h:5432/db',
        'mongodb://a:1,b:2/db',
        'jdbc:postgresql://h/db',
        'sqlite:///x',
      ],
      ['example.com', 'localhost:3000', 'https://', 'http://a b', '//example.com', 'mailto:a@b.c'],
    ],
    email: [
      ['a@example.com', 'a+b@localhost'],
      ['a', 'a@', '@b', 'a b@c', 'a@b@c'],
    ],
    port: [
      ['0', '80', '65535'],
      ['65536', '-1', '80.5', '080808', 'http'],
    ],
    json: [
      ['{"a":1}', '[]', '1', '"a"', 'null'],
      ['{a:1}', "{'a':1}", 'nope'],
    ],
    duration: [
      ['30s', '1h30m', '500ms', '2 days', '1.5h', '90', 'PT15M', 'P1DT2H', '1h 30m'],
      ['soon', 's', '1 fortnight', 'P', 'PT', '1h30', '1:30'],
    ],
  };
  test.each(VALUE_TYPES)('%s', (type) => {
    const [good, bad] = examples[type];
    const check = (value: string) => `${value}: ${firstBroken(value, { required: true, type }) ?? 'good'}`;
    expect([...good, ...bad].map(check)).toEqual([
      ...good.map((v) => `${v}: good`),
      ...bad.map((v) => `${v}: type`),
    ]);
  });

  test.each(['a', '1', 'a:', '{', '<', 'P1D', '1h', '-', 'x.', '@', 'a/'])(
    'a megabyte of %s does not hang any rule',
    (piece) => {
      for (const type of VALUE_TYPES) {
        firstBroken(`${piece.repeat(1e6)}!`, { required: true, type, pattern: '^([a-z]+:?)+$' });
      }
    },
  );
});
