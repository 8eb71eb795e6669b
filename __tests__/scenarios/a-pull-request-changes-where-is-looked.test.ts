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

const [BLOCKED, ASKED] = [
  'failure: Production lacks 1 key, 1 item open: MAIL_TOKEN and rollback',
  'failure: 2 items open: MAIL_TOKEN and rollback',
];

/** A change of the checklist, what else is there before and what it brings along, and what becomes of the gate. */
const CHANGES: [string, Setting, string, Record<string, string>, string][] = [
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
  ['another order', {}, manifest('[./auth/.env.example]'), {}, 'failure: 1 item open: rollback'],
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
