import type { StatusState } from '../gate/facts.ts';
import { explained } from './client/explain.ts';
import type { Repository } from './client/repository.ts';

const COMMENTING = 'pull-requests: write';

/** Creates the checklist comment. Everybody who watches the pull request is notified. */
export async function createComment(
  { client, owner, repo }: Repository,
  number: number,
  body: string,
): Promise<{ id: number; nodeId: string; url: string }> {
  const { data } = await explained(
    { doing: 'create the checklist comment', permission: COMMENTING, writes: true },
    () => client.rest.issues.createComment({ owner, repo, issue_number: number, body }),
  );
  return { id: data.id, nodeId: data.node_id, url: data.html_url };
}

/** Replaces the body of a comment; nobody is notified. */
export async function updateComment(
  { client, owner, repo }: Repository,
  id: number,
  body: string,
): Promise<void> {
  await explained(
    { doing: 'update the checklist comment', permission: COMMENTING, writes: true, mayBeGone: true },
    () => client.rest.issues.updateComment({ owner, repo, comment_id: id, body }),
  );
}

/** Deletes a comment of ours. */
export async function deleteComment({ client, owner, repo }: Repository, id: number): Promise<void> {
  await explained(
    { doing: 'delete the checklist comment', permission: COMMENTING, writes: true, mayBeGone: true },
    () => client.rest.issues.deleteComment({ owner, repo, comment_id: id }),
  );
}

/** A commit status as it is posted. `description` has at most 140 characters, or GitHub refuses it. */
export interface NewStatus {
  readonly state: StatusState;
  readonly description: string;
  readonly targetUrl: string | undefined;
}

/** Posts a commit status; the newest one of a context counts. */
export async function createStatus(
  { client, owner, repo }: Repository,
  sha: string,
  context: string,
  { state, description, targetUrl }: NewStatus,
): Promise<void> {
  await explained(
    { doing: `set the commit status ${context}`, permission: 'statuses: write', writes: true },
    () =>
      client.rest.repos.createCommitStatus({
        owner,
        repo,
        sha,
        context,
        state,
        description,
        ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
      }),
  );
}
