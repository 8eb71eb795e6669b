import { expect } from '@jest/globals';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';
import { SIGNED, say, TWO_ITEMS, tick, ticked, untick } from './without-history.ts';

const LACKING = [
  ['no GraphQL', 'graphql'],
  ['a GraphQL that knows no history', 'history'],
] as const;

for (const [what, lacks] of LACKING)
  scenario(`a reviewer ticks where there is ${what}`, { checklist: ONE_ITEM, lacks }, async (stage) => {
    const pull = stage.open();
    const opened = await stage.opened(pull, SIGNED);
    expect(names(opened.requests).filter((name) => name.includes('→'))).toEqual(
      lacks === 'graphql' ? ['PullRequest → 404'] : [],
    );
    expect(stage.said(pull)).toContain('- [ ] **The rollback was rehearsed**');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');

    const run = await tick(stage, 'ada', pull, 'rollback');
    expect(stage.said(pull)).toContain(
      '- [x] **The rollback was rehearsed**\n  - confirmed by ada on 24 Nov 2026',
    );
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    expect(writes(run.requests)).toEqual(['POST statuses/{sha}', 'PATCH issues/comments/{comment_id}']);
    expect(run.outputs).toMatchObject({ verdict: 'met', 'confirmed-items': '["rollback"]' });

    await untick(stage, 'bob', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(stage.said(pull)).not.toContain('ada');
  });

scenario('a run without news writes nothing', { checklist: TWO_ITEMS, lacks: 'graphql' }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull, SIGNED);
  await tick(stage, 'ada', pull, 'rollback');
  const run = await stage.run(stage.github.payloads.pullRequest(pull, 'reopened'), SIGNED);
  expect(writes(run.requests)).toEqual([]);
  expect(ticked(stage, pull)).toEqual(['rollback']);
});

scenario('a push takes only what it touches', { lacks: 'graphql' }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull, SIGNED);
  await tick(stage, 'ada', pull, 'rollback');
  await tick(stage, 'bob', pull, 'Settings');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  pull.push({ 'auth/settings.py': 'import os\nKEY = os.environ["DJANGO_SECRET_KEY"]\nX = 1\n' });
  await stage.pushed(pull, SIGNED);
  expect(stage.status(pull)).toBe('failure: 1 item open: settings');
  expect(ticked(stage, pull)).toEqual(['rollback']);
  await tick(stage, 'bob', pull, 'Settings');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
});

scenario('somebody confirms by command', { checklist: TWO_ITEMS, lacks: 'graphql' }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull, SIGNED);
  await say(stage, 'ada', pull, '/confirm rollback');
  await say(stage, 'mallory', pull, '/confirm alerts');
  expect(stage.status(pull)).toBe('failure: 1 item open: alerts');
  await say(stage, 'bob', pull, '/confirm all');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  pull.push({ 'docs/readme.md': 'More.\n' });
  await stage.pushed(pull, SIGNED);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  await say(stage, 'bob', pull, '/revoke rollback');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});
