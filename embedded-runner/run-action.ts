import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a runner hands to a JavaScript action. */
export interface Job {
  /** The bundle; the shipped one unless said otherwise. */
  readonly main?: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `ref` is what the run is for: `refs/heads/main`. */
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref?: string };
  readonly actor?: string;
  /** Inputs by the names of action.yml; the defaults of action.yml are filled in. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Where a step before checked the repository out; else the workspace is empty. */
  readonly workspace?: string | undefined;
  /** Called over and over while the process runs, to measure it. */
  readonly watch?: (pid: number) => void;
}

/** What came of a step. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary. */
  readonly summary: string;
  /** Everything that the step printed, workflow commands included. */
  readonly log: string;
}

/** The Node that `runs.using` names, from the package `node`. */
export const NODE = join(
  resolve(createRequire(import.meta.url).resolve('node/package.json'), '..'),
  'bin',
  'node',
);

/** Whoever starts it hundreds of times lets Node keep what it compiled; that changes nothing else. */
export function compileCache(): Record<string, string> {
  const { NODE_COMPILE_CACHE } = process.env;
  return NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
}

/** Runs the action as the runner does: the bundle as its own process, with the event in a file and nothing else around it. */
export async function runAction(job: Job): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  try {
    const files = ['event', 'output', 'summary'].map((name) => join(folder, name));
    const [event = '', output = '', summary = ''] = files;
    writeFileSync(event, JSON.stringify(job.event.payload));
    writeFileSync(output, '');
    writeFileSync(summary, '');
    const { exitCode, log } = await run(job, {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      ...compileCache(),
      GITHUB_API_URL: job.apiUrl,
      GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
      GITHUB_SERVER_URL: job.serverUrl,
      GITHUB_REPOSITORY: job.repository,
      GITHUB_EVENT_NAME: job.event.name,
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: job.event.ref ?? '',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_JOB: 'gate',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_ACTOR: job.actor ?? 'ada',
      GITHUB_WORKSPACE: job.workspace ?? folder,
      ...Object.fromEntries(
        Object.entries({ ...DEFAULTS, ...job.inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
    });
    return {
      exitCode,
      log,
      outputs: parseOutputs(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The defaults of action.yml that are no expressions; a test holds them equal. */
export const DEFAULTS = {
  checklist: '.github/deployment-checklist.yml',
  context: 'deployment-checklist',
  'open-state': 'failure',
  'fail-job': 'false',
  'dry-run': 'false',
};

function run(
  { main = resolve('dist/index.js'), watch }: Job,
  env: Record<string, string>,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, fail) => {
    const child = spawn(NODE, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const watching = watch && setInterval(() => watch(child.pid ?? 0), 2);
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    child.on('error', fail);
    child.on('close', (exitCode) => {
      clearInterval(watching);
      done({ exitCode, log });
    });
  });
}

/** `name<<delimiter`, the value on its own lines, the delimiter: how the toolkit writes outputs. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(?<name>[^\n]+?)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm)) {
    const { name, value } = match.groups ?? {};
    if (name !== undefined && value !== undefined) outputs[name] = value;
  }
  return outputs;
}
