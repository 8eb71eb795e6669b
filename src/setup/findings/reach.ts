import { decideRuns, type Runs } from '../workflow/condition.ts';
import { fixLines, placeAt, removeEntry } from '../workflow/edit.ts';
import { passesFilter } from '../workflow/filter-pattern.ts';
import type { GateRun } from '../workflow/gate-run.ts';
import type { Entry } from '../workflow/tree.ts';
import { filterOf, type Trigger, textOfCondition, type Workflow } from '../workflow/workflow.ts';
import type { SetupFinding } from './finding.ts';

/** An event that leads to a gate run, and what may be in its way. */
export interface Reach {
  readonly run: GateRun;
  /** The workflow that the event starts. For `workflow_run` this is the one that it waits for. */
  readonly workflow: Workflow;
  readonly trigger: Trigger;
  readonly types: readonly string[];
  /** What the `if`s on the way say to the event. */
  readonly runs: Runs;
  /** The first `if` that does not let it pass, or may not. */
  readonly blockedBy: Condition | undefined;
  /** The filter that excludes the base branch. */
  readonly excludedBy: Entry | undefined;
}

/** An `if` of a job or of the step. */
export interface Condition {
  readonly workflow: Workflow;
  readonly condition: Entry;
}

/** Where an `if` stands, and the lines that take it away. */
export function withoutCondition({
  workflow: { source },
  condition,
}: Condition): Pick<SetupFinding, 'at' | 'fix'> {
  const edit = removeEntry(source.text, condition);
  return { at: placeAt(source, condition.start), fix: edit && fixLines(source, [edit]) };
}

/** What starts a run where `types` are not given. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  issue_comment: ['created', 'edited', 'deleted'],
  merge_group: ['checks_requested'],
  pull_request_review: ['submitted', 'edited', 'dismissed'],
};

/** All ways in which an event leads to one of the runs. */
export function findReaches(runs: readonly GateRun[], event: string, base: string): Reach[] {
  return runs.flatMap((run) => {
    const [{ workflow }] = run.links;
    return workflow.triggers
      .filter((trigger) => trigger.event === event)
      .map((trigger) => reachOf(run, workflow, trigger, event, base));
  });
}

/** A pull request also leads to the runs of `workflow_run` that wait for a workflow which it starts. */
export function findIndirectReaches(
  runs: readonly GateRun[],
  workflows: readonly Workflow[],
  base: string,
): Reach[] {
  return runs.flatMap((run) => {
    const waiting = run.links[0].workflow.triggers.filter(({ event }) => event === 'workflow_run');
    return waiting.flatMap((trigger) => {
      const awaited = new Set(filterOf(trigger, 'workflows')?.values);
      return workflows
        .filter(({ name }) => awaited.has(name))
        .flatMap((workflow) =>
          workflow.triggers
            .filter(({ event }) => event === 'pull_request')
            .map((first) => reachOf(run, workflow, first, 'workflow_run', base)),
        );
    });
  });
}

function reachOf(run: GateRun, workflow: Workflow, trigger: Trigger, event: string, base: string): Reach {
  const conditions = conditionsOf(run).map(({ condition, ...where }) => ({
    ...where,
    condition,
    runs: decideRuns(textOfCondition(condition), event),
  }));
  const blocked =
    conditions.find(({ runs }) => runs === 'skips') ?? conditions.find(({ runs }) => runs === 'depends');
  return {
    run,
    workflow,
    trigger,
    types: filterOf(trigger, 'types')?.values ?? DEFAULT_TYPES[trigger.event] ?? [],
    runs: blocked?.runs ?? 'runs',
    blockedBy: blocked,
    excludedBy: findExclusion(trigger, base),
  };
}

/** Every `if` between the event and the action. */
function conditionsOf({ links, step }: GateRun): Condition[] {
  const own = links.at(-1)?.workflow ?? links[0].workflow;
  return [
    ...links.flatMap(({ workflow, job: { condition } }) => (condition ? [{ workflow, condition }] : [])),
    ...(step.condition === undefined ? [] : [{ workflow: own, condition: step.condition }]),
  ];
}

/** Of these GitHub filters none by the base branch. */
const KNOWS_NO_BRANCH = new Set(['issue_comment', 'pull_request_review', 'workflow_run']);

/** The filter that keeps a branch out. `tags` without `branches` keeps out every branch; comments know no branch. */
function findExclusion(trigger: Trigger, branch: string): Entry | undefined {
  if (KNOWS_NO_BRANCH.has(trigger.event)) return undefined;
  const branches = filterOf(trigger, 'branches');
  if (branches !== undefined) return passesFilter(branch, branches.values) ? undefined : branches.entry;
  const ignored = filterOf(trigger, 'branches-ignore');
  if (ignored !== undefined) return passesFilter(branch, ignored.values) ? ignored.entry : undefined;
  return trigger.event === 'push'
    ? (filterOf(trigger, 'tags') ?? filterOf(trigger, 'tags-ignore'))?.entry
    : undefined;
}
