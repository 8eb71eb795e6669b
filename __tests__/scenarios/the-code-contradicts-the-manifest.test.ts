import { expect } from '@jest/globals';
import { CHECKLIST_PATH, ONE_ITEM, type Stage, scenario } from './stage.ts';

const PRODUCTION = 'deploy/production.env';
const CHECKLIST = `env:
  services:
    auth: { manifest: auth/env.yml, production: [{ dotenv: ${PRODUCTION} }], code: ['auth/**'] }
`;
const MANIFEST = 'keys:\n  DJANGO_SECRET_KEY: { secret: true }\n  DATABASE_URL:\n';
const STAGING = `${MANIFEST}  BANNER: { environments: [staging] }\n`;
const DEFAULT = `${MANIFEST}  BANNER: { default: none }\n`;
const READING = 'import os\nBANNER = os.environ["BANNER"]\n';
const THERE = { 'auth/env.yml': MANIFEST };
const ASKED = 'failure: 1 item open: BANNER';
const NOTHING = 'success: Nothing to confirm';

async function statusOf(stage: Stage, files: Record<string, string | null>): Promise<string | undefined> {
  const pull = stage.open({ files });
  await stage.opened(pull);
  return stage.status(pull);
}

scenario(
  'it is declared for staging only, and the code cannot do without it: a person is asked',
  { checklist: CHECKLIST, files: THERE },
  async (stage) => {
    const pull = stage.open({ files: { 'auth/env.yml': STAGING, 'auth/banner.py': READING } });
    const run = await stage.opened(pull);
    expect(stage.status(pull)).toBe(ASKED);
    expect(run.outputs['missing-keys']).toBe('[{"service":"auth","key":"BANNER"}]');
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **\`BANNER\`** need not be set in production for \`auth\`, as the manifest says, though the code cannot do without it
  - read at \`auth/banner.py:2\`, declared at \`auth/env.yml:4\`, looked for in \`deploy/production.env\`
  - the manifest says that it is for \`staging\` only, and the code fails without the key
  - **next:** correct the manifest or the code, or add \`BANNER\` to \`deploy/production.env\`; where production does without it, tick the box"
`);
    await stage.tick('eve', pull, 'BANNER');
    expect(stage.status(pull)).toBe(ASKED);
    await stage.tick('ada', pull, 'BANNER');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    pull.push({ 'auth/mail.py': READING });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(ASKED);
  },
);

scenario(
  'it has a default there, and the code takes none: it closes by itself once production has it',
  { checklist: CHECKLIST, files: THERE },
  async (stage) => {
    const pull = stage.open({ files: { 'auth/env.yml': DEFAULT, 'auth/banner.py': READING } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(ASKED);
    expect(stage.said(pull)).toContain('the manifest says that the program has a default');
    pull.push({ 'auth/banner.py': READING.replace('["BANNER"]', '.get("BANNER", "none")') });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(NOTHING);
    pull.push({ 'auth/banner.py': READING, 'auth/env.yml': STAGING.replace('staging', 'production') });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: BANNER');
    pull.push({
      'auth/env.yml': STAGING,
      [PRODUCTION]: 'DJANGO_SECRET_KEY=CANARY-1\nDATABASE_URL=CANARY-2\nBANNER=CANARY-3\n',
    });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(NOTHING);
  },
);

const OLD = { 'auth/env.yml': STAGING, 'auth/banner.py': READING };

for (const [what, files, status] of [
  ['and the change leaves it as it is', { 'auth/banner.py': `# Says hello\n${READING}` }, NOTHING],
  ['and the change moves it', { 'auth/banner.py': null, 'auth/hello.py': READING }, NOTHING],
  ['and the change reads it once more', { 'auth/mail.py': READING }, ASKED],
  [
    'and the change declares it in another way',
    { ...OLD, 'auth/env.yml': DEFAULT, 'auth/banner.py': `${READING}# Hello\n` },
    ASKED,
  ],
] as const)
  scenario(`it was so before, ${what}`, { checklist: CHECKLIST, files: OLD }, async (stage) => {
    expect(await statusOf(stage, files)).toBe(status);
  });

scenario(
  'the checklist has keys ignored that the code contradicts',
  { checklist: CHECKLIST.replace('env:\n', 'env:\n  ignore: [BANNER]\n'), files: THERE },
  async (stage) => {
    expect(await statusOf(stage, { 'auth/env.yml': STAGING, 'auth/banner.py': READING })).toBe(NOTHING);
  },
);

const NAMED = {
  '.github/deployment-checklist-baseline.yml':
    'findings:\n  - { service: auth, kind: missing, key: BANNER, blocks: true }\n',
};

for (const [what, files, status] of [
  ['a person is asked', OLD, 'failure: 2 items open: BANNER and rollback'],
  ['unless the baseline names it', { ...OLD, ...NAMED }, 'failure: 1 item open: rollback'],
] as const)
  scenario(
    `it was so before, in a service that is new in the checklist: ${what}`,
    { checklist: ONE_ITEM, files },
    async (stage) => {
      const checklist = ONE_ITEM + CHECKLIST;
      const change = { [CHECKLIST_PATH]: checklist, 'auth/banner.py': `${READING}# Hello\n` };
      expect(await statusOf(stage, change)).toBe(status);
    },
  );

scenario(
  'what loads the manifest puts the default into the environment: nothing contradicts it',
  {
    checklist: CHECKLIST.replace('env.yml', '.env.schema'),
    files: { 'auth/.env.schema': '# @required\nDATABASE_URL=\n# @required\nDJANGO_SECRET_KEY=\n' },
  },
  async (stage) => {
    const files = {
      'auth/.env.schema': '# @required\nDATABASE_URL=\n# @required\nDJANGO_SECRET_KEY=\nBANNER=none\n',
    };
    expect(await statusOf(stage, { ...files, 'auth/banner.py': READING })).toBe(NOTHING);
  },
);
