import { expect } from '@jest/globals';
import { peakMemory } from '../../bench/measure.ts';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { readable } from './readable.ts';
import { names, writes } from './requests.ts';
import { SERVICE, scenario } from './stage.ts';

const COUNT = 1000;
const items = Array.from(
  { length: COUNT },
  (_, index) => `  - id: item-${index}
    title: Check number ${index} of the deployment was made by somebody who knows
    help: See the runbook at https://example.com/runbook/${index}
    when: { paths: ['auth/${index}-*.py'] }
`,
);
const CHECKLIST = `items:
${items.join('')}env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`;
const files = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`auth/${index % COUNT}-${index}.py`, 'x = 1\n']),
  );

scenario('1,000 items and 3,000 files', { checklist: CHECKLIST }, async (stage) => {
  const pull = stage.open({ files: files(3000) });
  let memory = 0;
  const run = await stage.opened(pull, {
    watch: (pid) => {
      memory = Math.max(memory, peakMemory(pid) ?? 0);
    },
  });
  expect(run.exitCode).toBe(0);
  // In MB; only Linux tells.
  expect([memory > 0, memory < 256]).toEqual([process.platform === 'linux', true]);
  expect(stage.status(pull)).toMatch(/^failure: 1000 items open: item-0, item-1, .* and \d+ more$/);
  expect([...names(run.requests)].sort()).toEqual(
    [
      ...Array.from(
        { length: 30 },
        (_, index) => `GET pulls/{pull_number}/files${index === 0 ? '' : ` page ${index + 1}`}`,
      ),
      // Two env files and 400 files of code at two commits, forty in a query.
      ...Array.from({ length: 21 }, () => 'CommitFiles'),
      ...['GET compare/{basehead}', 'PullRequest', 'PullRequest'],
      ...['POST issues/{issue_number}/comments', 'POST statuses/{sha}'],
    ].sort(),
  );
  const { body } = stage.comment(pull);
  const shown = parseBoxes(body);
  expect(body.length).toBeGreaterThan(55_000);
  expect(shown.length).toBeGreaterThan(300);
  expect(readable(body).split('\n').at(-1)).toBe(
    `…and ${COUNT - shown.length} more items, shown here once these are done (job summary).`,
  );
  expect(body).toContain('2600 files of it were not looked at');
  expect(run.summary.match(/^- ⏳ /gm)).toHaveLength(COUNT);
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  // GitHub takes 1 MB of outputs from a job, counted in UTF-16.
  expect(Object.values(run.outputs).join('').length * 2).toBeLessThan(1_000_000);
});

scenario(
  'they are ticked as they are shown, until all are confirmed',
  { checklist: CHECKLIST },
  async (stage) => {
    const pull = stage.open({ files: files(1000) });
    await stage.opened(pull);
    const comment = stage.comment(pull);
    let rounds = 0;
    for (; !stage.status(pull)?.startsWith('success') && rounds < 5; rounds += 1) {
      comment.edit('ada', comment.body.replaceAll('- [ ]', '- [x]'));
      const run = await stage.edited(comment);
      expect(writes(run.requests)).toEqual(['PATCH issues/comments/{comment_id}', 'POST statuses/{sha}']);
    }
    expect(rounds).toBeLessThanOrEqual(3);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    expect(readable(comment.body)).toBe(
      [
        '### ✅ Deployment checklist: everything is confirmed',
        '> [!WARNING]',
        '> This pull request changes more code than is searched for env keys: 600 files of it were not looked at. Whoever reviews it has to look there.',
        '1000 items confirmed (job summary).',
      ].join('\n'),
    );
  },
);

const BEYOND = `items:
  - { id: infrastructure, title: The plan was read, when: { paths: ['terraform/**'] } }
`;
scenario(
  'more files than GitHub lists: what depends on them is asked for',
  { checklist: BEYOND },
  async (stage) => {
    const pull = stage.open({ files: files(3001) });
    await stage.opened(pull);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **The plan was read**
  - asked because this changes more files than GitHub lists, so it may concern this"
`);
    await stage.tick('ada', pull, 'plan');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    pull.push({ 'README.md': 'More\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: infrastructure');
  },
);

scenario('a production file that is too long for GraphQL', {}, async (stage) => {
  const long = `${SERVICE['deploy/production.env']}# ${'x'.repeat(600_000)}\nMAIL_KEY=CANARY\n`;
  const pull = stage.open({
    files: {
      'auth/.env.example': `${SERVICE['auth/.env.example']}MAIL_KEY=\n`,
      'deploy/production.env': long,
    },
  });
  const run = await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(names(run.requests)).toContain('GET git/blobs/{file_sha}');
});
