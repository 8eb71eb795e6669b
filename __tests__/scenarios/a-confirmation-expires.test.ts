import { expect } from '@jest/globals';
import { judgeInProcess } from './in-process.ts';
import { names } from './requests.ts';
import { type Stage, scenario } from './stage.ts';

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

/** The runs of then are in process, where the clock can be set; those of now are the shipped action's. */
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const nightly = (stage: Stage) =>
  stage.run({ name: 'schedule', payload: { schedule: '0 4 * * *' }, ref: 'refs/heads/main', sha: '' });

for (const [after, status] of [
  ['3d', MET],
  ['1d', OPEN],
] as const)
  scenario(
    `after ${after}: the nightly run two days later ${status === MET ? 'leaves the gate open' : 'closes it'}`,
    { checklist: item(`{ after: ${after} }`), clock: daysAgo(2) },
    async (stage) => {
      const pull = stage.open();
      await judgeInProcess(stage, pull);
      const comment = stage.comment(pull);
      comment.tick('ada', SETTINGS);
      await judgeInProcess(stage, pull, comment);
      expect(stage.status(pull)).toBe(MET);
      const run = await nightly(stage);
      expect(names(run.requests)[0]).toBe('GET pulls');
      expect(stage.status(pull)).toBe(status);
      if (status === OPEN)
        expect(stage.said(pull)).toMatch(
          /ada on .*: confirmed too long ago; please look again and tick again/,
        );
    },
  );

scenario(
  'a waiver until a day: the nightly run after that day closes the gate',
  { checklist: `${item('never')}    waivable: true\n`, clock: daysAgo(4) },
  async (stage) => {
    const pull = stage.open();
    await judgeInProcess(stage, pull);
    const until = daysAgo(2).slice(0, 10);
    pull.comment('root', `/waive settings The vendor looked until ${until}`);
    await judgeInProcess(stage, pull);
    expect(stage.status(pull)).toBe('success: Everything is confirmed, 1 item waived by root');
    await nightly(stage);
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toMatch(
      /root on .*: waived until a day that has passed; confirm the item, or waive it anew/,
    );
  },
);

scenario(
  'a waiver without end, and then one with an end by the same person: the later word counts',
  { checklist: `${item('never')}    waivable: true\n` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.say('root', pull, '/waive settings The vendor looked');
    expect(stage.status(pull)).toBe('success: Everything is confirmed, 1 item waived by root');
    await stage.say('root', pull, '/waive settings The vendor looked until 2026-01-01');
    expect(stage.status(pull)).toBe(OPEN);
  },
);

scenario('a schedule that names no branch does nothing', { checklist: item('never') }, async (stage) => {
  const run = await stage.run({ name: 'schedule', payload: {}, ref: '', sha: '' });
  expect(run.log.trim()).toBe('Nothing to do: the schedule names no branch.');
});
