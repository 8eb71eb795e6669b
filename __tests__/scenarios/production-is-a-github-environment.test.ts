import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { SERVICE, type Stage, scenario } from './stage.ts';

const CHECKLIST = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ github-environment: production }] }
`;
const CHANGE = {
  'auth/.env.example': `${SERVICE['auth/.env.example']}django_email_key=CANARY\nMAIL_HOST=CANARY\n`,
};

const READS = { environments: 'read', variables: 'read', secrets: 'read' } as const;

function inputsOf(stage: Stage): Record<string, string> {
  return { 'environment-token': stage.github.createToken({ login: 'deployer[bot]', permissions: READS }) };
}

scenario(
  'its variables and secrets, and those of repository and organization, provide keys',
  { checklist: CHECKLIST },
  async (stage) => {
    const { repository, github } = stage;
    const inputs = inputsOf(stage);
    const production = repository.environment('production', {
      variables: { DATABASE_URL: 'CANARY-variable' },
    });
    const pull = stage.open({ files: CHANGE });
    await stage.opened(pull, { inputs });
    expect(stage.status(pull)).toBe('failure: Production lacks 2 keys: MAIL_HOST and django_email_key');
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 2 keys
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_HOST\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:4\`
  - **next:** add \`MAIL_HOST\` to \`environment production\`
- ❌ **\`django_email_key\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:3\`
  - **next:** add \`django_email_key\` to \`environment production\`
<details><summary>1 finding about env keys was there before and does not hold this pull request</summary>
- **\`DJANGO_SECRET_KEY\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:1\`
  - **next:** add \`DJANGO_SECRET_KEY\` to \`environment production\`
</details>"
`);

    production.setSecret('DJANGO_EMAIL_KEY');
    repository.configuration.setVariable('mail_host', 'CANARY-repository');
    const run = await stage.pushed(pull, { inputs });
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
    expect(
      run.requests
        .filter(({ path }) => /variables|secrets/.test(path))
        .map(({ path }) => path.replace('/repos/acme/auth/', ''))
        .sort(),
    ).toEqual([
      'actions/organization-secrets',
      'actions/organization-variables',
      'actions/secrets',
      'actions/variables',
      'environments/production/secrets',
      'environments/production/variables',
    ]);

    repository.configuration.deleteVariable('MAIL_HOST');
    await stage.pushed(pull, { inputs });
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_HOST');
    github.organization('acme').configuration.setSecret('MAIL_HOST');
    await stage.pushed(pull, { inputs });
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario('GITHUB_TOKEN may not read it', { checklist: CHECKLIST }, async (stage) => {
  stage.repository.environment('production');
  const pull = stage.open({ files: CHANGE });
  const run = await stage.opened(pull);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'not-permitted' });
  expect(run.log).toContain(
    'could not list the variables of environment production, which GITHUB_TOKEN never may: pass the token of a GitHub App as `environment-token` (403: Resource not accessible by integration',
  );
  expect(run.log).toContain('Give the token the permission `Environments: read`.');
  expect(stage.status(pull)).toMatch(
    /^error: Could not be evaluated: could not list the variables of environment production/,
  );
});

scenario('the environment does not exist', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open({ files: CHANGE });
  const run = await stage.opened(pull, { inputs: inputsOf(stage) });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'not-found' });
  expect(run.log.trim()).toBe(
    '::error::#1: there is no environment production in this repository, or the `environment-token` may not see it: correct its name in the checklist, or give the token the permission `Environments: read`',
  );
});

scenario('it has many variables', { checklist: CHECKLIST }, async (stage) => {
  const names = Array.from({ length: 95 }, (_, index) => `KEY_${String(index).padStart(3, '0')}`);
  stage.repository.environment('production', {
    variables: Object.fromEntries(names.map((name) => [name, 'CANARY'])),
    secrets: ['DATABASE_URL', 'DJANGO_SECRET_KEY', ...names.map((name) => `S_${name}`)],
  });
  const pull = stage.open({
    files: { 'auth/.env.example': `${SERVICE['auth/.env.example']}KEY_094=\nS_KEY_094=\n` },
  });
  await stage.opened(pull, { inputs: inputsOf(stage) });
  expect(stage.status(pull)).toBe('success: Nothing to confirm');
});

scenario(
  'two things fail, whichever answers first: the status is error, and the process does not just die',
  { checklist: CHECKLIST },
  async (stage) => {
    stage.repository.environment('production', { variables: { DATABASE_URL: 'CANARY-variable' } });
    const pull = stage.open({ files: CHANGE });
    stage.github.inject({ operationName: 'CommitFiles' }, faults.latency(300), {
      times: Number.POSITIVE_INFINITY,
    });
    const run = await stage.opened(pull);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.reason).toBe('not-permitted');
    expect(stage.status(pull)).toMatch(
      /^error: Could not be evaluated: could not list the .* of environment production/,
    );
  },
);
