import { expect } from '@jest/globals';
import { SERVICE, scenario } from './stage.ts';

const checklist = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ kustomize: deploy/production }] }
`;
const DEPLOYMENT = `kind: Deployment
metadata: { name: auth }
spec:
  template:
    spec:
      containers:
        - name: auth
          envFrom: [{ configMapRef: { name: auth } }]
          env: [{ name: DATABASE_URL, value: CANARY-url }]
`;
const OVERLAY = `resources: [../base]
configMapGenerator:
  - name: auth
    literals: [DJANGO_SECRET_KEY=CANARY-key]
`;

scenario(
  'a kustomization whose base has the workload',
  {
    checklist,
    files: {
      'deploy/production/kustomization.yml': OVERLAY,
      'deploy/base/kustomization.yaml': 'resources: [deployment.yaml]\n',
      'deploy/base/deployment.yaml': DEPLOYMENT,
    },
  },
  async (stage) => {
    const pull = stage.open({
      files: { 'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_HOST=\n` },
    });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(`"failure: Production lacks 1 key: MAIL_HOST"`);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 1 key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_HOST\`** is missing in production for \`auth\`
  - declared at \`auth/.env.example:3\`
  - **next:** add \`MAIL_HOST\` to \`deploy/production/kustomization.yml\`"
`);
    pull.push({
      'deploy/production/kustomization.yml': OVERLAY.replace('key]', 'key, MAIL_HOST=CANARY-host]'),
    });
    await stage.pushed(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(`"success: Nothing to confirm"`);
  },
);

scenario(
  'a kustomization of another name is removed',
  { checklist, files: { 'deploy/production/kustomization.yml': OVERLAY } },
  async (stage) => {
    const pull = stage.open({
      files: { 'deploy/production/kustomization.yml': null, 'auth/.env.example': null },
    });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"failure: 2 items open: auth/.env.example and deploy/production/kustomization.yml"`,
    );
    expect(stage.said(pull)).toContain(
      '`deploy/production/kustomization.yml`, a production source of `auth`',
    );
  },
);
