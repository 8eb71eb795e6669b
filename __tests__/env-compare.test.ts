import { describe, expect, test } from '@jest/globals';
import type { EnvConfig } from '../src/checklist/env-schema.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import type { Finding } from '../src/env/findings/finding.ts';
import { READERS } from '../src/env/production/readers.ts';
import type { Read } from '../src/env/read.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const config: EnvConfig = {
  missing: 'block',
  ignore: ['VITE_*'],
  reads: [],
  'assume-read': [],
  services: {
    auth: {
      manifest: ['env.yml'],
      production: [{ format: 'dotenv', paths: ['prod.env'], selected: {} }],
      environment: 'production',
    },
  },
};
const unseen: EnvConfig = {
  ...config,
  services: { auth: { manifest: ['env.yml'], production: [], environment: 'production' } },
};

/** A commit whose code reads `FILE KEY KIND`, a line each. */
const readingIn = (lines: string[], { isAll = true, production = '' } = {}) => {
  const reads = lines.flatMap((text, index): Read[] => {
    const [file = '', key = '', kind = ''] = text.split(' ');
    const at = { file, line: index + 1, column: 1 };
    return kind === 'hard' || kind === 'optional' ? [{ key, kind, at }] : [];
  });
  const files = new Map([
    ['env.yml', 'keys: {}'],
    ['prod.env', production],
  ]);
  return snapshotEnv(config, {
    files,
    readers: READERS,
    live: new Map(),
    code: new Map([['auth', { reads, isAll }]]),
  });
};

/** A commit: the declarations, each line `KEY: {…}`, and what production has. */
interface Commit {
  declared: string[];
  provided?: string[];
}
const moment = ({ declared, provided = [] }: Commit, of = config) =>
  snapshotEnv(of, {
    files: new Map([
      [
        'env.yml',
        declared.length === 0 ? undefined : `keys:\n${declared.map((line) => `  ${line}\n`).join('')}`,
      ],
      ['prod.env', provided.join('\n')],
    ]),
    readers: READERS,
    live: new Map(),
  });
const compare = (mergeBase: Commit, head: Commit, tip = mergeBase, of = config) =>
  sealedIn(
    compareEnv(of, { mergeBase: moment(mergeBase, of), head: moment(head, of), tip: moment(tip, of) }),
  );
const brief = (found: Finding) => {
  const fields = found.kind === 'changed' ? ` ${found.fields.join(' ')}` : '';
  const certain = found.kind === 'missing' && !found.certain ? '?' : '';
  return `${found.kind} ${found.key}${found.blocking ? '!' : ''}${certain}${fields}`;
};

describe('what a pull request does to the env keys', () => {
  test.each<[string, [Commit, Commit, Commit?], string[], string[], string[]]>([
    ['nothing', [{ declared: ['A:'] }, { declared: ['A:'] }], [], ['missing A!'], []],
    [
      'it declares a key',
      [{ declared: ['A:'] }, { declared: ['A:', 'B:'] }],
      ['missing B!'],
      ['missing A!'],
      ['B'],
    ],
    [
      'it needs a key no more that production lacks',
      [{ declared: ['A:'] }, { declared: ['A: { required: false }'] }],
      ['changed A required'],
      ['missing A'],
      ['A'],
    ],
    [
      'it declares a key and provides it',
      [{ declared: [] }, { declared: ['A:'], provided: ['A=CANARY-1'] }],
      [],
      [],
      ['A'],
    ],
    [
      'it takes a key from production',
      [{ declared: ['A:'], provided: ['A=CANARY-1'] }, { declared: ['A:'] }],
      ['missing A!'],
      [],
      ['A'],
    ],
    [
      'it takes a key from production that nobody declares',
      [
        { declared: [], provided: ['A=CANARY-1', 'B=CANARY-2'] },
        { declared: [], provided: ['B=CANARY-2'] },
      ],
      ['stale A!'],
      ['stale B'],
      ['A'],
    ],
    [
      'it takes a key from production together with its declaration',
      [{ declared: ['A:'], provided: ['A=CANARY-1'] }, { declared: [] }],
      ['stale A!'],
      [],
      ['A'],
    ],
    [
      'it takes a mounted secret from production, and gives the key itself',
      [
        { declared: ['A:'], provided: ['A_FILE=/run/a'] },
        { declared: ['A:'], provided: ['A=CANARY-1'] },
      ],
      [],
      [],
      ['A', 'A_FILE'],
    ],
    [
      'it takes keys from production that are ignored, or that the machine sets',
      [{ declared: [], provided: ['VITE_A=CANARY-1', 'TZ=CANARY-2'] }, { declared: [] }],
      [],
      [],
      ['TZ'],
    ],
    [
      'the base branch has taken a key from production',
      [
        { declared: [], provided: ['A=CANARY-1'] },
        { declared: [], provided: ['A=CANARY-1'] },
        { declared: [] },
      ],
      [],
      [],
      [],
    ],
    [
      'it requires a key that was optional',
      [{ declared: ['A: { required: false }'] }, { declared: ['A:'] }],
      ['changed A required', 'missing A!'],
      [],
      ['A'],
    ],
    [
      'it only describes a key',
      [{ declared: ['A:'] }, { declared: ['A: { description: what }'] }],
      [],
      ['missing A!'],
      [],
    ],
    [
      'it moves a declaration',
      [{ declared: ['A:', 'B:'] }, { declared: ['B:', 'A:'] }],
      [],
      ['missing A!', 'missing B!'],
      [],
    ],
    [
      'it stops declaring a key',
      [
        { declared: ['A:'], provided: ['A=CANARY-1'] },
        { declared: [], provided: ['A=CANARY-1'] },
      ],
      ['stale A'],
      [],
      ['A'],
    ],
    [
      'it gives production another value',
      [
        { declared: ['A:'], provided: ['A=CANARY-1'] },
        { declared: ['A:'], provided: ['A=CANARY-2'] },
      ],
      [],
      [],
      [],
    ],
    [
      'it gives production a bad value',
      [
        { declared: ['A:'], provided: ['A=CANARY-1'] },
        { declared: ['A:'], provided: ['A=changeme'] },
      ],
      ['invalid A!'],
      [],
      [],
    ],
    [
      'a bad value was there before',
      [
        { declared: ['A:'], provided: ['A=todo'] },
        { declared: ['A:'], provided: ['A=todo'] },
      ],
      [],
      ['invalid A!'],
      [],
    ],
    [
      'it asks more of a value',
      [
        { declared: ['A:'], provided: ['A=CANARY-1'] },
        { declared: ['A: { type: port }'], provided: ['A=CANARY-1'] },
      ],
      ['changed A type', 'invalid A!'],
      [],
      ['A'],
    ],
    ['it changes an ignored key', [{ declared: [] }, { declared: ['VITE_A:'] }], [], [], []],
    [
      'it mends production, and what that had before nobody knows',
      [
        { declared: ['A:', 'B:', 'C: { required: false }'], provided: ['A=CANARY-1', 'B CANARY-2'] },
        { declared: ['A:', 'B:', 'C: { required: false }'], provided: ['A=CANARY-1'] },
      ],
      ['missing B!?'],
      ['missing C'],
      ['A'],
    ],
    [
      'another one gave the key to production',
      [{ declared: [] }, { declared: ['A:'] }, { declared: [], provided: ['A=CANARY-1'] }],
      [],
      [],
      ['A'],
    ],
    [
      'another one took the key from production',
      [
        { declared: ['A:'], provided: ['A=CANARY-1'] },
        { declared: ['A:', 'B:'], provided: ['A=CANARY-1'] },
        { declared: ['A:'] },
      ],
      ['missing B!'],
      ['missing A!'],
      ['B'],
    ],
    [
      'another one changed the value meanwhile',
      [
        { declared: ['A:'], provided: ['A=todo'] },
        { declared: ['A:'], provided: ['A=todo'] },
        { declared: ['A:'], provided: ['A=CANARY-2'] },
      ],
      [],
      [],
      [],
    ],
    [
      'another one declared a key meanwhile',
      [{ declared: [] }, { declared: [] }, { declared: ['A:'] }],
      [],
      ['missing A!'],
      [],
    ],
  ])('%s', (_, [mergeBase, head, tip], fresh, old, changedKeys) => {
    const found = compare(mergeBase, head, tip);
    expect([found.fresh.map(brief), found.old.map(brief), found.changedKeys]).toEqual([
      fresh,
      old,
      changedKeys,
    ]);
  });

  test.each<[string, string, string[]]>([
    ['nothing', '{ type: string, secret: true, environments: [production] }', []],
    ['its type', '{ type: integer, secret: true, environments: [production] }', ['type']],
    ['its pattern', '{ type: string, pattern: "^a", secret: true, environments: [production] }', ['pattern']],
    [
      'its values',
      '{ type: enum, values: [a], secret: true, environments: [production] }',
      ['type', 'values'],
    ],
    ['its secrecy', '{ type: string, environments: [production] }', ['secret']],
    ['its environments', '{ type: string, secret: true }', ['environments']],
    ['a default', '{ type: string, default: x, secret: true, environments: [production] }', ['required']],
    ['its owner', '{ type: string, owner: team, secret: true, environments: [production] }', []],
  ])('a declaration changes in %s', (_, after, fields) => {
    const before = {
      declared: ['A: { type: string, secret: true, environments: [production] }'],
      provided: ['A=1'],
    };
    const { fresh } = compare(before, { declared: [`A: ${after}`], provided: ['A=1'] });
    expect(fresh.flatMap((found) => (found.kind === 'changed' ? found.fields : []))).toEqual(fields);
  });

  test.each<[string, Commit, Commit, string[]]>([
    ['new and required', { declared: [] }, { declared: ['A:'], provided: ['A=1'] }, ['A by prod.env']],
    [
      'required from now on, and mounted as a file',
      { declared: ['A: { required: false }'] },
      { declared: ['A:'], provided: ['A_FILE=/run/a'] },
      ['A by prod.env'],
    ],
    ['required before as well', { declared: ['A:'] }, { declared: ['A:'], provided: ['A=1'] }, []],
    ['optional', { declared: [] }, { declared: ['A: { required: false }'], provided: ['A=1'] }, []],
    ['missing', { declared: [] }, { declared: ['A:'] }, []],
    [
      'of another environment',
      { declared: [] },
      { declared: ['A: { environments: [test] }'], provided: ['A=1'] },
      [],
    ],
    [
      'invalid',
      { declared: [] },
      { declared: ['A: { type: port }', 'B:'], provided: ['A=x', 'B=1'] },
      ['B by prod.env'],
    ],
  ])(
    'a key is settled where production has it and it is new: one that is %s',
    (_, before, after, expected) => {
      const { settled } = compare(before, after);
      expect(settled.map(({ key, sources }) => `${key} by ${sources.join()}`)).toEqual(expected);
    },
  );

  describe('where the service names no source', () => {
    test.each<[string, Commit, Commit, string[]]>([
      ['a new key is asked about', { declared: ['A:'] }, { declared: ['A:', 'B:'] }, ['missing B!?']],
      [
        'a changed key is asked about',
        { declared: ['A:'] },
        { declared: ['A: { type: port }'] },
        ['changed A type', 'missing A!?'],
      ],
      ['an optional key is not', { declared: [] }, { declared: ['A: { required: false }'] }, []],
      ['an old key is not', { declared: ['A:'] }, { declared: ['A:'] }, []],
    ])('%s', (_, before, after, fresh) => {
      const found = compare(before, after, before, unseen);
      expect([found.fresh.map(brief), found.old]).toEqual([fresh, []]);
    });
  });

  test.each<[string, string[], string[], string[], string[]]>([
    ['a read that is new', [], ['a.py A hard'], ['missing A!', 'undeclared A'], []],
    [
      'a read that was there, on another line now',
      ['a.py A hard'],
      ['', 'a.py A hard'],
      [],
      ['missing A!', 'undeclared A'],
    ],
    [
      'a read that can no longer do without',
      ['a.py A optional'],
      ['a.py A hard'],
      ['missing A!'],
      ['undeclared A'],
    ],
    ['a read that is gone', ['a.py A hard'], [], [], []],
  ])('%s', (_, before, after, fresh, old) => {
    const [base, head] = [readingIn(before), readingIn(after)];
    const found = compareEnv(config, { mergeBase: base, head, tip: base });
    expect([found.fresh.map(brief), found.old.map(brief)]).toEqual([fresh, old]);
  });

  test.each<[string, string[], string[], string, string[]]>([
    ['read from now on', [], ['a.py A hard'], 'A=1', ['A']],
    ['mounted as a file', [], ['a.py A hard'], 'A_FILE=/run/a', ['A']],
    ['no longer done without', ['a.py A optional'], ['a.py A hard'], 'A=1', ['A']],
    ['read before in another place', ['b.py A hard'], ['b.py A hard', 'a.py A hard'], 'A=1', []],
    ['done without', [], ['a.py A optional'], 'A=1', []],
    ['missing', [], ['a.py A hard'], '', []],
    ['empty', [], ['a.py A hard'], 'A=', []],
  ])(
    'a key that nobody declares is settled where it is new: one that is %s',
    (_, before, after, production, expected) => {
      const [base, head] = [readingIn(before, { production }), readingIn(after, { production })];
      const { settled } = compareEnv(config, { mergeBase: base, head, tip: base });
      expect(settled.map(({ key }) => key)).toEqual(expected);
    },
  );

  describe('a read that is gone, of a key that production has and nobody declares', () => {
    const gone = (isAll: boolean, of = config) => {
      const moment = (lines: string[]) => readingIn(lines, { isAll, production: 'GIVEN=x' });
      const [base, head] = [moment(['a.py GIVEN hard']), moment([])];
      return compareEnv(of, { mergeBase: base, head, tip: base }).fresh.map(brief);
    };
    test('leaves a key that is stale', () => {
      expect(gone(true)).toEqual(['stale GIVEN']);
    });
    test('may be elsewhere, where only some of the code was looked at', () => {
      expect(gone(false)).toEqual([]);
    });
    test('is no matter where the checklist says that something reads it', () => {
      expect(gone(true, { ...config, 'assume-read': ['GIV*'] })).toEqual([]);
    });
  });

  test('the same facts always give the same answer', () => {
    const before = { declared: ['A:', 'B:', 'C: { required: false }'], provided: ['D=CANARY-1', 'A=x'] };
    const after = { declared: ['C:', 'B:', 'E:'], provided: ['A=x', 'D=CANARY-2', 'B=todo'] };
    expect(compare(before, after)).toEqual(compare(before, after));
    expect(compare(before, after).fresh.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'C', 'E']);
  });
});

describe('a key that a change takes from production, and that nobody is known to need', () => {
  const production = 'A=CANARY-1\nB=CANARY-2\n';
  const leaving = (isAll: boolean, left: string, assumed: string[] = []) => {
    const [tip, head] = [production, left].map((text) =>
      readingIn(['a.py B optional'], { isAll, production: text }),
    );
    if (tip === undefined || head === undefined) throw new Error('there are two');
    const { fresh } = compareEnv({ ...config, 'assume-read': assumed }, { mergeBase: tip, head, tip });
    return sealedIn(fresh.filter(({ kind }) => kind === 'stale').map(brief));
  };
  test.each([
    ['is asked about where not all code was looked at', false, 'B=CANARY-2\n', [], ['stale A!']],
    ['is not where all code was', true, 'B=CANARY-2\n', [], []],
    ['is where somebody said that something reads it', true, 'B=CANARY-2\n', ['A'], ['stale A!']],
    ['is not where code reads it', false, 'A=CANARY-1\n', [], []],
    ['is not where it stays with another value', false, 'A=CANARY-3\nB=CANARY-2\n', [], []],
  ])('%s', (_, isAll, left, assumed, told) => {
    expect(leaving(isAll, left, assumed)).toEqual(told);
  });

  test('is told with where it was, and where it may come from', () => {
    const tip = moment({ declared: [], provided: ['A=CANARY-1'] });
    const [service] = tip.services;
    if (service === undefined) throw new Error('there is one');
    const hint = { source: 'deploy.yaml', message: 'The Secret auth cannot be seen', mayBeThere: true };
    const head = { ...tip, services: [{ ...service, provided: [], hints: [hint, { ...hint, key: 'B' }] }] };
    expect(compareEnv(config, { mergeBase: tip, head, tip }).fresh).toEqual([
      {
        ...{ kind: 'stale', service: 'auth', key: 'A', blocking: true, searched: ['prod.env'] },
        ...{ sources: ['prod.env'], at: { file: 'prod.env', line: 1, column: 1 }, hints: [hint] },
      },
    ]);
  });

  test('is not asked about beside the removal of its file', () => {
    const tip = moment({ declared: [], provided: ['A=CANARY-1'] });
    const head = snapshotEnv(config, {
      files: new Map([
        ['env.yml', undefined],
        ['prod.env', undefined],
      ]),
      readers: READERS,
      live: new Map(),
    });
    expect(compareEnv(config, { mergeBase: tip, head, tip }).fresh).toEqual([]);
  });
});

test('a value that is corrected in one of two sources is not wrong anew in the other', () => {
  const two: EnvConfig = {
    ...config,
    services: {
      auth: {
        ...{ manifest: ['env.yml'], environment: 'production' },
        production: [{ format: 'dotenv', paths: ['a.env', 'b.env'], selected: {} }],
      },
    },
  };
  const at = (a: string, b: string, declared = 'A: { type: integer }') =>
    snapshotEnv(two, {
      files: new Map([
        ['env.yml', `keys:\n  ${declared}\n`],
        ['a.env', `A=${a}`],
        ['b.env', `A=${b}`],
      ]),
      readers: READERS,
      live: new Map(),
    });
  const freshIn = (before: ReturnType<typeof at>, after: ReturnType<typeof at>) =>
    compareEnv(two, { mergeBase: before, head: after, tip: before }).fresh.map(brief);
  expect(freshIn(at('CANARY', 'CANARY'), at('1', 'CANARY'))).toEqual([]);
  expect(freshIn(at('1', 'CANARY'), at('CANARY', 'CANARY'))).toEqual(['invalid A!']);
  expect(freshIn(at('1', 'CANARY'), at('CANARY', '1'))).toEqual(['invalid A!']);
  expect(freshIn(at('1', 'CANARY'), at('1', ''))).toEqual(['invalid A!']);
  const optional = 'A: { type: integer, required: false }';
  expect(freshIn(at('1', 'CANARY', optional), at('1', 'CANARY'))).toEqual([
    'changed A required',
    'invalid A!',
  ]);
  expect(freshIn(at('1', 'CANARY'), at('1', 'CANARY', optional))).toEqual(['changed A required']);
});
