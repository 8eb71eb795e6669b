import { expect } from '@jest/globals';
import { SERVICE, scenario } from './stage.ts';

const CHECKLIST = `items:
  - { id: paths, title: Settings were reviewed, group: Code, when: { paths: ['auth/**'] } }
  - id: always
    title: The rollback was rehearsed
    help: See the [runbook](https://example.com/runbook).
  - { id: label, title: The load test ran, group: Tests, when: { labels: [Heavy] } }
  - { id: base, title: The release notes are written, group: Code, when: { base-branches: ['main', 'release/*'] } }
  - { id: env, title: The key is in the vault, when: { env-change: true } }
  - { id: not, title: Somebody is on call, when: { paths: ['**'], not: { labels: [hotfix] } } }
  - { id: nice, title: A screenshot is attached, optional: true }
  - { id: elsewhere, title: The plan was read, when: { paths: ['terraform/**'] } }
  - { id: both, title: Never asked here, when: { paths: ['auth/**'], labels: [other] } }
env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`;

scenario('what is asked, and why', { checklist: CHECKLIST }, async (stage) => {
  const files = {
    'auth/settings.py': 'A = 1\n',
    'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_KEY=\n`,
    'deploy/production.env': `${SERVICE['deploy/production.env']}MAIL_KEY=CANARY\n`,
  };
  const pull = stage.open({ files, labels: ['heavy'] });
  const run = await stage.opened(pull);
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 6 items open
#### To confirm
- [ ] **The rollback was rehearsed**
  - See the runbook.
- [ ] **The key is in the vault**
  - asked because this changes \`MAIL_KEY\`
- [ ] **Somebody is on call**
  - asked because this changes \`auth/.env.example\` and 2 more files
**Code**
- [ ] **Settings were reviewed**
  - asked because this changes \`auth/.env.example\` and 1 more file
- [ ] **The release notes are written**
  - asked because this goes to \`main\`
**Tests**
- [ ] **The load test ran**
  - asked because this has the label \`heavy\`
#### Optional
- [ ] **A screenshot is attached** *(optional)*
<details><summary>1 new key in production</summary>
- ✅ **\`MAIL_KEY\`** of \`auth\`: production has it, in \`deploy/production.env\`
</details>"
`);
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"failure: 6 items open: paths, always, label, base, env and not"`,
  );

  for (const title of ['rollback', 'Settings', 'load test', 'release notes', 'vault', 'on call'])
    stage.comment(pull).tick('ada', title);
  await stage.edited(stage.comment(pull));
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(stage.said(pull)).toContain('- [ ] **A screenshot is attached** *(optional)*');

  pull.label('hotfix');
  await stage.run(stage.github.payloads.pullRequest(pull, 'labeled', { label: 'hotfix' }));
  expect(stage.said(pull)).not.toContain('Somebody is on call');
  const report = JSON.parse(run.outputs.report ?? '');
  expect(report).toMatchObject({
    schemaVersion: 1,
    pullRequests: [{ number: 1, verdict: 'open', headSha: pull.headSha }],
  });
});

scenario(
  'files are left out, and who changes one of them beside others is asked all the same',
  {
    checklist: `items:
  - { id: code, title: The code was reviewed, when: { paths: ['app/(auth)/**', '!**/*.md'] } }
`,
  },
  async (stage) => {
    const pull = stage.open({ files: { 'app/(auth)/login.ts': 'x\n', 'app/(auth)/login.md': 'x\n' } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: code');
  },
);
