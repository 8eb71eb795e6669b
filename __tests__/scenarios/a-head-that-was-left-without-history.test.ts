import { expect } from '@jest/globals';
import { ONE_ITEM, scenario } from './stage.ts';
import { SIGNED } from './without-history.ts';

scenario(
  'a head that a pull request has left turns red just before a newer record is announced there',
  { checklist: ONE_ITEM, lacks: 'graphql', inputs: SIGNED },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const left = pull.headSha;
    expect(stage.statusOf(left)).toMatch(/^success/);
    pull.push({ 'docs/one.md': '1\n' });
    // Another pull request still has that head, and is closed meanwhile.
    stage.github.before(
      { where: ({ method, path }) => method === 'POST' && path.endsWith(`/statuses/${left}`) },
      () => {
        stage.repository.setStatus(stage.bot, left, {
          state: 'failure',
          context: 'deployment-checklist',
          description: '1 item open: rollback',
        });
      },
    );
    await stage.pushed(pull);
    expect(stage.statusOf(left)).toBe('failure: 1 item open: rollback');
  },
);
