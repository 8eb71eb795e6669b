import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  readGit,
  runGit,
  whatGitSaid
} from "./chunk-6BJ2N55D.js";
import {
  findNearName
} from "./chunk-VFFYYHP5.js";
import {
  explainYamlError
} from "./chunk-AZNK5JQL.js";
import {
  placesIn,
  require_dist
} from "./chunk-KSDTHLSG.js";
import {
  GateError
} from "./chunk-Z3GJ7RTL.js";
import {
  __toESM
} from "./chunk-4LQKD5LP.js";

// src/local/checkout.ts
async function findCheckout(folder) {
  const { code, stdout, stderr } = await runGit(folder, [
    "rev-parse",
    "--is-shallow-repository",
    "--show-toplevel"
  ]);
  const [isShallow, root] = stdout.split("\n");
  if (code !== 0 || root === void 0 || root === "")
    throw new GateError(
      "git-failed",
      `${folder} is not in a git checkout that can be read (git says: ${whatGitSaid(stderr, code)}). Run it inside of one.`
    );
  return { root, isShallow: isShallow === "true" };
}

// src/local/refs.ts
var DEFAULT_BASES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findDefaultBase({ root }) {
  const listed = await readGit(root, "list the branches", [
    "for-each-ref",
    "--format=%(refname)%00%(symref)%00%(objectname)",
    ...DEFAULT_BASES
  ]);
  const refs = new Map(
    listed.split("\n").map((line) => {
      const [refname = "", target = "", sha = ""] = line.split("\0");
      return [refname, { full: target === "" ? refname : target, sha }];
    })
  );
  const found = DEFAULT_BASES.flatMap((name) => refs.get(name) ?? [])[0];
  if (found === void 0)
    throw new GateError(
      "input-invalid",
      "no base to compare with: there is neither origin/HEAD nor a branch main or master. Name one with `--base`."
    );
  return { name: shortName(found.full), sha: found.sha, branch: branchOf(found.full) };
}
async function findRef({ root }, name, option) {
  const [commit, full] = await Promise.all([
    runGit(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]),
    runGit(root, ["rev-parse", "--symbolic-full-name", name])
  ]);
  if (commit.code !== 0) throw unknownRef(`${option} ${name}`, await findNearRef(root, name), commit.stderr);
  return { name, sha: commit.stdout.trim(), branch: branchOf(full.code === 0 ? full.stdout.trim() : "") };
}
async function findNearRef(root, name) {
  const { stdout } = await runGit(root, ["for-each-ref", "--format=%(refname)"]);
  return findNearName(name, stdout.split("\n").map(shortName));
}
function unknownRef(given, near, stderr) {
  const said = stderr.trim() === "" ? "" : ` (git says: ${whatGitSaid(stderr, null)})`;
  const next = near === void 0 ? "name a branch, tag or commit, or run `git fetch` first" : `did you mean \`${near}\`?`;
  return new GateError("input-invalid", `\`${given}\` names no commit here${said}: ${next}`);
}
function branchOf(full) {
  return /^refs\/(?:heads|remotes\/[^/]+)\/(?!HEAD$)(.+)$/.exec(full)?.[1];
}
function shortName(full) {
  return full.replace(/^refs\/(?:heads|remotes|tags)\//, "");
}
async function findMergeBase({ root, isShallow }, base, head) {
  const { code, stdout, stderr } = await runGit(root, ["merge-base", base.sha, head.sha]);
  if (code === 0) return stdout.trim();
  if (code !== 1)
    throw new GateError("git-failed", `could not find the merge base: ${whatGitSaid(stderr, code)}`);
  const next = isShallow ? "This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`." : "Name the branch that the change goes to with `--base`.";
  throw new GateError(
    "git-failed",
    `${base.name} and ${head.name} have no commit in common, so nobody can tell what changed. ${next}`
  );
}

// src/local/new-file.ts
import { lstat, mkdir, open, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
async function isTaken(root, path) {
  try {
    await lstat(join(root, path));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw unwritable(path, error);
  }
}
async function createFile(root, path, text) {
  const folder = await makeFolder(root, dirname(path), path);
  try {
    const file = await open(join(folder, path.slice(path.lastIndexOf("/") + 1)), "wx");
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw unwritable(path, error);
  }
}
async function makeFolder(root, folder, path) {
  try {
    const top = await realpath(root);
    let at = top;
    for (const part of folder === "." ? [] : folder.split("/")) {
      await mkdir(join(at, part)).catch((error) => {
        if (codeOf(error) !== "EEXIST") throw error;
      });
      at = await realpath(join(at, part));
      if (at !== top && !at.startsWith(top + sep)) throw outside(path, folder);
    }
    return at;
  } catch (error) {
    throw error instanceof GateError ? error : unwritable(path, error);
  }
}
function outside(path, folder) {
  return new GateError(
    "input-invalid",
    `${path} is not written: a link in ${folder} leads out of the repository. Make it a folder, or write the file by hand`
  );
}
function unwritable(path, error) {
  return new GateError("input-invalid", `could not write ${path} (${codeOf(error) ?? String(error)})`);
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/local/workflow-files.ts
import { readdir, readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var FOLDER = ".github/workflows";
async function readWorkflowFiles(root) {
  const names = (await listFolder(join2(root, FOLDER))).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = `${FOLDER}/${name}`;
      return { file, text: await readFile(join2(root, file), "utf8") };
    })
  );
}
async function readActionFile(root, folder) {
  for (const name of ["action.yml", "action.yaml"]) {
    try {
      return await readFile(join2(root, folder, name), "utf8");
    } catch (error) {
      if (!isAbsent(error)) throw unreadable(join2(folder, name), error);
    }
  }
  return void 0;
}
async function listFolder(folder) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(FOLDER, error);
  }
}
function isAbsent(error) {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function unreadable(path, error) {
  const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new GateError("input-invalid", `could not read ${path} (${why})`);
}

// src/setup/workflow/tree.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_DEEP = 50;
var MOST_VALUES = 1e5;
function parseTree(text, file) {
  const placeOf = placesIn(text, file);
  const document = (0, import_yaml.parseDocument)(text, { prettyErrors: false });
  const problems = document.errors.map(
    (error) => ({ ...placeOf(error.pos[0]), message: explainYamlError(error.code) })
  );
  if (problems.length > 0) return { ok: false, problems };
  const left = { values: MOST_VALUES };
  const tree = grow(document.contents, 0, { document, text, depth: 0, left });
  if (left.values >= 0) return { ok: true, value: tree };
  return { ok: false, problems: [{ ...placeOf(0), message: "its aliases unfold to more than can be read" }] };
}
function grow(node, near, around) {
  around.left.values -= 1;
  const { document, text, depth, left } = around;
  const nothing = { kind: "nothing", start: near, end: near };
  if (depth > MOST_DEEP || left.values < 0) return nothing;
  const inside = { ...around, depth: depth + 1 };
  if ((0, import_yaml.isAlias)(node)) return grow(node.resolve(document), near, inside);
  if ((0, import_yaml.isScalar)(node)) {
    if (node.value === null || node.value === void 0) return nothing;
    const written = typeof node.value === "string" ? node.value : node.source ?? String(node.value);
    return { kind: "text", text: written, ...extentOf(node.range, text) };
  }
  if ((0, import_yaml.isSeq)(node)) {
    const items = node.items.map((item) => grow(item, node.range?.[0] ?? near, inside));
    return { kind: "list", items, ...extentOf(node.range, text, node.flow ? void 0 : items.at(-1)) };
  }
  if (!(0, import_yaml.isMap)(node)) return nothing;
  const entries = node.items.flatMap((pair) => growEntry(pair, inside)).map(
    (entry, index, all) => ({ ...entry, before: all[index - 1]?.end, next: all[index + 1]?.start })
  );
  const last = node.flow ? void 0 : entries.at(-1);
  return { kind: "map", isBlock: node.flow !== true, entries, ...extentOf(node.range, text, last) };
}
function growEntry({ key, value }, around) {
  if (!(0, import_yaml.isScalar)(key)) return [];
  const [start, keyEnd] = key.range ?? [0, 0];
  const colon = around.text.indexOf(":", keyEnd);
  const near = colon === -1 ? keyEnd : colon + 1;
  const tree = grow(value, near, around);
  const isHere = tree.start >= keyEnd && !(0, import_yaml.isAlias)(value);
  const end = isHere ? tree.end : (0, import_yaml.isAlias)(value) ? value.range?.[1] ?? near : near;
  return [{ key: String(key.value), start, end, value: tree }];
}
function extentOf(range, text, last) {
  const [start, end] = range ?? [0, 0];
  return { start, end: last?.end ?? start + text.slice(start, end).trimEnd().length };
}
function entryOf(tree, key) {
  return tree?.kind === "map" ? tree.entries.find((entry) => entry.key === key) : void 0;
}
function textAt(tree, key) {
  const value = entryOf(tree, key)?.value;
  return value?.kind === "text" ? value : void 0;
}
function textsOf(tree) {
  if (tree?.kind === "list") return tree.items.filter((item) => item.kind === "text");
  return tree?.kind === "text" ? [tree] : [];
}

// src/setup/workflow/workflow.ts
function parseWorkflow(source) {
  const parsed = parseTree(source.text, source.file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const on = entryOf(root, "on");
  const jobs = entryOf(root, "jobs");
  return {
    ok: true,
    value: {
      source,
      name: textAt(root, "name")?.text ?? source.file,
      on,
      triggers: readTriggers(on?.value),
      permissions: entryOf(root, "permissions"),
      concurrency: entryOf(root, "concurrency"),
      jobsAt: jobs?.start ?? root.end,
      jobs: jobs?.value.kind === "map" ? jobs.value.entries.map(readJob) : []
    }
  };
}
var MENTION = /deployment-checklist|uses:\s*['"]?\.\//;
function parseWorkflows(sources) {
  const parsed = sources.map((source) => ({ source, result: parseWorkflow(source) }));
  return {
    workflows: parsed.flatMap(({ result }) => result.ok ? [result.value] : []),
    problems: parsed.flatMap(
      ({ source, result }) => result.ok || !MENTION.test(source.text) ? [] : result.problems
    )
  };
}
function readTriggers(on) {
  if (on?.kind === "map") return on.entries.map((entry) => ({ event: entry.key, start: entry.start, entry }));
  return textsOf(on).map(({ text, start }) => ({ event: text, start, entry: void 0 }));
}
function readJob({ key, start, value }) {
  const steps = entryOf(value, "steps")?.value;
  return {
    id: key,
    start,
    name: textAt(value, "name")?.text,
    condition: entryOf(value, "if"),
    needs: entryOf(value, "needs"),
    permissions: entryOf(value, "permissions"),
    concurrency: entryOf(value, "concurrency"),
    uses: textAt(value, "uses"),
    steps: steps?.kind === "list" ? steps.items.map(readStep) : []
  };
}
function readStep(step) {
  return {
    start: step.start,
    end: step.end,
    uses: textAt(step, "uses"),
    run: textAt(step, "run"),
    condition: entryOf(step, "if"),
    with: entryOf(step, "with")
  };
}
function filterOf({ entry }, name) {
  const filter = entryOf(entry?.value, name);
  return filter && { entry: filter, values: textsOf(filter.value).map(({ text }) => text) };
}
function literalOf(text) {
  return text.includes("${{") ? void 0 : text;
}
function textOfCondition({ value }) {
  return value.kind === "text" ? value.text : "";
}

// src/setup/workflow/gate-run.ts
function isOurs(uses, { given, local }) {
  const name = uses.replace(/@.*$/s, "");
  if (given !== void 0 && name.toLowerCase() === given.toLowerCase()) return true;
  if (uses.startsWith("./")) return local.has(uses);
  return /^[\w.-]+\/deployment-checklist@/i.test(uses);
}
function listLocalActions(workflows) {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const names = steps.flatMap(({ uses }) => uses?.text.startsWith("./") ? [uses.text] : []);
  return [...new Set(names)];
}
function isOurAction(actionFile) {
  return /^name: Deployment checklist gate\s*$/m.test(actionFile);
}
function findGateRuns(workflows, naming) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.flatMap(
      (job) => job.steps.flatMap((step) => {
        const { uses } = step;
        if (uses === void 0 || !isOurs(uses.text, naming)) return [];
        return waysTo([{ workflow, job }], workflows).map((links) => ({ links, step, uses }));
      })
    )
  );
}
function waysTo(links, workflows) {
  const [{ workflow }] = links;
  const isCalled = workflow.triggers.some(({ event }) => event === "workflow_call");
  const isStarted = workflow.triggers.some(({ event }) => event !== "workflow_call");
  const callers = isCalled && links.length < MOST_LINKS ? findCallers(workflow, workflows) : [];
  const ways = callers.flatMap((caller) => waysTo([caller, ...links], workflows));
  return isStarted || ways.length === 0 ? [links, ...ways] : ways;
}
var MOST_LINKS = 10;
function findCallers({ source }, workflows) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.filter(({ uses }) => uses?.text === `./${source.file}`).map((job) => ({ workflow, job }))
  );
}
function ownLink({ links }) {
  return links.at(-1) ?? links[0];
}
function isCalledFromElsewhere({ links: [{ workflow }] }) {
  const { triggers } = workflow;
  return triggers.length > 0 && triggers.every(({ event }) => event === "workflow_call");
}
function inputOf({ step }, name) {
  const given = textAt(step.with?.value, name)?.text;
  return given === void 0 ? void 0 : literalOf(given);
}
function inputOr(run, name, otherwise) {
  const given = entryOf(run.step.with?.value, name);
  return given === void 0 || given.value.kind === "nothing" ? otherwise : inputOf(run, name);
}
function usesOwnToken({ step }) {
  const token = textAt(step.with?.value, "token")?.text;
  return token === void 0 || /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(token);
}

// src/setup/workflow/edit.ts
function placeAt({ file, text }, offset) {
  return placesIn(text, file)(offset);
}
function fixLines(source, edits) {
  const lineOf = (offset) => placeAt(source, offset).line;
  const groups = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== void 0 && last !== void 0 && lineOf(edit.start) <= lineOf(last.end)) group.push(edit);
    else groups.push([edit]);
  }
  const changes = groups.flatMap((group) => changeLines(source, group));
  return changes.length === 0 ? void 0 : { kind: "lines", changes };
}
function changeLines({ file, text }, edits) {
  const before = linesOf(text);
  const after = linesOf(applyEdits(text, edits));
  const isSame = (index) => index < before.length && before[index] === after[index];
  let same = 0;
  while (isSame(same)) same += 1;
  let sameBelow = 0;
  const most = Math.min(before.length, after.length) - same;
  while (sameBelow < most && before.at(-1 - sameBelow) === after.at(-1 - sameBelow)) sameBelow += 1;
  const removed = before.slice(same, before.length - sameBelow);
  const added = after.slice(same, after.length - sameBelow);
  return removed.length + added.length === 0 ? [] : [{ file, line: same + 1, removed, added }];
}
function applyEdits(text, edits) {
  let result = "";
  let done = 0;
  for (const edit of edits) {
    result += text.slice(done, Math.max(done, edit.start)) + edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done);
}
function linesOf(text) {
  return text.split(/\r\n?|\n/);
}
function removeEntry(text, { start, end, before, next }) {
  const lines = removeLines(text, { start, end });
  if (lines !== void 0) return lines;
  if (next !== void 0) return { start, end: next, text: "" };
  return before === void 0 ? void 0 : { start: before, end, text: "" };
}
function removeLines(text, { start, end }, before = /^\s*$/) {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const isAlone = before.test(text.slice(lineStart, start)) && /^\s*(#.*)?\s*$/.test(text.slice(end, lineEnd));
  return isAlone ? { start: lineStart, end: lineEnd, text: "" } : void 0;
}
function indentAt(text, offset) {
  return " ".repeat(offset - (text.lastIndexOf("\n", offset - 1) + 1));
}

// src/setup/findings/fix-on.ts
function fixGap(gap, all) {
  const { on, source } = gap.workflow;
  if (on === void 0) return void 0;
  const { value } = on;
  if (value.kind === "map" && value.isBlock) {
    const edit = editInBlock(gap, value);
    return edit && fixLines(source, [edit]);
  }
  const gaps = all.filter(({ workflow }) => workflow === gap.workflow);
  const text = rewriteOn(gap.workflow, gaps, indentAt(source.text, on.start));
  return text === void 0 ? void 0 : fixLines(source, [{ start: on.start, end: on.end, text }]);
}
function editInBlock({ workflow, event, lists, below = [] }, on) {
  const { text } = workflow.source;
  const entry = entryOf(on, event);
  const pad = indentAt(text, on.start);
  const lines = linesOf2(lists, `${pad}  `);
  if (entry === void 0)
    return insertBelow(text, on, [`${pad}${event}:`, ...lines, ...below.map((line) => `${pad}  ${line}`)]);
  const { value } = entry;
  const [name = "", values = []] = Object.entries(lists)[0] ?? [];
  const written = `${name}: ${renderList(values)}`;
  const present = entryOf(value, name);
  if (present !== void 0) return { start: present.start, end: present.end, text: written };
  if (value.kind === "nothing") return insertBelow(text, entry, lines);
  if (value.kind !== "map") return void 0;
  const { start, isBlock, entries } = value;
  if (isBlock) return { start, end: start, text: `${written}
${indentAt(text, start)}` };
  return { start: start + 1, end: start + 1, text: ` ${written}${entries.length === 0 ? " " : ","}` };
}
function insertBelow(text, { end }, lines) {
  const newline = text.indexOf("\n", end);
  const at = newline === -1 ? text.length : newline;
  return { start: at, end: at, text: lines.map((line) => `
${line}`).join("") };
}
function rewriteOn({ source, triggers }, gaps, pad) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { event, lists } of gaps) wanted.set(event, { ...wanted.get(event), ...lists });
  const names = [.../* @__PURE__ */ new Set([...triggers.map(({ event }) => event), ...wanted.keys()])];
  const blocks = names.map((name) => {
    const entry = triggers.find(({ event }) => event === name)?.entry;
    const below = gaps.find(({ event }) => event === name)?.below ?? [];
    const block = renderEvent(name, entry, wanted.get(name) ?? {}, source.text);
    return block && [...block, ...below.map((line) => `  ${line}`)];
  });
  if (blocks.includes(void 0)) return void 0;
  const lines = blocks.flatMap((block) => block ?? []);
  return ["on:", ...lines.map((line) => `${pad}  ${line}`)].join("\n");
}
function renderEvent(name, entry, lists, text) {
  const write = ({ start, end }) => text.slice(start, end).replace(/\s*\n\s*/g, " ");
  const wanted = linesOf2(lists, "  ");
  if (entry === void 0 || entry.value.kind === "nothing") return [`${name}:`, ...wanted];
  if (write(entry).includes("#")) return void 0;
  if (wanted.length === 0) return [write(entry)];
  if (entry.value.kind !== "map") return void 0;
  const kept = entry.value.entries.filter(({ key }) => lists[key] === void 0);
  return [`${name}:`, ...wanted, ...kept.map((one) => `  ${write(one)}`)];
}
function linesOf2(lists, pad) {
  return Object.entries(lists).map(([name, values]) => `${pad}${name}: ${renderList(values)}`);
}
function renderList(values) {
  return `[${values.map(renderText).join(", ")}]`;
}
function renderText(value) {
  const isPlain = /^[A-Za-z0-9_./][\w./*-]*$/.test(value) && !/^(?:[\d.][\da-fox._-]*|true|false|null|yes|no|on|off|[yn]|\.inf|\.nan)$/i.test(value);
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

// src/setup/workflow/starter.ts
var ACTION_OF_NOBODY = "OWNER/deployment-checklist@v1";
function renderStarterWorkflow(base, readPaths, uses = ACTION_OF_NOBODY) {
  const paths = readPaths === void 0 ? "" : `
    paths: ${renderList(readPaths)}`;
  return `name: Deployment checklist
on:
  pull_request:
    types: [opened, reopened, synchronize, edited, labeled, unlabeled, ready_for_review]
  issue_comment:
    types: [created, edited, deleted]
  merge_group:
  push:
    branches: ${renderList([base])}${paths}
permissions:
  contents: read
  pull-requests: write
  statuses: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
`;
}

export {
  findCheckout,
  findDefaultBase,
  findRef,
  findMergeBase,
  isTaken,
  createFile,
  makeFolder,
  unwritable,
  codeOf,
  readWorkflowFiles,
  readActionFile,
  placeAt,
  fixLines,
  removeEntry,
  removeLines,
  indentAt,
  entryOf,
  textAt,
  parseWorkflows,
  filterOf,
  textOfCondition,
  listLocalActions,
  isOurAction,
  findGateRuns,
  ownLink,
  isCalledFromElsewhere,
  inputOr,
  usesOwnToken,
  fixGap,
  insertBelow,
  renderList,
  renderText,
  ACTION_OF_NOBODY,
  renderStarterWorkflow
};
//# sourceMappingURL=chunk-MTBDWCSS.js.map
