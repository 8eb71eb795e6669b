import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { names } from './requests.ts';
import { scenario } from './stage.ts';

const CHECKLIST = `items:
  - id: last-page
    title: The migration was tried
    when: { paths: ['zz/migrations/**'] }
  - id: not-there
    title: The infrastructure was planned
    when: { paths: ['terraform/**'] }
`;
const FILES = Object.fromEntries(
  Array.from({ length: 449 }, (_, index) => [`auth/file-${String(index).padStart(3, '0')}.py`, 'x = 1\n']),
);

scenario('an item is asked for by a file on the fifth page', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open({ files: { ...FILES, 'zz/migrations/0001.py': 'y = 1\n' } });
  const run = await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: last-page');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The migration was tried**
  - asked because this changes \`zz/migrations/0001.py\`"
`);
  expect(
    names(run.requests)
      .filter((name) => name.includes('files'))
      .sort(),
  ).toEqual([
    'GET pulls/{pull_number}/files',
    'GET pulls/{pull_number}/files page 2',
    'GET pulls/{pull_number}/files page 3',
    'GET pulls/{pull_number}/files page 4',
    'GET pulls/{pull_number}/files page 5',
  ]);
});

scenario(
  'GitHub tells of fewer files than it lists, and the page is full: there may be more',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    const files = Array.from({ length: 100 }, (_, index) => {
      const filename = `auth/${index}.py`;
      const contents_url = `${stage.github.apiUrl}/repos/acme/auth/contents/${filename}?ref=${pull.headSha}`;
      return { filename, sha: pull.headSha, status: 'added', contents_url };
    });
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    stage.github.inject({ route }, faults.answer(200, files), { times: 2 });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: 2 items open: last-page and not-there');
  },
);
