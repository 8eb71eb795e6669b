import { expect } from '@jest/globals';
import { scenario } from './stage.ts';

const CHOICE = `items:
  - { id: blue, title: Blue and green, one-of: rollout }
  - { id: gradual, title: One server first, one-of: rollout }
`;

scenario('of a choice one is enough', { checklist: CHOICE }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 2 items open: blue and gradual');
  await stage.tick('ada', pull, 'One server first');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(stage.said(pull)).toContain('#### Optional');
  await stage.untick('ada', pull, 'One server first');
  expect(stage.status(pull)).toBe('failure: 2 items open: blue and gradual');
});

const ORDER = `items:
  - { id: backup, title: There is a backup }
  - { id: migrate, title: Migrations may run, needs: backup }
`;

scenario(
  'an item opens once another is confirmed, and closes its gate again with it',
  { checklist: ORDER },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    expect(stage.said(pull)).toContain(
      '- 🔒 **Migrations may run**\n  - opens once this is closed: **There is a backup**',
    );
    await stage.tick('ada', pull, 'There is a backup');
    await stage.tick('ada', pull, 'Migrations may run');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    await stage.untick('bob', pull, 'There is a backup');
    expect(stage.status(pull)).toBe('failure: 2 items open: backup and migrate');
  },
);
