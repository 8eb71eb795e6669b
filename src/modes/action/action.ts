import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { isMarked } from '../../gate/marker.ts';
import { createClient } from '../../github/client/client.ts';
import type { Repository } from '../../github/client/repository.ts';
import { decideTask } from '../../github/events/event.ts';
import { workspaceTree } from '../../local/workspace.ts';
import { listAnnotations } from '../../render/annotation.ts';
import { renderReport } from '../../render/report.ts';
import { renderHeadline } from '../../render/status-line.ts';
import { renderErrorSummary, renderSummary } from '../../render/summary.ts';
import { type Inputs, parseInputs } from './inputs.ts';
import { toGateError } from './known-errors.ts';
import { outputsOf, reportedOf } from './outputs.ts';
import { type Outcome, respond } from './respond.ts';
import { webUrlOf } from './web-url.ts';

/** One run of the action: inputs and event in; comment, status, summary, annotations and outputs out. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const inputs = parseInputs((name) => core.getInput(name));
  if (inputs['signing-key'] !== undefined) core.setSecret(inputs['signing-key']);
  const marked = (body: string) => isMarked(body, inputs.context);
  const task = decideTask({
    name: context.eventName,
    payload: context.payload,
    actor: context.actor,
    ref: context.ref ?? '',
    pullRequest: inputs['pull-request'],
    isMarked: marked,
    context: inputs.context,
  });
  if (task.kind === 'nothing') {
    core.info(`Nothing to do: ${task.because}.`);
    return;
  }
  const runUrl = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`;
  const outcomes = await respond(task, {
    repository: repositoryFor(inputs.token, env),
    environments: repositoryFor(inputs['environment-token'] ?? inputs.token, env),
    teams: repositoryFor(inputs['team-token'] ?? inputs.token, env),
    readTree: workspaceTree(env.GITHUB_WORKSPACE, `${context.repo.owner}/${context.repo.repo}`, core.info),
    path: inputs.checklist,
    context: inputs.context,
    ownJob: context.job || undefined,
    signingKey: inputs['signing-key'],
    openState: inputs['open-state'],
    write: !inputs['dry-run'],
    runUrl,
    now: () => new Date().toISOString(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  await report(outcomes, inputs, runUrl);
}

function repositoryFor(token: string, proxyEnv: NodeJS.ProcessEnv): Repository {
  core.setSecret(token);
  const client = createClient({
    token,
    apiUrl: context.apiUrl,
    proxyEnv,
    notice: (message) => core.info(message),
  });
  return { client, ...context.repo };
}

async function report(outcomes: readonly Outcome[], inputs: Inputs, runUrl: string): Promise<void> {
  for (const outcome of outcomes) {
    if (outcome.kind === 'not-open') core.info(`#${outcome.number} is ${outcome.state}: nothing to do.`);
    if (outcome.kind === 'failed') announceError(outcome.error, outcome.number);
    if (outcome.kind === 'judged') {
      const { live, decision, changedSince } = outcome.judgement;
      core.info(
        `#${outcome.number} at ${live.headSha.slice(0, 7)}: ${decision.verdict.state}, ${renderHeadline(decision)}.`,
      );
      for (const { level, title, message, at } of listAnnotations(decision)) {
        const annotate = level === 'error' ? core.error : core.warning;
        annotate(message, { title, file: at.file, startLine: at.line, startColumn: at.column });
      }
      if (!outcome.published)
        core.notice(
          inputs['dry-run']
            ? `#${outcome.number}: dry run, so neither comment nor status was written.`
            : `#${outcome.number}: this run may not write, so comment and status are left to a run that may.`,
        );
      const webUrl = webUrlOf(live);
      const view = {
        decision,
        webUrl,
        headSha: live.headSha,
        path: inputs.checklist,
        summaryUrl: runUrl,
        changedSince,
      };
      const isUnguarded = outcome.published && live.status?.isRequired === false;
      const unguarded = isUnguarded ? { context: inputs.context, baseBranch: live.baseBranch } : undefined;
      core.summary.addRaw(
        renderSummary(outcome.number, view, { published: outcome.published, unguarded }),
        true,
      );
    }
  }
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) await core.summary.write();
  const outputs = outputsOf(outcomes);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (inputs['record-file'] !== undefined)
    writeRecord(inputs['record-file'], renderReport(reportedOf(outcomes)));
  const judged = outcomes.filter((outcome) => outcome.kind === 'judged');
  const closed = judged.filter(({ judgement }) => judgement.decision.verdict.state !== 'met');
  if (inputs['fail-job'] && closed.length > 0)
    core.setFailed(
      `The gate is closed: ${closed.map(({ number, judgement }) => `#${number}, ${renderHeadline(judgement.decision)}`).join('; ')}`,
    );
}

/** The same history gives the same bytes, whenever it is written. */
function writeRecord(path: string, report: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${report}\n`);
}

/** The job fails when a gate could not be evaluated, and says why wherever people look. */
function announceError(error: ReturnType<typeof toGateError>, number?: number): void {
  for (const { file, line, column, message } of error.problems)
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
