import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const FILES = {
  '.github/deployment-checklist.yml': `items: [{ id: db, title: DB, when: { paths: ['db/**'] } }]
env: { services: { auth: { manifest: .env.example, production: [{ compose: compose.yml }] } } }
`,
  '.env.example': '# A=\n',
  'compose.yml': 'services: { web: { env_file: web.env } }\n',
  'web.env': 'A=1\n',
  'src/app.py': 'print()',
};

test('whoever has not committed what matters is told so, beside the report', async () => {
  const checkout = new Checkout(FILES);
  checkout.write({ 'web.env': 'A=2\n', 'db/new file.sql': 'sql', 'src/app.py': 'pass', 'notes.txt': '' });
  const index = () => readFileSync(join(checkout.folder, '.git/index'));
  const before = index();
  const { code, stdout, stderr } = await checkout.run('check');
  expect(code).toBe(0);
  expect(index()).toEqual(before);
  expect(stdout).toContain('nothing to confirm');
  expect(stderr).toBe(`\
! web.env and db/new file.sql have changes that are not committed. They were not
  looked at; commit them first.
`);
});

test('changes that matter to nobody are not mentioned, nor any beside another head', async () => {
  const checkout = new Checkout(FILES);
  checkout.write({ 'src/app.py': 'pass', 'notes.txt': '' });
  expect((await checkout.run('check')).stderr).toBe('');
  checkout.write({ 'web.env': 'A=2\n' });
  expect((await checkout.run('check', '--head', 'main')).stderr).toBe('');
});

test('a file that is only in the working tree does not count, and the error says so', async () => {
  const checkout = new Checkout({ ...FILES, '.gitignore': 'compose.yml' });
  expect(await checkout.screen('check')).toBe(`\
✗ the checklist names files that do not exist:

.github/deployment-checklist.yml:2:76
  compose.yml is in the working tree only: commit it, as the gate reads commits
     2 │ …: .env.example, production: [{ compose: compose.yml }] } } }
       │                                          ^
`);
});
