import { RequestError } from '@octokit/request-error';
import * as z from 'zod/mini';
import { ROLES, type Role } from '../../gate/policy.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';

const answerSchema = z.object({
  // Gitea calls the owner of a repository so, https://github.com/go-gitea/gitea/blob/main/models/perm/access_mode.go
  permission: z.pipe(
    z.enum(['owner', 'admin', 'write', 'read', 'none']),
    z.transform((one) => (one === 'owner' ? 'admin' : one)),
  ),
  role_name: z.optional(z.string()),
});

/**
 * A person's role in the repository, through any team, organization or enterprise grant. Needs only metadata read,
 * which every token has. Nobody known by that login has none. `role_name` tells maintain and triage apart, which `permission` calls
 * write and read; a custom role counts as what `permission` says of it.
 */
export async function readRole(
  { client, owner, repo }: Repository,
  login: string,
  needed = 'metadata: read',
): Promise<Role> {
  return explained({ doing: `read the role of ${login}`, permission: needed }, async () => {
    try {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
        owner,
        repo,
        username: login,
      });
      const { permission, role_name } = answerSchema.parse(data);
      return ROLES.find((role) => role === role_name) ?? permission;
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return 'none';
      throw error;
    }
  });
}
