import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseCompose } from '../src/env/production/compose.ts';
import { parseComposeEnvFile, parseRawEnvFile } from '../src/env/production/compose-env-file.ts';
import { interpolate } from '../src/env/production/interpolation.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const FOLDER = '__tests__/fixtures/env/production';
const fixture = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const parse = (text: string, service?: string, files: [string, string | undefined][] = []) =>
  sealedIn(parseCompose(text, 'deploy/compose.yml', { service, files: new Map(files) }));
/** `A 3:7`: provided, with its place in the compose file, or `A in deploy/web.env 1:1`; `A?`: its value is not known. */
const brief = (...args: Parameters<typeof parse>) => {
  const parsed = parse(...args);
  if (!parsed.ok) return parsed.problems.map(renderProblem);
  return parsed.value.provided.map(({ key, source, at, value }) => {
    const where = source.startsWith('deploy/compose.yml') ? '' : ` in ${source}`;
    return `${key}${value === undefined ? '?' : ''}${where} ${at?.line}:${at?.column}`;
  });
};
const hints = (...args: Parameters<typeof parse>) => {
  const parsed = parse(...args);
  return parsed.ok ? parsed.value.hints.map(({ key, message }) => `${key ?? '*'}: ${message}`) : [];
};

describe('a compose file', () => {
  const files: [string, string | undefined][] = [
    ['deploy/web.env', fixture('web.env')],
    ['secrets/web.env', undefined],
    ['deploy/raw.env', fixture('raw.env')],
  ];
  const text = fixture('docker-compose.yml');

  test('gives a service its env files and its environment', () => {
    expect(brief(text, 'web', files)).toEqual([
      'WEB_KEY in deploy/web.env 2:1',
      'LOG_LEVEL 16:7',
      'QUOTED in deploy/web.env 4:1',
      'RAW_KEY in deploy/raw.env 1:1',
      'PORT 17:7',
      'DEBUG 18:7',
      'DATABASE_URL? 19:7',
      'CACHE_URL 20:7',
      'PRICE 24:7',
      'EMPTY 25:7',
      'SHARED 3:3',
    ]);
  });

  test('does not count what comes from the host, and says what to write instead', () => {
    expect(hints(text, 'web', files)).toEqual([
      '*: deploy/compose.yml (web) reads secrets/web.env, which is not in the repository: list its keys with `names`',
      'FROM_SHELL: deploy/web.env passes it through from the host, which cannot be seen here: list what the host has with `names`',
      ...['SENTRY_DSN SENTRY_DSN', 'SECRET_KEY SECRET_KEY', 'MAIL_URL MAIL_PASSWORD'].map((names) => {
        const [key, variable] = names.split(' ');
        return `${key}: deploy/compose.yml (web) takes it from \`\${${variable}}\` of the host, which cannot be seen here: write \`\${${variable}:?}\`, and compose refuses to start without it, or list what the host has with \`names\``;
      }),
      'FROM_HOST: deploy/compose.yml (web) passes it through from the host, which cannot be seen here: list what the host has with `names`',
    ]);
  });

  test('asks for the env files that it needs, by their path in the repository', () => {
    const parsed = parse(text, 'web');
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        searched: ['deploy/compose.yml (web)', 'deploy/web.env', 'secrets/web.env', 'deploy/raw.env'],
        wanted: ['deploy/web.env', 'secrets/web.env', 'deploy/raw.env'],
      },
    });
  });

  test('with an environment that is a list', () => {
    expect(brief(text, 'worker')).toEqual(['LOG_LEVEL 29:9', 'QUEUE_URL 30:9', 'TOKEN? 32:9']);
    expect(hints(text, 'worker')).toEqual([
      'SECRET_KEY: deploy/compose.yml (worker) passes it through from the host, which cannot be seen here: list what the host has with `names`',
    ]);
  });

  test.each<[string, string, string | undefined, unknown[]]>([
    ['a single service', 'services: { web: { environment: { A: CANARY } } }', undefined, ['A 1:35']],
    ['a service without keys', 'services: { web: { image: x } }', 'web', []],
    [
      'several services',
      text,
      undefined,
      [
        'deploy/compose.yml:5:1: several services: say which one in the checklist with `service:` (web, worker)',
      ],
    ],
    [
      'a service that is not there',
      text,
      'api',
      ['deploy/compose.yml:5:1: there is no service api here: it has web, worker'],
    ],
    [
      'no service',
      'services: {}',
      undefined,
      ['deploy/compose.yml:1:1: there is no service  here: it has none'],
    ],
    [
      'no services',
      'web: {}',
      'web',
      ['deploy/compose.yml:1:1: a compose file has `services` with at least one service'],
    ],
    [
      'nothing',
      '',
      'web',
      ['deploy/compose.yml:1:1: a compose file has `services` with at least one service'],
    ],
    [
      'a service that is a text',
      'services: { web: CANARY }',
      'web',
      ['deploy/compose.yml:1:13: a service holds keys with values'],
    ],
    [
      'an environment that is a text',
      'services: { web: { environment: CANARY } }',
      'web',
      ['deploy/compose.yml:1:33: `environment` holds keys with values, or a list of `KEY=value`'],
    ],
    [
      'a list with a map in it',
      'services: { web: { environment: [{ A: CANARY }] } }',
      'web',
      ['deploy/compose.yml:1:34: `environment` holds keys with values, or a list of `KEY=value`'],
    ],
    [
      'a value that is a list',
      'services: { web: { environment: { A: [CANARY] } } }',
      'web',
      ['deploy/compose.yml:1:38: the value of an env key is a text'],
    ],
    [
      'a variable that compose refuses',
      'services: { web: { environment: { A: "${CANARY" } } }',
      'web',
      [
        expect.stringMatching(
          /^deploy\/compose\.yml:1:35: a variable here is not written as compose reads it/,
        ),
      ],
    ],
    [
      'an env file that is a number of keys',
      'services: { web: { env_file: { file: CANARY } } }',
      'web',
      [expect.stringMatching(/^deploy\/compose\.yml:1:30: `env_file` holds a path/)],
    ],
    [
      'an unknown format',
      'services: { web: { env_file: { path: a.env, format: CANARY } } }',
      'web',
      ['deploy/compose.yml:1:53: a format is `raw`, or left out'],
    ],
    [
      'a key twice',
      'services: { web: { environment: { A: CANARY, A: CANARY } } }',
      'web',
      ['deploy/compose.yml:1:46: this key is already given in line 1'],
    ],
    ['the same key twice in a list', 'services: { web: { environment: [A=CANARY, A] } }', 'web', []],
  ])('%s', (_, of, service, expected) => {
    expect(brief(of, service)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    [
      'extends',
      'services: { web: { extends: { service: base } } }',
      '*: deploy/compose.yml (web) extends another service, and what it gets from there is not seen: list its keys with `names`',
    ],
    [
      'an env file outside',
      'services: { web: { env_file: ../../x.env } }',
      '*: deploy/compose.yml (web) reads an env file outside the repository: list its keys with `names`',
    ],
    [
      'an env file of the system',
      'services: { web: { env_file: /etc/x.env } }',
      '*: deploy/compose.yml (web) reads an env file outside the repository: list its keys with `names`',
    ],
    [
      'an env file that the host names',
      'services: { web: { env_file: "${STAGE}.env" } }',
      '*: deploy/compose.yml (web) reads an env file whose path comes from the host: list its keys with `names`',
    ],
  ])('does not follow %s, and says so', (_, of, expected) => {
    expect(hints(of)).toEqual([expected]);
  });

  test('names what is wrong in an env file, in that file', () => {
    const of = 'services: { web: { env_file: a.env } }';
    expect(brief(of, 'web', [['deploy/a.env', 'A=1\nCANARY 2']])).toEqual([
      'deploy/a.env:2:1: not an assignment: write `KEY=value`, or `#` before a comment',
    ]);
  });

  test('of any text is either read or explained, never throws, and never shows a value', () => {
    const piece = fc.constantFrom(
      ...[
        'services:\n',
        '  web:\n',
        '    environment:\n',
        '      A: ',
        '      - A=',
        'CANARY',
        '\n',
        '${',
        '}',
        '$X',
        ':-',
      ],
      ...[
        '    env_file: ',
        'a.env\n',
        '      - path: ',
        '<<: *a\n',
        '&a ',
        '"',
        '[',
        ']',
        '{',
        '{{',
        ':?',
        '$$',
        '~',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (of) => {
          const parsed = parseCompose(of, 'f', { files: new Map([['a.env', of]]) });
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          if (!parsed.ok) sealedIn(parsed.problems);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a compose file of several documents', () => {
  // https://github.com/compose-spec/compose-go/pull/451: merged in their order, as several files are
  const merged = (...documents: string[]) =>
    documents.map((of) => `services: { web: { ${of} } }\n`).join('---\n');

  test.each<[string, string, string[]]>([
    [
      'the environment of a later one is laid over that of those before, key by key',
      merged('environment: { A: CANARY, B: CANARY }', 'environment: ["B=CANARY", "C=CANARY"]'),
      ['A 1:35', 'B 3:34', 'C 3:46'],
    ],
    [
      'the environment of any comes after all env files',
      merged('environment: { SAME: CANARY }', 'env_file: a.env'),
      ['SAME 1:35', 'FILE in deploy/a.env 2:1'],
    ],
    [
      'env files are those of all',
      merged('env_file: a.env', 'env_file: [b.env]'),
      ['SAME in deploy/b.env 1:1', 'FILE in deploy/a.env 2:1'],
    ],
    [
      'a service may be in one of them only',
      'services: { db: { image: x } }\n---\nservices: { web: { environment: { A: CANARY } } }',
      ['A 3:35'],
    ],
    [
      'those with nothing in them are passed over',
      `---\n---\n${merged('environment: { A: CANARY }')}---\n`,
      ['A 3:35'],
    ],
    [
      'a field with nothing in it leaves those before as they are',
      merged('environment: { A: CANARY }', 'environment: '),
      ['A 1:35'],
    ],
    [
      '!reset takes a key away',
      merged('environment: { A: CANARY, B: CANARY }', 'environment: { A: !reset null }'),
      ['B 1:46'],
    ],
    ['!reset takes all keys away', merged('environment: { A: CANARY }', 'environment: !reset []'), []],
    [
      '!override takes those before away',
      merged('env_file: a.env, environment: { A: CANARY }', 'environment: !override { B: CANARY }'),
      ['SAME in deploy/a.env 1:1', 'FILE in deploy/a.env 2:1', 'B 3:45'],
    ],
    [
      '!override of the service takes what it was away',
      'services: { web: { environment: { A: CANARY } } }\n---\nservices: { web: !override { environment: { B: CANARY } } }',
      ['B 3:45'],
    ],
    [
      'what extends another one in a later document may change each value',
      merged('environment: { A: CANARY }', 'extends: base'),
      ['A? 1:35'],
    ],
    [
      'a service that is in none',
      'services: { db: { image: x } }\n---\nservices: { cache: { image: x } }',
      ['deploy/compose.yml:1:1: there is no service web here: it has db, cache'],
    ],
    [
      'one without services',
      'services: { web: { environment: { A: CANARY } } }\n---\nvolumes: {}',
      ['A 1:35'],
    ],
    [
      'a text for a service',
      'services: { web: { environment: { A: CANARY } } }\n---\nservices: { web: CANARY }',
      ['deploy/compose.yml:3:13: a service holds keys with values'],
    ],
    [
      'a document that is a list',
      `${merged('environment: { A: CANARY }')}---\n[CANARY]`,
      ['deploy/compose.yml:3:1: a compose file has `services` with at least one service'],
    ],
  ])('%s', (_, of, expected) => {
    expect(
      brief(of, 'web', [
        ['deploy/a.env', 'SAME=CANARY\nFILE=CANARY'],
        ['deploy/b.env', 'SAME=CANARY'],
      ]),
    ).toEqual(expected);
  });

  test('of which one hands a key on from the host: a person is asked, whatever it was before', () => {
    const of = merged('environment: { A: CANARY }', 'environment: [A]');
    expect(brief(of)).toEqual([]);
    expect(hints(of)).toEqual([
      'A: deploy/compose.yml (web) passes it through from the host, which cannot be seen here: list what the host has with `names`',
    ]);
  });
});

test('a key with !reset in a file of one document is not given', () => {
  expect(brief('services: { web: { environment: { A: !reset CANARY, B: CANARY } } }')).toEqual(['B 1:53']);
});

describe('an env file of compose', () => {
  /** `A=1`: with this value; `A=?`: ensured; `A<X`: from the host. */
  const shown = (text: string, read = parseComposeEnvFile) => {
    const parsed = read(text, 'f');
    if (!parsed.ok) return parsed.problems.map(renderProblem);
    return parsed.value.map(({ key, value, unseen }) => {
      if (unseen !== undefined) return `${key}<${/\{(\w+)/.exec(unseen)?.[1] ?? ''}`;
      if (value === undefined) return `${key}=?`;
      const found = CANDIDATES.find(
        (candidate) => value.breaks({ required: true, values: [candidate] }) === undefined,
      );
      return `${key}=${found ?? (value.breaks({ required: true }) === 'empty' ? '' : 'another')}`;
    });
  };
  const CANDIDATES = ['x', 'x y', 'x#y', '"x"', "it's", '$x', 'x\ny', 'x\\ny', '"x" # y', '${X}'];

  test.each<[string, string, string[]]>([
    ['a value', 'A=x', ['A=x']],
    ['spaces around', ' A = x ', ['A=x']],
    ['a colon', 'A: x', ['A=x']],
    ['export', 'export A=x', ['A=x']],
    ['no value', 'A=\nB', ['A=', 'B<']],
    ['a comment behind a value', 'A=x # y\nB=x#y\nC=# y', ['A=x', 'B=x#y', 'C=']],
    ['double quotes', 'A="x y" # z\nB="x\\ny"\nC="x\ny"\nD="\\$x"', ['A=x y', 'B=x\ny', 'C=x\ny', 'D=$x']],
    ['single quotes', "A='x y'\nB='it\\'s'\nC='x\\ny'\nD='${X}'", ['A=x y', "B=it's", 'C=x\\ny', 'D=${X}']],
    ['variables', 'A=${X}\nB="${X:-x}"\nC=${X:?}\nD=$$x', ['A<X', 'B=x', 'C=?', 'D=$x']],
    ['a name alone with a comment', 'A # y\nB=x', ['A<', 'B=x']],
    ['CRLF and a byte order mark', '\uFEFFA=x\r\nB=x\r\n', ['A=x', 'B=x']],
    [
      'no assignment',
      '=x\nA B\n1=x',
      [1, 2, 3].map(
        (line) => `f:${line}:1: not an assignment: write \`KEY=value\`, or \`#\` before a comment`,
      ),
    ],
    [
      'a quote that never closes',
      'A="x\nB=x',
      ['f:1:1: the quote that opens this value is never closed, or something follows it'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['quotes', 'A="x"', ['A="x"']],
    ['comments', '# y\nA="x" # y', ['A="x" # y']],
    ['variables', 'A=${X}\nB=$x', ['A=${X}', 'B=$x']],
    ['a name alone', 'A', ['A<']],
    ['a space in a key', 'A B=x', ['f:1:1: a key has no space in it: write `KEY=value`']],
  ])('in the raw format keeps %s as they are', (_, text, expected) => {
    expect(shown(text, parseRawEnvFile)).toEqual(expected);
  });

  test('of any text is either read or explained, and never throws', () => {
    const piece = fc.constantFrom(
      'A',
      '=',
      '"',
      "'",
      '\\',
      '$',
      '{',
      '}',
      '#',
      ' ',
      '\n',
      'export ',
      ':',
      '-',
      '?',
      'CANARY',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (text) => {
          for (const parsed of [parseComposeEnvFile(text, 'f'), parseRawEnvFile(text, 'f')]) {
            if (!parsed.ok) sealedIn(parsed.problems);
            expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['open double quotes', 'A="x\n'.repeat(1e5)],
    ['open single quotes', "A='x\n".repeat(1e5)],
    ['escaped quotes', `A='${"\\'".repeat(5e5)}`],
    ['spaces', ' '.repeat(1e6)],
    ['spaces in a value', `A=x${' '.repeat(1e6)}y`],
    ['names', 'A\n'.repeat(1e5)],
    ['variables', `A=${'${X:-'.repeat(2e5)}`],
    ['text', 'a b\n'.repeat(1e5)],
  ])('a lot of %s does not hang', (_, text) => {
    parseComposeEnvFile(text, 'f');
    parseRawEnvFile(text, 'f');
  });
});

describe('interpolation', () => {
  test.each<[string, string]>([
    ['plain', 'known plain'],
    ['$$', 'known $'],
    ['$$X', 'known $X'],
    ['$X', 'host X'],
    ['${X}', 'host X'],
    ['a${X}b', 'host X'],
    ['${X:-d}', 'known d'],
    ['${X-d}', 'known d'],
    ['${X:-}', 'host X'],
    ['${X-}', 'host X'],
    ['a${X:-d}b', 'known adb'],
    ['${X:?}', 'ensured'],
    ['${X?why}', 'ensured'],
    ['${X:?why $Y}', 'ensured'],
    ['${X:?}${Y}', 'host Y'],
    ['${X}${Y}', 'host X Y'],
    ['${X:+d}', 'host X'],
    ['${X+d}', 'host X'],
    ['${X:-${Y:-d}}', 'known d'],
    ['${X:-${Y}}', 'host Y, or another'],
    ['${X:-${Y}}${Z}', 'host Y Z, or another'],
    ['${X:-${Y:?}}', 'ensured'],
    ['${X:-a}b}', 'known ab}'],
    ['${X:-a b-c:?}', 'known a b-c:?'],
    ['${X:-$$}', 'known $'],
    ['', 'known '],
    ['$', 'malformed'],
    ['$1', 'malformed'],
    ['${', 'malformed'],
    ['${X', 'malformed'],
    ['${}', 'malformed'],
    ['${X:}', 'malformed'],
    ['${X!d}', 'malformed'],
    ['${X:-d', 'malformed'],
    ['${X:-${', 'malformed'],
  ])('%s', (text, expected) => {
    const found = interpolate(text);
    const other = found.is === 'host' && found.isAnyEnough ? ', or another' : '';
    const detail =
      found.is === 'known' ? ` ${found.text}` : found.is === 'host' ? ` ${found.variables.join(' ')}` : '';
    expect(`${found.is}${detail}${other}`).toBe(expected);
  });
});
