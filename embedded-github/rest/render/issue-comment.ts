import type { JsonObject } from '../../openapi/schema.ts';
import type { IssueComment, Reaction } from '../../world/issue-comment.ts';
import { authorAssociation, userFields } from './account.ts';
import type { Renderer } from './renderer.ts';

/** Values that the API and webhooks have. */
export function issueCommentFields(renderer: Renderer, comment: IssueComment): JsonObject {
  const { repository, number } = comment.pullRequest;
  const issues = renderer.api(`/repos/${repository.nameWithOwner}/issues`);
  const url = `${issues}/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: comment.nodeId,
    body: comment.body,
    user: userFields(renderer, comment.author),
    author_association: authorAssociation(repository, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: comment.url,
    url,
    issue_url: `${issues}/${number}`,
    performed_via_github_app: null,
    reactions: rollup(renderer, comment.reactions, `${url}/reactions`),
  };
}

export function renderIssueComment(renderer: Renderer, comment: IssueComment): JsonObject {
  return renderer.fill('issue-comment', issueCommentFields(renderer, comment));
}

function rollup(renderer: Renderer, reactions: readonly Reaction[], url: string): JsonObject {
  const counts: Record<string, number> = {};
  for (const { content } of reactions) counts[content] = (counts[content] ?? 0) + 1;
  return renderer.fill('reaction-rollup', { ...counts, url, total_count: reactions.length });
}
