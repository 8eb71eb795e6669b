import type { JsonObject } from '../../openapi/schema.ts';
import { nodeId } from '../../world/account.ts';
import type { CommitStatus } from '../../world/commit-status.ts';
import type { Repository } from '../../world/repository.ts';
import { userFields } from './account.ts';
import type { Renderer } from './renderer.ts';

/** Values of `simple-commit-status`: a status without its creator. */
export function statusFields(renderer: Renderer, repository: Repository, status: CommitStatus): JsonObject {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    avatar_url: `https://avatars.githubusercontent.com/u/${status.creator.id}?v=4`,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    url: renderer.api(`/repos/${repository.nameWithOwner}/statuses/${status.sha}`),
  };
}

export function renderStatus(renderer: Renderer, repository: Repository, status: CommitStatus): JsonObject {
  const fields = statusFields(renderer, repository, status);
  return renderer.fill('status', { ...fields, creator: userFields(renderer, status.creator) });
}
