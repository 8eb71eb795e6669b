import { expect } from '@jest/globals';
import { scenario } from './stage.ts';

const item = (expires: string) => `items:
  - id: settings
    title: Settings were reviewed
    when: { paths: ['auth/settings.py'] }
    expires: ${expires}
`;
const SETTINGS = 'Settings were reviewed';
const OPEN = 'failure: 1 item open: settings';
const MET = 'success: Everything is confirmed by ada';

scenario('never: not even when the files change', { checklist: item('never') }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, SETTINGS);
  pull.push({ 'auth/settings.py': 'DEBUG = True\n' });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe(MET);
});

scenario('on-push: with every push', { checklist: item('on-push') }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, SETTINGS);
  expect(stage.status(pull)).toBe(MET);
  pull.push({ 'README.md': 'Hello\n' });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario(
  'on-change: the comment says whose, when, and which file changed since',
  { checklist: item('on-change') },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, SETTINGS);
    pull.push({ 'README.md': 'Hello\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(MET);
    pull.push({ 'auth/settings.py': 'DEBUG = True\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toMatch(
      /ada on 24 Nov 2026, 10:00 UTC: confirmed an earlier state; `auth\/settings\.py` changed since, so it has to be looked at/,
    );
  },
);

scenario(
  'after a time: the schedule closes the gate again',
  { checklist: item('{ after: 3d }'), clock: new Date(Date.now() - 2 * 86_400_000).toISOString() },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, SETTINGS);
    expect(stage.status(pull)).toBe(MET);
  },
);

scenario(
  'after a time: a confirmation older than that does not count',
  { checklist: item('{ after: 1d }'), clock: new Date(Date.now() - 2 * 86_400_000).toISOString() },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, SETTINGS);
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toContain('confirmed too long ago; please look again and tick again');
  },
);
