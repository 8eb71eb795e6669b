import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const checklist = (...sources: string[]) => `items: [{ id: rollback, title: The rollback was rehearsed }]
env:
  services:
    auth:
      manifest: .env.example
      production: [${sources.map((source) => `{ ${source} }`).join(', ')}]
`;

test('a team lists the secrets that its platform keeps, and nobody is asked any more what a machine can look up', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': checklist('fly: fly.toml'),
    '.env.example': 'LOG_LEVEL=\n',
    'fly.toml': 'app = "auth"\n[env]\n  LOG_LEVEL = "info"\n',
  });
  checkout.branch('feature');
  checkout.commit({ '.env.example': 'LOG_LEVEL=\nSTRIPE_KEY=\n' });
  const onMain = (files: Record<string, string>) => {
    checkout.git('checkout', '--quiet', 'main');
    checkout.commit(files);
    checkout.git('checkout', '--quiet', 'feature');
  };

  expect(await checkout.screen('check')).toBe(`\
○ Deployment checklist: nothing known to be wrong, 2 items for people to confirm
  1 file changed from main (0000000) to HEAD (0000000)

People will be asked on the pull request

  ○ STRIPE_KEY is set in production for auth
      declared at .env.example:2, looked for in fly.toml
      secrets of Fly.io are not in fly.toml: name what fly secrets list --json
      prints as listing
      next: make sure that production has it, then tick the box
  ○ The rollback was rehearsed
`);

  onMain({
    '.github/deployment-checklist.yml': checklist('fly: fly.toml', 'listing: deploy/fly-secrets.json'),
    'deploy/fly-secrets.json': '[{ "name": "SENTRY_DSN", "digest": "1" }]\n',
  });
  expect(await checkout.screen('check')).toContain(`\
  ✗ STRIPE_KEY is missing in production for auth
      declared at .env.example:2
      next: add STRIPE_KEY to fly.toml or deploy/fly-secrets.json
`);
  expect((await checkout.run('check')).code).toBe(1);

  onMain({ 'deploy/fly-secrets.json': '[{ "name": "SENTRY_DSN" }, { "name": "STRIPE_KEY" }]\n' });
  expect(await checkout.screen('check')).not.toContain('STRIPE_KEY');
  expect((await checkout.run('check')).code).toBe(0);
});

test('what the files of platforms and the listings of tools hold is never shown, sound or broken', async () => {
  const CANARY = 'canary-7f3a';
  const sources = [
    'render: render.yaml',
    'fly: fly.toml',
    'heroku: app.json',
    'vercel: vercel.json',
    'netlify: netlify.toml',
    'cloud-foundry: manifest.yml',
    'systemd: auth.service',
    'workflow: deploy.yml',
    'listing: [railway.json, listed.txt]',
  ];
  const sound: Record<string, string> = {
    'render.yaml': `services: [{ name: a, envVars: [{ key: A, value: ${CANARY} }] }]\n`,
    'fly.toml': `[env]\nA = "${CANARY}"\n`,
    'app.json': `{ "env": { "A": "${CANARY}" } }\n`,
    'vercel.json': `{ "env": { "A": "${CANARY}", "B": "@${CANARY}" } }\n`,
    'netlify.toml': `[build.environment]\nA = "${CANARY}"\n`,
    'manifest.yml': `applications: [{ name: a, env: { A: ${CANARY} } }]\n`,
    'auth.service': `[Service]\nEnvironment=A=${CANARY}\n`,
    'deploy.yml': `jobs: { a: { env: { A: ${CANARY}, B: "\${{ inputs.x == '${CANARY}' }}" } } }\n`,
    'railway.json': `{ "A": "${CANARY}" }\n`,
    'listed.txt': `A=${CANARY}\n`,
  };
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': checklist(...sources),
    '.env.example': 'A=\n',
    ...sound,
  });
  checkout.branch('feature');
  checkout.commit({ '.env.example': 'A=\nB=\n' });
  const printed = async () => {
    const runs = await Promise.all(
      [
        ['check', '--verbose'],
        ['check', '--json'],
      ].map((args) => checkout.run(...args)),
    );
    return runs.map(({ stdout, stderr }) => stdout + stderr).join('\n');
  };
  expect(await printed()).toContain('railway.json');
  expect(await printed()).not.toContain(CANARY);

  checkout.commit(
    Object.fromEntries(
      Object.entries(sound).map(([path, text]) => [path, `${text}"${CANARY}: [${CANARY}\n`]),
    ),
  );
  const told = await printed();
  for (const path of Object.keys(sound)) expect(told).toContain(`${path}:`);
  expect(told).not.toContain(CANARY);
});
