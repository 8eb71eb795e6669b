import { expect } from '@jest/globals';
import { CHECKLIST, SERVICE, scenario } from './stage.ts';

const ENV_ONLY = CHECKLIST.slice(CHECKLIST.indexOf('env:'));

scenario(
  'the production file does not exist',
  { checklist: ENV_ONLY, files: { 'deploy/production.env': null } },
  async (stage) => {
    const pull = stage.open();
    const run = await stage.opened(pull);
    expect(run.exitCode).toBe(1);
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"error: Could not be evaluated: the checklist names files that do not exist: .github/deployment-checklist.yml:3:65: deploy/production.env exists…"`,
    );
    expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toMatchInlineSnapshot(`
[
  "::error title=Deployment checklist,file=.github/deployment-checklist.yml,line=3,col=65::deploy/production.env exists neither at main nor in this pull request",
  "::error::#1: the checklist names files that do not exist:%0A.github/deployment-checklist.yml:3:65: deploy/production.env exists neither at main nor in this pull request",
]
`);
    expect(stage.comments(pull)).toEqual([]);
  },
);

scenario(
  'the pull request brings the production file',
  { checklist: ENV_ONLY, files: { 'deploy/production.env': null } },
  async (stage) => {
    const pull = stage.open({ files: { 'deploy/production.env': SERVICE['deploy/production.env'] } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario('the pull request deletes the production file', { checklist: ENV_ONLY }, async (stage) => {
  const pull = stage.open({ files: { 'deploy/production.env': null } });
  await stage.opened(pull);
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"failure: Production lacks 2 keys, 1 item open: DATABASE_URL, DJANGO_SECRET_KEY and deploy/production.env"`,
  );
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 2 keys, 1 item open
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`DATABASE_URL\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:2\`
  - **next:** add \`DATABASE_URL\` to \`deploy/production.env\`
- ❌ **\`DJANGO_SECRET_KEY\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:1\`
  - **next:** add \`DJANGO_SECRET_KEY\` to \`deploy/production.env\`
#### To confirm
- [ ] \`deploy/production.env\`, a production source of \`auth\`, is removed on purpose"
`);
});

scenario('the pull request deletes the manifest', { checklist: ENV_ONLY }, async (stage) => {
  const pull = stage.open({ files: { 'auth/.env.example': null } });
  await stage.opened(pull);
  expect(stage.status(pull)).toMatchInlineSnapshot(`"failure: 1 item open: auth/.env.example"`);
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] \`auth/.env.example\`, the manifest of \`auth\`, is removed on purpose
#### Optional
- [ ] **\`DATABASE_URL\`** in \`deploy/production.env\` is still of use: \`auth\` does not declare it *(optional)*
  - found at \`deploy/production.env:2\`
- [ ] **\`DJANGO_SECRET_KEY\`** in \`deploy/production.env\` is still of use: \`auth\` does not declare it *(optional)*
  - found at \`deploy/production.env:1\`"
`);
  await stage.tick('ada', pull, '.env.example');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario(
  'the production file is broken by the pull request, and no value is told',
  { checklist: ENV_ONLY },
  async (stage) => {
    const files = {
      'deploy/production.env': `${SERVICE['deploy/production.env']}CANARY without an equals sign\nX="CANARY`,
    };
    const pull = stage.open({ files });
    const run = await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"error: Could not be evaluated: the env files cannot be read as they are after this change: deploy/production.env:3:1: not an assignment: write…"`,
    );
    expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toMatchInlineSnapshot(`
[
  "::error title=Deployment checklist,file=deploy/production.env,line=3,col=1::not an assignment: write \`KEY=value\`, or \`#\` before a comment",
  "::error title=Deployment checklist,file=deploy/production.env,line=4,col=1::the quote that opens this value is never closed",
  "::error::#1: the env files cannot be read as they are after this change:%0Adeploy/production.env:3:1: not an assignment: write \`KEY=value\`, or \`#\` before a comment%0Adeploy/production.env:4:1: the quote that opens this value is never closed",
]
`);
  },
);

scenario(
  'a value of production breaks its rule, and only the rule is told',
  { checklist: ENV_ONLY },
  async (stage) => {
    const files = {
      'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_PORT=CANARY\n`,
      'deploy/production.env': `${SERVICE['deploy/production.env']}MAIL_PORT=\n`,
    };
    const pull = stage.open({ files });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(`"failure: Production has 1 invalid key: MAIL_PORT"`);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production has 1 invalid key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_PORT\`** has an invalid value in production for \`auth\`: it is empty in \`deploy/production.env\`
  - declared at \`auth/.env.example:3\`
  - **next:** correct it there"
`);
  },
);
