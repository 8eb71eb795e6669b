import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { scenario } from './stage.ts';

const item = (policy: string) => `items:
  - id: rollback
    title: The rollback was rehearsed
    ${policy}
`;
const ROLLBACK = 'The rollback was rehearsed';

scenario(
  'two different people have to confirm: one twice is not enough',
  { checklist: item('confirm: { count: 2 }') },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, ROLLBACK);
    expect(stage.said(pull)).toContain(`- [ ] **${ROLLBACK}**`);
    expect(stage.said(pull)).toContain('  - 1 more person has to confirm');
    await stage.tick('ada', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    await stage.tick('bob', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  },
);

scenario(
  'only the named people, members of a team or a role count',
  { checklist: item('confirm: { users: [bob], teams: [acme/release], role: admin }') },
  async (stage) => {
    stage.team('release', ['rita']);
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(stage.said(pull)).toContain(
      '  - to be confirmed by `bob`, members of `acme/release` or anybody with the role `admin` or a higher one',
    );
    expect(stage.said(pull)).toMatch(
      /ada on .*: this tick does not count, as this item is for others to confirm/,
    );
    await stage.say('rita', pull, '/confirm rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by rita');
  },
);

scenario(
  'a team that the token cannot see is an error, and never «not a member»',
  { checklist: item('confirm: { teams: [acme/release] }') },
  async (stage) => {
    stage.github.organization('acme').team('release', ['ada']);
    const pull = stage.open();
    const run = await stage.opened(pull);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.reason).toBe('not-permitted');
    expect(run.log).toContain(
      "the token cannot see the team @acme/release: pass the token of a GitHub App with the organization permission `Members: read` as `team-token`, which GITHUB_TOKEN never has, or correct the team's name",
    );
    expect(stage.status(pull)).toMatch(
      /^error: Could not be evaluated: the token cannot see the team @acme\/release/,
    );
  },
);

scenario(
  'at least one from each of two groups has to confirm',
  { checklist: item('confirm: { count: 2, each-of: [{ role: admin }, { users: [bob] }] }') },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, ROLLBACK);
    await stage.tick('bob', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(stage.said(pull)).toContain(
      '  - somebody has to confirm who is one of: anybody with the role `admin` or a higher one',
    );
    await stage.tick('root', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada, bob and root');
  },
);

for (const [role, status] of [
  ['write', 'success: Everything is confirmed by ada'],
  ['maintain', 'failure: 1 item open: rollback'],
] as const)
  scenario(
    `a custom role counts as the one that GitHub says it comes to: asked for ${role}`,
    { checklist: item(`confirm: { role: ${role} }`) },
    async (stage) => {
      const pull = stage.open();
      await stage.opened(pull);
      const custom = { permission: 'write', role_name: 'release-captain', user: null };
      stage.github.inject(
        { route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission' },
        faults.answer(200, custom),
        { times: 10 },
      );
      await stage.tick('ada', pull, ROLLBACK);
      expect(stage.status(pull)).toBe(status);
    },
  );

scenario(
  'the author may confirm where the checklist lets all authors',
  { checklist: `confirm: { author: true }\n${item('optional: false')}` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('eve', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by eve');
  },
);

const OWNED = {
  CODEOWNERS: '* @bob\n/auth/ @acme/security @ada\n',
  'web/index.html': '<p>\n',
};

scenario(
  'code owners of the files that made the item apply confirm together',
  { checklist: item("when: { paths: ['**'] }\n    confirm: { code-owners: true }"), files: OWNED },
  async (stage) => {
    stage.team('security', ['root']);
    const pull = stage.open({ files: { 'auth/settings.py': 'DEBUG = 1\n', 'web/index.html': '<p>Hello\n' } });
    await stage.opened(pull);
    await stage.tick('root', pull, ROLLBACK);
    expect(stage.said(pull)).toContain('  - a code owner of `web/index.html` has to confirm: `@bob`');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    await stage.tick('bob', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by root and bob');
  },
);

scenario(
  'only who owns a file in either reading of CODEOWNERS passes for its owner',
  {
    checklist: item("when: { paths: ['**'] }\n    confirm: { code-owners: true }"),
    files: { CODEOWNERS: '/web/ @ada @bob\n/we**.html @ada\n' },
  },
  async (stage) => {
    const pull = stage.open({ files: { 'web/old/a.html': '<p>\n', 'web/b.css': 'a {}\n' } });
    await stage.opened(pull);
    await stage.tick('bob', pull, ROLLBACK);
    expect(stage.said(pull)).toContain('  - a code owner of `web/old/a.html` has to confirm: `@ada`');
    await stage.tick('ada', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by bob and ada');
  },
);

scenario(
  'a file that two readings of CODEOWNERS give to different people is told, with what to write',
  {
    checklist: item("when: { paths: ['**'] }\n    confirm: { code-owners: true }"),
    files: { CODEOWNERS: '* @bob\n/we**.html @ada\n' },
  },
  async (stage) => {
    const pull = stage.open({ files: { 'web/old/a.html': '<p>\n', 'b.css': 'a {}\n' } });
    await stage.opened(pull);
    expect(stage.said(pull)).toContain('  - nobody can tell who owns `web/old/a.html`: a line of CODEOWNERS');
    await stage.tick('bob', pull, ROLLBACK);
    await stage.tick('ada', pull, ROLLBACK);
    expect(stage.said(pull)).toContain(
      '  - nobody can tell who owns `web/old/a.html`: a line of CODEOWNERS that may match it has `**` beside another character. Write that line otherwise',
    );
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  'members of a team waive where the checklist names the team for it',
  { checklist: item('waivable: { teams: [acme/release] }') },
  async (stage) => {
    stage.team('release', ['rita']);
    const pull = stage.open();
    await stage.opened(pull);
    for (const [login, status] of [
      ['ada', 'failure: 1 item open: rollback'],
      ['rita', 'success: Everything is confirmed, 1 item waived by rita'],
    ] as const) {
      await stage.say(login, pull, '/waive rollback The servers are new');
      expect(stage.status(pull)).toBe(status);
    }
  },
);

scenario(
  'who is named beside groups is needed as well: somebody of the groups alone is not enough',
  { checklist: item('confirm: { users: [ada], each-of: [{ role: admin }] }') },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('root', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(stage.said(pull)).toContain('  - somebody has to confirm who is one of: `ada`');
    await stage.tick('ada', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by root and ada');
  },
);

scenario(
  'a code owner who lost write access is none any more, as on GitHub',
  {
    checklist: item("when: { paths: ['**'] }\n    confirm: { code-owners: true }"),
    files: { CODEOWNERS: '/auth/ @bob @acme/security\n' },
  },
  async (stage) => {
    stage.team('security', ['rita']);
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('bob', pull, ROLLBACK);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by bob');
    stage.repository.setCollaborator('bob', 'read');
    await stage.say('rita', pull, '/confirm rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);
