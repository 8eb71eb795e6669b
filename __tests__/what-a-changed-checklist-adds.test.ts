import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EnvConfig, Service } from '../src/checklist/env-schema.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import type { Finding } from '../src/env/findings/finding.ts';
import { itemIdOf } from '../src/env/findings/identity.ts';
import { addNewlySeen, listFormerNames } from '../src/env/findings/newly-seen.ts';
import { toLandingEnv } from '../src/env/landing-env.ts';
import { READERS } from '../src/env/production/readers.ts';
import type { Read } from '../src/env/read.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';
import { decideAsks } from '../src/gate/ask.ts';

import { gatherByBoth } from '../src/modes/env/both-checklists.ts';

type Moment = Readonly<Record<string, string | undefined>>;

const KEYS = ['A', 'B', 'C'];
const MANIFESTS = ['a.yml', 'b.yml'];
const SOURCES = ['a.env', 'b.env'];

const linesOf = (forms: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...forms)), { maxLength: 3 })
    .map((entries) => [...new Map(entries)].map(([key, form]) => form.replace('KEY', key)));
const manifest = fc.option(
  linesOf([
    'KEY: {}',
    'KEY: { required: false }',
    'KEY: { type: integer }',
    'KEY: { environments: [staging] }',
  ]).map((lines) =>
    lines.length === 0 ? 'keys: {}' : `keys:\n${lines.map((line) => `  ${line}\n`).join('')}`,
  ),
  { nil: undefined },
);
const source = fc.option(
  linesOf(['KEY=1', 'KEY=x', 'KEY=']).map((lines) => lines.join('\n')),
  { nil: undefined },
);
const moment: fc.Arbitrary<Moment> = fc.record({
  'a.yml': manifest,
  'b.yml': manifest,
  'a.env': source,
  'b.env': source,
  code: linesOf(['KEY hard', 'KEY optional']).map((lines) => lines.join('\n')),
});

const service: fc.Arbitrary<Service> = fc.record({
  manifest: fc.subarray(MANIFESTS, { minLength: 1 }),
  production: fc
    .subarray(SOURCES)
    .map((paths) => paths.map((path) => ({ format: 'dotenv' as const, paths: [path], selected: {} }))),
  environment: fc.constantFrom('production', 'staging'),
});
const env: fc.Arbitrary<EnvConfig> = fc.record({
  missing: fc.constantFrom('block', 'confirm'),
  ignore: fc.subarray(['A', 'B*']),
  reads: fc.constant([]),
  'assume-read': fc.constant([]),
  services: fc
    .uniqueArray(fc.constantFrom('web', 'worker', 'cron'), { minLength: 1 })
    .chain((names) =>
      fc.tuple(...names.map((name) => service.map((one) => [name, one] as const))).map(Object.fromEntries),
    ),
});

function compare(config: EnvConfig, before: Moment, after: Moment) {
  const snapshotOf = ({ code = '', ...files }: Moment) => {
    const reads = code.split('\n').flatMap((text, index): Read[] => {
      const [key = '', kind] = text.split(' ');
      const at = { file: 'main.py', line: index + 1, column: 1 };
      return kind === 'hard' || kind === 'optional' ? [{ key, kind, at }] : [];
    });
    return snapshotEnv(config, {
      ...{ files: new Map(Object.entries(files)), readers: READERS, live: new Map() },
      code: new Map(Object.keys(config.services).map((name) => [name, { reads, isAll: true }])),
    });
  };
  const [tip, head] = [snapshotOf(before), snapshotOf(after)];
  return compareEnv(config, { mergeBase: tip, head, tip });
}

function byBoth(counts: EnvConfig, lands: EnvConfig, before: Moment, after: Moment) {
  const [known, more] = [compare(counts, before, after), compare(lands, before, after)];
  return { known, more, both: addNewlySeen(known, more, listFormerNames(counts, lands)) };
}

const CHANGE = { files: [], filesComplete: true, labels: [], baseBranch: 'main', envKeys: [], headSha: 'h' };

/** How much each thing that is asked holds the gate: not at all, until somebody confirms it, or until production is right. */
function weights({ fresh, unasked = [] }: { fresh: readonly Finding[]; unasked?: readonly Finding[] }) {
  const asks = decideAsks({ items: [] }, CHANGE, {
    ...{ fresh, unasked, removed: [], missing: 'block', keysToCome: [] },
  });
  expect(new Set(asks.map(({ id }) => id)).size).toBe(asks.length);
  return new Map(asks.map(({ id, optional, closedBy }) => [id, optional ? 0 : closedBy === 'facts' ? 2 : 1]));
}

describe('what only the checklist of a change finds', () => {
  test('is added, and nothing that the one of the base branch asks for is gone or weighs less', () => {
    fc.assert(
      fc.property(env, env, moment, moment, (counts, lands, before, after) => {
        const { known, both } = byBoth(counts, lands, before, after);
        const asked = weights(both);
        for (const [id, weight] of weights(known)) expect(asked.get(id)).toBeGreaterThanOrEqual(weight);
      }),
      { numRuns: 100 },
    );
  });

  test('is all that it lacks once it has landed: no key is there before that nobody was asked about', () => {
    fc.assert(
      fc.property(env, env, moment, moment, (counts, lands, before, after) => {
        const { known, more, both } = byBoth(counts, lands, before, after);
        const told = [...both.fresh, ...both.unasked, ...known.before].map(itemIdOf);
        const former = listFormerNames(counts, lands);
        for (const finding of [...more.fresh, ...more.old, ...more.unsure].filter(
          ({ blocking }) => blocking,
        )) {
          const was = { ...finding, service: former.get(finding.service) ?? finding.service };
          expect(told.some((id) => id === itemIdOf(finding) || id === itemIdOf(was))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is nothing where it says the same, or gives services other names only', () => {
    fc.assert(
      fc.property(env, moment, moment, (counts, before, after) => {
        const renamed = Object.entries(counts.services).map(([name, one]) => [`${name}-2`, one]);
        for (const services of [counts.services, Object.fromEntries(renamed)]) {
          const { known, both } = byBoth(counts, { ...counts, services }, before, after);
          expect([both.fresh, both.unasked, both.keysToCome]).toEqual([known.fresh, [], []]);
          expect(both.settled).toEqual(known.settled);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is nothing where all that it names only moves', () => {
    const moved = (path: string) => `moved/${path}`;
    const NOWHERE = Object.fromEntries([...MANIFESTS, ...SOURCES].map((path) => [moved(path), undefined]));
    fc.assert(
      fc.property(env, moment, moment, (counts, before, after) => {
        const paths = [...MANIFESTS, ...SOURCES];
        fc.pre(paths.every((path) => before[path] !== undefined && after[path] !== undefined));
        const services = Object.entries(counts.services).map(([name, one]) => {
          const production = one.production.map((from) =>
            'paths' in from ? { ...from, paths: from.paths.map(moved) } : from,
          );
          return [name, { ...one, manifest: one.manifest.map(moved), production }];
        });
        const lands = { ...counts, services: Object.fromEntries(services) };
        const copies = Object.fromEntries(paths.map((path) => [moved(path), after[path]]));
        const known = compare(counts, before, after);
        const more = compare(toLandingEnv(counts, lands), { ...before, ...NOWHERE }, { ...after, ...copies });
        const both = addNewlySeen(known, more, listFormerNames(counts, lands));
        expect([both.fresh, both.unasked]).toEqual([known.fresh, []]);
      }),
      { numRuns: 100 },
    );
  });
});

test('files that name others without end are read no further', async () => {
  let asked = 0;
  const reader = {
    readFiles: async (wanted: readonly unknown[]) => {
      asked += wanted.length;
      return wanted.map(() => '');
    },
    readEnvironment: async () => undefined,
  };
  const env: EnvConfig = {
    ...{ missing: 'block', ignore: [], reads: [], 'assume-read': [] },
    services: { web: { manifest: ['a.yml'], production: [], environment: 'production' } },
  };
  const found = await gatherByBoth(
    { path: 'checklist.yml', env: undefined, text: undefined },
    Promise.resolve({ path: 'checklist.yml', env, text: '' }),
    reader,
    async (_, __, { readFiles }) => {
      for (let file = 0; ; file += 1) await readFiles([{ commit: 'head', path: `${file}.yml` }]);
    },
  );
  expect(asked).toBe(2_500);
  expect(found?.unreadable).toMatchObject([
    { file: 'checklist.yml', message: expect.stringContaining('more than 2500') },
  ]);
});
