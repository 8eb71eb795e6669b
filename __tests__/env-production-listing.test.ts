import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ListingChoice, parseListing } from '../src/env/production/listing/parse.ts';
import { Sealed } from '../src/env/text/sealed.ts';
import { sealedIn } from './fixtures/env/sealed-in.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const fixture = (name: string) => readFileSync(`__tests__/fixtures/env/${name}`, 'utf8');
const listing = (text: string, choice?: ListingChoice) =>
  inShort(parseListing(text, 'l', choice)).map((line) => line.replace(/: l lists /, ': '));

const other = 'it for other environments than production';
/** What each tool prints, and what that says: `A?` is there without a value, `not` is not, `may` is a guess. */
const TOOLS: [string, string, string[]][] = [
  ['railway variables --json', 'railway.json', ['DATABASE_URL 2:3', 'RAILWAY_ENVIRONMENT 3:3', 'EMPTY 4:3']],
  ['doppler secrets --json', 'doppler.json', ['API_KEY 2:3', 'RESTRICTED? 3:3']],
  ['doppler secrets --only-names --json', 'doppler-names.json', ['API_KEY? 1:2', 'MAIL_URL? 1:15']],
  ['doppler secrets --only-names', 'doppler-names.txt', ['API_KEY? 4:3', 'MAIL_URL? 5:3']],
  [
    'infisical export --format=json',
    'infisical.json',
    ['API_KEY 1:9', "MINE not 1:116: it as one person's own"],
  ],
  [
    'vault kv get -format=json',
    'vault-kv2.json',
    [
      'API_KEY 5:15',
      'DB_PASSWORD may 5:38: `db-password`: whether the program gets it as DB_PASSWORD cannot be seen here',
    ],
  ],
  ['vault kv get -format=json, version 1', 'vault-kv1.json', ['API_KEY 1:41']],
  ['vault kv get', 'vault-get.txt', ['API_KEY? 16:1', 'MAIL_URL? 17:1']],
  ['vault kv list', 'vault-list.txt', ['API_KEY? 3:1', 'MAIL_URL? 4:1']],
  ['vault kv list -format=json', 'vault-list.json', ['API_KEY? 1:2', 'MAIL_URL? 1:12']],
  [
    'aws ssm get-parameters-by-path --max-items',
    'ssm-cut.json',
    ['API_KEY? 1:24', '* may 1:81: l is cut off, and says so: list all of it'],
  ],
  [
    'aws ssm describe-parameters --query Parameters[].Name --output text',
    'ssm-names.txt',
    ['API_KEY? 1:1', 'MAIL_URL? 1:26', 'PORT? 2:1'],
  ],
  [
    'aws secretsmanager list-secrets',
    'aws-secrets.json',
    ['API_KEY? 1:38', 'OLD_KEY not 1:76: it as deleted'],
  ],
  ['aws secretsmanager get-secret-value', 'aws-secret.json', ['API_KEY 1:72', 'PORT 1:72']],
  ['aws secretsmanager get-secret-value of a text', 'aws-secret-text.json', ['API_KEY 1:64']],
  ['gcloud secrets list --format=json', 'gcloud.json', ['API_KEY? 1:36', 'MAIL_URL? 1:75']],
  ['gcloud secrets list', 'gcloud.txt', ['API_KEY? 2:1', 'MAIL_URL? 3:1']],
  ['az webapp config appsettings list', 'azure-appsettings.json', ['API_KEY 1:10', 'MAIL_URL? 1:68']],
  [
    'az keyvault secret list',
    'azure-keyvault.json',
    [
      'API_KEY may 1:73: `api-key`: whether the program gets it as API_KEY cannot be seen here',
      'OFF not 1:123: it as disabled',
    ],
  ],
  [
    'vercel env ls --format json',
    'vercel.json',
    [
      'API_KEY? 3:14',
      'PLAIN 4:14',
      `ONLY_PREVIEW not 5:14: ${other}`,
      'ONE_BRANCH not 6:14: it for one branch only',
    ],
  ],
  ['vercel env ls', 'vercel.txt', ['API_KEY? 4:2', 'PLAIN? 5:2', `ONLY_PREVIEW not 6:2: ${other}`]],
  ['netlify env:list', 'netlify.txt', ['API_KEY? 7:3', 'MAIL_URL? 8:3']],
  ['heroku config', 'heroku.txt', ['API_KEY? 3:1', 'MAIL_URL? 4:1']],
  ['fly secrets list', 'fly.txt', ['API_KEY? 3:3', 'MAIL_URL? 4:3']],
  ['fly secrets list --json', 'fly.json', ['API_KEY? 1:10', 'MAIL_URL? 1:62']],
  ['gh secret list', 'gh-secrets.txt', ['API_KEY? 1:1', 'MAIL_URL? 2:1']],
  ['doppler secrets download --format env', 'kv.txt', ['API_KEY? 1:1', 'MAIL_URL? 3:8']],
  ['a list of names', 'names.txt', ['API_KEY? 2:1', 'MAIL_URL? 4:3']],
];

describe('a listing', () => {
  test.each(TOOLS)('of %s', (_, name, expected) => {
    expect(listing(fixture(`listings/${name}`))).toEqual(expected);
  });

  test('keeps the values that JSON shows', () => {
    const values = (name: string) => {
      const parsed = parseListing(fixture(`listings/${name}`), name);
      return parsed.ok ? parsed.value.provided.map(({ value }) => value?.equals(new Sealed('CANARY-1'))) : [];
    };
    expect(values('doppler.json')).toEqual([true, undefined]);
    expect(values('vault-kv2.json')).toEqual([true]);
    expect(values('aws-secret.json')).toEqual([true, false]);
    expect(values('vercel.json')).toEqual([undefined, true]);
    expect(values('azure-appsettings.json')).toEqual([true, undefined]);
  });

  test.each<[string, string | undefined, string[]]>([
    [
      'not chosen',
      undefined,
      ['l:1:1: several paths: say which one in the checklist with `path:` (auth/production, auth/staging)'],
    ],
    [
      'chosen',
      '/auth/production/',
      ['API_KEY 4:21', expect.stringMatching(/^DB_PASSWORD may/) as unknown as string],
    ],
    ['chosen without slashes', 'auth/staging', ['MAIL_URL 10:19']],
    [
      'that is not there',
      '/auth',
      ['l:1:1: there is no path auth here: the file has auth/production, auth/staging'],
    ],
  ])('with several paths, %s', (_, path, expected) => {
    expect(listing(fixture('formats/listing/ssm.json'), { path })).toEqual(expected);
  });

  test('of names at the top and in folders takes `/` for the top', () => {
    expect(listing('A\nauth/B')).toEqual([
      'l:1:1: several paths: say which one in the checklist with `path:` (/, auth)',
    ]);
    expect(listing('A\nauth/B', { path: '/' })).toEqual(['A? 1:1']);
    expect(listing('A\nauth/B', { path: 'auth' })).toEqual(['B? 2:1']);
  });

  test('of another environment', () => {
    const preview = (name: string) =>
      listing(fixture(`listings/${name}`), { environment: 'preview' }).filter(
        (line) => !line.includes(' not '),
      );
    expect(preview('vercel.json')).toEqual(['API_KEY? 3:14', 'ONLY_PREVIEW? 5:14']);
    expect(preview('vercel.txt')).toEqual(['API_KEY? 4:2', 'ONLY_PREVIEW? 6:2']);
  });

  test.each<[string, string]>([
    ['an empty file', ''],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['comments', '# nothing yet\n'],
    ['a list of parameters without any', '{"Parameters":[]}'],
  ])('%s is a listing of nothing', (_, text) => {
    expect(listing(text)).toEqual([]);
  });

  const json =
    'this is not the JSON of a tool that is known here: write an object of keys with values, a list of names, or a list of objects with `name` or `key`';
  const name =
    'not a name: write one a line as above, or `KEY=value` in all lines, or list what the tool prints as JSON';
  const row = 'not a row of the table above: take this line out, or list the names alone, one a line';
  test.each<[string, string, string[]]>([
    ['an object of objects', '{"A":{"B":"CANARY"}}', [`l:1:2: ${json}`]],
    ['an object of lists', '{"A":["CANARY"]}', [`l:1:2: ${json}`]],
    ['a list of lists', '[["CANARY"]]', [`l:1:2: ${json}`]],
    ['a list of objects without names', '[{"value":"CANARY"}]', [`l:1:2: ${json}`]],
    [
      'a secret of Vault that was deleted',
      '{"lease_id":"","data":{"data":null,"metadata":{}}}',
      [`l:1:31: ${json}`],
    ],
    [
      'a secret that holds other JSON',
      '{"ARN":"x","Name":"a","SecretString":"{\\"A\\":[\\"CANARY\\"]}"}',
      ['l:1:38: the JSON in `SecretString` holds keys with values'],
    ],
    [
      'a secret that holds broken JSON',
      '{"ARN":"x","Name":"a","SecretString":"{\\"A\\":CANARY"}',
      ['l:1:38: the JSON in `SecretString` holds keys with values'],
    ],
    [
      'JSON that breaks off',
      '{"A":"CANARY"',
      ['l:1:14: a character is missing here: a closing quote, bracket or brace, a comma, `:` or a space'],
    ],
    ['a key twice', '{"A":"CANARY","A":"CANARY"}', ['l:1:15: this key is already given in line 1']],
    [
      'rows of the AWS CLI, which are more than names',
      'PARAMETERS\tarn:aws:ssm:x\ttext\t1.0\t/auth/CANARY\tString\tCANARY\t1\n',
      [
        'l:1:1: a row of the AWS CLI with more than a name: add `--query` of names alone, such as `Parameters[].Name`, or list what it prints as JSON',
      ],
    ],
    [
      'what Vault tells of a secret without data',
      '======= Metadata =======\nKey              Value\n---              -----\nversion          CANARY\n',
      ['l:2:1: the metadata of a secret, not what is in it: list what `vault kv get` prints in full'],
    ],
    ['a sentence', 'A\nCANARY CANARY', [`l:2:1: ${name}`]],
    ['an assignment among names', 'A\nB=CANARY', [`l:2:1: ${name}`]],
    [
      'a name among assignments',
      'A=CANARY\nCANARY',
      ['l:2:1: not an assignment: write `KEY=value`, or `#` before a comment'],
    ],
    ['a row that is none', 'NAME  AGE\nA     1d\nCANARY is old\n', [`l:3:1: ${row}`]],
    [
      'a key over several lines',
      'A=-----BEGIN PRIVATE KEY-----\nCANARY=\n-----END PRIVATE KEY-----\nB=CANARY',
      ['l:3:1: not an assignment: write `KEY=value`, or `#` before a comment'],
    ],
  ])('with %s is a problem, and shows nothing of it', (_, text, expected) => {
    const found = listing(text);
    expect(found).toEqual(expected);
  });

  test('that somebody damaged is read or explained, and its values are never shown', () => {
    const piece = fc.constantFrom(
      ...['"', "'", '\\', '\n', '{', '}', '[', ']', ',', ':', '=', '|', '\t', '# ', 'null', '\uFEFF', 'é'],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...TOOLS.map(([, file]) => fixture(`listings/${file}`))),
        fc.double({ min: 0, max: 1, noNaN: true }),
        piece,
        (text, where, put) => {
          const at = Math.floor(where * text.length);
          const parsed = parseListing(text.slice(0, at) + put + text.slice(at), 'l');
          // Damage can put a value where a name stands; problems show neither.
          sealedIn(parsed.ok ? parsed.value.provided.map(({ value }) => value) : parsed.problems);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['bars', '|'.repeat(1e6)],
    ['a table', `NAME  AGE\n${'A  1\n'.repeat(1e5)}`],
    ['rules', '-\n'.repeat(3e5)],
    ['words', `NAME  AGE\n${'a '.repeat(5e5)}`],
    ['tabs', '\t'.repeat(1e6)],
    ['name after name', 'A'.repeat(1e6)],
    ['signs', `A${' '.repeat(1e6)}#`],
  ])('of a megabyte of %s does not hang', (_, text) => {
    parseListing(text, 'l');
  });
});
