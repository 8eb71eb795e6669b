import { expect } from '@jest/globals';
import { CHECKLIST, CHECKLIST_PATH, SERVICE, type Setting, scenario } from './stage.ts';

const MAIL = { 'auth/mail.env': 'MAIL_TOKEN=\n' };
const READING = { 'lib/mail.py': 'import os\nTOKEN = os.environ["MAIL_TOKEN"]\n' };
const IGNORING = CHECKLIST.replace('env:\n', 'env:\n  ignore: [MAIL_*]\n');
const SPLIT: Setting = {
  checklist: CHECKLIST.replace(
    '{ dotenv: deploy/production.env }',
    '{ dotenv: [deploy/production.env, deploy/db.env] }',
  ),
  files: {
    'deploy/production.env': 'DJANGO_SECRET_KEY=CANARY-production-1\n',
    'deploy/db.env': 'DATABASE_URL=postgres://CANARY-production-2@db/auth\n',
  },
};
const UNSEEN = CHECKLIST.replace('production: [{ dotenv: deploy/production.env }], ', '');
const LACKING = { 'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_TOKEN=\n` };
/** Production lacks two keys, one that is declared and one that is read. */
const OLD = {
  'auth/.env.example': `${SERVICE['auth/.env.example']}OLD_KEY=\n`,
  'auth/keys.py': `${SERVICE['auth/keys.py']}OLD_READ = os.environ["OLD_READ"]\n`,
};
const MOVED = CHECKLIST.replace('deploy/production.env', 'lib/production.env');
const MOVING = { 'lib/production.env': SERVICE['deploy/production.env'] };

const [BLOCKED, ASKED, NOTHING] = [
  'failure: Production lacks 1 key, 1 item open: MAIL_TOKEN and rollback',
  'failure: 2 items open: MAIL_TOKEN and rollback',
  'failure: 1 item open: rollback',
];

/** A change of the checklist, what else is there before and what it brings along, and what becomes of the gate. */
const CHANGES: [string, Setting, string, Record<string, string | null>, string][] = [
  ['a manifest that it brings along', {}, manifest('[auth/.env.example, auth/mail.env]'), MAIL, BLOCKED],
  ['a manifest that was there', { files: MAIL }, manifest('[auth/.env.example, auth/mail.env]'), {}, ASKED],
  ['code that it brings along', {}, code("['auth/keys.py', 'lib/**']"), READING, BLOCKED],
  ['no code any more', {}, code("['none/**']"), { 'auth/keys.py': READING['lib/mail.py'] }, BLOCKED],
  ['keys that were ignored', { checklist: IGNORING, files: LACKING }, CHECKLIST, {}, ASKED],
  ['keys that were ignored, and brings one', { checklist: IGNORING }, CHECKLIST, LACKING, BLOCKED],
  ['no key any more', {}, CHECKLIST.replace('env:\n', 'env:\n  ignore: ["*"]\n'), LACKING, BLOCKED],
  ['a source for the first time', { checklist: UNSEEN, files: LACKING }, CHECKLIST, {}, ASKED],
  ['a source for the first time, and brings a key', { checklist: UNSEEN }, CHECKLIST, LACKING, BLOCKED],
  [
    'no source any more',
    {},
    UNSEEN,
    {},
    'failure: 3 items open: DATABASE_URL, DJANGO_SECRET_KEY and rollback',
  ],
  ['one source less', SPLIT, CHECKLIST, {}, 'failure: 2 items open: DATABASE_URL and rollback'],
  [
    'code at its new place, which lacks what it lacked before',
    { files: OLD },
    code("['lib/**']"),
    { 'auth/keys.py': null, 'lib/keys.py': OLD['auth/keys.py'] },
    NOTHING,
  ],
  [
    'code at its new place, and reads one key more',
    { files: OLD },
    code("['lib/**']"),
    { 'auth/keys.py': null, 'lib/keys.py': OLD['auth/keys.py'], ...READING },
    BLOCKED,
  ],
  [
    'a manifest that moves, in the first of two steps, which lacks what it lacked before',
    { files: OLD },
    manifest('lib/.env.example'),
    { 'lib/.env.example': OLD['auth/.env.example'] },
    NOTHING,
  ],
  ['a source that moves, in the first of two steps', { files: OLD }, MOVED, MOVING, NOTHING],
  ['a source that comes, and lacks a key', { checklist: UNSEEN, files: LACKING }, MOVED, MOVING, ASKED],
  ['another order', {}, manifest('[./auth/.env.example]'), {}, NOTHING],
];

for (const [what, setting, checklist, files, status] of CHANGES)
  scenario(`for ${what}`, setting, async (stage) => {
    const pull = stage.open({ files: { [CHECKLIST_PATH]: checklist, ...files } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(status);
  });

function manifest(paths: string): string {
  return CHECKLIST.replace('manifest: auth/.env.example', `manifest: ${paths}`);
}

function code(globs: string): string {
  return CHECKLIST.replace("code: ['auth/keys.py']", `code: ${globs}`);
}

scenario(
  'for a source that comes with it: what it lacks is told as what is missing there',
  { checklist: UNSEEN, files: LACKING },
  async (stage) => {
    const pull = stage.open({ files: { [CHECKLIST_PATH]: MOVED, ...MOVING } });
    await stage.opened(pull);
    expect(stage.said(pull)).toContain(`\
- [ ] **\`MAIL_TOKEN\`** will be set in production for \`auth\` before this is deployed
  - declared at \`auth/.env.example:3\`
  - by the changed checklist it was so before as well, and nobody was asked about it yet
  - **next:** add \`MAIL_TOKEN\` to \`lib/production.env\`, or tick the box if that is taken care of
`);
  },
);
