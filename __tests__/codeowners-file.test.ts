import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownersOf, parseCodeowners } from '../src/checklist/codeowners.ts';
import { renderProblem } from '../src/checklist/problem.ts';
import { spent } from './hostile/bounded.ts';

const owner = (text: string, path: string) =>
  ownersOf(parseCodeowners(text, 'CODEOWNERS').rules, path)?.join(' ') ?? '';
const problems = (text: string) => parseCodeowners(text, 'CODEOWNERS').problems.map(renderProblem);

/** The examples of https://docs.github.com/articles/about-code-owners. */
const DOCUMENTED = `# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe('a CODEOWNERS file', () => {
  test.each([
    ['Makefile', '@global-owner1 @global-owner2'],
    ['.github/workflows/ci.yml', '@global-owner1 @global-owner2'],
    ['src/deep/index.js', '@js-owner'],
    ['main.go', 'docs@example.com'],
    ['notes/a.txt', '@octo-org/octocats'],
    ['build/a.js', '@js-owner'],
    ['x/apps/main.go', '@octocat'],
    ['docs/start.md', '@doctocat'],
    ['x/docs/start.md', '@global-owner1 @global-owner2'],
    ['scripts/deploy/run', '@doctocat @octocat'],
    ['build/logs/a/b.log', '@octocat'],
    ['deeply/nested/logs/a.log', '@octocat'],
    ['apps/web/index.js', '@octocat'],
    ['apps/github/index.js', ''],
  ])('as documented gives %j to %j', (path, owners) => {
    expect(owner(DOCUMENTED, path)).toBe(owners);
    expect(problems(DOCUMENTED)).toEqual([]);
  });

  test.each([
    ['*.js', 'yes', ['x.js', 'a/x.js', 'a/.js', 'x.js/inside']],
    ['*.js', 'no', ['x.json', 'X.JS', 'xjs']],
    ['docs/*', 'yes', ['docs/start.md', 'docs/.x']],
    ['docs/*', 'no', ['docs', 'docs/build/trouble.md', 'x/docs/start.md']],
    ['/*', 'no', ['a/b']],
    ['docs/*.md', 'yes', ['docs/a.md']],
    ['docs/*.md', 'no', ['docs/a/b.md']],
    ['/build/logs/', 'yes', ['build/logs/a/b.txt']],
    ['/build/logs/', 'no', ['build/logs', 'x/build/logs/a.txt']],
    ['apps/', 'yes', ['apps/x', 'x/apps/y/z.ts']],
    ['apps/', 'no', ['apps', 'myapps/x']],
    ['/apps/github', 'yes', ['apps/github', 'apps/github/x']],
    ['/apps/github', 'no', ['apps/github2', 'x/apps/github']],
    ['a/b', 'no', ['x/a/b']],
    ['**/logs', 'yes', ['logs', 'build/logs/a.txt']],
    ['a/**/b', 'yes', ['a/b', 'a/1/2/b/c']],
    ['a/**/b', 'no', ['ab', 'a/xb']],
    ['src/**', 'yes', ['src/1', 'src/1/2']],
    ['src/**', 'no', ['src', 'x/src/1']],
    ['a**z', 'yes', ['az', 'a-z', 'x/a-z/y']],
    ['a**z', 'no', ['b/z', 'a/y']],
    ['x?.txt', 'yes', ['x1.txt', 'xé.txt', 'x😀.txt']],
    ['x?.txt', 'no', ['x.txt', 'x/.txt']],
    ['my\\ file.txt', 'yes', ['my file.txt']],
    ['\\[id\\].ts', 'yes', ['app/[id].ts']],
    ['\\[id\\].ts', 'no', ['app/i.ts']],
    ['f\\*o', 'yes', ['f*o']],
    ['f\\*o', 'no', ['foo']],
    ['a+b(c|d){e}.$^txt', 'yes', ['a+b(c|d){e}.$^txt']],
    ['/db/', 'yes', ['db/with\nline.sql']],
    ['d*.sql', 'yes', ['db/d\n.sql']],
  ])('%j matches (%s) %j', (pattern, answer, paths) => {
    for (const path of paths)
      expect([path, owner(`${pattern} @x`, path)]).toEqual([path, answer === 'yes' ? '@x' : '']);
  });

  test('may have blanks, comments, any line breaks and a byte order mark', () => {
    const text = '\ufeff# all\r\n\r\n \t* \t@a\t@b/c  # both\r\n\n*.ts\n';
    expect(owner(text, 'x')).toBe('@a @b/c');
    expect(owner(text, 'x.ts')).toBe('');
  });

  test.each([
    [
      '!x @a',
      'CODEOWNERS:1:1: `!` negates nothing here: give those files a line of their own below. GitHub skips this line',
    ],
    [
      '*.md#x @a',
      'CODEOWNERS:1:1: `#` begins a comment and cannot be escaped: write `?` in its place. GitHub skips this line',
    ],
    [
      '\\#x @a',
      'CODEOWNERS:1:1: `#` begins a comment and cannot be escaped: write `?` in its place. GitHub skips this line',
    ],
    [
      '[ab].js @a',
      'CODEOWNERS:1:1: there are no character ranges: for the brackets themselves write `\\[` and `\\]`. GitHub skips this line',
    ],
    [
      'x\\',
      'CODEOWNERS:1:1: there is nothing after the backslash that it could escape. GitHub skips this line',
    ],
    [
      'a***b @a',
      'CODEOWNERS:1:1: three asterisks have no meaning: write `*` or `**`. GitHub skips this line',
    ],
    ['/ @a', 'CODEOWNERS:1:1: `/` matches nothing: write `*` for all files. GitHub skips this line'],
    ['a//b @a', 'CODEOWNERS:1:1: two slashes in a row match nothing: write one. GitHub skips this line'],
    [
      '\n\n  *.ts @a nobody',
      'CODEOWNERS:3:11: an owner is written `@user`, `@org/team` or as an email address. GitHub skips this line',
    ],
    [
      '* @a/b/c',
      'CODEOWNERS:1:3: an owner is written `@user`, `@org/team` or as an email address. GitHub skips this line',
    ],
  ])('tells of %j, and skips the line as GitHub does', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(parseCodeowners(`* @all\n${text}`, 'CODEOWNERS').rules).toHaveLength(1);
  });

  test('of 3 MB is not loaded, and that is told', () => {
    const { rules, problems } = parseCodeowners(`* @a\n#${'é'.repeat(1.5 * 2 ** 20)}`, 'CODEOWNERS');
    expect(rules).toEqual([]);
    expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('3 MB') }]);
  });

  test('matches what git matches, but for a last star, and leaves open what nobody documents', () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'bab', '.x', 'a.x', '*', '(', '{a,b}', 'a$', '^|');
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const pattern = fc
      .array(
        fc.constantFrom('a', 'b', 'ab', '.x', '*', '**', '/', '/', '?', '\\*', '(', '{a,b}', '$', '^', '|'),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''))
      .filter((text) => !problems(text).some((problem) => problem.includes('GitHub skips')))
      .filter((text) => !/(?:\/\*|\*\*\/)$/.test(text));
    const paths = fc.uniqueArray(path, { minLength: 20, maxLength: 20 });
    const cases = fc.sample(fc.tuple(pattern, paths), 600);
    const ignored = ignoredByGit(cases);
    let unsure = 0;
    for (const [index, [text, all]] of cases.entries()) {
      // Where both readings give an owner, only who is one in both stays.
      const certain = all.map((each) => [each, owner(`* @y\n${text} @x`, each)] as const);
      const known = certain.filter(([, who]) => who !== '');
      unsure += certain.length - known.length;
      const isOwned = (each: string) => ignored.has(`${index}/${each}`);
      expect([text, known]).toEqual([text, known.map(([each]) => [each, isOwned(each) ? '@x' : '@y'])]);
      if (problems(text).length === 0) expect(known).toHaveLength(all.length);
    }
    expect(unsure).toBeGreaterThan(0);
  });

  test.each([
    ['* @y\na**/b @x', 'a/x/b', []],
    ['* @y\na**/b @x', 'ax/b', ['@x']],
    ['* @y\na**/b @x', 'c/x/b', ['@y']],
    ['* @y @z\na**/b @x @y', 'a/x/b', ['@y']],
    ['* @y\nsrc/a**z @x', 'src/a/1/z/file', []],
    ['* @y\na**z/ @x', 'q/a/z/file', []],
    ['* @y\na\\/**.sql @x', 'a/1/b.sql', []],
    // Owned by one or by nobody: by that one.
    ['a**/b @x', 'a/x/b', ['@x']],
    ['* @y\na**/b', 'a/x/b', ['@y']],
    // One that may match, above one that does.
    ['a**/b @x\n/a/ @y', 'a/x/b', ['@y']],
    ['* @y\na**/b @y @x\n/a**b @x', 'a/x/b/c', []],
  ])('%j gives %j for certain to %j, where two readings differ', (text, path, owners) => {
    expect(ownersOf(parseCodeowners(text, 'CODEOWNERS').rules, path)).toEqual(owners);
  });

  test('has a pattern told that nobody can be sure of', () => {
    expect(problems('* @a\n  src/**.sql @b')).toEqual([
      'CODEOWNERS:2:3: nobody says what two asterisks beside another character match: write one, or stand them alone between slashes. What they may match is owned by nobody for certain',
    ]);
  });

  test('of any text is read, in time that grows with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, path) => {
        expect(() => ownersOf(parseCodeowners(text, 'f').rules, path)).not.toThrow();
      }),
    );
    const start = spent();
    expect(owner(`${'*a'.repeat(2000)}b @x`, 'a'.repeat(4000))).toBe('');
    expect(owner(`${'**/a/'.repeat(800)}b @x`, 'a/'.repeat(2000))).toBe('');
    expect(owner(`${'**/*a*a/'.repeat(500)}b @x`, `${'a'.repeat(16)}/`.repeat(250))).toBe('');
    for (const piece of ['\n', ' ', 'a', '\\', '*', '/', '#', '@', 'a @b\n', '!\n'])
      parseCodeowners(piece.repeat(2e5 / piece.length), 'f');
    expect(spent() - start).toBeLessThan(20_000);
  });
});

/** Which paths git ignores: each pattern is the `.gitignore` of a folder of its own, named by its number. */
function ignoredByGit(cases: readonly (readonly [pattern: string, paths: readonly string[]])[]): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'codeowners-'));
  try {
    for (const [index, [pattern]] of cases.entries()) {
      mkdirSync(join(folder, String(index)));
      writeFileSync(join(folder, String(index), '.gitignore'), `${pattern}\n`);
    }
    const input = cases.flatMap(([, paths], index) => paths.map((path) => `${index}/${path}\0`)).join('');
    const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, env, input, encoding: 'utf8' });
    git('init', '--quiet');
    return new Set(git('check-ignore', '--no-index', '--stdin', '-z').stdout.split('\0'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
