import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { names, writes } from './requests.ts';
import { ONE_ITEM, scenario } from './stage.ts';
import { KEY, SIGNED, TWO_ITEMS } from './without-history.ts';

const SETTING = { checklist: TWO_ITEMS, lacks: 'graphql', inputs: SIGNED } as const;
const GREEN = 'success: Everything is confirmed by ada and bob';

for (const order of ['in order', 'the later one first'] as const)
  scenario(`two people click before a run sees either, ${order}`, SETTING, async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    comment.tick('ada', 'rollback');
    const first = stage.github.payloads.issueComment(comment, 'edited');
    comment.tick('bob', 'alerts');
    const second = stage.github.payloads.issueComment(comment, 'edited');
    const events = order === 'in order' ? [first, second] : [second, first];
    await stage.run(events[0] ?? first);
    // The other tick is nobody's as long as its event has not been seen.
    expect(stage.ticked(pull)).toHaveLength(1);
    await stage.run(events[1] ?? second);
    expect(stage.status(pull)).toMatch(/^success: Everything is confirmed by (ada and bob|bob and ada)$/);
  });

scenario('the event of a tick is lost', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  stage.comment(pull).tick('ada', 'rollback');
  await stage.tick('bob', pull, 'alerts');
  expect(stage.ticked(pull)).toEqual(['alerts']);
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe(GREEN);
});

scenario('another run writes over a tick before its event is seen', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  const event = stage.github.payloads.issueComment(comment, 'edited');
  await stage.reopened(pull);
  expect(stage.ticked(pull)).toEqual([]);
  await stage.run(event);
  expect(stage.ticked(pull)).toEqual(['rollback']);
});

scenario('the event of a revocation is lost', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.tick('bob', pull, 'alerts');
  stage.comment(pull).untick('bob', 'rollback');
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('a tick is taken back before a run sees it', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  const event = stage.github.payloads.issueComment(comment, 'edited');
  comment.untick('bob', 'rollback');
  await stage.run(event);
  expect(stage.ticked(pull)).toEqual([]);
});

scenario('a tick is taken back, no run is told, and its own event comes last', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  const event = stage.github.payloads.issueComment(comment, 'edited');
  comment.untick('ada', 'rollback');
  await stage.tick('bob', pull, 'alerts');
  await stage.run(event);
  expect(stage.ticked(pull)).toEqual(['alerts']);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('a click on a page that was loaded before a revocation', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const stale = stage.comment(pull).body;
  await stage.untick('bob', pull, 'rollback');
  stage.comment(pull).tickFromStalePage('root', 'alerts', stale);
  await stage.edited(stage.comment(pull));
  // Nobody can tell any more what else was ticked on that page, so root has to look again.
  expect(stage.ticked(pull)).toEqual([]);
  await stage.tick('root', pull, 'alerts');
  expect(stage.ticked(pull)).toEqual(['alerts']);
});

scenario('the author and somebody without write access tick', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('eve', pull, 'rollback');
  expect(stage.said(pull)).toContain('as the author of a pull request may not confirm this item');
  expect(stage.ticked(pull)).toEqual([]);
  await stage.say('rita', pull, '/confirm rollback');
  expect(stage.ticked(pull)).toEqual([]);
});

scenario('the comment is deleted', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  const { body } = comment;
  comment.delete('root');
  await stage.deleted(comment);
  expect(stage.status(pull)).toBe('failure: 2 items open: rollback and alerts');
  stage.comment(pull).edit('eve', body);
  await stage.edited(stage.comment(pull));
  expect(stage.ticked(pull)).toEqual([]);
});

const FAILURES = [
  ['a gateway that fails', faults.answer(502), 'github-failed'],
  ['a token that is refused', faults.answer(401, { message: 'Bad credentials' }), 'not-permitted'],
  ['a permission that lacks', faults.answer(403, { message: 'Forbidden' }), 'not-permitted'],
  ['a connection that breaks', faults.cutConnection('before'), 'github-failed'],
] as const;

for (const [what, fault, reason] of FAILURES)
  scenario(`${what} is no server without history`, { checklist: ONE_ITEM, inputs: SIGNED }, async (stage) => {
    const pull = stage.open();
    stage.github.inject({ operationName: 'PullRequest' }, fault, { times: 10 });
    const run = await stage.opened(pull);
    expect(run.outputs).toMatchObject({ verdict: 'error', reason });
    expect(names(run.requests)).not.toContain('GET /user');
    expect(writes(run.requests)).toEqual(['POST statuses/{sha}']);
  });

scenario('the signing key is too short', SETTING, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull, { inputs: { 'signing-key': KEY.slice(0, 31) } });
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'input-invalid' });
  expect(run.log).toContain('`signing-key`: a key has at least 32 bytes; make a random one');
});

scenario('the token is nobody’s', SETTING, async (stage) => {
  const pull = stage.open();
  const token = stage.github.createToken({ login: 'github-actions[bot]', permissions: 'all' });
  const run = await stage.opened(pull, { token });
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'not-permitted' });
  expect(run.log).toContain('pass the access token of an account as `token`');
});
