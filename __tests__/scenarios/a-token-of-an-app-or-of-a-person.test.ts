import { expect } from '@jest/globals';
import type { PullRequest } from '../../embedded-github/index.ts';
import { names, writes } from './requests.ts';
import { ONE_ITEM, PERMISSIONS, scenario } from './stage.ts';

const ofAuthor = (pull: PullRequest, login: string) => {
  const [comment, ...others] = pull.comments.filter(({ author }) => author.login === login);
  if (comment === undefined || others.length > 0) throw new Error(`Not one comment of ${login}`);
  return comment;
};

scenario('the token of an app, whose own edits start runs', { checklist: ONE_ITEM }, async (stage) => {
  const token = stage.github.createToken({ login: 'gatekeeper[bot]', permissions: PERMISSIONS });
  const pull = stage.open();
  await stage.opened(pull, { token });
  const comment = ofAuthor(pull, 'gatekeeper[bot]');
  comment.tick('ada', 'rollback');
  await stage.edited(comment, { token });
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  const own = await stage.edited(comment, { token });
  expect(names(own.requests)).toEqual([]);
  await stage.reopened(pull, { token });
  expect(ofAuthor(pull, 'gatekeeper[bot]')).toBe(comment);
});

scenario('the token of a person, whose own edits start runs', { checklist: ONE_ITEM }, async (stage) => {
  const token = stage.github.createToken({ login: 'root' });
  const pull = stage.open();
  await stage.opened(pull, { token });
  const comment = ofAuthor(pull, 'root');
  comment.tick('ada', 'rollback');
  await stage.edited(comment, { token });
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  const own = await stage.edited(comment, { token });
  expect(writes(own.requests)).toEqual([]);
});

scenario(
  'the person whose token it is ticks: nobody can tell it from the action',
  { checklist: ONE_ITEM },
  async (stage) => {
    const token = stage.github.createToken({ login: 'root' });
    const pull = stage.open();
    await stage.opened(pull, { token });
    const comment = ofAuthor(pull, 'root');
    comment.tick('root', 'rollback');
    await stage.edited(comment, { token });
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    expect(comment.body).toContain('- [ ]');
  },
);

scenario(
  'another token takes over: it writes a comment of its own',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const token = stage.github.createToken({ login: 'gatekeeper[bot]', permissions: PERMISSIONS });
    await stage.reopened(pull, { token });
    expect(ofAuthor(pull, 'gatekeeper[bot]').body).toContain('- [ ]');
    expect(stage.comment(pull).body).toContain('- [x]');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);
