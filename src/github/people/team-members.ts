import { RequestError } from '@octokit/request-error';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';

/**
 * The logins of a team's members in lower case, those of child teams included. A team that cannot be seen is an error: nobody can
 * tell whether it does not exist or the token may not see it, and `not a member` would be a lie.
 */
export async function readTeam({ client }: Repository, team: string): Promise<ReadonlySet<string>> {
  const [org = '', team_slug = ''] = team.split('/');
  return explained({ doing: `list the members of @${team}`, permission: 'Members: read' }, async () => {
    try {
      const members = await client.paginate(client.rest.teams.listMembersInOrg, {
        org,
        team_slug,
        per_page: 100,
      });
      return new Set(members.map(({ login }) => login.toLowerCase()));
    } catch (error) {
      if (!(error instanceof RequestError) || ![403, 404].includes(error.status)) throw error;
      throw new GateError(
        'not-permitted',
        `the token cannot see the team @${team}: pass the token of a GitHub App with the organization permission \`Members: read\` as \`team-token\`, which GITHUB_TOKEN never has, or correct the team's name`,
      );
    }
  });
}
