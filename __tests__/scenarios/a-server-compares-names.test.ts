import { expect } from '@jest/globals';
import { faults } from '../../embedded-github/index.ts';
import { type Stage, scenario } from './stage.ts';
import { SIGNED } from './without-history.ts';

const CHECKLIST = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`;
const SETTING = { checklist: CHECKLIST, lacks: 'graphql', inputs: SIGNED } as const;
const COMPARE = { route: 'GET /repos/{owner}/{repo}/compare/{basehead}' };
const ALWAYS = { times: 10 };

/** Gitea names no merge base, and looks for branches and tags before commits. */
function openOnGitea(stage: Stage, refs: Readonly<Record<'heads' | 'tags', boolean>>) {
  const pull = stage.open({ files: { 'auth/.env.example': 'MAIL_KEY=CANARY-example-3\n' } });
  for (const [kind, isThere] of Object.entries(refs))
    stage.github.inject(
      { where: ({ path }) => path.includes(`/git/refs/${kind}/`) },
      isThere
        ? faults.answer(200, [{ ref: `refs/${kind}/x` }])
        : faults.answer(404, { message: 'Not Found' }),
      ALWAYS,
    );
  return pull;
}

scenario('a server that names no merge base', SETTING, async (stage) => {
  const pull = openOnGitea(stage, { heads: false, tags: false });
  const commits = [{ sha: pull.headSha, parents: [{ sha: stage.repository.tip('main') }] }];
  stage.github.inject(COMPARE, faults.answer(200, { total_commits: 1, commits }), ALWAYS);
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
});

for (const kind of ['heads', 'tags'] as const)
  scenario(`one of its ${kind} is called like a commit`, SETTING, async (stage) => {
    const pull = openOnGitea(stage, { heads: false, tags: false, [kind]: true });
    stage.github.inject(COMPARE, faults.answer(200, { total_commits: 0, commits: [] }), ALWAYS);
    const run = await stage.opened(pull);
    expect(run.outputs).toMatchObject({ verdict: 'error', reason: 'github-failed' });
    expect(run.log).toContain('a branch or tag is called like the commit');
  });

scenario('one is called so for a moment only', SETTING, async (stage) => {
  const pull = openOnGitea(stage, { heads: false, tags: false });
  const commits = [{ sha: pull.headSha, parents: [{ sha: stage.repository.tip('main') }] }];
  stage.github.inject(COMPARE, faults.answer(200, { total_commits: 0, commits: [] }));
  stage.github.inject(COMPARE, faults.answer(200, { total_commits: 1, commits }), { after: 1, times: 10 });
  await stage.opened(pull);
  expect(stage.status(pull)).toBe('failure: Production lacks 1 key: MAIL_KEY');
});
