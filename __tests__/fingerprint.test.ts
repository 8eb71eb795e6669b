import { describe, expect, test } from '@jest/globals';
import { parseChecklist } from '../src/checklist/parse.ts';
import type { Absent } from '../src/env/absent.ts';
import type { Finding } from '../src/env/findings/finding.ts';
import { type ChangeAtHead, decideAsks, type EnvAsks } from '../src/gate/ask.ts';
import { fingerprintOf } from '../src/gate/fingerprint.ts';

const CHANGE: ChangeAtHead = {
  files: [
    { path: 'db/1.sql', blobSha: 'b1' },
    { path: 'db/2.sql', blobSha: 'b2' },
    { path: 'README.md', blobSha: 'r1' },
  ],
  ...{ filesComplete: true, labels: ['deploy'], baseBranch: 'main', envKeys: ['A'], headSha: 'h1' },
};
const first = { path: 'db/1.sql', blobSha: 'b1' };
const second = { path: 'db/2.sql', blobSha: 'b2' };
const readme = { path: 'README.md', blobSha: 'r1' };
const files = (...of: ChangeAtHead['files']) => ({ files: of });
const cut = { filesComplete: false };

const SERVICES = 'env: { services: { auth: { manifest: .env.example } } }\n';

function askOf(item: string, change: Partial<ChangeAtHead>) {
  const parsed = parseChecklist(`items:\n  - { id: a, title: A, ${item} }\n${SERVICES}`, 'c.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [ask] = decideAsks(parsed.value, { ...CHANGE, ...change }, undefined);
  if (ask === undefined) throw new Error('nothing is asked for');
  return ask;
}

function envAsks(env: Partial<EnvAsks>) {
  return decideAsks({ items: [] }, CHANGE, {
    ...{ fresh: [], unasked: [], removed: [], missing: 'block', keysToCome: [] },
    ...env,
  });
}

describe('what a confirmation is about', () => {
  test('stays the same between releases, or all would have to confirm again', () => {
    expect(fingerprintOf({ b: [1, 'x', null], a: { d: true, c: 2 } })).toBe(
      '79dd59731580af48b249c49723eb9ab8',
    );
  });

  test('the order of keys is no part of it, at any depth, and all else is', () => {
    const one = fingerprintOf({ a: 1, b: [{ c: 2, d: { e: 3, f: null } }], g: 'x' });
    expect(fingerprintOf({ g: 'x', b: [{ d: { f: null, e: 3 }, c: 2 }], a: 1 })).toBe(one);
    for (const other of [
      { a: 1, b: [{ c: 2, d: { e: 3, f: 0 } }], g: 'x' },
      { a: 1, b: { 0: { c: 2, d: { e: 3, f: null } } }, g: 'x' },
      { a: 1, b: [{ c: 2, d: { e: 3 } }], g: 'x' },
    ])
      expect(fingerprintOf(other)).not.toBe(one);
    expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
  });

  const db = "when: { paths: ['db/**'] }";
  const env = 'when: { env-change: true }';
  const unlisted = "when: { not: { paths: ['web/**'] } }";
  const push = { headSha: 'h2' };
  test.each<[string, string, Partial<ChangeAtHead>, Partial<ChangeAtHead>, 'counts' | 'lapses']>([
    ['another file changes', db, {}, files(first, second, { ...readme, blobSha: 'r2' }), 'counts'],
    ['the files are listed in another order', db, {}, files(second, first, readme), 'counts'],
    ['a file changes', db, {}, files({ ...first, blobSha: 'b3' }, second), 'lapses'],
    ['a file gets another name', db, {}, files({ ...first, path: 'db/0.sql' }, second), 'lapses'],
    ['a file comes from elsewhere', db, {}, files({ ...first, previousPath: 'x' }, second), 'lapses'],
    ['a file is removed', db, {}, files({ ...first, isRemoved: true }, second), 'lapses'],
    ['a file is no longer changed', db, {}, files(first), 'lapses'],
    ['there is one more file', db, files(first), {}, 'lapses'],
    ['something is pushed', db, {}, push, 'counts'],
    ['something is pushed, and not all files are known', db, cut, { ...cut, ...push }, 'lapses'],
    ['something is pushed, and no file matters', 'optional: true', cut, { ...cut, ...push }, 'counts'],
    ['something is pushed, and it may not even apply', unlisted, cut, { ...cut, ...push }, 'lapses'],
    ['another env key changes', env, {}, { envKeys: ['A', 'B'] }, 'lapses'],
    ['the same env keys change', env, {}, push, 'counts'],
    [
      'something is pushed, and env keys are not known',
      env,
      { envKeys: undefined },
      { envKeys: undefined, ...push },
      'lapses',
    ],
    [
      'a file changes that it never asks about',
      `${db}, expires: never`,
      {},
      files({ ...first, blobSha: 'b3' }),
      'counts',
    ],
    ['something is pushed, and it never asks', `${db}, expires: never`, cut, { ...cut, ...push }, 'counts'],
    ['something is pushed, and it asks on every push', 'expires: on-push', {}, push, 'lapses'],
    [
      'a file changes within its time',
      `${db}, expires: { after: 2d }`,
      {},
      files({ ...first, blobSha: 'b3' }),
      'lapses',
    ],
    ['something is pushed within its time', `${db}, expires: { after: 2d }`, {}, push, 'counts'],
  ])('when %s', (_, item, before, after, outcome) => {
    const is = askOf(item, after).fingerprint === askOf(item, before).fingerprint ? 'counts' : 'lapses';
    expect(is).toBe(outcome);
  });

  test.each([
    [db, ['db/1.sql', 'db/2.sql']],
    ['when: { labels: [deploy] }', ['db/1.sql', 'db/2.sql', 'README.md']],
    ['optional: true', ['db/1.sql', 'db/2.sql', 'README.md']],
  ])('code owners of an item with %s are those of %j', (item, paths) => {
    expect(askOf(item, {}).files.map(({ path }) => path)).toEqual(paths);
  });

  test('of a finding and of a file that is gone is the file in which people look, known as a whole', () => {
    const finding: Finding = {
      ...{ kind: 'missing', service: 'web', key: 'K', blocking: true, certain: true },
      ...{ sources: [], searched: [], hints: [], at: { file: 'web/app.py', line: 1, column: 1 } },
    };
    const gone = (of: Partial<Absent>): Absent => ({
      path: 'a.env',
      role: 'production',
      service: 'web',
      ...of,
    });
    const removed = [gone({}), gone({ path: 'b.env' }), gone({ role: 'manifest' }), gone({ service: 'api' })];
    const asks = envAsks({ fresh: [finding, { ...finding, at: undefined }], removed });
    expect(asks.map((ask) => ask.files.map(({ path }) => path).join())).toEqual([
      ...['web/app.py', '', 'a.env', 'b.env', 'a.env', 'a.env'],
    ]);
    expect(asks.every(({ filesComplete, needs }) => filesComplete && needs.length === 0)).toBe(true);
    const ofRemoved = asks.slice(2);
    expect(new Set(ofRemoved.map(({ fingerprint }) => fingerprint)).size).toBe(removed.length);
    expect(new Set(ofRemoved.map(({ id }) => id)).size).toBe(removed.length);
  });
});
