import * as core from '@actions/core';
import { listAnnotations } from '../../render/annotation.ts';
import { renderReport } from '../../render/report.ts';
import { renderHeadline } from '../../render/status-line.ts';
import { renderErrorSummary, renderSummary } from '../../render/summary.ts';
import type { Inputs } from './inputs.ts';
import { toGateError } from './known-errors.ts';
import { outputsOf, reportedOf } from './outputs.ts';
import { writeRecord } from './record-file.ts';
import type { Outcome } from './respond.ts';
import { webUrlOf } from './web-url.ts';

/** Tells of what came of a run: log, annotations, job summary, outputs, the record as a file, and how the job ends. */
export async function report(outcomes: readonly Outcome[], inputs: Inputs, runUrl: string): Promise<void> {
  for (const outcome of outcomes) {
    if (outcome.kind === 'not-open') core.info(`#${outcome.number} is ${outcome.state}: nothing to do.`);
    if (outcome.kind === 'failed') announceError(outcome.error, outcome.number);
    if (outcome.kind === 'judged') reportJudged(outcome, inputs, runUrl);
  }
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) await core.summary.write();
  const outputs = outputsOf(outcomes);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const reported = reportedOf(outcomes);
  // A run that judged nothing writes none over an earlier one.
  if (inputs['record-file'] !== undefined && reported.length > 0)
    writeRecord(inputs['record-file'], renderReport(reported), process.env.GITHUB_WORKSPACE ?? process.cwd());
  const judged = outcomes.filter((outcome) => outcome.kind === 'judged');
  const closed = judged.filter(({ judgement }) => judgement.decision.verdict.state !== 'met');
  if (inputs['fail-job'] && closed.length > 0)
    core.setFailed(
      `The gate is closed: ${closed.map(({ number, judgement }) => `#${number}, ${renderHeadline(judgement.decision)}`).join('; ')}`,
    );
}

/** What was decided of one pull request, in the log, as annotations and in the job summary. */
function reportJudged(
  { number, judgement, published }: Outcome & { kind: 'judged' },
  inputs: Inputs,
  runUrl: string,
): void {
  const { live, decision, changedSince } = judgement;
  core.info(
    `#${number} at ${live.headSha.slice(0, 7)}: ${decision.verdict.state}, ${renderHeadline(decision)}.`,
  );
  for (const { level, title, message, at } of listAnnotations(decision)) {
    const annotate = level === 'error' ? core.error : core.warning;
    annotate(message, { title, file: at.file, startLine: at.line, startColumn: at.column });
  }
  if (!published)
    core.notice(
      inputs['dry-run']
        ? `#${number}: dry run, so neither comment nor status was written.`
        : `#${number}: this run may not write, so comment and status are left to a run that may.`,
    );
  const { checklist: path, context } = inputs;
  const { headSha, baseBranch } = live;
  const view = { decision, webUrl: webUrlOf(live), headSha, path, summaryUrl: runUrl, changedSince };
  const isUnguarded = published && live.status?.isRequired === false;
  const unguarded = isUnguarded ? { context, baseBranch } : undefined;
  core.summary.addRaw(renderSummary(number, view, { published, unguarded }), true);
}

/** GitHub shows ten errors of a step, and drops the others. The last one tells everything, so it has to be among them. */
const MOST_PLACES = 9;

/** The job fails when a gate could not be evaluated, and says why wherever people look. */
function announceError(error: ReturnType<typeof toGateError>, number?: number): void {
  for (const { file, line, column, message } of error.problems.slice(0, MOST_PLACES))
    core.error(message, { file, startLine: line, startColumn: column, title: 'Deployment checklist' });
  core.setFailed(`${number === undefined ? '' : `#${number}: `}${error.message}`);
  if (error.reason === 'unexpected') core.info(error.stack ?? '');
  core.summary.addRaw(renderErrorSummary(number, error), true);
}

/** The end of a run that could not even begin, or that could not say so in a status. */
export async function reportFailure(thrown: unknown): Promise<void> {
  const error = toGateError(thrown);
  announceError(error);
  core.setOutput('verdict', 'error');
  core.setOutput('reason', error.reason);
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) await core.summary.write();
}
