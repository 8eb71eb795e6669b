import { fixLines, placeAt, removeEntry } from '../workflow/edit.ts';
import type { GateRun } from '../workflow/gate-run.ts';
import { textOfCondition } from '../workflow/workflow.ts';
import type { EventFacts } from './event.ts';
import type { SetupFinding } from './finding.ts';
import { findReaches, type Reach, withoutCondition } from './reach.ts';

/** Events whose runs write what people wait for. Of `workflow_run` only those of forks have to, and an `if` says which. */
const JUDGED = ['pull_request', 'pull_request_target', 'issue_comment', 'merge_group', 'push', 'schedule'];

/** Conditions that let some runs of an event pass. Those that let none pass are told with the event. */
export function judgeConditions({ runs, base }: EventFacts): SetupFinding[] {
  const unsure = JUDGED.flatMap((event) => {
    const reaches = findReaches(runs, event, base);
    return reaches.some((reach) => reach.runs === 'runs')
      ? []
      : reaches.filter((reach) => reach.runs === 'depends');
  });
  const places = Map.groupBy(unsure, ({ blockedBy }) => blockedBy?.condition);
  const found = [...[...places.values()].flatMap(describe), ...runs.flatMap(judgeNeeds)];
  return found.length > 0
    ? found
    : [{ code: 'condition', severity: 'ok', message: 'no condition skips a run' }];
}

/** A job that waits for others is skipped when one of them fails, unless it says otherwise. */
function judgeNeeds({ links }: GateRun): SetupFinding[] {
  return links.flatMap(({ workflow: { source }, job: { needs, condition } }): SetupFinding[] => {
    if (needs === undefined || (condition !== undefined && /always\(\)/.test(textOfCondition(condition))))
      return [];
    const edit = removeEntry(source.text, needs);
    return [
      {
        code: 'condition',
        severity: 'advice',
        message:
          'this job waits for others and is skipped when one of them fails, and then posts no status. The gate needs nothing of them',
        at: placeAt(source, needs.start),
        fix: edit && fixLines(source, [edit]),
      },
    ];
  });
}

function describe(reaches: readonly Reach[]): SetupFinding[] {
  const blocked = reaches[0]?.blockedBy;
  if (blocked === undefined) return [];
  const events = [...new Set(reaches.map(({ trigger }) => `\`${trigger.event}\``))].join(', ');
  return [
    {
      code: 'condition',
      severity: 'advice',
      message: `this condition decides anew in each run (${events}). A run that it skips posts no status, and a skipped job counts as success where the job itself is required: let the checklist's \`when\` decide instead`,
      ...withoutCondition(blocked),
    },
  ];
}
