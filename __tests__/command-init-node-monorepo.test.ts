import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

function deployment(name: string, env: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  template:
    spec:
      containers:
        - name: server
          image: ghcr.io/acme/${name}:v1
          ${env}
`;
}

const MONOREPO = {
  'package.json': '{ "workspaces": ["services/*", "packages/*"] }',
  'packages/ui/package.json': '{}',
  'services/auth/package.json': '{}',
  'services/auth/Dockerfile': 'FROM node:24\n',
  'services/auth/src/login.ts': 'export {};\n',
  'services/mail/package.json': '{}',
  'services/mail/Dockerfile': 'FROM node:24\n',
  'services/mail/.env.example': 'SMTP_URL=\n',
  'services/mail/prisma/migrations/1/migration.sql': '',
  'k8s/production/auth.yml': deployment(
    'auth',
    'env: [{ name: PORT, value: "80" }]\n          envFrom: [{ secretRef: { name: auth } }]',
  ),
  'k8s/production/auth-secret.yml':
    'apiVersion: v1\nkind: Secret\nmetadata: { name: auth }\nstringData: { SESSION_KEY: x }\n',
  'k8s/production/mail.yml': deployment('mail', 'env: [{ name: SMTP_URL, value: "smtp://mail" }]'),
  'k8s/production/redis.yml': deployment('redis', ''),
  'k8s/staging/auth.yml': deployment('auth', 'env: [{ name: STAGING_ONLY, value: "1" }]'),
  'services/auth/__tests__/k8s.yml': deployment('auth', 'env: [{ name: TEST_ONLY, value: "1" }]'),
};

test('each service of a monorepo is compared with its own workload in production', async () => {
  const checkout = new Checkout(MONOREPO);
  expect(await checkout.run('init')).toMatchObject({ code: 0, stderr: '' });
  expect(checkout.read('.github/deployment-checklist.yml')).toContain(`
  - id: migrations
    title: The migrations run beside the version that is live, and can be taken back
    when: { paths: ['**/migrations/**'] }
  - id: rollback
    title: It is known how this is rolled back, and who does it
    when: { paths: [services/auth/**, services/mail/**, k8s/production/auth.yml, k8s/production/auth-secret.yml, k8s/production/mail.yml] }
  - id: watch-logins
    title: Somebody watches login errors after the release
    when: { paths: ['**/auth/**', '**/login.*'] }

env:
  services:
    auth:
      manifest: services/auth/env.yml
      code: [services/auth/**]
      production:
        - kubernetes: [k8s/production/auth.yml, k8s/production/auth-secret.yml]
    mail:
      manifest: services/mail/.env.example
      code: [services/mail/**]
      production:
        - kubernetes: k8s/production/mail.yml
`);
});

test('a service without a manifest gets one with the keys that it is given today', async () => {
  const checkout = new Checkout(MONOREPO);
  const { stdout } = await checkout.run('init');
  expect(stdout).toContain('a new `services/auth/env.yml` with 2 env keys');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'no code of `auth` was found that reads env keys: `services/auth/env.yml` names what it is given today',
  );
  expect(checkout.read('services/auth/env.yml')).toMatch(/\nkeys:\n {2}PORT:\n {2}SESSION_KEY:\n$/);
});

test('what was written works without a change', async () => {
  const checkout = new Checkout(MONOREPO);
  await checkout.run('init');
  expect(await checkout.run('validate')).toMatchObject({ code: 0, stderr: '' });
  checkout.commit({});
  expect(await checkout.run('check')).toMatchObject({ code: 0, stderr: '' });
});
