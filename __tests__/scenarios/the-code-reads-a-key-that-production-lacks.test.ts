import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { CHECKLIST_PATH, SERVICE, scenario } from './stage.ts';

const ENV = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`;
const SETTINGS = 'auth/settings.py';
const reading = (...lines: string[]) => ({ [SETTINGS]: `${SERVICE[SETTINGS]}${lines.join('\n')}\n` });

scenario('nobody declared it, and the gate is closed all the same', { checklist: ENV }, async (stage) => {
  const pull = stage.open({ files: reading('MAIL = os.environ["MAIL_KEY"]') });
  const run = await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
  expect(stage.said(pull)).toBe(
    `### ❌ Deployment checklist: production lacks 1 key
#### Production
There is nothing to tick: each of these closes by itself once production is right.
- ❌ **\`MAIL_KEY\`** is missing in production for \`auth\`
  - read at \`auth/settings.py:3\`
  - **next:** add \`MAIL_KEY\` to \`deploy/production.env\`
#### Optional
- [ ] **\`MAIL_KEY\`** is read by \`auth\`, and no manifest declares it *(optional)*
  - read at \`auth/settings.py:3\`
  - **next:** declare it in \`auth/.env.example\`: \`MAIL_KEY=\``,
  );
  expect(run.log).toContain(
    '::error title=Env key missing in production,file=auth/settings.py,line=3,col=19::MAIL_KEY is missing in production for auth',
  );
  expect(run.log).toContain('::warning title=Env key not declared,file=auth/settings.py,line=3,col=19::');
});

scenario(
  'keys of the program that are called like those of a runner or a cluster are its own',
  { checklist: ENV },
  async (stage) => {
    const keys = ['GITHUB_CLIENT_SECRET', 'GITHUB_SHA', 'KUBERNETES_NAMESPACE', 'KUBERNETES_SERVICE_HOST'];
    const lines = [...keys, 'RUNNER_CONCURRENCY', 'RUNNER_OS'].map((key) => `${key} = os.environ["${key}"]`);
    const pull = stage.open({ files: reading(...lines) });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(
      'failure: Production lacks 3 keys: GITHUB_CLIENT_SECRET, KUBERNETES_NAMESPACE and RUNNER_CONCURRENCY',
    );
  },
);

scenario(
  'production gets it: that is all, and the comment says where it is',
  { checklist: ENV },
  async (stage) => {
    const pull = stage.open({ files: reading('MAIL = os.environ["MAIL_KEY"]') });
    await stage.opened(pull);
    pull.push({ 'deploy/production.env': `${SERVICE['deploy/production.env']}MAIL_KEY=CANARY\n` });
    const run = await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
    expect(stage.said(pull)).toContain(
      '- ✅ **`MAIL_KEY`** of `auth`: production has it, in `deploy/production.env`',
    );
    expect(JSON.parse(run.outputs.report ?? '').pullRequests[0].settledKeys).toEqual([
      { service: 'auth', key: 'MAIL_KEY', sources: ['deploy/production.env'] },
    ]);
  },
);

scenario('the code can do without it: the gate stays open', { checklist: ENV }, async (stage) => {
  const pull = stage.open({ files: reading('MAIL = os.environ.get("MAIL_KEY", "")') });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('success: Nothing to confirm');
  expect(stage.said(pull)).toContain('declare it in `auth/.env.example`: `# MAIL_KEY=`');
});

scenario(
  'it was read before: that does not hold this change',
  { checklist: ENV, files: reading('MAIL = os.environ["MAIL_KEY"]') },
  async (stage) => {
    const pull = stage.open({ files: reading('# Mails', 'MAIL = os.environ["MAIL_KEY"]') });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario('tests, comments and texts read nothing', { checklist: ENV }, async (stage) => {
  const pull = stage.open({
    files: {
      'auth/tests/test_mail.py': 'import os\nos.environ["TEST_ONLY"]\n',
      ...reading(
        '# os.environ["COMMENT"]',
        'TEXT = \'os.environ["TEXT"]\'',
        'os.environ["WRITTEN"] = "CANARY-w"',
      ),
    },
  });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('success: Nothing to confirm');
});

scenario('what nobody can tell is said, and holds nothing', { checklist: ENV }, async (stage) => {
  const pull = stage.open({ files: reading('for name in NAMES: os.environ[name]') });
  const run = await stage.opened(pull);
  expect(stage.status(pull)).toBe('success: Nothing to confirm');
  expect(run.summary).toContain('reads `name`, whose name is known only when it runs');
});

scenario('beside hundreds of files that are no code', { checklist: ENV }, async (stage) => {
  const pictures = Array.from({ length: 420 }, (_, index) => [`assets/${index}.svg`, '<svg/>\n'] as const);
  const files = { ...Object.fromEntries(pictures), ...reading('MAIL = os.environ["MAIL_KEY"]') };
  const pull = stage.open({ files });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
});

const WRAPPED = { 'auth/config.py': 'import os\ndef need(name):\n    return os.environ[name]\n' };
const USE = { 'auth/mail.py': 'from auth.config import need\nKEY = need("MAIL_KEY")\n' };

scenario(
  'through a function of another file: unseen without a checkout',
  { checklist: ENV, files: WRAPPED },
  async (stage) => {
    const pull = stage.open({ files: USE });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario(
  'unless the checklist names the function',
  { checklist: `${ENV}  reads: [{ call: need }]\n`, files: WRAPPED },
  async (stage) => {
    const pull = stage.open({ files: USE });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
  },
);

scenario(
  'or a step before has checked the repository out',
  { checklist: ENV, files: WRAPPED },
  async (stage) => {
    const pull = stage.open({ files: USE });
    await inCheckout(`${stage.github.serverUrl}/acme/auth`, async (workspace) => {
      await stage.opened(pull, { workspace });
    });
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
  },
);

scenario('but not another repository', { checklist: ENV, files: WRAPPED }, async (stage) => {
  const pull = stage.open({ files: USE });
  await inCheckout('https://github.com/acme/other', async (workspace) => {
    await stage.opened(pull, { workspace });
  });
  expect(stage.status(pull)).toBe('success: Nothing to confirm');
});

scenario(
  'in code that a changed checklist names: the checkout shows what was there',
  { checklist: ENV, files: { ...WRAPPED, ...USE } },
  async (stage) => {
    const worker = `    worker: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }], code: ['auth/**'] }\n`;
    const pull = stage.open({ files: { [CHECKLIST_PATH]: ENV + worker } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
    await inCheckout(
      `${stage.github.serverUrl}/acme/auth`,
      async (workspace) => {
        await stage.reopened(pull, { workspace });
      },
      { ...WRAPPED, ...USE },
    );
    expect(stage.status(pull)).toBe('failure: 1 item open: MAIL_KEY');
  },
);

const LENIENT = { 'auth/config.py': 'import os\ndef need(name):\n    return os.environ.get(name)\n' };

for (const [what, before, state] of [
  ['begins to insist: all who call it do', LENIENT, 'failure: Production lacks 1 key: MAIL_KEY'],
  ['insisted before: that does not hold this change', WRAPPED, 'success: Nothing to confirm'],
] as const) {
  const files = { ...before, ...USE };
  scenario(`a function of another file ${what}`, { checklist: ENV, files }, async (stage) => {
    const pull = stage.open({ files: { 'auth/config.py': `${WRAPPED['auth/config.py']}# Strict\n` } });
    const origin = `${stage.github.serverUrl}/acme/auth`;
    await inCheckout(
      origin,
      async (workspace) => {
        await stage.opened(pull, { workspace });
      },
      files,
    );
    expect(stage.status(pull)).toBe(state);
  });
}

/** A checkout of the base branch, as `actions/checkout` leaves it. */
async function inCheckout(
  origin: string,
  run: (workspace: string) => Promise<void>,
  files: Readonly<Record<string, string>> = WRAPPED,
): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  try {
    for (const [path, text] of Object.entries({ ...SERVICE, ...files })) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' });
    git('init', '--quiet');
    git('remote', 'add', 'origin', origin);
    git('add', '--all');
    git('-c', 'user.name=ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message', 'All');
    await run(workspace);
  } finally {
    rmSync(workspace, { recursive: true });
  }
}
