import type { JsonObject } from '../../openapi/schema.ts';
import { nodeId } from '../../world/account.ts';
import type { Repository } from '../../world/repository.ts';
import { userFields } from './account.ts';
import type { Renderer } from './renderer.ts';

/** Values that all of GitHub's repository schemas have. */
export function repositoryFields(renderer: Renderer, repository: Repository): JsonObject {
  const url = renderer.api(`/repos/${repository.nameWithOwner}`);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.nameWithOwner,
    owner: userFields(renderer, repository.ownerAccount),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    fork: repository.forkOf !== undefined,
    default_branch: repository.defaultBranch,
    description: null,
    homepage: null,
    has_discussions: false,
    topics: [],
    html_url: repository.url,
    url,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
  };
}

/** The answer of GET /repos/{owner}/{repo}. */
export function renderRepository(renderer: Renderer, repository: Repository): JsonObject {
  const organization = repository.isInOrganization
    ? { organization: userFields(renderer, repository.ownerAccount) }
    : {};
  return renderer.fill('full-repository', { ...repositoryFields(renderer, repository), ...organization });
}
