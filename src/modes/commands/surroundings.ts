import type { Options } from './command-line.ts';
import type { Output } from './terminal-look.ts';

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

/** One command: does what it is for, writes its report, and says how the process ends. */
export type Command = (
  options: Options & { readonly argument: string | undefined },
  around: Surroundings,
) => Promise<ExitCode>;
