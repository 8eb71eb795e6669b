import { expect, test } from '@jest/globals';
import { findDifferences } from '../src/env/findings/findings.ts';
import { matchKeys } from '../src/env/findings/ignored.ts';

const read = (file: string, kind: 'hard' | 'optional' = 'hard') => ({
  ...{ key: 'TAG', kind },
  at: { file, line: 1, column: 1 },
});
const at = { file: '.env.example', line: 1, column: 1 };
const required = { key: 'TAG', required: true, hasDefault: false, secret: false, at };

function missing(reads: readonly ReturnType<typeof read>[], { isDeclared = false, isListed = false } = {}) {
  const [found] = findDifferences(
    {
      service: 'web',
      declared: isDeclared ? [required] : [],
      provided: [],
      hints: [],
      searched: ['docker-compose.yml (web)'],
      code: { reads, isAll: true },
    },
    {
      ...{ environment: 'production', hasSources: true, isListed, manifests: [] },
      ...{ isIgnored: matchKeys([]), isAssumedRead: matchKeys([]) },
    },
  );
  return found?.kind === 'missing'
    ? `${found.certain ? 'certain' : 'asked'}${found.hints.map(({ message }) => `: ${message}`).join('')}`
    : found?.kind;
}

test('what a compose file puts in itself is asked of a person: the host is not seen', () => {
  expect(missing([read('docker-compose.yml')])).toBe(
    'asked: docker-compose.yml takes it from the host that runs compose, which cannot be seen here: list what the host has with `names`',
  );
});

test('so is what a helmfile demands', () => {
  expect(missing([read('helmfile.yaml')])).toMatch(
    /^asked: helmfile.yaml takes it from the host that runs helmfile/,
  );
  expect(missing([read('helmfile.yaml'), read('docker-compose.yml')])).toMatch(/^asked/);
});

test('where people list what there is, it is certain', () => {
  expect(missing([read('docker-compose.yml')], { isListed: true })).toBe('certain');
});

test('what the code cannot do without, or a manifest demands, is certain as ever', () => {
  expect(missing([read('docker-compose.yml'), read('src/a.ts')])).toBe('certain');
  expect(missing([read('docker-compose.yml')], { isDeclared: true })).toBe('certain');
  expect(missing([read('docker-compose.yml'), read('src/a.ts', 'optional')])).toMatch(/^asked/);
});
