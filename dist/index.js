import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  hasSomethingToSay,
  parseInputs,
  renderErrorLine,
  renderGroupLine,
  renderHeadline,
  renderHeldLine,
  renderReport,
  renderSections,
  renderShortReport,
  renderStatusLine
} from "./chunks/chunk-5DTLCZN4.js";
import {
  actorOf
} from "./chunks/chunk-MPM7IUZA.js";
import {
  NoHistory,
  PullRequestReader,
  idsToFollow
} from "./chunks/chunk-FOF6JKLY.js";
import {
  code,
  holdingItems,
  howOf,
  link,
  listed,
  renderPlainFindingTitle,
  renderProofs,
  renderRefusal,
  renderWho
} from "./chunks/chunk-ROMHQTT4.js";
import {
  WriteInterrupted,
  editorOf,
  explained,
  parseCommands
} from "./chunks/chunk-YVR3STJV.js";
import {
  isMarked,
  normalizeNewlines,
  renderEdits,
  renderHeadLine,
  renderMarker,
  renderPointerLine,
  renderReplyMarker,
  renderTakenBack
} from "./chunks/chunk-Q7DQTH2K.js";
import {
  createClient
} from "./chunks/chunk-M4JQBFHE.js";
import "./chunks/chunk-4OXMNCOS.js";
import {
  CodeFiles,
  findWebUrl
} from "./chunks/chunk-L7YG2SRU.js";
import "./chunks/chunk-DXSXHRWQ.js";
import "./chunks/chunk-URVFD5XS.js";
import {
  GateError,
  renderProblem
} from "./chunks/chunk-6MCPECIH.js";
import "./chunks/chunk-7N56ZNTH.js";
import "./chunks/chunk-XS4VWFJ4.js";
import {
  $ZodError,
  _default,
  array,
  boolean,
  nullable,
  number2 as number,
  object,
  optional,
  string,
  unknown
} from "./chunks/chunk-WJJTUTFY.js";
import "./chunks/chunk-4LQKD5LP.js";

// src/modes/action/action.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync as existsSync2 } from "fs";
import { EOL as EOL5 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync2(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL5}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/github/events/comment-event.ts
var userSchema = object({
  login: string(),
  id: optional(number()),
  type: optional(string())
});
var issueCommentSchema = object({
  action: string(),
  issue: object({ number: number(), pull_request: optional(unknown()) }),
  comment: object({
    id: number(),
    // Gitea has no GraphQL, and so no such ids.
    node_id: optional(string()),
    body: string(),
    user: nullable(userSchema),
    updated_at: string()
  }),
  changes: optional(object({ body: optional(object({ from: string() })) })),
  sender: userSchema
});
function ofIssueComment({ payload, isMarked: isMarked2 }) {
  const issueComment = issueCommentSchema.parse(payload);
  const { action, issue: issue2, comment, changes, sender } = issueComment;
  if (issue2.pull_request == null) return { kind: "nothing", because: "the comment is on an issue" };
  const before = changes?.body?.from;
  const texts = [comment.body, ...before === void 0 ? [] : [before]];
  const isChecklist = texts.some(isMarked2);
  if (!isChecklist && (sender.type === "Bot" || !texts.some(hasCommands)))
    return { kind: "nothing", because: "the comment is neither the checklist nor a command" };
  if (action !== "deleted" && sender.type === "Bot" && sender.login === comment.user?.login)
    return { kind: "nothing", because: "the checklist was written by this action itself" };
  return {
    kind: "pull-request",
    number: issue2.number,
    mayWrite: true,
    ...action === "deleted" || !isChecklist ? {} : aboutChecklist(issueComment)
  };
}
function aboutChecklist({ action, comment, changes, sender }) {
  const { id, node_id: commentNodeId, body: to, updated_at: at } = comment;
  const from = changes?.body?.from;
  const by = editorOf(actorOf(sender), null);
  return {
    ...commentNodeId === void 0 ? {} : { commentNodeId },
    ...action !== "edited" || from === void 0 || by === null ? {} : { edit: { comment: id, by, at, from, to } }
  };
}
function hasCommands(body) {
  const { commands, problems } = parseCommands(body);
  return commands.length + problems.length > 0;
}

// src/github/events/event.ts
var repositorySchema = object({ id: number() });
var pullRequestSchema = object({
  pull_request: object({ number: number(), head: object({ repo: nullable(repositorySchema) }) }),
  repository: repositorySchema
});
var mergeGroupSchema = object({
  action: string(),
  merge_group: object({ head_sha: string(), base_ref: string() })
});
var pushSchema = object({ ref: string(), deleted: _default(boolean(), false) });
var workflowRunSchema = object({
  workflow_run: object({
    event: string(),
    head_branch: nullable(string()),
    head_repository: nullable(object({ owner: object({ login: string() }) }))
  })
});
var checkRunSchema = object({ check_run: object({ head_sha: string() }) });
var checkSuiteSchema = object({ check_suite: object({ head_sha: string() }) });
var statusSchema = object({ sha: string(), context: string() });
var deploymentSchema = object({ deployment: object({ sha: string() }) });
function decideTask(event) {
  const { name, pullRequest } = event;
  if (pullRequest !== void 0) return { kind: "pull-request", number: pullRequest, mayWrite: true };
  const read = READERS[name];
  if (read === void 0)
    throw new GateError(
      "event-unsupported",
      `the event ${name} names no pull request: run on ${Object.keys(READERS).join(", ")}, or pass \`pull-request\``
    );
  try {
    return read(event);
  } catch (error2) {
    if (!(error2 instanceof $ZodError)) throw error2;
    const at = error2.issues[0]?.path.join(".") ?? "";
    throw new GateError("event-unsupported", `the payload of ${name} lacks ${at}`);
  }
}
var READERS = {
  pull_request: (event) => ofPullRequest(event, true),
  pull_request_target: (event) => ofPullRequest(event, false),
  pull_request_review: (event) => ofPullRequest(event, true),
  issue_comment: ofIssueComment,
  merge_group: ofMergeGroup,
  workflow_run: ofWorkflowRun,
  push: ofPush,
  schedule: ofSchedule,
  check_run: ({ payload }) => ofCommit(checkRunSchema.parse(payload).check_run.head_sha),
  check_suite: ({ payload }) => ofCommit(checkSuiteSchema.parse(payload).check_suite.head_sha),
  status: ofStatus,
  deployment_status: ({ payload }) => ofCommit(deploymentSchema.parse(payload).deployment.sha),
  workflow_dispatch: () => {
    throw new GateError(
      "input-invalid",
      "workflow_dispatch names no pull request: pass its number as `pull-request`"
    );
  }
};
function ofPullRequest({ payload, actor }, readOnlyForForks) {
  const { pull_request, repository } = pullRequestSchema.parse(payload);
  const foreign = pull_request.head.repo?.id !== repository.id || actor === "dependabot[bot]";
  return { kind: "pull-request", number: pull_request.number, mayWrite: !(readOnlyForForks && foreign) };
}
function ofMergeGroup({ payload }) {
  const { action, merge_group } = mergeGroupSchema.parse(payload);
  if (action !== "checks_requested") return { kind: "nothing", because: "the merge group is gone" };
  return {
    kind: "merge-group",
    headSha: merge_group.head_sha,
    baseBranch: merge_group.base_ref.replace(/^refs\/heads\//, "")
  };
}
function ofPush({ payload }) {
  const { ref, deleted } = pushSchema.parse(payload);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === void 0 || deleted) return { kind: "nothing", because: "no branch was pushed to" };
  return { kind: "branch", filter: { base: branch } };
}
function ofSchedule({ ref }) {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === void 0) return { kind: "nothing", because: "the schedule names no branch" };
  return { kind: "branch", filter: { base: branch } };
}
function ofCommit(sha) {
  return { kind: "branch", filter: { sha } };
}
function ofStatus({ payload, context: own }) {
  const { sha, context: context2 } = statusSchema.parse(payload);
  if (context2.toLowerCase() === own.toLowerCase())
    return { kind: "nothing", because: "the status is that of this gate itself" };
  return ofCommit(sha);
}
function ofWorkflowRun({ payload }) {
  const { event, head_branch, head_repository } = workflowRunSchema.parse(payload).workflow_run;
  if (event === "issue_comment" || event === "workflow_run")
    return { kind: "nothing", because: `the workflow ran for ${event}, which belongs to no pull request` };
  if (head_branch === null || head_repository === null)
    return { kind: "nothing", because: "the fork or its branch is gone" };
  return { kind: "branch", filter: { head: { owner: head_repository.owner.login, branch: head_branch } } };
}

// src/local/workspace.ts
import { existsSync as existsSync3 } from "node:fs";
import { join } from "node:path";
function workspaceTree(folder, repository, notice2) {
  if (folder === void 0 || !existsSync3(join(folder, ".git"))) return void 0;
  return async (isCode) => {
    const code2 = new CodeFiles(folder);
    try {
      const webUrl = await findWebUrl(folder);
      if (webUrl?.toLowerCase().endsWith(`/${repository.toLowerCase()}`) !== true) return void 0;
      return await code2.readTree("HEAD", isCode);
    } catch (error2) {
      if (!(error2 instanceof GateError)) throw error2;
      notice2(`The checkout was not searched for env keys, only what changes: ${error2.message}`);
      return void 0;
    } finally {
      code2.close();
    }
  };
}

// src/render/annotation.ts
var MOST = 10;
function listAnnotations({ items }) {
  const holding = new Set(holdingItems(items));
  const all = items.flatMap((item) => {
    const { subject, state, closedBy } = item;
    if (subject.kind !== "finding" || state === "confirmed" || state === "waived") return [];
    const { finding } = subject;
    const [read] = finding.reads ?? [];
    if (read === void 0 || finding.kind !== "missing" && finding.kind !== "undeclared") return [];
    const level = holding.has(item) ? "error" : "warning";
    return [
      {
        level,
        title: TITLES[finding.kind],
        message: renderPlainFindingTitle(finding, closedBy),
        at: read.at
      }
    ];
  });
  const ofLevel = (level) => all.filter((one) => one.level === level).slice(0, MOST);
  return [...ofLevel("error"), ...ofLevel("warning")];
}
var TITLES = { missing: "Env key missing in production", undeclared: "Env key not declared" };

// src/render/summary.ts
var LONGEST = 9e5;
function renderSummary(number2, view, published) {
  const title = link(`#${number2}`, `${view.webUrl}/pull/${number2}`);
  const note = renderNote(published, view.webUrl);
  const all = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
  const levels = [
    all,
    { ...all, old: false },
    { ...all, old: false, notes: false },
    { ...all, old: false, notes: false, open: 1e3 }
  ];
  const texts = levels.map(
    (level) => () => `${title}${note}

${renderSections({ ...view, place: "summary", summaryUrl: void 0 }, level)}`
  );
  for (const text of texts) if (text().length * 3 <= LONGEST) return text();
  return `${title}${note}

The checklist is too long for a job summary.`;
}
function renderNote({ published, unguarded }, webUrl) {
  if (!published) return "\n\n> [!NOTE]\n> Only reported here: neither comment nor status was written.";
  if (unguarded === void 0) return "";
  const { context: context2, baseBranch } = unguarded;
  const rules = webUrl === void 0 ? "rules" : link("rules", `${webUrl}/settings/rules`);
  return `

> [!WARNING]
> Nothing holds this back yet: ${code(baseBranch)} does not require the status ${code(context2)}. An administrator adds it in the ${rules} of the repository, under "Require status checks to pass", with the app that posts it as its source (GitHub Actions, unless the step has a token of another).`;
}
function renderErrorSummary(number2, error2) {
  const [headline = "", ...rest] = error2.message.split("\n");
  const problems = error2.problems.map((problem) => `- ${code(renderProblem(problem))}`);
  const shown = problems.length > 0 ? problems.join("\n") : rest.length > 0 ? `\`\`\`\`yaml
${rest.join("\n").trim()}
\`\`\`\`` : "";
  const which = number2 === void 0 ? "" : ` of #${number2}`;
  return `### \u26D4 The deployment checklist${which} could not be evaluated

${headline}

${shown}`.trim();
}

// src/modes/action/known-errors.ts
function toGateError(thrown) {
  if (thrown instanceof GateError) return thrown;
  if (thrown instanceof $ZodError) {
    const places = thrown.issues.slice(0, 3).map(({ path, message }) => `${path.join(".")}: ${message}`);
    return new GateError(
      "github-failed",
      `GitHub answered in a shape that is not known here (${places.join("; ")})`
    );
  }
  const error2 = new GateError(
    "unexpected",
    `unexpected: ${thrown instanceof Error ? thrown.message : String(thrown)}`
  );
  if (thrown instanceof Error && thrown.stack !== void 0) error2.stack = thrown.stack;
  return error2;
}

// src/modes/action/outputs.ts
var WORST_FIRST = ["error", "blocked", "open", "met"];
function outputsOf(outcomes) {
  const judged = outcomes.filter((outcome) => outcome.kind === "judged");
  const verdicts = outcomes.flatMap((outcome) => {
    if (outcome.kind === "failed") return [{ state: "error", reason: outcome.error.reason }];
    return outcome.kind === "judged" ? [outcome.judgement.decision.verdict] : [];
  });
  const worst = WORST_FIRST.flatMap((state) => verdicts.find((verdict) => verdict.state === state) ?? [])[0];
  const items = judged.flatMap(({ judgement }) => judgement.decision.items);
  const holding = holdingItems(items);
  const missing = holding.flatMap(
    ({ subject }) => subject.kind === "finding" && subject.finding.kind === "missing" ? [{ service: subject.finding.service, key: subject.finding.key }] : []
  );
  return {
    verdict: worst?.state ?? "",
    reason: worst?.reason ?? "",
    "open-items": JSON.stringify(holding.map(({ id }) => id)),
    "confirmed-items": JSON.stringify(items.flatMap(({ id, state }) => state === "confirmed" ? [id] : [])),
    "missing-keys": JSON.stringify(missing),
    "comment-url": judged[0]?.commentUrl ?? "",
    report: renderShortReport(reportedOf(outcomes))
  };
}
function reportedOf(outcomes) {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== "judged") return [];
    const { number: number2, commentUrl = null, judgement } = outcome;
    const { live, decision, ledger } = judgement;
    const { url, headSha, baseBranch } = live;
    return [{ number: number2, url, headSha, baseBranch, commentUrl, decision, entries: ledger.entries }];
  });
}

// src/github/events/find-pull-requests.ts
async function findPullRequestsOf({ client, owner, repo }, filter) {
  const which = "base" in filter ? { base: filter.base } : "head" in filter ? { head: `${filter.head.owner}:${filter.head.branch}` } : {};
  const pulls = await explained(
    { doing: "list the open pull requests", permission: "pull-requests: read" },
    () => client.paginate(client.rest.pulls.list, { owner, repo, state: "open", per_page: 100, ...which })
  );
  const meant = "sha" in filter ? pulls.filter(({ head }) => head.sha === filter.sha) : pulls;
  return meant.map(({ number: number2 }) => number2).sort((a, b) => a - b);
}
async function readHeadSha({ client, owner, repo }, number2) {
  const { data } = await explained(
    { doing: `read the head of pull request #${number2}`, permission: "pull-requests: read" },
    () => client.rest.pulls.get({ owner, repo, pull_number: number2 })
  );
  return data.head.sha;
}

// src/github/events/merge-queue.ts
var QUERY = `query MergeQueue($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { position headCommit { oid } pullRequest { number } } }
    }
  }
}`;
var answerSchema = object({
  repository: object({
    mergeQueue: nullable(
      object({
        entries: object({
          nodes: array(
            object({
              position: number(),
              headCommit: nullable(object({ oid: string() })),
              pullRequest: nullable(object({ number: number() }))
            })
          )
        })
      })
    )
  })
});
async function findQueuedPullRequests({ client, owner, repo }, branch, headSha) {
  const answer = answerSchema.parse(
    await explained(
      { doing: `read the merge queue of ${branch}`, permission: "pull-requests: read" },
      () => client.graphql(QUERY, { owner, repo, branch })
    )
  );
  const entries = answer.repository.mergeQueue?.entries.nodes.toSorted((a, b) => a.position - b.position) ?? [];
  const last = entries.findIndex(({ headCommit }) => headCommit?.oid === headSha);
  const numbers = entries.slice(0, last + 1).flatMap(({ pullRequest }) => pullRequest?.number ?? []);
  if (last === -1 || numbers.length !== last + 1)
    throw new GateError(
      "not-found",
      `the merge queue of ${branch} has no entry for ${headSha.slice(0, 7)}: the queue has moved on, or hides a pull request`
    );
  return numbers;
}

// src/github/writes.ts
var COMMENTING = "pull-requests: write";
async function createComment({ client, owner, repo }, number2, body) {
  const { data } = await explained(
    { doing: "create the checklist comment", permission: COMMENTING, writes: true },
    () => client.rest.issues.createComment({ owner, repo, issue_number: number2, body })
  );
  return { id: data.id, nodeId: data.node_id, url: data.html_url };
}
async function updateComment({ client, owner, repo }, id, body) {
  await explained(
    { doing: "update the checklist comment", permission: COMMENTING, writes: true, mayBeGone: true },
    () => client.rest.issues.updateComment({ owner, repo, comment_id: id, body })
  );
}
async function deleteComment({ client, owner, repo }, id) {
  await explained(
    { doing: "delete the checklist comment", permission: COMMENTING, writes: true, mayBeGone: true },
    () => client.rest.issues.deleteComment({ owner, repo, comment_id: id })
  );
}
async function createStatus({ client, owner, repo }, sha, context2, { state, description, targetUrl }) {
  await explained(
    { doing: `set the commit status ${context2}`, permission: "statuses: write", writes: true },
    () => client.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      context: context2,
      state,
      description,
      ...targetUrl === void 0 ? {} : { target_url: targetUrl }
    })
  );
}

// src/gate/plan.ts
function decidePlan(live, comments, { body, pointer, target, status, answers }, posted) {
  const holdsRecord = ({ kept }) => Number(kept !== void 0);
  const [first, ...others] = comments.toSorted((a, b) => holdsRecord(b) - holdsRecord(a) || a.id - b.id);
  const comment = decideComment(first, body);
  const url = comment.kind === "create" || comment.url === void 0 ? void 0 : target(comment.url);
  return {
    comment,
    pointers: others.flatMap(({ id, body: there }) => {
      if (first === void 0) return [];
      const wanted = pointer(first);
      return normalizeNewlines(there) === wanted ? [] : [{ id, body: wanted }];
    }),
    answers,
    status: comment.kind !== "create" && isThere(live, { ...status, targetUrl: url, sha: live.headSha }, posted) ? void 0 : status
  };
}
function isEmpty({ comment, pointers, answers, status }) {
  return comment.kind === "keep" && pointers.length + answers.length === 0 && status === void 0;
}
function decideComment(first, body) {
  if (first === void 0)
    return body === void 0 ? { kind: "keep", url: void 0 } : { kind: "create", body };
  const { id, nodeId, url } = first;
  if (body === void 0 || normalizeNewlines(first.body) === body) return { kind: "keep", url };
  return { kind: "update", id, nodeId, url, body };
}
function isThere({ status }, wanted, posted) {
  const isSame = (other) => other.state === wanted.state && other.description === wanted.description && other.targetUrl === wanted.targetUrl;
  if (status === void 0 || !isSame(status)) return false;
  return status.bySelf || posted !== void 0 && posted.sha === wanted.sha && isSame(posted);
}

// src/modes/reader/open.ts
async function openReader(access2, looking, known, keeping) {
  const reader = new PullRequestReader(access2, looking);
  try {
    return { reader, first: await reader.readFirst(known) };
  } catch (error2) {
    if (!(error2 instanceof NoHistory)) throw error2;
    const { RestReader } = await import("./chunks/rest-KBCDUMN7.js");
    const other = new RestReader(access2, looking, keeping);
    return { reader: other, first: await other.readAgain() };
  }
}

// src/github/answers.ts
async function createReaction({ client, owner, repo }, comment_id, content) {
  await explained(
    { doing: "react to a command", permission: "pull-requests: write", writes: true, mayBeGone: true },
    () => client.rest.reactions.createForIssueComment({ owner, repo, comment_id, content })
  );
}

// src/render/comment/reply.ts
function renderReply({ comment, to, objections }) {
  const lines = objections.slice(0, 20).map((objection) => `- ${renderObjection(objection)}`);
  return [renderReplyMarker(comment), `@${to}, not all of that worked:`, "", ...lines].join("\n");
}
function renderObjection(objection) {
  switch (objection.kind) {
    case "unreadable":
      return `${code(objection.problem.line)}: ${objection.problem.message}`;
    case "unknown": {
      const known = objection.known.slice(0, MOST_ITEMS).map(code);
      const what = known.length === 0 ? "there is nothing to confirm now" : `there are ${listed(known)}`;
      return `${code(objection.item)} is not asked for in the checklist of this pull request; ${what}`;
    }
    case "refused": {
      const { ask, refusal, entry } = objection;
      const missing = ask.proofs.filter(({ holds }) => !holds);
      const why = renderRefusal(refusal, howOf(entry), ask);
      return [`${code(ask.id)}: ${why}`, ...renderProofs(missing)].join("; ");
    }
    case "early":
      return `${code(objection.item)}: the checklist has changed since, and this server does not tell what it showed then; read it again and give the command again`;
    case "not-yours":
      return `${code(objection.item)}: there is no confirmation of yours to take back, and those of others can be taken back with write access only; ask somebody who has it`;
    case "nothing-for-you":
      return renderForOthers(objection.open);
  }
}
function renderForOthers(open) {
  if (open.length === 0) return "nothing is open that anybody could confirm";
  const who = open.slice(0, MOST_ITEMS).map(({ id, policy }) => `${code(id)} is for ${renderWho(policy)}`);
  return `none of the open items is for you to confirm: ${who.join("; ")}${open.length > MOST_ITEMS ? "; and so on" : ""}`;
}
var MOST_ITEMS = 10;

// src/modes/gate/apply-plan.ts
async function applyPlan({ comment, pointers, answers, status }, { repository, live: { number: number2, headSha }, context: context2, written }, keeper, sealed) {
  let url = comment.kind === "create" ? void 0 : comment.url;
  if (comment.kind === "create") {
    const created = await createComment(repository, number2, comment.body);
    written.comments.push(keeper === void 0 ? created.nodeId : String(created.id));
    url = created.url;
  }
  const target = url === void 0 || keeper === void 0 ? url : keeper.target(url, sealed?.anchor);
  const posting = status && { ...status, targetUrl: target };
  const post = async () => posting && createStatus(repository, headSha, context2, posting);
  if (keeper?.announcesFirst && sealed !== void 0)
    await announce(keeper, sealed, headSha, repository, context2);
  if (keeper?.announcesFirst) await post();
  if (keeper?.announcesFirst && sealed !== void 0) await keeper.refuseIfLate(sealed, headSha);
  await allOf([
    comment.kind === "update" ? updateComment(repository, comment.id, comment.body) : void 0,
    ...pointers.map(({ id, body }) => updateComment(repository, id, body)),
    ...answers.map((answer) => giveAnswer(repository, number2, answer)),
    keeper === void 0 ? post() : void 0
  ]);
  if (keeper !== void 0 && !keeper.announcesFirst) await post();
  if (posting !== void 0) written.status = { ...posting, sha: headSha };
}
async function announce(keeper, sealed, headSha, repository, context2) {
  keeper.announce(sealed);
  for (const { sha, status } of keeper.outdo(sealed, headSha))
    await createStatus(repository, sha, context2, status);
}
async function allOf(writes) {
  for (const result of await Promise.allSettled(writes))
    if (result.status === "rejected") throw result.reason;
}
async function giveAnswer(repository, number2, answer) {
  if (answer.objections.length > 0 && !answer.isReplied)
    await createComment(repository, number2, renderReply(answer));
  await createReaction(repository, answer.comment, answer.reaction);
}

// src/gate/commands/answer.ts
function decideAnswers(given, ledger, decision) {
  return given.filter(({ isAnswered }) => !isAnswered).map((comment) => {
    const objections = [
      ...comment.problems.map((problem) => ({ kind: "unreadable", problem })),
      ...findUnknown(comment, ledger, decision),
      ...(ledger.early.get(comment.comment) ?? []).map((item) => ({ kind: "early", item })),
      ...findRefused(comment, ledger, decision)
    ];
    const reaction = objections.length === 0 ? "+1" : "confused";
    const { by, isReplied } = comment;
    return { comment: comment.comment, to: by.login, reaction, objections, isReplied };
  });
}
function findUnknown({ comment }, { unknown: unknown2 }, { items }) {
  const known = items.flatMap(({ id, state }) => state === "open" || state === "confirmed" ? [id] : []);
  return (unknown2.get(comment) ?? []).map((item) => ({ kind: "unknown", item, known }));
}
function findRefused({ comment, commands }, ledger, decision) {
  const entries = ledger.entries.filter((entry) => entry.comment === comment);
  const objections = entries.flatMap((entry) => objectionTo(entry, decision));
  const worked = entries.length - objections.length - entries.filter((entry) => isForOthers(entry, decision)).length;
  return commands.some(meansAll) && worked <= 0 && objections.length === 0 ? [{ kind: "nothing-for-you", open: decision.items.filter(isForSomebody) }] : objections;
}
function isForSomebody({ state, closedBy }) {
  return state === "open" && closedBy === "people";
}
function meansAll(command) {
  return command.kind === "confirm" && command.items === "all";
}
function isForOthers(entry, { items }) {
  if (entry.kind !== "confirmation" || entry.all !== true) return false;
  return !items.some(({ counted }) => counted.includes(entry));
}
function objectionTo(entry, { items }) {
  const { item } = entry;
  if (entry.kind === "revocation") return entry.tookAway ? [] : [{ kind: "not-yours", item }];
  const state = items.find(({ id }) => id === item);
  const refused = [...state?.refused ?? [], ...state?.refusedWaivers ?? []].find(
    (other) => other.entry === entry
  );
  if (state === void 0 || refused === void 0) return [];
  if (entry.kind === "confirmation" && entry.all === true) return [];
  return [{ kind: "refused", ask: state, refusal: refused.refusal, entry }];
}

// src/render/comment/comment.ts
var LONGEST2 = 6e4;
var ALL = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
var LEVELS = [
  ALL,
  { ...ALL, old: false },
  { ...ALL, old: false, confirmed: false },
  { ...ALL, old: false, confirmed: false, notes: false }
];
function renderComment(view, marker, longest = LONGEST2) {
  const render = (detail) => `${marker}
${renderHeadLine(view.headSha)}
${renderSections(view, detail)}`;
  for (const level of LEVELS) {
    const body = render(level);
    if (body.length <= longest) return body;
  }
  const bare = { ...ALL, old: false, confirmed: false, notes: false };
  let [fits, tooMany] = [0, view.decision.items.length];
  while (tooMany - fits > 1) {
    const open = Math.floor((fits + tooMany) / 2);
    if (render({ ...bare, open }).length <= longest) fits = open;
    else tooMany = open;
  }
  return render({ ...bare, open: fits });
}
function renderPointer({ id, url }, marker) {
  return `${marker}
${renderPointerLine(id)}
The deployment checklist of this pull request is [in another comment](${url}).`;
}

// src/modes/action/web-url.ts
function webUrlOf({ url }) {
  return /^(.+)\/pull\/\d+$/.exec(url)?.[1];
}

// src/modes/gate/plan.ts
function planOf(judgement, options, posted, keeper, twin) {
  const { live, comments, given, ledger, decision } = judgement;
  const marker = renderMarker(options.context);
  const needed = comments.length > 0 || hasSomethingToSay(decision);
  const notes = keeper === void 0 ? renderEdits(comments.map(({ revisions }) => revisions)) + renderTakenBack(ledger.takenBack) : "";
  const longest = LONGEST2 - (keeper?.room(ledger) ?? notes.length);
  const text = needed ? renderComment(viewOf(judgement, options, keeper), marker, longest) + notes : void 0;
  const holder = comments.find(({ kept }) => kept !== void 0)?.id;
  const sealed = text === void 0 ? void 0 : keeper?.seal(text, holder, live.headSha, ledger);
  const wanted = {
    body: sealed?.body ?? text,
    pointer: (checklist) => renderPointer(checklist, marker),
    target: (url) => keeper?.target(url, sealed?.anchor) ?? url,
    status: twin === void 0 ? {
      state: decision.verdict.state === "met" ? "success" : options.openState,
      description: renderStatusLine(decision)
    } : { state: options.openState, description: renderHeldLine(twin) },
    answers: decideAnswers(given, ledger, decision)
  };
  const plan = decidePlan(live, comments, wanted, posted);
  const isLater = keeper?.announcesFirst === true && plan.comment.kind === "create";
  return { plan: isLater ? { ...plan, status: void 0 } : plan, sealed };
}
function viewOf({ live, decision, changedSince }, { path, runUrl }, keeper) {
  return {
    ...{ decision, webUrl: webUrlOf(live), headSha: live.headSha, path, summaryUrl: runUrl, changedSince },
    ...keeper === void 0 ? {} : { ticks: keeper.keepsTicks ? "by-event" : "none" },
    place: "comment"
  };
}

// src/modes/gate/gate.ts
var MOST_ROUNDS = 8;
var MOST_INTERRUPTIONS = 3;
var UNTIL_SENT = 20;
async function runGate(access2, number2, options) {
  const { path, context: context2 } = options;
  const marked = (body) => isMarked(body, context2);
  const looking = { number: number2, path, context: context2, isMarked: marked };
  const { signingKey: key, edit } = options;
  const opening = openReader(access2, looking, options.known, { key, edit });
  const isSent = Promise.race([opening, options.sleep(UNTIL_SENT)]);
  const [opened, { judge }] = await Promise.all([opening, isSent.then(() => import("./chunks/judge-DFYTFSJZ.js"))]);
  const { reader } = opened;
  let { first } = opened;
  const written = { comments: [], status: void 0 };
  let interruptions = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { state } = first.live;
    if (state !== "open") return { kind: "not-open", state };
    try {
      const judgement = await judge(reader, first, options, options.now());
      if (judgement.newer !== void 0 && hasChanged(reader, first, judgement, judgement.newer)) {
        first = judgement.newer;
        continue;
      }
      if (options.write && judgement.comments.some(hasLost)) {
        await startAnew(access2.repository, judgement);
        first = await reader.readAgain([]);
        continue;
      }
      const wanted = planOf(judgement, options, written.status, reader.keeper);
      const isOpening = options.write && wanted.plan.status?.state === "success";
      const twin = isOpening ? await findClosedTwin(access2, judgement.live, options) : void 0;
      const { plan, sealed } = twin === void 0 ? wanted : planOf(judgement, options, written.status, reader.keeper, twin);
      const url = plan.comment.kind === "create" ? void 0 : plan.comment.url;
      if (isEmpty(plan) || !options.write) return { kind: "judged", judgement, commentUrl: url };
      if (plan.comment.kind === "create") refuseHidden(reader, first);
      const writing = { repository: access2.repository, live: judgement.live, context: context2, written };
      await applyPlan(plan, writing, reader.keeper, sealed);
      first = await reader.readAfterWrite([...idsToFollow(first, judgement.comments), ...written.comments]);
      refuseStranger(reader, first, written);
    } catch (error2) {
      if (!isPassing(error2) || interruptions >= MOST_INTERRUPTIONS) throw error2;
      interruptions += 1;
      await options.sleep(500 * 2 ** interruptions);
      first = await reader.readAgain([...options.known, ...written.comments]);
    }
  }
  throw new GateError(
    "keeps-changing",
    `pull request #${number2} changed ${MOST_ROUNDS} times while it was judged; the next run judges it`
  );
}
async function findClosedTwin(access2, { number: number2, headSha }, options) {
  const numbers = await findPullRequestsOf(access2.repository, { sha: headSha });
  for (const other of numbers.filter((one) => one !== number2)) {
    const result = await runGate(access2, other, { ...options, write: false, known: [], edit: void 0 });
    if (result.kind === "judged" && result.judgement.decision.verdict.state !== "met") return other;
  }
  return void 0;
}
function isPassing(error2) {
  return error2 instanceof WriteInterrupted || error2 instanceof GateError && error2.reason === "keeps-changing";
}
function hasChanged(reader, first, { comments }, newer) {
  const shape = ({ live, likelyOurs }) => JSON.stringify([live, likelyOurs.map(({ id }) => id)]);
  return shape(first) !== shape(newer) || comments.some((comment) => reader.isEdited(comment, newer));
}
function refuseStranger(reader, first, { comments }) {
  const stranger = reader.findStranger(first, comments);
  if (stranger === void 0) return;
  throw new GateError(
    "history-unreadable",
    `the comment ${stranger.url} was just created with this token, whose identity GitHub calls ${first.viewer}, but is not listed as its own (author ${stranger.author}). The gate stays closed; please report this.`
  );
}
function refuseHidden({ keeper }, { comments, viewer }) {
  const hidden = keeper?.findHidden(comments, viewer);
  if (hidden === void 0) return;
  throw new GateError(
    "history-unreadable",
    `somebody edited ${hidden.url}, a comment of ${viewer}, and it may have been the checklist. The gate stays closed: delete that comment, then write /checklist in a new one.`
  );
}
async function startAnew(repository, { comments }) {
  for (const comment of comments) if (hasLost(comment)) await deleteComment(repository, comment.id);
}
function hasLost({ kept }) {
  return kept?.isLost === true;
}

// src/modes/action/respond.ts
async function respond(task, setting) {
  const { repository } = setting;
  switch (task.kind) {
    case "nothing":
      return [];
    case "pull-request": {
      const known = task.commentNodeId === void 0 ? [] : [task.commentNodeId];
      return [await judgeOne(task.number, setting, { known, edit: task.edit }, task.mayWrite)];
    }
    case "branch": {
      const numbers = await findPullRequestsOf(repository, task.filter);
      return oneByOne(numbers, (number2) => judgeOne(number2, setting, NOTHING_MORE, true));
    }
    case "merge-group":
      return judgeGroup(task, setting);
  }
}
async function oneByOne(numbers, judge) {
  const outcomes = [];
  for (const number2 of numbers) outcomes.push(await judge(number2));
  return outcomes;
}
var NOTHING_MORE = { known: [], edit: void 0 };
async function judgeOne(number2, setting, told, mayWrite) {
  const run = (write) => runGate(setting, number2, { ...setting, ...told, write });
  try {
    return { number: number2, published: setting.write, ...await run(setting.write) };
  } catch (thrown) {
    const error2 = toGateError(thrown);
    if (!mayWrite && error2.reason === "not-permitted" && setting.write) return reportOnly(number2, run);
    const failure = setting.write ? await postError(number2, setting, error2, mayWrite) : error2;
    return { number: number2, kind: "failed", error: failure };
  }
}
async function reportOnly(number2, run) {
  try {
    return { number: number2, published: false, ...await run(false) };
  } catch (thrown) {
    return { number: number2, kind: "failed", error: toGateError(thrown) };
  }
}
async function postError(number2, { repository, context: context2, runUrl }, error2, mayWrite) {
  try {
    const sha = await readHeadSha(repository, number2);
    const description = renderErrorLine(error2);
    await createStatus(repository, sha, context2, { state: "error", description, targetUrl: runUrl });
    return error2;
  } catch (thrown) {
    const second = toGateError(thrown);
    if (!mayWrite && second.reason === "not-permitted") return error2;
    const message = `${error2.headline} And the status could not be set to error: ${second.headline}`;
    return new GateError(error2.reason, message, error2.problems);
  }
}
async function judgeGroup({ headSha, baseBranch }, setting) {
  const { repository, context: context2, openState, runUrl } = setting;
  const post = (state, description) => setting.write ? createStatus(repository, headSha, context2, { state, description, targetUrl: runUrl }) : Promise.resolve();
  try {
    const numbers = await findQueuedPullRequests(repository, baseBranch, headSha);
    const outcomes = await oneByOne(
      numbers,
      (number2) => judgeOne(number2, { ...setting, write: false }, NOTHING_MORE, false)
    );
    const states = outcomes.map(
      (outcome) => outcome.kind === "judged" ? outcome.judgement.decision.verdict.state : "error"
    );
    const state = states.includes("error") ? "error" : states.every((verdict) => verdict === "met") ? "success" : openState;
    await post(state, renderGroupLine(numbers, states));
    return outcomes;
  } catch (thrown) {
    const error2 = toGateError(thrown);
    await post("error", renderErrorLine(error2));
    throw error2;
  }
}

// src/modes/action/action.ts
async function runAction(env) {
  const inputs = parseInputs((name) => getInput(name));
  if (inputs["signing-key"] !== void 0) setSecret(inputs["signing-key"]);
  const marked = (body) => isMarked(body, inputs.context);
  const task = decideTask({
    name: context.eventName,
    payload: context.payload,
    actor: context.actor,
    ref: context.ref ?? "",
    pullRequest: inputs["pull-request"],
    isMarked: marked,
    context: inputs.context
  });
  if (task.kind === "nothing") {
    info(`Nothing to do: ${task.because}.`);
    return;
  }
  const runUrl = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`;
  const outcomes = await respond(task, {
    repository: repositoryFor(inputs.token, env),
    environments: repositoryFor(inputs["environment-token"] ?? inputs.token, env),
    teams: repositoryFor(inputs["team-token"] ?? inputs.token, env),
    readTree: workspaceTree(env.GITHUB_WORKSPACE, `${context.repo.owner}/${context.repo.repo}`, info),
    path: inputs.checklist,
    context: inputs.context,
    ownJob: context.job || void 0,
    signingKey: inputs["signing-key"],
    openState: inputs["open-state"],
    write: !inputs["dry-run"],
    runUrl,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  });
  await report(outcomes, inputs, runUrl);
}
function repositoryFor(token, proxyEnv) {
  setSecret(token);
  const client = createClient({
    token,
    apiUrl: context.apiUrl,
    proxyEnv,
    notice: (message) => info(message)
  });
  return { client, ...context.repo };
}
async function report(outcomes, inputs, runUrl) {
  for (const outcome of outcomes) {
    if (outcome.kind === "not-open") info(`#${outcome.number} is ${outcome.state}: nothing to do.`);
    if (outcome.kind === "failed") announceError(outcome.error, outcome.number);
    if (outcome.kind === "judged") {
      const { live, decision, changedSince } = outcome.judgement;
      info(
        `#${outcome.number} at ${live.headSha.slice(0, 7)}: ${decision.verdict.state}, ${renderHeadline(decision)}.`
      );
      for (const { level, title, message, at } of listAnnotations(decision)) {
        const annotate = level === "error" ? error : warning;
        annotate(message, { title, file: at.file, startLine: at.line, startColumn: at.column });
      }
      if (!outcome.published)
        notice(
          inputs["dry-run"] ? `#${outcome.number}: dry run, so neither comment nor status was written.` : `#${outcome.number}: this run may not write, so comment and status are left to a run that may.`
        );
      const webUrl = webUrlOf(live);
      const view = {
        decision,
        webUrl,
        headSha: live.headSha,
        path: inputs.checklist,
        summaryUrl: runUrl,
        changedSince
      };
      const isUnguarded = outcome.published && live.status?.isRequired === false;
      const unguarded = isUnguarded ? { context: inputs.context, baseBranch: live.baseBranch } : void 0;
      summary.addRaw(
        renderSummary(outcome.number, view, { published: outcome.published, unguarded }),
        true
      );
    }
  }
  if (process.env.GITHUB_STEP_SUMMARY !== void 0) await summary.write();
  const outputs = outputsOf(outcomes);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  if (inputs["record-file"] !== void 0)
    writeRecord(inputs["record-file"], renderReport(reportedOf(outcomes)));
  const judged = outcomes.filter((outcome) => outcome.kind === "judged");
  const closed = judged.filter(({ judgement }) => judgement.decision.verdict.state !== "met");
  if (inputs["fail-job"] && closed.length > 0)
    setFailed(
      `The gate is closed: ${closed.map(({ number: number2, judgement }) => `#${number2}, ${renderHeadline(judgement.decision)}`).join("; ")}`
    );
}
function writeRecord(path, report2) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${report2}
`);
}
function announceError(error2, number2) {
  for (const { file, line, column, message } of error2.problems)
    error(message, { file, startLine: line, startColumn: column, title: "Deployment checklist" });
  setFailed(`${number2 === void 0 ? "" : `#${number2}: `}${error2.message}`);
  if (error2.reason === "unexpected") info(error2.stack ?? "");
  summary.addRaw(renderErrorSummary(number2, error2), true);
}
async function reportFailure(thrown) {
  const error2 = toGateError(thrown);
  announceError(error2);
  setOutput("verdict", "error");
  setOutput("reason", error2.reason);
  if (process.env.GITHUB_STEP_SUMMARY !== void 0) await summary.write();
}

// src/action.ts
try {
  await runAction(process.env);
} catch (error2) {
  await reportFailure(error2);
}
//# sourceMappingURL=index.js.map
