import { expect } from '@jest/globals';
import { names, writes } from './requests.ts';
import { CHECKLIST, CHECKLIST_PATH, ONE_ITEM, scenario } from './stage.ts';

scenario('open-state: pending', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull, { inputs: { 'open-state': 'pending' } });
  expect(stage.status(pull)).toBe('pending: 1 item open: rollback');
});

scenario('fail-job: the job fails as long as the gate is closed', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const inputs = { 'fail-job': 'true' };
  const closed = await stage.opened(pull, { inputs });
  expect(closed.exitCode).toBe(1);
  expect(closed.log).toContain('::error::The gate is closed: #1, 1 item open');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  const met = await stage.tick('ada', pull, 'rollback', { inputs });
  expect(met.exitCode).toBe(0);
});

const KEYS = Array.from({ length: 14 }, (_, index) => `KEY_${index}`);
scenario(
  'fail-job: why the job fails is among the ten errors that GitHub shows of a step',
  { checklist: CHECKLIST.replace(", code: ['auth/keys.py']", '') },
  async (stage) => {
    const reads = KEYS.map((key) => `${key} = os.environ["${key}"]\n`);
    const pull = stage.open({ files: { 'auth/settings.py': `import os\n${reads.join('')}` } });
    const run = await stage.opened(pull, { inputs: { 'fail-job': 'true' } });
    const errors = run.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)).toBe('::error::The gate is closed: #1, production lacks 14 keys, 2 items open');
    for (const key of KEYS) expect(run.summary).toContain(`**\`${key}\`** is missing in production`);
  },
);

scenario('dry-run: nothing is written', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull, { inputs: { 'dry-run': 'true' } });
  expect(writes(run.requests)).toEqual([]);
  expect(stage.comments(pull)).toEqual([]);
  expect(stage.status(pull)).toBeUndefined();
  expect(run.outputs).toMatchObject({ verdict: 'open', 'open-items': '["rollback"]', 'comment-url': '' });
  expect(run.summary).toContain('- ⏳ **The rollback was rehearsed**');
  expect(run.log).toContain('#1 at ');
  expect(run.log).not.toContain('this run may not write');
});

scenario('dry-run of what cannot be evaluated', { checklist: null }, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull, { inputs: { 'dry-run': 'true' } });
  expect(run.exitCode).toBe(1);
  expect(writes(run.requests)).toEqual([]);
});

scenario('wrong inputs are all told at once, before any request', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const inputs = {
    token: '',
    checklist: '../secrets.yml',
    context: 'x'.repeat(101),
    'pull-request': 'seven',
    'open-state': 'red',
    'fail-job': 'yes',
    'dry-run': 'TRUE',
  };
  const run = await stage.opened(pull, { inputs });
  expect(run.exitCode).toBe(1);
  expect(names(run.requests)).toEqual([]);
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'input-invalid' });
  expect(run.log.trim().split('; ')).toMatchInlineSnapshot(`
[
  "::error::inputs of the step are wrong: \`token\`: give it a token, such as \${{ github.token }}",
  "\`checklist\`: a path starts at the root of the repository, without \`/\` or \`..\`",
  "\`context\`: a context has at most 100 characters",
  "\`pull-request\`: write the number of a pull request",
  "\`open-state\`: write failure or pending",
  "\`fail-job\`: write true or false",
  "\`dry-run\`: write true or false",
]
`);
});

const OTHER = 'items:\n  - { id: on-call, title: The on-call engineer knows }\n';

scenario(
  'two gates on one pull request, with names as people like them',
  { checklist: ONE_ITEM, files: { 'ops.yml': OTHER } },
  async (stage) => {
    const pull = stage.open();
    const gate = { context: 'deploy / auth (prod)' };
    const ops = { context: 'deploy / auth (prod) -- ops', checklist: 'ops.yml' };
    for (const inputs of [gate, ops]) await stage.opened(pull, { inputs });
    const [first, second] = stage.comments(pull);
    expect(stage.comments(pull)).toHaveLength(2);
    expect([stage.status(pull, gate.context), stage.status(pull, ops.context)]).toEqual([
      'failure: 1 item open: rollback',
      'failure: 1 item open: on-call',
    ]);
    expect(stage.repository.statuses.latest(pull.headSha).map(({ targetUrl }) => targetUrl)).toEqual([
      second?.url,
      first?.url,
    ]);

    first?.tick('ada', 'rollback');
    second?.tick('bob', 'on-call');
    const bodies = [first?.body, second?.body];
    for (const inputs of [gate, ops]) await stage.reopened(pull, { inputs });
    expect([stage.status(pull, gate.context), stage.status(pull, ops.context)]).toEqual([
      'success: Everything is confirmed by ada',
      'success: Everything is confirmed by bob',
    ]);
    expect(stage.comments(pull)).toHaveLength(2);
    expect([first?.body.split('\n')[0], second?.body.split('\n')[0]]).toEqual(
      bodies.map((body) => body?.split('\n')[0]),
    );
  },
);

scenario(
  'the tick on one gate costs the other gate no request',
  { checklist: ONE_ITEM, files: { 'ops.yml': OTHER } },
  async (stage) => {
    const pull = stage.open();
    const ops = { context: 'ops', checklist: 'ops.yml' };
    await stage.opened(pull);
    await stage.opened(pull, { inputs: ops });
    const [first] = stage.comments(pull);
    first?.tick('ada', 'rollback');
    const run = await stage.run(
      stage.github.payloads.issueComment(first ?? pull.comment('ada', '?'), 'edited'),
      { inputs: ops },
    );
    expect(names(run.requests)).toEqual([]);
  },
);

scenario(
  'another path of the checklist',
  { checklist: null, files: { 'ops/checklist.yaml': OTHER } },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull, { inputs: { checklist: 'ops/checklist.yaml' } });
    expect(stage.status(pull)).toBe('failure: 1 item open: on-call');
    expect(stage.comment(pull).body).toContain('/blob/HEAD/ops/checklist.yaml');
    expect(stage.comment(pull).body).not.toContain(CHECKLIST_PATH);
  },
);

scenario('a token that is not accepted', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull, { token: 'ghs_0000' });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('the token is not accepted (401: Bad credentials');
});
