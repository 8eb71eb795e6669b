import { expect } from '@jest/globals';
import { writes } from './requests.ts';
import { CHECKLIST_PATH, ONE_ITEM, SERVICE, scenario } from './stage.ts';

const NEW_KEY = { 'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_KEY=\n` };

scenario('whatever the verdict is', {}, async (stage) => {
  const pull = stage.open({ files: NEW_KEY });
  const again = async (expected: string) => {
    const run = await stage.reopened(pull);
    expect(stage.status(pull)).toBe(expected);
    expect(writes(run.requests)).toEqual([]);
  };
  await stage.opened(pull);
  await again('failure: Production lacks 1 key, 1 item open: MAIL_KEY and rollback');
  pull.push({ 'deploy/production.env': `${SERVICE['deploy/production.env']}MAIL_KEY=CANARY\n` });
  await stage.pushed(pull);
  await again('failure: 1 item open: rollback');
  await stage.tick('eve', pull, 'rollback');
  await again('failure: 1 item open: rollback');
  await stage.tick('ada', pull, 'rollback');
  await again('success: Everything is confirmed by ada');
  pull.push({ [CHECKLIST_PATH]: `${ONE_ITEM}broken` });
  await stage.pushed(pull);
  await again('failure: The checklist file would break');
});

scenario(
  'where nothing applies',
  { checklist: ONE_ITEM.replace('title', "when: { labels: ['x'] }\n    title") },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const run = await stage.reopened(pull);
    expect(writes(run.requests)).toEqual([]);
  },
);
