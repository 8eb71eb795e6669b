import { expect } from '@jest/globals';
import { names, roundTrips } from './requests.ts';
import { CHECKLIST, CHECKLIST_PATH, ONE_ITEM, SERVICE, type Stage, scenario } from './stage.ts';

const WORKER = `    worker:
      manifest: worker/.env.example
      production: [{ dotenv: deploy/worker.env }]
      code: ['worker/**']
`;
const WITH_WORKER = CHECKLIST + WORKER;
/** A service as it comes: production has one of the two keys that it needs. */
const FILES = {
  'worker/.env.example': 'QUEUE_URL=amqp://CANARY-example-3@mq\n',
  'worker/main.py': 'import os\nQUEUE = os.environ["QUEUE_URL"]\nTOKEN = os.environ["MAIL_TOKEN"]\n',
  'deploy/worker.env': 'QUEUE_URL=amqp://CANARY-production-3@mq\n',
};
const COMPLETE = { 'deploy/worker.env': `${FILES['deploy/worker.env']}MAIL_TOKEN=CANARY-production-4\n` };

scenario('together with its code: what production lacks for it holds the change', {}, async (stage) => {
  const pull = stage.open({ files: { ...FILES, [CHECKLIST_PATH]: WITH_WORKER } });
  const run = await stage.opened(pull);
  expect(run.outputs).toMatchObject({ reason: 'production-lacks-keys' });
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_TOKEN');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: production lacks 1 key
> [!NOTE]
> This pull request changes \`.github/deployment-checklist.yml\`: it adds the service \`worker\`. That counts once it has landed; this gate follows the base branch, and adds what production lacks by the changed file.
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_TOKEN\`** is missing in production for \`worker\`
  - read at \`worker/main.py:3\`
  - **next:** add \`MAIL_TOKEN\` to \`deploy/worker.env\`
<details><summary>1 item confirmed and 1 new key in production</summary>
- ✅ **\`QUEUE_URL\`** of \`worker\`: production has it, in \`deploy/worker.env\`
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
  pull.push(COMPLETE);
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('to a checklist that named no service', { checklist: ONE_ITEM }, async (stage) => {
  const checklist = `${ONE_ITEM}env:\n  services:\n${WORKER}`;
  const pull = stage.open({ files: { ...FILES, [CHECKLIST_PATH]: checklist } });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key, 1 item open: MAIL_TOKEN and rollback');
});

scenario(
  'that was there before: people are asked, as nobody ever was',
  { files: { ...FILES, 'worker/.env.example': `${FILES['worker/.env.example']}MAIL_TOKEN=\nLOG_LEVEL=\n` } },
  async (stage) => {
    const ignoring = WITH_WORKER.replace('env:\n', 'env:\n  ignore: [LOG_*]\n');
    const pull = stage.open({ files: { [CHECKLIST_PATH]: ignoring } });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: MAIL_TOKEN');
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
> [!NOTE]
> This pull request changes \`.github/deployment-checklist.yml\`: it adds the service \`worker\` and changes what is looked at of \`auth\`. That counts once it has landed; this gate follows the base branch, and adds what production lacks by the changed file.
#### To confirm
- [ ] **\`MAIL_TOKEN\`** will be set in production for \`worker\` before this is deployed
  - declared at \`worker/.env.example:2\`
  - by the changed checklist it was so before as well, and nobody was asked about it yet
  - **next:** add \`MAIL_TOKEN\` to \`deploy/worker.env\`, or tick the box if that is taken care of
<details><summary>1 item confirmed</summary>
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
    await stage.tick('eve', pull, 'MAIL_TOKEN');
    expect(stage.status(pull)).toBe('failure: 1 item open: MAIL_TOKEN');
    await stage.tick('ada', pull, 'MAIL_TOKEN');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario(
  'that was there before, and the baseline of the base branch names what it lacks',
  {
    files: {
      ...FILES,
      'worker/.env.example': `${FILES['worker/.env.example']}MAIL_TOKEN=\n`,
      '.github/deployment-checklist-baseline.yml':
        'findings:\n  - { service: worker, kind: missing, key: MAIL_TOKEN, blocks: true }\n',
    },
  },
  async (stage) => {
    const pull = stage.open({ files: { [CHECKLIST_PATH]: WITH_WORKER } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(stage.said(pull)).not.toContain('stale');
  },
);

scenario(
  'by another name only: nothing is asked again, and what was confirmed stays so',
  { files: { 'auth/.env.example': `${SERVICE['auth/.env.example']}OLD_KEY=\n` } },
  async (stage) => {
    const files = { 'auth/.env.example': `${SERVICE['auth/.env.example']}OLD_KEY=\nMAIL_TOKEN=\n` };
    const pull = stage.open({ files });
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_TOKEN');
    pull.push({ [CHECKLIST_PATH]: CHECKLIST.replace('    auth:', '    identity:') });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_TOKEN');
    expect(stage.said(pull)).toContain('it adds the service `identity` and removes the service `auth`');
    pull.push({ 'deploy/production.env': `${SERVICE['deploy/production.env']}MAIL_TOKEN=CANARY-5\n` });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario('by another name, and without its manifest: that is asked once', {}, async (stage) => {
  const renamed = CHECKLIST.replace('    auth:', '    identity:');
  const pull = stage.open({ files: { [CHECKLIST_PATH]: renamed, 'auth/.env.example': null } });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: auth/.env.example and rollback');
});

scenario('and takes away what the base branch asks for: that is asked nevertheless', {}, async (stage) => {
  const auth = /\n {4}auth: .*/.exec(CHECKLIST)?.[0] ?? '';
  const pull = stage.open({
    files: {
      ...{ ...FILES, ...COMPLETE },
      [CHECKLIST_PATH]: WITH_WORKER.replace(auth, '').replace(
        'env:',
        'env:\n  ignore: ["*"]\n  missing: confirm',
      ),
      'auth/.env.example': `${SERVICE['auth/.env.example']}NEW_KEY=\n`,
    },
  });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key, 1 item open: NEW_KEY and rollback');
});

scenario('with files that are nowhere, or cannot be read: every gate would fail', {}, async (stage) => {
  const { 'deploy/worker.env': _, ...files } = FILES;
  const pull = stage.open({ files: { ...files, [CHECKLIST_PATH]: WITH_WORKER } });
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('failure: The checklist file would break');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: the checklist file would break
> [!CAUTION]
> This pull request breaks \`.github/deployment-checklist.yml\`; once it has landed no gate could be evaluated. Mend it here:
> - line 13, column 30: \`deploy/worker.env exists neither at main nor in this pull request\`
<details><summary>1 item confirmed</summary>
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
  pull.push({ ...COMPLETE, 'worker/.env.example': 'QUEUE_URL\n' });
  await stage.pushed(pull);
  expect(stage.said(pull)).toContain('> - `worker/.env.example`, line 1, column 1: ');
  expect(stage.status(pull)).toBe('failure: The checklist file would break');
  pull.push(FILES);
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_TOKEN');
  pull.push({ [CHECKLIST_PATH]: `${WITH_WORKER}  nonsense: 1\n` });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('failure: The checklist file would break');
});

scenario(
  'with a folder or what is no text in the place of a file: every gate would fail as well',
  {},
  async (stage) => {
    for (const [index, path] of ['worker', 'worker/logo.png'].entries()) {
      const pull = stage.open({
        head: `topic-${index}`,
        files: {
          ...{ ...FILES, ...COMPLETE, 'worker/logo.png': '\0\x01' },
          [CHECKLIST_PATH]: WITH_WORKER.replace('manifest: worker/.env.example', `manifest: ${path}`),
        },
      });
      await stage.opened(pull);
      await stage.tick('ada', pull, 'rollback');
      expect(stage.status(pull)).toBe('failure: The checklist file would break');
      expect(stage.said(pull)).toContain(`\`${path} is not a text file: name a file with env keys\``);
    }
  },
);

const LIVE = WORKER.replace('dotenv: deploy/worker.env', 'github-environment: staging-secrets');

scenario(
  'in a fork, with a GitHub environment that the base branch does not name: it is not asked for its names',
  {},
  async (stage) => {
    const permissions = { environments: 'read', variables: 'read', secrets: 'read' } as const;
    stage.inputs = {
      'environment-token': stage.github.createToken({ login: 'deployer[bot]', permissions }),
    };
    stage.repository.environment('staging-secrets', { secrets: ['MAIL_TOKEN', 'QUEUE_URL'] });
    const { 'deploy/worker.env': _, ...files } = FILES;
    const pull = stage.open({
      ...{ author: 'mallory', fork: 'mallory/auth' },
      files: { ...files, [CHECKLIST_PATH]: CHECKLIST + LIVE },
    });
    const run = await stage.run(stage.github.payloads.workflowRun(pull));
    expect(names(run.requests).filter((name) => /variables|secrets/.test(name))).toEqual([]);
    expect(stage.status(pull)).toBe('failure: 3 items open: MAIL_TOKEN, QUEUE_URL and rollback');
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 3 items open
> [!NOTE]
> This pull request changes \`.github/deployment-checklist.yml\`: it adds the service \`worker\`. That counts once it has landed; this gate follows the base branch, and adds what production lacks by the changed file.
#### To confirm
- [ ] **\`MAIL_TOKEN\`** is set in production for \`worker\`
  - read at \`worker/main.py:3\`, looked for in \`environment staging-secrets\`
  - the GitHub environment staging\\-secrets was not read: it is asked once the checklist that names it has landed
  - **next:** make sure that production has it, then tick the box
- [ ] **\`QUEUE_URL\`** is set in production for \`worker\`
  - read at \`worker/main.py:2\`, declared at \`worker/.env.example:1\`, looked for in \`environment staging-secrets\`
  - the GitHub environment staging\\-secrets was not read: it is asked once the checklist that names it has landed
  - **next:** make sure that production has it, then tick the box
- [ ] **The rollback was rehearsed**
  - See the runbook."
`);
    for (const item of ['rollback', 'MAIL_TOKEN', 'QUEUE_URL']) await stage.tick('ada', pull, item);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario(
  'with a GitHub environment that the base branch names as well: it is asked once, and tells',
  { checklist: CHECKLIST.replace('dotenv: deploy/production.env', 'github-environment: production') },
  async (stage) => {
    const permissions = { environments: 'read', variables: 'read', secrets: 'read' } as const;
    stage.inputs = {
      'environment-token': stage.github.createToken({ login: 'deployer[bot]', permissions }),
    };
    stage.repository.environment('production', {
      secrets: ['DJANGO_SECRET_KEY', 'DATABASE_URL', 'QUEUE_URL'],
    });
    const { 'deploy/worker.env': _, ...files } = FILES;
    const checklist =
      CHECKLIST.replace('dotenv: deploy/production.env', 'github-environment: production') +
      LIVE.replace('staging-secrets', 'production');
    const pull = stage.open({ files: { ...files, [CHECKLIST_PATH]: checklist } });
    const run = await stage.opened(pull);
    expect(names(run.requests).filter((name) => /variables|secrets/.test(name))).toHaveLength(6);
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key, 1 item open: MAIL_TOKEN and rollback');
    expect(stage.said(pull)).toContain('next:** add `MAIL_TOKEN` to `environment production`');
  },
);

scenario(
  'and another one gives it a key: whichever lands first, the key is asked about',
  { files: FILES },
  async (stage) => {
    const { repository, github } = stage;
    const quiet = { 'worker/main.py': 'import os\nQUEUE = os.environ["QUEUE_URL"]\n' };
    repository.commit('main', quiet);
    const adds = stage.open({ head: 'adds', files: { [CHECKLIST_PATH]: WITH_WORKER } });
    const gives = stage.open({
      head: 'gives',
      files: { 'worker/.env.example': `${FILES['worker/.env.example']}MAIL_TOKEN=\n` },
    });
    for (const pull of [adds, gives]) {
      await stage.opened(pull);
      await stage.tick('ada', pull, 'rollback');
      expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    }
    const queue = repository.mergeQueue();
    queue.add(gives, adds);
    const group = queue.group();
    await stage.run(github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('failure: #1 is open');
    for (const pull of [gives, adds]) queue.remove(pull);
    queue.add(adds, gives);
    const other = queue.group();
    await stage.run(github.payloads.mergeGroup(other));
    expect(stage.statusOf(other.headSha)).toBe('failure: #2 is blocked');
    const before = repository.tip('main');
    repository.commit('main', { [CHECKLIST_PATH]: WITH_WORKER });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(gives)).toBe('failure: Production lacks 1 key: MAIL_TOKEN');
  },
);

scenario(
  'on an older base branch: what others did to the checklist since is none of its doing',
  {},
  async (stage) => {
    const { repository } = stage;
    const pull = stage.open({ files: { ...FILES, ...COMPLETE, [CHECKLIST_PATH]: WITH_WORKER } });
    // The other one moved the files of auth, and gave the service of its own a production file.
    const moved = CHECKLIST.replaceAll('auth/.env.example', 'auth/env.example');
    const cron = WORKER.replaceAll('worker', 'cron');
    repository.commit('main', {
      ...{ [CHECKLIST_PATH]: moved + cron, 'auth/.env.example': null },
      ...{ 'auth/env.example': SERVICE['auth/.env.example'], 'cron/.env.example': '', 'deploy/cron.env': '' },
    });
    await stage.opened(pull);
    expect(stage.said(pull)).toContain(': it adds the service `worker`. That counts once');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario('without a word on where its code is', {}, async (stage) => {
  const files = { ...FILES, [CHECKLIST_PATH]: WITH_WORKER.replace(/ +code: \['worker.*\n/, '') };
  const pull = stage.open({ files });
  await stage.opened(pull);
  expect(stage.said(pull)).toContain(
    'by the changed file. It names no `code` for `worker`: from then on nobody looks at what that service reads.',
  );
});

const KEYS = `items:
  - { id: keys, title: The keys are known, when: { env-change: true } }
  - { id: quiet, title: No key changes, when: { env-change: false } }
  - { id: calm, title: No key changes either, when: { not: { env-change: true } } }
${CHECKLIST.slice(CHECKLIST.indexOf('env:'))}`;

scenario(
  'with keys: an item that is about changed keys is asked, and none that the base branch asks is gone',
  { checklist: KEYS },
  async (stage) => {
    const plain = stage.open({ head: 'plain' });
    await stage.opened(plain);
    expect(stage.status(plain)).toBe('failure: 2 items open: quiet and calm');
    const files = { ...FILES, ...COMPLETE, [CHECKLIST_PATH]: KEYS + WORKER };
    const pull = stage.open({ head: 'adds', files });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: 3 items open: keys, quiet and calm');
  },
);

const slowly = (stage: Stage) => {
  stage.github.latency = 150;
};
const WRITES = [['POST issues/{issue_number}/comments'], ['POST statuses/{sha}'], ['PullRequest']];

scenario('and it costs one query more', {}, async (stage) => {
  const pull = stage.open({ files: { ...FILES, [CHECKLIST_PATH]: WITH_WORKER } });
  slowly(stage);
  const run = await stage.opened(pull);
  expect(roundTrips(run.requests)).toEqual([
    ['GET pulls/{pull_number}/files', 'PullRequest'],
    ['CommitFiles', 'GET compare/{basehead}'],
    ['CommitFiles'],
    ...WRITES,
  ]);
});

scenario('a changed item costs nothing', {}, async (stage) => {
  const files = { [CHECKLIST_PATH]: CHECKLIST.replace('was rehearsed', 'was rehearsed today') };
  const pull = stage.open({ files });
  slowly(stage);
  const run = await stage.opened(pull);
  expect(roundTrips(run.requests)).toEqual([
    ['GET pulls/{pull_number}/files', 'PullRequest'],
    ['CommitFiles', 'GET compare/{basehead}'],
    ...WRITES,
  ]);
});

scenario(
  'in a fork, with globs that would never end on the names that it brings along: they end, and it is asked',
  {},
  async (stage) => {
    const endless = WITH_WORKER.replace(
      "'worker/**'",
      "'worker/(a+)+c.py', 'worker/**', '!worker/(a|a)+c.py'",
    ).replace('env:\n', 'env:\n  ignore: ["(M*)+X"]\n');
    const { 'worker/main.py': reading, ...files } = FILES;
    const key = `M${'M'.repeat(60)}`;
    const pull = stage.open({
      ...{ author: 'mallory', fork: 'mallory/auth' },
      files: {
        ...files,
        [CHECKLIST_PATH]: endless,
        [`worker/${'a'.repeat(60)}b.py`]: reading,
        'worker/.env.example': `${FILES['worker/.env.example']}${key}=\n`,
      },
    });
    await stage.run(stage.github.payloads.workflowRun(pull));
    expect(stage.status(pull)).toBe(
      `failure: Production lacks 2 keys, 1 item open: MAIL_TOKEN, ${key} and rollback`,
    );
  },
);

scenario('with more of it than is looked at in one pull request', {}, async (stage) => {
  const many = Array.from({ length: 300 }, (_, index) => WORKER.replace('worker:', `worker-${index}:`));
  const pull = stage.open({ files: { ...FILES, [CHECKLIST_PATH]: CHECKLIST + many.join('') } });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: The checklist file would break, 1 item open: rollback');
  expect(stage.said(pull)).toContain(
    '> - line 1, column 1: ``1200 services, files and globs are new under `env`, and at most 200 of them are looked at in one pull request: bring them in several``',
  );
});
