import type { GateError } from '../../gate/gate-error.ts';
import { isKnownWrong } from '../../gate/known-wrong.ts';
import { REPORT_VERSION, reportDecision } from '../report.ts';
import type { CheckView } from './view.ts';

/** A check as JSON, in the shapes of the action's report. `knownWrong` are the items that exit code 1 is about. */
export function renderCheckJson({
  decision,
  path,
  base,
  head,
  mergeBase,
  changedFiles,
  uncommitted,
}: CheckView): string {
  return toJson({
    schemaVersion: REPORT_VERSION,
    ...reportDecision(decision),
    knownWrong: decision.items.filter(isKnownWrong).map(({ id }) => id),
    checklist: { path, change: decision.checklistChange ?? null },
    base: { name: base.name, sha: base.sha, branch: base.branch ?? null },
    head: { name: head.name, sha: head.sha },
    mergeBase,
    changedFiles,
    uncommitted,
  });
}

/** Why there is no report, as JSON in the place of one. */
export function renderErrorJson(error: GateError): string {
  return toJson({
    schemaVersion: REPORT_VERSION,
    verdict: 'error',
    reason: error.reason,
    message: error.message.split('\n')[0],
    example: error.example ?? null,
    problems: error.problems,
  });
}

/** That a configuration can be read, as JSON. */
export function renderValidJson(config: ValidConfig): string {
  return toJson({ schemaVersion: REPORT_VERSION, verdict: 'valid', ...config });
}

/** A configuration that can be read, and what it consists of. */
export interface ValidConfig {
  readonly path: string;
  readonly items: number;
  readonly services: readonly {
    readonly name: string;
    /** How many env keys it declares. */
    readonly declared: number;
    /** Where production gets them from. */
    readonly sources: readonly string[];
    /** Whether it is known where its code is, so that it is searched for reads. */
    readonly hasCode: boolean;
  }[];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
