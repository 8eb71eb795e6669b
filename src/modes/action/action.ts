import * as core from '@actions/core';
import { context } from '@actions/github';
import { isMarked } from '../../gate/marker.ts';
import { createClient } from '../../github/client/client.ts';
import type { Repository } from '../../github/client/repository.ts';
import { decideTask } from '../../github/events/event.ts';
import { workspaceTree } from '../../local/workspace.ts';
import { parseInputs } from './inputs.ts';
import { respond } from './respond.ts';

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
  const { report } = await import('./report.ts');
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
