import { placeAt } from '../workflow/edit.ts';
import type { GateRun } from '../workflow/gate-run.ts';
import { filterOf, type Trigger, type Workflow } from '../workflow/workflow.ts';
import type { SetupFinding } from './finding.ts';

export interface ForkFacts {
  readonly runs: readonly [GateRun, ...GateRun[]];
  readonly workflows: readonly Workflow[];
  /** Undefined when that is not known. */
  readonly isPublic: boolean | undefined;
  readonly policiesUrl: string | undefined;
}

/** Whether somebody writes for pull requests whose own run may only read: those of forks, and Dependabot's. */
export function judgeForks(facts: ForkFacts): SetupFinding[] {
  return [...judgeTarget(facts), ...judgeWorkflowRun(facts)];
}

const hasEvent =
  (event: string) =>
  ({ links: [{ workflow }] }: GateRun): boolean =>
    workflow.triggers.some((trigger) => trigger.event === event);

/**
 * Since 2 November 2026 GitHub blocks the event in public repositories unless a policy allows it.
 * https://docs.github.com/actions/how-tos/administer/control-workflow-execution
 */
function judgeTarget({ runs, isPublic, policiesUrl }: ForkFacts): SetupFinding[] {
  const run = runs.find(hasEvent('pull_request_target'));
  if (run === undefined) return [];
  const [{ workflow }] = run.links;
  const trigger = workflow.triggers.find(({ event }) => event === 'pull_request_target');
  const at = placeAt(workflow.source, trigger?.start ?? 0);
  if (isPublic === false)
    return [
      {
        code: 'pull-request-target',
        severity: 'ok',
        message: '`pull_request_target` may run in a private repository',
        at,
      },
    ];
  const where = isPublic === undefined ? 'if the repository is public, ' : '';
  return [
    {
      code: 'pull-request-target',
      severity: 'unknown',
      message: `${where}GitHub blocks \`pull_request_target\` since 2 November 2026 unless a policy allows it, which only administrators can read. \`pull_request\` with a second workflow for forks needs no policy`,
      at,
      fix: { kind: 'settings', page: 'Settings › Actions › Policies', url: policiesUrl },
    },
  ];
}

/** Beside `pull_request` it is evidence that `workflow_run` waits for: writing for forks takes a workflow of its own. */
function judgeWorkflowRun({ runs, workflows, isPublic }: ForkFacts): SetupFinding[] {
  const waiting = runs
    .map(({ links: [{ workflow }] }) => workflow)
    .filter(({ triggers }) => !triggers.some(({ event }) => event === 'pull_request'))
    .flatMap((workflow) =>
      workflow.triggers.flatMap((trigger) =>
        trigger.event === 'workflow_run' ? [{ workflow, trigger }] : [],
      ),
    );
  const first = runs.find(hasEvent('pull_request'))?.links[0].workflow;
  if (waiting.length > 0)
    return [...new Set(waiting)].map(({ workflow, trigger }) => judgeAwaited(workflow, trigger, workflows));
  if (first === undefined || isPublic !== true || runs.some(hasEvent('pull_request_target'))) return [];
  return [
    {
      code: 'forks',
      severity: 'advice',
      message:
        'the run of a pull request from a fork, or by Dependabot, has a token that may only read: it gets no status. A second workflow writes it',
      at: placeAt(first.source, first.on?.start ?? 0),
      fix: {
        kind: 'new-file',
        file: '.github/workflows/deployment-checklist-forks.yml',
        text: renderForkWorkflow(first.name, runs.find(hasEvent('pull_request'))?.uses.text ?? ''),
      },
    },
  ];
}

/** `workflow_run` waits for workflows by their names: one that is misspelled starts nothing, and nobody says so. */
function judgeAwaited({ source }: Workflow, trigger: Trigger, workflows: readonly Workflow[]): SetupFinding {
  const awaited = filterOf(trigger, 'workflows');
  const started = workflows.filter(({ triggers }) => triggers.some(({ event }) => event === 'pull_request'));
  const at = placeAt(source, awaited?.entry.start ?? trigger.start);
  if (awaited?.values.some((name) => started.some((workflow) => workflow.name === name)))
    return { code: 'forks', severity: 'ok', message: '`workflow_run` writes for pull requests of forks', at };
  const names = started.map(({ name }) => `\`${name}\``);
  const next =
    names.length === 0 ? 'no workflow runs on `pull_request`' : `those that do are ${names.join(', ')}`;
  return {
    code: 'forks',
    severity: 'wrong',
    message: `\`workflow_run\` waits for no workflow that runs on \`pull_request\`, so pull requests of forks get no status: ${next}`,
    at,
  };
}

/** The second workflow of docs/workflows.md; a test holds the two equal. */
export function renderForkWorkflow(awaited: string, uses: string): string {
  const name = /^[\w][\w ./-]*$/.test(awaited) ? awaited : `'${awaited.replaceAll("'", "''")}'`;
  return `name: Deployment checklist of forks
on:
  workflow_run:
    workflows: [${name}]
    types: [completed]
permissions:
  contents: read
  pull-requests: write
  statuses: write
jobs:
  gate:
    if: >-
      startsWith(github.event.workflow_run.event, 'pull_request') &&
      (github.event.workflow_run.head_repository.full_name != github.repository ||
       github.event.workflow_run.actor.login == 'dependabot[bot]')
    runs-on: ubuntu-latest
    steps:
${uses.startsWith('./') ? CHECKOUT : ''}      - uses: ${uses}
`;
}

/** An action of the repository itself is taken from its default branch, never from the pull request. */
const CHECKOUT = `      - uses: actions/checkout@v7
        with:
          ref: \${{ github.event.repository.default_branch }}
          persist-credentials: false
`;
