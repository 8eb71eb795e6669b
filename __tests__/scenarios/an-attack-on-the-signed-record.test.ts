import { expect } from '@jest/globals';
import { CHECKLIST_PATH, ONE_ITEM, scenario } from './stage.ts';
import { KEY, SIGNED, TWO_ITEMS } from './without-history.ts';

const SETTING = { checklist: ONE_ITEM, lacks: 'graphql', inputs: SIGNED } as const;
/** Asks for nothing in these pull requests. */
const NEVER = 'items: [{ id: other, title: Never, when: { paths: [never/**] } }]\n';
const OPEN = 'failure: 1 item open: rollback';
const RECORD = /^<!-- deployment-checklist record:.*$/m;

scenario('somebody changes a signed record', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  comment.edit('eve', comment.body.replace('"ada"', '"bob"'));
  await stage.edited(comment);
  // The edit tells what stood there before.
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  expect(stage.comment(pull).body).not.toContain('"bob"');
});

scenario('somebody changes a signed record, and no run sees the edit', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  comment.edit('eve', comment.body.replace('"ada"', '"bob"'));
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.comment(pull).id).not.toBe(comment.id);
  expect(stage.said(pull)).toContain('did not hold the record that was written last');

  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('somebody signs a record with another key', SETTING, async (stage) => {
  const pull = stage.open();
  const other = { inputs: { 'signing-key': `${KEY}-of-somebody-else` } };
  await stage.opened(pull, other);
  await stage.tick('eve', pull, 'rollback', other);
  const forged = stage.comment(pull).body;
  expect(forged).toContain('"eve"');
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.ticked(pull)).toEqual([]);
});

scenario('somebody copies the record of another pull request', SETTING, async (stage) => {
  const green = stage.open({ head: 'green' });
  await stage.opened(green);
  await stage.tick('ada', green, 'rollback');
  const pull = stage.open({ head: 'red' });
  await stage.opened(pull);
  const [record = ''] = RECORD.exec(stage.comment(green).body) ?? [];
  const comment = stage.comment(pull);
  comment.edit('eve', comment.body.replace(RECORD, () => record).replace('- [ ]', '- [x]'));
  await stage.edited(comment);
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.ticked(pull)).toEqual([]);

  comment.edit('eve', stage.comment(green).body);
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario('somebody puts an older text back, to undo a revocation', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const confirmed = stage.comment(pull).body;
  await stage.untick('bob', pull, 'rollback');
  expect(stage.status(pull)).toBe(OPEN);

  stage.comment(pull).edit('eve', confirmed);
  await stage.edited(stage.comment(pull));
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.ticked(pull)).toEqual([]);

  stage.comment(pull).edit('eve', confirmed);
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.ticked(pull)).toEqual([]);
});

scenario('somebody puts an older text back after a push', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const confirmed = stage.comment(pull).body;
  pull.push({ 'docs/one.md': '1\n' });
  await stage.pushed(pull);
  await stage.untick('bob', pull, 'rollback');
  pull.push({ 'docs/two.md': '2\n' });
  stage.comment(pull).edit('eve', confirmed);
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario('somebody takes the record away, and then an older one turns up', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  const confirmed = comment.body;
  comment.edit('eve', comment.body.replace(RECORD, ''));
  pull.push({ 'docs/one.md': '1\n' });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe(OPEN);
  await stage.tick('ada', pull, 'rollback');
  await stage.untick('bob', pull, 'rollback');
  stage.comment(pull).edit('eve', confirmed);
  pull.push({ 'docs/two.md': '2\n' });
  await stage.pushed(pull);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario('somebody takes record and marker away', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const comment = stage.comment(pull);
  const { body } = comment;
  comment.edit('eve', body.split('\n').slice(1).join('\n'));
  await stage.edited(comment);
  expect(stage.comment(pull).body).toBe(body);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

for (const [how, text] of [
  ['all of it', 'Nothing to see here'],
  ['all of it, as the checklist of another gate', '<!-- deployment-checklist gate:other -->\nNothing'],
  ['all of it, as a reply', '<!-- deployment-checklist reply:1 -->\nNothing'],
])
  scenario(`somebody takes ${how} away, to show it again later`, SETTING, async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const comment = stage.comment(pull);
    comment.edit('eve', text ?? '');
    pull.push({ 'docs/one.md': '1\n' });
    const run = await stage.pushed(pull);
    expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'history-unreadable' });
    expect(run.log).toContain(`somebody edited ${comment.url}, a comment of gatekeeper`);
    expect(stage.status(pull)).toMatch(/^error: /);

    comment.delete('root');
    await stage.say('ada', pull, '/checklist');
    expect(stage.status(pull)).toBe(OPEN);
  });

scenario('two gates of one account keep their own records', SETTING, async (stage) => {
  const pull = stage.open();
  const other = { inputs: { context: 'other' } };
  await stage.opened(pull, other);
  await stage.opened(pull);
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.comments(pull)).toHaveLength(2);
});

scenario('an event is played again after a revocation', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.tick('ada', 'rollback');
  const event = stage.github.payloads.issueComment(comment, 'edited');
  await stage.run(event);
  await stage.untick('bob', pull, 'rollback');
  expect(stage.status(pull)).toBe(OPEN);
  await stage.run(event);
  expect(stage.status(pull)).toBe(OPEN);
  expect(stage.ticked(pull)).toEqual([]);
});

scenario('whoever took a confirmation back by command loses write access', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  await stage.say('bob', pull, '/revoke rollback');
  expect(stage.status(pull)).toBe(OPEN);
  stage.repository.setCollaborator('bob', 'read');
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario('somebody posts a status that names a record', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  const token = stage.github.createToken({ login: 'eve' });
  const [newest] = stage.repository.statuses.list(pull.headSha);
  const response = await fetch(`${stage.github.apiUrl}/repos/acme/auth/statuses/${pull.headSha}`, {
    method: 'POST',
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      state: 'success',
      context: 'deployment-checklist',
      target_url: newest?.targetUrl?.replace(/record=\d+/, 'record=99'),
    }),
  });
  expect(response.status).toBe(201);
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
});

scenario('several boxes are turned at once', { ...SETTING, checklist: TWO_ITEMS }, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.edit('ada', comment.body.replaceAll('- [ ]', '- [x]'));
  await stage.edited(comment);
  expect(stage.ticked(pull)).toEqual([]);
});

scenario('a text is changed together with a tick', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = stage.comment(pull);
  comment.edit('ada', comment.body.replace('- [ ]', '- [x]').replace('was rehearsed', 'was not rehearsed'));
  await stage.edited(comment);
  expect(stage.ticked(pull)).toEqual([]);
  expect(stage.said(pull)).toContain('The rollback was rehearsed');
});

scenario('a command that counted is made into another one', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const comment = pull.comment('ada', '/confirm rollback');
  await stage.written(comment);
  expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  comment.edit('ada', '/revoke rollback');
  await stage.edited(comment);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario('somebody calls a branch like a commit, where names come before ids', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const { repository } = stage;
  const base = repository.branch('easy');
  repository.commit('easy', { [CHECKLIST_PATH]: NEVER });
  repository.branch(base, 'easy');
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
});

scenario('somebody calls a branch like a head, to put an older text back', SETTING, async (stage) => {
  const pull = stage.open();
  await stage.opened(pull);
  const earlier = pull.headSha;
  pull.push({ 'docs/one.md': '1\n' });
  await stage.tick('ada', pull, 'rollback');
  const confirmed = stage.comment(pull).body;
  await stage.untick('bob', pull, 'rollback');
  const green = () =>
    stage.repository.statuses.list(pull.headSha).filter(({ state }) => state === 'success').length;
  const before = green();
  stage.repository.setBranch(pull.headSha, earlier);
  stage.comment(pull).edit('eve', confirmed);
  await stage.reopened(pull);
  expect(stage.status(pull)).toBe(OPEN);
  expect(green()).toBe(before);
});

const MANY = Array.from({ length: 25 }, (_, index) => `item-${index}`);

for (const [reasons, filling] of [
  ['long reasons', '😀'],
  ['reasons that get longer when they are hidden', '<'],
])
  scenario(
    `a stranger fills the record with ${reasons}`,
    { ...SETTING, checklist: `items:\n${MANY.map((id) => `  - { id: ${id}, title: T }\n`).join('')}` },
    async (stage) => {
      const pull = stage.open();
      await stage.opened(pull);
      await stage.tick('ada', pull, 'item:item-3 ');
      const reason = `a${filling?.repeat(499)}`;
      await stage.say('mallory', pull, MANY.map((id) => `/waive ${id} ${reason}`).join('\n'));
      expect(stage.status(pull)).toMatch(/^failure: 24 items open/);
      expect(stage.ticked(pull)).toEqual(['item-3']);
    },
  );

for (const inputs of [SIGNED, {}])
  scenario(
    `statuses leave no room to close the gate, ${'signing-key' in inputs ? 'with' : 'without'} a key`,
    { ...SETTING, inputs },
    async (stage) => {
      const pull = stage.open();
      await stage.opened(pull);
      const { length } = stage.repository.statuses.list(pull.headSha);
      for (let index = length; index < 999; index += 1)
        stage.repository.setStatus('eve', pull.headSha, {
          state: 'pending',
          context: 'deployment-checklist',
        });
      await stage.say('ada', pull, '/confirm rollback');
      await stage.say('bob', pull, '/revoke rollback');
      expect(stage.status(pull)).not.toMatch(/^success/);
    },
  );
