import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import type { EnvConfig } from '../src/checklist/env-schema.ts';
import { matchKeys } from '../src/env/findings/ignored.ts';
import { countBrought, globsOf, toLandingEnv } from '../src/env/landing-env.ts';
import { listServiceCode } from '../src/env/reads/service-code.ts';
import { compileForeign } from '../src/env/text/bounded-globs.ts';

const service = (code: string[]) => ({
  ...{ manifest: ['.env.example'], production: [], environment: 'production' },
  code,
});
const env = (code: string[], ignore: string[] = []): EnvConfig => ({
  ...{ missing: 'block' as const, ignore, reads: [], 'assume-read': [] },
  services: { web: service(code) },
});

const piece = fc.constantFrom(
  'a',
  'b',
  'aa',
  '*',
  '**',
  '?',
  '/',
  '/**/',
  '{a,b}',
  '{a,b/a}',
  '.',
  '-',
  '(a|b)',
  '@(a|ab)',
  '!(a)',
  '+(a)',
  '*(b)',
  '[ab]',
  '[!a]',
  '(a+)+',
);
const globText = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const name = fc.array(fc.constantFrom('a', 'b', 'aa', '/', '.', '-', '.a', 'ab'), {
  minLength: 1,
  maxLength: 8,
});

test('whoever wrote a glob, it matches what it means', () => {
  fc.assert(
    fc.property(
      globText,
      name.map((parts) => parts.join('')),
      (glob, text) => {
        fc.pre(!/^!(?!\()/.test(glob));
        const isMatch = picomatch(glob, { dot: true, flags: 's' });
        expect([glob, text, compileForeign(new Set())([glob], false)(text)]).toEqual([
          glob,
          text,
          isMatch(text),
        ]);
      },
    ),
    { numRuns: 2_000 },
  );
});

const ENDLESS = ['(a+)+c', '*(a*)c', '{a,a}'.repeat(30), '*a'.repeat(20), '**/a'.repeat(20)];

test.each(ENDLESS)('%s ends on names that are made for it, of which there are many', (glob) => {
  const started = performance.now();
  const names = Array.from({ length: 100 }, (_, index) => `${'a'.repeat(4_000)}${index}`);
  const folders = names.map((text) => text.replaceAll('a', 'a/'));
  const brought = toLandingEnv(undefined, env([glob], [glob]));
  const isCode = listServiceCode(brought).get('web');
  const isIgnored = matchKeys(brought.ignore, globsOf(brought));
  for (const text of [...names, ...folders]) {
    isCode?.(text);
    isIgnored(text);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('in doubt a file is code, and a key is not ignored', () => {
  const glob = `(${'a'.repeat(1_200)})+(b|b)+`;
  const brought = toLandingEnv(undefined, env([glob, `!x${glob}`], [glob]));
  expect(listServiceCode(brought).get('web')?.('x.py')).toBe(true);
  expect(matchKeys(brought.ignore, globsOf(brought))('x')).toBe(false);
  expect(matchKeys(['*', `!x${glob}`], globsOf(brought))('x')).toBe(false);
  // The checklist that counts has it as well: it is matched as ever.
  const known = toLandingEnv(env([], [glob]), env([glob], [glob]));
  expect(listServiceCode(known).get('web')?.('x.py')).toBe(false);
});

test('what a checklist brings is counted, and not what it has already', () => {
  const before = env(['a/**']);
  expect(countBrought(before, before)).toBe(0);
  expect(countBrought(before, { ...before, services: { other: service(['a/**']) } })).toBe(1);
  expect(countBrought(before, { ...before, services: { web: service(['a/**', 'b/**']) } })).toBe(1);
  expect(countBrought(before, { ...before, ignore: ['A', 'B'] })).toBe(2);
  expect(
    countBrought(before, { ...before, services: { ...before.services, other: service(['b/**', 'c']) } }),
  ).toBe(4);
  expect(countBrought(undefined, before)).toBe(3);
  // Copies of what is there are looked at as well.
  const copies = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`web-${index}`, service(['a/**'])]),
  );
  expect(countBrought(before, { ...before, services: { ...before.services, ...copies } })).toBe(30);
});
