import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChecklist } from '../src/checklist/parse.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import { READERS } from '../src/env/production/readers.ts';
import { type Hint, hintsByKey } from '../src/env/provided.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';
import { expectBounded, many } from './hostile/bounded.ts';

test('of each key is found what is said of it, of what begins like it, and of any key', () => {
  const name = fc.stringMatching(/^[AB]{0,3}$/);
  const hint = fc.oneof(
    name.map((key) => ({ key })),
    name.map((prefix) => ({ prefix })),
    fc.constant({}),
  );
  fc.assert(
    fc.property(fc.array(hint, { maxLength: 40 }), name, (about, key) => {
      const hints = about.map(
        (one, at): Hint => ({ ...one, source: `${at}`, message: '', mayBeThere: true }),
      );
      const expected = hints.filter((one) =>
        one.key === undefined ? key.startsWith(one.prefix ?? '') : one.key === key,
      );
      expect(hintsByKey(hints)(key)).toEqual(expected);
    }),
  );
});

test.each<[string, (at: number) => string]>([
  ['the same keys come from the host', (at) => `A${at}: , `],
  ['other keys come from the host', (at) => `B${at}: , `],
  ['their files are given', (at) => `A${at}_FILE: x, `],
])('a megabyte of declared keys where %s is compared in time', (_, keyOf) => {
  const config = parseChecklist(
    'env: { services: { a: { manifest: m.env, production: [{ compose: c.yml }] } } }\n',
    'f.yml',
  );
  const env = config.ok ? config.value.env : undefined;
  if (env === undefined) throw new Error('the checklist cannot be read');
  const look = (manifest?: string, compose?: string) => {
    const files = new Map([
      ['m.env', manifest],
      ['c.yml', compose],
    ] as const);
    return snapshotEnv(env, { files, live: new Map(), readers: READERS });
  };
  expectBounded((size) => {
    const nothing = look();
    const head = look(
      many(size / 2, (at) => `A${at}=\n`),
      `services: { a: { environment: { ${many(size / 2, keyOf)} } } }\n`,
    );
    expect(head.problems).toEqual([]);
    const compared = compareEnv(env, { mergeBase: nothing, head, tip: nothing });
    expect(compared.fresh.length).toBeGreaterThan(1000);
  });
});
