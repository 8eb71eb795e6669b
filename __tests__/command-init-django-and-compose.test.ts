import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

/** What a Django project with compose looks like: one file to develop with, and one for production over it. */
const DJANGO = {
  'manage.py': '#!/usr/bin/env python\n',
  'requirements.txt': 'django\n',
  Dockerfile: 'FROM python:3.13\n',
  'accounts/views.py': 'def login(request): ...\n',
  'accounts/migrations/0001_initial.py': '',
  '.env.example': '# Signs sessions.\nDJANGO_SECRET_KEY=\nDATABASE_URL=\n# SENTRY_DSN=\n',
  'docker-compose.yml': `services:
  web: { build: ., environment: { DATABASE_URL: postgres://db/auth } }
  worker: { build: . }
  db: { image: postgres:18, environment: { POSTGRES_PASSWORD: x } }
`,
  'docker-compose.prod.yml': `services:
  web: { environment: { DJANGO_SECRET_KEY: "\${DJANGO_SECRET_KEY:?}" } }
  worker: { environment: { QUEUE: default } }
`,
};

test('a Django project is told what was found, and what was assumed', async () => {
  const checkout = new Checkout(DJANGO);
  checkout.git('remote', 'add', 'origin', 'git@github.com:acme/auth.git');
  expect(await checkout.run('init', '--uses', 'acme/deployment-checklist@v1')).toEqual({
    code: 0,
    stderr: '',
    stdout: `\
✓ Deployment checklist: wrote 2 files
  8 tracked files looked at, 1 service

  + .github/deployment-checklist.yml
  + .github/workflows/deployment-checklist.yml

Found

  ✓ \`auth\` in the root: \`.env.example\` with 3 env keys, production in
    \`docker-compose.yml (web)\` and \`docker-compose.prod.yml (web)\`

Assumed

  ! \`docker-compose.prod.yml\` is laid over \`docker-compose.yml\`: what both give
    to \`web\` counts
  ! \`web\` in \`docker-compose.prod.yml\` stands for the service \`auth\`. Not
    compared: \`worker\` in \`docker-compose.prod.yml\`

Next

  1. Read the checklist: its items and its comments are yours to change
  2. Commit, and land it on \`main\`: the gate reads it from there
  3. 1 finding about env keys is there today and holds no pull request:
     \`deployment-checklist audit\` lists it, \`baseline\` sets it aside
  4. \`deployment-checklist doctor\` tells whether \`main\` requires the status,
     without which nobody has to wait for it
`,
  });
  expect(checkout.read('.github/deployment-checklist.yml')).toBe(`\
# What people confirm before a change is merged, and where the env keys of production are.
# Whoever has write access and is not the author confirms. For a repository of one person:
# confirm: { author: true }
items:
  - id: env-keys
    title: Somebody who knows production has looked at the new and changed env keys
    when: { env-change: true }
  - id: migrations
    title: The migrations run beside the version that is live, and can be taken back
    when: { paths: ['**/migrations/**'] }
  - id: rollback
    title: It is known how this is rolled back, and who does it
  - id: watch-logins
    title: Somebody watches login errors after the release
    when: { paths: ['**/accounts/**'] }

env:
  services:
    auth:
      manifest: .env.example
      production:
        - compose: docker-compose.yml
          service: web
        - compose: docker-compose.prod.yml
          service: web
`);
});

test('what was written works without a change, and then holds the key that was forgotten', async () => {
  const checkout = new Checkout(DJANGO);
  await checkout.run('init');
  expect(await checkout.run('validate')).toMatchObject({ code: 0, stderr: '' });
  checkout.commit({});
  expect(await checkout.run('check')).toMatchObject({ code: 0, stderr: '' });

  checkout.branch('feature');
  checkout.commit({
    '.env.example': `${DJANGO['.env.example']}LOGIN_TOKEN_KEY=\n`,
    'accounts/migrations/0002_token.py': '',
  });
  const { code, stdout } = await checkout.run('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'blocked',
    open: [
      expect.stringMatching(/^env:missing:.*:LOGIN_TOKEN_KEY$/),
      'env-keys',
      'migrations',
      'rollback',
      'watch-logins',
    ],
  });
});
