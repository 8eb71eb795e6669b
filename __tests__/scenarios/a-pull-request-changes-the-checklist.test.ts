import { expect } from '@jest/globals';
import { CHECKLIST, CHECKLIST_PATH, ONE_ITEM, SERVICE, scenario } from './stage.ts';

scenario('a pull request removes the item that holds it', { checklist: ONE_ITEM }, async (stage) => {
  const weaker = ONE_ITEM.replace('rollback', 'nothing').replace('The rollback was rehearsed', 'Nothing');
  const pull = stage.open({ files: { [CHECKLIST_PATH]: weaker } });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
> [!NOTE]
> This pull request changes \`.github/deployment-checklist.yml\`: it adds \`nothing\` and removes \`rollback\`. That counts once it has landed; this gate follows the base branch.
#### To confirm
- [ ] **The rollback was rehearsed**"
`);
});

scenario('a pull request changes items and env', {}, async (stage) => {
  const changed = CHECKLIST.replace('The rollback was rehearsed', 'A rollback was').replace(
    'auth/.env.example',
    'auth/other.env',
  );
  const files = { [CHECKLIST_PATH]: changed, 'auth/other.env': SERVICE['auth/.env.example'] };
  const pull = stage.open({ files });
  await stage.opened(pull);
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
> [!NOTE]
> This pull request changes \`.github/deployment-checklist.yml\`: it changes \`rollback\` and changes what is looked at of \`auth\`. That counts once it has landed; this gate follows the base branch, and adds what production lacks by the changed file.
#### To confirm
- [ ] **The rollback was rehearsed**
  - See the runbook."
`);
});

scenario('a pull request changes who may confirm', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: `confirm: { author: true }\n${ONE_ITEM}` } });
  await stage.opened(pull);
  expect(stage.said(pull)).toContain(
    'This pull request changes `.github/deployment-checklist.yml`: it changes who may confirm. That counts once it has landed',
  );
  await stage.tick('eve', pull, 'rollback');
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
});

scenario('a pull request breaks the checklist', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: `${ONE_ITEM}    wen: {}\n` } });
  await stage.opened(pull);
  await stage.tick('ada', pull, 'rollback');
  expect(stage.status(pull)).toBe('failure: The checklist file would break');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ❌ Deployment checklist: the checklist file would break
> [!CAUTION]
> This pull request breaks \`.github/deployment-checklist.yml\`; once it has landed no gate could be evaluated. Mend it here:
> - line 4, column 5: \`\` unknown key \`wen\` \`\`
<details><summary>1 item confirmed</summary>
- [x] **The rollback was rehearsed**
  - confirmed by ada on 24 Nov 2026, 10:00 UTC, for \`HEAD_SH\`
</details>"
`);
});

scenario('a pull request deletes the checklist', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: null } });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
> [!WARNING]
> This pull request deletes \`.github/deployment-checklist.yml\`: once it has landed, every gate fails until there is one again.
#### To confirm
- [ ] **The rollback was rehearsed**"
`);
});

scenario('a pull request moves the checklist away', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: null, 'docs/old-checklist.yml': ONE_ITEM } });
  await stage.opened(pull);
  expect(stage.said(pull)).toContain('This pull request deletes `.github/deployment-checklist.yml`');
});

scenario('a pull request changes only a remark in it', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open({ files: { [CHECKLIST_PATH]: `# A remark\n${ONE_ITEM}` } });
  await stage.opened(pull);
  expect(stage.said(pull)).not.toContain('This pull request changes');
});

scenario(
  'the base branch got an item since: that is not taken away',
  { checklist: ONE_ITEM },
  async (stage) => {
    const itemOf = (id: string) => `  - { id: ${id}, title: The ${id} is ready }\n`;
    const pull = stage.open({ files: { [CHECKLIST_PATH]: ONE_ITEM + itemOf('cache') } });
    stage.repository.commit('main', { [CHECKLIST_PATH]: ONE_ITEM + itemOf('queue') });
    await stage.opened(pull);
    expect(stage.said(pull)).toContain(
      '`: it adds `cache`. That counts once it has landed; this gate follows',
    );
    expect(stage.status(pull)).toBe('failure: 2 items open: rollback and queue');
  },
);
