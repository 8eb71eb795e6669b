import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { playStory, type Scene } from '../demo/story.ts';
import { NODE } from '../embedded-runner/run-action.ts';

/** The comment as a person reads it: without what GitHub hides, and without links' addresses. */
function read({ comment }: Scene): string[] {
  return comment
    .replace(/<!--.*?-->\s?/gs, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/for `[0-9a-f]{7}`$/gm, 'for `HEAD_SH`')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('<sub>'));
}

const MISSING = [
  '#### Production',
  'There is nothing to tick: each of these closes by itself once production is right.',
  '- ❌ **`LOGIN_TOKEN_KEY`** is missing in production for `auth`',
  '  - *Signs the links in password mails*',
  '  - read at [`auth/settings.py:5`], declared at [`auth/.env.example:5`]',
  '  - **next:** add `LOGIN_TOKEN_KEY` to `deploy/production.env`',
];
const ROLLBACK = ['- [ ] **The rollback was rehearsed**', '  - How: [runbook, section 3]'];
const SETTINGS = [
  '- [ ] **Every key that the settings read was reviewed**',
  '  - asked because this changes `auth/settings.py`',
];
const LOGINS = ['**After the release**', '- [ ] **Somebody watches login failures for the first hour**'];
const done = (title: string, by: string) => [
  `- [x] **${title}**`,
  `  - confirmed by [${by}] on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\``,
];
const folded = (summary: string, ...lines: string[]) => [
  `<details><summary>${summary}</summary>`,
  ...lines,
  '</details>',
];
const ROLLBACK_DONE = done('The rollback was rehearsed', 'ada');
const SETTINGS_DONE = done('Every key that the settings read was reviewed', 'ada');
const LOGINS_DONE = done('Somebody watches login failures for the first hour', 'bob');

test('the incident, with the gate in place: red until production has the key and three items are confirmed', async () => {
  const scenes: Scene[] = [];
  for await (const scene of playStory()) scenes.push(scene);
  expect(scenes.map(({ result }) => result.exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(scenes.map(({ status }) => `${status.state}: ${status.description}`)).toEqual([
    'failure: Production lacks 1 key, 3 items open: LOGIN_TOKEN_KEY, rollback, settings-review and login-watch',
    'failure: Production lacks 1 key, 3 items open: LOGIN_TOKEN_KEY, rollback, settings-review and login-watch',
    'failure: Production lacks 1 key, 2 items open: LOGIN_TOKEN_KEY, settings-review and login-watch',
    'failure: Production lacks 1 key, 1 item open: LOGIN_TOKEN_KEY and login-watch',
    'failure: Production lacks 1 key: LOGIN_TOKEN_KEY',
    'success: Everything is confirmed by ada and bob',
  ]);
  const [opened, byAuthor, first, second, third, provisioned] = scenes.map(read);
  expect(opened).toEqual([
    '### ❌ Deployment checklist: production lacks 1 key, 3 items open',
    ...MISSING,
    '#### To confirm',
    ...ROLLBACK,
    ...SETTINGS,
    ...LOGINS,
  ]);
  expect(byAuthor).toEqual([
    '### ❌ Deployment checklist: production lacks 1 key, 3 items open',
    ...MISSING,
    '#### To confirm',
    ...ROLLBACK,
    '  - [eve] on 24 Nov 2026, 10:00 UTC: this tick does not count, as the author of a pull request may not confirm this item; ask somebody else with write access',
    ...SETTINGS,
    ...LOGINS,
  ]);
  expect(first).toEqual([
    '### ❌ Deployment checklist: production lacks 1 key, 2 items open',
    ...MISSING,
    '#### To confirm',
    ...SETTINGS,
    ...LOGINS,
    ...folded('1 item confirmed', ...ROLLBACK_DONE),
  ]);
  expect(second).toEqual([
    '### ❌ Deployment checklist: production lacks 1 key, 1 item open',
    ...MISSING,
    '#### To confirm',
    ...LOGINS,
    ...folded('2 items confirmed', ...ROLLBACK_DONE, ...SETTINGS_DONE),
  ]);
  expect(third).toEqual([
    '### ❌ Deployment checklist: production lacks 1 key',
    ...MISSING,
    ...folded('3 items confirmed', ...ROLLBACK_DONE, ...SETTINGS_DONE, ...LOGINS_DONE),
  ]);
  expect(provisioned).toEqual([
    '### ✅ Deployment checklist: everything is confirmed',
    ...folded(
      '3 items confirmed and 1 new key in production',
      '- ✅ **`LOGIN_TOKEN_KEY`** of `auth`: production has it, in `deploy/production.env`',
      ...ROLLBACK_DONE,
      ...SETTINGS_DONE,
      ...LOGINS_DONE,
    ),
  ]);
  expect(JSON.stringify(scenes)).not.toContain('CANARY');
});

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';

test('the requests of the story: a comment is created once, and nothing is written that is there already', async () => {
  const requests: string[][] = [];
  for await (const scene of playStory()) requests.push(scene.requests.toSorted());
  const sorted = (...names: string[]) => names.toSorted();
  const read = [FILES, 'PullRequest', 'CommitFiles', COMPARE];
  const ticked = [...read, PERMISSION, 'PullRequest', UPDATE, 'PullRequest'];
  expect(requests).toEqual([
    sorted(...read, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', STATUS, 'PullRequest'),
    sorted(...ticked),
    sorted(...ticked, PERMISSION, STATUS),
    sorted(...ticked, PERMISSION, STATUS),
    sorted(...ticked, PERMISSION, PERMISSION, STATUS),
    // The base branch moved: the merge base is another commit now, whose files are read as well.
    // And before and after it opens: is there another pull request with this head, which is not confirmed? And is there room for
    // a status that closes it again?
    sorted(
      'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
      'GET /repos/{owner}/{repo}/pulls',
      'GET /repos/{owner}/{repo}/pulls',
      'GET /repos/{owner}/{repo}/pulls',
      ...ticked,
      PERMISSION,
      PERMISSION,
      STATUS,
      'CommentHistory',
      'CommitFiles',
    ),
  ]);
});

test('npm run demo prints what happened, each comment and status, and who confirmed what', async () => {
  const { stdout } = await promisify(execFile)(NODE, ['demo/play.ts']);
  const lines = stdout.split('\n').map((line) => line.trim());
  expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(6);
  expect(lines.filter((line) => line.startsWith('│ ### '))).toHaveLength(6);
  expect(lines.filter((line) => line.startsWith('commit status deployment-checklist: ')).at(-1)).toBe(
    'commit status deployment-checklist: success — Everything is confirmed by ada and bob',
  );
  expect(lines.slice(lines.indexOf('Asked later: who confirmed what, when?') + 1, -1)).toEqual([
    '2026-11-24 10:00:04  eve  rollback: does not count (author)',
    '2026-11-24 10:00:06  ada  rollback',
    '2026-11-24 10:00:09  ada  settings-review',
    '2026-11-24 10:00:12  bob  login-watch',
  ]);
  expect(stdout).not.toMatch(/CANARY|<!--/);
});
