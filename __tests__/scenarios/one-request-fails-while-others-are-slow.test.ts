import { expect } from '@jest/globals';
import { faults, type Matcher } from '../../embedded-github/index.ts';
import { CHECKLIST } from './service.ts';
import { scenario } from './stage.ts';

const NAMED: readonly [string, Matcher][] = [
  ['the files of the pull request', { route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files' }],
  ['the comparison', { route: 'GET /repos/{owner}/{repo}/compare/{basehead}' }],
  ['the env files', { operationName: 'CommitFiles' }],
  ['the history', { operationName: 'CommentHistory' }],
  ['a role', { route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission' }],
  ['the members of a team', { route: 'GET /orgs/{org}/teams/{team_slug}/members' }],
];

/** All but one are answered late, so that the failure is there before anybody waits for it. */
for (const [what, matcher] of NAMED) {
  scenario(
    `a gate that was open is closed when ${what} cannot be read and everything else is slow`,
    { checklist: `confirm: { role: write, teams: [acme/release] }\n${CHECKLIST}` },
    async (stage) => {
      const { github } = stage;
      github.organization('acme').team('release', ['ada']);
      const inputs = {
        'team-token': github.createToken({ login: 'teams[bot]', permissions: { members: 'read' } }),
      };
      const pull = stage.open();
      await stage.opened(pull, { inputs });
      for (const item of ['rollback', 'settings']) await stage.tick('ada', pull, item, { inputs });
      expect(stage.status(pull)).toMatch(/^success/);
      github.inject({ method: 'GET' }, faults.latency(150), { times: Number.POSITIVE_INFINITY });
      github.inject({ operationName: 'CommitFiles' }, faults.latency(150), {
        times: Number.POSITIVE_INFINITY,
      });
      github.inject(matcher, faults.answer(403, { message: 'Resource not accessible' }), {
        times: Number.POSITIVE_INFINITY,
      });
      const run = await stage.pushed(pull, { inputs });
      expect(run.exitCode).toBe(1);
      expect(stage.status(pull)).toMatch(/^error: Could not be evaluated: /);
    },
  );
}
