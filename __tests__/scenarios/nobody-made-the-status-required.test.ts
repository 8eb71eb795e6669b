import { expect } from '@jest/globals';
import { ONE_ITEM, scenario } from './stage.ts';

const WARNING = /Nothing holds this back yet: `main` does not require the status `deployment-checklist`/;

scenario('the job summary says so, from the first run on', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const first = await stage.opened(pull);
  expect(first.summary).toMatch(WARNING);
  expect(first.summary).toContain(`${pull.url.replace(/\/pull\/\d+$/, '')}/settings/rules`);
  expect((await stage.tick('ada', pull, '')).summary).toMatch(WARNING);
  // Who reviews the change cannot mend it, so the comment does not say it.
  expect(stage.comment(pull).body).not.toMatch(/Nothing holds/);
});

scenario('and nothing once a ruleset requires it', { checklist: ONE_ITEM }, async (stage) => {
  stage.repository.requireStatuses('main', [{ context: 'Deployment-Checklist' }]);
  expect((await stage.opened(stage.open())).summary).not.toMatch(WARNING);
});

scenario('or the protection of the branch does', { checklist: ONE_ITEM }, async (stage) => {
  stage.repository.protectBranch('main', [{ context: 'deployment-checklist' }]);
  expect((await stage.opened(stage.open())).summary).not.toMatch(WARNING);
});

scenario('of another branch, it is no help', { checklist: ONE_ITEM }, async (stage) => {
  stage.repository.requireStatuses('release', [{ context: 'deployment-checklist' }]);
  expect((await stage.opened(stage.open())).summary).toMatch(WARNING);
});

scenario('a run that posts no status does not say it', { checklist: ONE_ITEM }, async (stage) => {
  const pull = stage.open();
  const run = await stage.opened(pull, { inputs: { 'dry-run': 'true' } });
  expect(run.summary).not.toMatch(WARNING);
});
