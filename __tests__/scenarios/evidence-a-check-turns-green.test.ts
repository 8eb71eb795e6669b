import { expect } from '@jest/globals';
import type { PullRequest } from '../../embedded-github/index.ts';
import { type Stage, scenario } from './stage.ts';

const by = (evidence: string) => `items:
  - id: smoke
    title: The smoke test passed
    verified-by: ${evidence}
`;
const CHECK = by('{ check: smoke }');
const open = (why: string) => `failure: 1 item open: smoke (check smoke: ${why})`;
const MET = 'success: Everything is confirmed by evidence';

/** The workflow with the check has ended, which starts the gate. */
const ended = (stage: Stage, pull: PullRequest) =>
  stage.run(stage.github.payloads.workflowRun(pull, { name: 'CI' }));

scenario(
  'a check turns green and the gate with it, red and the gate with it, and a new head starts over',
  { checklist: CHECK },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(open('none yet'));
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### Waiting for evidence
- ⏳ **The smoke test passed**
  - ⏳ there is no check \`smoke\` on this commit yet"
`);

    const check = stage.repository.checks.create(pull.headSha, { name: 'smoke' });
    await ended(stage, pull);
    expect(stage.status(pull)).toBe(open('running'));
    expect(stage.said(pull)).toContain('  - ⏳ the check `smoke` is still running');

    check.complete('success');
    const run = await ended(stage, pull);
    expect(stage.status(pull)).toBe(MET);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ✅ Deployment checklist: everything is confirmed
<details><summary>1 item confirmed</summary>
- ✅ **The smoke test passed**
  - ✅ the check \`smoke\` succeeded on 24 Nov 2026, 10:00 UTC
</details>"
`);
    expect(run.outputs).toMatchObject({ verdict: 'met', 'confirmed-items': '["smoke"]' });

    stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'failure' });
    await ended(stage, pull);
    expect(stage.status(pull)).toBe(open('failure'));
    expect(stage.said(pull)).toContain(
      '  - ❌ the check `smoke` ended with `failure` on 24 Nov 2026, 10:00 UTC; as evidence only a success counts',
    );

    stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    await ended(stage, pull);
    expect(stage.status(pull)).toBe(MET);

    pull.push({ 'README.md': 'More\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(open('none yet'));
  },
);

scenario(
  'two workflows have a check of that name: both have to be green',
  { checklist: CHECK },
  async (stage) => {
    const { checks } = stage.repository;
    const pull = stage.open();
    checks.create(pull.headSha, { name: 'smoke', workflow: 'slow.yml', conclusion: 'failure' });
    checks.create(pull.headSha, { name: 'smoke', workflow: 'fast.yml', conclusion: 'success' });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(open('failure'));
    checks.create(pull.headSha, { name: 'smoke', workflow: 'slow.yml', conclusion: 'success' });
    await ended(stage, pull);
    expect(stage.status(pull)).toBe(MET);
  },
);

scenario(
  'an app is named: a check of that name by another app does not count',
  { checklist: by('{ check: smoke, app: scanner }') },
  async (stage) => {
    const { checks } = stage.repository;
    const pull = stage.open();
    checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(open('none yet'));
    expect(stage.said(pull)).toContain('  - ⏳ there is no check `smoke` of `scanner` on this commit yet');
    const scan = checks.create(pull.headSha, { name: 'smoke', app: 'scanner', conclusion: 'success' });
    await stage.run(stage.github.payloads.checkRun(stage.repository, scan));
    expect(stage.status(pull)).toBe(MET);
  },
);

scenario(
  'a check that was skipped proves nothing, nor does one with nearly the same name',
  { checklist: CHECK },
  async (stage) => {
    const pull = stage.open();
    stage.repository.checks.create(pull.headSha, { name: 'smokes', conclusion: 'success' });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(open('none yet'));
    expect(stage.said(pull)).toContain(
      'there is no check `smoke` on this commit yet; there is `smokes`: a slip?',
    );
    stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'skipped' });
    await ended(stage, pull);
    expect(stage.status(pull)).toBe(open('skipped'));
  },
);

scenario('there are 250 checks: none is overlooked', { checklist: CHECK }, async (stage) => {
  const { checks } = stage.repository;
  const pull = stage.open();
  for (let count = 0; count < 249; count += 1)
    checks.create(pull.headSha, { name: `unit ${count}`, conclusion: 'success' });
  checks.create(pull.headSha, { name: 'smoke', conclusion: 'failure' });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe(open('failure'));
});

scenario(
  'the check of the job that runs the gate is no evidence',
  { checklist: by('{ check: gate }') },
  async (stage) => {
    const pull = stage.open();
    stage.repository.checks.create(pull.headSha, { name: 'gate', conclusion: 'success' });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: smoke (check gate: does not count)');
    expect(stage.said(pull)).toContain(
      '  - ❌ the check `gate` is the job that runs this gate, which proves nothing: name another one',
    );
  },
);
