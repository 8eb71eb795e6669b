import { expect } from '@jest/globals';
import { type Stage, scenario } from './stage.ts';

const OPEN = 'failure: 1 item open: auth';
const asks = (rule: string) => `items:\n  - id: auth\n    title: Reviewed\n    ${rule}\n`;
const KEYS = { 'auth/keys.py': 'import os\nSECRET_KEY = os.environ["DJANGO_SECRET_KEY"]\n' };

scenario(
  'a file is moved away from its code owners, and they still have to confirm',
  {
    checklist: asks("when: { paths: ['auth/**'] }\n    confirm: { code-owners: true }"),
    files: { CODEOWNERS: '/auth/ @bob\n' },
  },
  async (stage) => {
    const pull = stage.open({ files: { 'auth/keys.py': null, 'misc/keys.py': KEYS['auth/keys.py'] } });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'Reviewed');
    expect(stage.status(pull)).toBe(OPEN);
    await stage.tick('bob', pull, 'Reviewed');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by bob');
  },
);

scenario(
  'a file is moved from one team to another: both confirm',
  {
    checklist: asks("when: { paths: ['auth/**'] }\n    confirm: { code-owners: true }"),
    files: { CODEOWNERS: '/auth/ @acme/security\n/misc/ @ada\n' },
  },
  async (stage) => {
    stage.team('security', ['root']);
    const pull = stage.open({ files: { 'auth/keys.py': null, 'misc/keys.py': KEYS['auth/keys.py'] } });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'Reviewed');
    expect(stage.said(pull)).toContain('  - a code owner of `auth/keys.py` has to confirm: `@acme/security`');
    expect(stage.status(pull)).toBe(OPEN);
    await stage.tick('root', pull, 'Reviewed');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and root');
  },
);

/** One file more than GitHub lists, and it is the one that somebody owns. */
function openUnlisted(stage: Stage) {
  const many = Array.from({ length: 3000 }, (_, index): [string, string] => [`a/${index}.txt`, `${index}`]);
  return stage.open({ files: { ...Object.fromEntries(many), 'zzz/x': 'x' } });
}

const HIDDEN = { files: { CODEOWNERS: '/zzz/ @bob\n' } };

scenario(
  'an owned file is hidden behind 3,000 others: nobody passes for a code owner',
  { checklist: asks('confirm: { role: write, each-of: [{ code-owners: true }] }'), ...HIDDEN },
  async (stage) => {
    const pull = openUnlisted(stage);
    await stage.opened(pull);
    await stage.tick('ada', pull, 'Reviewed');
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  'nor does anybody waive for one',
  { checklist: asks('confirm: { users: [root] }\n    waivable: { code-owners: true }'), ...HIDDEN },
  async (stage) => {
    const pull = openUnlisted(stage);
    await stage.opened(pull);
    await stage.say('ada', pull, '/waive auth No time');
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario(
  'who owns one file of two waives nothing, and gives no label that counts',
  {
    checklist: `${asks('waivable: { code-owners: true }')}  - id: looked
    title: Looked at
    verified-by: { label: fine, by: { code-owners: true } }
`,
    files: { CODEOWNERS: '/web/ @bob\n/auth/ @ada @bob\n' },
  },
  async (stage) => {
    const both = 'failure: 2 items open: auth and looked (label fine: does not count)';
    const pull = stage.open({ files: { 'auth/settings.py': 'DEBUG = 1\n', 'web/index.html': '<p>\n' } });
    await stage.opened(pull);
    pull.label('fine', 'ada');
    await stage.say('ada', pull, '/waive auth No time');
    expect(stage.status(pull)).toBe(both);
    pull.unlabel('fine');
    pull.label('fine', 'bob');
    await stage.say('bob', pull, '/waive auth No time');
    expect(stage.status(pull)).toBe('success: Everything is confirmed, 1 item waived by bob and evidence');
  },
);
