import { expect } from '@jest/globals';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';
import { SIGNED, TWO_ITEMS } from './without-history.ts';

const LACKING = [
  ['no GraphQL', 'graphql'],
  ['a GraphQL that knows no history', 'history'],
] as const;

for (const [what, lacks] of LACKING)
  scenario(
    `a reviewer ticks where there is ${what}`,
    { checklist: ONE_ITEM, lacks, inputs: SIGNED },
    async (stage) => {
      const pull = stage.open();
      const opened = await stage.opened(pull);
      expect(names(opened.requests).filter((name) => name.includes('→'))).toEqual(
        lacks === 'graphql' ? ['PullRequest → 404'] : [],
      );
      expect(stage.said(pull)).toContain('- [ ] **The rollback was rehearsed**');
      expect(stage.status(pull)).toBe('failure: 1 item open: rollback');

      const run = await stage.tick('ada', pull, 'rollback');
      expect(stage.said(pull)).toContain(
        '- [x] **The rollback was rehearsed**\n  - confirmed by ada on 24 Nov 2026',
      );
      expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
      expect(writes(run.requests)).toEqual(['POST statuses/{sha}', 'PATCH issues/comments/{comment_id}']);
      expect(run.outputs).toMatchObject({ verdict: 'met', 'confirmed-items': '["rollback"]' });

      await stage.untick('bob', pull, 'rollback');
      expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
      expect(stage.said(pull)).not.toContain('ada');
    },
  );

scenario(
  'a run without news writes nothing',
  { checklist: TWO_ITEMS, lacks: 'graphql', inputs: SIGNED },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const run = await stage.reopened(pull);
    expect(writes(run.requests)).toEqual([]);
    expect(stage.ticked(pull)).toEqual(['rollback']);
  },
);

scenario('a push takes only what it touches', { lacks: 'graphql', inputs: SIGNED }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('bob', pull, 'Settings');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
  pull.push({ 'auth/settings.py': 'import os\nKEY = os.environ["DJANGO_SECRET_KEY"]\nX = 1\n' });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: settings');
  expect(stage.ticked(pull)).toEqual(['rollback']);
  await stage.tick('bob', pull, 'Settings');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
});

scenario(
  'somebody confirms by command',
  { checklist: TWO_ITEMS, lacks: 'graphql', inputs: SIGNED },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.say('ada', pull, '/confirm rollback');
    await stage.say('mallory', pull, '/confirm alerts');
    expect(stage.status(pull)).toBe('failure: 1 item open: alerts');
    await stage.say('bob', pull, '/confirm all');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
    pull.push({ 'docs/readme.md': 'More.\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and bob');
    await stage.say('bob', pull, '/revoke rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);
