import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const checklist = (missing: string, manifest = '.env.example') => `
items: [{ id: rollback, title: R }]
env: { missing: ${missing}, services: { auth: { manifest: ${manifest}, production: [{ dotenv: prod.env }] } } }
`;
const [BLOCK, CONFIRM] = [checklist('block'), checklist('confirm')];
const BASE = { '.env.example': 'A=\nOLD=\n', 'prod.env': 'A=1\n', '.github/deployment-checklist.yml': BLOCK };

type Row = readonly [
  what: string,
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | null>>,
  args: readonly string[],
  code: number,
];

test.each<Row>([
  ['nothing to do with it', {}, { 'README.md': 'x' }, [], 0],
  ['an optional key is missing', {}, { '.env.example': 'A=\nOLD=\n# B=\n' }, [], 0],
  ['a required key is missing', {}, { '.env.example': 'A=\nOLD=\nB=\n' }, [], 1],
  ['as JSON', {}, { '.env.example': 'A=\nOLD=\nB=\n' }, ['--json'], 1],
  ['as Markdown', {}, { '.env.example': 'A=\nOLD=\nB=\n' }, ['--markdown'], 1],
  [
    'a missing key that people may confirm is wrong all the same',
    { '.github/deployment-checklist.yml': CONFIRM },
    { '.env.example': 'A=\nOLD=\nB=\n' },
    [],
    1,
  ],
  ['a value is emptied', {}, { 'prod.env': 'A=\n' }, [], 1],
  ['a key that was missing before', {}, { '.env.example': '# As before\nA=\nOLD=\n' }, [], 0],
  ['the manifest is taken away', {}, { '.env.example': null }, [], 0],
  ['the checklist would break', {}, { '.github/deployment-checklist.yml': 'items: []' }, [], 1],
  ['the checklist is taken away', {}, { '.github/deployment-checklist.yml': null }, [], 0],
  [
    'the manifest was never there',
    { '.github/deployment-checklist.yml': checklist('block', 'x') },
    {},
    [],
    2,
  ],
  ['the production file breaks', {}, { 'prod.env': 'A=1\nnot an assignment\n' }, [], 2],
  ['the checklist is somewhere else', {}, {}, ['--checklist', 'checklist.yml'], 2],
  ['the base does not exist', {}, {}, ['--base', 'nope'], 2],
  ['an unknown option', {}, {}, ['--nope'], 2],
])('%s', async (_, base, change, args, code) => {
  const checkout = new Checkout({ ...BASE, ...base });
  checkout.branch('feature');
  checkout.commit(change);
  expect((await checkout.run('check', ...args)).code).toBe(code);
});

test('validate: 0 when everything can be read, 2 when anything cannot', async () => {
  const checkout = new Checkout(BASE);
  expect((await checkout.run('validate')).code).toBe(0);
  checkout.write({ 'prod.env': null });
  expect((await checkout.run('validate')).code).toBe(2);
});
