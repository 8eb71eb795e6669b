import { placeAt } from './edit.ts';
import type { EventFacts } from './event-findings.ts';
import type { SetupFinding } from './finding.ts';
import { findReaches, type Reach } from './reach.ts';

/** Events whose runs write what people wait for. Of `workflow_run` only those of forks have to, and an `if` says which. */
const JUDGED = ['pull_request', 'pull_request_target', 'issue_comment', 'merge_group', 'push'];

/** Conditions that let some runs of an event pass. Those that let none pass are told with the event. */
export function judgeConditions({ runs, base }: EventFacts): SetupFinding[] {
  const unsure = JUDGED.flatMap((event) => {
    const reaches = findReaches(runs, event, base);
    return reaches.some((reach) => reach.runs === 'runs')
      ? []
      : reaches.filter((reach) => reach.runs === 'depends');
  });
  const places = Map.groupBy(unsure, ({ blockedBy }) => blockedBy?.condition);
  if (places.size === 0) return [{ code: 'condition', severity: 'ok', message: 'no condition skips a run' }];
  return [...places.values()].flatMap(describe);
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
      at: placeAt(blocked.workflow.source, blocked.condition.start),
    },
  ];
}
