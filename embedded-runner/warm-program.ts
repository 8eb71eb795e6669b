/**
 * Runs bundles one after another in this process, as `warm-processes.ts` asks it to. What a bundle loads beside its entry stays
 * loaded; the entry itself is evaluated anew for each run, with the environment and the arguments of that run.
 */
import { pathToFileURL } from 'node:url';
import type { Ended, Program } from './warm-processes.ts';

/** A bundle that leaves timers or connections open would not end; after that many milliseconds that is its failure. */
const PATIENCE = 10_000;

let runs = 0;
let written: Ended['written'][number][] = [];

for (const stream of ['stdout', 'stderr'] as const)
  process[stream].write = (text: string | Uint8Array, ...rest: unknown[]) => {
    written.push({ stream, text: typeof text === 'string' ? text : Buffer.from(text).toString() });
    const done = rest.at(-1);
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => fail(error));

process.on('message', async (program: Program) => {
  const idle = process.getActiveResourcesInfo().length;
  written = [];
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, program.env);
  process.argv = [process.execPath, program.main, ...program.args];
  process.chdir(program.folder);
  runs += 1;
  try {
    await import(`${pathToFileURL(program.main).href}?run=${runs}`);
    await untilNothingElseIsOpen(idle);
  } catch (error) {
    fail(error);
  }
  process.stdout.removeAllListeners('error');
  process.send?.({ exitCode: Number(process.exitCode ?? 0), written } satisfies Ended);
  process.exitCode = undefined;
});
process.on('disconnect', () => process.exit());

/** As Node ends a program that did not catch it. */
function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}

/** Where Node would end the process. */
async function untilNothingElseIsOpen(idle: number): Promise<void> {
  const end = Date.now() + PATIENCE;
  do {
    if (Date.now() > end) throw new Error(`Still open: ${process.getActiveResourcesInfo().join(', ')}`);
    await new Promise((resolve) => setImmediate(resolve));
  } while (process.getActiveResourcesInfo().length > idle);
}
