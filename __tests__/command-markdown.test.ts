import { expect, test } from '@jest/globals';
import { parseBoxes } from '../src/gate/ledger/box.ts';
import { webUrlOf } from '../src/local/remote.ts';
import { Checkout } from './fixtures/command/checkout.ts';

test('the comment’s Markdown can be pasted anywhere, and no box in it can be taken for one that counts', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': `items:
  - { id: a, title: The rollback was rehearsed }
  - { id: b, title: The handbook says so, optional: true }
env: { services: { auth: { manifest: .env.example, production: [{ dotenv: prod.env }] } } }
`,
    '.env.example': '',
    'prod.env': '',
  });
  checkout.git('remote', 'add', 'origin', 'git@github.com:acme/auth.git');
  checkout.branch('feature');
  checkout.commit({ '.env.example': 'SECRET_KEY=\n' });
  const head = checkout.git('rev-parse', 'HEAD').trim();

  const { stdout } = await checkout.run('check', '--markdown');
  expect(stdout).toBe(`\
### ❌ Deployment checklist: production lacks 1 key, 1 item open

#### Production

There is nothing to tick: each of these closes by itself once production is right.

- ❌ **\`SECRET_KEY\`** is missing in production for \`auth\`
  - declared at [\`.env.example:1\`](https://github.com/acme/auth/blob/${head}/.env.example#L1)
  - **next:** add \`SECRET_KEY\` to \`prod.env\`

#### To confirm

- ⏳ **The rollback was rehearsed**

#### Optional

- ⏳ **The handbook says so** *(optional)*

<sub>What the gate will ask, seen from a checkout at \`${head.slice(0, 7)}\` by [\`.github/deployment-checklist.yml\`](https://github.com/acme/auth/blob/HEAD/.github/deployment-checklist.yml). Items are confirmed in the checklist comment of the pull request.</sub>
`);
  expect(parseBoxes(stdout)).toEqual([]);
  expect(stdout).not.toMatch(/\[[ x]\]/);
});

test.each([
  ['git@github.com:acme/auth.git', 'https://github.com/acme/auth'],
  ['https://github.com/acme/auth', 'https://github.com/acme/auth'],
  ['https://ada:token@ghe.example/acme/auth.git/', 'https://ghe.example/acme/auth'],
  ['ssh://git@ghe.example:2222/acme/auth.git', 'https://ghe.example/acme/auth'],
  ['/srv/git/auth.git', undefined],
  ['file:///srv/git/auth.git', undefined],
  ['', undefined],
])('of the remote %s links lead to %j', (remote, url) => {
  expect(webUrlOf(remote)).toBe(url);
});
