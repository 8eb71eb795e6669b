import { GateError } from '../../gate/gate-error.ts';
import { renderHelp } from '../../render/help/command.ts';
import { parseCommandLine } from './command-line.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/**
 * The whole command: words in, report out. Who wants help does not wait for all the rest to be loaded. What is thrown becomes a
 * sentence, and what nobody foresaw shows its stack.
 */
export async function runCommand(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const line = parseCommandLine(argv);
    if (line.name === 'help') around.stdout.write(renderHelp(line.about));
    else if (line.name === 'version') around.stdout.write(`${around.version}\n`);
    else {
      const { RUN } = await import('./run.ts');
      return await RUN[line.name](line, around);
    }
    return 0;
  } catch (thrown) {
    const { reportError } = await import('./run.ts');
    const told = { format: argv.includes('--json') ? 'json' : 'terminal', color: undefined } as const;
    if (thrown instanceof GateError) return reportError(thrown, () => undefined, told, around);
    around.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
    return reportError(new GateError('unexpected', UNEXPECTED), () => undefined, told, around);
  }
}

const UNEXPECTED = 'a mistake in deployment-checklist itself: please report it with the lines above';
