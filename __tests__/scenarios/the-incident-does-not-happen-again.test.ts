import { expect } from '@jest/globals';
import type { PullRequest } from '../../embedded-github/index.ts';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { names, writes } from './requests.ts';
import { CHECKLIST, SERVICE, type Stage, scenario } from './stage.ts';

/** The change that took the service down: its code reads a key, its manifest says so, and production does not have it. */
const CHANGE = {
  'auth/.env.example': `${SERVICE['auth/.env.example']}# Sends the login mails\nDJANGO_EMAIL_KEY=CANARY-example-3\n`,
  'auth/settings.py': `${SERVICE['auth/settings.py']}EMAIL_KEY = os.environ["DJANGO_EMAIL_KEY"]\n`,
};
const WITH_KEY = `${SERVICE['deploy/production.env']}DJANGO_EMAIL_KEY=CANARY-production-3\n`;

/** All code is the service's, as it is without `code`. */
const ALL_CODE = { checklist: CHECKLIST.replace(", code: ['auth/keys.py']", '') };

const GREEN = 'success: Everything is confirmed by ada and bob';

async function openAndTick(stage: Stage): Promise<PullRequest> {
  const pull = stage.open({ title: 'Send mails', files: CHANGE });
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('bob', pull, 'Settings');
  return pull;
}

scenario('production lacks a key that a pull request needs', ALL_CODE, async (stage) => {
  const pull = stage.open({ title: 'Send mails', files: CHANGE });
  const run = await stage.opened(pull);
  expect(
    stage
      .comment(pull)
      .body.replaceAll(pull.headSha, 'HEAD_SHA')
      .replaceAll(pull.headSha.slice(0, 7), 'HEAD_SH'),
  ).toMatchInlineSnapshot(`
"<!-- deployment-checklist gate:deployment%2Dchecklist -->
<!-- head:HEAD_SHA -->
### ❌ Deployment checklist: production lacks 1 key, 2 items open

#### Production

There is nothing to tick: each of these closes by itself once production is right.

- ❌ **\`DJANGO_EMAIL_KEY\`** is missing in production for \`auth\`
  - *Sends the login mails*
  - read at [\`auth/settings.py:3\`](https://github.com/acme/auth/blob/HEAD_SHA/auth/settings.py#L3), declared at [\`auth/.env.example:4\`](https://github.com/acme/auth/blob/HEAD_SHA/auth/.env.example#L4)
  - **next:** add \`DJANGO_EMAIL_KEY\` to \`deploy/production.env\`

#### To confirm

- [ ] <!-- item:rollback fp:34c1761ef3126c85cce6cba019b8372d --> **The rollback was rehearsed**
  - See the [runbook](https://example.com/runbook).
- [ ] <!-- item:settings fp:df2417e39b49cded9a11f2bcd0a5bfb2 --> **Settings were reviewed**
  - asked because this changes \`auth/settings.py\`

<sub>Tick a box to confirm, which needs write access; the author may only where an item allows it. Or write a comment \`/confirm ID\` with one of \`rollback\` or \`settings\`. What changes afterwards is asked again. Judged for \`HEAD_SH\` by [\`.github/deployment-checklist.yml\`](https://github.com/acme/auth/blob/HEAD/.github/deployment-checklist.yml).</sub>"
`);
  expect(stage.status(pull)).toBe(
    'failure: Production lacks 1 key, 2 items open: DJANGO_EMAIL_KEY, rollback and settings',
  );
  expect(stage.repository.statuses.latest(pull.headSha)[0]?.targetUrl).toBe(stage.comment(pull).url);
  expect(writes(run.requests)).toEqual(['POST issues/{issue_number}/comments', 'POST statuses/{sha}']);
  expect(run.exitCode).toBe(0);
  expect(run.outputs['missing-keys']).toBe('[{"service":"auth","key":"DJANGO_EMAIL_KEY"}]');
});

scenario('ticks do not close a missing key, and there is no box for it', ALL_CODE, async (stage) => {
  const pull = await openAndTick(stage);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: DJANGO_EMAIL_KEY');
  expect(parseBoxes(stage.comment(pull).body).map(({ item, ticked }) => [item, ticked])).toEqual([
    ['rollback', true],
    ['settings', true],
  ]);
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 1 key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`DJANGO_EMAIL_KEY\`** is missing in production for \`auth\`
  - *Sends the login mails*
  - read at \`auth/settings.py:3\`, declared at \`auth/.env.example:4\`
  - **next:** add \`DJANGO_EMAIL_KEY\` to \`deploy/production.env\`
<details><summary>2 items confirmed</summary>
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
- [x] **Settings were reviewed**
  - confirmed by bob on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
});

scenario('another pull request gives the key to production', ALL_CODE, async (stage) => {
  const pull = await openAndTick(stage);
  const { repository, github } = stage;
  const before = repository.tip('main');
  repository
    .openPullRequest({ author: 'root', head: 'key', files: { 'deploy/production.env': WITH_KEY } })
    .merge('root');
  const run = await stage.run(github.payloads.push(repository, 'main', before, 'root'));
  expect(stage.status(pull)).toBe(GREEN);
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ✅ Deployment checklist: everything is confirmed
<details><summary>2 items confirmed and 1 new key in production</summary>
- ✅ **\`DJANGO_EMAIL_KEY\`** of \`auth\`: production has it, in \`deploy/production.env\`
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
- [x] **Settings were reviewed**
  - confirmed by bob on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
  expect(names(run.requests)[0]).toBe('GET pulls');
  expect(writes(run.requests)).toEqual(['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}']);
});

scenario('the pull request itself gives the key to production', ALL_CODE, async (stage) => {
  const pull = await openAndTick(stage);
  pull.push({ 'deploy/production.env': WITH_KEY });
  expect(stage.status(pull)).toBeUndefined();
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe(GREEN);
});
