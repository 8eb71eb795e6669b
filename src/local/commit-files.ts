import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GateError } from '../gate/gate-error.ts';
import { ByteReader } from './byte-reader.ts';
import { GIT_ENV, whatGitSaid } from './git.ts';
import { decodeText } from './text-file.ts';

/** Stands for a commit where what git has staged is to be read: `:path` is a file of the index. */
export const INDEX = '';

/**
 * Reads files at commits through one `git cat-file --batch` process, which answers in the order in which it is asked.
 * Whoever creates it closes it: until then the process waits for questions.
 */
export class CommitFiles {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #answers: ByteReader;
  readonly #known = new Map<string, Promise<string | undefined>>();
  readonly #paths = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();
  /** What is to be said of a process that answers no more. */
  readonly #ending: Promise<string>;

  constructor(root: string) {
    this.#git = spawn('git', ['cat-file', '--batch'], { cwd: root, env: { ...process.env, ...GIT_ENV } });
    this.#answers = new ByteReader(this.#git.stdout);
    this.#ending = new Promise((done) => {
      let stderr = '';
      this.#git.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      this.#git.on('error', ({ message }) => done(message));
      this.#git.on('close', (code) => done(whatGitSaid(stderr, code)));
    });
    // A process that is gone is told by its answers, which end; the pipe to it breaks as well.
    this.#git.stdin.on('error', () => {});
  }

  /** The text of a file at a commit; undefined where there is no such file. Asking twice costs nothing. */
  read(commit: string, path: string): Promise<string | undefined> {
    const name = `${commit}:${path}`;
    this.#paths.add(path);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const reading = this.#ask(name, path);
    this.#known.set(name, reading);
    return reading;
  }

  /** Every path that was asked for, at whatever commit. */
  get paths(): ReadonlySet<string> {
    return this.#paths;
  }

  close(): void {
    this.#git.stdin.end();
  }

  #ask(name: string, path: string): Promise<string | undefined> {
    if (/[\n\r]/.test(name))
      return Promise.reject(
        new GateError('input-invalid', `a path with a line break cannot be read: ${JSON.stringify(path)}`),
      );
    this.#git.stdin.write(`${name}\n`);
    const answer = this.#last.then(() => this.#readAnswer(path));
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #readAnswer(path: string): Promise<string | undefined> {
    const header = await this.#answers.readLine();
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header ?? '') ?? [];
    if (size === undefined) {
      if (header?.endsWith(' missing')) return undefined;
      throw unreadable(path, header ?? (await this.#ending));
    }
    const bytes = await this.#answers.readBytes(Number(size) + 1);
    if (bytes === undefined) throw unreadable(path, await this.#ending);
    if (type !== 'blob') throw new GateError('env-files-broken', `${path} is a folder: name a file`);
    return decodeText(bytes.subarray(0, -1), path);
  }
}

function unreadable(path: string, because: string): GateError {
  return new GateError('git-failed', `could not read ${path}: ${because}`);
}
