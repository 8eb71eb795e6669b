import { RequestError } from '@octokit/request-error';
import * as z from 'zod';
import type { Permission } from '../gate/policy.ts';
import { explained } from './explain.ts';
import type { Repository } from './repository.ts';

const permissionSchema = z.enum(['admin', 'write', 'read', 'none']);

/**
 * What a person may do in the repository, through any team, organization or enterprise grant. Needs only metadata read,
 * which every token has. Nobody known by that login may do nothing.
 */
export async function readPermission(
  { client, owner, repo }: Repository,
  login: string,
): Promise<Permission> {
  return explained({ doing: `read the permission of ${login}`, permission: 'metadata: read' }, async () => {
    try {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
        owner,
        repo,
        username: login,
      });
      return permissionSchema.parse(data.permission);
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return 'none';
      throw error;
    }
  });
}
