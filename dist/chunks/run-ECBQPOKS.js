import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  codeOf,
  entryOf as entryOf2,
  filterOf,
  findCheckout,
  findDefaultBase,
  findGateRuns,
  findMergeBase,
  findRef,
  fixGap,
  fixLines,
  indentAt,
  inputOr,
  insertBelow,
  isCalledFromElsewhere,
  isOurAction,
  listLocalActions,
  makeFolder,
  ownLink,
  parseWorkflows,
  placeAt,
  readActionFile,
  readWorkflowFiles,
  removeEntry,
  removeLines,
  renderList,
  renderStarterWorkflow,
  textAt,
  textOfCondition,
  unwritable,
  usesOwnToken
} from "./chunk-MTBDWCSS.js";
import {
  inputsSchema
} from "./chunk-H4VS4ECT.js";
import {
  CodeFiles,
  CommitFiles,
  decodeText,
  findWebUrl,
  readGit,
  runGit
} from "./chunk-6BJ2N55D.js";
import {
  DEFAULT_CHECKLIST,
  usualContextOf
} from "./chunk-DXSXHRWQ.js";
import {
  CODEOWNERS_PATHS,
  baselinePathOf,
  decide,
  diffChecklist,
  evidenceOf,
  gatherCode,
  gatherEnv,
  groupsOf,
  listServiceCode,
  parseBaseline,
  parseCodeowners,
  problemOfAbsent,
  readBaseChecklist,
  readSnapshot,
  renderBaseline,
  renderSmallestChecklist,
  snapshotAt,
  withFolders
} from "./chunk-EX2HPYML.js";
import {
  EVIDENCE_KINDS,
  SERVICE_NAME,
  checklistSchema,
  compareEnv,
  entryOf,
  findConflicts,
  findDifferences,
  identityOf,
  identityOfEntry,
  inFileOrder,
  inOrder,
  listEnvironments,
  listPaths,
  listScopes,
  parseChecklist,
  require_picomatch,
  toJSONSchema
} from "./chunk-FVBD64VL.js";
import "./chunk-YCP7XX5Z.js";
import {
  replay
} from "./chunk-B76PJVZX.js";
import "./chunk-HAXPATNB.js";
import {
  findNearName
} from "./chunk-VFFYYHP5.js";
import "./chunk-AZNK5JQL.js";
import "./chunk-KSDTHLSG.js";
import "./chunk-HJUCY46H.js";
import "./chunk-XS4VWFJ4.js";
import {
  REPORT_VERSION,
  reportDecision,
  reportFinding
} from "./chunk-VDBHAFZ7.js";
import {
  groupItems,
  renderCodeNotes,
  renderConflict,
  renderGoneCount,
  renderGoneEntry,
  renderHeadline,
  renderSections,
  reportConflict
} from "./chunk-D72GA7UA.js";
import {
  code,
  counted,
  listed,
  oneLine,
  plain,
  renderFindingNotes,
  renderFindingTitle,
  renderItemNotes,
  renderPlace,
  renderPlainFindingTitle,
  renderTitle,
  suggestDeclaration
} from "./chunk-JPV44EYB.js";
import "./chunk-F2BIHQNB.js";
import {
  ITEM_ID
} from "./chunk-3RQU23QW.js";
import {
  GateError,
  renderProblem
} from "./chunk-Z3GJ7RTL.js";
import "./chunk-VYHJ7DP4.js";
import "./chunk-NGXWRNKC.js";
import {
  __toESM
} from "./chunk-4LQKD5LP.js";

// src/env/audit.ts
function auditEnv(config, { services }) {
  const scopes = listScopes(config);
  const audited = services.flatMap((env) => {
    const scope = scopes.get(env.service);
    if (scope === void 0) return [];
    const { service, declared, provided, searched, code: code5 } = env;
    return [
      {
        service,
        declared: declared.length,
        read: code5 === void 0 ? void 0 : countKeys(code5.reads),
        provided: countKeys(provided),
        searched,
        findings: inOrder(findDifferences(env, scope))
      }
    ];
  });
  return { services: audited, conflicts: findConflicts(services) };
}
function isAnythingBroken({ services }) {
  return services.some(({ findings }) => findings.some(isBroken));
}
function isBroken(finding) {
  return finding.blocking && !isUnseen(finding);
}
function isUnseen(finding) {
  return finding.kind === "missing" && !finding.certain;
}
function countKeys(entries) {
  return new Set(entries.map(({ key }) => key)).size;
}

// src/render/audit/json.ts
function renderAuditJson(view) {
  const { services, conflicts, head, path, notes, uncommitted } = view;
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict: isAnythingBroken(view) ? "broken" : "fine",
    checklist: { path },
    head: { name: head.name, sha: head.sha },
    services: services.map(({ service, declared, read, provided, searched, findings }) => ({
      name: service,
      declared,
      read: read ?? null,
      provided,
      sources: searched,
      findings: findings.map(reportFinding)
    })),
    conflicts: conflicts.map(reportConflict),
    dynamicReads: notes.dynamic,
    skippedFiles: notes.skipped,
    servicesWithoutCode: notes.withoutCode,
    uncommitted
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/render/audit/markdown.ts
function renderAuditMarkdown(view) {
  const where = { webUrl: view.webUrl, headSha: view.head.sha };
  const icon = isAnythingBroken(view) ? "\u274C" : "\u2705";
  return `${[
    `### ${icon} Audit of the env keys at ${code(view.head.sha.slice(0, 7))}`,
    ...view.services.map((service) => renderService(service, where)),
    ...renderConflicts(view.conflicts, where),
    ...renderCodeNotes(view.notes, where)
  ].join("\n\n")}
`;
}
function renderService(audited, where) {
  const { service, findings } = audited;
  const head = `#### ${code(service)}

${renderCounts(audited)}`;
  if (findings.length === 0) return `${head} Nothing differs.`;
  const rows = findings.filter((finding) => !isUnseen(finding)).map((finding) => renderRow(finding, where));
  const table = rows.length === 0 ? [] : [`| | finding | where, and what to do |
| --- | --- | --- |
${rows.join("\n")}`];
  return [head, ...table, ...renderUnseen(audited)].join("\n\n");
}
function renderUnseen({ findings }) {
  const unseen = findings.filter(isUnseen);
  if (unseen.length === 0) return [];
  const why = [...new Set(unseen.flatMap(({ hints }) => hints.map(({ message }) => plain(message))))];
  const because = why.length === 0 ? "" : ` (${why.slice(0, 3).join("; ")})`;
  return [
    `Whether production has ${counted(unseen.length, "key")} nobody can see from here${because}: ${listed(unseen.map(({ key }) => code(key)))}.`
  ];
}
function renderCounts({ declared, read, provided, searched }) {
  const looked = searched.length === 0 ? "no source of production is named" : `production is ${listed(searched.map(code))}`;
  const reads = read === void 0 ? "" : `, ${read} read`;
  return `${counted(declared, "key")} declared${reads}, ${provided} provided; ${looked}.`;
}
function renderRow(finding, where) {
  const cells = [
    isBroken(finding) ? "\u274C" : "",
    renderFindingTitle(finding),
    renderFindingNotes(finding, where).join("<br>")
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
function renderConflicts(conflicts, where) {
  if (conflicts.length === 0) return [];
  const lines = conflicts.map((conflict) => `- ${renderConflict(conflict, where)}`);
  return [`#### Declared differently

${lines.join("\n")}`];
}

// src/render/audit/sarif.ts
var RULES = {
  missing: "Production lacks an env key",
  undeclared: "The code reads an env key that no manifest declares",
  stale: "Production has an env key that nothing declares or reads",
  changed: "The declaration of an env key changed",
  invalid: "The value of an env key breaks a rule of its declaration"
};
function renderAuditSarif({ services, path }, version) {
  const results = services.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, path)));
  const rules = Object.entries(RULES).map(([id, text]) => ({
    id: `env-${id}`,
    shortDescription: { text }
  }));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "deployment-checklist", version, rules } }, results }]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function resultOf(finding, path) {
  const at = finding.reads?.[0]?.at ?? finding.at ?? { file: path, line: 1, column: 1 };
  return {
    ruleId: `env-${finding.kind}`,
    level: isBroken(finding) ? "error" : finding.kind === "stale" || isUnseen(finding) ? "note" : "warning",
    message: { text: renderPlainFindingTitle(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: at.file.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: at.line, startColumn: at.column }
        }
      }
    ],
    partialFingerprints: { "identity/v1": identityOf(finding) }
  };
}

// src/render/terminal/text.ts
function printable(text) {
  return oneLine(text.replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, ""));
}
var WIDE = new RegExp("[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}", "u");
function widthOf(text) {
  let width = 0;
  for (const character of text) {
    if (/[\p{M}\u200D]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

// src/render/terminal/inline.ts
var INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-${"`"}{-~])`,
    String.raw`(?<fence>${"`"}+)(?<code>[^${"`"}]|[^${"`"}].*?[^${"`"}])\k<fence>(?!${"`"})`,
    String.raw`\[(?<label>[^\][]*)\]\((?<target>[^()\s]*)\)`,
    String.raw`<(?<address>https?://[^\s<>]+)>`,
    String.raw`\*\*(?<strong>\S|\S.*?\S)\*\*`,
    String.raw`(?<![\w*])\*(?<emphasis>[^\s*]|[^\s*][^*]*[^\s*])\*(?![\w*])`,
    "&(?<entity>lt|gt|amp|quot);"
  ].join("|"),
  "g"
);
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"' };
function parseInline(markdown, style) {
  const spans = [];
  let end = 0;
  for (const match of markdown.matchAll(INLINE)) {
    spans.push({ text: markdown.slice(end, match.index), style }, ...spansOf(match.groups ?? {}, style));
    end = match.index + match[0].length;
  }
  spans.push({ text: markdown.slice(end), style });
  return spans.flatMap((span) => {
    const text = keepEdges(span.text);
    return text === "" ? [] : [{ ...span, text }];
  });
}
function parseSentence(sentence) {
  return sentence.split(/(`[^`]+`)/).flatMap((part, index) => {
    const text = keepEdges(part);
    return text === "" ? [] : [index % 2 === 1 ? { text, style: "code" } : { text }];
  });
}
function spansOf(groups, style) {
  const { escaped, code: code5, label, target, address, strong, emphasis, entity } = groups;
  if (code5 !== void 0)
    return [{ text: code5.replace(/^ (.*\S.*) $/, "$1"), style: style === "strong" ? "key" : "code" }];
  if (label !== void 0 && target !== void 0)
    return label === target ? [{ text: target, style }] : [...parseInline(label, style), inBrackets(target)];
  if (strong !== void 0) return parseInline(strong, style ?? "strong");
  if (emphasis !== void 0) return parseInline(emphasis, style);
  return [{ text: escaped ?? address ?? ENTITIES[entity ?? ""] ?? "", style }];
}
function inBrackets(target) {
  return { text: ` (${target})`, style: "aside" };
}
function keepEdges(text) {
  const inner = printable(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

// src/render/terminal/wrap.ts
function wrap(first, spans, { paint, width }) {
  const indent = widthOf(first.text);
  const lines = [[]];
  let used = indent;
  for (const word of wordsOf(spans)) {
    const wide = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    const line2 = lines.at(-1) ?? [];
    const isFirstWord = line2.length === 0;
    if (!isFirstWord && used + 1 + wide > width) {
      lines.push([...word]);
      used = indent + wide;
    } else {
      if (!isFirstWord) line2.push({ text: " " });
      line2.push(...word);
      used += wide + (isFirstWord ? 0 : 1);
    }
  }
  const painted = lines.map(
    (line2) => joinStyles(line2).map((span) => paintSpan(span, paint)).join("")
  );
  return paintSpan(first, paint) + painted.join(`
${" ".repeat(indent)}`);
}
function paintSpan({ text, style }, paint) {
  return style === void 0 ? text : paint(style, text);
}
function wordsOf(spans) {
  const words = [];
  let open = false;
  for (const { text, style } of spans) {
    for (const part of text.split(/( +)/)) {
      if (part === "") continue;
      if (part.startsWith(" ")) open = false;
      else if (open) words.at(-1)?.push({ text: part, style });
      else {
        words.push([{ text: part, style }]);
        open = true;
      }
    }
  }
  return words;
}
function joinStyles(line2) {
  const joined = [];
  for (const [index, span] of line2.entries()) {
    const last = joined.at(-1);
    const isBetween = span.text === " " && line2[index + 1]?.style === last?.style;
    if (last !== void 0 && (span.style === last.style || isBetween))
      joined[joined.length - 1] = { text: last.text + span.text, style: last.style };
    else joined.push(span);
  }
  return joined;
}

// src/render/terminal/item.ts
var NOWHERE = { webUrl: void 0, headSha: "", changedSince: /* @__PURE__ */ new Map() };
function renderTerminalItem(item, mark, { look, decision }) {
  const { subject } = item;
  const title = subject.kind === "item" ? parseInline(subject.item.title, "strong") : parseInline(renderTitle(item));
  return renderEntry(mark, title, renderItemNotes(item, { ...NOWHERE, decision }), look);
}
function renderTerminalFinding(finding, mark, look) {
  return renderEntry(
    mark,
    parseInline(renderFindingTitle(finding)),
    renderFindingNotes(finding, NOWHERE),
    look
  );
}
function renderEntry(mark, title, notes, look) {
  const head = wrap({ text: `  ${mark.text} `, style: mark.style }, title, look);
  const below = notes.map((note) => wrap({ text: "      " }, parseInline(note), look));
  return [head, ...below].join("\n");
}

// src/render/terminal/findings.ts
var NOWHERE2 = { webUrl: void 0, headSha: "" };
var MANY = 4;
function renderTerminalFindings(findings, mark, look) {
  const groups = Map.groupBy(findings, (finding) => kindOfMany(finding) ?? finding);
  return [...groups].flatMap(
    ([kind, members]) => typeof kind === "string" && members.length >= MANY ? [renderMany(members, mark, look)] : members.map((finding) => renderTerminalFinding(finding, mark, look))
  );
}
function kindOfMany(finding) {
  const { kind, service, blocking, hints } = finding;
  if (blocking || hints.length > 0) return void 0;
  if (kind === "undeclared" && finding.typoOf === void 0 && finding.declareIn !== void 0)
    return JSON.stringify([kind, service, finding.declareIn]);
  return kind === "missing" && finding.certain && finding.typoOf === void 0 ? JSON.stringify([kind, service]) : void 0;
}
function renderMany(members, mark, look) {
  const service = code(members[0]?.service ?? "");
  const missing2 = members.filter((finding) => finding.kind === "missing");
  const undeclared = members.filter((finding) => finding.kind === "undeclared");
  const keys = counted(members.length, "key");
  const head = (text) => wrap({ text: `  ${mark.text} `, style: mark.style }, parseInline(text), look);
  const below = (text) => wrap({ text: "      " }, parseInline(text), look);
  if (missing2.length > 0)
    return [
      head(`${keys} are not set in production for ${service}, and need not be`),
      below(missing2.map(({ key }) => code(key)).join(", "))
    ].join("\n");
  return [
    head(`${keys} are read by ${service}, and no manifest declares them`),
    ...undeclared.map((finding) => below(renderRead(finding))),
    below(`**next:** declare them in ${code(undeclared[0]?.declareIn ?? "")}, with the lines above`)
  ].join("\n");
}
function renderRead({ key, declareIn = "", reads = [] }) {
  const isRequired = reads.some(({ kind }) => kind === "hard");
  const line2 = suggestDeclaration(declareIn, key, isRequired).map(code).join(" ");
  const [first] = reads;
  const others = reads.length > 1 ? ` and ${counted(reads.length - 1, "more place")}` : "";
  return first === void 0 ? line2 : `${line2} at ${renderPlace(first.at, NOWHERE2)}${others}`;
}

// src/render/terminal/list.ts
function renderTerminalList(title, sentences, look) {
  if (sentences.length === 0) return [];
  const lines = sentences.map((text) => wrap({ text: "  \xB7 ", style: "aside" }, parseInline(text), look));
  return [[look.paint("heading", title), ...lines].join("\n")];
}

// src/render/audit/terminal.ts
var BROKEN = { text: "\u2717", style: "bad" };
var NOTED = { text: "\xB7", style: "aside" };
var FINE = { text: "\u2713", style: "good" };
var NOWHERE3 = { webUrl: void 0, headSha: "" };
function renderAuditTerminal(view, look) {
  const sections = [
    renderVerdict(view, look),
    ...view.services.map((service) => renderService2(service, look)),
    ...renderTerminalList(
      "Declared differently",
      view.conflicts.map((conflict) => renderConflict(conflict, NOWHERE3)),
      look
    ),
    ...renderTerminalList("Nobody can tell which keys are read", listUnclear(view), look)
  ];
  return `${sections.join("\n\n")}
`;
}
function renderVerdict(view, look) {
  const broken = view.services.flatMap(({ findings }) => findings.filter(isBroken)).length;
  const [mark, text] = isAnythingBroken(view) ? [BROKEN, `${counted(broken, "key")} would break a deployment`] : [FINE, "nothing is known that would break a deployment"];
  const at = {
    text: ` (${printable(view.head.name)}, ${view.head.sha.slice(0, 7)})`,
    style: "aside"
  };
  return wrap(
    { text: `${mark.text} `, style: mark.style },
    [{ text: `Env keys: ${text}`, style: "strong" }, at],
    look
  );
}
function renderService2(audited, look) {
  const findings = audited.findings.filter((finding) => !isUnseen(finding));
  const broken = findings.filter(isBroken);
  const others = findings.filter((finding) => !isBroken(finding));
  return [
    look.paint("heading", printable(audited.service)),
    wrap({ text: "  " }, parseInline(renderCounts(audited)), look),
    ...broken.map((finding) => renderTerminalFinding(finding, BROKEN, look)),
    ...renderTerminalFindings(others, NOTED, look),
    ...renderUnseen(audited).map((text) => wrap({ text: "  ? ", style: "waiting" }, parseInline(text), look))
  ].join("\n");
}
function listUnclear({ notes }) {
  return [
    ...notes.withoutCode.map(
      (service) => `\`${service}\` does not say where its code is: name it with \`code\``
    ),
    ...notes.dynamic.map(({ at, what }) => `\`${at.file}:${at.line}\` reads \`${what}\``),
    ...notes.skipped.map(({ path, why }) => `\`${path}\` was not looked at (${why})`)
  ];
}

// src/local/working-tree.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
function findRoot(folder) {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, ".git"))) return root;
    if (root === dirname(root)) return folder;
  }
}
function isInWorkingTree(root, path) {
  return existsSync(join(root, path));
}
async function readWorkingFile(root, path) {
  try {
    return decodeText(await readFile(resolve(root, path)), path);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
    throw new GateError(
      "env-files-broken",
      `could not read ${path} (${String(error.code)}): name a file with env keys`
    );
  }
}
async function listUncommitted(root) {
  const { code: code5, stdout } = await runGit(root, [
    "status",
    ...["--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all"]
  ]);
  if (code5 !== 0) return [];
  return stdout.split("\0").flatMap((entry) => entry === "" ? [] : [entry.slice(3)]);
}

// src/render/quotable.ts
function quoteChecklist(path, text) {
  const isChecklist = text !== void 0 && /^(?:items|env):/m.test(text) && !/^kind:/m.test(text);
  return (file) => isChecklist && file === path ? text : void 0;
}

// src/modes/checkout/all-code.ts
async function gatherAllCode(root, env, head) {
  const code5 = new CodeFiles(root);
  try {
    const commits = { tip: head, head, findMergeBase: () => Promise.resolve(head) };
    return await gatherCode(env, { files: [], complete: true }, commits, {
      readCode: () => Promise.resolve([]),
      readTree: (isCode) => code5.readTree(head, isCode)
    });
  } finally {
    code5.close();
  }
}

// src/modes/checkout/uncommitted.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function filterNamed(uncommitted, { items }, read) {
  const globs = items.flatMap(({ when }) => [...when?.paths ?? [], ...when?.not?.paths ?? []]);
  const matches = globs.length === 0 ? () => false : (0, import_picomatch.default)(withFolders(globs), { dot: true });
  return uncommitted.filter((path) => read.has(path) || matches(path));
}

// src/modes/checkout/audit.ts
async function audit(folder, options) {
  const { checklist: path, head: headName = "HEAD" } = options;
  const checkout = await findCheckout(folder);
  const files = new CommitFiles(checkout.root);
  let text;
  try {
    const head = await findRef(checkout, headName, "--head");
    text = await files.read(head.sha, path);
    const { checklist, env } = readEnvConfig(text, path, head);
    const [code5, webUrl, uncommitted] = await Promise.all([
      gatherAllCode(checkout.root, env, head.sha),
      findWebUrl(checkout.root),
      options.head === void 0 ? listUncommitted(checkout.root) : []
    ]);
    const beside = { live: Promise.resolve(/* @__PURE__ */ new Map()), code: Promise.resolve(code5) };
    const reader = {
      readFiles: (wanted) => Promise.all(wanted.map((file) => files.read(file.commit, file.path)))
    };
    const { snapshot } = await snapshotAt(env, head.sha, beside, reader);
    refuseBroken(snapshot, path, text ?? "", head);
    const view = {
      ...auditEnv(env, snapshot),
      head,
      path,
      notes: code5?.notes ?? {
        dynamic: [],
        skipped: [],
        unlooked: 0,
        isListed: true,
        withoutCode: Object.keys(env.services)
      },
      uncommitted: filterNamed(uncommitted, checklist, files.paths),
      webUrl
    };
    return { kind: "audited", view };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: "failed", error, quotable: quoteChecklist(path, text) };
  } finally {
    files.close();
  }
}
function readEnvConfig(text, path, head) {
  if (text === void 0)
    throw new GateError(
      "no-checklist",
      `there is no ${path} at ${head.name}: commit one; this is the smallest that works.

${renderSmallestChecklist()}`
    );
  const parsed = parseChecklist(text, path, void 0);
  if (!parsed.ok)
    throw new GateError("checklist-broken", `${path} at ${head.name} cannot be read:`, parsed.problems);
  const { env } = parsed.value;
  if (env === void 0)
    throw new GateError(
      "input-invalid",
      `${path} names no services: say under \`env\` where the env keys of each are declared and where production gets them from`
    );
  return { checklist: parsed.value, env };
}
function refuseBroken({ problems, absent }, path, text, head) {
  const all = [
    ...absent.map(
      (file) => problemOfAbsent({ path, text }, file, `there is no ${file.path} at ${head.name}`)
    ),
    ...problems
  ];
  if (all.length > 0)
    throw new GateError("env-files-broken", `files that ${path} names cannot be read:`, all);
}

// src/modes/commands/progress.ts
var PATIENCE = 400;
async function withProgress(output, work) {
  if (output.isTTY !== true) return work();
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    output.write("reading the repository\u2026");
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isShown) output.write("\r\x1B[2K");
  }
}

// src/gate/known-wrong.ts
function isKnownWrong({ subject, optional }) {
  if (subject.kind !== "finding" || optional) return false;
  const { finding } = subject;
  return finding.kind === "invalid" || finding.kind === "missing" && finding.certain;
}
function isAnythingKnownWrong({ items, checklistChange }) {
  return checklistChange?.kind === "broken" || items.some(isKnownWrong);
}

// src/render/check/json.ts
function renderCheckJson({
  decision,
  path,
  base,
  head,
  mergeBase,
  changedFiles,
  uncommitted
}) {
  return toJson({
    schemaVersion: REPORT_VERSION,
    ...reportDecision(decision),
    knownWrong: decision.items.filter(isKnownWrong).map(({ id }) => id),
    checklist: { path, change: decision.checklistChange ?? null },
    base: { name: base.name, sha: base.sha, branch: base.branch ?? null },
    head: { name: head.name, sha: head.sha },
    mergeBase,
    changedFiles,
    uncommitted
  });
}
function renderErrorJson(error) {
  return toJson({
    schemaVersion: REPORT_VERSION,
    verdict: "error",
    reason: error.reason,
    message: error.message.split("\n")[0],
    problems: error.problems
  });
}
function renderValidJson(config) {
  return toJson({ schemaVersion: REPORT_VERSION, verdict: "valid", ...config });
}
function toJson(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}

// src/render/terminal/problem.ts
function renderTerminalProblems(problems, quotable, look) {
  return problems.map((problem) => {
    const { file, line: line2, column, message } = problem;
    const place = look.paint("code", `${printable(file)}:${line2}:${column}`);
    const text = wrap({ text: "  " }, parseSentence(message), look);
    return [place, text, ...renderExcerpt(problem, quotable(file), look)].join("\n");
  }).join("\n\n");
}
var BEFORE = 40;
function renderExcerpt({ line: line2, column }, text, look) {
  const whole = text?.split(/\r\n?|\n/)[line2 - 1];
  if (whole === void 0) return [];
  const number = `  ${String(line2).padStart(4)} \u2502 `;
  const room = look.width - number.length - 2;
  const start = column - 1 > room - 10 ? Math.max(0, column - 1 - BEFORE) : 0;
  const before = (start > 0 ? "\u2026" : "") + onScreen(whole.slice(start, column - 1));
  const after = onScreen(whole.slice(column - 1, start + room)) + (whole.length > start + room ? "\u2026" : "");
  return [
    look.paint("aside", number) + before + after.trimEnd(),
    look.paint("aside", `${" ".repeat(number.length - 2)}\u2502 `) + " ".repeat(widthOf(before)) + look.paint("bad", "^")
  ];
}
function onScreen(part) {
  return part.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
}

// src/render/terminal/error.ts
function renderTerminalError(error, quotable, look) {
  const places = error.problems.map(renderProblem).join("\n");
  const [headline2 = "", ...more] = error.message.slice(0, error.message.length - places.length).split("\n");
  const example = more.join("\n").trim();
  const sections = [
    wrap({ text: "\u2717 ", style: "bad" }, parseSentence(headline2), look),
    ...example === "" ? [] : [example],
    ...error.problems.length === 0 ? [] : [renderTerminalProblems(error.problems, quotable, look)]
  ];
  return `${sections.join("\n\n")}
`;
}

// src/modes/commands/terminal-look.ts
import { styleText } from "node:util";
var FORMATS = {
  good: ["bold", "green"],
  bad: ["bold", "red"],
  waiting: ["bold", "yellow"],
  heading: ["bold", "underline"],
  strong: "bold",
  code: "cyan",
  key: ["bold", "cyan"],
  aside: "dim"
};
var USUAL_WIDTH = 80;
function lookOf(output, env, color) {
  const isColored = color ?? wantsColor(env) ?? (output.isTTY === true && env.TERM !== "dumb");
  return {
    paint: (style, text) => isColored ? styleText(FORMATS[style], text, { validateStream: false }) : text,
    width: Math.min(Math.max(output.columns ?? USUAL_WIDTH, 40), 100)
  };
}
function wantsColor({ FORCE_COLOR, NO_COLOR }) {
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR === void 0 || NO_COLOR === "" ? void 0 : false;
}

// src/modes/commands/report-error.ts
function reportError(error, quotable, { format, color }, { stdout, stderr, env }) {
  if (format === "json") stdout.write(renderErrorJson(error));
  else stderr.write(renderTerminalError(error, quotable, lookOf(stderr, env, color)));
  return 2;
}

// src/render/terminal/notice.ts
var MOST_NAMED = 5;
function renderUncommitted(paths, look) {
  const named = paths.slice(0, MOST_NAMED).map(code);
  const rest = paths.length - named.length;
  const all = listed([...named, ...rest === 0 ? [] : [`${rest} more`]]);
  const [have, them] = paths.length === 1 ? ["has", "it"] : ["have", "them"];
  const text = `${all} ${have} changes that are not committed. They were not looked at; commit ${them} first.`;
  return `${wrap({ text: "! ", style: "waiting" }, parseInline(text), look)}
`;
}
function renderValid({ path, items, services }, look) {
  const lines = services.map(({ name, declared, sources, hasCode }) => {
    const looked = sources.length === 0 ? "no source of production" : listed(sources.map(code));
    const unsearched = hasCode ? "" : "; its code is not searched for reads: say with `code` where it is";
    return wrap(
      { text: "  " },
      parseInline(`${code(name)}: ${counted(declared, "env key")}, ${looked}${unsearched}`),
      look
    );
  });
  const parts = [
    counted(items, "item"),
    ...services.length === 0 ? [] : [counted(services.length, "service")]
  ];
  const first = parseInline(`${code(path)} and the files that it names can be read: ${listed(parts)}`);
  return `${[wrap({ text: "\u2713 ", style: "good" }, first, look), ...lines].join("\n")}
`;
}

// src/modes/commands/warn-of-uncommitted.ts
function warnOfUncommitted(paths, { color }, { stderr, env }) {
  if (paths.length > 0) stderr.write(renderUncommitted(paths, lookOf(stderr, env, color)));
}

// src/modes/commands/audit.ts
var runAudit = async (options, around) => {
  const outcome = await withProgress(around.stderr, () => audit(around.folder, options));
  if (outcome.kind === "failed") return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const render = {
    json: () => renderAuditJson(view),
    markdown: () => renderAuditMarkdown(view),
    sarif: () => renderAuditSarif(view, around.version),
    terminal: () => renderAuditTerminal(view, lookOf(around.stdout, around.env, options.color))
  }[options.format];
  around.stdout.write(render());
  warnOfUncommitted(view.uncommitted, options, around);
  return isAnythingBroken(view) ? 1 : 0;
};

// src/render/baseline/json.ts
function renderBaselineJson({ state, path, entries, added, taken, unread }) {
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict: state,
    path,
    entries: entries.map(({ service, kind, key, blocks, breaks }) => ({
      service,
      kind,
      key,
      blocks,
      breaks
    })),
    added: added.map(({ service, kind, key }) => ({ service, kind, key })),
    taken: taken.map(({ service, kind, key }) => ({ service, kind, key })),
    unread
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/render/baseline/terminal-command.ts
function renderBaselineCommand(view, look) {
  const { entries, added, taken, path } = view;
  const changes = [
    ...added.map((entry) => line({ text: "  + ", style: "good" }, describe(entry), look)),
    ...taken.map((entry) => line({ text: "  - ", style: "bad" }, describe(entry), look))
  ];
  const count = `${counted(entries.length, "finding")} about env keys ${entries.length === 1 ? "is" : "are"} in ${code(path)}`;
  const sections = [
    [
      wrap(
        { text: "\u2713 ", style: "good" },
        [{ text: `Deployment checklist: ${headline(view)}`, style: "strong" }],
        look
      ),
      ...entries.length === 0 && view.state === "same" ? [] : [line({ text: "  " }, count, look)]
    ].join("\n"),
    ...changes.length === 0 ? [] : [changes.join("\n")],
    ...warnings(view).map((text) => line({ text: "! ", style: "waiting" }, text, look)),
    ...view.state === "written" ? [line({ text: "" }, `Commit it, and land it: the gate reads ${code(path)} at the base branch.`, look)] : []
  ];
  return `${sections.join("\n\n")}
`;
}
function headline({ state, added, taken, entries, prune }) {
  if (state === "same")
    return entries.length > 0 || prune ? "the baseline is as it should be" : "there is nothing to set aside";
  const would = state === "planned" ? "would set" : "set";
  const take = state === "planned" ? "would take" : "took";
  return listed([
    ...added.length === 0 ? [] : [`${would} ${counted(added.length, "finding")} aside`],
    ...taken.length === 0 ? [] : [`${take} ${taken.length === 1 ? "1 stale entry" : `${taken.length} stale entries`} out`]
  ]);
}
function warnings({ added, unread }) {
  const breaking = added.filter(({ blocks }) => blocks).length;
  const environments = unread.map(code);
  return [
    ...breaking === 0 ? [] : [
      `A deployment can break on ${breaking === added.length ? "all" : breaking} of what was added: better mended than set aside.`
    ],
    ...unread.length === 0 ? [] : [
      `A checkout cannot read the GitHub environment${unread.length === 1 ? "" : "s"} ${listed(environments)}: what depends on ${unread.length === 1 ? "it" : "them"} is neither added nor taken out.`
    ]
  ];
}
function describe({ kind, key, service, breaks }) {
  const rules = breaks.map(({ rule, source }) => `${rule} in ${code(source)}`);
  return `${kind} ${code(key)} of ${code(service)}${rules.length === 0 ? "" : `: ${listed(rules)}`}`;
}
function line(first, text, look) {
  return wrap(first, parseInline(text), look);
}

// src/modes/checkout/baseline.ts
import { join as join3 } from "node:path";

// src/env/baseline/next.ts
function decideNextBaseline({ old, baseline: { gone } }, entries, prune) {
  const stale = new Set(gone.map(identityOfEntry));
  const kept = entries.filter((entry) => !stale.has(identityOfEntry(entry)));
  const found = prune ? [] : old.flatMap((finding) => entryOf(finding) ?? []);
  const added = [...new Map(found.map((entry) => [identityOfEntry(entry), entry])).values()];
  return { entries: inFileOrder([...kept, ...added]), added: inFileOrder(added), taken: gone };
}

// src/local/replace-file.ts
import { lstat, rename, rm, writeFile } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";
async function replaceFile(root, path, text) {
  const folder = await makeFolder(root, dirname2(path), path);
  const target = join2(folder, path.slice(path.lastIndexOf("/") + 1));
  const draft2 = `${target}.${process.pid}.new`;
  try {
    if (!await isReplaceable(target))
      throw new GateError(
        "input-invalid",
        `${path} is not written: it is no file of its own. Take it away first`
      );
    await writeFile(draft2, text, { flag: "wx" });
    await rename(draft2, target);
  } catch (error) {
    await rm(draft2, { force: true });
    throw error instanceof GateError ? error : unwritable(path, error);
  }
}
async function isReplaceable(target) {
  try {
    return (await lstat(target)).isFile();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
}

// src/modes/checkout/working-config.ts
import { isAbsolute, relative, resolve as resolve2, sep } from "node:path";
async function readWorkingConfig(folder, path) {
  const root = findRoot(folder);
  const file = path === void 0 ? DEFAULT_CHECKLIST : fromRoot(root, resolve2(folder, path));
  const text = await readWorkingFile(root, file);
  if (text === void 0)
    throw new GateError(
      "no-checklist",
      `there is no ${file} in ${root}: add one; this is the smallest that works.

${renderSmallestChecklist()}`
    );
  const quotable = quoteChecklist(file, text);
  const parsed = parseChecklist(text, file, usualContextOf(file));
  if (!parsed.ok) return failed("checklist-broken", `${file} cannot be read:`, parsed.problems, quotable);
  const checklist = parsed.value;
  const snapshot = checklist.env && await readEnvNow(root, checklist.env);
  const baseline2 = await readBaselineNow(root, baselinePathOf(file));
  const problems = [
    ...(snapshot?.absent ?? []).map(
      (absent) => problemOfAbsent({ path: file, text }, absent, `there is no ${absent.path}`)
    ),
    ...snapshot?.problems ?? [],
    ...baseline2.problems
  ];
  if (problems.length > 0)
    return failed("env-files-broken", `files that ${file} names cannot be read:`, problems, quotable);
  return { kind: "read", config: { root, file, checklist, snapshot, baseline: baseline2 } };
}
async function readEnvNow(root, config) {
  const readTexts = (paths) => Promise.all(paths.map((path) => readWorkingFile(root, path)));
  const { snapshot } = await readSnapshot(config, readTexts, Promise.resolve({ live: /* @__PURE__ */ new Map() }));
  return snapshot;
}
async function readBaselineNow(root, path) {
  const text = await readWorkingFile(root, path);
  const parsed = text === void 0 ? void 0 : parseBaseline(text, path);
  return parsed === void 0 || parsed.ok ? { path, entries: parsed?.value, problems: [] } : { path, entries: void 0, problems: parsed.problems };
}
function fromRoot(root, path) {
  const inside = relative(root, path);
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside.split(sep).join("/");
}
function failed(reason, message, problems, quotable) {
  return { kind: "failed", error: new GateError(reason, message, problems), quotable };
}

// src/modes/checkout/baseline.ts
async function baseline(folder, options) {
  const { write, prune } = options;
  const read = await readWorkingConfig(folder, join3(findRoot(folder), options.checklist));
  if (read.kind === "failed") return read;
  const { root, file, checklist, snapshot, baseline: present } = read.config;
  if (checklist.env === void 0 || snapshot === void 0)
    throw new GateError(
      "input-invalid",
      `${file} names no services: without \`env\` there are no findings that could be set aside`
    );
  const entries = present.entries ?? [];
  const state = await withCode(root, checklist.env, snapshot);
  const now = compareEnv(checklist.env, { mergeBase: state, head: state, tip: state }, entries);
  const next = decideNextBaseline(now, entries, prune);
  const isSame = next.added.length === 0 && next.taken.length === 0;
  if (!isSame && write) await replaceFile(root, present.path, renderBaseline(next.entries));
  return {
    kind: "decided",
    view: {
      ...next,
      path: present.path,
      state: isSame ? "same" : write ? "written" : "planned",
      prune,
      unread: listEnvironments(checklist.env)
    }
  };
}
async function withCode(root, env, snapshot) {
  const { code: code5, stdout } = await runGit(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (code5 !== 0) return snapshot;
  const head = stdout.trim();
  const reads = (await gatherAllCode(root, env, head))?.at(head);
  const services = snapshot.services.map((one) => ({ ...one, code: reads?.get(one.service) }));
  return { ...snapshot, services };
}

// src/modes/commands/baseline.ts
var runBaseline = async (options, around) => {
  const { checklist, dryRun, prune, format, color } = options;
  const outcome = await baseline(around.folder, { checklist, write: !dryRun, prune });
  if (outcome.kind === "failed") return reportError(outcome.error, outcome.quotable, options, around);
  const look = lookOf(around.stdout, around.env, color);
  around.stdout.write(
    format === "json" ? renderBaselineJson(outcome.view) : renderBaselineCommand(outcome.view, look)
  );
  return 0;
};

// src/render/check/markdown.ts
function renderCheckMarkdown({ decision, head, path, webUrl }) {
  const at = { headSha: head.sha, path, webUrl, summaryUrl: void 0 };
  const view = { decision, ...at, changedSince: /* @__PURE__ */ new Map(), place: "checkout" };
  const detail = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
  return `${renderSections(view, detail)}
`;
}

// src/render/baseline/terminal.ts
var NOWHERE4 = { webUrl: void 0, headSha: "" };
function renderTerminalBaseline({ aside, gone }, isVerbose, look) {
  const hidden = `${counted(aside.length, "known finding")} ${aside.length === 1 ? "is" : "are"} set aside by the baseline`;
  const stale = gone.map(
    (entry) => wrap({ text: "  \xB7 ", style: "aside" }, parseInline(renderGoneEntry(entry, NOWHERE4)), look)
  );
  const lead = `${renderGoneCount(gone)}: \`baseline --prune\` takes ${gone.length === 1 ? "it" : "them"} out`;
  return [
    ...isVerbose && aside.length > 0 ? [wrap({ text: "" }, [{ text: hidden, style: "aside" }], look)] : [],
    ...gone.length === 0 ? [] : [
      [wrap({ text: "! ", style: "waiting" }, parseInline(lead), look), ...isVerbose ? stale : []].join(
        "\n"
      )
    ]
  ];
}

// src/render/terminal/checklist-change.ts
function renderTerminalChecklistChange(view, look) {
  const { decision, path, base, checklistAtHead } = view;
  const change = decision.checklistChange;
  const file = { text: printable(path), style: "code" };
  if (change === void 0) return [];
  if (change.kind === "deleted")
    return [
      wrap(
        { text: "! ", style: "bad" },
        [
          { text: "This change deletes " },
          file,
          { text: ": once it has landed, every gate fails until there is one again." }
        ],
        look
      )
    ];
  if (change.kind === "broken")
    return [
      wrap(
        { text: "\u2717 ", style: "bad" },
        [{ text: "This change breaks " }, file, { text: "; once it has landed no gate could be evaluated:" }],
        look
      ),
      renderTerminalProblems(change.problems, quoteChecklist(path, checklistAtHead), look)
    ];
  const parts = [
    ...describe2("adds", change.added),
    ...describe2("removes", change.removed),
    ...describe2("changes", change.changed),
    ...change.env ? ["changes what is looked at of env keys"] : []
  ];
  const text = `: it ${listed(parts)}. That counts once it has landed; this check follows ${printable(base.name)}.`;
  return [wrap({ text: "! ", style: "waiting" }, [{ text: "This change touches " }, file, { text }], look)];
}
function describe2(verb, ids) {
  if (ids.length === 0) return [];
  const more = ids.length > 8 ? [`${ids.length - 8} more`] : [];
  return [`${verb} ${listed([...ids.slice(0, 8), ...more])}`];
}

// src/render/terminal/terminal.ts
var NOWHERE5 = { webUrl: void 0, headSha: "" };
var WRONG = { text: "\u2717", style: "bad" };
var ASKED = { text: "\u25CB", style: "waiting" };
var MET = { text: "\u2713", style: "good" };
function renderTerminal(view, look, isVerbose) {
  const { decision } = view;
  const { items, old, conflicts } = decision;
  const among = { look, decision };
  const wrong = items.filter(isKnownWrong);
  const needed = items.filter((item) => !isKnownWrong(item) && !item.optional);
  const asked = needed.filter(isForPeople);
  const unproven = needed.filter((item) => !isForPeople(item));
  const optional = items.filter(({ optional: optional2 }) => optional2);
  const sections = [
    [renderVerdict2(view.decision, look), renderCompared(view, look)].join("\n"),
    ...renderTerminalChecklistChange(view, look),
    ...renderGroup("Known to be wrong", wrong, WRONG, among),
    ...renderGroup("People will be asked on the pull request", asked, ASKED, among),
    ...renderGroup("GitHub will tell on the pull request", unproven, ASKED, among),
    ...renderGroup("Optional", optional, ASKED, among),
    ...renderTerminalList(
      "Declared differently by services, which holds nothing",
      conflicts.map((conflict) => renderConflict(conflict, NOWHERE5)),
      look
    ),
    ...isVerbose && old.length > 0 ? [heading("There before, and not held against this change", look)] : [],
    ...isVerbose ? renderTerminalFindings(old, { text: "\xB7", style: "aside" }, look) : renderOldCount(old.length, look),
    ...renderTerminalBaseline(view.decision.baseline, isVerbose, look)
  ];
  return `${sections.join("\n\n")}
`;
}
function renderVerdict2(decision, look) {
  const { items } = decision;
  const needed = items.filter(({ optional }) => !optional);
  const open = needed.filter(isForPeople).length;
  const unproven = needed.length - open;
  const also = unproven === 0 ? "" : `, ${counted(unproven, "item")} for GitHub to tell`;
  const [mark, text] = isAnythingKnownWrong(decision) ? [WRONG, renderHeadline(decision)] : needed.length === 0 ? [MET, "nothing to confirm"] : [ASKED, `nothing known to be wrong, ${counted(open, "item")} for people to confirm${also}`];
  return wrap(
    { text: `${mark.text} `, style: mark.style },
    [{ text: `Deployment checklist: ${text}`, style: "strong" }],
    look
  );
}
function isForPeople({ closedBy }) {
  return closedBy !== "evidence";
}
function renderCompared({ base, head, changedFiles }, look) {
  const side = ({ name, sha }) => [
    { text: printable(name), style: "code" },
    { text: name.startsWith(sha.slice(0, 7)) ? "" : ` (${sha.slice(0, 7)})`, style: "aside" }
  ];
  const differ = changedFiles === 0 ? "no file differs" : `${counted(changedFiles, "file")} changed`;
  return wrap(
    { text: "  " },
    [{ text: `${differ} from ` }, ...side(base), { text: " to " }, ...side(head)],
    look
  );
}
function renderGroup(title, items, mark, among) {
  if (items.length === 0) return [];
  const { look } = among;
  return [
    heading(title, look),
    ...groupItems(items).map(([name, members]) => {
      const lines = members.map((item) => renderTerminalItem(item, mark, among));
      return [...name === "" ? [] : [`  ${look.paint("aside", printable(name))}`], ...lines].join("\n");
    })
  ];
}
function renderOldCount(count, look) {
  if (count === 0) return [];
  const were = count === 1 ? "was" : "were";
  const text = `${counted(count, "finding")} about env keys ${were} there before: --verbose lists ${count === 1 ? "it" : "them"}`;
  return [wrap({ text: "" }, [{ text, style: "aside" }], look)];
}
function heading(title, { paint }) {
  return paint("heading", title);
}

// src/local/changed-files.ts
var MOST_FILES = 3e3;
async function listChangedFiles(root, mergeBase, head) {
  const raw = await readGit(root, "list the changed files", [
    "diff-tree",
    ...["-r", "-z", "--raw", "--no-abbrev", "--find-renames", "-l1000", "--ignore-submodules=none"],
    mergeBase,
    head
  ]);
  const files = parseRawDiff(raw);
  return { files, complete: files.length <= MOST_FILES };
}
function parseRawDiff(raw) {
  const fields = raw.split("\0").values();
  const files = [];
  for (const field of fields) {
    const [, , before = "", after = "", status = ""] = field.split(" ");
    if (status === "") continue;
    const path = fields.next().value ?? "";
    if (status.startsWith("R"))
      files.push({ path: fields.next().value ?? "", previousPath: path, blobSha: after });
    else if (status === "D") files.push({ path, blobSha: before, isRemoved: true });
    else files.push({ path, blobSha: after });
  }
  return files;
}

// src/modes/checkout/env.ts
function gatherLocalEnv({ root, files, base, head, mergeBase }, config, checklist, listing) {
  if (config === void 0) return Promise.resolve(void 0);
  const sayAbsent = (path) => isInWorkingTree(root, path) ? `${path} is in the working tree only: commit it, as the gate reads commits` : `${path} exists neither at ${base.name} nor at ${head.name}`;
  const commits = { tip: base.sha, head: head.sha, findMergeBase: () => Promise.resolve(mergeBase) };
  return gatherEnv(
    config,
    commits,
    {
      readFiles: (wanted) => Promise.all(wanted.map(({ commit, path }) => files.read(commit, path))),
      readEnvironment: () => Promise.resolve(void 0)
    },
    { ...checklist, sayAbsent },
    gatherLocalCode(root, config, commits, listing)
  );
}
async function gatherLocalCode(root, config, commits, listing) {
  const code5 = new CodeFiles(root);
  try {
    return await gatherCode(config, await listing, commits, {
      readCode: (wanted) => Promise.all(wanted.map(({ commit, path }) => code5.read(commit, path))),
      readTree: (isCode) => code5.readTree(commits.head, isCode)
    });
  } finally {
    code5.close();
  }
}

// src/modes/checkout/check.ts
async function check(folder, options) {
  const { base: baseName, head: headName = "HEAD", checklist: path } = options;
  const checkout = await findCheckout(folder);
  const files = new CommitFiles(checkout.root);
  let texts = { atBase: void 0, atHead: void 0 };
  try {
    const finding = findRef(checkout, headName, "--head");
    finding.catch(() => {
    });
    const base = await (baseName === void 0 ? findDefaultBase(checkout) : findRef(checkout, baseName, "--base"));
    const head = await finding;
    const mergeBase = findMergeBase(checkout, base, head);
    const [atBase, atHead] = await Promise.all([
      files.read(base.sha, path),
      files.read(head.sha, path),
      mergeBase
    ]);
    texts = { atBase, atHead };
    const comparison = { root: checkout.root, files, base, head, mergeBase: await mergeBase };
    return { kind: "checked", view: await judge(comparison, texts, options) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: "failed", error, quotable: quoteChecklist(path, texts.atBase ?? texts.atHead) };
  } finally {
    files.close();
  }
}
async function judge(comparison, texts, options) {
  const { root, files, base, head, mergeBase } = comparison;
  const { checklist: path, labels } = options;
  const checklist = readChecklist(comparison, texts, path);
  const listing = listChangedFiles(root, mergeBase, head.sha);
  const [changed, env, webUrl, uncommitted] = await Promise.all([
    listing,
    gatherLocalEnv(comparison, checklist.env, { path, text: texts.atBase ?? "" }, listing),
    findWebUrl(root),
    options.head === void 0 ? listUncommitted(root) : []
  ]);
  const change = {
    files: changed.files,
    filesComplete: changed.complete,
    labels,
    baseBranch: base.branch,
    envKeys: env?.changedKeys ?? [],
    headSha: head.sha
  };
  const decision = decide({
    checklist,
    change,
    env: env && { ...env, missing: checklist.env?.missing ?? "block" },
    checklistChange: diffChecklist({ path, context: usualContextOf(path) }, checklist, texts.atHead, change),
    ledger: replay([]),
    people: { author: "", roles: /* @__PURE__ */ new Map(), teams: /* @__PURE__ */ new Map(), ownersOf: () => void 0 },
    evidence: void 0,
    // Nobody has confirmed anything that could lapse.
    now: "",
    lineOf: () => void 0
  });
  return {
    decision,
    base,
    head,
    mergeBase,
    changedFiles: changed.files.length,
    path,
    checklistAtHead: texts.atHead,
    uncommitted: filterNamed(uncommitted, checklist, files.paths),
    webUrl
  };
}
function readChecklist({ root, base, head }, { atBase, atHead }, path) {
  if (atBase === void 0 && atHead === void 0 && isInWorkingTree(root, path))
    throw new GateError(
      "no-checklist",
      `${path} is in the working tree only: commit it and land it on ${base.name}, from where the gate reads it. Meanwhile \`validate\` tells whether it can be read.`
    );
  const sides = { checklistAtBase: atBase, checklistAtHead: atHead };
  const meanwhile = `What it finds today: \`check --base ${head.name} --verbose\`.`;
  return readBaseChecklist(
    { ...sides, baseBranch: base.name, baseSha: base.sha, meanwhile },
    path,
    usualContextOf(path)
  );
}

// src/modes/commands/check.ts
var runCheck = async (options, around) => {
  const outcome = await withProgress(around.stderr, () => check(around.folder, options));
  if (outcome.kind === "failed") return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const look = lookOf(around.stdout, around.env, options.color);
  around.stdout.write(
    options.format === "json" ? renderCheckJson(view) : options.format === "markdown" ? renderCheckMarkdown(view) : renderTerminal(view, look, options.verbose)
  );
  warnOfUncommitted(view.uncommitted, options, around);
  return isAnythingKnownWrong(view.decision) ? 1 : 0;
};

// src/setup/wrong.ts
function isAnythingWrong(findings) {
  return findings.some(({ severity }) => severity === "wrong");
}

// src/render/doctor/json.ts
function renderDoctorJson({ repository, base, findings }) {
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict: isAnythingWrong(findings) ? "wrong" : "ok",
    repository: repository ?? null,
    base,
    findings: findings.map(({ code: code5, severity, message, at, fix }) => ({
      ...{ code: code5, severity, message },
      at: at ?? null,
      fix: fix ?? null
    }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/render/doctor/fix.ts
var INDENT = "      ";
function renderFix(fix, near, look) {
  switch (fix.kind) {
    case "lines":
      return fix.changes.flatMap((change) => renderChange(change, near, look));
    case "new-file": {
      const added = fix.text.trimEnd().split("\n");
      return renderChange({ file: fix.file, line: 1, removed: [], added }, near, look);
    }
    case "settings": {
      const page = wrap({ text: INDENT }, parseSentence(fix.page), look);
      return fix.url === void 0 ? [page] : [page, `${INDENT}${look.paint("code", printable(fix.url))}`];
    }
    case "shell":
      return [`${INDENT}${look.paint("aside", "$ ")}${onScreen(fix.command)}`];
  }
}
function renderChange({ file, line: line2, removed, added }, near, { paint }) {
  const show = (sign, lines) => lines.map((text, index) => {
    const number = `${sign} ${String(line2 + index).padStart(3)} \u2502 `;
    return INDENT + paint(sign === "-" ? "bad" : "good", `${number}${onScreen(text)}`.trimEnd());
  });
  const place = file === near ? [] : [INDENT + paint("code", `${printable(file)}:${line2}`)];
  return [...place, ...show("-", removed), ...show("+", added)];
}

// src/render/doctor/terminal.ts
var MARKS = {
  wrong: { text: "\u2717", style: "bad" },
  unknown: { text: "?", style: "waiting" },
  advice: { text: "!", style: "waiting" },
  ok: { text: "\u2713", style: "good" }
};
var HEADINGS = [
  ["wrong", "Wrong"],
  ["unknown", "Could not be found out"],
  ["advice", "Advice"]
];
function renderDoctor(view, look) {
  const { findings } = view;
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  const sections = HEADINGS.flatMap(([severity, title]) => {
    const group = bySeverity.get(severity) ?? [];
    return group.length === 0 ? [] : [look.paint("heading", title), ...renderGroup2(group, look)];
  });
  const fine = (bySeverity.get("ok") ?? []).map((finding) => renderMessage(finding, look));
  const last = fine.length === 0 ? [] : [look.paint("heading", "In order"), fine.join("\n")];
  return `${[renderHead(view, look), ...sections, ...last].join("\n\n")}
`;
}
function renderHead({ repository, base, findings }, look) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const [wrong, unknown2, advice] = [count("wrong"), count("unknown"), count("advice")];
  const parts = [
    wrong === 0 ? "nothing is wrong" : `${counted(wrong, "thing")} ${wrong === 1 ? "is" : "are"} wrong`,
    ...unknown2 === 0 ? [] : [`${unknown2} could not be found out`],
    ...advice === 0 ? [] : [`${advice === 1 ? "one piece" : `${advice} pieces`} of advice`]
  ];
  const mark = MARKS[wrong > 0 ? "wrong" : unknown2 > 0 ? "unknown" : "ok"];
  const first = wrap(
    { text: `${mark.text} `, style: mark.style },
    [{ text: `Deployment checklist: ${listed(parts)}`, style: "strong" }],
    look
  );
  const where = [
    { text: repository === void 0 ? "" : `${printable(repository)}, ` },
    { text: "base branch " },
    { text: printable(base), style: "code" }
  ];
  return [first, wrap({ text: "  " }, where, look)].join("\n");
}
function renderGroup2(findings, look) {
  const fixes = Map.groupBy(findings, (finding) => JSON.stringify(finding.fix ?? finding.message));
  return [...fixes.values()].map((together) => {
    const last = together.at(-1);
    const lines = last?.fix === void 0 ? [] : renderFix(last.fix, last.at?.file, look);
    return [...together.map((finding) => renderFinding(finding, look)), ...lines].join("\n");
  });
}
function renderFinding(finding, look) {
  const { at } = finding;
  const place = at && look.paint("code", `${printable(at.file)}:${at.line}:${at.column}`);
  return [renderMessage(finding, look), ...place === void 0 ? [] : [`      ${place}`]].join("\n");
}
function renderMessage({ severity, message }, look) {
  const mark = MARKS[severity];
  return wrap({ text: `  ${mark.text} `, style: mark.style }, parseSentence(message), look);
}

// src/setup/findings/checklist.ts
function readableChecklist({ path, atBase, here }) {
  const text = atBase ?? here;
  const parsed = text === void 0 ? void 0 : parseChecklist(text, path);
  return parsed?.ok ? parsed.value : void 0;
}
function judgeChecklist({ path, atBase, here }, base, smallest) {
  const code5 = "checklist";
  const text = atBase ?? here;
  if (text === void 0)
    return [
      {
        code: code5,
        severity: "wrong",
        message: `\`${base}\` has no \`${path}\`: no gate can be evaluated. This is the smallest that works`,
        fix: { kind: "new-file", file: path, text: smallest }
      }
    ];
  const parsed = parseChecklist(text, path);
  if (!parsed.ok)
    return parsed.problems.map(({ message, ...at }) => ({ code: code5, severity: "wrong", message, at }));
  if (atBase === void 0)
    return [
      {
        code: code5,
        severity: "advice",
        message: `\`${base}\` has no \`${path}\` yet: the gate starts once it has landed`,
        at: { file: path, line: 1, column: 1 }
      }
    ];
  return [{ code: code5, severity: "ok", message: `\`${base}\` has \`${path}\`, and it can be read` }];
}

// src/setup/findings/checkout.ts
var HEAD = /github\.(?:head_ref|event\.(?:pull_request\.(?:head|merge_commit_sha)|workflow_run\.(?:head_sha|head_branch|head_repository|head_commit)))|refs\/pull\/|\bpull\/\$\{\{/i;
var FETCHES = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b.*(?:\bpull\/|head_ref|head\.(?:sha|ref)|HEAD_REF|HEAD_SHA)/;
var ON_MERGE = ["pull_request", "pull_request_review"];
var MERGE = /github\.(?:sha|ref)\b/;
var DEFAULT_BRANCH = "ref: ${{ github.event.repository.default_branch }}";
function judgeCheckouts(runs) {
  const found = runs.flatMap((run) => ownLink(run).job.steps.flatMap((step) => judgeStep(step, run)));
  const [...unique] = new Map(found.map((one) => [`${one.at?.file}:${one.at?.line}`, one])).values();
  return unique.length > 0 ? unique : [{ code: "checkout", severity: "ok", message: "no step brings the pull request's code into the job" }];
}
function judgeStep(step, run) {
  if (step.run !== void 0 && FETCHES.test(step.run.text)) return [fetching(step, run)];
  if (step.uses === void 0 || !/^actions\/checkout@/i.test(step.uses.text)) return [];
  const given = ["ref", "repository"].flatMap((name) => textAt(step.with?.value, name)?.text ?? []);
  if (given.some((text) => HEAD.test(text))) return [headCheckout(step, run)];
  const onMerge = run.links[0].workflow.triggers.some(({ event }) => ON_MERGE.includes(event));
  if (!onMerge || given.some((text) => !MERGE.test(text))) return [];
  return [run.uses.text.startsWith("./") ? ownCopy(step, run) : needless(step, run)];
}
function fetching(step, run) {
  return {
    code: "checkout",
    severity: "wrong",
    message: `this step fetches the pull request's code ${DANGER}. Do that in another job`,
    at: placeAt(ownLink(run).workflow.source, step.run?.start ?? step.start)
  };
}
var DANGER = "into the job whose token may write: what runs in there could post the status itself";
function headCheckout(step, run) {
  const { source } = ownLink(run).workflow;
  const repository = entryOf2(step.with?.value, "repository");
  const foreign = repository && removeEntry(source.text, repository);
  const at = entryOf2(step.with?.value, "ref") ?? repository ?? step;
  return {
    code: "checkout",
    severity: "wrong",
    message: `this step checks out the pull request's code ${DANGER}`,
    at: placeAt(source, at.start),
    fix: fixLines(source, [
      ...toDefaultBranch(step, source.text),
      ...foreign === void 0 ? [] : [foreign]
    ])
  };
}
function ownCopy(step, run) {
  const { source } = ownLink(run).workflow;
  return {
    code: "checkout",
    severity: "wrong",
    message: "the action is the one of the checkout, which for `pull_request` is the pull request's own copy: whoever opens it can change what judges it",
    at: placeAt(source, step.uses?.start ?? step.start),
    fix: fixLines(source, toDefaultBranch(step, source.text))
  };
}
function toDefaultBranch(step, text) {
  const inputs = step.with?.value;
  const ref = entryOf2(inputs, "ref");
  if (ref !== void 0) return [{ start: ref.start, end: ref.end, text: DEFAULT_BRANCH }];
  if (inputs === void 0) {
    const pad = indentAt(text, step.start);
    return [insertBelow(text, step.uses ?? step, [`${pad}with:`, `${pad}  ${DEFAULT_BRANCH}`])];
  }
  if (inputs.kind !== "map" || !inputs.isBlock) return [];
  const { start } = inputs;
  return [{ start, end: start, text: `${DEFAULT_BRANCH}
${indentAt(text, start)}` }];
}
function needless(step, run) {
  const { job, workflow } = ownLink(run);
  const edit = removeLines(workflow.source.text, step, /^\s*-\s+$/);
  const isOnlyForUs = job.steps.length === 2 && edit !== void 0;
  return {
    code: "checkout",
    severity: "advice",
    message: "the action needs no checkout, and this one puts the pull request's code beside a token that may write",
    at: placeAt(workflow.source, step.uses?.start ?? step.start),
    fix: isOnlyForUs ? fixLines(workflow.source, [edit]) : void 0
  };
}

// src/setup/findings/code-owners.ts
var code2 = "code-owners";
function judgeCodeOwners(checklists, file, base) {
  const isAsked = checklists.flatMap(groupsOf).some((group) => group["code-owners"] === true);
  if (!isAsked) return [];
  if (file === void 0)
    return [
      {
        code: code2,
        severity: "wrong",
        message: `\`${base}\` has no CODEOWNERS, and the checklist lets code owners confirm: files that nobody owns are everybody's who may write`
      }
    ];
  const { rules, problems } = parseCodeowners(file.text, file.path);
  if (problems.length > 0)
    return problems.map(({ message, ...at }) => ({ code: code2, severity: "wrong", message, at }));
  const isEmpty = rules.every(({ owners }) => owners.length === 0);
  return isEmpty ? [
    {
      code: code2,
      severity: "wrong",
      message: `\`${file.path}\` names no owner, and the checklist lets code owners confirm: files that nobody owns are everybody's who may write`,
      at: { file: file.path, line: 1, column: 1 }
    }
  ] : [
    {
      code: code2,
      severity: "ok",
      message: `\`${base}\` has \`${file.path}\`, and each of its lines can be read`
    }
  ];
}

// src/setup/findings/concurrency.ts
function judgeConcurrency(runs) {
  const groups = /* @__PURE__ */ new Map();
  for (const { links } of runs)
    for (const { workflow, job } of links)
      for (const entry of [workflow.concurrency, job.concurrency])
        if (entry !== void 0) groups.set(entry, workflow);
  const found = [...groups].flatMap(([entry, workflow]) => judgeGroup(entry, workflow));
  return found.length > 0 ? found : [{ code: "concurrency", severity: "ok", message: "no run is lost to concurrency" }];
}
function judgeGroup(entry, { source }) {
  const why = explainLoss(entry);
  if (why === void 0) return [];
  const edit = removeEntry(source.text, entry);
  const message = `${why}. The action needs no \`concurrency\`: take it away`;
  const fix = edit && fixLines(source, [edit]);
  return [{ code: "concurrency", severity: "wrong", message, at: placeAt(source, entry.start), fix }];
}
function explainLoss({ value }) {
  const group = value.kind === "text" ? value.text : textAt(value, "group")?.text ?? "";
  const cancels = textAt(value, "cancel-in-progress")?.text ?? "false";
  const keeps = textAt(value, "queue")?.text === "max";
  if (/\bgithub\.run_id\b/.test(group)) return void 0;
  if (keeps && cancels !== "false")
    return "`queue: max` and `cancel-in-progress` exclude each other: GitHub refuses the whole workflow";
  if (cancels !== "false")
    return "`cancel-in-progress` ends a run between its write and the read that makes it sure, and the run for a tick with it";
  if (keeps) return void 0;
  return "of a concurrency group GitHub keeps one waiting run and cancels the one before it, which may be the run for a tick";
}

// src/setup/workflow/expression-tokens.ts
var PIECE = /\s*(?:'(?<text>(?:[^']|'')*)'|(?<number>[+-]?(?:0x[0-9a-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[=!<>]=|[()[\].,*!<>]))/iy;
var WORDS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function tokenize(expression) {
  const tokens = [];
  const text = expression.trimEnd();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const groups = PIECE.exec(text)?.groups;
    if (groups === void 0) return void 0;
    tokens.push(tokenOf(groups));
  }
  return tokens;
}
function tokenOf({ text, number, name, sign = "" }) {
  if (text !== void 0) return { kind: "literal", value: text.replaceAll("''", "'") };
  if (number !== void 0) return { kind: "literal", value: Number(number) };
  if (name === void 0) return { kind: "sign", sign };
  const word = WORDS.get(name);
  return word === void 0 ? { kind: "name", name } : { kind: "literal", value: word };
}

// src/setup/workflow/expression-value.ts
var UNKNOWN = { kind: "unknown" };
var OBJECT = { kind: "object" };
function known(value) {
  return { kind: "known", value };
}
function isTruthy(value) {
  if (value.kind === "unknown") return void 0;
  return value.kind !== "known" || Boolean(value.value);
}
function isEqual(a, b) {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  if (typeof a === typeof b) return a === b;
  return numberOf(a) === numberOf(b);
}
function numberOf(value) {
  return Number(value);
}
var FUNCTIONS = new Map(
  Object.entries({
    always: () => known(true),
    success: () => known(true),
    failure: () => known(false),
    cancelled: () => known(false),
    contains: ([where, what]) => {
      if (where === void 0 || what?.kind !== "known") return UNKNOWN;
      if (where.kind === "list") return known(where.items.some((item) => isEqual(item, what.value)));
      return onTexts(where, what, (text, part) => text.includes(part));
    },
    startswith: ([text, part]) => onTexts(text, part, (whole, start) => whole.startsWith(start)),
    endswith: ([text, part]) => onTexts(text, part, (whole, end) => whole.endsWith(end)),
    fromjson: ([text]) => text?.kind === "known" ? parseJson(String(text.value)) : UNKNOWN
  })
);
function onTexts(text, part, test) {
  if (text?.kind !== "known" || part?.kind !== "known") return UNKNOWN;
  return known(test(String(text.value ?? "").toLowerCase(), String(part.value ?? "").toLowerCase()));
}
function parseJson(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return UNKNOWN;
  }
  if (isPlain(data)) return known(data);
  return Array.isArray(data) && data.every(isPlain) ? { kind: "list", items: data } : UNKNOWN;
}
function isPlain(data) {
  return data === null || ["string", "number", "boolean"].includes(typeof data);
}

// src/setup/workflow/expression.ts
function evaluate(expression, lookup) {
  const tokens = tokenize(expression);
  if (tokens === void 0 || tokens.length === 0) return UNKNOWN;
  const reader = new ExpressionReader(tokens, lookup);
  const value = reader.readOr();
  return reader.isAtEnd ? value : UNKNOWN;
}
var ExpressionReader = class {
  #tokens;
  #lookup;
  #position = 0;
  #depth = 0;
  constructor(tokens, lookup) {
    this.#tokens = tokens;
    this.#lookup = lookup;
  }
  get isAtEnd() {
    return this.#position === this.#tokens.length;
  }
  /** `a || b` is a where a holds, else b; `&&` the other way around. */
  readOr() {
    let value = this.#readAnd();
    while (this.#takes("||")) value = choose(value, this.#readAnd(), true);
    return value;
  }
  #readAnd() {
    let value = this.#readComparison();
    while (this.#takes("&&")) value = choose(value, this.#readComparison(), false);
    return value;
  }
  #readComparison() {
    let value = this.#readNot();
    for (; ; ) {
      const compare = Object.entries(COMPARISONS).find(([sign]) => this.#takes(sign))?.[1];
      if (compare === void 0) return value;
      const other = this.#readNot();
      value = value.kind === "known" && other.kind === "known" ? known(compare(value.value, other.value)) : UNKNOWN;
    }
  }
  #readNot() {
    if (!this.#takes("!")) return this.#readPrimary();
    const holds = isTruthy(this.#deeper(() => this.#readNot()));
    return holds === void 0 ? UNKNOWN : known(!holds);
  }
  #readPrimary() {
    if (this.#takes("(")) {
      const value = this.#deeper(() => this.readOr());
      return this.#takes(")") ? value : this.#giveUp();
    }
    const token = this.#tokens[this.#position];
    if (token === void 0 || token.kind === "sign") return this.#giveUp();
    this.#position += 1;
    if (token.kind === "literal") return known(token.value);
    return this.#takes("(") ? this.#readCall(token.name) : this.#readPath(token.name);
  }
  #readCall(name) {
    const args = [];
    while (!this.#takes(")")) {
      if (args.length > 0 && !this.#takes(",")) return this.#giveUp();
      args.push(this.#deeper(() => this.readOr()));
      if (this.isAtEnd) return this.#giveUp();
    }
    const value = FUNCTIONS.get(name.toLowerCase())?.(args) ?? UNKNOWN;
    return this.#peek(".") || this.#peek("[") ? this.#readPath(void 0) : value;
  }
  /** `github.event.label.name`, also as `github['event']`; what follows a call is not known. */
  #readPath(first) {
    const path = first === void 0 ? [] : [first.toLowerCase()];
    let isKnown = first !== void 0;
    for (; ; ) {
      if (this.#takes(".")) {
        const token = this.#tokens[this.#position];
        this.#position += 1;
        if (token?.kind === "name") path.push(token.name.toLowerCase());
        else isKnown = false;
      } else if (this.#takes("[")) {
        const index = this.#takes("*") ? UNKNOWN : this.#deeper(() => this.readOr());
        if (index.kind === "known" && typeof index.value === "string") path.push(index.value.toLowerCase());
        else isKnown = false;
        if (!this.#takes("]")) return this.#giveUp();
      } else return isKnown ? this.#lookup(path) : UNKNOWN;
    }
  }
  #deeper(read) {
    this.#depth += 1;
    const value = this.#depth > 100 ? this.#giveUp() : read();
    this.#depth -= 1;
    return value;
  }
  #peek(sign) {
    const token = this.#tokens[this.#position];
    return token?.kind === "sign" && token.sign === sign;
  }
  #takes(sign) {
    const isNext = this.#peek(sign);
    if (isNext) this.#position += 1;
    return isNext;
  }
  /** Not an expression that GitHub would take: nothing of it is known. */
  #giveUp() {
    this.#position = this.#tokens.length + 1;
    return UNKNOWN;
  }
};
var COMPARISONS = {
  "==": isEqual,
  "!=": (a, b) => !isEqual(a, b),
  "<=": (a, b) => numberOf(a) <= numberOf(b),
  ">=": (a, b) => numberOf(a) >= numberOf(b),
  "<": (a, b) => numberOf(a) < numberOf(b),
  ">": (a, b) => numberOf(a) > numberOf(b)
};
function choose(first, second, decides) {
  const holds = isTruthy(first);
  if (holds !== void 0) return holds === decides ? first : second;
  return isTruthy(second) === decides ? known(decides) : UNKNOWN;
}

// src/setup/workflow/condition.ts
var PARTS = new Map(
  Object.entries({
    pull_request: ["pull_request", "pull_request_target", "pull_request_review"],
    issue: ["issue_comment"],
    comment: ["issue_comment"],
    merge_group: ["merge_group"],
    workflow_run: ["workflow_run"],
    head_commit: ["push"],
    commits: ["push"],
    pusher: ["push"],
    inputs: ["workflow_dispatch"]
  })
);
function decideRuns(condition, event) {
  const text = condition.trim();
  const whole = /^\$\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(text)?.[1];
  if (whole === void 0 && text.includes("${{")) return "runs";
  const holds = isTruthy(evaluate(whole ?? text, (path) => lookUp(path, event)));
  return holds === void 0 ? "depends" : holds ? "runs" : "skips";
}
function lookUp(path, event) {
  const [context, name, part = "", ...more] = path;
  if (context !== "github") return UNKNOWN;
  if (name === "event_name" && part === "") return known(event);
  if (name !== "event") return UNKNOWN;
  const having = PARTS.get(part);
  if (having === void 0) return UNKNOWN;
  if (!having.includes(event)) return known(null);
  const isWhole = more.length === 0 || part === "issue" && more.join(".") === "pull_request";
  return isWhole ? OBJECT : UNKNOWN;
}

// src/setup/workflow/filter-pattern.ts
function passesFilter(name, patterns) {
  let passes = false;
  for (const pattern of patterns) {
    const excludes = pattern.startsWith("!");
    if (toExpression(excludes ? pattern.slice(1) : pattern).test(name)) passes = !excludes;
  }
  return passes;
}
function toExpression(pattern) {
  const source = pattern.replace(
    /\*\*\/|\*+|[?+]|\[(!?)([^\]]*)\]|\\(.)|[^*?+[\\]/gs,
    (piece, not, inside, escaped) => {
      if (piece === "**/") return "(?:.*/)?";
      if (piece.startsWith("*")) return piece.length > 1 ? ".*" : "[^/]*";
      if (piece === "?" || piece === "+") return piece;
      if (inside !== void 0) return `[${not === "" ? "" : "^"}${inside.replace(/[\\\]^]/g, "\\$&")}]`;
      return (escaped ?? piece).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    }
  );
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return /(?!)/;
  }
}

// src/setup/findings/reach.ts
function withoutCondition({
  workflow: { source },
  condition
}) {
  const edit = removeEntry(source.text, condition);
  return { at: placeAt(source, condition.start), fix: edit && fixLines(source, [edit]) };
}
var DEFAULT_TYPES = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
  issue_comment: ["created", "edited", "deleted"],
  merge_group: ["checks_requested"],
  pull_request_review: ["submitted", "edited", "dismissed"]
};
function findReaches(runs, event, base) {
  return runs.flatMap((run) => {
    const [{ workflow }] = run.links;
    return workflow.triggers.filter((trigger) => trigger.event === event).map((trigger) => reachOf(run, workflow, trigger, event, base));
  });
}
function findIndirectReaches(runs, workflows, base) {
  return runs.flatMap((run) => {
    const waiting = run.links[0].workflow.triggers.filter(({ event }) => event === "workflow_run");
    return waiting.flatMap((trigger) => {
      const awaited = new Set(filterOf(trigger, "workflows")?.values);
      return workflows.filter(({ name }) => awaited.has(name)).flatMap(
        (workflow) => workflow.triggers.filter(({ event }) => event === "pull_request").map((first) => reachOf(run, workflow, first, "workflow_run", base))
      );
    });
  });
}
function reachOf(run, workflow, trigger, event, base) {
  const conditions = conditionsOf(run).map(({ condition, ...where }) => ({
    ...where,
    condition,
    runs: decideRuns(textOfCondition(condition), event)
  }));
  const blocked = conditions.find(({ runs }) => runs === "skips") ?? conditions.find(({ runs }) => runs === "depends");
  return {
    run,
    workflow,
    trigger,
    types: filterOf(trigger, "types")?.values ?? DEFAULT_TYPES[trigger.event] ?? [],
    runs: blocked?.runs ?? "runs",
    blockedBy: blocked,
    excludedBy: findExclusion(trigger, base)
  };
}
function conditionsOf({ links, step }) {
  const own = links.at(-1)?.workflow ?? links[0].workflow;
  return [
    ...links.flatMap(({ workflow, job: { condition } }) => condition ? [{ workflow, condition }] : []),
    ...step.condition === void 0 ? [] : [{ workflow: own, condition: step.condition }]
  ];
}
var KNOWS_NO_BRANCH = /* @__PURE__ */ new Set(["issue_comment", "pull_request_review", "workflow_run"]);
function findExclusion(trigger, branch) {
  if (KNOWS_NO_BRANCH.has(trigger.event)) return void 0;
  const branches = filterOf(trigger, "branches");
  if (branches !== void 0) return passesFilter(branch, branches.values) ? void 0 : branches.entry;
  const ignored = filterOf(trigger, "branches-ignore");
  if (ignored !== void 0) return passesFilter(branch, ignored.values) ? ignored.entry : void 0;
  return trigger.event === "push" ? (filterOf(trigger, "tags") ?? filterOf(trigger, "tags-ignore"))?.entry : void 0;
}

// src/setup/findings/condition.ts
var JUDGED = ["pull_request", "pull_request_target", "issue_comment", "merge_group", "push", "schedule"];
function judgeConditions({ runs, base }) {
  const unsure = JUDGED.flatMap((event) => {
    const reaches = findReaches(runs, event, base);
    return reaches.some((reach) => reach.runs === "runs") ? [] : reaches.filter((reach) => reach.runs === "depends");
  });
  const places = Map.groupBy(unsure, ({ blockedBy }) => blockedBy?.condition);
  const found = [...[...places.values()].flatMap(describe3), ...runs.flatMap(judgeNeeds)];
  return found.length > 0 ? found : [{ code: "condition", severity: "ok", message: "no condition skips a run" }];
}
function judgeNeeds({ links }) {
  return links.flatMap(({ workflow: { source }, job: { needs, condition } }) => {
    if (needs === void 0 || condition !== void 0 && /always\(\)/.test(textOfCondition(condition)))
      return [];
    const edit = removeEntry(source.text, needs);
    return [
      {
        code: "condition",
        severity: "advice",
        message: "this job waits for others and is skipped when one of them fails, and then posts no status. The gate needs nothing of them",
        at: placeAt(source, needs.start),
        fix: edit && fixLines(source, [edit])
      }
    ];
  });
}
function describe3(reaches) {
  const blocked = reaches[0]?.blockedBy;
  if (blocked === void 0) return [];
  const events = [...new Set(reaches.map(({ trigger }) => `\`${trigger.event}\``))].join(", ");
  return [
    {
      code: "condition",
      severity: "advice",
      message: `this condition decides anew in each run (${events}). A run that it skips posts no status, and a skipped job counts as success where the job itself is required: let the checklist's \`when\` decide instead`,
      ...withoutCondition(blocked)
    }
  ];
}

// src/setup/findings/enumerate.ts
function enumerate(parts) {
  return new Intl.ListFormat("en-GB").format(parts);
}

// src/setup/findings/event.ts
function judgeEvents(facts, more) {
  const drafts = [...facts.needs.map((need) => judgeNeed(need, facts)), ...more];
  const gaps = drafts.flatMap(({ gap }) => gap ?? []);
  return drafts.map(
    ({ finding, gap }) => gap === void 0 ? finding : { ...finding, fix: fixGap(gap, gaps) }
  );
}
function judgeNeed(need, facts) {
  const reaches = reachesOf(need, facts);
  if (reaches.length === 0) return missing(need, facts);
  const passing2 = reaches.filter(({ runs }) => runs !== "skips");
  if (passing2.length === 0) return { finding: skipped(need, reaches) };
  const including = passing2.filter(({ excludedBy }) => excludedBy === void 0);
  const [first] = including;
  if (first === void 0) return excluded(need, passing2, facts.base);
  const had = new Set(including.flatMap(({ types }) => types));
  const lacking = need.types.filter(({ type }) => !had.has(type));
  return lacking.length > 0 ? lacksTypes(need, lacking, first) : { finding: heard(need, first, facts.base) };
}
function heard({ code: code5, event, types }, { workflow, trigger }, base) {
  const how = event === "push" ? ` when \`${base}\` moves` : types.length === 1 ? "" : ", with every type that is needed";
  const at = placeAt(workflow.source, trigger.start);
  return { code: code5, severity: "ok", message: `\`${trigger.event}\` starts it${how}`, at };
}
function reachesOf({ event }, { runs, workflows, base }) {
  const direct = findReaches(runs, event, base);
  if (event !== "pull_request") return direct;
  const target = findReaches(runs, "pull_request_target", base);
  const indirect = findIndirectReaches(runs, workflows, base).filter((reach) => reach.runs === "runs");
  return [...direct, ...target, ...indirect];
}
function missing({ code: code5, event, missing: severity, because, types }, facts) {
  const { workflow } = primaryOf(facts.runs).links[0];
  const at = placeAt(workflow.source, workflow.on?.start ?? 0);
  return {
    finding: { code: code5, severity, message: `\`${event}\` starts nothing: ${because}`, at },
    gap: { workflow, event, ...bestForm(event, types, facts) }
  };
}
function bestForm(event, types, { base, readPaths }) {
  if (event === "schedule") return { lists: {}, below: ["- cron: '0 5 * * *'"] };
  if (event !== "push") return { lists: { types: types.map(({ type }) => type) } };
  return { lists: { branches: [base], ...readPaths === void 0 ? {} : { paths: readPaths } } };
}
function primaryOf(runs) {
  const hears = ({ links: [{ workflow }] }) => workflow.triggers.some(({ event }) => event.startsWith("pull_request"));
  return runs.find(hears) ?? runs[0];
}
function skipped({ code: code5, event, because, missing: severity }, reaches) {
  const message = `this condition skips every run of \`${event}\`: ${because}. Take it away, or let the event pass`;
  const blocked = reaches[0]?.blockedBy;
  return { code: code5, severity, message, ...blocked && withoutCondition(blocked) };
}
function excluded(need, passing2, base) {
  const { code: code5, event, because, missing: severity } = need;
  const [first] = passing2.flatMap(
    ({ workflow: workflow2, trigger: trigger2, excludedBy: excludedBy2 }) => excludedBy2 === void 0 ? [] : [{ workflow: workflow2, trigger: trigger2, excludedBy: excludedBy2 }]
  );
  if (first === void 0) throw new Error("only what is excluded comes here");
  const { workflow, trigger, excludedBy } = first;
  const message = `\`${excludedBy.key}\` of \`${event}\` leaves \`${base}\` out: ${because}`;
  const at = placeAt(workflow.source, excludedBy.start);
  const branches = [...filterOf(trigger, "branches")?.values ?? [], base];
  return {
    finding: { code: code5, severity, message, at },
    gap: excludedBy.key === "branches-ignore" ? void 0 : { workflow, event: trigger.event, lists: { branches } }
  };
}
function lacksTypes({ code: code5 }, lacking, { workflow, trigger, types: had }) {
  const given = filterOf(trigger, "types");
  const severity = lacking.some((type) => type.missing === "wrong") ? "wrong" : "advice";
  const whys = [...Map.groupBy(lacking, ({ because }) => because)];
  const parts = whys.map(
    ([because, types2]) => `${types2.map(({ type }) => `\`${type}\``).join(" and ")} (${because})`
  );
  const types = [...had, ...lacking.map(({ type }) => type)];
  return {
    finding: {
      code: code5,
      severity,
      message: `\`${trigger.event}\` lacks ${enumerate(parts)}`,
      at: placeAt(workflow.source, given?.entry.start ?? trigger.start)
    },
    gap: { workflow, event: trigger.event, lists: { types } }
  };
}

// src/setup/findings/evidence.ts
var code3 = "evidence";
function draftEvidence(facts, checklists, context) {
  const made = checklists.flatMap(evidenceOf).flatMap((one) => one.kind === "review" || one.kind === "label" ? [] : [one]);
  if (made.length === 0) return [];
  const own = made.flatMap((one) => ownEvidence(one, facts, context));
  const unheardOf = made.filter((one) => ownEvidence(one, facts, context).length === 0).flatMap((one) => findUnheard(one, facts));
  const drafts = [...Map.groupBy(unheardOf, ({ event }) => event)].map(
    ([event, all]) => draft(event, all, facts)
  );
  if (own.length + drafts.length > 0) return [...own.map((finding) => ({ finding })), ...drafts];
  return [{ finding: { code: code3, severity: "ok", message: "what the checklist takes for evidence starts it" } }];
}
function ownEvidence(one, { runs }, context) {
  if (one.kind === "status" && one.context.toLowerCase() === context?.toLowerCase()) {
    const message2 = `the checklist waits for the status \`${one.context}\`, which is that of this gate itself: name another one`;
    return [{ code: code3, severity: "wrong", message: message2 }];
  }
  if (one.kind !== "check" || !isOfActions(one)) return [];
  const [run] = runs.filter((candidate) => isCheckOf(ownLink(candidate).job, one.name));
  if (run === void 0) return [];
  const { workflow, job } = ownLink(run);
  const message = `the checklist waits for the check \`${one.name}\`, which is the job that runs this gate and proves nothing: name another one`;
  return [{ code: code3, severity: "wrong", message, at: placeAt(workflow.source, job.start) }];
}
function isOfActions({ app }) {
  return app === void 0 || app === "github-actions";
}
function isCheckOf({ id, name }, check2) {
  const [own = ""] = check2.split(" / ").slice(-1);
  return (name ?? id).toLowerCase() === own.replace(/ \([^()]*\)$/, "").toLowerCase();
}
function findUnheard(one, facts) {
  const makers = one.kind === "check" && isOfActions(one) ? findMakers(one.name, facts) : [];
  const direct = makers.length > 0 ? [] : DIRECT[one.kind];
  const isHeard = direct.some((event) => passing(event, facts).length > 0) || hearsWorkflows(makers, one, facts);
  return isHeard ? [] : [{ one, event: direct[0] ?? "workflow_run", makers }];
}
function draft(event, unheard, facts) {
  const { workflow } = facts.runs[0].links[0];
  const makers = unheard.flatMap((one) => one.makers);
  const names = [...new Set(makers.map(({ name }) => `\`${name}\``))];
  const needs = event === "workflow_run" ? `\`workflow_run\` of ${enumerate(names)}` : `\`${event}\`, or \`workflow_run\` of the workflow that makes it`;
  const what = enumerate(unheard.map(({ one }) => nameOf(one)));
  return {
    finding: {
      code: code3,
      severity: "wrong",
      message: `${what} ${unheard.length === 1 ? "starts" : "start"} nothing, though the checklist takes that for evidence, so the status stays what it was: listen to ${needs}`,
      at: placeAt(workflow.source, workflow.on?.start ?? 0)
    },
    gap: { workflow, event, lists: listsOf(event, makers, workflow) }
  };
}
var DIRECT = {
  check: ["check_run", "check_suite"],
  status: ["status"],
  deployment: ["deployment_status"]
};
function nameOf(one) {
  switch (one.kind) {
    case "check":
      return `the check \`${one.name}\``;
    case "status":
      return `the status \`${one.context}\``;
    case "deployment":
      return `a deployment to \`${one.environment}\``;
  }
}
function findMakers(check2, { workflows }) {
  const [first = ""] = check2.split(" / ");
  return workflows.filter(({ jobs }) => jobs.some((job) => isCheckOf(job, first)));
}
function passing(event, { runs, base }) {
  return findReaches(runs, event, base).filter((reach) => reach.runs !== "skips");
}
function hearsWorkflows(makers, one, facts) {
  if (one.kind === "check" && !isOfActions(one)) return false;
  const own = new Set(facts.runs.flatMap(({ links }) => links.map(({ workflow }) => workflow.name)));
  const awaited = passing("workflow_run", facts).flatMap(
    ({ trigger }) => filterOf(trigger, "workflows")?.values ?? []
  );
  return makers.length > 0 ? makers.every(({ name }) => awaited.includes(name)) : awaited.some((name) => !own.has(name));
}
function listsOf(event, makers, workflow) {
  if (event === "status" || event === "deployment_status") return {};
  if (event !== "workflow_run") return { types: ["completed"] };
  const trigger = workflow.triggers.find((one) => one.event === event);
  const before = (trigger && filterOf(trigger, "workflows")?.values) ?? [];
  const workflows = [.../* @__PURE__ */ new Set([...before, ...makers.map(({ name }) => name)])];
  return trigger === void 0 ? { workflows, types: ["completed"] } : { workflows };
}

// src/setup/findings/filter.ts
function judgeFilters(facts) {
  const { runs, base } = facts;
  const found = [
    ...["pull_request", "pull_request_target"].flatMap((event) => pathsOf(findReaches(runs, event, base))),
    ...findReaches(runs, "issue_comment", base).flatMap(refusedFilters),
    ...judgePushPaths(findReaches(runs, "push", base), facts)
  ];
  if (found.length > 0) return found;
  return [{ code: "filter", severity: "ok", message: "no filter keeps a run from starting" }];
}
function pathsOf(reaches) {
  const names = ["paths", "paths-ignore"];
  const isFree = ({ trigger }) => names.every((name) => filterOf(trigger, name) === void 0);
  if (reaches.some((reach) => isFree(reach) && reach.runs === "runs")) return [];
  return reaches.flatMap(
    ({ workflow: { source }, trigger }) => names.flatMap((name) => {
      const filter = filterOf(trigger, name);
      if (filter === void 0) return [];
      const edit = removeEntry(source.text, filter.entry);
      const message = `\`${name}\` of \`${trigger.event}\`: a pull request that it leaves out gets no status, and a required status then blocks it for ever. The checklist's own conditions decide what is asked`;
      const fix = edit && fixLines(source, [edit]);
      return [{ code: "filter", severity: "wrong", message, at: placeAt(source, filter.entry.start), fix }];
    })
  );
}
function refusedFilters({ workflow: { source }, trigger }) {
  const names = ["branches", "branches-ignore", "paths", "paths-ignore", "tags", "tags-ignore"];
  return names.flatMap((name) => {
    const entry = entryOf2(trigger.entry?.value, name);
    if (entry === void 0) return [];
    const edit = removeEntry(source.text, entry);
    const message = `\`issue_comment\` knows no \`${name}\`: GitHub refuses the whole workflow`;
    const fix = edit && fixLines(source, [edit]);
    return [{ code: "filter", severity: "wrong", message, at: placeAt(source, entry.start), fix }];
  });
}
function judgePushPaths(reaches, { readPaths }) {
  const included = reaches.filter(({ excludedBy }) => excludedBy === void 0);
  if (readPaths === void 0 || included.some(({ trigger }) => filterOf(trigger, "paths") === void 0))
    return [];
  const patterns = included.flatMap(({ trigger }) => filterOf(trigger, "paths")?.values ?? []);
  const left = readPaths.filter((path) => !passesFilter(path, patterns));
  const [first] = included;
  const filter = first && filterOf(first.trigger, "paths");
  if (left.length === 0 || first === void 0 || filter === void 0) return [];
  const { source } = first.workflow;
  const { start, end } = filter.entry;
  const text = `paths: ${renderList([...filter.values, ...left])}`;
  const message = `\`paths\` of \`push\` leave out ${enumerate(left.map((path) => `\`${path}\``))}, which the gate reads of the base branch: open pull requests are not judged again when that changes`;
  const fix = fixLines(source, [{ start, end, text }]);
  return [{ code: "filter", severity: "advice", message, at: placeAt(source, start), fix }];
}

// src/setup/findings/finding.ts
var SETUP_CODES = {
  github: "whether GitHub could be asked",
  "required-status": "whether the base branch requires the status",
  "status-source": "whether only the app that posts the status is believed",
  checklist: "whether the base branch has a checklist that can be read",
  "code-owners": "whether CODEOWNERS can be read, where the checklist lets code owners confirm",
  workflow: "which workflow runs the action, and whether it can be read",
  landed: "whether the branches that GitHub takes the workflow from have it as it is here",
  "event-pull-request": "whether a pull request starts it, with every type that is needed",
  "event-issue-comment": "whether a tick starts it",
  "event-merge-group": "whether the merge queue starts it",
  "event-push": "whether a change of the base branch starts it",
  "event-schedule": "whether time that passes starts it, where confirmations or waivers count for a time",
  "event-review": "whether a review starts it, where the checklist takes reviews for evidence",
  evidence: "whether what the checklist takes for evidence starts it, and is not the gate itself",
  filter: "whether a filter keeps runs from starting",
  condition: "whether an `if` skips the job or the step",
  permissions: "whether the token may do what the gate does",
  concurrency: "whether concurrency loses runs",
  "pull-request-target": "whether GitHub lets `pull_request_target` run",
  forks: "whether pull requests of forks get a status",
  checkout: "whether the job checks out the pull request's code",
  inputs: "whether the inputs of the step are known, do not silence it, and hold the tokens that the checklist needs",
  pin: "whether the action is pinned to a commit",
  "job-name": "whether a job has the name of the status"
};

// src/setup/findings/fork.ts
function judgeForks(facts) {
  return [...judgeTarget(facts), ...judgeWorkflowRun(facts)];
}
var hasEvent = (event) => ({ links: [{ workflow }] }) => workflow.triggers.some((trigger) => trigger.event === event);
function judgeTarget({ runs, isPublic, policiesUrl }) {
  const run = runs.find(hasEvent("pull_request_target"));
  if (run === void 0) return [];
  const [{ workflow }] = run.links;
  const trigger = workflow.triggers.find(({ event }) => event === "pull_request_target");
  const at = placeAt(workflow.source, trigger?.start ?? 0);
  if (isPublic === false)
    return [
      {
        code: "pull-request-target",
        severity: "ok",
        message: "`pull_request_target` may run in a private repository",
        at
      }
    ];
  const where = isPublic === void 0 ? "if the repository is public, " : "";
  return [
    {
      code: "pull-request-target",
      severity: "unknown",
      message: `${where}GitHub blocks \`pull_request_target\` since 2 November 2026 unless a policy allows it, which only administrators can read. \`pull_request\` with a second workflow for forks needs no policy`,
      at,
      fix: { kind: "settings", page: "Settings \u203A Actions \u203A Policies", url: policiesUrl }
    }
  ];
}
function judgeWorkflowRun({ runs, workflows, isPublic }) {
  const waiting = runs.map(({ links: [{ workflow }] }) => workflow).filter(({ triggers }) => !triggers.some(({ event }) => event === "pull_request")).flatMap(
    (workflow) => workflow.triggers.flatMap(
      (trigger) => trigger.event === "workflow_run" ? [{ workflow, trigger }] : []
    )
  );
  const first = runs.find(hasEvent("pull_request"))?.links[0].workflow;
  if (waiting.length > 0)
    return [...new Set(waiting)].map(({ workflow, trigger }) => judgeAwaited(workflow, trigger, workflows));
  if (first === void 0 || isPublic !== true || runs.some(hasEvent("pull_request_target"))) return [];
  return [
    {
      code: "forks",
      severity: "advice",
      message: "the run of a pull request from a fork, or by Dependabot, has a token that may only read: it gets no status. A second workflow writes it",
      at: placeAt(first.source, first.on?.start ?? 0),
      fix: {
        kind: "new-file",
        file: ".github/workflows/deployment-checklist-forks.yml",
        text: renderForkWorkflow(first.name, runs.find(hasEvent("pull_request"))?.uses.text ?? "")
      }
    }
  ];
}
function judgeAwaited({ source }, trigger, workflows) {
  const awaited = filterOf(trigger, "workflows");
  const started = workflows.filter(({ triggers }) => triggers.some(({ event }) => event === "pull_request"));
  const at = placeAt(source, awaited?.entry.start ?? trigger.start);
  if (awaited?.values.some((name) => started.some((workflow) => workflow.name === name)))
    return { code: "forks", severity: "ok", message: "`workflow_run` writes for pull requests of forks", at };
  const names = started.map(({ name }) => `\`${name}\``);
  const next = names.length === 0 ? "no workflow runs on `pull_request`" : `those that do are ${names.join(", ")}`;
  return {
    code: "forks",
    severity: "wrong",
    message: `\`workflow_run\` waits for no workflow that runs on \`pull_request\`, so pull requests of forks get no status: ${next}`,
    at
  };
}
function renderForkWorkflow(awaited, uses) {
  const name = /^[\w][\w ./-]*$/.test(awaited) ? awaited : `'${awaited.replaceAll("'", "''")}'`;
  return `name: Deployment checklist of forks
on:
  workflow_run:
    workflows: [${name}]
    types: [completed]
permissions:
  contents: read
  pull-requests: write
  statuses: write
jobs:
  gate:
    if: >-
      startsWith(github.event.workflow_run.event, 'pull_request') &&
      (github.event.workflow_run.head_repository.full_name != github.repository ||
       github.event.workflow_run.actor.login == 'dependabot[bot]')
    runs-on: ubuntu-latest
    steps:
${uses.startsWith("./") ? CHECKOUT : ""}      - uses: ${uses}
`;
}
var CHECKOUT = `      - uses: actions/checkout@v7
        with:
          ref: \${{ github.event.repository.default_branch }}
          persist-credentials: false
`;

// src/setup/findings/landed.ts
function judgeLanded(runs, tips) {
  const workflows = [
    ...new Set(runs.flatMap(({ links }) => links.map(({ workflow }) => workflow)))
  ];
  const found = workflows.flatMap((workflow) => judgeWorkflow(workflow, tips));
  if (found.length > 0 || tips.length === 0) return found;
  const what = workflows.length === 1 ? "the workflow as it is here" : "the workflows as they are here";
  return [{ code: "landed", severity: "ok", message: `${haveOf(tips)} ${what}` }];
}
function judgeWorkflow({ source }, tips) {
  const [here, at] = [withoutReturns(source.text), placeAt(source, 0)];
  const lacking = tips.filter(({ texts }) => texts.get(source.file) === void 0);
  const differing = tips.filter(({ texts }) => withoutReturns(texts.get(source.file) ?? here) !== here);
  const message = lacking.length > 0 ? `${haveOf(lacking)} no such workflow yet: GitHub runs it for comments once it has landed there` : `${haveOf(differing)} another text of it: this is about the one here, which counts once it has landed`;
  return lacking.length + differing.length === 0 ? [] : [{ code: "landed", severity: "advice", message, at }];
}
function haveOf(tips) {
  return `${enumerate(tips.map(({ name }) => `\`${name}\``))} ${tips.length === 1 ? "has" : "have"}`;
}
function withoutReturns(text) {
  return text.replaceAll("\r\n", "\n");
}

// src/setup/findings/need.ts
function decideNeeds({ checklists, hasMergeQueue }) {
  return [
    {
      code: "event-pull-request",
      event: "pull_request",
      missing: "wrong",
      because: "no pull request gets a checklist or a status",
      types: [...PULL_REQUEST_TYPES, ...checklists.some(asksForLabels) ? LABEL_TYPES : []]
    },
    {
      code: "event-issue-comment",
      event: "issue_comment",
      missing: "wrong",
      because: "ticking a box changes nothing",
      types: COMMENT_TYPES
    },
    ...hasMergeQueue === false ? [] : [mergeGroup(hasMergeQueue)],
    {
      code: "event-push",
      event: "push",
      missing: "advice",
      because: "when production gets a key, or the checklist an item, open pull requests keep their status until something happens on them",
      types: []
    },
    ...timed(checklists),
    ...reviewed(checklists)
  ];
}
function reviewed(checklists) {
  if (!checklists.flatMap(evidenceOf).some(({ kind }) => kind === "review")) return [];
  return [
    {
      code: "event-review",
      event: "pull_request_review",
      missing: "wrong",
      because: "the checklist has items that a review confirms",
      types: [
        { type: "submitted", missing: "wrong", because: "a review is evidence" },
        { type: "dismissed", missing: "wrong", because: "a dismissed review is none any more" }
      ]
    }
  ];
}
function timed(checklists) {
  const items = checklists.flatMap((checklist) => checklist.items);
  const need = { code: "event-schedule", event: "schedule", types: [] };
  if (items.some(({ expires }) => typeof expires === "object"))
    return [
      {
        ...need,
        missing: "wrong",
        because: "a confirmation that counts for a time lapses, and the status stays green until something happens"
      }
    ];
  if (items.some(({ waivable = false }) => waivable !== false))
    return [
      {
        ...need,
        missing: "advice",
        because: "a waiver that ends does so, and the status stays green until something happens"
      }
    ];
  return [];
}
var PULL_REQUEST_TYPES = [
  { type: "opened", missing: "wrong", because: "a new pull request has no status yet" },
  { type: "reopened", missing: "wrong", because: "it may have changed while it was closed" },
  { type: "synchronize", missing: "wrong", because: "a new commit has no status yet" },
  { type: "edited", missing: "wrong", because: "the base branch may have changed" },
  { type: "ready_for_review", missing: "advice", because: "the status is fresh when reviewers come" }
];
var LABEL_TYPES = [
  { type: "labeled", missing: "wrong", because: "the checklist has items that ask for a label" },
  { type: "unlabeled", missing: "wrong", because: "the checklist has items that ask for a label" }
];
var COMMENT_TYPES = [
  { type: "created", missing: "wrong", because: "a comment may hold a command" },
  { type: "edited", missing: "wrong", because: "a tick is an edit of the comment" },
  { type: "deleted", missing: "wrong", because: "without its comment the gate has to close" }
];
function mergeGroup(hasMergeQueue) {
  return {
    code: "event-merge-group",
    event: "merge_group",
    missing: hasMergeQueue === void 0 ? "unknown" : "wrong",
    because: hasMergeQueue === void 0 ? "if the branch has a merge queue, which could not be read, the queue waits in vain" : "the merge queue waits in vain for the status on its own commit",
    types: [{ type: "checks_requested", missing: "wrong", because: "it is what the merge queue asks with" }]
  };
}
function asksForLabels(checklist) {
  return checklist.items.some(({ when }) => when?.labels !== void 0 || when?.not?.labels !== void 0) || evidenceOf(checklist).some(({ kind }) => kind === "label");
}

// src/setup/findings/permission.ts
var NEEDED = [
  { name: "contents", level: "read", for: "reading the checklist" },
  { name: "pull-requests", level: "write", for: "writing the comment" },
  { name: "statuses", level: "write", for: "posting the status" }
];
var CHECKS = [
  { name: "checks", level: "read", for: "reading the checks that are evidence" },
  { name: "actions", level: "read", for: "telling checks of several workflows apart" }
];
var DEPLOYMENTS = [
  { name: "deployments", level: "read", for: "reading the deployments that are evidence" }
];
function permissionsFor(checklists) {
  const evidence = checklists.flatMap(evidenceOf);
  const isAsked = (kind) => evidence.some((one) => one.kind === kind);
  return [...NEEDED, ...isAsked("check") ? CHECKS : [], ...isAsked("deployment") ? DEPLOYMENTS : []];
}
function judgePermissions(runs, checklists) {
  const needed = permissionsFor(checklists);
  const found = runs.flatMap((run) => {
    if (!usesOwnToken(run)) return [otherToken(run, needed)];
    const declared = run.links.flatMap((link) => declarationOf(link) ?? []);
    const first = declarationOf(run.links[0]) === void 0 ? [byDefault(run, needed)] : [];
    return [...first, ...declared.flatMap((declaration) => judgeDeclaration(declaration, needed))];
  });
  if (found.length > 0) return found;
  return [
    {
      code: "permissions",
      severity: "ok",
      message: "the token may read the files, write the comment and post the status"
    }
  ];
}
function declarationOf(link) {
  const entry = link.job.permissions ?? link.workflow.permissions;
  return entry && { link, entry };
}
function judgeDeclaration({ link, entry }, needed) {
  const lacking = needed.filter((permission) => !grants(entry, permission));
  if (lacking.length === 0) return [];
  const { source } = link.workflow;
  const needs = lacking.map((one) => `\`${one.name}: ${one.level}\` for ${one.for}`);
  return [
    {
      code: "permissions",
      severity: "wrong",
      message: `the job \`${link.job.id}\` lacks ${enumerate(needs)}. What is not listed is off`,
      at: placeAt(source, entry.start),
      fix: fixLines(source, editsOf(source.text, entry, lacking, needed))
    }
  ];
}
function grants({ value }, { name, level }) {
  if (value.kind === "text")
    return value.text === "write-all" || value.text === "read-all" && level === "read";
  const levelOf = (key) => textAt(value, key)?.text;
  const given = levelOf(name);
  if (given === "write" || given === level) return true;
  return name === "pull-requests" && given === "read" && levelOf("issues") === "write";
}
function editsOf(text, { start, value, end }, lacking, needed) {
  if (value.kind === "map" && value.isBlock) {
    const pad2 = indentAt(text, value.start);
    return lacking.map(({ name, level }) => {
      const present = entryOf2(value, name);
      if (present === void 0)
        return { start: value.start, end: value.start, text: `${name}: ${level}
${pad2}` };
      return { start: present.start, end: present.end, text: `${name}: ${level}` };
    });
  }
  const kept = value.kind === "map" ? value.entries.filter(({ key }) => !needed.some(({ name }) => name === key)) : [];
  const pad = `${indentAt(text, start)}  `;
  const lines = [
    ...needed.map(({ name, level }) => `${name}: ${level}`),
    ...kept.map((entry) => text.slice(entry.start, entry.end))
  ];
  return [{ start, end, text: ["permissions:", ...lines.map((line2) => pad + line2)].join("\n") }];
}
function byDefault({ links: [{ workflow, job }] }, needed) {
  const { source, jobsAt } = workflow;
  const lines = needed.map(({ name, level }) => `  ${name}: ${level}
`).join("");
  return {
    code: "permissions",
    severity: "unknown",
    message: `no \`permissions\` for the job \`${job.id}\`: what its token may do is a setting of the repository that only administrators can read. Say what it needs`,
    at: placeAt(source, job.start),
    fix: fixLines(source, [{ start: jobsAt, end: jobsAt, text: `permissions:
${lines}` }])
  };
}
function otherToken({ links, step, uses }, needed) {
  const { source } = (links.at(-1) ?? links[0]).workflow;
  const needs = enumerate(needed.map(({ name, level }) => `${name} ${level}`));
  return {
    code: "permissions",
    severity: "unknown",
    message: `what the step's own \`token\` may do cannot be read here: it needs ${needs}`,
    at: placeAt(source, entryOf2(step.with?.value, "token")?.start ?? uses.start)
  };
}

// src/setup/rules.ts
var GITHUB_ACTIONS = 15368;
function decideRequirement({ rules, protection }, context) {
  const told = [
    ...rules.kind === "told" ? rules.value.required : [],
    ...protection.kind === "told" ? protection.value : []
  ];
  const by = told.filter((status) => status.context.toLowerCase() === context.toLowerCase());
  if (by.length > 0) return { kind: "required", by };
  if (rules.kind === "not-in-plan") return rules;
  if (rules.kind === "untold") return { kind: "unknown", because: rules.because };
  if (protection.kind === "untold") return { kind: "unknown", because: protection.because };
  return { kind: "not-required", others: told.map((status) => status.context) };
}

// src/setup/findings/requirement.ts
function judgeRequirement(facts) {
  const { branch, base, context } = facts;
  if (context === void 0)
    return [
      unknown("the input `context` is an expression, so nobody here knows which status has to be required")
    ];
  const requirement = decideRequirement(branch, context);
  switch (requirement.kind) {
    case "required":
      return [
        {
          code: "required-status",
          severity: "ok",
          message: `\`${base}\` requires the status \`${context}\``
        },
        judgeSource(requirement.by, context, facts)
      ];
    case "not-required":
      return [notRequired(requirement.others, context, facts)];
    case "not-in-plan":
      return [
        {
          code: "required-status",
          severity: "wrong",
          message: `no status can be required in this repository, so the gate holds nobody back: ${requirement.because}`
        }
      ];
    case "unknown":
      return [
        {
          ...unknown(`whether \`${base}\` requires the status \`${context}\`: ${requirement.because}`),
          fix: settings("Settings \u203A Rules \u203A Rulesets, and Settings \u203A Branches", facts)
        }
      ];
  }
}
function unknown(message) {
  return { code: "required-status", severity: "unknown", message };
}
function notRequired(others, context, facts) {
  const { base, jobs } = facts;
  const job = others.find((name) => jobs.some((one) => one.toLowerCase() === name.toLowerCase()));
  const near = findNearName(context, others);
  const instead = near !== void 0 ? `. It requires \`${near}\`, which nothing posts` : job === void 0 ? "" : `. It requires the job \`${job}\`, which a tick does not move, and which counts as passed when it is skipped`;
  return {
    code: "required-status",
    severity: "wrong",
    message: `\`${base}\` does not require the status \`${context}\`, so nobody has to wait for it${instead}`,
    fix: rulesets(facts, context)
  };
}
function judgeSource(by, context, facts) {
  const { base, ownToken } = facts;
  const code5 = "status-source";
  const pinned = by.flatMap(({ integrationId }) => integrationId ?? []);
  const [other] = ownToken ? pinned.filter((id) => id !== GITHUB_ACTIONS) : [];
  if (other !== void 0)
    return {
      code: code5,
      severity: facts.webUrl?.startsWith("https://github.com/") === true ? "wrong" : "unknown",
      message: `\`${base}\` takes the status \`${context}\` from the app ${other} only, and the step posts it with GITHUB_TOKEN, as GitHub Actions (app ${GITHUB_ACTIONS} on github.com): it stays expected for ever`,
      fix: rulesets(facts, context)
    };
  if (pinned.length === 0)
    return {
      code: code5,
      severity: "advice",
      message: `\`${base}\` takes the status \`${context}\` from anybody with write access, also by hand: choose ${ownToken ? "GitHub Actions" : "the app whose token the step has"} as its source`,
      fix: rulesets(facts, context)
    };
  if (ownToken) return { code: code5, severity: "ok", message: `and takes \`${context}\` from GitHub Actions only` };
  return {
    code: code5,
    severity: "unknown",
    message: `\`${base}\` takes the status \`${context}\` from the app ${pinned[0]} only: whether the step's own \`token\` is of that app cannot be read here`
  };
}
function rulesets(facts, context) {
  const source = facts.ownToken ? "GitHub Actions" : "your app";
  const page = "Settings \u203A Rules \u203A Rulesets \u203A your branch \u203A Require status checks to pass";
  return settings(`${page}: add \`${context}\`, with ${source} as source`, facts);
}
function settings(page, { webUrl }) {
  return { kind: "settings", page, url: webUrl === void 0 ? void 0 : `${webUrl}/settings/rules` };
}

// src/setup/findings/step.ts
function judgeInputs(runs, known2) {
  const found = runs.flatMap((run) => judgeGiven(run, known2));
  if (found.length > 0) return found;
  return [{ code: "inputs", severity: "ok", message: "the action has every input that is given" }];
}
function judgeGiven(run, known2) {
  const { source } = ownLink(run).workflow;
  const given = run.step.with?.value;
  const entries = given?.kind === "map" ? given.entries : [];
  const judged = entries.flatMap((entry) => judgeInput(entry, known2));
  const needless2 = judged.flatMap(({ entry, edit }) => edit === void 0 ? [entry] : []);
  const removal = removeInputs(run, needless2);
  return judged.map(({ entry, edit, message }) => ({
    code: "inputs",
    severity: "wrong",
    message,
    at: placeAt(source, entry.start),
    fix: edit === void 0 ? removal : fixLines(source, [edit])
  }));
}
function judgeInput(entry, known2) {
  const { key, start, value } = entry;
  if (key === "dry-run" && value.kind === "text" && value.text === "true")
    return [
      { entry, message: "with `dry-run: true` neither comment nor status is ever written", edit: void 0 }
    ];
  if (known2.includes(key.toLowerCase())) return [];
  const near = findNearName(key, known2);
  const next = near === void 0 ? `it has ${enumerate(known2.map((name) => `\`${name}\``))}` : `did you mean \`${near}\`?`;
  const message = `the action has no input \`${key}\`, and does not hear it: ${next}`;
  const edit = near === void 0 ? void 0 : { start, end: start + key.length, text: near };
  return [{ entry, message, edit }];
}
function removeInputs(run, needless2) {
  const { source } = ownLink(run).workflow;
  const given = run.step.with;
  const isAll = given?.value.kind === "map" && given.value.entries.length === needless2.length;
  const removed = isAll ? [given] : needless2;
  const edits = removed.map((entry) => removeEntry(source.text, entry));
  return edits.includes(void 0) ? void 0 : fixLines(
    source,
    edits.flatMap((edit) => edit ?? [])
  );
}
function judgePins(runs) {
  return runs.flatMap((run) => {
    const [, name = "", ref = ""] = /^([^@]+)@(.+)$/.exec(run.uses.text) ?? [];
    const at = placeAt(ownLink(run).workflow.source, run.uses.start);
    if (ref === "") return [];
    if (/^[0-9a-f]{40}$/.test(ref))
      return [{ code: "pin", severity: "ok", message: "the action is pinned to a commit", at }];
    const repository = name.split("/").slice(0, 2).join("/");
    const isSafe = /^[\w./-]+$/.test(repository + ref);
    return [
      {
        code: "pin",
        severity: "advice",
        message: `\`@${ref}\` may be moved to other code: name a commit, with \`${ref}\` as a comment behind it`,
        at,
        fix: isSafe ? { kind: "shell", command: `git ls-remote https://github.com/${repository} ${ref}` } : void 0
      }
    ];
  });
}
function judgeJobNames(runs, contextOf) {
  return runs.flatMap(
    (run) => run.links.flatMap(({ workflow, job }) => {
      const name = job.name ?? job.id;
      if (name.toLowerCase() !== contextOf(run)?.toLowerCase()) return [];
      const message = `the job has the name of the status, \`${name}\`: GitHub then requires both. Call the job something else, such as \`gate\``;
      return [{ code: "job-name", severity: "advice", message, at: placeAt(workflow.source, job.start) }];
    })
  );
}

// src/setup/findings/token.ts
function judgeTokens(runs, checklists) {
  const [environment] = checklists.flatMap(({ env }) => env === void 0 ? [] : listEnvironments(env));
  const [team] = checklists.flatMap(groupsOf).flatMap(({ teams = [] }) => teams);
  const wanted = [
    ...environment === void 0 ? [] : [
      {
        what: `the variables of \`github-environment: ${environment}\``,
        input: "environment-token",
        page: "docs/workflows.md"
      }
    ],
    ...team === void 0 ? [] : [{ what: `the members of \`${team}\``, input: "team-token", page: "docs/checklist.md" }]
  ];
  return runs.flatMap(
    (run) => wanted.filter(({ input }) => entryOf2(run.step.with?.value, input) === void 0).map(({ what, input, page }) => {
      const at = placeAt(ownLink(run).workflow.source, run.uses.start);
      const isOwn = usesOwnToken(run);
      const who = isOwn ? "GITHUB_TOKEN never may" : "whether the step's own `token` may cannot be read here";
      const message = `the checklist needs ${what}, which somebody has to read: ${who}. Pass one that may as \`${input}\`, as ${page} shows`;
      return { code: "inputs", severity: isOwn ? "wrong" : "unknown", message, at };
    })
  );
}

// src/setup/findings/workflow.ts
var code4 = "workflow";
function judgeFound(facts, readPaths) {
  const { problems, runs } = facts;
  const broken = problems.map(
    ({ message, ...at }) => ({
      code: code4,
      severity: "wrong",
      message: `GitHub cannot read this workflow: ${message}`,
      at
    })
  );
  if (runs.length > 0) return [...broken, ...runs.map(describe4)];
  if (broken.length > 0) return broken;
  return [elsewhere(facts) ?? none(facts, readPaths)];
}
function describe4(run) {
  const { workflow, job } = ownLink(run);
  const at = placeAt(workflow.source, run.uses.start);
  if (isCalledFromElsewhere(run))
    return {
      code: code4,
      severity: "unknown",
      message: `this workflow runs the action when others call it, and none here does: their events, permissions and concurrency could not be judged`,
      at
    };
  const by = run.links.length === 1 ? "" : `, called by \`${run.links[0].workflow.source.file}\``;
  return {
    code: code4,
    severity: "ok",
    message: `\`${workflow.source.file}\` runs the action in the job \`${job.id}\`${by}`,
    at
  };
}
function elsewhere({ workflows }) {
  const [found] = workflows.flatMap(
    (workflow) => workflow.jobs.flatMap(
      ({ uses }) => uses === void 0 || uses.text.startsWith("./") ? [] : [{ workflow, uses }]
    )
  );
  if (found === void 0) return void 0;
  const message = `no workflow here runs the action itself; \`${found.uses.text}\`, which this one calls, may: run \`doctor\` in its repository`;
  return { code: code4, severity: "unknown", message, at: placeAt(found.workflow.source, found.uses.start) };
}
function none({ base }, readPaths) {
  return {
    code: code4,
    severity: "wrong",
    message: "no workflow in `.github/workflows` runs the action; if one does under another name, say so with `--uses`",
    fix: {
      kind: "new-file",
      file: ".github/workflows/deployment-checklist.yml",
      text: renderStarterWorkflow(base, readPaths)
    }
  };
}

// src/setup/judge-setup.ts
function judgeSetup(facts) {
  const { checklists, defaults, github, tips } = facts;
  const here = facts.runs.filter((run) => !isCalledFromElsewhere(run));
  const findings = [
    github.asked,
    ...judgeRequirements(facts),
    ...checklists.flatMap((file) => judgeChecklist(file, tips[0].name, defaults.checklist)),
    ...judgeCodeOwners(
      checklists.flatMap((file) => readableChecklist(file) ?? []),
      facts.codeowners,
      facts.base
    ),
    ...judgeFound(facts, readPathsOf(checklists)),
    ...facts.runs.length === 0 ? [] : judgeLanded(facts.runs, tips),
    ...gatesOf(here, defaults.context).flatMap((runs) => judgeGate(runs, facts)),
    ...facts.runs.length === 0 ? [] : judgeSteps(facts)
  ];
  const order = Object.keys(SETUP_CODES);
  const unique = new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.message, finding.at]), finding])
  );
  return [...unique.values()].toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
function gatesOf(runs, context) {
  const groups = Map.groupBy(runs, (run) => inputOr(run, "context", context)?.toLowerCase());
  return [...groups.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : [[first, ...others]]
  );
}
function judgeGate(runs, facts) {
  const { workflows, base, checklists, github, webUrl } = facts;
  const { rules } = github.branch;
  const hasMergeQueue = rules.kind === "told" ? rules.value.hasMergeQueue : rules.kind === "untold" ? void 0 : false;
  const readable = checklists.flatMap((file) => readableChecklist(file) ?? []);
  const events = {
    runs,
    workflows,
    needs: decideNeeds({ checklists: readable, hasMergeQueue }),
    base,
    readPaths: readPathsOf(checklists)
  };
  const policiesUrl = webUrl === void 0 ? void 0 : `${webUrl}/settings/actions`;
  return [
    ...judgeEvents(
      events,
      draftEvidence(events, readable, inputOr(runs[0], "context", facts.defaults.context))
    ),
    ...judgeFilters(events),
    ...judgeConditions(events),
    ...judgePermissions(runs, readable),
    ...judgeConcurrency(runs),
    ...judgeForks({ runs, workflows, isPublic: github.isPublic, policiesUrl })
  ];
}
function judgeSteps({ runs, checklists, defaults }) {
  return [
    ...judgeCheckouts(runs),
    ...judgeInputs(runs, defaults.inputs),
    ...judgeTokens(
      runs,
      checklists.flatMap((file) => readableChecklist(file) ?? [])
    ),
    ...judgePins(runs),
    ...judgeJobNames(runs, (run) => inputOr(run, "context", defaults.context))
  ];
}
function judgeRequirements({ runs, base, github, webUrl, defaults }) {
  const gates = gatesOf(runs, defaults.context);
  const judged = gates.map((gate) => ({
    context: inputOr(gate[0], "context", defaults.context),
    jobs: gate.flatMap(
      ({ links }) => links.flatMap(({ job }) => [job.id, ...job.name === void 0 ? [] : [job.name]])
    ),
    ownToken: gate.every(usesOwnToken)
  }));
  const asIfThere = { context: defaults.context, jobs: [], ownToken: true };
  return (judged.length === 0 ? [asIfThere] : judged).flatMap(
    (gate) => judgeRequirement({ branch: github.branch, base, webUrl, ...gate })
  );
}
function readPathsOf(checklists) {
  const paths = checklists.map((file) => {
    const checklist = readableChecklist(file);
    return checklist && [file.path, ...checklist.env === void 0 ? [] : listPaths(checklist.env)];
  });
  return paths.includes(void 0) ? void 0 : [...new Set(paths.flatMap((path) => path ?? []))];
}

// src/setup/target.ts
function decideTarget({ given, webUrl, apiUrl, token }) {
  const [, host = "", path = ""] = /^https:\/\/([^/]+)\/(.+)$/.exec(webUrl ?? "") ?? [];
  const [owner, repo, ...more] = (given ?? path).split("/");
  if (owner === void 0 || owner === "" || repo === void 0 || more.length > 0)
    return nobody("no remote `origin` tells the repository: name it with `--repo OWNER/NAME`");
  const isElsewhere = given === void 0 && host !== "github.com";
  if (apiUrl === void 0 && isElsewhere)
    return nobody(
      `\`origin\` is on ${host}: if that is GitHub, say where its API is`,
      `GITHUB_API_URL=https://${host}/api/v3 deployment-checklist doctor`
    );
  if (token === void 0)
    return nobody(
      "neither GITHUB_TOKEN nor GH_TOKEN is set: give it a token that may read the repository (Metadata and Contents read)",
      'GH_TOKEN="$(gh auth token)" deployment-checklist doctor'
    );
  return { kind: "ask", owner, repo, apiUrl: apiUrl ?? "https://api.github.com", token };
}
function nobody(why, command) {
  const fix = command === void 0 ? void 0 : { kind: "shell", command };
  return {
    kind: "nobody",
    finding: { code: "github", severity: "unknown", message: `GitHub was not asked: ${why}`, fix }
  };
}

// src/modes/checkout/doctor-base.ts
async function findBaseTips(checkout, given) {
  const [tip, usual] = await Promise.all([
    given === void 0 ? findDefaultBase(checkout) : findBranch(checkout, given),
    given === void 0 ? void 0 : findDefaultBase(checkout).catch(ignoreUnknown)
  ]);
  if (tip.branch === void 0)
    throw new GateError(
      "input-invalid",
      `\`${tip.name}\` is no branch, and rules are those of a branch: name one with \`--base\``
    );
  const others = usual === void 0 || usual.branch === tip.branch ? [] : [usual];
  return { base: tip.branch, refs: [tip, ...others] };
}
async function findBranch(checkout, name) {
  try {
    return await findRef(checkout, name, "--base");
  } catch (error) {
    const remote = await findRef(checkout, `origin/${name}`, "--base").catch(ignoreUnknown);
    if (remote === void 0) throw error;
    return remote;
  }
}
function ignoreUnknown(error) {
  if (!(error instanceof GateError)) throw error;
}

// src/modes/checkout/doctor.ts
async function doctor(options, around) {
  const { root, ...checkout } = await findCheckout(around.folder);
  const [{ base, refs }, sources, remote] = await Promise.all([
    findBaseTips({ root, ...checkout }, options.base),
    readWorkflowFiles(root),
    findWebUrl(root)
  ]);
  const { repository: given } = options;
  const target = decideTarget({ ...whereabouts(around.env), given, webUrl: remote });
  const webUrl = given === void 0 ? remote : new URL(given, `${serverOf(around.env, remote)}/`).href;
  const asking = askAnybody(target, base, around);
  asking.catch(() => {
  });
  const { workflows, problems } = parseWorkflows(sources);
  const runs = findGateRuns(workflows, {
    given: options.uses,
    local: await findOwnActions(root, listLocalActions(workflows))
  });
  const { context, checklist } = inputsSchema.parse({ token: "not needed here" });
  const { checklists, codeowners, tips } = await readAtTips(
    root,
    refs,
    listChecklists(runs, checklist),
    sources
  );
  const findings = judgeSetup({
    ...{ workflows, problems, runs, base, tips, checklists, codeowners, webUrl },
    github: await asking,
    defaults: {
      context,
      inputs: Object.keys(inputsSchema.shape),
      checklist: `${renderSmallestChecklist()}
`
    }
  });
  return { repository: target.kind === "ask" ? `${target.owner}/${target.repo}` : void 0, base, findings };
}
function serverOf({ GITHUB_SERVER_URL }, remote) {
  return GITHUB_SERVER_URL || (remote === void 0 ? "https://github.com" : new URL(remote).origin);
}
function whereabouts({ GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }) {
  return { token: GITHUB_TOKEN || GH_TOKEN || void 0, apiUrl: GITHUB_API_URL || void 0 };
}
async function askAnybody(target, base, around) {
  if (target.kind === "ask") {
    const { askGitHub } = await import("./doctor-github-M2Q5GWXF.js");
    return askGitHub(target, base, around.env, around.notice);
  }
  const untold = { kind: "untold", because: "GitHub was not asked" };
  return { asked: target.finding, branch: { rules: untold, protection: untold }, isPublic: void 0 };
}
async function findOwnActions(root, names) {
  const texts = await Promise.all(names.map((name) => readActionFile(root, name)));
  return new Set(names.filter((_, index) => isOurAction(texts[index] ?? "")));
}
function listChecklists(runs, usual) {
  const named = runs.flatMap((run) => inputOr(run, "checklist", usual) ?? []);
  return runs.length === 0 ? [usual] : [...new Set(named)];
}
async function readAtTips(root, [first, ...others], paths, sources) {
  const files = new CommitFiles(root);
  const readTip = async ({ name, sha }) => {
    const texts = sources.map(async ({ file }) => [file, await files.read(sha, file)]);
    return { name, texts: new Map(await Promise.all(texts)) };
  };
  try {
    const [checklists, codeowners, tip, ...rest] = await Promise.all([
      Promise.all(
        paths.map(async (path) => {
          const [atBase, here] = await Promise.all([
            files.read(first.sha, path),
            readWorkingFile(root, path)
          ]);
          return { path, atBase, here };
        })
      ),
      Promise.all(CODEOWNERS_PATHS.map(async (path) => ({ path, text: await files.read(first.sha, path) }))),
      readTip(first),
      ...others.map(readTip)
    ]);
    return { checklists, codeowners: codeowners.find(isThere), tips: [tip, ...rest] };
  } finally {
    files.close();
  }
}
function isThere(file) {
  return file.text !== void 0;
}

// src/modes/commands/doctor.ts
var runDoctor = async (options, { folder, env, stdout, stderr }) => {
  const notice = (message) => stderr.write(`${message}
`);
  const view = await withProgress(stderr, () => doctor(options, { folder, env, notice }));
  const look = lookOf(stdout, env, options.color);
  stdout.write(options.format === "json" ? renderDoctorJson(view) : renderDoctor(view, look));
  return isAnythingWrong(view.findings) ? 1 : 0;
};

// src/render/init/json.ts
function renderInitJson({ files, plan, isPlanUsed, base }) {
  const states = files.map(({ state }) => state);
  const verdict = states.find((state) => state !== "exists") ?? "exists";
  const services = plan.services.map(
    ({ name, folder, manifest, declared, newManifest, production, searched }) => ({
      ...{ name, folder, manifest, declared },
      isNewManifest: newManifest !== void 0,
      ...{ production, searched }
    })
  );
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict,
    base,
    files,
    services: isPlanUsed ? services : [],
    assumed: isPlanUsed ? plan.assumed : [],
    leftOut: isPlanUsed ? plan.leftOut : [],
    findings: isPlanUsed ? plan.findings : 0
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/render/init/terminal.ts
function renderInit(view, look) {
  const { files, plan, isPlanUsed } = view;
  const found = isPlanUsed ? plan.services.map((service) => renderService3(service, look)) : [];
  const notes = (title, lines) => isPlanUsed && lines.length > 0 ? [heading2(title, look), lines.map((line2) => bullet("!", "waiting", line2, look)).join("\n")] : [];
  const sections = [
    renderHead2(view, look),
    files.map((file) => renderFile(file, look)).join("\n"),
    ...files.flatMap((file) => file.state === "planned" ? renderText(file, look) : []),
    ...found.length === 0 ? [] : [heading2("Found", look), found.join("\n")],
    ...notes("Assumed", plan.assumed),
    ...notes("Seen, and not used", plan.leftOut),
    ...renderNext(view, look)
  ];
  return `${sections.join("\n\n")}
`;
}
function renderHead2({ files, plan, isPlanUsed, tracked }, look) {
  const fresh = files.filter(({ state }) => state !== "exists");
  const verb = fresh.some(({ state }) => state === "planned") ? "would write" : "wrote";
  const text = fresh.length === 0 ? "everything is there, nothing was written" : `${verb} ${counted(fresh.length, "file")}`;
  const first = wrap(
    { text: "\u2713 ", style: "good" },
    [{ text: `Deployment checklist: ${text}`, style: "strong" }],
    look
  );
  if (!isPlanUsed) return first;
  const services = plan.services.length === 0 ? "no service found" : counted(plan.services.length, "service");
  const looked = tracked === 0 ? "git tracks no file here yet" : `${counted(tracked, "tracked file")} looked at`;
  return [first, wrap({ text: "  " }, [{ text: `${looked}, ${services}` }], look)].join("\n");
}
var STATES = {
  written: ["+", "good", ""],
  planned: ["+", "good", ""],
  exists: ["\xB7", "aside", " exists: left as it is"]
};
function renderFile({ path, state }, look) {
  const [mark, style, note] = STATES[state];
  return wrap({ text: `  ${mark} `, style }, [{ text: onScreen(path), style: "code" }, { text: note }], look);
}
function renderText({ path, text }, look) {
  const lines = text.trimEnd().split("\n");
  return [heading2(onScreen(path), look), lines.map((line2) => `  ${onScreen(line2)}`.trimEnd()).join("\n")];
}
function renderService3(service, look) {
  const { name, folder, manifest, newManifest, declared, searched } = service;
  const where = folder === "" ? "the root" : code(folder);
  const declares = `${newManifest === void 0 ? "" : "a new "}${code(manifest)} with ${counted(declared, "env key")}`;
  const more = searched.length > MOST_NAMED2 ? [`${searched.length - MOST_NAMED2} more`] : [];
  const production = searched.length === 0 ? "production is not seen from here" : `production in ${listed([...searched.slice(0, MOST_NAMED2).map(code), ...more])}`;
  return bullet("\u2713", "good", `${code(name)} in ${where}: ${declares}, ${production}`, look);
}
var MOST_NAMED2 = 4;
function renderNext({ files, plan, isPlanUsed, base }, look) {
  const fresh = files.filter(({ state }) => state !== "exists");
  const workflow = fresh.find(({ text }) => text === plan.workflow);
  const steps = [
    ...workflow === void 0 || plan.isHosted ? [] : [`In \`${workflow.path}\` write who hosts the action in the place of \`OWNER\``],
    ...isPlanUsed ? ["Read the checklist: its items and its comments are yours to change"] : [],
    ...fresh.length === 0 ? [] : [`Commit, and land it on ${code(base)}: the gate reads it from there`],
    ...isPlanUsed && plan.findings > 0 ? [
      `${counted(plan.findings, "finding")} about env keys ${plan.findings === 1 ? "is" : "are"} there today and ${plan.findings === 1 ? "holds" : "hold"} no pull request: \`deployment-checklist check --verbose\` lists ${plan.findings === 1 ? "it" : "them"}, \`baseline\` sets ${plan.findings === 1 ? "it" : "them"} aside`
    ] : [],
    `\`deployment-checklist doctor\` tells whether ${code(base)} requires the status, without which nobody has to wait for it`
  ];
  return [
    heading2("Next", look),
    steps.map((step, index) => bullet(`${index + 1}.`, void 0, step, look)).join("\n")
  ];
}
function bullet(mark, style, text, look) {
  return wrap({ text: `  ${mark} `, style }, parseSentence(text), look);
}
function heading2(title, { paint }) {
  return paint("heading", title);
}

// src/modes/commands/init.ts
var runInit = async ({ uses, dryRun, format, color }, { folder, env, stdout, stderr }) => {
  const { init } = await import("./init-L4EWWDSL.js");
  const view = await withProgress(stderr, () => init(folder, { write: !dryRun, uses }));
  stdout.write(format === "json" ? renderInitJson(view) : renderInit(view, lookOf(stdout, env, color)));
  return 0;
};

// src/checklist/json-schema.ts
function renderChecklistJsonSchema() {
  const { $schema, ...schema } = toJSONSchema(checklistSchema, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema }) => addWhatRefinementsSay(jsonSchema)
  });
  const about = { $schema, $id: "urn:deployment-checklist:checklist", title: "Deployment checklist" };
  const asksSomething = { anyOf: [{ required: ["items"] }, { required: ["env"] }] };
  return `${JSON.stringify({ ...about, ...schema, ...asksSomething }, null, 2)}
`;
}
function addWhatRefinementsSay(schema) {
  const { properties = {}, default: fallback, propertyNames } = schema;
  if (schema.pattern === `^${ITEM_ID}$`) schema.not = { pattern: "^[Ee][Nn][Vv]:" };
  if (schema.minLength === 1) schema.pattern ??= "\\S";
  if ("env-change" in properties) schema.minProperties = 1;
  if ("check" in properties && "deployment" in properties) {
    schema.oneOf = EVIDENCE_KINDS.map((kind) => ({ required: [kind] }));
    schema.dependencies = { app: ["check"], by: ["label"] };
  }
  if (propertyNames !== void 0) {
    schema.minProperties = 1;
    schema.propertyNames = { type: "string", pattern: SERVICE_NAME.source };
  }
  if (Array.isArray(fallback) && fallback.length === 0 && schema.minItems !== void 0)
    delete schema.default;
}

// src/modes/commands/schema.ts
var runSchema = async (_, { stdout }) => {
  stdout.write(renderChecklistJsonSchema());
  return 0;
};

// src/modes/checkout/validate.ts
async function validate(folder, path) {
  const read = await readWorkingConfig(folder, path);
  if (read.kind === "failed") return read;
  const { file, checklist, snapshot } = read.config;
  const code5 = listServiceCode(checklist.env ?? { services: {} });
  const services = (snapshot?.services ?? []).map(({ service, declared, searched }) => ({
    name: service,
    declared: declared.length,
    sources: searched,
    hasCode: code5.has(service)
  }));
  return { kind: "valid", config: { path: file, items: checklist.items.length, services } };
}

// src/modes/commands/validate.ts
var runValidate = async (options, around) => {
  const outcome = await validate(around.folder, options.argument);
  if (outcome.kind === "failed") return reportError(outcome.error, outcome.quotable, options, around);
  const look = lookOf(around.stdout, around.env, options.color);
  around.stdout.write(
    options.format === "json" ? renderValidJson(outcome.config) : renderValid(outcome.config, look)
  );
  return 0;
};

// src/modes/commands/run.ts
var RUN = {
  init: runInit,
  check: runCheck,
  audit: runAudit,
  validate: runValidate,
  doctor: runDoctor,
  baseline: runBaseline,
  schema: runSchema
};
export {
  RUN,
  reportError
};
//# sourceMappingURL=run-ECBQPOKS.js.map
