import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  authored,
  code,
  counted,
  folded,
  holdingItems,
  link,
  listed,
  moment,
  oneLine,
  renderFindingNotes,
  renderFindingTitle,
  renderItemLine,
  renderItemNotes,
  renderMissing,
  renderPlace
} from "./chunk-NBSP56BT.js";
import {
  $ZodError,
  GateError
} from "./chunk-PG5UG24K.js";

// node_modules/@actions/core/lib/summary.js
import { EOL } from "os";
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
    return this.addRaw(EOL);
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

// src/render/status-line.ts
var LONGEST = 140;
function renderHeadline({ verdict, items }) {
  const holding = holdingItems(items);
  const open = holding.filter(({ state }) => state !== "blocked").length;
  const also = open === 0 ? "" : `, ${counted(open, "item")} open`;
  switch (verdict.reason) {
    case "nothing-applies":
      return "nothing to confirm";
    case "all-confirmed": {
      const waived = items.filter(({ state }) => state === "waived").length;
      return waived === 0 ? "everything is confirmed" : `everything is confirmed, ${counted(waived, "item")} waived`;
    }
    case "items-open":
      return `${counted(open, "item")} open`;
    case "checklist-would-break":
      return `the checklist file would break${also}`;
    case "production-lacks-keys":
      return `production lacks ${counted(holding.filter(isFinding("missing")).length, "key")}${also}`;
    case "production-has-invalid-keys":
      return `production has ${counted(holding.filter(isFinding("invalid")).length, "invalid key")}${also}`;
  }
}
var isFinding = (kind) => ({ state, subject }) => state === "blocked" && subject.kind === "finding" && subject.finding.kind === kind;
function renderHeldLine(twin) {
  return `Confirmed here, and not in #${twin}, which has the same head: a status is of both`;
}
function renderStatusLine(decision) {
  const { verdict, items } = decision;
  const headline = capitalized(renderHeadline(decision));
  const names = verdict.state === "met" ? [
    ...new Set(
      items.flatMap(
        (item) => [...item.counted, ...item.waiver === void 0 ? [] : [item.waiver]].map(({ by }) => by)
      )
    ),
    ...items.some(isProven) ? ["evidence"] : []
  ] : holdingItems(items).map(nameOf);
  const before = verdict.state === "met" ? `${headline} by ` : `${headline}: `;
  const told = verdict.state === "met" ? names : holdingItems(items).map(nameWithReason);
  const whole = oneLine(before + listed(told));
  if (verdict.reason === "nothing-applies") return headline;
  if (told.length > 0 && whole.length <= LONGEST) return whole;
  for (let count = names.length; count > 0; count -= 1) {
    const more = names.length - count;
    const line = before + listed([...names.slice(0, count), ...more === 0 ? [] : [`${more} more`]]);
    if (line.length <= LONGEST) return line;
  }
  return shortened(headline);
}
function isProven({ closedBy, state }) {
  return closedBy === "evidence" && state === "confirmed";
}
function nameWithReason(item) {
  const missing = item.state === "open" ? renderMissing(item.proofs) : void 0;
  return missing === void 0 ? nameOf(item) : `${nameOf(item)} (${missing})`;
}
function nameOf({ id, subject }) {
  if (subject.kind === "finding") return subject.finding.key;
  return subject.kind === "removed-file" ? subject.file.path : id;
}
function renderErrorLine({ headline }) {
  return shortened(`Could not be evaluated: ${headline}`);
}
function renderGroupLine(numbers, states) {
  const closed = numbers.flatMap(
    (number, index) => states[index] === "met" ? [] : [`#${number} is ${states[index]}`]
  );
  if (closed.length === 0)
    return shortened(`Everything is confirmed in ${listed(numbers.map((number) => `#${number}`))}`);
  return shortened(capitalized(listed(closed)));
}
function shortened(text) {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST - 1).replace(/\s+\S*$/, "").replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/modes/action/web-url.ts
function webUrlOf({ url }) {
  return /^(.+)\/pull\/\d+$/.exec(url)?.[1];
}

// src/modes/action/known-errors.ts
function toGateError(thrown) {
  if (thrown instanceof GateError) return thrown;
  if (thrown instanceof $ZodError) {
    const places = thrown.issues.slice(0, 3).map(({ path, message }) => `${path.join(".")}: ${message}`);
    return new GateError(
      "github-failed",
      `GitHub answered in a shape that is not known here (${places.join("; ")}). The gate stays closed; please report this.`
    );
  }
  const error2 = new GateError(
    "unexpected",
    `unexpected: ${thrown instanceof Error ? thrown.message : String(thrown)}`
  );
  if (thrown instanceof Error && thrown.stack !== void 0) error2.stack = thrown.stack;
  return error2;
}

// src/render/comment/conflict.ts
function renderConflict({ key, fields, between }, where) {
  const places = between.map(
    ({ service, declared }) => `${code(service)} (${renderPlace(declared.at, where)})`
  );
  return `**${code(key)}** differs in ${listed(fields)} between ${listed(places)}: one value may not fit all of them`;
}
function renderConflicts(view, elsewhere) {
  const { conflicts } = view.decision;
  if (conflicts.length === 0) return [];
  const summary2 = `${counted(conflicts.length, "key")} of this change ${conflicts.length === 1 ? "is" : "are"} declared differently by services`;
  if (elsewhere !== void 0) return [`${summary2}${elsewhere}.`];
  return [folded(summary2, conflicts.map((conflict) => `- ${renderConflict(conflict, view)}`).join("\n"))];
}
function reportConflict({ key, fields, between }) {
  return { key, fields, between: between.map(({ service, declared }) => ({ service, at: declared.at })) };
}

// src/render/baseline/baseline.ts
function renderGoneEntry({ kind, key, service, ...place }, where) {
  return `${code(key)} of ${code(service)}, ${kind}: ${renderPlace(place, where)}`;
}
function renderGoneCount({ length }) {
  return length === 1 ? "1 entry of the baseline is stale: it names no finding as it is now" : `${length} entries of the baseline are stale: they name no finding as it is now`;
}
function renderGone({ decision, ...where }, { old: shown }) {
  const { gone } = decision.baseline;
  if (gone.length === 0) return [];
  if (!shown) return [`${renderGoneCount(gone)}.`];
  const some = gone.slice(0, MOST_SHOWN).map((entry) => `- ${renderGoneEntry(entry, where)}`);
  const rest = gone.length - some.length;
  const more = rest === 0 ? [] : [`- \u2026and ${rest} more`];
  const next = `\`deployment-checklist baseline --prune\` takes ${gone.length === 1 ? "it" : "them"} out.`;
  return [folded(renderGoneCount(gone), `${[...some, ...more].join("\n")}

${next}`)];
}
var MOST_SHOWN = 20;

// src/render/checklist-change.ts
var MOST = 8;
function describeChange({ confirm, env, services, ...items }, mark) {
  const some = (what, names) => names.length === 0 ? [] : [`${what} ${listSome(names, mark)}`];
  const ofServices = [
    ...some(`adds the service${services.added.length === 1 ? "" : "s"}`, services.added),
    ...some(`removes the service${services.removed.length === 1 ? "" : "s"}`, services.removed),
    ...some("changes what is looked at of", services.changed)
  ];
  return listed([
    ...some("adds", items.added),
    ...some("removes", items.removed),
    ...some("changes", items.changed),
    ...confirm ? ["changes who may confirm"] : [],
    ...env && ofServices.length === 0 ? ["changes who may close what is asked of env keys"] : ofServices
  ]);
}
function describeEffect({ env, unsearched }, follows, mark) {
  const adds = env ? ", and adds what production lacks by the changed file" : "";
  const they = unsearched.length === 1 ? "that service reads" : "those services read";
  const unseen = unsearched.length === 0 ? "" : ` It names no ${mark("code")} for ${listSome(unsearched, mark)}: from then on nobody looks at what ${they}.`;
  return `That counts once it has landed; ${follows}${adds}.${unseen}`;
}
function listSome(names, mark) {
  const more = names.length > MOST ? [`${names.length - MOST} more`] : [];
  return listed([...names.slice(0, MOST).map(mark), ...more]);
}

// src/render/group.ts
function groupItems(items) {
  const groups = Map.groupBy(
    items,
    ({ subject }) => subject.kind === "item" ? subject.item.group ?? "" : ""
  );
  return [...groups].toSorted(([a], [b]) => Number(b === "") - Number(a === ""));
}

// src/render/comment/code-notes.ts
var MOST2 = 30;
function renderUnlooked({ unlooked, isListed }) {
  if (!isListed)
    return [
      "> [!WARNING]\n> This pull request changes more files than GitHub lists: of the rest none was searched for env keys. Whoever reviews it has to look there."
    ];
  if (unlooked === 0) return [];
  return [
    `> [!WARNING]
> This pull request changes more code than is searched for env keys: ${counted(unlooked, "file")} of it ${unlooked === 1 ? "was" : "were"} not looked at. Whoever reviews it has to look there.`
  ];
}
function renderCodeNotes({ dynamic, skipped }, where) {
  const lines = [
    ...dynamic.map(
      ({ at, what }) => `- ${renderPlace(at, where)} reads ${code(what)}, whose name is known only when it runs`
    ),
    ...skipped.map(({ path, why }) => `- ${code(path)} was not looked at (${why})`)
  ];
  if (lines.length === 0) return [];
  const more = lines.length > MOST2 ? [`- \u2026and ${lines.length - MOST2} more`] : [];
  const summary2 = `${counted(lines.length, "place")} in the code where nobody can tell which env keys are read`;
  return [folded(summary2, [...lines.slice(0, MOST2), ...more].join("\n"))];
}

// src/render/comment/how-to.ts
function renderHowTo({ decision, ticks }) {
  const { items } = decision;
  const byHand = renderByHand(decision, ticks);
  const isProven2 = ({ closedBy }) => closedBy === "evidence";
  if (!items.some(isProven2)) return byHand;
  const evidence = "Evidence is read from GitHub; a comment `/checklist` has it looked at again.";
  return items.every(isProven2) || byHand === "" ? evidence : `${byHand} ${evidence}`;
}
function renderCommands({ items }, before) {
  const open = items.filter(isTickable).toSorted((a, b) => Number(isExtra(a)) - Number(isExtra(b)));
  const [first, ...others] = open.map(({ id }) => id);
  if (first === void 0) return "";
  if (others.length === 0) return ` ${before} a comment ${code(`/confirm ${first}`)}.`;
  const more = open.length > 8 ? [`${open.length - 8} more`] : [];
  const ids = [first, ...others].slice(0, 8).map(code);
  return ` ${before} a comment \`/confirm ID\` with one of ${listed([...ids, ...more], "or")}.`;
}
function isTickable({ state, closedBy }) {
  return state === "open" && closedBy === "people";
}
function isExtra({ optional, spared }) {
  return optional || spared;
}
var MAY_TICK = "Tick a box to confirm, which needs write access; the author may only where an item allows it.";
var MAY_TAKE_BACK = "To take a confirmation back, untick its box or write a comment `/revoke ID`.";
function renderByHand(decision, ticks) {
  if (ticks === void 0) {
    if (decision.items.some(isTickable)) return `${MAY_TICK}${renderCommands(decision, "Or write")}`;
    return decision.items.some(({ counted: counted2 }) => counted2.length > 0) ? MAY_TAKE_BACK : "";
  }
  if (ticks === "none")
    return `Ticks do not count here: this server keeps no history of edits, and the workflow gives no \`signing-key\`.${renderCommands(decision, "Write")} A comment counts for this commit, and only if nobody edits it.`;
  return `${MAY_TICK} This server keeps no history of edits: a tick counts only when the workflow runs on \`issue_comment\` \`edited\`, one box at a time, on a page that is up to date. Where yours is open again, reload the page and tick it once more.${renderCommands(decision, "Or write")} A comment that was edited does not count.`;
}

// src/render/comment/sections.ts
function hasSomethingToSay({ items, checklistChange }) {
  return items.length > 0 || checklistChange !== void 0;
}
function renderSections(view, detail) {
  const { decision } = view;
  const { items } = decision;
  const blocked = items.filter(({ state }) => state === "blocked");
  const needed = items.filter(({ state, optional: optional2, spared }) => state === "open" && !optional2 && !spared);
  const open = needed.filter(({ closedBy }) => closedBy !== "evidence");
  const unproven = needed.filter(({ closedBy }) => closedBy === "evidence");
  const locked = items.filter(({ state, spared }) => state === "locked" && !spared);
  const optional = items.filter(({ state, optional: optional2, spared }) => state === "open" && (optional2 || spared));
  const done = items.filter(({ state }) => state === "confirmed" || state === "waived");
  return [
    `### ${ICONS[decision.verdict.state]} Deployment checklist: ${renderHeadline(decision)}`,
    ...renderNotices(view),
    ...renderShortened(view, detail),
    ...renderOpen(PRODUCTION, blocked, view, detail),
    ...renderOpen("To confirm", open, view, detail),
    ...renderOpen("Waiting for evidence", unproven, view, detail),
    ...renderOpen("Later", locked, view, detail),
    ...renderOpen("Optional", optional, view, detail),
    ...renderDone(done, view, detail),
    ...renderConflicts(view, detail.old ? void 0 : renderElsewhere(view)),
    ...renderOld(view, detail),
    ...renderGone(view, detail),
    ...decision.code === void 0 || !detail.old ? [] : renderCodeNotes(decision.code, view),
    renderFooter(view)
  ].join("\n\n");
}
var PRODUCTION = "Production\n\nThere is nothing to tick: each of these closes by itself once production is right.";
var ICONS = { met: "\u2705", open: "\u23F3", blocked: "\u274C" };
function renderOpen(title, items, view, detail) {
  if (items.length === 0) return [];
  const shown = items.slice(0, detail.open);
  const rest = items.length - shown.length;
  const note = rest === 0 ? "" : `

\u2026and ${counted(rest, "more item")}, shown here once these are done${renderElsewhere(view)}.`;
  return [
    `#### ${title}`,
    ...renderGroups(shown, view, detail.notes).map(
      (group, index, all) => index === all.length - 1 ? group + note : group
    )
  ];
}
function renderGroups(items, view, notes) {
  return groupItems(items).map(([name, members]) => {
    const lines = members.flatMap((item) => renderWithNotes(item, view, notes)).join("\n");
    return name === "" ? lines : `**${authored(name)}**

${lines}`;
  });
}
function renderWithNotes(item, view, notes) {
  const below = notes ? renderItemNotes(item, view) : [];
  return [renderItemLine(item, view), ...below.map((note) => `  - ${note}`)];
}
function renderDone(items, view, { confirmed, notes }) {
  const { settled } = view.decision;
  const waived = items.filter(({ state }) => state === "waived");
  const ticked = items.filter((item) => !waived.includes(item));
  const summary2 = listed([
    ...ticked.length === 0 ? [] : [`${counted(ticked.length, "item")} confirmed`],
    ...waived.length === 0 ? [] : [`${counted(waived.length, "item")} waived`],
    ...settled.length === 0 ? [] : [`${counted(settled.length, "new key")} in production`]
  ]);
  if (summary2 === "") return [];
  if (!confirmed) return [`${summary2}${renderElsewhere(view)}.`];
  const keys = settled.map(
    ({ key, service, sources }) => `- \u2705 **${code(key)}** of ${code(service)}: production has it, in ${listed(sources.map(code))}`
  );
  const linesOf = (some) => some.flatMap((item) => renderWithNotes(item, view, notes));
  const parts = [
    [...keys, ...linesOf(ticked)].join("\n"),
    ...waived.length === 0 ? [] : ["Waived, so there is nothing to tick:", linesOf(waived).join("\n")]
  ];
  return [folded(summary2, parts.filter((part) => part !== "").join("\n\n"))];
}
function renderOld(view, { old: shown, notes }) {
  const { old } = view.decision;
  if (old.length === 0) return [];
  const summary2 = `${counted(old.length, "finding")} about env keys ${old.length === 1 ? "was" : "were"} there before and ${old.length === 1 ? "does" : "do"} not hold this pull request`;
  if (!shown) return [`${summary2}${renderElsewhere(view)}.`];
  const lines = old.flatMap((finding) => [
    `- ${renderFindingTitle(finding)}`,
    ...notes ? renderFindingNotes(finding, view).map((note) => `  - ${note}`) : []
  ]);
  return [folded(summary2, lines.join("\n"))];
}
function renderNotices({ decision, path, ticks }) {
  const { checklistChange, voidedAt, code: notes } = decision;
  return [
    ...notes === void 0 ? [] : renderUnlooked(notes),
    ...checklistChange === void 0 ? [] : [renderChecklistChange(checklistChange, path)],
    ...voidedAt === void 0 ? [] : [
      ticks === void 0 ? `> [!WARNING]
> A revision of this comment from ${moment(voidedAt)} can no longer be read, so confirmations before it do not count. Please tick again.` : `> [!WARNING]
> On ${moment(voidedAt)} an earlier checklist comment did not hold the record that was written last, so confirmations before that do not count. Please confirm again.`
    ]
  ];
}
function renderShortened({ summaryUrl }, { notes }) {
  if (notes) return [];
  const where = summaryUrl === void 0 ? "" : `: they are in the ${link("job summary", summaryUrl)}`;
  return [`> [!NOTE]
> Reasons, help and next steps have no room here${where}.`];
}
function renderChecklistChange(change, path) {
  const file = code(path);
  if (change.kind === "deleted")
    return `> [!WARNING]
> This pull request deletes ${file}: once it has landed, every gate fails until there is one again.`;
  if (change.kind === "broken")
    return [
      "> [!CAUTION]",
      `> This pull request breaks ${file}; once it has landed no gate could be evaluated. Mend it here:`,
      ...change.problems.slice(0, 10).map(({ file: where, line, column, message }) => {
        const named = where === path ? "" : `${code(where)}, `;
        return `> - ${named}line ${line}, column ${column}: ${code(message)}`;
      })
    ].join("\n");
  const effect = describeEffect(change, "this gate follows the base branch", code);
  return `> [!NOTE]
> This pull request changes ${file}: it ${describeChange(change, code)}. ${effect}`;
}
function renderElsewhere({ summaryUrl }) {
  return summaryUrl === void 0 ? "" : ` (${link("job summary", summaryUrl)})`;
}
function renderFooter(view) {
  const { headSha, path, webUrl, place } = view;
  const name = code(path);
  const file = webUrl === void 0 ? name : link(name, `${webUrl}/blob/HEAD/${path.split("/").map(encodeURIComponent).join("/")}`);
  const judged = `Judged for ${code(headSha.slice(0, 7))} by ${file}.`;
  switch (place) {
    case "comment":
      return `<sub>${[renderHowTo(view), "What changes afterwards is asked again.", judged].filter((part) => part !== "").join(" ")}</sub>`;
    case "summary":
      return `<sub>Items are confirmed in the checklist comment of the pull request. ${judged}</sub>`;
    case "checkout":
      return `<sub>What the gate will ask, seen from a checkout at ${code(headSha.slice(0, 7))} by ${file}. Items are confirmed in the checklist comment of the pull request.</sub>`;
  }
}

export {
  summary,
  setSecret,
  getInput,
  setOutput,
  setFailed,
  error,
  warning,
  notice,
  info,
  renderHeadline,
  renderHeldLine,
  renderStatusLine,
  renderErrorLine,
  renderGroupLine,
  reportConflict,
  hasSomethingToSay,
  renderSections,
  webUrlOf,
  toGateError
};
//# sourceMappingURL=chunk-4H5KVAYJ.js.map
