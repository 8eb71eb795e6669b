import { describe, expect, test } from '@jest/globals';
import { envSchema } from '../src/checklist/env-schema.ts';
import { gatherChangedCode, gatherCode, lookOf } from '../src/modes/env/code-facts.ts';
import { renderCodeNotes, renderUnlooked } from '../src/render/comment/code-notes.ts';

const config = envSchema.parse({ services: { auth: { manifest: '.env.example' } } });
const commits = { tip: 'b', head: 'h', findMergeBase: () => Promise.resolve('b') };
const gather = (paths: readonly string[], complete = true) =>
  gatherChangedCode(config, { files: paths.map((path) => ({ path, blobSha: '' })), complete }, commits, {
    readCode: (wanted) =>
      Promise.resolve(
        wanted.map(({ commit }) => (commit === 'h' ? 'import os\nos.environ["A"]\n' : undefined)),
      ),
  });

describe('code that was not looked at', () => {
  test('is none, in an ordinary pull request', async () => {
    const code = await gather(['a.py']);
    expect(code?.at('h').get('auth')).toMatchObject({ reads: [{ key: 'A' }], isAll: false });
    expect(code && renderUnlooked(code.notes)).toEqual([]);
  });

  test('is what exceeds 400 files', async () => {
    const code = await gather(Array.from({ length: 401 }, (_, index) => `${index}.py`));
    expect(code?.notes).toMatchObject({ unlooked: 1 });
    expect(code && renderUnlooked(code.notes)[0]).toContain('1 file of it was not looked at');
  });

  test.each([[['a.py']], [['README.md']], [['tests/test_a.py']], [[]]])(
    'is whatever GitHub does not list, beside %j',
    async (paths) => {
      const code = await gather(paths, false);
      expect(code?.notes).toMatchObject({ isListed: false });
      expect(code && renderUnlooked(code.notes)[0]).toContain('more files than GitHub lists');
    },
  );

  test.each([
    ['is told where it changes', ['b.py'], ['b.py']],
    ['is not told where it stays as it was', ['a.py'], []],
    ['is not told where nothing changes at all', [], []],
  ])('because nobody can tell its keys, %s', async (_, changed, told) => {
    const files = changed.map((path) => ({ path, blobSha: '' }));
    const text = 'import os\nos.environ[choose()]\n';
    const tree = ['a.py', 'b.py'].map((path) => ({ path, text: path === 'b.py' ? text : 'x = 1\n' }));
    const reader = {
      readCode: () => Promise.resolve(files.map(({ path }) => tree.find((file) => file.path === path)?.text)),
      readTree: (isCode: (path: string) => boolean) =>
        Promise.resolve({ files: tree.filter(({ path }) => isCode(path)), isComplete: true }),
    };
    const placesOf = (code: Awaited<ReturnType<typeof gatherCode>>) =>
      code?.notes.dynamic.map(({ at }) => at.file);
    const listing = { files, complete: true };
    expect(placesOf(await gatherChangedCode(config, listing, commits, reader))).toEqual(told);
    expect(placesOf(await gatherCode(config, listing, commits, reader))).toEqual(['b.py']);
  });

  test('is a file of which no text comes, but for one that is removed', async () => {
    const files = [
      { path: 'large.py', blobSha: '' },
      { path: 'removed.py', blobSha: '', isRemoved: true as const },
      { path: 'b.py', previousPath: 'a.py', blobSha: '' },
    ];
    const code = await gatherChangedCode(config, { files, complete: true }, commits, {
      readCode: (wanted) =>
        Promise.resolve(wanted.map(({ path }) => (path === 'b.py' ? 'x = 1\n' : undefined))),
      readTree: () => Promise.resolve({ files: [], isComplete: true }),
    });
    expect(code?.notes.skipped).toEqual([{ path: 'large.py', why: 'no text, or too large to be fetched' }]);
    expect(code?.at('h').get('auth')).toMatchObject({ isAll: false });
  });

  test('of a commit that nobody asked for is an error, and not nothing', async () => {
    const code = await gather(['a.py']);
    expect(() => code?.at('another')).toThrow('the code at another was not looked at');
  });

  test('is told by its path, without what is in it', () => {
    const notes = {
      ...{ unlooked: 0, isListed: true, withoutCode: [] },
      dynamic: [{ at: { file: 'a.py', line: 2, column: 1 }, what: 'name' }],
      skipped: [{ path: 'b.js', why: 'minified' as const }],
    };
    const [text] = renderCodeNotes(notes, { webUrl: undefined, headSha: 'abc' });
    expect(text).toContain('2 places in the code where nobody can tell which env keys are read');
    expect(text).toContain('- `a.py:2` reads `name`, whose name is known only when it runs');
    expect(text).toContain('- `b.js` was not looked at (minified)');
  });
});

describe('two checklists have the same code looked at', () => {
  const services = { auth: { manifest: '.env.example', code: 'a/**' }, web: { manifest: 'web.env' } };
  const { auth, web } = services;
  const reads = [{ call: 'get', language: 'python' }];

  test.each<[string, object, boolean]>([
    ['other keys are ignored', { services, ignore: ['A'], 'assume-read': ['B'], missing: 'confirm' }, true],
    [
      'a manifest and a source are others',
      { services: { auth: { ...auth, manifest: 'b.yml', production: [{ dotenv: 'c.env' }] }, web } },
      true,
    ],
    ['the code of one is elsewhere', { services: { auth: { ...auth, code: 'b/**' }, web } }, false],
    ['one names no code any more', { services: { auth: { manifest: 'b.yml' }, web } }, false],
    ['one is gone, so that all code is of the other', { services: { web } }, false],
    ['one is called otherwise', { services: { identity: auth, web } }, false],
    ['a function reads keys', { services, reads }, false],
  ])('where %s: %j is %s', (_, other, same) => {
    const [a, b] = [{ services }, other].map((one) => lookOf(envSchema.parse(one)));
    expect(a === b).toBe(same);
  });
});
