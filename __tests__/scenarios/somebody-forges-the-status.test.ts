import { expect } from '@jest/globals';
import { writes } from './requests.ts';
import { ONE_ITEM, SERVICE, scenario } from './stage.ts';

const context = 'deployment-checklist';

scenario(
  'a person sets the status to success: the next run overwrites it',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.repository.setStatus('eve', pull.headSha, {
      state: 'success',
      context,
      description: 'Everything is confirmed by ada',
    });
    const run = await stage.reopened(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(writes(run.requests)).toEqual(['POST statuses/{sha}']);
  },
);

scenario('a person copies our status: it is set again as our own', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const [ours] = stage.repository.statuses.latest(pull.headSha);
  if (ours === undefined) throw new Error('There is no status');
  stage.repository.setStatus('eve', pull.headSha, ours);
  await stage.reopened(pull);
  expect(stage.repository.statuses.latest(pull.headSha)[0]?.creator.login).toBe('github-actions[bot]');
});

scenario(
  'a person sets a status between our reading and our writing',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.github.after(
      { method: 'PATCH' },
      () => void stage.repository.setStatus('eve', pull.headSha, { state: 'success', context }),
    );
    await stage.tick('eve', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

const TWO_ITEMS = `${ONE_ITEM}  - { id: settings, title: Settings were reviewed, when: { paths: ['auth/settings.py'] } }\n`;

scenario(
  'a click on a page that is out of date by a tick: the gate stays closed',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const stale = stage.comment(pull).body;
    await stage.tick('bob', pull, 'rollback');
    stage.comment(pull).tickFromStalePage('ada', 'Settings', stale);
    await stage.edited(stage.comment(pull));
    // The saved page shows the other box open, which is what taking bob's tick back looks like.
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    await stage.tick('bob', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by bob and ada');
  },
);

scenario(
  'a click on a page that is out of date by a push does not count',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const stale = stage.comment(pull).body;
    pull.push({ 'auth/settings.py': `${SERVICE['auth/settings.py']}DEBUG = True\n` });
    await stage.pushed(pull);
    stage.comment(pull).tickFromStalePage('ada', 'Settings', stale);
    await stage.edited(stage.comment(pull));
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and settings');
    expect(stage.said(pull)).not.toContain('[x]');
  },
);

scenario(
  'somebody posts statuses until GitHub takes one more: it is not a green one that nobody could take back',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const post = (count: number, context: string) => {
      for (let index = 0; index < count; index += 1)
        stage.repository.setStatus('eve', pull.headSha, { state: 'pending', context });
    };
    post(950, 'ci/one');
    post(950, 'ci/two');
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    await stage.untick('ada', pull, 'rollback');
    post(996, 'Deployment-Checklist');
    const run = await stage.tick('ada', pull, 'rollback');
    expect(run.log).toContain(
      `::error::#1: 999 statuses of deployment-checklist are at ${pull.headSha.slice(0, 7)}, and GitHub takes 1,000: a green one might be the last, and nobody could take it back. Push a new commit.`,
    );
    expect(stage.status(pull)).toMatch(/^error: Could not be evaluated: 999 statuses/);

    pull.push({ 'README.md': 'Hello' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);
