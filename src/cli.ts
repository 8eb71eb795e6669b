import packageJson from '../package.json' with { type: 'json' };
import { runCommand } from './modes/commands/command.ts';

const OLDEST_NODE = 22;

/** Somebody who reads only the first lines, as `head` does, closes the pipe early; that is no error. */
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
});

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(`Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  // An exit code that is set, and not an exit: what was written may still be on its way into a pipe.
  process.exitCode = await runCommand(process.argv.slice(2), {
    folder: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    version: packageJson.version,
  });
}
