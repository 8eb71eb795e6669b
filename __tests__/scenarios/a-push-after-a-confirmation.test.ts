import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { SERVICE, scenario } from './stage.ts';

const CHECKLIST = `items:
  - id: rollback
    title: The rollback was rehearsed
  - id: settings
    title: Settings were reviewed
    when: { paths: ['auth/settings.py'] }
  - id: deploy
    title: The deployment was planned
    when: { paths: ['deploy/**'] }
`;

scenario(
  'a push changes the files that a confirmation was about',
  { checklist: CHECKLIST },
  async (stage) => {
    const { github } = stage;
    const pull = stage.open({ files: { 'auth/settings.py': 'A = 1\n', 'deploy/plan.md': 'Plan\n' } });
    await stage.opened(pull);
    github.clock.set('2026-11-24T11:00:00Z');
    await stage.tick('ada', pull, 'rollback');
    await stage.tick('ada', pull, 'Settings');
    await stage.tick('bob', pull, 'deployment');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');

    github.clock.set('2026-11-25T09:00:00Z');
    pull.push({ 'auth/settings.py': 'A = 2\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: settings');
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **Settings were reviewed**
  - asked because this changes \`auth/settings.py\`
  - ada on 24 Nov 2026, 11:00 UTC: confirmed an earlier state; \`auth/settings.py\` changed since, so it has to be looked at and ticked again
<details><summary>2 items confirmed</summary>
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 11:00 UTC, for \`f814e78\`
- [x] **The deployment was planned**
  - confirmed by bob on 24 Nov 2026, 11:00 UTC, for \`f814e78\`
</details>"
`);

    await stage.tick('bob', pull, 'Settings');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');

    // What was confirmed is there again: the confirmation of it still stands, and nobody is asked twice.
    pull.push({ 'auth/settings.py': 'A = 1\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  },
);

scenario('a push brings a file that an item is about', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open({ files: { 'auth/settings.py': 'A = 1\n' } });
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('ada', pull, 'Settings');
  pull.push({ 'deploy/plan.md': 'Plan\n' });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: deploy');
});

scenario('a push changes other files only', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('ada', pull, 'Settings');
  pull.push({ 'README.md': 'More\n' });
  expect(stage.status(pull)).toBeUndefined();
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('somebody pushes while the action reads', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('ada', pull, 'Settings');
  const confirmed = pull.headSha;
  const statuses = new Set<string | undefined>();
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const files = { 'auth/settings.py': `${SERVICE['auth/settings.py']}A = ${at}\n` };
    stage.github.before({}, () => void pull.push(files), { after: at });
    await stage.reopened(pull);
    stage.github.clearPlans();
    statuses.add(stage.status(pull));
  }
  // Without a status: pushed after the last read, and left to the push's own run.
  expect([...statuses].filter((status) => status !== undefined)).toEqual(['failure: 1 item open: settings']);
  expect(stage.statusOf(confirmed)).toBe('success: Everything is confirmed by ada');
});

scenario(
  'GitHub does not tell what is in a file: every push asks again',
  { checklist: "items:\n  - { id: settings, title: Reviewed, when: { paths: ['auth/**'] } }\n" },
  async (stage) => {
    const pull = stage.open();
    const withhold = () => {
      const filename = 'auth/settings.py';
      const contents_url = `${stage.github.apiUrl}/repos/acme/auth/contents/${filename}?ref=${pull.headSha}`;
      const file = { filename, sha: null, status: 'modified', contents_url };
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
      stage.github.clearPlans();
      stage.github.inject({ route }, faults.answer(200, [file]), { times: 10 });
    };
    withhold();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'Reviewed');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    pull.push({ 'auth/settings.py': 'DEBUG = True\n' });
    withhold();
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: settings');
  },
);

scenario(
  'a force push brings back a head that was green, after its tick was taken away: the run of that event closes it',
  { checklist: 'items:\n  - { id: settings, title: Reviewed, expires: never }\n' },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'Reviewed');
    const first = pull.headSha;
    pull.push({ 'README.md': 'Hello\n' });
    await stage.pushed(pull);
    await stage.untick('ada', pull, 'Reviewed');
    stage.repository.setBranch('topic', first);
    expect([pull.headSha, stage.status(pull)]).toEqual([first, 'success: Everything is confirmed by ada']);
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: settings');
  },
);

scenario(
  'a tick is taken away while the pull request is closed: the run that follows on reopening sees it',
  { checklist: 'items:\n  - { id: settings, title: Reviewed, expires: never }\n' },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'Reviewed');
    pull.close();
    await stage.untick('ada', pull, 'Reviewed');
    pull.reopen();
    await stage.reopened(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: settings');
  },
);
