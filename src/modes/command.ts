import { renderChecklistJsonSchema } from '../checklist/json-schema.ts';
import { isAnythingBroken } from '../env/audit.ts';
import { GateError } from '../gate/gate-error.ts';
import { isAnythingKnownWrong } from '../gate/known-wrong.ts';
import { renderAuditJson } from '../render/audit-json.ts';
import { renderAuditMarkdown } from '../render/audit-markdown.ts';
import { renderAuditSarif } from '../render/audit-sarif.ts';
import { renderAuditTerminal } from '../render/audit-terminal.ts';
import { renderBaselineJson } from '../render/baseline-json.ts';
import { renderCheckJson, renderErrorJson, renderValidJson } from '../render/check-json.ts';
import { renderCheckMarkdown } from '../render/check-markdown.ts';
import { renderHelp } from '../render/command-help.ts';
import { renderDoctor } from '../render/doctor.ts';
import { renderDoctorJson } from '../render/doctor-json.ts';
import { renderInit } from '../render/init.ts';
import { renderInitJson } from '../render/init-json.ts';
import type { Quotable } from '../render/quotable.ts';
import { renderTerminal } from '../render/terminal.ts';
import { renderBaselineCommand } from '../render/terminal-baseline-command.ts';
import { renderTerminalError } from '../render/terminal-error.ts';
import { renderUncommitted, renderValid } from '../render/terminal-notice.ts';
import { isAnythingWrong } from '../setup/wrong.ts';
import { audit } from './audit.ts';
import { baseline } from './baseline.ts';
import { check } from './check.ts';
import { type CommandLine, type Options, parseCommandLine } from './command-line.ts';
import { doctor } from './doctor.ts';
import { withProgress } from './progress.ts';
import { lookOf, type Output } from './terminal-look.ts';
import { validate } from './validate.ts';

/** What the command is run in. */
export interface Surroundings {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly version: string;
}

/** 0: nothing is wrong that a machine can know. 1: something is. 2: it could not be evaluated. */
export type ExitCode = 0 | 1 | 2;

/** The whole command: words in, report out. What is thrown becomes a sentence, and what nobody foresaw shows its stack. */
export async function runCommand(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const told = { format: argv.includes('--json') ? 'json' : 'terminal', color: undefined } as const;
  try {
    return await run(parseCommandLine(argv), around);
  } catch (thrown) {
    if (thrown instanceof GateError) return reportError(thrown, () => undefined, told, around);
    around.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
    return reportError(new GateError('unexpected', UNEXPECTED), () => undefined, told, around);
  }
}

const UNEXPECTED = 'a mistake in deployment-checklist itself: please report it with the lines above';

async function run(line: CommandLine, around: Surroundings): Promise<ExitCode> {
  switch (line.name) {
    case 'help':
      around.stdout.write(renderHelp(line.about));
      return 0;
    case 'version':
      around.stdout.write(`${around.version}\n`);
      return 0;
    case 'schema':
      around.stdout.write(renderChecklistJsonSchema());
      return 0;
    case 'validate':
      return runValidate(line.argument, line, around);
    case 'check':
      return runCheck(line, around);
    case 'audit':
      return runAudit(line, around);
    case 'doctor':
      return runDoctor(line, around);
    case 'init':
      return runInit(line, around);
    case 'baseline':
      return runBaseline(line, around);
  }
}

async function runCheck(options: Options, around: Surroundings): Promise<ExitCode> {
  const outcome = await withProgress(around.stderr, () => check(around.folder, options));
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const { decision, uncommitted } = view;
  const look = lookOf(around.stdout, around.env, options.color);
  around.stdout.write(
    options.format === 'json'
      ? renderCheckJson(view)
      : options.format === 'markdown'
        ? renderCheckMarkdown(view)
        : renderTerminal(view, look, options.verbose),
  );
  warnOfUncommitted(uncommitted, options, around);
  return isAnythingKnownWrong(decision) ? 1 : 0;
}

async function runAudit(options: Options, around: Surroundings): Promise<ExitCode> {
  const outcome = await withProgress(around.stderr, () => audit(around.folder, options));
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const render = {
    json: () => renderAuditJson(view),
    markdown: () => renderAuditMarkdown(view),
    sarif: () => renderAuditSarif(view, around.version),
    terminal: () => renderAuditTerminal(view, lookOf(around.stdout, around.env, options.color)),
  }[options.format];
  around.stdout.write(render());
  warnOfUncommitted(view.uncommitted, options, around);
  return isAnythingBroken(view) ? 1 : 0;
}

async function runValidate(
  path: string | undefined,
  options: Options,
  around: Surroundings,
): Promise<ExitCode> {
  const outcome = await validate(around.folder, path);
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const look = lookOf(around.stdout, around.env, options.color);
  around.stdout.write(
    options.format === 'json' ? renderValidJson(outcome.config) : renderValid(outcome.config, look),
  );
  return 0;
}

async function runDoctor(options: Options, { folder, env, stdout, stderr }: Surroundings): Promise<ExitCode> {
  const notice = (message: string) => stderr.write(`${message}\n`);
  const view = await withProgress(stderr, () => doctor(options, { folder, env, notice }));
  const look = lookOf(stdout, env, options.color);
  stdout.write(options.format === 'json' ? renderDoctorJson(view) : renderDoctor(view, look));
  return isAnythingWrong(view.findings) ? 1 : 0;
}

async function runInit(options: Options, { folder, env, stdout, stderr }: Surroundings): Promise<ExitCode> {
  const { init } = await import('./init.ts');
  const { uses, dryRun, format, color } = options;
  const view = await withProgress(stderr, () => init(folder, { write: !dryRun, uses }));
  stdout.write(format === 'json' ? renderInitJson(view) : renderInit(view, lookOf(stdout, env, color)));
  return 0;
}

function warnOfUncommitted(
  paths: readonly string[],
  { color }: Options,
  { stderr, env }: Surroundings,
): void {
  if (paths.length > 0) stderr.write(renderUncommitted(paths, lookOf(stderr, env, color)));
}

async function runBaseline(options: Options, around: Surroundings): Promise<ExitCode> {
  const { checklist, dryRun, prune, format, color } = options;
  const outcome = await baseline(around.folder, { checklist, write: !dryRun, prune });
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const look = lookOf(around.stdout, around.env, color);
  around.stdout.write(format === 'json' ? renderBaselineJson(view) : renderBaselineCommand(view, look));
  return 0;
}

/** Whoever asked for JSON gets errors as JSON as well, in the place of the report. */
function reportError(
  error: GateError,
  quotable: Quotable,
  { format, color }: Pick<Options, 'format' | 'color'>,
  { stdout, stderr, env }: Surroundings,
): ExitCode {
  if (format === 'json') stdout.write(renderErrorJson(error));
  else stderr.write(renderTerminalError(error, quotable, lookOf(stderr, env, color)));
  return 2;
}
