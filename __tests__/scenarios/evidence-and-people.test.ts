import { expect } from '@jest/globals';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { withoutEdits } from './readable.ts';
import { roundTrips } from './requests.ts';
import { type Stage, scenario } from './stage.ts';

const CHECKLIST = `items:
  - id: smoke
    title: The smoke test passed
    verified-by: { check: smoke }
    waivable: true
  - id: rollback
    title: The rollback was rehearsed
`;
const OPEN = 'failure: 2 items open: smoke (check smoke: none yet) and rollback';

async function command(stage: Stage, pull: ReturnType<Stage['open']>, login: string, text: string) {
  const comment = pull.comment(login, text);
  const run = await stage.written(comment);
  return { run, comment, reply: pull.comments.at(-1)?.body ?? '' };
}

scenario(
  'an attack: somebody makes a box of what evidence confirms, and ticks it',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    const written = comment.body;
    for (const mark of ['[x]', '✅', '[ ]']) {
      comment.edit('ada', written.replace('- ⏳ <!-- item:smoke', `- ${mark} <!-- item:smoke`));
      await stage.edited(comment);
      expect(stage.status(pull)).toBe(OPEN);
      expect(withoutEdits(comment.body)).toBe(written);
    }
    expect(parseBoxes(comment.body).map(({ item }) => item)).toEqual(['rollback']);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: smoke (check smoke: none yet)');
  },
);

scenario(
  'a command against the evidence is answered with what would confirm the item',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const { comment, reply } = await command(stage, pull, 'ada', '/confirm smoke');
    expect(stage.status(pull)).toBe(OPEN);
    expect(comment.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(reply).toContain(
      '- `smoke`: nobody can confirm this by hand; it is confirmed by what the item waits for; ⏳ there is no check `smoke` on this commit yet',
    );
    const all = await command(stage, pull, 'ada', '/confirm all');
    expect(all.comment.reactions.map(({ content }) => content)).toEqual(['+1']);
    expect(stage.status(pull)).toBe('failure: 1 item open: smoke (check smoke: none yet)');
  },
);

scenario(
  'evidence is waived where the checklist lets it be, and only there',
  { checklist: `${CHECKLIST}    verified-by: { label: rehearsed }\n` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const refused = await command(stage, pull, 'root', '/waive rollback No time for it');
    expect(refused.reply).toContain(
      '- `rollback`: this waiver does not count, as the checklist lets nobody waive',
    );
    await command(stage, pull, 'ada', '/waive smoke The runner is down');
    expect(stage.status(pull)).toMatch(/^failure: 2 items open/);
    await command(stage, pull, 'root', '/waive smoke The runner is down');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback (label rehearsed: missing)');
    expect(stage.said(pull)).toContain('- ⚠️ **The smoke test passed**');
    pull.label('rehearsed', 'bob');
    await stage.run(stage.github.payloads.pullRequest(pull, 'labeled', { label: 'rehearsed' }));
    expect(stage.status(pull)).toBe('success: Everything is confirmed, 1 item waived by root and evidence');
  },
);

scenario(
  'an item that needs evidence has no box before it is there',
  { checklist: `${CHECKLIST}    needs: smoke\n` },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    expect(parseBoxes(stage.comment(pull).body)).toEqual([]);
    const check = stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    await stage.run(stage.github.payloads.workflowRun(pull));
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada and evidence');
    check.complete('cancelled');
    await stage.run(stage.github.payloads.workflowRun(pull));
    expect(stage.status(pull)).toBe('failure: 2 items open: smoke (check smoke: cancelled) and rollback');
  },
);

scenario(
  'the record says what was told, of which head, and the same facts give the same bytes',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    const check = stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    const first = await stage.opened(pull);
    const second = await stage.opened(pull);
    const reported = (run: typeof first) => JSON.parse(run.outputs.report ?? '').pullRequests[0].items[0];
    expect(reported(first)).toEqual(reported(second));
    expect(reported(first)).toMatchObject({
      id: 'smoke',
      state: 'confirmed',
      closedBy: 'evidence',
      confirmations: [],
      evidence: [
        {
          how: 'evidence',
          what: { kind: 'check', name: 'smoke' },
          holds: true,
          headSha: pull.headSha,
          witnesses: [{ says: 'holds', word: 'success', by: 'github-actions', at: check.completedAt }],
        },
      ],
    });
  },
);

scenario(
  'evidence is read beside what is read anyway, and again after what is written',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    stage.github.latency = 150;
    const run = await stage.tick('ada', pull, 'rollback');
    expect(roundTrips(run.requests)).toEqual([
      ['GET pulls/{pull_number}/files', 'PullRequest'],
      ['Evidence', 'GET collaborators/{username}/permission', 'PullRequest'],
      ['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}'],
      ['Evidence', 'PullRequest'],
    ]);
  },
);

scenario(
  'evidence turns red while the run writes green: the read after the write finds it',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    const check = stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    await stage.opened(pull);
    stage.github.before({ route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}' }, () =>
      check.complete('failure'),
    );
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toBe('failure: 1 item open: smoke (check smoke: failure)');
  },
);

scenario(
  'the head moves while evidence is read: nothing of the old head is believed',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    stage.github.before({ operationName: 'Evidence' }, () => {
      pull.push({ 'README.md': 'More\n' });
    });
    await stage.run(stage.github.payloads.workflowRun(pull));
    expect(stage.status(pull)).toBe('failure: 1 item open: smoke (check smoke: none yet)');
  },
);

scenario(
  'a merge group asks for the evidence of each head in it',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const queue = stage.repository.mergeQueue();
    queue.add(pull);
    const group = queue.group();
    await stage.run(stage.github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('failure: #1 is open');
    stage.repository.checks.create(pull.headSha, { name: 'smoke', conclusion: 'success' });
    await stage.run(stage.github.payloads.mergeGroup(group));
    expect(stage.statusOf(group.headSha)).toBe('success: Everything is confirmed in #1');
  },
);
