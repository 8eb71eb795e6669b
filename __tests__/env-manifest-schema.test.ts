import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderProblem } from '../src/checklist/problem.ts';
import { parseEnvSpec } from '../src/env/manifest/env-spec.ts';
import { parseManifest } from '../src/env/manifest/parse.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';

const parse = (text: string) => sealedIn(parseEnvSpec(text, '.env.schema'));
/** `12 A! secret type=port …`: its line, `!` when required, `=` when it has a value of its own. */
const brief = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) return parsed.problems.map(renderProblem);
  return parsed.value.map((declared) => {
    const { key, required, hasDefault, secret, type, pattern, values, environments, description, at } =
      declared;
    const facts = Object.entries({ type, pattern, values, environments }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${value}`],
    );
    const words = [secret ? 'secret' : '', ...facts, description === undefined ? '' : `(${description})`];
    return [`${at.line} ${key}${required ? '!' : ''}${hasDefault ? '=' : ''}`, ...words.filter(Boolean)].join(
      ' ',
    );
  });
};

describe('a schema with decorators as a manifest', () => {
  test('as people write it', () => {
    expect(brief(readFileSync('__tests__/fixtures/env/manifest/varlock.env.schema', 'utf8'))).toEqual([
      '9 APP_ENV= secret type=enum values=development,staging,production (Which environment this is)',
      '12 DATABASE_URL! secret type=url',
      '17 SECRET_KEY! secret type=string pattern=^sk_ (Signs the sessions)',
      '20 PUBLIC_PORT= type=port',
      '22 SENTRY_DSN secret type=string pattern=^https://[^/]+\\.sentry\\.io/',
      '23 FROM_VAULT= secret (fetched when the program starts)',
      '24 PEM= secret',
      '31 WORKERS! secret type=integer environments=production,staging',
      '35 MAIL_URL! secret type=string',
      '38 UNSET secret',
      '39 EMPTY secret',
      '40 NOTHING secret',
      '41 HOSTS= secret',
      '49 ALERTS! secret type=string',
    ]);
  });

  test.each<[string, string, unknown[]]>([
    ['nothing said', 'A=\nB=1', ['1 A secret', '2 B= secret']],
    [
      'all required',
      '# @defaultRequired\n# ---\nA=\nB=1\n# @optional\nC=',
      ['3 A! secret', '4 B= secret', '6 C secret'],
    ],
    ['all required, without a divider', '# @defaultRequired=true\nA=\nB=', ['2 A! secret', '3 B! secret']],
    ['none required', '# @defaultRequired=false\n\nA=\n# @required\nB=', ['3 A secret', '5 B! secret']],
    ['none secret', '# @defaultSensitive=false\n\nA=\n# @sensitive\nB=', ['3 A', '5 B secret']],
    [
      'the last word counts',
      '# @required @optional\nA=\n# @required=false\nB=\n# @optional=false\nC=',
      ['2 A secret', '4 B secret', '6 C! secret'],
    ],
    [
      'a switched off secret',
      '# @sensitive={enabled=false, preventLeaks=true}\nA=\n# @public=false\nB=',
      ['2 A', '4 B secret'],
    ],
    ['a decorator within a comment is none', '# note @required\nA=', ['2 A secret (note @required)']],
    ['a comment behind decorators ends them', '# @required # @optional\nA=', ['2 A! secret']],
    ['decorators behind a value', 'A= # @required @type=port', ['1 A! secret type=port']],
    ['a comment that a divider keeps away', '# @required\n# ---\nA=', ['3 A secret']],
    ['a comment that an empty line keeps away', '# @required\n\nA=', ['3 A secret']],
    [
      'a value in quotes with a sign',
      'A="#1"\nB=\'x\' # y\nC=`z`',
      ['1 A= secret', '2 B= secret (y)', '3 C= secret'],
    ],
    ['a call over several lines', 'A=fn(\n  "B=)",\n  c\n)\nB=', ['1 A= secret', '5 B secret']],
    [
      'a bracket that never closes',
      '# @type=enum(a,\nA=(\nB=',
      [expect.stringContaining('.env.schema:1:1: the type is not known')],
    ],
    ['an enum of what other items hold', '# @type=enum(local, $OTHERS)\nA=', ['2 A secret type=string']],
    [
      'a pattern between slashes',
      '# @type=string(matches=/^a+$/)\nA=',
      ['2 A secret type=string pattern=^a+$'],
    ],
    ['a pattern with flags', '# @type=string(matches=regex("a", "i"))\nA=', ['2 A secret type=string']],
    [
      'a beginning with signs',
      '# @type=string(startsWith="a.b(")\nA=',
      ['2 A secret type=string pattern=^a\\.b\\('],
    ],
    ['a URL without a scheme', '# @type=url(prependHttps=true)\nA=', ['2 A secret type=string']],
    [
      'JSON',
      '# @type=record(number)\nA=\n# @type=simple-object\nB=',
      ['2 A secret type=json', '4 B secret type=json'],
    ],
    [
      'a type of a plugin',
      '# @plugin(@varlock/1password-plugin)\n# ---\n# @type=opServiceAccountToken\nA=',
      ['4 A secret type=string'],
    ],
    ['an unknown decorator', '# @owner="team" @fancy(1, 2) @required\nA=', ['2 A! secret']],
    ['a file that is switched off', '# @disable\n# ---\nA=', []],
    ['export, CRLF and a byte order mark', '\uFEFF# @required\r\nexport A=\r\n', ['2 A! secret']],
    ['the same key twice', '# @required\nA=\nA=1', ['2 A! secret']],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each<[string, string, unknown[]]>([
    [
      'an unknown type',
      '# @type=txt\nA=',
      [
        '.env.schema:1:1: the type is not known: write one of string, number, boolean, url, enum, email, port, duration, record, simple-object, array, domain, ip, semver, isoDate, uuid, md5',
      ],
    ],
    [
      'an enum without values',
      '# one\n# @type=enum\nA=',
      ['.env.schema:2:1: an enum needs its values: write `@type=enum(one, two)`'],
    ],
    [
      'a default that is none',
      '# @defaultRequired=maybe\n# ---\nA=',
      ['.env.schema:1:1: `@defaultRequired` is true, false or infer'],
    ],
    [
      'a line that is none',
      'A=CANARY\nCANARY\n B C=CANARY',
      [
        '.env.schema:2:1: not an item: write `KEY=`, or `#` before a comment',
        '.env.schema:3:2: not an item: write `KEY=`, or `#` before a comment',
      ],
    ],
  ])('%s is told with its place, and without what stands there', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('is told by its name from the other forms', () => {
    const read = (text: string, file: string) => parseManifest(text, file).ok;
    expect(read('# @type=txt\nA=', 'auth/.env.schema')).toBe(false);
    expect(read('# @type=txt\nA=', '.env.example')).toBe(true);
    expect(read('keys: {}', 'env.yml')).toBe(true);
    expect(read('keys: {}', '.env.example')).toBe(true);
    expect(read('A=', 'env.YAML')).toBe(false);
  });

  test('of any text is either read or explained, never throws, and never shows a value', () => {
    const piece = fc.constantFrom(
      ...[
        'A',
        'B=',
        '\n',
        '# ',
        '@required',
        '@type=',
        'enum(',
        ')',
        '(',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '`',
        '"""',
        '```',
      ],
      ...[
        ' ',
        'CANARY',
        '---',
        '@',
        '=',
        ',',
        '\\',
        '$X',
        '#',
        '@defaultRequired',
        '@disable',
        'fn(',
        'string(matches=',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parseEnvSpec(text, 'f');
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
          if (!parsed.ok) sealedIn(parsed.problems);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['comments', '# a\n'.repeat(1e5)],
    ['blocks of comments', '# a\n\n'.repeat(1e5)],
    ['open brackets in comments', '# @a(\n'.repeat(5e4)],
    ['open brackets in values', 'A=(\n'.repeat(1e5)],
    ['decorators', `# ${'@a '.repeat(3e5)}\nA=`],
    ['quotes', 'A="x\n'.repeat(1e5)],
    ['triple quotes', 'A="""\n'.repeat(1.5e5)],
    ['open calls', `A=${'f('.repeat(5e5)}`],
    ['arguments', `# @type=enum(${'a,'.repeat(5e5)})\nA=`],
    ['spaces', ' '.repeat(1e6)],
    ['text', 'a b\n'.repeat(1e5)],
  ])('a lot of %s does not hang', (_, text) => {
    parseEnvSpec(text, 'f');
  });
});
