import { describe, expect, test } from '@jest/globals';
import type { Declared } from '../src/env/declared.ts';
import type { Finding } from '../src/env/findings/finding.ts';
import { findDifferences } from '../src/env/findings/findings.ts';
import { matchKeys } from '../src/env/findings/ignored.ts';
import type { Hint, Provided } from '../src/env/provided.ts';
import type { Read } from '../src/env/read.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

/** `A!` is required, `A` optional, `A=` has a default, `A@staging` is for another environment; spaces between. */
const declare = (text: string) =>
  words(text).map(
    (word, index): Declared => ({
      key: word.replace(/[!=@].*/, ''),
      required: word.includes('!'),
      secret: false,
      hasDefault: word.includes('='),
      environments: word.includes('@') ? [word.replace(/.*@/, '')] : undefined,
      at: { file: '.env.example', line: index + 1, column: 1 },
    }),
  );
/** `A` is provided; `A=x` with this value. */
const provide = (text: string, source = 'production.env') =>
  words(text).map((word): Provided => {
    const [key = '', value] = word.split('=');
    return { key, source, value: value === undefined ? undefined : new Sealed(value) };
  });
/** `A!` fails without it, `A?` does without, `A=` brings its own. */
const read = (text: string) =>
  words(text).map((word, index): Read => {
    const kind = { '!': 'hard', '?': 'optional', '=': 'defaulted' } as const;
    const [key, sign] = [word.slice(0, -1), word.slice(-1)];
    if (sign !== '!' && sign !== '?' && sign !== '=') throw new Error(word);
    return { key, kind: kind[sign], at: { file: 'settings.py', line: index + 1, column: 5 } };
  });
const words = (text: string) => text.split(' ').filter((word) => word !== '');

interface Given {
  declared?: string;
  provided?: string | Provided[];
  reads?: string;
  hints?: Hint[];
  ignore?: string[];
  hasSources?: boolean;
  assumed?: string[];
}
const findings = ({
  declared = '',
  provided = '',
  reads,
  hints = [],
  ignore = [],
  hasSources = true,
  assumed = [],
}: Given) =>
  sealedIn(
    findDifferences(
      {
        service: 'auth',
        declared: declare(declared),
        provided: typeof provided === 'string' ? provide(provided) : provided,
        hints,
        searched: ['production.env'],
        code: reads === undefined ? undefined : { reads: read(reads), isAll: true },
      },
      {
        environment: 'production',
        hasSources,
        isIgnored: matchKeys(ignore),
        isAssumedRead: matchKeys(assumed),
        manifests: ['auth/.env.example'],
      },
    ),
  );
/** `missing A!`: blocking. `missing A!?`: blocking, and only a person can tell. */
const brief = (found: Finding) => {
  const special =
    found.kind === 'missing'
      ? `${found.certain ? '' : '?'}${found.disputed ? ' disputed' : ''}${found.typoOf === undefined ? '' : ` (like ${found.typoOf})`}`
      : found.kind === 'invalid'
        ? ` ${found.breaks.map(({ rule, source }) => `${rule} in ${source}`).join(', ')}`
        : '';
  return `${found.kind} ${found.key}${found.blocking ? '!' : ''}${special}`;
};

describe('what differs between declared and provided', () => {
  test.each<[string, Given, string[]]>([
    ['everything provided', { declared: 'A! B', provided: 'A B' }, []],
    ['a required key', { declared: 'A!' }, ['missing A!']],
    ['an optional key', { declared: 'A' }, ['missing A']],
    ['a key that nobody declares', { provided: 'A' }, ['stale A']],
    ['several, in order', { declared: 'C! A!', provided: 'B' }, ['missing A!', 'stale B', 'missing C!']],
    ['a key for another environment', { declared: 'A!@staging' }, []],
    ['the same, provided', { declared: 'A!@staging', provided: 'A' }, []],
    ['a short form of this environment', { declared: 'A!@prod' }, ['missing A!']],
    ['a mounted secret', { declared: 'A!', provided: 'A_FILE' }, []],
    ['a mounted secret that may be declared as well', { declared: 'A! A_FILE', provided: 'A_FILE' }, []],
    [
      'a key that is no mounted secret',
      { declared: 'LOG! LOG_FILE!', provided: 'LOG_FILE' },
      ['missing LOG!'],
    ],
    [
      'a name that only begins alike',
      { declared: 'ABC!', provided: 'ABC_FILES' },
      ['missing ABC!', 'stale ABC_FILES'],
    ],
    ['an ignored key', { declared: 'VITE_A! B!', provided: 'VITE_X', ignore: ['VITE_*'] }, ['missing B!']],
    [
      'a key that is left out of the ignored ones',
      { declared: 'VITE_A! VITE_B! C!', ignore: ['VITE_*', '!VITE_B'] },
      ['missing C!', 'missing VITE_B!'],
    ],
    ['all but one ignored', { declared: 'A! B!', ignore: ['!B'] }, ['missing B!']],
    ['what the machine sets itself', { provided: 'PATH HOME CI GITHUB_SHA RUNNER_OS LC_ALL' }, []],
    ['the same, declared', { declared: 'GITHUB_TOKEN!' }, ['missing GITHUB_TOKEN!']],
    [
      'a slip of the finger',
      { declared: 'DATABASE_URL!', provided: 'DATABSE_URL' },
      ['missing DATABASE_URL! (like DATABSE_URL)', 'stale DATABSE_URL'],
    ],
    [
      'another case',
      { declared: 'Api_Key!', provided: 'API_KEY' },
      ['stale API_KEY', 'missing Api_Key! (like API_KEY)'],
    ],
    [
      'a declared key that is nearly the same',
      { declared: 'DB_USER! DB_USERS!', provided: 'DB_USERS' },
      ['missing DB_USER!'],
    ],
  ])('%s', (_, given, expected) => {
    expect(findings(given).map(brief)).toEqual(expected);
  });

  test.each<[string, Given, string[]]>([
    ['nobody looked', { declared: 'A' }, ['missing A']],
    ['nobody reads it', { declared: 'A!', reads: '' }, ['missing A!']],
    ['a hard read of an optional key', { declared: 'A', reads: 'A!' }, ['missing A!']],
    ['a hard read of a key with a default', { declared: 'A=', reads: 'A!' }, ['missing A! disputed']],
    ['an optional read of a key with a default', { declared: 'A=', reads: 'A?' }, ['missing A']],
    [
      'a hard read in another environment only',
      { declared: 'A@staging', reads: 'A!' },
      ['missing A! disputed'],
    ],
    ['the same, provided', { declared: 'A@staging', provided: 'A', reads: 'A!' }, []],
    ['an optional read in another environment only', { declared: 'A@staging', reads: 'A?' }, []],
    ['a hard read that nobody declares', { reads: 'A!' }, ['missing A!', 'undeclared A']],
    ['the same, provided', { reads: 'A!', provided: 'A' }, ['undeclared A']],
    ['an optional read that nobody declares', { reads: 'A?' }, ['undeclared A']],
    ['a defaulted read that nobody declares', { reads: 'A=' }, ['undeclared A']],
    ['a read of what the machine sets', { reads: 'PATH! GITHUB_SHA!' }, []],
    [
      'a read of what no container sets',
      { reads: 'USERNAME!' },
      ['missing USERNAME!', 'undeclared USERNAME'],
    ],
    ['a key that is read and provided', { reads: 'A?', provided: 'A B' }, ['undeclared A', 'stale B']],
    [
      'a mounted secret of what is declared',
      { declared: 'C A', provided: 'A C', reads: 'A_FILE? B_FILE?' },
      ['undeclared B_FILE'],
    ],
    ['several reads', { reads: 'A? A= A!' }, ['missing A!', 'undeclared A']],
    ['provided, and read where nobody sees it', { provided: 'AB AC', assumed: ['AB'] }, ['stale AC']],
  ])('with reads: %s', (_, given, expected) => {
    expect(findings(given).map(brief)).toEqual(expected);
  });

  test('an undeclared key says where to declare it, and what may have been meant', () => {
    const found = findings({
      declared: 'MAIL_HOST MAIL_USER',
      reads: 'MAIL_HSOT! MAIL_USER?',
      provided: 'MAIL_HSOT',
    });
    expect(found).toMatchObject([
      { kind: 'missing', key: 'MAIL_HOST' },
      { kind: 'undeclared', key: 'MAIL_HSOT', declareIn: 'auth/.env.example', typoOf: 'MAIL_HOST' },
      { kind: 'missing', key: 'MAIL_USER' },
    ]);
  });

  test('a key that is declared and read is not what another one was meant to be, and no more is one that is only read', () => {
    const found = findings({
      declared: 'MAIL_HOST',
      reads: 'MAIL_HSOT! MAIL_HOST? MAIL_HOTS?',
      provided: 'MAIL_HOST',
    });
    expect(found.map((one) => (one.kind === 'undeclared' ? one.typoOf : 'none'))).not.toContain('MAIL_HOST');
    expect(found.map((one) => (one.kind === 'undeclared' ? one.typoOf : undefined))).not.toContain(
      'MAIL_HOTS',
    );
  });

  test('what nobody declares is told at its read, and what nobody needs where it is provided', () => {
    const at = { file: 'production.env', line: 7, column: 1 };
    const provided = [{ key: 'SPARE', source: 'production.env', at }];
    const places = findings({ reads: 'A!', provided }).map((found) => [found.kind, found.at]);
    const read = { file: 'settings.py', line: 1, column: 5 };
    expect(places).toEqual([
      ['missing', read],
      ['undeclared', read],
      ['stale', at],
    ]);
  });

  test('a finding says where the key is declared, read, and looked for', () => {
    const [missing] = findings({ declared: 'B A!', reads: 'A= A!' });
    expect(missing).toMatchObject({
      kind: 'missing',
      service: 'auth',
      key: 'A',
      at: { file: '.env.example', line: 2 },
      reads: [{ kind: 'hard', at: { file: 'settings.py', line: 2 } }, { kind: 'defaulted' }],
      sources: [],
      searched: ['production.env'],
    });
  });

  test('GitHub keeps names in upper case, so case does not count there', () => {
    const provided = [{ key: 'API_KEY', source: 'environment production', ignoresCase: true }];
    expect(findings({ declared: 'Api_Key!', provided }).map(brief)).toEqual([]);
  });

  describe('where production cannot be seen', () => {
    const unseen = { source: 'k8s.yml', message: 'not in the files', mayBeThere: true };
    test.each<[string, Given, string[]]>([
      ['no source at all', { declared: 'A! B', hasSources: false }, ['missing A!?']],
      ['any key may be there', { declared: 'A!', hints: [unseen] }, ['missing A!?']],
      [
        'this key may be there',
        { declared: 'A! B!', hints: [{ ...unseen, key: 'A' }] },
        ['missing A!?', 'missing B!'],
      ],
      [
        'keys with this beginning may be there',
        { declared: 'A_1! B!', hints: [{ ...unseen, prefix: 'A_' }] },
        ['missing A_1!?', 'missing B!'],
      ],
      [
        'the path of a file with it may be there',
        { declared: 'A! B!', hints: [{ ...unseen, key: 'A_FILE' }] },
        ['missing A!?', 'missing B!'],
      ],
      [
        'it is known not to be there',
        { declared: 'A!', hints: [{ ...unseen, mayBeThere: false }] },
        ['missing A!'],
      ],
    ])('%s', (_, given, expected) => {
      expect(findings(given).map(brief)).toEqual(expected);
    });

    test('a missing key comes with what is said about it, and only that', () => {
      const hints = [
        { ...unseen, key: 'A', message: 'about A' },
        { ...unseen, key: 'B', message: 'about B' },
      ];
      expect(findings({ declared: 'A!', hints })).toMatchObject([{ hints: [{ message: 'about A' }] }]);
    });
  });

  describe('values', () => {
    test.each<[string, Given, string[]]>([
      ['a good one', { declared: 'A!', provided: 'A=CANARY-1' }, []],
      ['none to see', { declared: 'A!', provided: 'A' }, []],
      ['an empty one', { declared: 'A!', provided: 'A=' }, ['invalid A! empty in production.env']],
      ['an empty one of an optional key', { declared: 'A', provided: 'A=' }, []],
      [
        'an empty one that the code cannot do without',
        { reads: 'A!', provided: 'A=' },
        ['invalid A! empty in production.env', 'undeclared A'],
      ],
      [
        'a placeholder',
        { declared: 'A', provided: 'A=changeme' },
        ['invalid A placeholder in production.env'],
      ],
      ['of another environment', { declared: 'A!@staging', provided: 'A=changeme' }, []],
      ['of a key that nobody knows', { provided: 'A=changeme' }, ['stale A']],
      ['the path of a mounted secret', { declared: 'A!', provided: 'A_FILE=/run/secrets/a' }, []],
      ['an empty one beside a mounted secret', { declared: 'A!', provided: 'A= A_FILE=/run/secrets/a' }, []],
      ['an empty path of one', { declared: 'A!', provided: 'A_FILE=' }, ['missing A!']],
    ])('%s', (_, given, expected) => {
      expect(findings(given).map(brief)).toEqual(expected);
    });

    test('each source that breaks a rule is named', () => {
      const provided = [
        ...provide('A=todo', 'a.env'),
        ...provide('A=CANARY-2', 'b.env'),
        ...provide('A=', 'c.env'),
      ];
      expect(findings({ declared: 'A!', provided }).map(brief)).toEqual([
        'invalid A! placeholder in a.env, empty in c.env',
      ]);
    });
  });
});
