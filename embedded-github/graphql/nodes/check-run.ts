import { nodeId } from '../../world/account.ts';
import type { CheckRun } from '../../world/check-run.ts';
import type { CommitStatus } from '../../world/commit-status.ts';
import type { Repository } from '../../world/repository.ts';
import { connection, inOrder } from '../connection.ts';
import type { Arguments, Node } from '../node.ts';
import { demand, type Session } from '../session.ts';
import { statusContextNode } from './commit-status.ts';

const CHECKS = { oneOf: ['checks'], level: 'read' } as const;
const STATUSES = { oneOf: ['statuses'], level: 'read' } as const;
const ACTIONS = { oneOf: ['actions'], level: 'read' } as const;

/** Check runs and statuses of a commit together; null where there is neither. Runs that were repeated are listed as well. */
export function rollupNode(session: Session, repository: Repository, sha: string): Node | null {
  demand(session, repository, CHECKS);
  const runs = repository.checks.list(sha);
  const statuses = repository.statuses.latest(sha);
  if (runs.length + statuses.length === 0) return null;
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', sha),
    state: repository.statuses.combined(sha).toUpperCase(),
    contexts: (args: Arguments) =>
      connection<CheckRun | CommitStatus>(
        'contexts',
        'StatusCheckRollupContextConnection',
        inOrder([...runs, ...statuses]),
        args,
        (one) => {
          if ('workflow' in one) return checkRunNode(session, repository, one);
          demand(session, repository, STATUSES);
          return statusContextNode(repository, one);
        },
      ),
  };
}

function checkRunNode(session: Session, repository: Repository, run: CheckRun): Node {
  const { id, name, app, workflow, conclusion, startedAt, completedAt } = run;
  const url = `${repository.url}/runs/${id}`;
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', id),
    name,
    status: conclusion === null ? 'IN_PROGRESS' : 'COMPLETED',
    conclusion: conclusion?.toUpperCase() ?? null,
    startedAt,
    completedAt,
    url,
    permalink: url,
    detailsUrl: url,
    checkSuite: {
      __typename: 'CheckSuite',
      id: nodeId('CS', id),
      app: { __typename: 'App', id: nodeId('A', app), slug: app, name: app },
      workflowRun: () => {
        if (workflow === undefined) return null;
        demand(session, repository, ACTIONS);
        return {
          __typename: 'WorkflowRun',
          id: nodeId('WFR', id),
          workflow: {
            __typename: 'Workflow',
            id: nodeId('W', workflow),
            name: workflow,
            resourcePath: `/${repository.nameWithOwner}/actions/workflows/${workflow}`,
          },
        };
      },
    },
  };
}
