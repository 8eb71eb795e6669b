import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChecklist } from '../src/checklist/parse.ts';
import { renderProblem } from '../src/checklist/problem.ts';
import type { BaselineEntry } from '../src/env/baseline/baseline.ts';
import { baselinePathOf, parseBaseline, renderBaseline } from '../src/env/baseline/file.ts';
import { decideNextBaseline } from '../src/env/baseline/next.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import { READERS } from '../src/env/production/readers.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';
import { spent } from './hostile/bounded.ts';

const FILE = 'checklist-baseline.yml';

/** What the comparison says of a baseline; manifest and production are the same at all moments unless told otherwise. */
function compare(
  given: string,
  state: { manifest: string; production: string },
  head = state,
  sources = 'production: [{ dotenv: prod.env }]',
) {
  const checklist = parseChecklist(`env: { services: { auth: { manifest: env.yml, ${sources} } } }`, '');
  const entries = parseBaseline(given, FILE);
  if (!checklist.ok || checklist.value.env === undefined || !entries.ok) throw new Error('not readable');
  const { env } = checklist.value;
  const at = ({ manifest, production }: typeof state) =>
    snapshotEnv(env, {
      files: new Map([
        ['env.yml', `keys: { ${manifest} }`],
        ['prod.env', production],
      ]),
      readers: READERS,
      live: new Map(),
    });
  const found = compareEnv(env, { mergeBase: at(state), head: at(head), tip: at(state) }, entries.value);
  const briefly = (list: readonly { kind: string; key: string }[]) =>
    list.map(({ kind, key }) => `${kind} ${key}`);
  return {
    fresh: briefly(found.fresh),
    old: briefly(found.old),
    aside: briefly(found.baseline.aside),
    gone: found.baseline.gone.map(({ kind, key, line }) => `${kind} ${key} in line ${line}`),
  };
}

const entry = (text: string) => `findings:\n  - { service: auth, ${text} }\n`;
const MISSING = { manifest: 'A: , B: ', production: '' };

describe('what a baseline names', () => {
  test.each<[string, string, Parameters<typeof compare>[1], Partial<ReturnType<typeof compare>>]>([
    ['nothing: everything is shown', 'findings: []', MISSING, { old: ['missing A', 'missing B'], aside: [] }],
    [
      'is not shown',
      entry('kind: missing, key: A, blocks: true'),
      MISSING,
      { old: ['missing B'], aside: ['missing A'], gone: [] },
    ],
    [
      'is shown when a deployment begins to break on it',
      entry('kind: missing, key: A'),
      MISSING,
      { old: ['missing A', 'missing B'], aside: [], gone: ['missing A in line 2'] },
    ],
    [
      'is not shown when no deployment breaks on it any more',
      entry('kind: missing, key: A, blocks: true'),
      { manifest: 'A: { required: false }', production: '' },
      { old: [], aside: ['missing A'], gone: [] },
    ],
    [
      'is stale once production has the key',
      entry('kind: missing, key: A, blocks: true'),
      { manifest: 'A: ', production: 'A=1' },
      { old: [], gone: ['missing A in line 2'] },
    ],
    [
      'is stale once the kind is another',
      entry('kind: missing, key: C'),
      { manifest: 'A: ', production: 'A=1\nC=1' },
      { old: ['stale C'], gone: ['missing C in line 2'] },
    ],
    [
      'may be a stale key',
      entry('kind: stale, key: C'),
      { manifest: 'A: ', production: 'A=1\nC=1' },
      { old: [], aside: ['stale C'] },
    ],
    [
      'may be a value that breaks a rule',
      entry('kind: invalid, key: A, blocks: true, breaks: [{ rule: type, source: prod.env }]'),
      { manifest: 'A: { type: port }', production: 'A=x' },
      { old: [], aside: ['invalid A'] },
    ],
    [
      'is shown when the value breaks another rule',
      entry('kind: invalid, key: A, blocks: true, breaks: [{ rule: type, source: prod.env }]'),
      { manifest: 'A: { type: port }', production: 'A=' },
      { old: ['invalid A'], gone: ['invalid A in line 2'] },
    ],
    [
      'is stale when its service is gone',
      'findings: [{ service: mail, kind: stale, key: C }]',
      { manifest: 'A: ', production: 'A=1' },
      { gone: ['stale C in line 1'] },
    ],
    [
      'may be about code that nobody read, and is not called stale then',
      entry('kind: undeclared, key: C'),
      { manifest: 'A: ', production: 'A=1' },
      { gone: [] },
    ],
  ])('%s', (_, baseline, state, expected) => {
    expect(compare(baseline, state)).toMatchObject(expected);
  });

  test('never hides what a pull request brings', () => {
    const before = { manifest: 'A: ', production: 'A=1' };
    const text = entry('kind: missing, key: A, blocks: true');
    expect(compare(text, before, { manifest: 'A: ', production: '' })).toMatchObject({
      fresh: ['missing A'],
      aside: [],
    });
  });

  test('is not called stale where its source was not read', () => {
    const unread = 'production: [{ github-environment: production }]';
    const state = { manifest: 'A: ', production: '' };
    const text = `${entry('kind: missing, key: A, blocks: true')}  - { service: auth, kind: stale, key: C }\n`;
    expect(compare(text, state, state, unread)).toEqual({
      fresh: [],
      old: [],
      aside: ['missing A'],
      gone: [],
    });
  });
});

describe('the file', () => {
  test.each([
    ['.github/deployment-checklist.yml', '.github/deployment-checklist-baseline.yml'],
    ['a.yml/list.YAML', 'a.yml/list-baseline.YAML'],
    ['list', 'list-baseline.yml'],
  ])('of %s is %s', (checklist, path) => {
    expect(baselinePathOf(checklist)).toBe(path);
  });

  test.each<[string, string[]]>([
    ['', ['1:1: a baseline holds keys with values here']],
    ['findings:\n', ['1:1: `findings` holds a list here']],
    ['findings: [{ service: a, key: B }]', ['1:12: a kind is one of missing, undeclared, stale, invalid']],
    [
      'findings: [{ service: a, kind: changed, key: B }]',
      ['1:32: a kind is one of missing, undeclared, stale, invalid'],
    ],
    ['findings: [{ service: a, kind: stale, key: "" }]', ['1:44: a key must not be empty']],
    ['findings: [{ service: a, kind: stale, key: B, value: C }]', ['1:47: unknown key `value`']],
    [
      'findings: [{ service: a, kind: invalid, key: B }]',
      ['1:32: an invalid value breaks a rule: say which with `breaks`'],
    ],
    [
      'findings:\n  - { service: a, kind: stale, key: B }\n  - { kind: stale, key: B, service: a }\n',
      ['3:5: line 2 says the same: leave one out'],
    ],
  ])('%j: %j', (text, expected) => {
    const parsed = parseBaseline(text, 'b');
    expect(parsed.ok ? [] : parsed.problems.map((problem) => renderProblem(problem).slice(2))).toEqual(
      expected,
    );
  });

  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.stringMatching(/^[A-Za-z_.0-9-]{1,10}$/),
  );
  const common = { service: name, key: name, blocks: fc.boolean() };
  const anyEntry: fc.Arbitrary<BaselineEntry> = fc.oneof(
    fc.record({
      ...common,
      kind: fc.constantFrom('missing', 'undeclared', 'stale'),
      breaks: fc.constant([]),
    }),
    fc.record({
      ...common,
      kind: fc.constant('invalid'),
      breaks: fc.array(fc.record({ rule: fc.constantFrom('empty', 'type'), source: name }), { minLength: 1 }),
    }),
  );

  test('gives back every entry that was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { selector: (one) => JSON.stringify([one.service, one.kind, one.key]) }),
        (entries) => {
          const parsed = parseBaseline(renderBaseline(entries), FILE);
          const back = parsed.ok
            ? parsed.value.map(({ file: _, line: __, column: ___, ...one }) => one)
            : parsed.problems;
          expect(new Set(back.map((one) => JSON.stringify(one, Object.keys(one).sort())))).toEqual(
            new Set(entries.map((one) => JSON.stringify(one, Object.keys(one).sort()))),
          );
        },
      ),
    );
  });

  test('is read in bounded time, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseBaseline(text, FILE).ok === 'boolean'),
    );
    const before = spent();
    for (const text of [
      '['.repeat(1e4),
      'findings: [{}]\n'.repeat(5e3),
      `findings:\n${'  - a\n'.repeat(5e3)}`,
    ])
      parseBaseline(text, FILE);
    expect(spent() - before).toBeLessThan(20_000);
  });
});

test('a new baseline keeps what stands, and takes in what is there and out what is gone', () => {
  const gone = { service: 'auth', kind: 'missing', key: 'G', blocks: true, breaks: [] } as const;
  const kept = { ...gone, key: 'K' };
  const place = { file: FILE, line: 1, column: 1 };
  const old = [
    { ...gone, kind: 'stale', key: 'A', blocking: false, sources: [], searched: [], hints: [] } as const,
  ];
  const comparison = { old, baseline: { aside: [], gone: [{ ...gone, ...place }] } };
  const entries = [
    { ...gone, ...place },
    { ...kept, ...place },
  ];
  const keysOf = (list: readonly BaselineEntry[]) => list.map(({ key }) => key);
  const next = decideNextBaseline(comparison, entries, false);
  expect([next.entries, next.added, next.taken].map(keysOf)).toEqual([['A', 'K'], ['A'], ['G']]);
  const pruned = decideNextBaseline(comparison, entries, true);
  expect([pruned.entries, pruned.added, pruned.taken].map(keysOf)).toEqual([['K'], [], ['G']]);
});
