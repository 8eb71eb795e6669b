import { expect } from '@jest/globals';
import { scenario } from './stage.ts';

const checklist = (manifest: string) => `env:
  services:
    auth: { manifest: ${manifest}, production: [{ dotenv: deploy/production.env }] }
`;

const YAML = `keys:
  DJANGO_SECRET_KEY: { secret: true }
  DATABASE_URL: { type: url }
`;
const MORE_YAML = `${YAML}  MAIL_PORT: { type: port, description: Where mails go, owner: '@acme/mail' }
  MAIL_MODE: { type: enum, values: [CANARY-a, CANARY-b] }
  MAIL_FROM: { default: CANARY-default }
  MAIL_DEBUG: { required: false }
  ONLY_STAGING: { environments: [staging] }
`;
scenario(
  'our YAML',
  { checklist: checklist('auth/env.yml'), files: { 'auth/env.yml': YAML } },
  async (stage) => {
    const pull = stage.open({ files: { 'auth/env.yml': MORE_YAML } });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 2 keys
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_MODE\`** is missing in production for \`auth\`
  - declared at \`auth/env.yml:5\`
  - **next:** add \`MAIL_MODE\` to \`deploy/production.env\`
- ❌ **\`MAIL_PORT\`** is missing in production for \`auth\`
  - *Where mails go*
  - declared at \`auth/env.yml:4\` (owner: @⁠acme/mail)
  - **next:** add \`MAIL_PORT\` to \`deploy/production.env\`
#### Optional
- [ ] **\`MAIL_DEBUG\`** is not set in production for \`auth\`, and need not be *(optional)*
  - declared at \`auth/env.yml:7\`, looked for in \`deploy/production.env\`
- [ ] **\`MAIL_FROM\`** is not set in production for \`auth\`, and need not be *(optional)*
  - declared at \`auth/env.yml:6\`, looked for in \`deploy/production.env\`"
`);
    const before = stage.repository.readFile('main', 'deploy/production.env');
    pull.push({ 'deploy/production.env': `${before}MAIL_PORT=CANARY\nMAIL_MODE=CANARY-c\n` });
    await stage.pushed(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production has 2 invalid keys
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_MODE\`** has an invalid value in production for \`auth\`: it is none of the declared values in \`deploy/production.env\`
  - declared at \`auth/env.yml:5\`
  - **next:** correct it there
- ❌ **\`MAIL_PORT\`** has an invalid value in production for \`auth\`: it is not of the declared type in \`deploy/production.env\`
  - *Where mails go*
  - declared at \`auth/env.yml:4\` (owner: @⁠acme/mail)
  - **next:** correct it there
#### Optional
- [ ] **\`MAIL_DEBUG\`** is not set in production for \`auth\`, and need not be *(optional)*
  - declared at \`auth/env.yml:7\`, looked for in \`deploy/production.env\`
- [ ] **\`MAIL_FROM\`** is not set in production for \`auth\`, and need not be *(optional)*
  - declared at \`auth/env.yml:6\`, looked for in \`deploy/production.env\`"
`);
    pull.push({ 'deploy/production.env': `${before}MAIL_PORT=25\nMAIL_MODE=CANARY-a\nMAIL_DEBUG=CANARY\n` });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario(
  'a declaration changes',
  { checklist: checklist('auth/env.yml'), files: { 'auth/env.yml': YAML } },
  async (stage) => {
    const pull = stage.open({
      files: { 'auth/env.yml': YAML.replace('{ secret: true }', '{ secret: true, type: url }') },
    });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production has 1 invalid key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`DJANGO_SECRET_KEY\`** has an invalid value in production for \`auth\`: it is not of the declared type in \`deploy/production.env\`
  - declared at \`auth/env.yml:2\`
  - **next:** correct it there
#### Optional
- [ ] production still fits **\`DJANGO_SECRET_KEY\`** of \`auth\`: type changed *(optional)*
  - declared at \`auth/env.yml:2\`"
`);
  },
);

scenario(
  'a declaration changes, somebody says that production still fits it, and it changes again',
  { checklist: checklist('auth/env.yml'), files: { 'auth/env.yml': YAML } },
  async (stage) => {
    const change = (to: string) => ({ 'auth/env.yml': YAML.replace('{ secret: true }', to) });
    const pull = stage.open({ files: change('{ secret: true, type: string }') });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'DJANGO_SECRET_KEY');
    expect(stage.said(pull)).toContain('  - confirmed by ada on 24 Nov 2026, 10:00 UTC');
    // It was optional: what ada said is not why the status is green.
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
    pull.push(change('{ secret: true, type: string, pattern: CANARY }'));
    await stage.pushed(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ✅ Deployment checklist: nothing to confirm
#### Optional
- [ ] production still fits **\`DJANGO_SECRET_KEY\`** of \`auth\`: type and pattern changed *(optional)*
  - declared at \`auth/env.yml:2\`
  - ada on 24 Nov 2026, 10:00 UTC: confirmed an earlier state; \`auth/env.yml\` changed since, so it has to be looked at and ticked again"
`);
  },
);

const SCHEMA = `# @defaultRequired=false
# ---
# @required @sensitive
DJANGO_SECRET_KEY=
# @required
DATABASE_URL=
`;
scenario(
  'decorators',
  { checklist: checklist('auth/.env.schema'), files: { 'auth/.env.schema': SCHEMA } },
  async (stage) => {
    const pull = stage.open({
      files: {
        'auth/.env.schema': `${SCHEMA}# Where mails go\n# @required @type=port\nMAIL_PORT=\nMAIL_DEBUG=CANARY\n`,
      },
    });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 1 key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_PORT\`** is missing in production for \`auth\`
  - *Where mails go*
  - declared at \`auth/.env.schema:9\`
  - **next:** add \`MAIL_PORT\` to \`deploy/production.env\`
#### Optional
- [ ] **\`MAIL_DEBUG\`** is not set in production for \`auth\`, and need not be *(optional)*
  - declared at \`auth/.env.schema:10\`, looked for in \`deploy/production.env\`"
`);
  },
);

scenario(
  'a dotenv example, with an optional key',
  { checklist: checklist('auth/.env.example') },
  async (stage) => {
    const before = stage.repository.readFile('main', 'auth/.env.example');
    const pull = stage.open({
      files: {
        'auth/.env.example': `${before}\n# Where mails go\nMAIL_HOST=CANARY\n\n# Only while looking for faults\n# MAIL_DEBUG=CANARY\n`,
      },
    });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 1 key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_HOST\`** is missing in production for \`auth\`
  - *Where mails go*
  - declared at \`auth/.env.example:5\`
  - **next:** add \`MAIL_HOST\` to \`deploy/production.env\`
#### Optional
- [ ] **\`MAIL_DEBUG\`** is not set in production for \`auth\`, and need not be *(optional)*
  - *Only while looking for faults*
  - declared at \`auth/.env.example:8\`, looked for in \`deploy/production.env\`"
`);
  },
);

scenario(
  'a manifest that cannot be read',
  { checklist: checklist('auth/env.yml'), files: { 'auth/env.yml': YAML } },
  async (stage) => {
    const pull = stage.open({
      files: { 'auth/env.yml': `${YAML}  MAIL_PORT: { type: prot, default: CANARY }\n` },
    });
    const run = await stage.opened(pull);
    expect(run.log.split('\n').filter((line) => line.startsWith('::error title'))).toMatchInlineSnapshot(`
[
  "::error title=Deployment checklist,file=auth/env.yml,line=4,col=22::a type is one of string, integer, number, boolean, url, email, port, enum, json, duration",
]
`);
    expect(stage.status(pull)).toMatch(/^error: /);
  },
);
