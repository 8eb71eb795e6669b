import { expect } from '@jest/globals';
import { names } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';

const quoted = (body: string) => body.replaceAll(/^/gm, '> ');

scenario(
  'a comment that quotes ours, or looks like ours, is left alone',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const { body } = stage.comment(pull);
    const ticked = body.replace('- [ ]', '- [x]');
    const others = [
      pull.comment('ada', `${quoted(body)}\n\nWhat does this mean?`),
      pull.comment('ada', ticked),
      pull.comment('mallory', ticked),
      pull.comment('renovate[bot]', ticked),
      pull.comment('github-actions[bot]', `Coverage: 81 %\n\n${quoted(ticked)}`),
    ];
    const before = others.map((comment) => comment.body);
    for (const comment of others) {
      await stage.written(comment);
      expect(comment.revisions).toEqual([]);
    }
    pull.push({ 'README.md': 'More\n' });
    await stage.pushed(pull);
    expect(others.map((comment) => comment.body)).toEqual(before);
    expect(pull.comments).toHaveLength(others.length + 1);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario('a quote asks GitHub nothing', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const run = await stage.say('ada', pull, quoted(stage.comment(pull).body));
  expect(names(run.requests)).toEqual([]);
  expect(run.log).toContain('Nothing to do: the comment is neither the checklist nor a command.');
});

scenario(
  'a report of the same bot that somebody edited is left alone',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    const report = pull.comment('github-actions[bot]', 'Coverage: 81 %');
    report.edit('ada', 'Coverage: 81 %, which is fine');
    await stage.opened(pull);
    await stage.reopened(pull);
    expect(stage.comments(pull)).toHaveLength(2);
    expect(report.body).toBe('Coverage: 81 %, which is fine');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);
