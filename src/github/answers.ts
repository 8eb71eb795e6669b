import { explained } from './client/explain.ts';
import type { Repository } from './client/repository.ts';

/** Reacts to a comment, which notifies nobody. Reacting twice is the same as once. */
export async function createReaction(
  { client, owner, repo }: Repository,
  comment_id: number,
  content: '+1' | 'confused',
): Promise<void> {
  await explained(
    { doing: 'react to a command', permission: 'pull-requests: write', writes: true, mayBeGone: true },
    () => client.rest.reactions.createForIssueComment({ owner, repo, comment_id, content }),
  );
}
