import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  GateError
} from "./chunk-Z3GJ7RTL.js";

// src/local/commit-files.ts
import { spawn as spawn2 } from "node:child_process";

// src/local/byte-reader.ts
var ByteReader = class {
  #chunks;
  #held = Buffer.alloc(0);
  constructor(stream) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }
  /** The next line without its line break; undefined when the stream ends before it. */
  async readLine() {
    let searched = 0;
    for (; ; ) {
      const end = this.#held.indexOf(10, searched);
      if (end >= 0) return this.#take(end + 1).toString("utf8", 0, end);
      searched = this.#held.length;
      if (!await this.#more(1)) return void 0;
    }
  }
  /** Exactly so many bytes; undefined when the stream ends before them. */
  async readBytes(count) {
    const lacking = count - this.#held.length;
    if (lacking > 0 && !await this.#more(lacking)) return void 0;
    return this.#take(count);
  }
  #take(count) {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }
  /** Holds at least so many bytes more; false when there are no more. */
  async #more(count) {
    const chunks = [this.#held];
    let got = 0;
    while (got < count) {
      const { done, value } = await this.#chunks.next();
      if (done === true) break;
      chunks.push(value);
      got += value.length;
    }
    this.#held = Buffer.concat(chunks);
    return got >= count;
  }
};

// src/local/git.ts
import { spawn } from "node:child_process";
var GIT_ENV = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
function runGit(folder, args) {
  return new Promise((done, fail) => {
    const child = spawn("git", [...args], {
      cwd: folder,
      env: { ...process.env, ...GIT_ENV },
      stdio: ["ignore", "pipe", "pipe"]
    });
    const [stdout, stderr] = [[], []];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", (error) => fail(noGit(error)));
    child.on(
      "close",
      (code) => done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    );
  });
}
async function readGit(folder, doing, args) {
  const { code, stdout, stderr } = await runGit(folder, args);
  if (code !== 0) throw new GateError("git-failed", `could not ${doing}: ${whatGitSaid(stderr, code)}`);
  return stdout;
}
function whatGitSaid(stderr, code) {
  const [first = ""] = stderr.trim().split("\n");
  return first.replace(/^(?:fatal|error): /, "") || `git ended with code ${code}`;
}
function noGit(error) {
  return new GateError(
    "git-failed",
    `git could not be started (${error.message}): install it, or put it on the PATH`
  );
}

// src/local/text-file.ts
function decodeText(bytes, path) {
  if (bytes.subarray(0, 8e3).includes(0))
    throw new GateError("env-files-broken", `${path} is not a text file: name a file with env keys`);
  return bytes.toString("utf8");
}

// src/local/commit-files.ts
var INDEX = "";
var CommitFiles = class {
  #git;
  #answers;
  #known = /* @__PURE__ */ new Map();
  #paths = /* @__PURE__ */ new Set();
  #last = Promise.resolve();
  /** What is to be said of a process that answers no more. */
  #ending;
  constructor(root) {
    this.#git = spawn2("git", ["cat-file", "--batch"], { cwd: root, env: { ...process.env, ...GIT_ENV } });
    this.#answers = new ByteReader(this.#git.stdout);
    this.#ending = new Promise((done) => {
      let stderr = "";
      this.#git.stderr.on("data", (chunk) => {
        stderr += chunk.toString();
      });
      this.#git.on("error", ({ message }) => done(message));
      this.#git.on("close", (code) => done(whatGitSaid(stderr, code)));
    });
    this.#git.stdin.on("error", () => {
    });
  }
  /** The text of a file at a commit; undefined where there is no such file. Asking twice costs nothing. */
  read(commit, path) {
    const name = `${commit}:${path}`;
    this.#paths.add(path);
    const known = this.#known.get(name);
    if (known !== void 0) return known;
    const reading = this.#ask(name, path);
    this.#known.set(name, reading);
    return reading;
  }
  /** Every path that was asked for, at whatever commit. */
  get paths() {
    return this.#paths;
  }
  close() {
    this.#git.stdin.end();
  }
  #ask(name, path) {
    if (/[\n\r]/.test(name))
      return Promise.reject(
        new GateError("input-invalid", `a path with a line break cannot be read: ${JSON.stringify(path)}`)
      );
    this.#git.stdin.write(`${name}
`);
    const answer = this.#last.then(() => this.#readAnswer(path));
    this.#last = answer.catch(() => {
    });
    return answer;
  }
  async #readAnswer(path) {
    const header = await this.#answers.readLine();
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header ?? "") ?? [];
    if (size === void 0) {
      if (header?.endsWith(" missing")) return void 0;
      throw unreadable(path, header ?? await this.#ending);
    }
    const bytes = await this.#answers.readBytes(Number(size) + 1);
    if (bytes === void 0) throw unreadable(path, await this.#ending);
    if (type !== "blob")
      throw new GateError("env-files-broken", `${path} is a folder: name a file with env keys`);
    return decodeText(bytes.subarray(0, -1), path);
  }
};
function unreadable(path, because) {
  return new GateError("git-failed", `could not read ${path}: ${because}`);
}

// src/local/commit-tree.ts
async function listTree(root, commit) {
  const listed = await readGit(root, `list the files of ${commit}`, [
    ...["ls-tree", "-r", "-z", "--full-tree"],
    commit
  ]);
  return listed.split("\0").flatMap((entry) => {
    const [, path] = /^100\d{3} blob [0-9a-f]+\t([\s\S]+)$/.exec(entry) ?? [];
    return path === void 0 ? [] : [path];
  });
}

// src/local/code-files.ts
var CodeFiles = class {
  #root;
  #files;
  constructor(root) {
    this.#root = root;
  }
  async read(commit, path) {
    if (/[\n\r]/.test(path)) return void 0;
    try {
      this.#files ??= new CommitFiles(this.#root);
      return await this.#files.read(commit, path);
    } catch (error) {
      if (error instanceof GateError && error.reason === "env-files-broken") return void 0;
      throw error;
    }
  }
  /** All code at a commit. */
  async readTree(commit, isCode) {
    const paths = (await listTree(this.#root, commit)).filter(isCode);
    const files = await this.readAll(commit, paths);
    return { files, isComplete: files.length === paths.length };
  }
  /** Those of some files that are text. */
  async readAll(commit, paths) {
    const files = paths.map(async (path) => {
      const text = await this.read(commit, path);
      return text === void 0 ? [] : [{ path, text }];
    });
    return (await Promise.all(files)).flat();
  }
  close() {
    this.#files?.close();
  }
};

// src/local/remote.ts
async function findWebUrl(root) {
  const { code, stdout } = await runGit(root, ["remote", "get-url", "origin"]);
  return code === 0 ? webUrlOf(stdout.trim()) : void 0;
}
function webUrlOf(remote) {
  const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(remote) ?? /^[^@/\s]+@([^/:]+):(.+?)(?:\.git)?\/?$/.exec(remote);
  const [, host, path] = match ?? [];
  return host === void 0 ? void 0 : `https://${host}/${path}`;
}

export {
  runGit,
  readGit,
  whatGitSaid,
  decodeText,
  INDEX,
  CommitFiles,
  CodeFiles,
  findWebUrl
};
//# sourceMappingURL=chunk-6BJ2N55D.js.map
