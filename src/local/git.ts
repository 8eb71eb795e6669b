import { spawn } from 'node:child_process';
import { GateError } from '../gate/gate-error.ts';

/** What came of a git process that ran to its end. */
export interface GitResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reading takes no lock and asks nobody for a password: a check never writes and never waits for a person. */
export const GIT_ENV = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Runs git in a folder, whatever its exit code. Throws only when there is no git to run. */
export function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  return new Promise((done, fail) => {
    const child = spawn('git', [...args], {
      cwd: folder,
      env: { ...process.env, ...GIT_ENV },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => fail(noGit(error)));
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** Runs git for its output; its failure becomes an error that says what was wanted, and what git said. */
export async function readGit(folder: string, doing: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runGit(folder, args);
  if (code !== 0) throw new GateError('git-failed', `could not ${doing}: ${whatGitSaid(stderr, code)}`);
  return stdout;
}

/** The first line that git wrote to stderr, without its `fatal: `. */
export function whatGitSaid(stderr: string, code: number | null): string {
  const [first = ''] = stderr.trim().split('\n');
  return first.replace(/^(?:fatal|error): /, '') || `git ended with code ${code}`;
}

function noGit(error: Error): GateError {
  return new GateError(
    'git-failed',
    `git could not be started (${error.message}): install it, or put it on the PATH`,
  );
}
