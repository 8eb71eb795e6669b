import { expect } from '@jest/globals';
import { SERVICE, scenario } from './stage.ts';

const checklist = (source: string) => `env:
  services:
    auth: { manifest: auth/.env.example, production: [${source}] }
`;
const MANIFEST = `${SERVICE['auth/.env.example']}A_FILE=\nB_FILE=\nMAIL_HOST=\nMAIL_KEY=\n`;
const CHANGE = { 'auth/.env.example': MANIFEST };

const COMPOSE = `services:
  auth:
    image: auth
    env_file: auth.env
    environment:
      DJANGO_SECRET_KEY: CANARY-compose
      MAIL_HOST: \${MAIL_HOST:?must be set}
`;
scenario(
  'a compose file with an env_file',
  {
    checklist: checklist('{ compose: deploy/compose.yml }'),
    files: { 'deploy/compose.yml': COMPOSE, 'deploy/auth.env': 'DATABASE_URL=CANARY-env-file\n' },
  },
  async (stage) => {
    const pull = stage.open({ files: CHANGE });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"failure: Production lacks 3 keys: A_FILE, B_FILE and MAIL_KEY"`,
    );
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 3 keys
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`A_FILE\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:3\`
  - **next:** add \`A_FILE\` to \`deploy/compose.yml (auth)\` or \`deploy/auth.env\`
- ❌ **\`B_FILE\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:4\`
  - **next:** add \`B_FILE\` to \`deploy/compose.yml (auth)\` or \`deploy/auth.env\`
- ❌ **\`MAIL_KEY\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:6\`
  - **next:** add \`MAIL_KEY\` to \`deploy/compose.yml (auth)\` or \`deploy/auth.env\`
<details><summary>1 new key in production</summary>
- ✅ **\`MAIL_HOST\`** of \`auth\`: production has it, in \`deploy/compose.yml (auth)\`
</details>"
`);
    pull.push({ 'deploy/auth.env': 'DATABASE_URL=CANARY\nA_FILE=CANARY\nB_FILE=CANARY\nMAIL_KEY=CANARY\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(`"success: Nothing to confirm"`);
  },
);

const secret = Buffer.from('CANARY-kubernetes').toString('base64');
const KUBERNETES = `apiVersion: v1
kind: ConfigMap
metadata: { name: auth }
data: { DATABASE_URL: CANARY-config-map }
---
apiVersion: v1
kind: Secret
metadata: { name: auth }
data: { DJANGO_SECRET_KEY: ${secret} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: auth }
spec:
  template:
    spec:
      containers:
        - name: auth
          envFrom: [{ configMapRef: { name: auth } }, { secretRef: { name: auth } }]
          env:
            - { name: A_FILE, value: CANARY }
            - { name: B_FILE, valueFrom: { secretKeyRef: { name: elsewhere, key: b } } }
`;
scenario(
  'Kubernetes manifests',
  { checklist: checklist('{ kubernetes: deploy/auth.yaml }'), files: { 'deploy/auth.yaml': KUBERNETES } },
  async (stage) => {
    const pull = stage.open({ files: CHANGE });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"failure: Production lacks 2 keys, 1 item open: B_FILE, MAIL_HOST and MAIL_KEY"`,
    );
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 2 keys, 1 item open
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_HOST\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:5\`
  - **next:** add \`MAIL_HOST\` to \`deploy/auth.yaml\`
- ❌ **\`MAIL_KEY\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:6\`
  - **next:** add \`MAIL_KEY\` to \`deploy/auth.yaml\`
#### To confirm
- [ ] **\`B_FILE\`** is set in production for \`auth\`
  - declared at \`auth/.env.example:4\`, looked for in \`deploy/auth.yaml\`
  - it is taken from Secret elsewhere, which is not in the listed files: list its keys with \`names\`
  - **next:** make sure that production has it, then tick the box
<details><summary>1 new key in production</summary>
- ✅ **\`A_FILE\`** of \`auth\`: production has it, in \`deploy/auth.yaml\`
</details>"
`);
    pull.push({
      'deploy/auth.yaml': KUBERNETES.replace(
        'data: { DATABASE_URL',
        'data: { MAIL_HOST: CANARY, MAIL_KEY: CANARY, DATABASE_URL',
      ),
    });
    await stage.pushed(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(`"failure: 1 item open: B_FILE"`);
  },
);

scenario(
  'several sources add up, one of them a list of names',
  {
    checklist: checklist('{ dotenv: deploy/production.env }, { names: deploy/names.txt }'),
    files: { 'deploy/names.txt': 'A_FILE\nB_FILE\n' },
  },
  async (stage) => {
    const pull = stage.open({ files: CHANGE });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: Production lacks 2 keys: MAIL_HOST and MAIL_KEY');
    pull.push({ 'deploy/names.txt': 'A_FILE\nB_FILE\nMAIL_HOST\nMAIL_KEY\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario(
  'no source: a person confirms',
  { checklist: 'env:\n  services:\n    auth: { manifest: auth/.env.example }\n' },
  async (stage) => {
    const pull = stage.open({
      files: { 'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_HOST=\n` },
    });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **\`MAIL_HOST\`** is set in production for \`auth\`
  - declared at \`auth/.env.example:3\`
  - **next:** make sure that production has it, then tick the box"
`);
    await stage.tick('ada', pull, 'MAIL_HOST');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario(
  'missing: confirm lets a person confirm what production lacks',
  { checklist: `${checklist('{ dotenv: deploy/production.env }')}  missing: confirm\n` },
  async (stage) => {
    const pull = stage.open({
      files: { 'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_HOST=\n` },
    });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **\`MAIL_HOST\`** will be set in production for \`auth\` before this is deployed
  - declared at \`auth/.env.example:3\`
  - **next:** add \`MAIL_HOST\` to \`deploy/production.env\`, or tick the box if that is taken care of"
`);
    await stage.tick('ada', pull, 'MAIL_HOST');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);
