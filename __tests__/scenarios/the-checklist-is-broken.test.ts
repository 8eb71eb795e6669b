import { expect } from '@jest/globals';
import { writes } from './requests.ts';
import { CHECKLIST_PATH, ONE_ITEM, scenario } from './stage.ts';

const BROKEN = `items:
  - id: rollback
    titel: The rollback was rehearsed
  - id: rollback
    title: Again
    when: { paths: ['a[b'] }
`;

scenario('the checklist is broken at the base', { checklist: BROKEN }, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull);
  expect(run.exitCode).toBe(1);
  expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toMatchInlineSnapshot(`
[
  "::error title=Deployment checklist,file=.github/deployment-checklist.yml,line=2,col=5::\`title\` is missing or has no value",
  "::error title=Deployment checklist,file=.github/deployment-checklist.yml,line=3,col=5::unknown key \`titel\`",
  "::error title=Deployment checklist,file=.github/deployment-checklist.yml,line=4,col=9::the id \`rollback\` is already taken in line 2: every item needs its own",
  "::error title=Deployment checklist,file=.github/deployment-checklist.yml,line=6,col=21::not a glob that can be matched: check its brackets and braces, or write it with \`\\\` before them",
  "::error::#1: .github/deployment-checklist.yml at main cannot be read. Mend it there; whoever may bypass required statuses has to merge that.%0A.github/deployment-checklist.yml:2:5: \`title\` is missing or has no value%0A.github/deployment-checklist.yml:3:5: unknown key \`titel\`%0A.github/deployment-checklist.yml:4:9: the id \`rollback\` is already taken in line 2: every item needs its own%0A.github/deployment-checklist.yml:6:21: not a glob that can be matched: check its brackets and braces, or write it with \`\\\` before them",
]
`);
  expect(run.summary).toMatchInlineSnapshot(`
"### ⛔ The deployment checklist of #1 could not be evaluated

.github/deployment-checklist.yml at main cannot be read. Mend it there; whoever may bypass required statuses has to merge that.

- \`\`.github/deployment-checklist.yml:2:5: \`title\` is missing or has no value\`\`
- \`\` .github/deployment-checklist.yml:3:5: unknown key \`titel\` \`\`
- \`\`.github/deployment-checklist.yml:4:9: the id \`rollback\` is already taken in line 2: every item needs its own\`\`
- \`\`.github/deployment-checklist.yml:6:21: not a glob that can be matched: check its brackets and braces, or write it with \`\\\` before them\`\`
"
`);
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"error: Could not be evaluated: .github/deployment-checklist.yml at main cannot be read. Mend it there; whoever may bypass required statuses has…"`,
  );
  expect(stage.comments(pull)).toEqual([]);
  expect(writes(run.requests)).toEqual(['POST statuses/{sha}']);
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'checklist-broken' });
});

scenario(
  'it breaks after confirmations: the comment stays, the status is an error, and mended all is as before',
  { checklist: ONE_ITEM },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    const { body } = stage.comment(pull);
    const before = repository.tip('main');
    repository.commit('main', { [CHECKLIST_PATH]: BROKEN });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toMatch(/^error: Could not be evaluated: /);
    expect(stage.comment(pull).body).toBe(body);
    repository.commit('main', { [CHECKLIST_PATH]: ONE_ITEM });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);

scenario('there is no checklist at the base', { checklist: null }, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull);
  expect(run.exitCode).toBe(1);
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"error: Could not be evaluated: main has no .github/deployment-checklist.yml: add one; this is the smallest that works."`,
  );
  expect(run.summary).toMatchInlineSnapshot(`
"### ⛔ The deployment checklist of #1 could not be evaluated

main has no .github/deployment-checklist.yml: add one; this is the smallest that works.

\`\`\`\`yaml
items:
  - id: rollback
    title: The rollback was rehearsed
\`\`\`\`
"
`);
  expect(run.log).toContain('this is the smallest that works.%0A%0Aitems:%0A  - id: rollback');
  expect(stage.comments(pull)).toEqual([]);
});

scenario('a pull request brings the first checklist', { checklist: null }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: ONE_ITEM } });
  const run = await stage.opened(pull);
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"error: Could not be evaluated: main has no .github/deployment-checklist.yml yet: the gate starts once this pull request has brought it"`,
  );
  expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'no-checklist' });
});

scenario('a pull request brings a broken first checklist', { checklist: null }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: BROKEN } });
  const run = await stage.opened(pull);
  expect(run.log).toMatch(
    /::error title=Deployment checklist,file=\.github\/deployment-checklist\.yml,line=3,col=5::/,
  );
  expect(stage.status(pull)).toMatchInlineSnapshot(
    `"error: Could not be evaluated: main has no .github/deployment-checklist.yml yet, and the one that this pull request brings cannot be read. Mend…"`,
  );
  expect(run.summary.split('\n').slice(0, 5)).toMatchInlineSnapshot(`
[
  "### ⛔ The deployment checklist of #1 could not be evaluated",
  "",
  "main has no .github/deployment-checklist.yml yet, and the one that this pull request brings cannot be read. Mend it here; the gate starts once it has landed.",
  "",
  "- \`\`.github/deployment-checklist.yml:2:5: \`title\` is missing or has no value\`\`",
]
`);
});

const MANY = `items:\n${Array.from({ length: 15 }, (_, index) => `  - { id: i${index} }\n`).join('')}`;

scenario('there are more mistakes than GitHub shows annotations', { checklist: MANY }, async (stage) => {
  const run = await stage.opened(stage.open());
  const errors = run.log.split('\n').filter((line) => line.startsWith('::error'));
  // GitHub shows ten of a step, and drops the others: the one that says what to do has to be among them.
  expect(errors).toHaveLength(10);
  expect(errors[9]).toContain(
    '::error::#1: .github/deployment-checklist.yml at main cannot be read. Mend it there',
  );
  for (const text of [errors[9], run.summary]) expect(text?.match(/`title` is missing/g)).toHaveLength(15);
});

scenario('the checklist is no text', { checklist: null }, async (stage) => {
  stage.repository.commit('main', { [CHECKLIST_PATH]: new Uint8Array([0, 1, 2, 255]) });
  const pull = stage.open();
  await stage.opened(pull);
  expect(stage.status(pull)).toBe(
    'error: Could not be evaluated: .github/deployment-checklist.yml is not a text file that can be read: save it as text in UTF-8',
  );
});
