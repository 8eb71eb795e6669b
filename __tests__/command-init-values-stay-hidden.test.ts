import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const CANARY = 'canary-7f3a';

const SOUND = {
  Dockerfile: 'FROM scratch\n',
  'package.json': '{}',
  '.env.production': `SECRET_KEY=${CANARY}\nPLAIN=${CANARY}\n`,
  'compose.prod.yml': `services: { web: { build: ., environment: { TOKEN: ${CANARY} }, env_file: web.env } }\n`,
  'web.env': `FROM_FILE=${CANARY}\n`,
  'k8s/app.yml': `apiVersion: v1
kind: Secret
metadata: { name: app }
stringData: { SEALED: ${CANARY} }
---
kind: Deployment
metadata: { name: app }
spec: { template: { spec: { containers: [{ name: app, image: app, envFrom: [{ secretRef: { name: app } }] }] } } }
`,
};

/** Each breaks one file so that its line with the value is what is wrong. */
const BROKEN: Readonly<Record<string, string>> = {
  '.env.production': `SECRET_KEY="${CANARY}\n${CANARY}\n`,
  '.env.example': `${CANARY}\nA="${CANARY}\n`,
  'compose.prod.yml': `services: { web: { build: ., environment: [ "=${CANARY}" ] } }\n`,
  'web.env': `${CANARY}\n`,
  'k8s/app.yml': `kind: Secret\nmetadata: { name: s }\nstringData: { D: ${CANARY}: ${CANARY} }\n`,
};

test('no value is shown or written of files that can be read', async () => {
  const checkout = new Checkout(SOUND);
  const dry = await checkout.run('init', '--dry-run');
  const json = await checkout.run('init', '--json');
  checkout.git('add', '--all');
  const written = checkout.git('diff', '--cached');
  expect(written).toContain('FROM_FILE:');
  expect(dry.stdout + dry.stderr + json.stdout + json.stderr + written).not.toContain(CANARY);
});

test.each(Object.keys(BROKEN))(
  'no value is shown or written when %s is broken, and the rest works',
  async (file) => {
    const checkout = new Checkout({ ...SOUND, [file]: BROKEN[file] ?? '' });
    const { code, stdout, stderr } = await checkout.run('init');
    checkout.git('add', '--all');
    expect(code).toBe(0);
    expect(stdout + stderr + checkout.git('diff', '--cached')).not.toContain(CANARY);
    expect(await checkout.run('validate')).toMatchObject({ code: 0 });
  },
);
