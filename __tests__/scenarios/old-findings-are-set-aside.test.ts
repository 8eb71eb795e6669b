import { expect } from '@jest/globals';
import { ONE_ITEM, SERVICE, scenario } from './stage.ts';

const BASELINE = '.github/deployment-checklist-baseline.yml';
const CHECKLIST = `${ONE_ITEM}env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`;
const LACKING = { 'auth/.env.example': `${SERVICE['auth/.env.example']}OLD_KEY=\n` };
const NAMED = 'findings:\n  - { service: auth, kind: missing, key: OLD_KEY, blocks: true }\n';

scenario(
  'a finding that the baseline names is not shown',
  { checklist: CHECKLIST, files: LACKING },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    expect(stage.said(pull)).toContain('OLD_KEY');
    stage.repository.commit('main', { [BASELINE]: NAMED });
    const run = await stage.pushed(pull);
    expect(stage.said(pull)).not.toContain('OLD_KEY');
    const [report] = JSON.parse(run.outputs.report ?? '').pullRequests;
    expect(report).toMatchObject({
      oldFindings: [],
      baseline: { aside: [{ service: 'auth', kind: 'missing', key: 'OLD_KEY' }], stale: [] },
    });
  },
);

scenario(
  'a pull request cannot set aside what it brings, nor by its own baseline',
  { checklist: CHECKLIST, files: { [BASELINE]: NAMED } },
  async (stage) => {
    const own = NAMED.replace('OLD_KEY', 'NEW_KEY');
    const pull = stage.open({
      files: { 'auth/.env.example': `${SERVICE['auth/.env.example']}OLD_KEY=\nNEW_KEY=\n`, [BASELINE]: own },
    });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatch(/^failure: Production lacks 2 keys.*NEW_KEY.*OLD_KEY/);
  },
);

scenario(
  'an entry that names nothing any more is told, folded, and holds nothing',
  { checklist: CHECKLIST, files: { [BASELINE]: NAMED.replace('OLD_KEY', 'DJANGO_SECRET_KEY') } },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    expect(
      stage.said(pull),
    ).toContain(`<details><summary>1 entry of the baseline is stale: it names no finding as it is now</summary>
- \`DJANGO_SECRET_KEY\` of \`auth\`, missing: \`.github/deployment-checklist-baseline.yml:2\``);
    await stage.tick('ada', pull, 'rollback');
    expect(stage.status(pull)).toMatch(/^success/);
  },
);

scenario(
  'a baseline that a pull request breaks closes the gate with its place',
  { checklist: CHECKLIST, files: { [BASELINE]: NAMED } },
  async (stage) => {
    const pull = stage.open({ files: { [BASELINE]: 'findings:\n  - OLD_KEY\n' } });
    const { log } = await stage.opened(pull);
    expect(stage.status(pull)).toMatch(/^error/);
    expect(log).toContain(`file=${BASELINE},line=2,col=5`);
  },
);
