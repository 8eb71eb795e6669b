import { type ChildProcess, fork } from 'node:child_process';
import { NODE } from './node.ts';

/** What a process is started with. */
export interface Program {
  /** The bundle. */
  readonly main: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
}

/** How it ended, and what it wrote, in order. */
export interface Ended {
  readonly exitCode: number | null;
  readonly written: readonly { readonly stream: 'stdout' | 'stderr'; readonly text: string }[];
}

/** Each run leaves an evaluated entry behind; after that many a process has become large. */
const MOST_RUNS = 100;

interface WarmProcess {
  readonly child: ChildProcess;
  runs: number;
}

const idle: WarmProcess[] = [];

/**
 * Runs a bundle in a process that has run it before: a tenth of what a new process costs, most of which goes into compiling the
 * bundle and doing everything for the first time. Programs that run at once get a process each.
 */
export async function runWarm(program: Program): Promise<Ended> {
  const warm = idle.pop() ?? { child: start(), runs: 0 };
  warm.runs += 1;
  warm.child.ref();
  warm.child.channel?.ref();
  const ended = await ask(warm.child, program);
  warm.child.unref();
  warm.child.channel?.unref();
  if (warm.runs < MOST_RUNS) idle.push(warm);
  else warm.child.disconnect();
  return ended;
}

function start(): ChildProcess {
  return fork(new URL('warm-program.ts', import.meta.url), {
    execPath: NODE,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function ask(child: ChildProcess, program: Program): Promise<Ended> {
  return new Promise((done, fail) => {
    const lost = (code: number | null) => fail(new Error(`A warm process ended with exit code ${code}`));
    child.once('exit', lost);
    child.once('message', (ended: Ended) => {
      child.off('exit', lost);
      done(ended);
    });
    child.send(program);
  });
}
