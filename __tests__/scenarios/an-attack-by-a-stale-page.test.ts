import { expect } from '@jest/globals';
import { scenario } from './stage.ts';

const TWO_ITEMS = `items:
  - { id: rollback, title: The rollback was rehearsed }
  - { id: alerts, title: The alerts were watched }
`;

scenario(
  'a click on a page that showed a tick of the author confirms only what was clicked',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    comment.tick('eve', 'rollback');
    const stale = comment.body;
    await stage.edited(comment);
    comment.tickFromStalePage('bob', 'alerts', stale);
    await stage.edited(comment);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  'a click on a page that showed a tick taken back since does not give it again',
  { checklist: TWO_ITEMS },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const comment = stage.comment(pull);
    const stale = comment.body;
    await stage.untick('ada', pull, 'rollback');
    comment.tickFromStalePage('bob', 'alerts', stale);
    await stage.edited(comment);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  'who ticks on a page that a push made out of date is told so, until they tick again',
  {},
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const stale = comment.body;
    pull.push({ 'auth/settings.py': 'DEBUG = 0\n' });
    await stage.pushed(pull);
    comment.tickFromStalePage('bob', 'Settings', stale);
    await stage.edited(comment);
    expect(stage.said(pull)).toContain(
      'this tick does not count, as the page was out of date, or the line was changed along with it; please reload the page, look again and tick again',
    );
    await stage.tick('bob', pull, 'Settings');
    expect(stage.said(pull)).not.toContain('this tick does not count');
    expect(stage.said(pull)).toContain('confirmed by');
  },
);
