import type { GateError } from '../../gate/gate-error.ts';
import { renderErrorJson } from '../../render/check/json.ts';
import type { Quotable } from '../../render/quotable.ts';
import { renderTerminalError } from '../../render/terminal/error.ts';
import type { Options } from './command-line.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';

/** Whoever asked for JSON gets errors as JSON as well, in the place of the report. */
export function reportError(
  error: GateError,
  quotable: Quotable,
  { format, color }: Pick<Options, 'format' | 'color'>,
  { stdout, stderr, env }: Surroundings,
): ExitCode {
  if (format === 'json') stdout.write(renderErrorJson(error));
  else stderr.write(renderTerminalError(error, quotable, lookOf(stderr, env, color)));
  return 2;
}
