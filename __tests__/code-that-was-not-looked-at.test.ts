import { describe, expect, test } from '@jest/globals';
import { envSchema } from '../src/checklist/env-schema.ts';
import { gatherCode } from '../src/modes/env/code-facts.ts';
import { renderCodeNotes, renderUnlooked } from '../src/render/comment/code-notes.ts';

const config = envSchema.parse({ services: { auth: { manifest: '.env.example' } } });
const commits = { tip: 'b', head: 'h', findMergeBase: () => Promise.resolve('b') };
const gather = (paths: readonly string[], complete = true) =>
  gatherCode(config, { files: paths.map((path) => ({ path, blobSha: '' })), complete }, commits, {
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
