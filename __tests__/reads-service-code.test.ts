import { describe, expect, test } from '@jest/globals';
import { envSchema } from '../src/checklist/env-schema.ts';
import { parseChecklist } from '../src/checklist/parse.ts';
import { renderProblem } from '../src/checklist/problem.ts';
import { CODE_LANGUAGES } from '../src/checklist/reads-schema.ts';
import { isProductionCode } from '../src/env/reads/is-production-code.ts';
import { LANGUAGES } from '../src/env/reads/languages.ts';
import { listPatterns, listServiceCode } from '../src/env/reads/service-code.ts';
import { SIGNS } from '../src/env/reads/signs.ts';

const service = { manifest: '.env.example' };
const codeOf = (services: Record<string, object>, path: string) => {
  const code = listServiceCode(envSchema.parse({ services }));
  return [...code].flatMap(([name, isCode]) => (isCode(path) ? [name] : []));
};

describe('the code of a service', () => {
  test.each<[string, Record<string, object>, string, string[]]>([
    ['is all code when there is one', { web: service }, 'src/a.py', ['web']],
    ['is not its tests', { web: service }, 'tests/a.py', []],
    ['is not a library for browsers', { web: service }, 'public/js/lib/vue.js', []],
    ['is not a folder of tests by another name', { web: service }, 'packages/app-tests/setup.ts', []],
    ['is not what tests are made with', { web: service }, 'src/dao/testutils.go', []],
    ['is not a project of tests of .NET', { web: service }, 'src/Shop.IntegrationTests/Server.cs', []],
    ['is a project that is called nearly so', { web: service }, 'src/Shop.Contest/Server.cs', ['web']],
    ['is not what Maven builds', { web: service }, 'api/target/classes/a.js', []],
    ['is what an image takes from a folder of that name', { web: service }, 'target/bin/setup', ['web']],
    ['is not a script that runs tests', { web: service }, 'scripts/run-tests.sh', []],
    ['is not an example', { web: service }, 'scripts/hook-example.sh', []],
    ['is not what sets up tests', { web: service }, 'web/globalSetup.ts', []],
    ['is what its globs match', { web: { ...service, code: 'apps/web/**' } }, 'apps/web/a.ts', ['web']],
    [
      'may be a folder without wildcards',
      { web: { ...service, code: 'apps/web' } },
      'apps/web/a.ts',
      ['web'],
    ],
    [
      'is not its tests in such a folder',
      { web: { ...service, code: 'apps/web' } },
      'apps/web/test/a.ts',
      [],
    ],
    ['is nothing else', { web: { ...service, code: 'apps/web/**' } }, 'apps/api/a.ts', []],
    ['may be in several places', { web: { ...service, code: ['web/**', 'lib/**'] } }, 'lib/a.ts', ['web']],
    [
      'may be shared',
      { web: { ...service, code: ['web/**', 'lib/**'] }, api: { ...service, code: ['api/**', 'lib/**'] } },
      'lib/a.ts',
      ['web', 'api'],
    ],
    [
      'is not what a glob with `!` takes away',
      {
        web: { ...service, code: ['**', '!apps/api/**', '!tools'] },
        api: { ...service, code: 'apps/api/**' },
      },
      'apps/api/a.ts',
      ['api'],
    ],
    ['is not a folder that is taken away', { web: { ...service, code: ['!tools', '**'] } }, 'tools/a.ts', []],
    ['is all but what is taken away', { web: { ...service, code: '!tools/**' } }, 'apps/a.ts', ['web']],
    [
      'may be said with a pattern that begins with `!`',
      { web: { ...service, code: '!(tools)/**' } },
      'apps/a.ts',
      ['web'],
    ],
    ['is unknown when there are several and it names none', { web: service, api: service }, 'a.py', []],
    [
      'may be in a folder that is called otherwise elsewhere',
      { web: { ...service, code: 'examples/shop/**' } },
      'examples/shop/a.ts',
      ['web'],
    ],
    [
      'is not its tests there either',
      { web: { ...service, code: 'examples/shop/**' } },
      'examples/shop/test/a.ts',
      [],
    ],
  ])('%s', (_, services, path, expected) => {
    expect(codeOf(services, path)).toEqual(expected);
  });
});

describe('code that does not run in production', () => {
  test.each([
    'src/a.test.ts',
    'a/__tests__/b.ts',
    'app/tests/test_views.py',
    'test_a.py',
    'conftest.py',
    'pkg/a_test.go',
    'spec/a_spec.rb',
    'src/test/java/A.java',
    'src/AppTest.kt',
    'node_modules/a/b.js',
    'vendor/a/b.go',
    'docs/a.py',
    'examples/a.ts',
    'src/Button.stories.tsx',
    'playwright.config.ts',
    'jest.config.js',
    'jest.config.base.mjs',
    'libs/a/jest.preset.js',
    'vitest.workspace.ts',
    'src/test-setup.ts',
    'src/setupTests.js',
    'cypress.global-setup.ts',
    'karma.conf.js',
    '.eslintrc.base.cjs',
    'lib/a.min.js',
    'types/env.d.ts',
    'a_pb2.py',
    'services/api/mvnw',
    'gradlew.bat',
    '_integration-test/nodejs/index.js',
    'api/IntegrationTests/Setup.cs',
    '.claude/hooks/setup.sh',
    '.ddev/docker-compose.mail.yaml',
  ])('%s', (path) => {
    expect(isProductionCode(path)).toBe(false);
  });

  test.each([
    'src/a.ts',
    'manage.py',
    'next.config.js',
    'app/testament.py',
    'latest/a.go',
    'scripts/sync.js',
    'src/pdf/playwright.service.ts',
    'src/prettier.worker.js',
    'src/karma.controller.ts',
  ])('%s does', (path) => {
    expect(isProductionCode(path)).toBe(true);
  });
});

describe('patterns of the checklist', () => {
  test('are functions, with what is usual where nothing is said', () => {
    const config = envSchema.parse({ reads: [{ call: 'config.get' }], services: { web: service } });
    expect(listPatterns(config)).toEqual([
      {
        ...{ by: 'function', call: 'config.get', argument: 0, kind: 'hard' },
        ...{ prefix: '', suffix: '', transform: 'none' },
      },
    ]);
  });

  test('are wrong with their place, all at once', () => {
    const parsed = parseChecklist(
      `env:
  reads:
    - call: config.get('A')
    - { call: get, argument: -1, prefix: 'A-', transform: lower, kind: must, language: cobol }
    - argument: 1
  assume-read: ['A[']
  services:
    web: { manifest: .env.example, code: [] }
`,
      'c.yml',
    );
    expect(parsed.ok ? [] : parsed.problems.map(renderProblem)).toEqual([
      'c.yml:3:13: write how the function is called, without brackets: `getSecret` or `config.get`',
      'c.yml:4:30: count the arguments from 0',
      'c.yml:4:42: a prefix is part of a key: letters, digits and `_`',
      'c.yml:4:59: write upper or none',
      'c.yml:4:72: write hard, optional or defaulted',
      `c.yml:4:88: write one of ${CODE_LANGUAGES.join(', ')}, or leave it out for all`,
      'c.yml:5:7: `call` is missing or has no value',
      'c.yml:6:17: not a glob that can be matched: check its brackets and braces, or write it with `\\` before them',
      'c.yml:8:42: the list is empty: give it an entry, or leave the key out',
    ]);
  });

  test('name languages that are read', () => {
    const names = LANGUAGES.map(({ name }) => name);
    for (const language of CODE_LANGUAGES) expect(names).toContain(language);
  });
});

test('the signs that code is told by before it is loaded are those that it is read by', () => {
  const signs = Object.values(SIGNS).map(({ matches, hints }) => ({ matches, hints }));
  const read = LANGUAGES.map(({ matches, hints }) => ({ matches, hints }));
  expect(read).toHaveLength(signs.length);
  expect(read).toEqual(expect.arrayContaining(signs));
});
