import { fixLines, placeAt, removeEntry } from '../workflow/edit.ts';
import type { GateRun } from '../workflow/gate-run.ts';
import { type Entry, textAt } from '../workflow/tree.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { SetupFinding } from './finding.ts';

/** Whether concurrency loses runs. The gate needs none: whoever writes last has read after writing. */
export function judgeConcurrency(runs: readonly GateRun[]): SetupFinding[] {
  const groups = new Map<Entry, Workflow>();
  for (const { links } of runs)
    for (const { workflow, job } of links)
      for (const entry of [workflow.concurrency, job.concurrency])
        if (entry !== undefined) groups.set(entry, workflow);
  const found = [...groups].flatMap(([entry, workflow]) => judgeGroup(entry, workflow));
  return found.length > 0
    ? found
    : [{ code: 'concurrency', severity: 'ok', message: 'no run is lost to concurrency' }];
}

function judgeGroup(entry: Entry, { source }: Workflow): SetupFinding[] {
  const why = explainLoss(entry);
  if (why === undefined) return [];
  const edit = removeEntry(source.text, entry);
  const message = `${why}. The action needs no \`concurrency\`: take it away`;
  const fix = edit && fixLines(source, [edit]);
  return [{ code: 'concurrency', severity: 'wrong', message, at: placeAt(source, entry.start), fix }];
}

/**
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 * (`queue` since May 2026; it cannot go together with `cancel-in-progress: true`).
 */
function explainLoss({ value }: Entry): string | undefined {
  const group = value.kind === 'text' ? value.text : (textAt(value, 'group')?.text ?? '');
  const cancels = textAt(value, 'cancel-in-progress')?.text ?? 'false';
  const keeps = textAt(value, 'queue')?.text === 'max';
  if (/\bgithub\.run_id\b/.test(group)) return undefined;
  if (keeps && cancels !== 'false')
    return '`queue: max` and `cancel-in-progress` exclude each other: GitHub refuses the whole workflow';
  if (cancels !== 'false')
    return '`cancel-in-progress` ends a run between its write and the read that makes it sure, and the run for a tick with it';
  if (keeps) return undefined;
  return 'of a concurrency group GitHub keeps one waiting run and cancels the one before it, which may be the run for a tick';
}
