import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const CHECKLIST = `items:
  - id: migrations
    title: Migrations were rehearsed with \`manage.py migrate --plan\`
    help: See [the runbook](https://wiki.example/migrations)
    group: Database
    when: { paths: ['**/migrations/**'] }
  - id: rollback
    title: The rollback was rehearsed
env:
  services:
    auth:
      manifest: auth/.env.example
      production:
        - dotenv: deploy/production.env
`;

test('the author sees what production lacks, adds it, and is left with what people confirm', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': CHECKLIST,
    'auth/.env.example': 'DATABASE_URL=\nSENTRY_DSN=\n',
    'deploy/production.env': 'DATABASE_URL=postgres://db/auth\n',
  });
  checkout.branch('feature');
  checkout.commit({
    'auth/.env.example': 'DATABASE_URL=\nSENTRY_DSN=\n# Signs the sessions\nSECRET_KEY=\n',
    'auth/migrations/0002.py': 'sql',
  });

  expect(await checkout.screen('check')).toBe(`\
✗ Deployment checklist: production lacks 1 key, 2 items open
  2 files changed from main (0000000) to HEAD (0000000)

Known to be wrong

  ✗ SECRET_KEY is missing in production for auth
      Signs the sessions
      declared at auth/.env.example:4
      next: add SECRET_KEY to deploy/production.env

People will be asked on the pull request

  ○ The rollback was rehearsed

  Database
  ○ Migrations were rehearsed with manage.py migrate --plan
      asked because this changes auth/migrations/0002.py
      See the runbook (https://wiki.example/migrations)

1 finding about env keys was there before: --verbose lists it
`);
  expect((await checkout.run('check')).code).toBe(1);

  checkout.commit({ 'deploy/production.env': 'DATABASE_URL=postgres://db/auth\nSECRET_KEY=canary\n' });
  expect(await checkout.screen('check', '--verbose')).toBe(`\
○ Deployment checklist: nothing known to be wrong, 2 items for people to confirm
  3 files changed from main (0000000) to HEAD (0000000)

People will be asked on the pull request

  ○ The rollback was rehearsed

  Database
  ○ Migrations were rehearsed with manage.py migrate --plan
      asked because this changes auth/migrations/0002.py
      See the runbook (https://wiki.example/migrations)

There before, and not held against this change

  · SENTRY_DSN is missing in production for auth
      declared at auth/.env.example:2
      next: add SENTRY_DSN to deploy/production.env
`);
  expect((await checkout.run('check')).code).toBe(0);
});

test('a change that nothing is asked of says so in two lines', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': "items: [{ id: db, title: DB, when: { paths: ['db/**'] } }]\n",
  });
  checkout.branch('feature');
  checkout.commit({ 'README.md': 'hello' });
  expect(await checkout.screen('check')).toBe(`\
✓ Deployment checklist: nothing to confirm
  1 file changed from main (0000000) to HEAD (0000000)
`);
});
