import type { IssueComment, PullRequest } from '../../embedded-github/index.ts';
import type { Edit } from '../../src/gate/signed-record/kept-click.ts';
import { createClient } from '../../src/github/client/client.ts';
import { type Outcome, respond } from '../../src/modes/action/respond.ts';
import { CHECKLIST_PATH, type Stage } from './stage.ts';

/**
 * The same run without its process, for tests that need hundreds of them: everything from the client down to the
 * connection is the real one, only the start of the bundle is left out.
 */
export function judgeInProcess(
  stage: Stage,
  { number }: PullRequest,
  comment?: IssueComment,
  { edit, signingKey, pause = 0 }: { edit?: Edit; signingKey?: string; pause?: number } = {},
): Promise<Outcome[]> {
  const { token, github } = stage;
  const client = createClient({ token, apiUrl: github.apiUrl, proxyEnv: {}, notice: () => {} });
  const repository = { client, owner: 'acme', repo: 'auth' };
  const known = comment === undefined ? {} : { commentNodeId: comment.nodeId };
  return respond(
    { kind: 'pull-request', number, mayWrite: true, ...known, ...(edit === undefined ? {} : { edit }) },
    {
      repository,
      environments: repository,
      teams: repository,
      now: () => github.clock.now,
      path: CHECKLIST_PATH,
      context: 'deployment-checklist',
      ownJob: undefined,
      openState: 'failure',
      signingKey,
      write: true,
      runUrl: undefined,
      sleep: () => new Promise((resolve) => setTimeout(resolve, pause)),
    },
  );
}
