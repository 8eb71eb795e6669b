import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  unique
} from "./chunk-UYFELR2V.js";
import {
  CodeFiles,
  CommitFiles,
  EVIDENCE_KINDS,
  ITEM_ID,
  LASTING_KINDS,
  MOST_BROUGHT,
  SERVICE_NAME,
  aboutOf,
  checklistSchema,
  codeOf,
  compareEnv,
  compileGlobs,
  countBrought,
  decodeText,
  entryOf,
  entryOf2,
  filterOf,
  findCheckout,
  findConflicts,
  findDefaultBase,
  findDifferences,
  findGateRuns,
  findMergeBase,
  findRef,
  findWebUrl,
  fixGap,
  fixLines,
  identityOf,
  identityOfEntry,
  inFileOrder,
  inOrder,
  indentAt,
  inputOr,
  insertBelow,
  isCalledFromElsewhere,
  isCertain,
  isOurAction,
  itemIdOf,
  listEnvironments,
  listLocalActions,
  listPaths,
  listPatterns,
  listScopes,
  listServiceCode,
  listUnsearched,
  makeFolder,
  matchSame,
  mergeByKey,
  ownLink,
  parseChecklist,
  parseWorkflows,
  parseYamlWith,
  passesFilter,
  patternsOf,
  placeAt,
  readActionFile,
  readGit,
  readWorkflowFiles,
  removeEntry,
  removeLines,
  renderList,
  renderStarterWorkflow,
  require_picomatch,
  runGit,
  snapshotEnv,
  textAt,
  textOfCondition,
  toJSONSchema,
  toLandingEnv,
  unwritable,
  usesOwnToken
} from "./chunk-FNSQ3VYH.js";
import {
  DEFAULT_CHECKLIST,
  DEFAULT_CONTEXT,
  GateError,
  findNearName,
  usualContextOf
} from "./chunk-TNARGNGC.js";
import {
  COMMON_READERS,
  RULES
} from "./chunk-MYAWUO53.js";
import {
  isCode,
  mayRead
} from "./chunk-NBYYE5TN.js";
import {
  require_dist
} from "./chunk-TMZFPZ3D.js";
import {
  _default,
  _enum,
  _maxLength,
  _minLength,
  _regex,
  array,
  boolean,
  int,
  object,
  optional,
  pipe,
  refine,
  strictObject,
  string,
  superRefine,
  transform,
  tuple
} from "./chunk-PAZ66WDI.js";
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
  return finding.blocking && isCertain(finding);
}
function isUnseen(finding) {
  return finding.kind === "missing" && !finding.certain;
}
function countKeys(entries) {
  return new Set(entries.map(({ key }) => key)).size;
}

// src/render/markdown.ts
function oneLine(text) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
function code(text) {
  const inner = oneLine(text);
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(inner) || inner === "" ? " " : "";
  return `${fence}${pad}${inner}${pad}${fence}`;
}
function plain(text) {
  return escapeLine(oneLine(text));
}
function escapeLine(line2) {
  const parts = line2.split(/(https?:\/\/[^\s<>"]+)/i);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : escapeText(part)).join("");
}
function escapeText(text) {
  return text.replace(/[\\`*_{}[\]()#+\-.!|>~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("@", `@${JOINER}`).replace(/#(?=\w)/g, `#${JOINER}`).replace(/:(?=[\w+\\-]+:)/g, `:${JOINER}`);
}
var JOINER = "\u2060";
function sentence(text) {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : escapeLine(part)).join("");
}
function link(label, url) {
  return `[${label}](${url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20")})`;
}
function authored(text) {
  return oneLine(text).replaceAll("<!--", "&lt;!--").replaceAll("-->", "--&gt;").replace(
    /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|`{3,}|~{3,}|\[(?=[ xX]\](?:\s|$))|(?:[-*_]\s*){3,}$)/,
    "\\$&"
  ).replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}
function folded(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function listed(parts, last2 = "and") {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last2} ${parts.at(-1)}`;
}
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function moment(iso) {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time} UTC`;
}

// src/env/manifest/suggest.ts
function suggestDeclaration(manifest, key, required) {
  if (/\.ya?ml$/.test(manifest)) return [required ? `${key}:` : `${key}: { required: false }`];
  if (manifest.endsWith(".schema")) return [required ? "# @required" : "# @optional", `${key}=`];
  return [required ? `${key}=` : `# ${key}=`];
}
function parentOfDeclarations(manifest) {
  return /\.ya?ml$/.test(manifest) ? "keys" : void 0;
}

// src/render/comment/finding.ts
function renderFindingTitle(finding, closedBy = "facts") {
  const key = `**${code(finding.key)}**`;
  const service = code(finding.service);
  switch (finding.kind) {
    case "missing":
      if (finding.disputed)
        return `${key} need not be set in production for ${service}, as the manifest says, though the code cannot do without it`;
      if (!finding.certain) return `${key} is set in production for ${service}`;
      if (finding.blocking && closedBy === "people")
        return `${key} will be set in production for ${service} before this is deployed`;
      return finding.blocking ? `${key} is missing in production for ${service}` : `${key} is not set in production for ${service}, and need not be`;
    case "invalid":
      return `${key} has an invalid value in production for ${service}: ${listed(finding.breaks.map(({ rule, source }) => `${RULES2[rule]} in ${code(source)}`))}`;
    case "changed":
      return `production still fits ${key} of ${service}: ${listed(finding.fields)} changed`;
    case "stale":
      if (isLeaving(finding))
        return `${key} of ${service} can be taken out of ${listed(finding.sources.map(code))}`;
      return closedBy === "people" ? `${key} in ${listed(finding.sources.map(code))} is still of use: ${service} does not declare it` : `${key} is in ${listed(finding.sources.map(code))}, and ${service} does not declare it`;
    case "undeclared":
      return `${key} is read by ${service}, and no manifest declares it`;
  }
}
var RULES2 = {
  empty: "it is empty",
  placeholder: "it is a placeholder",
  type: "it is not of the declared type",
  enum: "it is none of the declared values",
  pattern: "it does not match the declared pattern"
};
function renderPlainFindingTitle(finding, closedBy) {
  return renderFindingTitle(finding, closedBy).replaceAll("**", "").replaceAll("`", "");
}
function renderFindingNotes(finding, where, closedBy = "facts") {
  const { declared, hints } = finding;
  const places = renderPlaces(finding, where);
  return [
    ...declared?.description === void 0 ? [] : [`*${plain(declared.description.slice(0, 300))}*`],
    ...places.length === 0 ? [] : [places.join(", ")],
    ...finding.kind === "missing" && finding.disputed ? renderDispute(declared) : [],
    ...hints.map(({ message }) => sentence(message)),
    ...nextStep(finding, closedBy)
  ];
}
function renderPlainFindingNotes(finding) {
  const notes = renderFindingNotes({ ...finding, declared: void 0, hints: [] }, NOWHERE);
  const plain2 = notes.map((note) => note.replaceAll("**", "").replaceAll("`", ""));
  return [...finding.hints.map(({ message }) => message.replaceAll("`", "")), ...plain2];
}
var NOWHERE = { webUrl: void 0, headSha: "" };
function renderPlaces(finding, where) {
  const { at, declared, reads = [], searched } = finding;
  const [first] = reads;
  const others = reads.length > 1 ? ` and ${counted(reads.length - 1, "more place")}` : "";
  const owner = declared?.owner === void 0 ? "" : ` (owner: ${plain(declared.owner)})`;
  return [
    ...first === void 0 ? [] : [`read at ${renderPlace(first.at, where)}${others}`],
    ...declared === void 0 ? [] : [`declared at ${renderPlace(declared.at, where)}${owner}`],
    ...declared === void 0 && first === void 0 && at !== void 0 && !isLeaving(finding) ? [`found at ${renderPlace(at, where)}`] : [],
    ...finding.kind === "missing" && searched.length > 0 && !isToBeAdded(finding) ? [`looked for in ${listed(searched.map(code))}`] : [],
    ...finding.kind === "missing" && finding.typoOf !== void 0 ? [`${isToBeAdded(finding) ? "production" : "which"} has ${code(finding.typoOf)}: a typo?`] : []
  ];
}
function renderDispute(declared) {
  if (declared === void 0) return [];
  const { environments, hasDefault } = declared;
  const says = hasDefault ? "the program has a default" : `it is for ${listed((environments ?? []).map(code))} only`;
  return [`the manifest says that ${says}, and the code fails without the key`];
}
function isToBeAdded(finding) {
  return finding.kind === "missing" && finding.blocking && isCertain(finding);
}
function isLeaving({ kind, blocking }) {
  return kind === "stale" && blocking;
}
function nextStep(finding, closedBy) {
  const { kind, blocking, searched, key } = finding;
  if (kind === "undeclared") return renderDeclaration(finding);
  if (!blocking) return [];
  if (kind === "missing" && isCertain(finding)) {
    const target = listed(searched.map(code), "or");
    const tick = closedBy === "people" ? ", or tick the box if that is taken care of" : "";
    return [`**next:** add ${code(key)} to ${target}${tick}`];
  }
  if (kind === "missing" && finding.disputed) {
    const target = searched.length === 0 ? "production" : listed(searched.map(code), "or");
    const tick = closedBy === "people" ? "; where production does without it, tick the box" : "";
    return [`**next:** correct the manifest or the code, or add ${code(key)} to ${target}${tick}`];
  }
  if (kind === "missing") return ["**next:** make sure that production has it, then tick the box"];
  if (isLeaving(finding))
    return [
      "**next:** nobody looked at all of the code: make sure that none reads it, or that production has it from elsewhere, then tick the box"
    ];
  if (kind === "invalid")
    return [
      `**next:** correct it there${closedBy === "people" ? ", or tick the box if that is taken care of" : ""}`
    ];
  return [];
}
function renderDeclaration({
  key,
  declareIn,
  reads = [],
  typoOf
}) {
  const typo = typoOf === void 0 ? [] : [`did you mean ${code(typoOf)}, which is declared and not read?`];
  if (declareIn === void 0) return typo;
  const lines = suggestDeclaration(
    declareIn,
    key,
    reads.some(({ kind }) => kind === "hard")
  );
  return [
    ...typo,
    `**next:** declare it ${renderManifest(declareIn)}: ${lines.map(code).join(" and below it ")}`
  ];
}
function renderManifest(manifest) {
  const parent = parentOfDeclarations(manifest);
  return `${parent === void 0 ? "" : `under ${code(parent)} `}in ${code(manifest)}`;
}
function renderPlace({ file, line: line2 }, { webUrl, headSha }) {
  if (webUrl === void 0) return code(`${file}:${line2}`);
  const path = file.split("/").map(encodeURIComponent).join("/");
  return link(code(`${file}:${line2}`), `${webUrl}/blob/${headSha}/${path}#L${line2}`);
}

// src/render/comment/conflict.ts
function renderConflict({ key, fields, between }, where) {
  const places = between.map(
    ({ service, declared }) => `${code(service)} (${renderPlace(declared.at, where)})`
  );
  return `**${code(key)}** differs in ${listed(fields)} between ${listed(places)}: one value may not fit all of them`;
}
function renderConflicts(view, elsewhere2) {
  const { conflicts } = view.decision;
  if (conflicts.length === 0) return [];
  const summary = `${counted(conflicts.length, "key")} of this change ${conflicts.length === 1 ? "is" : "are"} declared differently by services`;
  if (elsewhere2 !== void 0) return [`${summary}${elsewhere2}.`];
  return [folded(summary, conflicts.map((conflict) => `- ${renderConflict(conflict, view)}`).join("\n"))];
}
function reportConflict({ key, fields, between }) {
  return { key, fields, between: between.map(({ service, declared }) => ({ service, at: declared.at })) };
}

// src/gate/evidence/holding.ts
function isClosed({ state }) {
  return state === "confirmed" || state === "waived";
}
function holdingItems(items) {
  return items.filter((item) => !item.optional && !item.spared && !isClosed(item));
}

// src/render/report.ts
var REPORT_VERSION = 1;
function reportDecision({ verdict, items, old, baseline: baseline2, settled, conflicts }) {
  return {
    verdict: verdict.state,
    reason: verdict.reason,
    open: holdingItems(items).map(({ id }) => id),
    items: items.map(reportItem),
    oldFindings: old.map(reportFinding),
    baseline: {
      aside: baseline2.aside.map(({ service, kind, key }) => ({ service, kind, key })),
      stale: baseline2.gone.map(({ service, kind, key, file, line: line2 }) => ({ service, kind, key, file, line: line2 }))
    },
    settledKeys: settled,
    conflicts: conflicts.map(reportConflict)
  };
}
function reportItem(item) {
  const { id, subject, state, optional: optional2, spared, closedBy, fingerprint } = item;
  const { counted: counted2, lacking, refused, missed, waiver, proofs } = item;
  return {
    id,
    kind: subject.kind,
    title: subject.kind === "item" ? subject.item.title : null,
    finding: subject.kind === "finding" ? reportFinding(subject.finding) : null,
    file: subject.kind === "removed-file" ? subject.file : null,
    because: subject.kind === "item" ? subject.because : [],
    state,
    optional: optional2,
    spared,
    closedBy,
    fingerprint,
    confirmations: counted2.map(({ by, at, how, headSha }) => ({ by, at, how, headSha: headSha ?? null })),
    waiver: waiver === void 0 ? null : { by: waiver.by, at: waiver.at, reason: waiver.reason, until: waiver.until ?? null },
    evidence: proofs.map(reportProof),
    lacking,
    refused: refused.map(({ entry: { by, at }, refusal }) => ({ by, at, because: refusal })),
    missed: missed.map(({ by, at }) => ({ by, at }))
  };
}
function reportProof({ evidence, holds, headSha, witnesses, lacking }) {
  return {
    how: evidence.kind === "review" ? "review" : "evidence",
    what: evidence,
    holds,
    headSha: headSha ?? null,
    witnesses: witnesses.map(({ says, word, by, at, url }) => ({
      says,
      word: word ?? null,
      by: by ?? null,
      at: at ?? null,
      url: url ?? null
    })),
    lacking
  };
}
function reportFinding({ kind, service, key, blocking, at, sources, searched, ...more }) {
  return {
    kind,
    service,
    key,
    blocking,
    at: at ?? null,
    sources,
    searched,
    certain: "certain" in more ? more.certain : null,
    disputed: "disputed" in more ? more.disputed === true : null,
    typoOf: "typoOf" in more ? more.typoOf ?? null : null,
    fields: "fields" in more ? more.fields : [],
    rules: "breaks" in more ? more.breaks.map(({ rule, source }) => ({ rule, source })) : [],
    hints: more.hints.map(({ source, message }) => ({ source, message }))
  };
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

// src/render/comment/code-notes.ts
var MOST = 30;
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
function renderCodeNotes({ dynamic, skipped: skipped2 }, where) {
  const lines = [
    ...dynamic.map(
      ({ at, what }) => `- ${renderPlace(at, where)} reads ${code(what)}, whose name is known only when it runs`
    ),
    ...skipped2.map(({ path, why }) => `- ${code(path)} was not looked at (${why})`)
  ];
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`- \u2026and ${lines.length - MOST} more`] : [];
  const summary = `${counted(lines.length, "place")} in the code where nobody can tell which env keys are read`;
  return [folded(summary, [...lines.slice(0, MOST), ...more].join("\n"))];
}

// src/render/audit/markdown.ts
function renderAuditMarkdown(view) {
  const where = { webUrl: view.webUrl, headSha: view.head.sha };
  const icon = isAnythingBroken(view) ? "\u274C" : "\u2705";
  return `${[
    `### ${icon} Audit of the env keys at ${code(view.head.sha.slice(0, 7))}`,
    ...view.services.map((service) => renderService(service, where)),
    ...renderConflicts2(view.conflicts, where),
    ...renderCodeNotes(view.notes, where)
  ].join("\n\n")}
`;
}
function renderService(audited, where) {
  const { service, findings } = audited;
  const head = `#### ${code(service)}

${renderCounts(audited)}`;
  if (findings.length === 0) return `${head} Nothing differs.`;
  const rows = findings.filter((finding) => !isUnseen(finding)).toSorted((a, b) => Number(isBroken(b)) - Number(isBroken(a))).map((finding) => renderRow(finding, where));
  const table = rows.length === 0 ? [] : [`| | finding | where, and what to do |
| --- | --- | --- |
${rows.join("\n")}`];
  return [head, ...table, ...renderUnseen(audited)].join("\n\n");
}
function renderUnseen({ findings }) {
  const unseen = findings.filter(isUnseen);
  if (unseen.length === 0) return [];
  const why = [...new Set(unseen.flatMap(({ hints }) => hints.map(({ message }) => sentence(message))))];
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
function renderConflicts2(conflicts, where) {
  if (conflicts.length === 0) return [];
  const lines = conflicts.map((conflict) => `- ${renderConflict(conflict, where)}`);
  return [`#### Declared differently

${lines.join("\n")}`];
}

// src/render/audit/sarif.ts
var RULES3 = {
  missing: {
    short: "Production lacks an env key",
    full: "A manifest declares the key or the code reads it, and no source of production that the checklist names provides it.",
    help: "Give the key to production, in the source that the message names. A key that production can do without is declared as optional, or matched by `ignore` in the checklist."
  },
  undeclared: {
    short: "The code reads an env key that no manifest declares",
    full: "The code of the service reads the key, and none of its manifests declares it.",
    help: "Declare the key in the manifest that the message names, or match it with `ignore` in the checklist."
  },
  stale: {
    short: "Production has an env key that nothing declares or reads",
    full: "A source of production provides the key, and neither a manifest declares it nor the code reads it.",
    help: "Take the key out of production, or declare it. What something reads that nobody can see, such as a library, is matched by `assume-read` in the checklist."
  },
  changed: {
    short: "The declaration of an env key changed",
    full: "What a manifest says of the key is not what it said before, in a way that matters to production.",
    help: "See that what production has still fits."
  },
  invalid: {
    short: "The value of an env key breaks a rule of its declaration",
    full: "The value that a source of production gives the key is empty, a placeholder, or not what the manifest allows. The value is never shown.",
    help: "Correct the value in the source that the message names, or the rule in the manifest."
  }
};
function renderAuditSarif({ services, path }, version) {
  const results = services.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, path)));
  const rules = Object.entries(RULES3).map(([id, { short, full, help }]) => ({
    id: `env-${id}`,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help.replaceAll("`", ""), markdown: help }
  }));
  const driver = { name: "deployment-checklist", version, rules };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function resultOf(finding, path) {
  const at = finding.reads?.[0]?.at ?? finding.at ?? { file: path, line: 1, column: 1 };
  return {
    ruleId: `env-${finding.kind}`,
    level: isBroken(finding) ? "error" : finding.kind === "stale" || isUnseen(finding) ? "note" : "warning",
    message: { text: renderMessage(finding) },
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
function renderMessage(finding) {
  const sentences = [renderPlainFindingTitle(finding), ...renderPlainFindingNotes(finding)];
  return sentences.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`).join(" ");
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
function parseSentence(sentence2) {
  return sentence2.split(/(`[^`]+`)/).flatMap((part, index) => {
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

// src/gate/markdown/starts.ts
var ATTRIBUTE = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
var OTHER_ATTRIBUTE = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*[^ \t"'/=<>\x60]+)*(?:[ \t]*=[ \t]*(?:'[^']*'|"[^"]*"))?`;
var [LONE_TAG, OTHER_LONE_TAG] = [loneTagWith(ATTRIBUTE), loneTagWith(OTHER_ATTRIBUTE)];
var BLOCK_TAG = new RegExp(
  "^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \\t]|/?>|$)",
  "i"
);
var LONG_HTML = [
  [/^<(?:script|pre|style)(?:[ \t>]|$)/i, /<\/(?:script|pre|style)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/, />/]
];
function isBlank(text) {
  return !/[^ \t]/.test(text);
}
function loneTagWith(attribute) {
  return new RegExp(
    String.raw`^<(?:[A-Za-z][A-Za-z0-9-]*(?:${attribute})*[ \t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \t]*)>[ \t]*$`
  );
}
function htmlEndOf(text, inParagraph) {
  const long = LONG_HTML.find(([start]) => start.test(text));
  if (long !== void 0) return long[1];
  return BLOCK_TAG.test(text) || !inParagraph && LONE_TAG.test(text) ? "empty line" : void 0;
}

// src/gate/ledger/box.ts
var BOX = new RegExp(`^- (?:\\[([ xX])\\]|\u2705|\u23F3|\u26A0\uFE0F) (<!-- item:(${ITEM_ID}) fp:([0-9a-f]+) -->.*)$`);
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function normalizeNewlines(text) {
  return text.replace(/\r\n?/g, "\n");
}
function parseBoxes(body) {
  return parseItems(body).filter(({ isTickable: isTickable2 }) => isTickable2);
}
function parseItems(body) {
  const boxes = [];
  let fence;
  let html;
  for (const line2 of normalizeNewlines(body).split("\n")) {
    if (fence === void 0) html ??= htmlEndOf(line2.replace(/^ {0,3}/, ""), false);
    if (html !== void 0) {
      if (html === "empty line" ? isBlank(line2) : html.test(line2)) html = void 0;
      continue;
    }
    const [, run, info] = FENCE.exec(line2) ?? [];
    if (run !== void 0 && info !== void 0) {
      if (fence === void 0) {
        if (run[0] === "~" || !info.includes("`")) fence = run;
      } else if (run[0] === fence[0] && run.length >= fence.length && info.trim() === "") fence = void 0;
      continue;
    }
    if (fence !== void 0) continue;
    const [, mark, identity, item, fingerprint] = BOX.exec(line2) ?? [];
    if (identity === void 0 || item === void 0 || fingerprint === void 0) continue;
    const isTickable2 = mark !== void 0;
    boxes.push({ item, fingerprint, ticked: isTickable2 && mark !== " ", isTickable: isTickable2, identity });
  }
  return boxes;
}
function renderBox(box) {
  const label = box.label.replace(/\s+/g, " ").replaceAll("<!--", "&lt;!--").replaceAll("-->", "--&gt;").trim();
  return `- ${box.mark ?? `[${box.ticked ? "x" : " "}]`} <!-- item:${box.item} fp:${box.fingerprint} --> ${label}`;
}

// src/render/comment/policy.ts
function renderPolicy(policy) {
  const { count, author } = policy;
  const isUsual = renderGroup(policy) === "" && count === 1 && policy["each-of"] === void 0;
  if (isUsual) return author ? ["the author may confirm as well"] : [];
  return [`to be confirmed by ${renderPeople(policy)}`];
}
function renderPeople(policy) {
  const { count, author } = policy;
  const who = renderGroup(policy);
  const groups = policy["each-of"] ?? [];
  const people = count === 1 ? "" : `${counted(count, "person").replace("persons", "people")}: `;
  const each = groups.length === 0 ? "" : `, at least one of each: ${groups.map(renderGroup).join("; ")}`;
  return `${people}${who === "" ? "anybody with write access" : who}${each}${author ? ", the author included" : ""}`;
}
function renderWho(policy) {
  const groups = [policy, ...policy["each-of"] ?? []].map(renderGroup).filter((group) => group !== "");
  return groups.length === 0 ? "somebody else with write access" : groups.join("; or ");
}
function renderGroup({ users = [], teams = [], role, "code-owners": owners }) {
  return listed(
    [
      ...users.map(code),
      ...teams.map((team) => `members of ${code(team)}`),
      ...owners === true ? ["code owners of the files"] : [],
      ...role === void 0 ? [] : [`anybody with the role ${code(role)} or a higher one`]
    ],
    "or"
  );
}
function renderLack(lack, verb = "confirm") {
  switch (lack.lack) {
    case "people":
      return `${counted(lack.more, "more person").replace("persons", "people")} ${lack.more === 1 ? "has" : "have"} to ${verb}`;
    case "group":
      return `somebody has to ${verb} who is one of: ${renderGroup(lack.group)}`;
    case "owner":
      return lack.owners.length > 0 ? `a code owner of ${code(lack.path)} has to ${verb}: ${listed(lack.owners.map(code), "or")}` : `nobody can tell who owns ${code(lack.path)}: a line of CODEOWNERS that may match it has ${code("**")} beside another character. Write that line otherwise`;
    case "unlisted-files":
      return "the change has more files than GitHub lists, so nobody can tell whether all of their owners confirmed";
  }
}

// src/render/comment/evidence.ts
function renderProofs(proofs) {
  return proofs.flatMap((proof) => {
    if (proof.headSha === void 0) return [`${renderWanted(proof.evidence)}, which only GitHub can tell`];
    const [first = "", ...more] = proof.evidence.kind === "review" ? renderReviews(proof) : renderFact(proof);
    return [`${markOf(proof)} ${first}`, ...more];
  });
}
function markOf({ evidence, holds, witnesses }) {
  if (holds) return "\u2705";
  const mayCome = ({ says }) => says === "holds" || says === "running" || says === "permission-unknown";
  return evidence.kind === "review" || witnesses.every(mayCome) ? "\u23F3" : "\u274C";
}
function renderWanted(evidence) {
  switch (evidence.kind) {
    case "check":
      return `confirmed by the check ${nameOf(evidence)}`;
    case "status":
      return `confirmed by the status ${nameOf(evidence)}`;
    case "label":
      return `confirmed by the label ${nameOf(evidence)}${evidence.by === void 0 ? "" : `, given by ${renderGroup(evidence.by)}`}`;
    case "deployment":
      return `confirmed by a deployment to ${nameOf(evidence)}`;
    case "review":
      return `confirmed by an approving review of ${renderPeople(evidence.policy)}`;
  }
}
function nameOf(evidence) {
  switch (evidence.kind) {
    case "check":
      return `${code(evidence.name)}${evidence.app === void 0 ? "" : ` of ${code(evidence.app)}`}`;
    case "status":
      return code(evidence.context);
    case "label":
      return code(evidence.label);
    case "deployment":
      return code(evidence.environment);
  }
}
function renderFact({ evidence, holds, witnesses, near }) {
  if (evidence.kind === "review") return [];
  if (witnesses.length === 0) {
    const typo = near === void 0 ? "" : `; there is ${code(near)}: a slip?`;
    return [`${ABSENT[evidence.kind](nameOf(evidence))}${renderGivers(evidence)}${typo}`];
  }
  const shown = holds ? witnesses.slice(0, 1) : witnesses.filter(({ says }) => says !== "holds");
  return shown.map(
    (witness) => `${SUBJECTS[evidence.kind](nameOf(evidence), witness.url)} ${say(witness, evidence)}`
  );
}
function renderGivers(evidence) {
  if (evidence.kind !== "label" || evidence.by === void 0) return "";
  return `: it is for ${renderGroup(evidence.by)} to give`;
}
var ABSENT = {
  check: (name2) => `there is no check ${name2} on this commit yet`,
  status: (name2) => `there is no status ${name2} on this commit yet`,
  label: (name2) => `there is no label ${name2}`,
  deployment: (name2) => `this commit was not deployed to ${name2} yet`
};
var SUBJECTS = {
  check: (name2, url) => `the check ${linked(name2, url)}`,
  status: (name2, url) => `the status ${linked(name2, url)}`,
  label: (name2) => `the label ${name2}`,
  deployment: (name2, url) => `the deployment to ${linked(name2, url)}`
};
function say({ says, word = "", by, at }, evidence) {
  const { kind } = evidence;
  const who = by === void 0 ? "" : `, by ${code(by)}`;
  const when = at === void 0 ? "" : ` on ${moment(at)}`;
  switch (says) {
    case "holds":
      if (kind === "label") return `was given${by === void 0 ? "" : ` by ${code(by)}`}${when}`;
      return `succeeded${kind === "check" ? "" : who}${when}`;
    case "running":
      return word === "" ? "is still running" : `is still ${code(word)}`;
    case "ended":
      return "has ended: something else was deployed there since, or it was taken down. Deploy this commit again";
    case "own":
      return "is the job that runs this gate, which proves nothing: name another one";
    case "by-author":
      return "is by the author of the pull request, which does not count";
    case "by-nobody-known":
      return "does not count, as GitHub does not tell who gave it";
    case "not-allowed":
      return `does not count${who}${renderGivers(evidence)}`;
    case "permission-unknown":
      return `does not count yet${who}, as the permission could not be read; re-run the job`;
    case "failed":
    case "objects":
    case "stale":
    case "dismissed":
      return `ended with ${code(word)}${when}; as evidence only a success counts`;
  }
}
function renderReviews({ evidence, holds, witnesses, lacking }) {
  if (evidence.kind !== "review") return [];
  const approved = witnesses.filter(({ says }) => says === "holds");
  const by = listed(approved.map(({ by: by2 = "", at = "", url }) => `${linked(by2, url)} on ${moment(at)}`));
  const head = holds ? `approved by ${by}` : `waits for an approving review of this commit by ${renderPeople(evidence.policy)}`;
  return [
    head,
    ...holds || approved.length === 0 ? [] : [`approved by ${by}`, ...lacking.map((lack) => renderLack(lack, "approve"))],
    ...holds ? [] : witnesses.flatMap(renderOpinion)
  ];
}
function renderOpinion({ says, by, url }) {
  const who = by === void 0 ? "a reviewer whose account is gone" : linked(by, url);
  switch (says) {
    case "objects":
      return [`\u274C ${who} requests changes: that stands until they approve, or the review is dismissed`];
    case "stale":
      return [`${who} reviewed an earlier commit; please look again and review this one`];
    case "dismissed":
      return [`the review of ${who} was dismissed`];
    case "permission-unknown":
      return [`the review of ${who} does not count yet, as the permission could not be read; re-run the job`];
    case "not-allowed":
      return [`the review of ${who} does not count, as this item is for others to review`];
    default:
      return [];
  }
}
function linked(label, url) {
  const parsed = url === void 0 ? null : URL.parse(url);
  return parsed === null || !/^https?:$/.test(parsed.protocol) ? label : link(label, parsed.href);
}

// src/render/comment/refusal.ts
function howOf({ kind, how }) {
  return kind === "waiver" ? "waiver" : how;
}
function renderRefusal(refusal, how, { policy, waivable }, changed = "what it was about") {
  const this_ = `this ${how} does not count`;
  const again = how === "tick" ? "tick again" : "confirm it again";
  switch (refusal) {
    case "lapsed":
      if (how === "waiver")
        return `waived an earlier state; ${changed} changed since, so confirm it, or waive it anew`;
      return `confirmed an earlier state; ${changed} changed since, so it has to be looked at and ${how === "tick" ? "ticked" : "confirmed"} again`;
    case "expired":
      return `confirmed too long ago; please look again and ${again}`;
    case "author":
      if (how === "waiver")
        return `the author of a pull request may not waive an item; ask ${renderGroup(waivable ?? {})}, or have it confirmed`;
      return `${this_}, as the author of a pull request may not confirm this item; ask ${renderWho(policy)}`;
    case "no-write-access":
      return `${this_} without write access to the repository; ask somebody who has it`;
    case "not-allowed":
      return how === "waiver" ? `${this_}, as this item is for others to waive: ${renderGroup(waivable ?? {})}; ask one of them, or have it confirmed` : `${this_}, as this item is for others to confirm: ${renderWho(policy)}`;
    case "reworded":
      return how === "waiver" ? "was given to other words than these; please read it again and waive it again" : `was given to other words than these; please read it again and ${again}`;
    case "permission-unknown":
      return `${this_} yet, as the permission could not be read; re-run the job`;
    case "facts-only":
      return "nobody can tick this off; it closes by itself once production is right";
    case "evidence-only":
      return "nobody can confirm this by hand; it is confirmed by what the item waits for";
    case "not-waivable":
      return `${this_}, as the checklist lets nobody waive this item; have it confirmed, or mark it \`waivable\` on the base branch`;
    case "waiver-ended":
      return "waived until a day that has passed; confirm the item, or waive it anew";
  }
}

// src/render/comment/item.ts
function renderItemLine(item, { place }) {
  const label = renderLabel(item);
  if (item.closedBy === "facts") return `- \u274C ${label}`;
  if (place !== "comment" || item.state === "locked") return `- ${ICONS[item.state]} ${label}`;
  const { id, fingerprint, state } = item;
  const ticked = state === "confirmed";
  if (item.closedBy === "people") return renderBox({ item: id, fingerprint, ticked, label });
  const mark = state === "waived" ? ICONS.waived : ticked ? ICONS.confirmed : ICONS.open;
  return renderBox({ item: id, fingerprint, ticked: false, label, mark });
}
var ICONS = { confirmed: "\u2705", waived: "\u26A0\uFE0F", open: "\u23F3", locked: "\u{1F512}", blocked: "\u274C" };
function renderLabel(ask) {
  return `${renderTitle(ask)}${ask.optional ? " *(optional)*" : ""}`;
}
function renderTitle({ subject, closedBy }) {
  switch (subject.kind) {
    case "item":
      return `**${authored(subject.item.title)}**`;
    case "finding":
      return renderFindingTitle(subject.finding, closedBy);
    case "removed-file":
      return `${code(subject.file.path)}, ${ROLES[subject.file.role]} of ${code(subject.file.service)}, is removed on purpose`;
  }
}
var ROLES = { manifest: "the manifest", production: "a production source" };
function renderItemNotes(item, view) {
  const { subject, refused, lacking, state, closedBy, policy, proofs } = item;
  const confirmations = item.counted.map((entry) => `confirmed by ${renderRecord(entry, view)}`);
  if (state === "confirmed") return [...confirmations, ...renderProofs(proofs)];
  if (item.waiver !== void 0) return [renderWaiver(item.waiver, view)];
  return [
    ...confirmations,
    ...lacking.filter((lack) => confirmations.length > 0 || isDeadEnd(lack)).map((lack) => renderLack(lack)),
    ...renderProofs(proofs),
    ...subject.kind === "item" ? renderBecause(subject.because) : [],
    ...subject.kind === "item" && subject.item.help !== void 0 ? [authored(subject.item.help)] : [],
    ...subject.kind === "finding" ? renderFindingNotes(subject.finding, view, closedBy) : [],
    ...renderTies(item, view),
    ...closedBy === "people" ? renderPolicy(policy) : [],
    ...item.refusedWaivers.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item)}`
    ),
    ...refused.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item, renderChange(item, entry, view))}`
    ),
    ...item.missed.map(
      (tick) => `${renderPerson(tick, view)}: this tick does not count, as the page was out of date, or the line was changed along with it; please reload the page, look again and tick again`
    )
  ];
}
function isDeadEnd(lack) {
  return lack.lack === "unlisted-files" || lack.lack === "owner" && lack.owners.length === 0;
}
function renderChange({ files, subject }, { headSha }, { changedSince }) {
  const since = headSha === void 0 ? void 0 : changedSince.get(headSha);
  if (since === void 0) return void 0;
  const changed = files.flatMap(
    ({ path, previousPath = path }) => since.has(path) || since.has(previousPath) ? [path] : []
  );
  const shown = changed.slice(0, 3).map(code);
  const more = changed.length > 3 ? [counted(changed.length - 3, "more file")] : [];
  if (shown.length > 0) return listed([...shown, ...more]);
  return subject.kind === "item" ? "the item itself, or which files it is about," : "the finding";
}
function renderWaiver(waiver, view) {
  const end = waiver.until === void 0 ? "" : `, until ${waiver.until}`;
  return `waived by ${renderRecord(waiver, view)}${end}: ${plain(waiver.reason)}`;
}
function renderTies({ needs, oneOf, state }, { decision }) {
  return [
    ...state === "locked" ? [`opens once this is closed: ${listed(needs.map(titleIn(decision)))}`] : [],
    ...oneOf === void 0 ? [] : [`one of the choice ${code(oneOf)} is enough`]
  ];
}
function titleIn({ items }) {
  return (id) => {
    const item = items.find((other) => other.id.toLowerCase() === id.toLowerCase());
    return item === void 0 ? code(id) : renderTitle(item);
  };
}
function renderRecord(entry, view) {
  const head = entry.headSha === void 0 ? "" : `, for ${code(entry.headSha.slice(0, 7))}`;
  return `${renderPerson(entry, view)}${head}`;
}
function renderPerson({ by, at }, { webUrl }) {
  const name2 = webUrl === void 0 ? code(by) : link(by, `${new URL(webUrl).origin}/${by}`);
  return `${name2} on ${moment(at)}`;
}
function renderBecause(because) {
  return because.length === 0 ? [] : [`asked because this ${listed(because.map(renderReason))}`];
}
function renderReason(reason) {
  switch (reason.by) {
    case "paths":
      return `changes ${code(reason.path)}${reason.others === 0 ? "" : ` and ${counted(reason.others, "more file")}`}`;
    case "label":
      return `has the label ${code(reason.label)}`;
    case "base-branch":
      return `goes to ${code(reason.branch)}`;
    case "env-change":
      return reason.keys.length === 0 ? "changes no env key" : `changes ${listed(reason.keys.slice(0, 5).map(code))}${reason.keys.length > 5 ? ` and ${counted(reason.keys.length - 5, "more key")}` : ""}`;
    case "unlisted-files":
      return "changes more files than GitHub lists, so it may concern this";
    case "unknown-labels":
      return `may get the label ${listed(reason.labels.map(code), "or")}`;
    case "unknown-base-branch":
      return `may go to ${listed(reason.branches.map(code), "or")}`;
    case "unknown-env-keys":
      return "may change env keys, which could not be compared";
  }
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
    const last2 = joined.at(-1);
    const isBetween = span.text === " " && line2[index + 1]?.style === last2?.style;
    if (last2 !== void 0 && (span.style === last2.style || isBetween))
      joined[joined.length - 1] = { text: last2.text + span.text, style: last2.style };
    else joined.push(span);
  }
  return joined;
}

// src/render/terminal/item.ts
var NOWHERE2 = { webUrl: void 0, headSha: "", changedSince: /* @__PURE__ */ new Map() };
function renderTerminalItem(item, mark, { look, decision }) {
  const { subject } = item;
  const title = subject.kind === "item" ? parseInline(subject.item.title, "strong") : parseInline(renderTitle(item));
  return renderEntry(mark, title, renderItemNotes(item, { ...NOWHERE2, decision }), look);
}
function renderTerminalFinding(finding, mark, look) {
  return renderEntry(
    mark,
    parseInline(renderFindingTitle(finding)),
    renderFindingNotes(finding, NOWHERE2),
    look
  );
}
function renderEntry(mark, title, notes, look) {
  const head = wrap({ text: `  ${mark.text} `, style: mark.style }, title, look);
  const below = notes.map((note) => wrap({ text: "      " }, parseInline(note), look));
  return [head, ...below].join("\n");
}

// src/render/terminal/findings.ts
var NOWHERE3 = { webUrl: void 0, headSha: "" };
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
    below(`**next:** declare them ${renderManifest(undeclared[0]?.declareIn ?? "")}, with the lines above`)
  ].join("\n");
}
function renderRead({ key, declareIn = "", reads = [] }) {
  const isRequired = reads.some(({ kind }) => kind === "hard");
  const line2 = suggestDeclaration(declareIn, key, isRequired).map(code).join(" ");
  const [first] = reads;
  const others = reads.length > 1 ? ` and ${counted(reads.length - 1, "more place")}` : "";
  return first === void 0 ? line2 : `${line2} at ${renderPlace(first.at, NOWHERE3)}${others}`;
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
var NOWHERE4 = { webUrl: void 0, headSha: "" };
function renderAuditTerminal(view, look) {
  const sections = [
    renderVerdict(view, look),
    ...view.services.map((service) => renderService2(service, look)),
    ...renderTerminalList(
      "Declared differently",
      view.conflicts.map((conflict) => renderConflict(conflict, NOWHERE4)),
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

// src/checklist/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function locatePath(text, service, path) {
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  let exact;
  let folder;
  (0, import_yaml.visit)(document, {
    Scalar(role, node, ancestors) {
      const named = typeof node.value === "string" ? node.value.trim().replace(/^\.\/|\/$/g, "") : "";
      if (role === "key" || named === "") return void 0;
      const within = ancestors.some(
        (parent) => (0, import_yaml.isPair)(parent) && (0, import_yaml.isScalar)(parent.key) && parent.key.value === service
      );
      if (!within) return void 0;
      if (path.startsWith(`${named}/`)) folder ??= node.range?.[0];
      if (path !== named) return void 0;
      exact = node.range?.[0];
      return import_yaml.visit.BREAK;
    }
  });
  const { line: line2, col } = lineCounter.linePos(exact ?? folder ?? 0);
  return { line: Math.max(line2, 1), column: Math.max(col, 1) };
}

// src/env/absent.ts
function problemOfAbsent({ path, text }, absent, message) {
  return { file: path, ...locatePath(text, absent.service, absent.path), message };
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
      `could not read ${path} (${String(error.code)}): name a text file`
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

// src/render/smallest-checklist.ts
function renderSmallestChecklist() {
  return `items:
  - id: rollback
    title: The rollback was rehearsed`;
}

// src/env/baseline/file.ts
var name = (what) => string(`${what} is a text`).check(_minLength(1, `${what} must not be empty`));
var entrySchema = strictObject({
  service: name("a service"),
  kind: _enum(LASTING_KINDS, `a kind is one of ${LASTING_KINDS.join(", ")}`),
  key: name("a key"),
  blocks: _default(boolean("write true or false"), false),
  breaks: _default(
    array(
      strictObject({
        rule: _enum(RULES, `a rule is one of ${RULES.join(", ")}`),
        source: name("a source")
      })
    ),
    []
  )
}).check(
  superRefine(({ kind, breaks }, context) => {
    if (kind === "invalid" === breaks.length > 0) return;
    const message = kind === "invalid" ? "an invalid value breaks a rule: say which with `breaks`" : "`breaks` is for `kind: invalid`: leave it out";
    context.addIssue({ code: "custom", path: kind === "invalid" ? ["kind"] : ["breaks"], message });
  })
);
var baselineSchema = strictObject({ findings: array(entrySchema) });
function baselinePathOf(checklist) {
  const [, stem = checklist, ending = ".yml"] = /^(.*?)(\.ya?ml)$/i.exec(checklist) ?? [];
  return `${stem}-baseline${ending}`;
}
function parseBaseline(text, file) {
  const parsed = parseYamlWith(baselineSchema, text, file, "a baseline", namedTwice);
  if (!parsed.ok) return parsed;
  const { value, locate } = parsed.value;
  const placed = value.findings.map((entry, index) => ({
    ...entry,
    file,
    ...locate(["findings", index])
  }));
  return { ok: true, value: placed };
}
function namedTwice(data, locate) {
  const parsed = baselineSchema.safeParse(data);
  const first = /* @__PURE__ */ new Map();
  return (parsed.success ? parsed.data.findings : []).flatMap((entry, index) => {
    const identity = identityOfEntry(entry);
    const path = ["findings", index];
    const earlier = first.get(identity);
    if (earlier !== void 0) return [{ path, message: `line ${earlier} says the same: leave one out` }];
    first.set(identity, locate(path).line);
    return [];
  });
}
var HEAD = `# Findings about env keys that are known, and that nobody is shown until they change: names only, never a value.
# Written by \`deployment-checklist baseline\`, anew each time. What a pull request brings is never in here.
`;
function renderBaseline(entries) {
  const lines = inFileOrder(entries).map((entry) => `  - ${renderEntry2(entry)}
`);
  return `${HEAD}findings:${lines.length === 0 ? " []\n" : `
${lines.join("")}`}`;
}
function renderEntry2({ service, kind, key, blocks, breaks }) {
  const rules = breaks.map(({ rule, source }) => `{ rule: ${rule}, source: ${quote(source)} }`);
  return `{ ${[
    `service: ${quote(service)}`,
    `kind: ${kind}`,
    `key: ${quote(key)}`,
    ...blocks ? ["blocks: true"] : [],
    ...rules.length === 0 ? [] : [`breaks: [${rules.join(", ")}]`]
  ].join(", ")} }`;
}
function quote(name2) {
  const isPlain2 = /^[A-Za-z_][\w./-]*$/.test(name2) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(name2);
  return isPlain2 ? name2 : JSON.stringify(name2);
}

// src/modes/env/baseline.ts
async function readBaseline(path, { mergeBase, head, tip }, readFile2) {
  const [atTip, atHead] = await Promise.all([readFile2(tip, path), readFile2(head, path)]);
  const isTouched = atHead !== atTip && await readFile2(mergeBase, path) !== atHead;
  const [present, landing] = [atTip, isTouched ? atHead : atTip].map(
    (text) => text === void 0 ? void 0 : parseBaseline(text, path)
  );
  if (landing !== void 0 && !landing.ok)
    throw new GateError(
      "env-files-broken",
      `the baseline cannot be read as it is after this change. Mend ${path}, or write it anew with \`deployment-checklist baseline\`:`,
      landing.problems
    );
  return present?.ok ? present.value : [];
}

// src/env/production/load-readers.ts
async function loadReaders({ services }) {
  const formats = Object.values(services).flatMap(({ production }) => production.map(({ format }) => format));
  if (formats.every((format) => format === "github-environment" || format in COMMON_READERS))
    return COMMON_READERS;
  const { READERS } = await import("./readers-AMGN4PEF.js");
  return READERS;
}

// src/modes/env/read-snapshot.ts
async function readSnapshot(config, readTexts, beside) {
  const texts = /* @__PURE__ */ new Map();
  const readers = loadReaders(config);
  for (let wanted = listPaths(config); ; ) {
    const found = await readTexts(wanted);
    for (const [index, path] of wanted.entries()) texts.set(path, found[index]);
    const snapshot = snapshotEnv(config, { files: texts, readers: await readers, ...await beside });
    wanted = snapshot.wanted.filter((path) => !texts.has(path));
    if (wanted.length === 0) return { texts, snapshot };
  }
}

// src/modes/env/landing.ts
async function readLanding(config, { mergeBase, head, tip }, live, reader) {
  let clashes = false;
  const readTexts = async (paths) => {
    const readAt = (commit) => reader.readFiles(paths.map((path) => ({ commit, path })));
    const [before, ours, theirs] = await Promise.all([readAt(mergeBase), readAt(head), readAt(tip)]);
    return paths.map((_, index) => {
      const [was, now, there] = [before[index], ours[index], theirs[index]];
      clashes ||= was !== now && was !== there && now !== there;
      return was === now ? there : now;
    });
  };
  const landing = await readSnapshot(
    config,
    readTexts,
    live.then((known2) => ({ live: known2 }))
  );
  return clashes ? void 0 : landing;
}

// src/modes/env/facts.ts
async function gatherEnv(config, { tip, head, findMergeBase: findMergeBase2 }, reader, checklist, reading) {
  const environments = listEnvironments(config).map(
    async (name2) => {
      const provided = await reader.readEnvironment(name2);
      return provided === void 0 ? [] : [[name2, provided]];
    }
  );
  const live = Promise.all(environments).then((entries2) => new Map(entries2.flat()));
  live.catch(() => {
  });
  reading.catch(() => {
  });
  const beside = { live, code: reading };
  const baseline2 = baselinePathOf(checklist.path);
  const paths = [...listPaths(config), baseline2];
  const wanted = [tip, head].flatMap((commit) => paths.map((path) => ({ commit, path })));
  const mergeBase = findMergeBase2();
  const atTip = reader.readFiles(wanted).then(() => snapshotAt(config, tip, beside, reader));
  const [tipState, headState, baseState] = await Promise.all([
    atTip,
    reader.readFiles(wanted).then(() => snapshotAt(config, head, beside, reader)),
    mergeBase.then((commit) => commit === tip ? atTip : snapshotAt(config, commit, beside, reader))
  ]);
  const commits = { mergeBase: await mergeBase, head, tip };
  const landing = commits.mergeBase === tip ? void 0 : await readLanding(config, commits, live, reader);
  const states = { mergeBase: baseState, head: headState, tip: tipState };
  refuseWhatCannotLand(states, landing?.snapshot.problems, checklist);
  const entries = await readBaseline(
    baseline2,
    commits,
    (commit, path) => reader.readFiles([{ commit, path }]).then(([text]) => text)
  );
  const moments = {
    mergeBase: baseState.snapshot,
    head: headState.snapshot,
    tip: tipState.snapshot,
    landing: landing?.snapshot
  };
  return {
    ...compareEnv(config, moments, entries),
    notes: (await reading)?.notes,
    removed: listRemoved(headState.snapshot.absent, baseState)
  };
}
function snapshotAt(config, commit, { live, code: code5 }, reader) {
  const readTexts = (paths) => reader.readFiles(paths.map((path) => ({ commit, path })));
  const beside = Promise.all([live, code5]).then(([known2, facts]) => ({
    live: known2,
    code: facts?.at(commit)
  }));
  beside.catch(() => {
  });
  return readSnapshot(config, readTexts, beside);
}
function listRemoved(absent, { texts }) {
  return absent.flatMap(({ path, others = [], role, service }) => {
    const was = [path, ...others].find((name2) => texts.get(name2) !== void 0);
    return was === void 0 ? [] : [{ path: was, role, service }];
  });
}
function refuseWhatCannotLand({ mergeBase, head, tip }, landing, checklist) {
  const touched = (path) => mergeBase.texts.get(path) !== head.texts.get(path);
  const moved = (path) => mergeBase.texts.get(path) !== tip.texts.get(path);
  const differs = (path) => head.texts.get(path) !== tip.texts.get(path);
  const broken = landing ?? [
    ...head.snapshot.problems.filter(({ file }) => touched(file)),
    ...tip.snapshot.problems.filter(({ file }) => !touched(file) || moved(file) && differs(file))
  ];
  if (broken.length > 0)
    throw new GateError(
      "env-files-broken",
      "the env files cannot be read as they are after this change:",
      broken
    );
  const nowhere = [
    ...head.snapshot.absent.filter((absent) => listRemoved([absent], mergeBase).length === 0),
    ...tip.snapshot.absent
  ].filter(
    ({ path }) => (touched(path) ? head : tip).texts.get(path) === void 0 && !(touched(path) && mergeBase.texts.get(path) !== void 0)
  );
  const each = unique(nowhere);
  if (each.length > 0)
    throw new GateError(
      "env-files-broken",
      "the checklist names files that do not exist:",
      each.map((absent) => problemOfAbsent(checklist, absent, checklist.sayAbsent(absent.path)))
    );
}

// src/checklist/applies.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function namesOf({ path, previousPath }) {
  return previousPath === void 0 ? [path] : [path, previousPath];
}
function decideApplies(condition, change) {
  if (condition === void 0) return { answer: "yes", because: [], files: [] };
  const { not, ...positive } = condition;
  const parts = partsOf(positive, change);
  if (not !== void 0) parts.push({ answer: negate(all(partsOf(not, change))) });
  const answer = all(parts);
  if (answer === "no") return { answer, because: [], files: [] };
  return {
    answer,
    because: parts.flatMap((part) => part.because ?? []),
    files: parts.find((part) => part.files !== void 0)?.files ?? []
  };
}
function partsOf(condition, change) {
  const parts = [];
  if (condition.paths !== void 0) parts.push(matchPaths(condition.paths, change));
  if (condition.labels !== void 0) parts.push(matchLabels(condition.labels, change.labels));
  if (condition["base-branches"] !== void 0)
    parts.push(matchBaseBranch(condition["base-branches"], change.baseBranch));
  if (condition["env-change"] !== void 0)
    parts.push(matchEnvChange(condition["env-change"], change.envKeys));
  return parts;
}
var matched = /* @__PURE__ */ new WeakMap();
function matchPaths(globs, change) {
  const known2 = matched.get(change) ?? /* @__PURE__ */ new Map();
  matched.set(change, known2);
  const key = JSON.stringify(globs);
  const part = known2.get(key) ?? matchFiles(globs, change);
  known2.set(key, part);
  return part;
}
function matchFiles(globs, change) {
  const matches2 = compileGlobs(globs);
  const files = change.files.filter((file) => namesOf(file).some(matches2));
  const [first] = files;
  if (first !== void 0) {
    return { answer: "yes", because: { by: "paths", path: first.path, others: files.length - 1 }, files };
  }
  return change.filesComplete ? { answer: "no" } : { answer: "unknown", because: { by: "unlisted-files" } };
}
function matchLabels(labels, known2) {
  if (known2 === void 0) return { answer: "unknown", because: { by: "unknown-labels", labels } };
  const wanted = new Set(labels.map((label2) => label2.toLowerCase()));
  const label = known2.find((name2) => wanted.has(name2.toLowerCase()));
  return label === void 0 ? { answer: "no" } : { answer: "yes", because: { by: "label", label } };
}
function matchBaseBranch(branches, branch) {
  if (branch === void 0) return { answer: "unknown", because: { by: "unknown-base-branch", branches } };
  const matches2 = (0, import_picomatch.default)([...branches], { dot: true })(branch);
  return matches2 ? { answer: "yes", because: { by: "base-branch", branch } } : { answer: "no" };
}
function matchEnvChange(wanted, envKeys) {
  if (envKeys === void 0) return { answer: "unknown", because: { by: "unknown-env-keys" } };
  if (envKeys.length > 0 !== wanted) return { answer: "no" };
  return { answer: "yes", because: { by: "env-change", keys: envKeys } };
}
function negate(answer) {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown";
}
function all(parts) {
  if (parts.some((part) => part.answer === "no")) return "no";
  return parts.some((part) => part.answer === "unknown") ? "unknown" : "yes";
}

// src/modes/env/lazy-scanner.ts
var NOTHING = { reads: [], dynamic: [], wrappers: [], skipped: [] };
var loading;
var last = Promise.resolve();
var LAZY_SCANNER = {
  async scan(files, known2) {
    if (known2.length === 0 && !files.some(({ path, text }) => mayRead(path, text))) return NOTHING;
    loading ??= import("./code-scanner-Y5LX6A7Y.js").then(({ createCodeScanner }) => createCodeScanner());
    const scanner = await loading;
    const scan = last.then(() => scanner.scan(files, known2));
    last = scan.catch(() => {
    });
    return scan;
  }
};

// src/modes/env/code-facts.ts
function lookOf({ services, reads }) {
  return JSON.stringify([Object.entries(services).map(([name2, { code: code5 }]) => [name2, code5]), reads]);
}
var MOST_FILES = 400;
async function gatherChangedCode(config, listing, commits, reader) {
  const facts = await gatherCode(config, listing, commits, reader);
  if (facts === void 0) return void 0;
  const touched = touchedBy(listing);
  const dynamic = facts.notes.dynamic.filter(({ at }) => touched.has(at.file));
  const skipped2 = facts.notes.skipped.filter(({ path }) => touched.has(path));
  return { ...facts, notes: { ...facts.notes, dynamic, skipped: skipped2 } };
}
async function gatherCode(config, listing, commits, reader) {
  const { complete } = listing;
  const services = listServiceCode(config);
  const isOfService = (path) => [...services.values()].some((isOf) => isOf(path));
  const touched = touchedBy(listing);
  const mayBeCode = [...touched].filter(isOfService).sort();
  if (services.size === 0 || mayBeCode.length === 0 && complete && reader.readTree === void 0)
    return void 0;
  const isCodeOfService = (path) => isOfService(path) && isCode(path);
  const all2 = mayBeCode.filter(isCode);
  const paths = all2.slice(0, reader.mostFiles ?? MOST_FILES);
  const [tree, texts] = await Promise.all([
    reader.readTree?.((path) => isCodeOfService(path) && !touched.has(path)),
    readMoments(paths, commits, reader)
  ]);
  const unchanged = { files: tree?.files ?? [], patterns: listPatterns(config) };
  const { scan, reads } = await scanMoments(texts, commits.head, unchanged);
  const unreadable = listUnreadable(paths, listing, texts.get(commits.head) ?? []);
  const isAll = tree?.isComplete === true && paths.length === all2.length && complete && unreadable.length === 0;
  return {
    at: (commit) => {
      const there = reads.get(commit);
      if (there === void 0) throw new Error(`the code at ${commit} was not looked at`);
      const readsOf = (isOf) => there.filter(({ at }) => isOf(at.file));
      return new Map([...services].map(([name2, isOf]) => [name2, { isAll, reads: readsOf(isOf) }]));
    },
    notes: {
      dynamic: scan.dynamic,
      skipped: [...scan.skipped, ...unreadable],
      unlooked: all2.length - paths.length,
      isListed: complete,
      withoutCode: listUnsearched(config)
    }
  };
}
function touchedBy({ files }) {
  return new Set(files.flatMap(namesOf));
}
function listUnreadable(paths, { files }, atHead) {
  const there = new Set(files.flatMap(({ path, isRemoved }) => isRemoved === true ? [] : path));
  const read = new Set(atHead.map(({ path }) => path));
  return paths.filter((path) => there.has(path) && !read.has(path)).map((path) => ({ path, why: "no text, or too large to be fetched" }));
}
async function readMoments(paths, { tip, head, findMergeBase: findMergeBase2 }, reader) {
  const readAt = async (commit) => {
    const texts = await reader.readCode(paths.map((path) => ({ commit, path })));
    const files = paths.flatMap((path, index) => {
      const text = texts[index];
      return text === void 0 ? [] : [{ path, text }];
    });
    return [commit, files];
  };
  const mergeBase = findMergeBase2().then((commit) => commit === tip ? void 0 : readAt(commit));
  const read = await Promise.all([readAt(tip), readAt(head), mergeBase]);
  return new Map(read.filter((entry) => entry !== void 0));
}
async function scanMoments(texts, head, { files, patterns }) {
  const atHead = texts.get(head) ?? [];
  const scan = await LAZY_SCANNER.scan([...files, ...atHead], patterns);
  const paths = new Set(files.map(({ path }) => path));
  const unchanged = scan.reads.filter(({ at }) => paths.has(at.file));
  const scanAlone = (changed) => LAZY_SCANNER.scan(changed, [...patterns, ...scan.wrappers]);
  const headAlone = texts.size > 1 ? await scanAlone(atHead) : scan;
  const reads = /* @__PURE__ */ new Map([[head, scan.reads]]);
  for (const [commit, changed] of texts) {
    if (commit === head) continue;
    const there = await scanAlone(changed);
    const all2 = haveSameWrappers(there, headAlone) ? [...unchanged, ...there.reads] : (await LAZY_SCANNER.scan([...files, ...changed], patterns)).reads;
    reads.set(commit, all2);
  }
  return { scan, reads };
}
function haveSameWrappers(a, b) {
  const [of, other] = [a, b].map(({ wrappers }) => wrappers.map((wrapper) => JSON.stringify(wrapper)).sort());
  return JSON.stringify(of) === JSON.stringify(other);
}

// src/modes/checkout/all-code.ts
async function gatherAllCode(root, env, head) {
  const code5 = new CodeFiles(root);
  try {
    const commits = { tip: head, head, findMergeBase: () => Promise.resolve(head) };
    return await gatherCode(env, { files: [], complete: true }, commits, {
      readCode: () => Promise.resolve([]),
      readTree: (isCode2) => code5.readTree(head, isCode2)
    });
  } finally {
    code5.close();
  }
}

// src/modes/checkout/uncommitted.ts
function filterNamed(uncommitted, { items }, read) {
  const globs = items.flatMap(({ when }) => [...when?.paths ?? [], ...when?.not?.paths ?? []]);
  const matches2 = compileGlobs(globs);
  return uncommitted.filter((path) => read.has(path) || matches2(path));
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
    const { checklist, env } = readEnvConfig(text, path, head, checkout.root);
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
function readEnvConfig(text, path, head, root) {
  if (text === void 0 && isInWorkingTree(root, path))
    throw new GateError(
      "no-checklist",
      `${path} is in the working tree only: commit it, as \`audit\` looks at commits. Meanwhile \`validate\` tells whether it can be read.`
    );
  if (text === void 0)
    throw new GateError(
      "no-checklist",
      `there is no ${path} at ${head.name}: commit one, such as \`deployment-checklist init\` writes; this is the smallest that works.

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
  const all2 = [
    ...absent.map(
      (file) => problemOfAbsent({ path, text }, file, `there is no ${file.path} at ${head.name}`)
    ),
    ...problems
  ];
  if (all2.length > 0)
    throw new GateError("env-files-broken", `files that ${path} names cannot be read:`, all2);
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
function isKnownWrong({ subject, optional: optional2 }) {
  if (subject.kind !== "finding" || optional2) return false;
  const { finding } = subject;
  return (finding.kind === "invalid" || finding.kind === "missing") && isCertain(finding);
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
    example: error.example ?? null,
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
  const [headline2 = ""] = error.message.split("\n");
  const sections = [
    wrap({ text: "\u2717 ", style: "bad" }, parseSentence(headline2), look),
    ...error.example === void 0 ? [] : [error.example],
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
function lookOf2(output, env, color) {
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
  else stderr.write(renderTerminalError(error, quotable, lookOf2(stderr, env, color)));
  return 2;
}

// src/render/terminal/notice.ts
var MOST_NAMED = 5;
function renderUncommitted(paths, look) {
  const named = paths.slice(0, MOST_NAMED).map(code);
  const rest = paths.length - named.length;
  const all2 = listed([...named, ...rest === 0 ? [] : [`${rest} more`]]);
  const [have, them] = paths.length === 1 ? ["has", "it"] : ["have", "them"];
  const text = `${all2} ${have} changes that are not committed. They were not looked at; commit ${them} first.`;
  return `${wrap({ text: "! ", style: "waiting" }, parseInline(text), look)}
`;
}
function renderValid({ path, items, services }, look) {
  const lines = services.map(({ name: name2, declared, sources, hasCode }) => {
    const looked = sources.length === 0 ? "no source of production" : listed(sources.map(code));
    const unsearched = hasCode ? "" : "; its code is not searched for reads: say with `code` where it is";
    return wrap(
      { text: "  " },
      parseInline(`${code(name2)}: ${counted(declared, "env key")}, ${looked}${unsearched}`),
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
  if (paths.length > 0) stderr.write(renderUncommitted(paths, lookOf2(stderr, env, color)));
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
    terminal: () => renderAuditTerminal(view, lookOf2(around.stdout, around.env, options.color))
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
      `there is no ${file} in ${root}: add one, such as \`deployment-checklist init\` writes; this is the smallest that works.

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
  const state = await withCode(folder, checklist.env, snapshot);
  const now = compareEnv(checklist.env, { mergeBase: state, head: state, tip: state }, entries);
  const next = decideNextBaseline(now, entries, prune);
  const isSame2 = next.added.length === 0 && next.taken.length === 0;
  if (!isSame2 && write) await replaceFile(root, present.path, renderBaseline(next.entries));
  return {
    kind: "decided",
    view: {
      ...next,
      path: present.path,
      state: isSame2 ? "same" : write ? "written" : "planned",
      prune,
      unread: listEnvironments(checklist.env)
    }
  };
}
async function withCode(folder, env, snapshot) {
  const checkout = await findCheckout(folder);
  const { sha } = await findRef(checkout, "HEAD", "HEAD");
  const reads = (await gatherAllCode(checkout.root, env, sha))?.at(sha);
  const services = snapshot.services.map((one) => ({ ...one, code: reads?.get(one.service) }));
  return { ...snapshot, services };
}

// src/modes/commands/baseline.ts
var runBaseline = async (options, around) => {
  const { checklist, dryRun, prune, format, color } = options;
  const outcome = await baseline(around.folder, { checklist, write: !dryRun, prune });
  if (outcome.kind === "failed") return reportError(outcome.error, outcome.quotable, options, around);
  const look = lookOf2(around.stdout, around.env, color);
  around.stdout.write(
    format === "json" ? renderBaselineJson(outcome.view) : renderBaselineCommand(outcome.view, look)
  );
  return 0;
};

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
var MOST2 = 8;
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
  const more = names.length > MOST2 ? [`${names.length - MOST2} more`] : [];
  return listed([...names.slice(0, MOST2).map(mark), ...more]);
}

// src/render/group.ts
function groupItems(items) {
  const groups = Map.groupBy(
    items,
    ({ subject }) => subject.kind === "item" ? subject.item.group ?? "" : ""
  );
  return [...groups].toSorted(([a], [b]) => Number(b === "") - Number(a === ""));
}

// src/render/status-line.ts
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

// src/render/comment/how-to.ts
function renderHowTo({ decision, ticks }) {
  const { items } = decision;
  const byHand = renderByHand(decision, ticks);
  const isProven = ({ closedBy }) => closedBy === "evidence";
  if (!items.some(isProven)) return byHand;
  const evidence = "Evidence is read from GitHub; a comment `/checklist` has it looked at again.";
  return items.every(isProven) || byHand === "" ? evidence : `${byHand} ${evidence}`;
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
function isExtra({ optional: optional2, spared }) {
  return optional2 || spared;
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
function renderSections(view, detail) {
  const { decision } = view;
  const { items } = decision;
  const blocked = items.filter(({ state }) => state === "blocked");
  const needed = items.filter(({ state, optional: optional3, spared }) => state === "open" && !optional3 && !spared);
  const open = needed.filter(({ closedBy }) => closedBy !== "evidence");
  const unproven = needed.filter(({ closedBy }) => closedBy === "evidence");
  const locked = items.filter(({ state, spared }) => state === "locked" && !spared);
  const optional2 = items.filter(({ state, optional: optional3, spared }) => state === "open" && (optional3 || spared));
  const done = items.filter(({ state }) => state === "confirmed" || state === "waived");
  return [
    `### ${ICONS2[decision.verdict.state]} Deployment checklist: ${renderHeadline(decision)}`,
    ...renderNotices(view),
    ...renderShortened(view, detail),
    ...renderOpen(PRODUCTION, blocked, view, detail),
    ...renderOpen("To confirm", open, view, detail),
    ...renderOpen("Waiting for evidence", unproven, view, detail),
    ...renderOpen("Later", locked, view, detail),
    ...renderOpen("Optional", optional2, view, detail),
    ...renderDone(done, view, detail),
    ...renderConflicts(view, detail.old ? void 0 : renderElsewhere(view)),
    ...renderOld(view, detail),
    ...renderGone(view, detail),
    ...decision.code === void 0 || !detail.old ? [] : renderCodeNotes(decision.code, view),
    renderFooter(view)
  ].join("\n\n");
}
var PRODUCTION = "Production\n\nThere is nothing to tick: each of these closes by itself once production is right.";
var ICONS2 = { met: "\u2705", open: "\u23F3", blocked: "\u274C" };
function renderOpen(title, items, view, detail) {
  if (items.length === 0) return [];
  const shown = items.slice(0, detail.open);
  const rest = items.length - shown.length;
  const note = rest === 0 ? "" : `

\u2026and ${counted(rest, "more item")}, shown here once these are done${renderElsewhere(view)}.`;
  return [
    `#### ${title}`,
    ...renderGroups(shown, view, detail.notes).map(
      (group, index, all2) => index === all2.length - 1 ? group + note : group
    )
  ];
}
function renderGroups(items, view, notes) {
  return groupItems(items).map(([name2, members]) => {
    const lines = members.flatMap((item) => renderWithNotes(item, view, notes)).join("\n");
    return name2 === "" ? lines : `**${authored(name2)}**

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
  const summary = listed([
    ...ticked.length === 0 ? [] : [`${counted(ticked.length, "item")} confirmed`],
    ...waived.length === 0 ? [] : [`${counted(waived.length, "item")} waived`],
    ...settled.length === 0 ? [] : [`${counted(settled.length, "new key")} in production`]
  ]);
  if (summary === "") return [];
  if (!confirmed) return [`${summary}${renderElsewhere(view)}.`];
  const keys = settled.map(
    ({ key, service, sources }) => `- \u2705 **${code(key)}** of ${code(service)}: production has it, in ${listed(sources.map(code))}`
  );
  const linesOf = (some) => some.flatMap((item) => renderWithNotes(item, view, notes));
  const parts = [
    [...keys, ...linesOf(ticked)].join("\n"),
    ...waived.length === 0 ? [] : ["Waived, so there is nothing to tick:", linesOf(waived).join("\n")]
  ];
  return [folded(summary, parts.filter((part) => part !== "").join("\n\n"))];
}
function renderOld(view, { old: shown, notes }) {
  const { old } = view.decision;
  if (old.length === 0) return [];
  const summary = `${counted(old.length, "finding")} about env keys ${old.length === 1 ? "was" : "were"} there before and ${old.length === 1 ? "does" : "do"} not hold this pull request`;
  if (!shown) return [`${summary}${renderElsewhere(view)}.`];
  const lines = old.flatMap((finding) => [
    `- ${renderFindingTitle(finding)}`,
    ...notes ? renderFindingNotes(finding, view).map((note) => `  - ${note}`) : []
  ]);
  return [folded(summary, lines.join("\n"))];
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
      ...change.problems.slice(0, 10).map(({ file: where, line: line2, column, message }) => {
        const named = where === path ? "" : `${code(where)}, `;
        return `> - ${named}line ${line2}, column ${column}: ${code(message)}`;
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
  const name2 = code(path);
  const file = webUrl === void 0 ? name2 : link(name2, `${webUrl}/blob/HEAD/${path.split("/").map(encodeURIComponent).join("/")}`);
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

// src/render/check/markdown.ts
function renderCheckMarkdown({ decision, head, path, webUrl }) {
  const at = { headSha: head.sha, path, webUrl, summaryUrl: void 0 };
  const view = { decision, ...at, changedSince: /* @__PURE__ */ new Map(), place: "checkout" };
  const detail = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
  return `${renderSections(view, detail)}
`;
}

// src/render/baseline/terminal.ts
var NOWHERE5 = { webUrl: void 0, headSha: "" };
function renderTerminalBaseline({ aside, gone }, isVerbose, look) {
  const hidden = `${counted(aside.length, "known finding")} ${aside.length === 1 ? "is" : "are"} set aside by the baseline`;
  const stale = gone.map(
    (entry) => wrap({ text: "  \xB7 ", style: "aside" }, parseInline(renderGoneEntry(entry, NOWHERE5)), look)
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
  const plain2 = (name2) => name2;
  const effect = describeEffect(change, `this check follows ${printable(base.name)}`, plain2);
  const text = `: it ${describeChange(change, plain2)}. ${effect}`;
  return [wrap({ text: "! ", style: "waiting" }, [{ text: "This change touches " }, file, { text }], look)];
}

// src/render/terminal/terminal.ts
var NOWHERE6 = { webUrl: void 0, headSha: "" };
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
  const optional2 = items.filter(({ optional: optional3 }) => optional3);
  const sections = [
    [renderVerdict2(view.decision, look), renderCompared(view, look)].join("\n"),
    ...renderTerminalChecklistChange(view, look),
    ...renderGroup2("Known to be wrong", wrong, WRONG, among),
    ...renderGroup2("People will be asked on the pull request", asked, ASKED, among),
    ...renderGroup2("GitHub will tell on the pull request", unproven, ASKED, among),
    ...renderGroup2("Optional", optional2, ASKED, among),
    ...renderTerminalList(
      "Declared differently by services, which holds nothing",
      conflicts.map((conflict) => renderConflict(conflict, NOWHERE6)),
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
  const needed = items.filter(({ optional: optional2 }) => !optional2);
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
  const side = ({ name: name2, sha }) => [
    { text: printable(name2), style: "code" },
    { text: name2.startsWith(sha.slice(0, 7)) ? "" : ` (${sha.slice(0, 7)})`, style: "aside" }
  ];
  const differ = changedFiles === 0 ? "no file differs" : `${counted(changedFiles, "file")} changed`;
  return wrap(
    { text: "  " },
    [{ text: `${differ} from ` }, ...side(base), { text: " to " }, ...side(head)],
    look
  );
}
function renderGroup2(title, items, mark, among) {
  if (items.length === 0) return [];
  const { look } = among;
  return [
    heading(title, look),
    ...groupItems(items).map(([name2, members]) => {
      const lines = members.map((item) => renderTerminalItem(item, mark, among));
      return [...name2 === "" ? [] : [`  ${look.paint("aside", printable(name2))}`], ...lines].join("\n");
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

// src/gate/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf(about) {
  return createHash("sha256").update(JSON.stringify(sortKeys(about))).digest("hex").slice(0, 32);
}
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => [key, sortKeys(entry)])
  );
}

// src/gate/checklist-change.ts
function diffChecklist(base, landing, unreadable = []) {
  if (landing.kind === "untouched") return void 0;
  if (landing.kind !== "readable") return landing;
  if (unreadable.length > 0) return { kind: "broken", problems: unreadable };
  const { checklist } = landing;
  const [before, after] = [base, checklist].map(
    ({ items }) => new Map(items.map((item) => [item.id, fingerprintOf(item)]))
  );
  const diff = {
    kind: "changed",
    ...diffByName(before, after),
    confirm: fingerprintOf(base.confirm ?? null) !== fingerprintOf(checklist.confirm ?? null),
    env: fingerprintOf(base.env ?? null) !== fingerprintOf(checklist.env ?? null),
    services: diffByName(servicesOf(base), servicesOf(checklist)),
    unsearched: listNewlyUnsearched(base.env, checklist.env)
  };
  const same = !diff.confirm && !diff.env && [diff.added, diff.removed, diff.changed].every((ids) => ids.length === 0);
  return same ? void 0 : diff;
}
function listNewlyUnsearched(before, after) {
  if (after === void 0) return [];
  const already = new Set(before === void 0 ? [] : listUnsearched(before));
  return listUnsearched(after).filter((name2) => !already.has(name2));
}
function servicesOf({ env }) {
  if (env === void 0) return /* @__PURE__ */ new Map();
  const { services, missing: _, ...forAll } = env;
  return new Map(
    Object.entries(services).map(([name2, service]) => [name2, fingerprintOf({ service, forAll })])
  );
}
function diffByName(before = /* @__PURE__ */ new Map(), after = /* @__PURE__ */ new Map()) {
  const names = [...after.keys()];
  return {
    added: names.filter((name2) => !before.has(name2)),
    removed: [...before.keys()].filter((name2) => !after.has(name2)),
    changed: names.filter((name2) => before.has(name2) && before.get(name2) !== after.get(name2))
  };
}

// src/gate/marker.ts
function headShaOf(body) {
  return /^<!-- head:([0-9a-f]{7,64}) -->$/m.exec(
    normalizeNewlines(body).split("\n").slice(0, 3).join("\n")
  )?.[1];
}

// src/gate/ledger/page.ts
function toPage(text) {
  return {
    text: normalizeNewlines(text).replace(/^- \[[ xX]\] <!-- item:/gm, "- [ ] <!-- item:"),
    boxes: parseBoxes(text)
  };
}
function findClicked(pages, saved, isWhole) {
  const newestFirst = pages.toReversed();
  const [newest] = newestFirst;
  const alike = newestFirst.filter(({ text }) => text === saved.text);
  const candidates = (alike.length === 0 ? newestFirst : alike).map((page) => ({
    page,
    turned: differing(page, saved)
  }));
  const current = candidates.find(({ page }) => page === newest);
  if (alike.length > 0 && current !== void 0 && current.turned.size <= 1) return void 0;
  if (!isWhole) return /* @__PURE__ */ new Set();
  const least = Math.min(...candidates.map(({ turned }) => turned.size));
  if (current !== void 0 && least > 1) return void 0;
  const [first, ...others] = candidates.filter(({ turned }) => turned.size === least);
  return first && new Set([...first.turned].filter((item) => others.every(({ turned }) => turned.has(item))));
}
function differing(page, saved) {
  const isSame2 = page.text === saved.text;
  const marks = new Map(page.boxes.map(({ item, ticked }) => [item, ticked]));
  return new Set(
    saved.boxes.flatMap(
      ({ item, ticked }, index) => (isSame2 ? page.boxes[index]?.ticked : marks.get(item)) === ticked ? [] : [item]
    )
  );
}

// src/gate/ledger/shown.ts
function boxesOf(shown) {
  return new Map(
    shown.flatMap(
      ({ boxes, headSha }) => [...boxes.values()].map((box) => [box.item, { ...box, headSha }])
    )
  );
}
function findByName(boxes) {
  const alike = Map.groupBy(boxes.values(), ({ item }) => item.toLowerCase());
  return (id) => {
    const [first, ...others] = alike.get(id.toLowerCase()) ?? [];
    return boxes.get(id) ?? (others.length === 0 ? first : void 0);
  };
}
function boxesByItem(text) {
  const boxes = /* @__PURE__ */ new Map();
  const ambiguous = /* @__PURE__ */ new Set();
  for (const box of parseItems(text)) {
    if (boxes.has(box.item)) ambiguous.add(box.item);
    boxes.set(box.item, box);
  }
  for (const item of ambiguous) boxes.delete(item);
  return boxes;
}
function turnedBoxes({ boxes, ticked }, now) {
  return [...boxes].flatMap(([item, shown]) => {
    const box = now.get(item);
    if (box === void 0 || !shown.isTickable || box.identity !== shown.identity) return [];
    const before = ticked.get(item);
    ticked.set(item, box.ticked);
    return before === void 0 || before === box.ticked ? [] : [box];
  });
}
function missedBoxes({ boxes, marks }, now) {
  return [...now.values()].filter(({ item, identity, ticked }) => {
    const shown = boxes.get(item);
    return ticked && shown?.isTickable === true && shown.identity !== identity && marks.get(identity) !== true;
  });
}

// src/gate/ledger/taken-back.ts
function keyOfTakenBack({ item, by, at, comment, ofOthers }) {
  return JSON.stringify([comment, Date.parse(at), item, by, ofOthers]);
}
var OPENING = "<!-- deployment-checklist taken-back:";
var CLOSING = " -->";
var notesSchema = array(
  tuple([
    string(),
    string().check(refine(isTime)),
    int(),
    _enum(["all", "own"]),
    array(string().check(_regex(new RegExp(`^${ITEM_ID}$`))))
  ])
);
function isTime(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
function readTakenBack(text, editedAt) {
  const trimmed = text.trimEnd();
  const line2 = trimmed.slice(trimmed.lastIndexOf("\n") + 1);
  if (!line2.startsWith(OPENING) || !line2.endsWith(CLOSING)) return [];
  const parsed = notesSchema.safeParse(parseJson(line2.slice(OPENING.length, -CLOSING.length)));
  if (!parsed.success) return [];
  return parsed.data.flatMap(([by, time, comment, whose, items]) => {
    const at = Date.parse(time) > Date.parse(editedAt) ? editedAt : time;
    return items.map((item) => ({ item, by, at, comment, ofOthers: whose === "all" }));
  });
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// src/gate/ledger/record.ts
var Record = class {
  entries = [];
  standing = /* @__PURE__ */ new Map();
  waivers = /* @__PURE__ */ new Map();
  unknown = /* @__PURE__ */ new Map();
  early = /* @__PURE__ */ new Map();
  missed = [];
  voidedAt;
  /** By item. */
  #takenBack = /* @__PURE__ */ new Map();
  /** What our comment has noted. */
  #noted = /* @__PURE__ */ new Set();
  get takenBack() {
    return [...this.#takenBack.values()].flat().map((one) => ({ ...one, isNoted: this.#noted.has(keyOfTakenBack(one)) }));
  }
  /** Takes note of a revision of one of our comments. */
  see({ editedAt, editor, text }, shown) {
    const page = text === null ? void 0 : toPage(text);
    if (text === null || page === void 0 || editor === null) {
      shown.ticked = /* @__PURE__ */ new Map();
      if (editor?.kind === "self") shown.boxes = /* @__PURE__ */ new Map();
      this.standing.clear();
      this.waivers.clear();
      this.#takenBack.clear();
      this.voidedAt = editedAt;
    } else {
      if (editor.kind === "self") {
        shown.boxes = boxesByItem(text);
        shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
        shown.headSha = headShaOf(text);
      } else this.#turn(editor, editedAt, text, page, shown);
    }
    if (page === void 0) shown.isWhole = false;
    else {
      shown.pages.push(page);
      for (const { identity, ticked } of page.boxes) shown.marks.set(identity, ticked);
    }
  }
  /** Somebody saved the comment: the boxes that they turned. What they did not click themselves they do not confirm. */
  #turn({ kind, login: by }, at, text, page, shown) {
    const clicked = findClicked(shown.pages, page, shown.isWhole);
    const now = boxesByItem(text);
    if (kind === "person") for (const { item } of missedBoxes(shown, now)) this.missed.push({ item, by, at });
    for (const { item, fingerprint, identity: line2, ticked } of turnedBoxes(shown, now)) {
      const done = { item, fingerprint, line: line2, by, at, how: "tick", headSha: shown.headSha };
      if (!ticked) this.#revoke(done, true);
      else if (kind !== "person") continue;
      else if (clicked?.has(item) !== false) this.#confirm({ kind: "confirmation", ...done });
      else if (clicked.size === 0) this.missed.push({ item, by, at });
    }
  }
  /** Does what a comment of a person says. Of several comments of ours the last one that shows an item is meant. */
  obey({ comment, by, at, commands }, shown, mayRevoke) {
    if (by.kind !== "person") return;
    const boxes = boxesOf(shown);
    const find = findByName(boxes);
    for (const command of commands) {
      if (command.kind === "checklist") continue;
      const all2 = command.kind !== "waive" && command.items === "all";
      const ids = command.kind === "waive" ? [command.item] : command.items === "all" ? [...boxes].flatMap(([id, { isTickable: isTickable2 }]) => isTickable2 ? [id] : []) : command.items;
      const meant = /* @__PURE__ */ new Set();
      for (const id of ids) {
        const box = find(id);
        if (box === void 0) {
          this.unknown.set(comment, [...this.unknown.get(comment) ?? [], id]);
          continue;
        }
        if (meant.has(box)) continue;
        meant.add(box);
        const { item, fingerprint, identity: line2, headSha } = box;
        const done = { item, fingerprint, line: line2, by: by.login, at, how: "command", headSha, comment };
        if (command.kind === "confirm")
          this.#confirm({ kind: "confirmation", ...done, ...all2 ? { all: all2 } : {} });
        else if (command.kind === "revoke" && !this.#hasNoted(done, mayRevoke)) this.#revoke(done, mayRevoke);
        else if (command.kind === "waive")
          this.#waive({ kind: "waiver", ...done, reason: command.reason, until: command.until });
      }
    }
  }
  /** Takes over what an earlier run saw. */
  restate(entry, mayRevoke) {
    if (entry.kind === "confirmation") this.#confirm(entry);
    else if (entry.kind === "waiver") this.#waive(entry);
    else this.#revoke(entry, entry.ofOthers || mayRevoke);
  }
  /** Takes back once more what our comment says that a command took back. The command may still be there, and comes after this then. */
  remember(note, shown) {
    const { item, by, at, comment, ofOthers } = note;
    const box = boxesOf(shown).get(item);
    const { fingerprint = "", identity: line2 = "", headSha } = box ?? {};
    this.#noted.add(keyOfTakenBack(note));
    this.#revoke({ item, fingerprint, line: line2, by, at, how: "command", headSha, comment }, ofOthers);
  }
  #hasNoted(command, ofOthers) {
    return [true, ofOthers].some((whose) => this.#noted.has(keyOfTakenBack({ ...command, ofOthers: whose })));
  }
  /** A person has one confirmation of one fingerprint in the same words: the newest. Other words are another one's writing. */
  #confirm(entry) {
    this.entries.push(entry);
    this.standing.set(entry.item, [...withoutSame(this.standing.get(entry.item), entry), entry]);
  }
  /** A person has one waiver of one fingerprint in the same words: the newest, which may end sooner than an earlier one. */
  #waive(entry) {
    this.entries.push(entry);
    this.waivers.set(entry.item, [...withoutSame(this.waivers.get(entry.item), entry), entry]);
  }
  /** Who may not revoke what others did still takes back their own. */
  #revoke(done, ofOthers) {
    const { item, by, at, comment } = done;
    const isTaken = (entry) => ofOthers || entry.by === by;
    const [standing, waivers] = [this.standing.get(item) ?? [], this.waivers.get(item) ?? []];
    const isEffective = [...standing, ...waivers].some(isTaken);
    this.entries.push({ ...done, kind: "revocation", ofOthers, tookAway: ofOthers || isEffective });
    this.standing.set(
      item,
      standing.filter((entry) => !isTaken(entry))
    );
    this.waivers.set(
      item,
      waivers.filter((entry) => !isTaken(entry))
    );
    if (comment === void 0) this.#takenBack.delete(item);
    else if (isEffective) {
      const others = (this.#takenBack.get(item) ?? []).filter(
        (one) => !ofOthers && (one.ofOthers || one.by !== by)
      );
      this.#takenBack.set(item, [...others, { item, by, at, comment, ofOthers }]);
    }
  }
};
function withoutSame(entries = [], { by, fingerprint, line: line2 }) {
  return entries.filter(
    (entry) => entry.by !== by || entry.fingerprint !== fingerprint || entry.line !== line2
  );
}

// src/gate/ledger/ledger.ts
function replay(histories, given = [], mayRevoke = () => false) {
  const record = new Record();
  const shown = histories.map(
    () => ({
      boxes: /* @__PURE__ */ new Map(),
      ticked: /* @__PURE__ */ new Map(),
      marks: /* @__PURE__ */ new Map(),
      headSha: void 0,
      pages: [],
      isWhole: true
    })
  );
  for (const event of inOrderOfTime(histories, given)) {
    if ("commands" in event) record.obey(event, shown, mayRevoke(event.by.login));
    else if ("item" in event) record.remember(event, shown);
    else {
      const own = shown[event.history];
      if (own !== void 0) record.see(event.revision, own);
    }
  }
  return record;
}
function inOrderOfTime(histories, given) {
  const revisions = histories.flatMap(
    (revisions2, history) => revisions2.map((revision) => ({ revision, history, at: revision.editedAt }))
  );
  const placeOf = (event) => "comment" in event ? event.comment : Number.MAX_SAFE_INTEGER;
  return [...notesIn(histories), ...given, ...revisions].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || placeOf(a) - placeOf(b)
  );
}
function notesIn(histories) {
  const notes = histories.flat().flatMap(
    ({ editor, text, editedAt }) => editor?.kind === "self" && text !== null ? readTakenBack(text, editedAt) : []
  );
  return [...new Map(notes.map((note) => [keyOfTakenBack(note), note])).values()];
}

// src/gate/ask.ts
var NOTHING_SPECIAL = { validFor: void 0, waivable: void 0, needs: [], oneOf: void 0 };
var ANYBODY_WHO_WRITES = { author: false, count: 1 };
function decideAsks(checklist, change, env) {
  const policy = checklist.confirm ?? ANYBODY_WHO_WRITES;
  const ofEnv = env === void 0 ? [] : [
    ...env.fresh.map((finding) => askOf(finding, env.missing, policy)),
    ...env.unasked.map((finding) => askOf(finding, "confirm", policy)),
    ...env.removed.map((file) => askOfRemoved(file, policy))
  ];
  const readings = readingsOf(change, env?.keysToCome ?? []);
  const ofItems = checklist.items.flatMap((item) => {
    const applies = readings.map((reading) => decideApplies(item.when, reading)).find(({ answer }) => answer !== "no");
    return applies === void 0 ? [] : [askOfItem(item, applies, change, item.confirm ?? policy)];
  });
  return [...ofEnv, ...ofItems];
}
function readingsOf(change, keysToCome) {
  if (keysToCome.length === 0) return [change];
  return [{ ...change, envKeys: [...change.envKeys ?? [], ...keysToCome].sort() }, change];
}
function askOfItem(item, { answer, because, files }, change, policy) {
  const cut = item.when?.paths !== void 0 && !change.filesComplete;
  const keys = because.flatMap((reason) => reason.by === "env-change" ? reason.keys : []);
  const unknown2 = cut || answer === "unknown" || item.expires === "on-push" ? change.headSha : null;
  const covered = item.expires === "never" ? [] : [digestOf(files), keys, unknown2];
  return {
    id: item.id,
    subject: { kind: "item", item, because },
    optional: item.optional,
    closedBy: item["verified-by"] === void 0 ? "people" : "evidence",
    policy,
    files: item.when?.paths === void 0 ? change.files : files,
    filesComplete: change.filesComplete,
    fingerprint: fingerprintOf([item, ...covered]),
    validFor: typeof item.expires === "object" ? millisecondsOf(item.expires.after) : void 0,
    waivable: item.waivable === true ? { role: "maintain" } : item.waivable || void 0,
    needs: item.needs ?? [],
    oneOf: item["one-of"]
  };
}
function millisecondsOf(duration) {
  const hours = duration.endsWith("d") ? 24 : 1;
  return Number.parseInt(duration, 10) * hours * 36e5;
}
var digests = /* @__PURE__ */ new WeakMap();
function digestOf(files) {
  const known2 = digests.get(files);
  if (known2 !== void 0) return known2;
  const covered = files.map(({ path, previousPath, blobSha, isRemoved = false }) => [
    path,
    previousPath ?? null,
    blobSha,
    isRemoved
  ]).sort(([a], [b]) => a < b ? -1 : 1);
  const digest = fingerprintOf(covered);
  digests.set(files, digest);
  return digest;
}
function askOf(finding, missing2, policy) {
  const certain = (finding.kind === "missing" || finding.kind === "invalid") && isCertain(finding);
  return {
    id: itemIdOf(finding),
    subject: { kind: "finding", finding },
    optional: !finding.blocking,
    closedBy: finding.blocking && certain && missing2 === "block" ? "facts" : "people",
    policy,
    files: finding.at === void 0 ? [] : [{ path: finding.at.file, blobSha: "" }],
    filesComplete: true,
    fingerprint: fingerprintOf(aboutOf(finding)),
    ...NOTHING_SPECIAL
  };
}
function askOfRemoved(file, policy) {
  const about = ["removed", file.role, file.service, file.path];
  return {
    id: `env:removed:${file.service}:${fingerprintOf(about).slice(0, 8)}`,
    subject: { kind: "removed-file", file },
    optional: false,
    closedBy: "people",
    policy,
    files: [{ path: file.path, blobSha: "" }],
    filesComplete: true,
    fingerprint: fingerprintOf(about),
    ...NOTHING_SPECIAL
  };
}

// src/gate/code-owners.ts
function ownedPaths(files, { ownersOf }) {
  return files.flatMap(namesOf).filter((path) => ownersOf(path) !== void 0);
}
function owns(path, login, { teams, ownersOf }) {
  return (ownersOf(path) ?? []).some((owner) => {
    const name2 = owner.replace(/^@/, "").toLowerCase();
    return name2.includes("/") ? teams.get(name2)?.has(login) === true : name2 === login;
  });
}

// src/gate/policy.ts
var ROLES2 = ["none", "read", "triage", "write", "maintain", "admin"];
function judgeConfirmations(ask, standing, people, now, line2) {
  const counted2 = [];
  const refused = /* @__PURE__ */ new Map();
  for (const entry of standing) {
    const refusal = isReworded(entry, line2) ? "reworded" : refusalOf(ask, entry, people, now);
    if (refusal === void 0) counted2.push(entry);
    else if (entry.all === true && (refusal !== "lapsed" || refusalOfPerson(ask, entry.by, people))) continue;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  const lacking = findLacking(
    ask,
    counted2.map(({ by }) => by.toLowerCase()),
    people
  );
  const hasCounted = new Set(counted2.map(({ by }) => by));
  const told = [...refused.values()].filter(
    ({ entry, refusal }) => refusal !== "reworded" || !hasCounted.has(entry.by)
  );
  return { counted: counted2, refused: told, lacking };
}
function isReworded(entry, line2) {
  return line2?.includes(` fp:${entry.fingerprint} `) === true && entry.line !== line2;
}
function refusalOf(ask, entry, people, now) {
  if (ask.closedBy !== "people") return ask.closedBy === "facts" ? "facts-only" : "evidence-only";
  if (entry.fingerprint !== ask.fingerprint) return "lapsed";
  if (ask.validFor !== void 0 && Date.parse(entry.at) + ask.validFor <= Date.parse(now)) return "expired";
  return refusalOfPerson(ask, entry.by, people);
}
function refusalOfPerson(ask, by, people) {
  const login = by.toLowerCase();
  if (login === people.author.toLowerCase() && !ask.policy.author) return "author";
  if (!people.roles.has(login)) return "permission-unknown";
  if (isAllowed(ask, login, people)) return void 0;
  return namesNobody(ask.policy) ? "no-write-access" : "not-allowed";
}
function isAllowed(guarded, login, people) {
  const groups = [groupOf(guarded.policy), ...guarded.policy["each-of"] ?? []];
  return groups.some((group) => isIn(group, login, guarded, people));
}
function mayBeAllowed(guarded, login, people) {
  if (!people.roles.has(login) || isAllowed(guarded, login, people)) return true;
  const groups = [groupOf(guarded.policy), ...guarded.policy["each-of"] ?? []];
  const owners = groups.some((group) => group["code-owners"] === true) ? ownedPaths(guarded.files, people).flatMap(
    (path) => (people.ownersOf(path) ?? []).filter((owner) => owner.includes("/"))
  ) : [];
  const teams = [
    ...groups.flatMap(({ teams: teams2 = [] }) => teams2),
    ...owners.map((owner) => owner.replace(/^@/, ""))
  ];
  return teams.some((team) => !people.teams.has(team.toLowerCase()));
}
function groupOf(policy) {
  const { users, teams, role, "code-owners": owners } = policy;
  return namesNobody(policy) ? { role: "write" } : { users, teams, role, "code-owners": owners };
}
function namesNobody({ users, teams, role, "code-owners": owners }) {
  return users === void 0 && teams === void 0 && role === void 0 && owners !== true;
}
function isIn(group, login, about, people) {
  if (isNamed(group, login, people)) return true;
  if (group["code-owners"] !== true || !hasRole(login, "write", people)) return false;
  const owned = ownedPaths(about.files, people);
  return owned.length === 0 ? about.filesComplete : owned.some((path) => owns(path, login, people));
}
function isAloneIn(group, login, about, people) {
  if (isNamed(group, login, people)) return true;
  const ownsAll = ownedPaths(about.files, people).every((path) => owns(path, login, people));
  return ownsAll && about.filesComplete && isIn(group, login, about, people);
}
function isNamed({ users = [], teams = [], role }, login, people) {
  return users.some((user) => user.toLowerCase() === login) || teams.some((team) => people.teams.get(team.toLowerCase())?.has(login) === true) || role !== void 0 && hasRole(login, role, people);
}
function hasRole(login, least, { roles }) {
  return ROLES2.indexOf(roles.get(login) ?? "none") >= ROLES2.indexOf(least);
}
function findLacking(ask, counted2, people) {
  const { policy } = ask;
  const more = policy.count - new Set(counted2).size;
  const each = policy["each-of"] ?? [];
  const groups = each.length === 0 || namesNobody(policy) ? each : [groupOf(policy), ...each];
  return [
    ...more > 0 ? [{ lack: "people", more }] : [],
    ...groups.flatMap(
      (group) => counted2.some((login) => isIn(group, login, ask, people)) ? [] : [{ lack: "group", group }]
    ),
    ...findUnowned(ask, counted2, people)
  ];
}
function findUnowned(ask, counted2, people) {
  const group = groupOf(ask.policy);
  if (group["code-owners"] !== true || counted2.some((login) => isNamed(group, login, people))) return [];
  if (!ask.filesComplete) return [{ lack: "unlisted-files" }];
  const writing = counted2.filter((login) => hasRole(login, "write", people));
  const lacking = ownedPaths(ask.files, people).flatMap(
    (path) => writing.some((login) => owns(path, login, people)) ? [] : [{ path, owners: people.ownersOf(path) ?? [] }]
  );
  const first = lacking.find(({ owners }) => owners.length === 0) ?? lacking[0];
  return first === void 0 ? [] : [{ lack: "owner", ...first }];
}

// src/gate/evidence/reviews.ts
function judgeReviews(guarded, facts, people) {
  const witnesses = facts.reviews.toSorted((a, b) => a.url < b.url ? -1 : 1).map(
    (review) => ({
      says: hearReview(review, guarded, facts.headSha, people),
      by: review.by?.login,
      at: review.at,
      url: review.url
    })
  );
  const approving = witnesses.flatMap(({ says, by }) => says === "holds" ? by?.toLowerCase() ?? [] : []);
  const lacking = findLacking(guarded, approving, people);
  const isRefused = witnesses.some(({ says }) => says === "objects");
  return { holds: approving.length > 0 && lacking.length === 0 && !isRefused, witnesses, lacking };
}
function hearReview(review, guarded, headSha, people) {
  const { by, state, commit } = review;
  if (by === void 0) return "by-nobody-known";
  const login = by.login.toLowerCase();
  if (login === people.author.toLowerCase()) return "by-author";
  if (state === "changes-requested" && by.isPerson && mayBeAllowed(guarded, login, people)) return "objects";
  if (by.isPerson && !people.roles.has(login)) return "permission-unknown";
  if (!by.isPerson || !isAllowed(guarded, login, people)) return "not-allowed";
  if (state === "dismissed") return "dismissed";
  return commit === headSha ? "holds" : "stale";
}

// src/gate/evidence/evidence.ts
function judgeEvidence(ask, facts, people) {
  const all2 = ask.subject.kind === "item" ? ask.subject.item["verified-by"] ?? [] : [];
  return all2.map((evidence) => {
    const base = {
      evidence,
      headSha: facts?.headSha,
      holds: false,
      witnesses: [],
      lacking: [],
      near: void 0
    };
    if (facts === void 0) return base;
    if (evidence.kind === "review")
      return { ...base, ...judgeReviews({ ...ask, policy: evidence.policy }, facts, people) };
    const witnesses = findWitnesses(evidence, ask, facts, people);
    return {
      ...base,
      holds: witnesses.length > 0 && witnesses.every(({ says }) => says === "holds"),
      witnesses,
      near: witnesses.length > 0 ? void 0 : findNear(evidence, facts)
    };
  });
}
function findWitnesses(evidence, ask, facts, people) {
  switch (evidence.kind) {
    case "check":
      return newestChecks(evidence, facts).map((check2) => hearCheck(check2, facts));
    case "status":
      return facts.statuses.filter(({ context }) => sameName(context, evidence.context)).map((status) => hearStatus(status, people));
    case "label":
      return facts.labels.filter(({ name: name2 }) => sameName(name2, evidence.label)).map((label) => hearLabel(label, evidence.by, ask, people));
    case "deployment":
      return [facts.deployments.get(evidence.environment) ?? []].flat().map(hearDeployment);
  }
}
var sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
function newestChecks({ name: name2, app }, { checks }) {
  const meant = checks.filter((check2) => check2.name === name2 && (app === void 0 || check2.app === app));
  const groups = Map.groupBy(meant, (check2) => JSON.stringify([check2.app, check2.workflow]));
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, group]) => {
    const newest = Math.max(...group.map(startOf));
    return group.filter((check2) => startOf(check2) === newest);
  });
}
function startOf({ startedAt }) {
  return startedAt === void 0 ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}
function hearCheck(check2, { ownJob }) {
  const { app: by, completedAt: at, url, conclusion } = check2;
  const told = { by, at, url };
  if (by === "github-actions" && ownJob !== void 0 && isOfJob(check2.name, ownJob))
    return { ...told, says: "own" };
  if (conclusion === void 0) return { ...told, says: "running" };
  return { ...told, says: conclusion === "success" ? "holds" : "failed", word: conclusion };
}
function isOfJob(check2, job) {
  const [own = ""] = check2.split(" / ").slice(-1);
  return sameName(own.replace(/ \([^()]*\)$/, ""), job);
}
function hearStatus({ state, by, at, url }, people) {
  const told = { by: by?.login, at, url };
  if (state !== "success") return { ...told, says: state === "pending" ? "running" : "failed", word: state };
  if (by === void 0) return { ...told, says: "by-nobody-known" };
  return { ...told, says: isAuthor(by, people) ? "by-author" : "holds" };
}
function hearLabel({ by, at }, group, ask, people) {
  const told = { by: by?.login, at, url: void 0 };
  if (by === void 0) return { ...told, says: "by-nobody-known" };
  if (isAuthor(by, people)) return { ...told, says: "by-author" };
  if (group === void 0) return { ...told, says: "holds" };
  const login = by.login.toLowerCase();
  if (by.isPerson && !people.roles.has(login)) return { ...told, says: "permission-unknown" };
  return { ...told, says: by.isPerson && isAloneIn(group, login, ask, people) ? "holds" : "not-allowed" };
}
function hearDeployment({ state, by, at, url }) {
  const told = { by, at, url, word: state };
  if (state === "success") return { ...told, says: "holds" };
  if (state === "inactive") return { ...told, says: "ended" };
  return { ...told, says: state === "failure" || state === "error" ? "failed" : "running" };
}
function isAuthor(by, { author }) {
  return by !== void 0 && sameName(by.login, author);
}
function findNear(evidence, { checks, statuses }) {
  if (evidence.kind === "check")
    return findNearName(
      evidence.name,
      checks.map(({ name: name2 }) => name2)
    );
  if (evidence.kind === "status")
    return findNearName(
      evidence.context,
      statuses.map(({ context }) => context)
    );
  return void 0;
}

// src/gate/ledger/waiver.ts
function judgeWaivers(ask, waivers, people, now, line2) {
  let waiver;
  const refused = /* @__PURE__ */ new Map();
  for (const entry of waivers) {
    const refusal = isReworded(entry, line2) ? "reworded" : refusalOf2(ask, entry, people, now);
    if (refusal === void 0) waiver = entry;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  return { waiver, refusedWaivers: [...refused.values()] };
}
function refusalOf2(ask, { by, fingerprint, until }, people, now) {
  const login = by.toLowerCase();
  if (ask.waivable === void 0) return "not-waivable";
  if (fingerprint !== ask.fingerprint) return "lapsed";
  if (until !== void 0 && until < now.slice(0, 10)) return "waiver-ended";
  if (login === people.author.toLowerCase()) return "author";
  if (!people.roles.has(login)) return "permission-unknown";
  return isAloneIn(ask.waivable, login, ask, people) ? void 0 : "not-allowed";
}

// src/gate/verdict.ts
function decide(situation) {
  const { checklist, change, env, checklistChange, ledger } = situation;
  const items = settleChoices(
    lockWhatWaits(decideAsks(checklist, change, env).map((ask) => judgeAsk(ask, situation)))
  );
  return {
    verdict: decideVerdict(items, checklistChange),
    items,
    old: env?.old ?? [],
    baseline: env?.baseline ?? { aside: [], gone: [] },
    settled: env?.settled ?? [],
    conflicts: env?.conflicts ?? [],
    code: env?.notes,
    checklistChange,
    voidedAt: ledger.voidedAt
  };
}
function judgeAsk(ask, { ledger, people, evidence, now, lineOf }) {
  const line2 = lineOf(ask);
  const proofs = judgeEvidence(ask, evidence, people);
  const judged = judgeConfirmations(ask, ledger.standing.get(ask.id) ?? [], people, now, line2);
  const waived = judgeWaivers(ask, ledger.waivers.get(ask.id) ?? [], people, now, line2);
  const isConfirmed = ask.closedBy === "evidence" ? proofs.length > 0 && proofs.every(({ holds }) => holds) : judged.counted.length > 0 && judged.lacking.length === 0;
  const state = ask.closedBy === "facts" ? "blocked" : isConfirmed ? "confirmed" : waived.waiver === void 0 ? "open" : "waived";
  const lacking = ask.closedBy === "evidence" ? [] : judged.lacking;
  const missed = findMissed(ask, ledger, judged);
  return { ...ask, ...judged, lacking, ...waived, missed, proofs, state, spared: false };
}
function findMissed({ id }, { missed }, { counted: counted2, refused }) {
  const told = [...counted2, ...refused.map(({ entry }) => entry)];
  const byPerson = new Map(missed.flatMap((tick) => tick.item === id ? [[tick.by, tick]] : []));
  return [...byPerson.values()].filter(
    ({ by, at }) => !told.some((entry) => entry.by === by && Date.parse(entry.at) >= Date.parse(at))
  );
}
function lockWhatWaits(items) {
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const free = /* @__PURE__ */ new Map();
  const isFree = (item) => {
    const known2 = free.get(item.id);
    if (known2 !== void 0) return known2;
    free.set(item.id, false);
    const needed = item.needs.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
    const isNow = needed.every((other) => isClosed(other) && isFree(other));
    free.set(item.id, isNow);
    return isNow;
  };
  return items.map(
    (item) => item.state === "blocked" || isFree(item) ? item : { ...item, state: "locked" }
  );
}
function settleChoices(items) {
  const settled = new Set(
    items.flatMap((item) => isClosed(item) && item.oneOf !== void 0 ? [item.oneOf] : [])
  );
  return items.map(
    (item) => item.oneOf !== void 0 && settled.has(item.oneOf) && !isClosed(item) ? { ...item, spared: true } : item
  );
}
function decideVerdict(items, change) {
  if (change?.kind === "broken") return { state: "blocked", reason: "checklist-would-break" };
  const holding = holdingItems(items);
  const blocking = holding.filter(({ state }) => state === "blocked");
  const lacks = ({ subject }) => subject.kind === "finding" && subject.finding.kind === "missing";
  if (blocking.length > 0)
    return {
      state: "blocked",
      reason: blocking.some(lacks) ? "production-lacks-keys" : "production-has-invalid-keys"
    };
  if (holding.length > 0) return { state: "open", reason: "items-open" };
  const required = items.filter(({ optional: optional2 }) => !optional2).length;
  return { state: "met", reason: required === 0 ? "nothing-applies" : "all-confirmed" };
}

// src/local/changed-files.ts
var MOST_FILES2 = 3e3;
async function listChangedFiles(root, mergeBase, head) {
  const raw = await readGit(root, "list the changed files", [
    "diff-tree",
    ...["-r", "-z", "--raw", "--no-abbrev", "--find-renames", "-l1000", "--ignore-submodules=none"],
    mergeBase,
    head
  ]);
  const files = parseRawDiff(raw);
  return { files, complete: files.length <= MOST_FILES2 };
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

// src/modes/gate/base-checklist.ts
function readBaseChecklist({ checklistAtBase, checklistAtHead, baseBranch, baseSha, meanwhile }, path, context) {
  if (baseSha === void 0)
    throw new GateError(
      "not-found",
      `the base branch ${baseBranch} is gone: choose another base for the pull request`
    );
  if (checklistAtBase === void 0) {
    const adding = checklistAtHead === void 0 ? void 0 : parseChecklist(checklistAtHead, path, context);
    if (adding?.ok)
      throw new GateError(
        "no-checklist",
        `${baseBranch} has no ${path} yet: the gate starts once this pull request has brought it${meanwhile === void 0 ? "" : `. ${meanwhile}`}`
      );
    if (adding !== void 0)
      throw new GateError(
        "no-checklist",
        `${baseBranch} has no ${path} yet, and the one that this pull request brings cannot be read. Mend it here; the gate starts once it has landed.`,
        adding.problems
      );
    throw new GateError(
      "no-checklist",
      `${baseBranch} has no ${path}: add one; this is the smallest that works.

${renderSmallestChecklist()}`
    );
  }
  const parsed = parseChecklist(checklistAtBase, path, context);
  if (!parsed.ok)
    throw new GateError(
      "checklist-broken",
      `${path} at ${baseBranch} cannot be read. Mend it there; whoever may bypass required statuses has to merge that.`,
      parsed.problems
    );
  return { checklist: parsed.value, tip: baseSha };
}

// src/gate/landing-checklist.ts
function readHeadChecklist({ path, context }, headText, change) {
  const touched = change.files.some((file) => file.path === path || file.previousPath === path);
  if (!touched && change.complete) return { kind: "untouched" };
  if (headText === void 0) return { kind: touched ? "deleted" : "untouched" };
  const parsed = parseChecklist(headText, path, context);
  return parsed.ok ? { kind: "readable", checklist: parsed.value } : { kind: "broken", problems: parsed.problems };
}
function mergeChecklists(mergeBase, head, tip) {
  const itemsOf = (list) => new Map(list?.items.map((item) => [item.id, item]));
  const items = mergeByKey(itemsOf(mergeBase), itemsOf(head), itemsOf(tip), isSame);
  return {
    items: [...items.values()],
    confirm: isSame(mergeBase?.confirm, head.confirm) ? tip.confirm : head.confirm,
    env: mergeEnv(mergeBase?.env, head.env, tip.env)
  };
}
var NOTHING2 = { missing: "block", ignore: [], reads: [], "assume-read": [], services: {} };
function mergeEnv(mergeBase = NOTHING2, head = NOTHING2, tip = NOTHING2) {
  const merge = (field) => isSame(mergeBase[field], head[field]) ? tip[field] : head[field];
  const servicesOf2 = ({ services: services2 }) => new Map(Object.entries(services2));
  const services = mergeByKey(servicesOf2(mergeBase), servicesOf2(head), servicesOf2(tip), isSame);
  if (services.size === 0) return void 0;
  return {
    missing: merge("missing"),
    ignore: merge("ignore"),
    reads: merge("reads"),
    "assume-read": merge("assume-read"),
    services: Object.fromEntries(services)
  };
}
function isSame(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

// src/modes/gate/landing-checklist.ts
async function findLandingChecklist(gate, counts, { checklistAtBase, checklistAtHead }, listing, { tip, findMergeBase: findMergeBase2 }, readFile2) {
  const atHead = readHeadChecklist(gate, checklistAtHead, listing);
  if (atHead.kind !== "readable") return atHead;
  const commit = await findMergeBase2();
  const text = commit === tip ? checklistAtBase : await readFile2({ commit, path: gate.path });
  const parsed = text === void 0 ? void 0 : parseChecklist(text, gate.path);
  const mergeBase = parsed?.ok ? parsed.value : void 0;
  return { kind: "readable", checklist: mergeChecklists(mergeBase, atHead.checklist, counts) };
}
function sideOf(path, landing, text) {
  return landing.kind === "readable" ? { path, env: landing.checklist.env, text } : void 0;
}

// src/env/findings/code-notes.ts
function joinCodeNotes(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  return {
    dynamic: unique([...a.dynamic, ...b.dynamic]),
    skipped: unique([...a.skipped, ...b.skipped]),
    unlooked: Math.max(a.unlooked, b.unlooked),
    isListed: a.isListed && b.isListed,
    withoutCode: unique([...a.withoutCode, ...b.withoutCode])
  };
}

// src/env/findings/newly-seen.ts
var UNASKED = "by the changed checklist it was so before as well, and nobody was asked about it yet";
function addNewlySeen(counts, lands, formerNames) {
  const asBefore = (one) => ({
    ...one,
    service: formerNames.get(one.service) ?? one.service
  });
  const wasThere = matchSame(counts.before);
  const lacked = new Set(
    counts.before.flatMap((finding) => finding.blocking && isCertain(finding) ? [itemIdOf(finding)] : [])
  );
  const asked = new Map(counts.fresh.map((finding) => [itemIdOf(finding), finding]));
  const broken = new Set(counts.before.flatMap(rulesOf));
  const isMore = (finding) => {
    const was = asBefore(finding);
    const isKnown = wasThere(was) || was.kind === "invalid" && rulesOf(was).every((rule) => broken.has(rule));
    return !isKnown && weightOf(finding) > weightOf(asked.get(itemIdOf(was)));
  };
  const fresh = lands.fresh.filter(
    (one) => isMore(one) && (isCertain(one) || !lacked.has(itemIdOf(asBefore(one))))
  );
  const unasked = inOrder([...lands.old, ...lands.unsure]).filter(isMore);
  const more = new Set([...fresh, ...unasked].map(itemIdOf));
  const others = (findings) => findings.filter((one) => !more.has(itemIdOf(one)));
  const lacking = new Set([...fresh, ...unasked].map(nameOf2));
  const changedKeys = new Set(counts.changedKeys);
  const { aside, gone } = counts.baseline;
  const stillGone = new Set(lands.baseline.gone.map(identityOfEntry));
  return {
    ...counts,
    fresh: inOrder([...others(counts.fresh), ...fresh]),
    old: others(counts.old),
    unasked: unasked.map(tellWhy),
    // An entry may have landed before the service that it is about.
    baseline: { aside, gone: gone.filter((entry) => stillGone.has(identityOfEntry(entry))) },
    settled: [
      ...counts.settled.filter((one) => !lacking.has(nameOf2(one))),
      // What else another manifest declares is not needed for the first time.
      ...lands.settled.filter(({ service }) => !formerNames.has(service))
    ],
    keysToCome: lands.changedKeys.filter((key) => !changedKeys.has(key))
  };
}
function weightOf(finding) {
  if (!finding?.blocking) return 0;
  return isCertain(finding) ? 2 : 1;
}
function rulesOf(finding) {
  if (finding.kind !== "invalid") return [];
  const { service, key, blocking, breaks } = finding;
  return breaks.map(({ rule }) => JSON.stringify([service, key, blocking, rule]));
}
function tellWhy(finding) {
  const { key, service: source } = finding;
  return { ...finding, hints: [...finding.hints, { source, key, message: UNASKED, mayBeThere: false }] };
}
function nameOf2({ service, key }) {
  return JSON.stringify([service, key]);
}
function listFormerNames(before, after) {
  const [earlier, later] = [before?.services ?? {}, after?.services ?? {}];
  const gone = Object.entries(earlier).filter(([name2]) => !Object.hasOwn(later, name2));
  const left = new Map(gone.map(([name2, service]) => [JSON.stringify(service), name2]));
  return new Map(
    Object.entries(later).flatMap(([name2, service]) => {
      const was = Object.hasOwn(earlier, name2) ? name2 : left.get(JSON.stringify(service));
      return was === void 0 ? [] : [[name2, was]];
    })
  );
}

// src/modes/env/both-checklists.ts
async function gatherByBoth(counts, landing, reader, gather) {
  const counting = counts.env && gather(counts.env, counts.text ?? "", reader);
  counting?.catch(() => {
  });
  const lands = await landing;
  const adding = lands && gatherLanding(counts, lands, reader, gather);
  const [facts, added] = await Promise.all([counting, adding]);
  if (added === void 0) return facts && { ...facts, ...NOTHING_MORE };
  const known2 = facts ?? NO_SERVICES;
  if ("problems" in added) return { ...known2, ...NOTHING_MORE, unreadable: added.problems };
  const formerNames = listFormerNames(counts.env, lands?.env);
  const removed = added.removed.map((one) => ({
    ...one,
    service: formerNames.get(one.service) ?? one.service
  }));
  return {
    ...addNewlySeen(known2, added, formerNames),
    removed: unique([...known2.removed, ...removed]),
    notes: joinCodeNotes(known2.notes, added.notes),
    unreadable: []
  };
}
async function gatherLanding(counts, { env, text = "" }, reader, gather) {
  if (env === void 0 || JSON.stringify(env) === JSON.stringify(counts.env)) return void 0;
  const problems = findTooMany(counts, env);
  if (problems.length > 0) return { problems };
  return gather(toLandingEnv(counts.env, env), text, boundedReader(counts, reader)).catch(
    (error) => toUnreadable(error, counts)
  );
}
function findTooMany({ path, env: counts }, lands) {
  const count = countBrought(counts, lands);
  if (count <= MOST_BROUGHT) return [];
  const message = `${count} services, files and globs are new under \`env\`, and at most ${MOST_BROUGHT} of them are looked at in one pull request: bring them in several`;
  return [{ file: path, line: 1, column: 1, message }];
}
var NOTHING_MORE = { unasked: [], keysToCome: [], unreadable: [] };
var NO_SERVICES = {
  ...{ fresh: [], old: [], unsure: [], before: [], baseline: { aside: [], gone: [] } },
  ...{ settled: [], conflicts: [], changedKeys: [], removed: [], notes: void 0 }
};
var MOST_FILES3 = 2500;
function boundedReader({ path, env: counts }, reader) {
  const named = new Set(counts === void 0 ? [] : listEnvironments(counts));
  const files = /* @__PURE__ */ new Set();
  return {
    readEnvironment: async (name2) => named.has(name2) ? reader.readEnvironment(name2) : NOT_YET,
    readFiles: async (wanted) => {
      for (const file of wanted) files.add(file.path);
      if (files.size <= MOST_FILES3) return reader.readFiles(wanted);
      const message = `the files under \`env\` name others, and together they are more than ${MOST_FILES3}: name fewer`;
      throw new GateError("env-files-broken", "too many files:", [
        { file: path, line: 1, column: 1, message }
      ]);
    }
  };
}
var NOT_YET = { because: "it is asked once the checklist that names it has landed" };
function toUnreadable(error, { path }) {
  if (!(error instanceof GateError) || error.reason !== "env-files-broken") throw error;
  const { problems, message } = error;
  return { problems: problems.length > 0 ? problems : [{ file: path, line: 1, column: 1, message }] };
}

// src/modes/reader/memo.ts
var Memo = class {
  #known = /* @__PURE__ */ new Map();
  get(key, read) {
    const known2 = this.#known.get(key);
    if (known2 !== void 0) return known2;
    const reading = read();
    this.#known.set(key, reading);
    reading.catch(() => this.#known.delete(key));
    return reading;
  }
  /** Forgets everything: it was read of a state that is gone. */
  clear() {
    this.#known.clear();
  }
  has(key) {
    return this.#known.has(key);
  }
};

// src/modes/checkout/env.ts
function commitsOf({ base, head, mergeBase }) {
  return { tip: base.sha, head: head.sha, findMergeBase: () => Promise.resolve(mergeBase) };
}
function gatherLocalEnv(comparison, counts, landing, listing) {
  const { root, files, base, head } = comparison;
  const sayAbsent = (file) => isInWorkingTree(root, file) ? `${file} is in the working tree only: commit it, as the gate reads commits` : `${file} exists neither at ${base.name} nor at ${head.name}`;
  const commits = commitsOf(comparison);
  const codes = new Memo();
  const codeBy = (config) => codes.get(lookOf(config), () => gatherLocalCode(root, config, commits, listing));
  return gatherByBoth(
    counts,
    landing,
    {
      readFiles: (wanted) => Promise.all(wanted.map(({ commit, path: file }) => files.read(commit, file))),
      readEnvironment: () => Promise.resolve(void 0)
    },
    (config, text, reader) => gatherEnv(config, commits, reader, { path: counts.path, text, sayAbsent }, codeBy(config))
  );
}
async function gatherLocalCode(root, config, commits, listing) {
  const code5 = new CodeFiles(root);
  try {
    return await gatherChangedCode(config, await listing, commits, {
      readCode: (wanted) => Promise.all(wanted.map(({ commit, path }) => code5.read(commit, path))),
      readTree: (isCode2) => code5.readTree(commits.head, isCode2)
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
  const landing = findLanding(comparison, checklist, texts, path, listing);
  const [changed, landed, env, webUrl, uncommitted] = await Promise.all([
    listing,
    landing,
    gatherLocalEnv(
      comparison,
      { path, env: checklist.env, text: texts.atBase },
      landing.then((found) => sideOf(path, found, texts.atHead)),
      listing
    ),
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
    checklistChange: diffChecklist(checklist, landed, env?.unreadable),
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
async function findLanding(comparison, checklist, { atBase, atHead }, path, listing) {
  const sides = { checklistAtBase: atBase, checklistAtHead: atHead };
  const gate = { path, context: usualContextOf(path) };
  return findLandingChecklist(
    gate,
    checklist,
    sides,
    await listing,
    commitsOf(comparison),
    (file) => comparison.files.read(file.commit, file.path)
  );
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
  ).checklist;
}

// src/modes/commands/check.ts
var runCheck = async (options, around) => {
  const outcome = await withProgress(around.stderr, () => check(around.folder, options));
  if (outcome.kind === "failed") return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const look = lookOf2(around.stdout, around.env, options.color);
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
      return fix.changes.flatMap((change) => renderChange2(change, near, look));
    case "new-file": {
      const added = fix.text.trimEnd().split("\n");
      return renderChange2({ file: fix.file, line: 1, removed: [], added }, near, look);
    }
    case "settings": {
      const page = wrap({ text: INDENT }, parseSentence(fix.page), look);
      return fix.url === void 0 ? [page] : [page, `${INDENT}${look.paint("code", printable(fix.url))}`];
    }
    case "shell":
      return [`${INDENT}${look.paint("aside", "$ ")}${onScreen(fix.command)}`];
  }
}
function renderChange2({ file, line: line2, removed, added }, near, { paint }) {
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
    return group.length === 0 ? [] : [look.paint("heading", title), ...renderGroup3(group, look)];
  });
  const fine = (bySeverity.get("ok") ?? []).map((finding) => renderMessage2(finding, look));
  const last2 = fine.length === 0 ? [] : [look.paint("heading", "In order"), fine.join("\n")];
  return `${[renderHead(view, look), ...sections, ...last2].join("\n\n")}
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
function renderGroup3(findings, look) {
  const fixes = Map.groupBy(findings, (finding) => JSON.stringify(finding.fix ?? finding.message));
  return [...fixes.values()].map((together) => {
    const last2 = together.at(-1);
    const lines = last2?.fix === void 0 ? [] : renderFix(last2.fix, last2.at?.file, look);
    return [...together.map((finding) => renderFinding(finding, look)), ...lines].join("\n");
  });
}
function renderFinding(finding, look) {
  const { at } = finding;
  const place = at && look.paint("code", `${printable(at.file)}:${at.line}:${at.column}`);
  return [renderMessage2(finding, look), ...place === void 0 ? [] : [`      ${place}`]].join("\n");
}
function renderMessage2({ severity, message }, look) {
  const mark = MARKS[severity];
  return wrap({ text: `  ${mark.text} `, style: mark.style }, parseSentence(message), look);
}

// src/checklist/codeowners-pattern.ts
function mistakeInPattern(pattern) {
  const bare = pattern.replace(/\\./gs, "=");
  if (pattern.startsWith("!")) return "`!` negates nothing here: give those files a line of their own below";
  if (pattern.includes("#")) return "`#` begins a comment and cannot be escaped: write `?` in its place";
  if (/[[\]]/.test(bare))
    return "there are no character ranges: for the brackets themselves write `\\[` and `\\]`";
  if (bare.endsWith("\\")) return "there is nothing after the backslash that it could escape";
  if (bare.includes("***")) return "three asterisks have no meaning: write `*` or `**`";
  if (bare === "/") return "`/` matches nothing: write `*` for all files";
  return bare.includes("//") ? "two slashes in a row match nothing: write one" : void 0;
}
function compilePattern(written) {
  const pattern = withPlainSlashes(written);
  const segments = segmentsOf(pattern);
  const isNarrowly = (path) => matches(segments, path.split("/"), NAMES);
  if (!isUnclear(pattern)) return (path) => isNarrowly(path) ? "yes" : "no";
  const widest = widestOf(pattern);
  const isWidely = (path) => widest.some((parts) => matches(parts, [...path], CHARACTERS));
  return (path) => {
    if (isNarrowly(path)) return "yes";
    return isWidely(path) ? "unknown" : "no";
  };
}
function isUnclear(pattern) {
  return /[^/]\*\*|\*\*[^/]/.test(withPlainSlashes(pattern).replace(/\\./gs, "="));
}
function withPlainSlashes(pattern) {
  return pattern.replace(/\\(.)/gs, (escaped, character) => character === "/" ? "/" : escaped);
}
function widestOf(pattern) {
  const name2 = partsOf2(pattern.replace(/^\/|\/$/g, ""), /\*\*\/?|\\?(.)/gsu);
  const starts = pattern.slice(0, -1).includes("/") ? [[]] : [[], ["*", "=/"]];
  return starts.flatMap((start) => [
    [...start, ...name2],
    [...start, ...name2, "=/", "*"]
  ]);
}
function segmentsOf(pattern) {
  const parts = pattern.split("/");
  const isFolder = parts.length > 1 && parts.at(-1) === "";
  if (isFolder) parts.pop();
  const start = parts.length > 1 ? [] : ["**"];
  const last2 = parts.at(-1);
  const end = isFolder || last2 === "**" ? ["**", ANY_NAME] : last2 === "*" ? [] : ["**"];
  const middle = parts.filter((part) => part !== "").map(segmentOf);
  return [...start, ...middle, ...end];
}
var ANY_NAME = { glob: ["*"] };
function segmentOf(part) {
  if (part === "**") return part;
  const glob = partsOf2(part, /\\?(.)/gsu);
  return glob.some((piece) => piece === "*" || piece === "?") ? { glob } : { name: glob.map((piece) => piece.slice(1)).join("") };
}
function partsOf2(text, token) {
  return [...text.matchAll(token)].map(([written, character = "*"]) => {
    if (written === "?") return written;
    return written.startsWith("*") ? "*" : `=${character}`;
  });
}
var CHARACTERS = {
  isAnyNumber: (part) => part === "*",
  isOne: (part, character) => part === "?" || part === `=${character}`
};
var NAMES = {
  isAnyNumber: (segment) => segment === "**",
  isOne: (segment, name2) => {
    if (segment === "**") return false;
    return "name" in segment ? segment.name === name2 : matches(segment.glob, [...name2], CHARACTERS);
  }
};
function matches(pattern, list, meaning) {
  let at = 0;
  let retry;
  let from = 0;
  for (let element = list[from]; element !== void 0; element = list[from]) {
    const part = pattern[at];
    if (part !== void 0 && meaning.isAnyNumber(part)) {
      at += 1;
      retry = { at, from };
    } else if (part !== void 0 && meaning.isOne(part, element)) {
      at += 1;
      from += 1;
    } else if (retry !== void 0) {
      retry.from += 1;
      at = retry.at;
      from = retry.from;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(meaning.isAnyNumber);
}

// src/checklist/codeowners.ts
var UNCLEAR = "nobody says what two asterisks beside another character match: write one, or stand them alone between slashes. What they may match is owned by nobody for certain";
var CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var MAX_BYTES = 3 * 1024 * 1024;
function parseCodeowners(text, file) {
  if (new TextEncoder().encode(text).length >= MAX_BYTES) {
    const message = "GitHub does not load a CODEOWNERS file of 3 MB or more, so nobody owns anything: shorten it";
    return { rules: [], problems: [{ file, line: 1, column: 1, message }] };
  }
  const rules = [];
  const problems = [];
  for (const [index, written] of text.replace(/^\ufeff/, "").split(/\r\n?|\n/).entries()) {
    const [pattern, ...owners] = wordsOf2(written);
    if (pattern === void 0) continue;
    const line2 = index + 1;
    const mistakes = mistakesIn(pattern, owners);
    for (const { column, message } of mistakes) {
      problems.push({ file, line: line2, column, message: `${message}. GitHub skips this line` });
    }
    if (mistakes.length > 0) continue;
    if (isUnclear(pattern.text)) problems.push({ file, line: line2, column: pattern.column, message: UNCLEAR });
    rules.push({
      line: line2,
      pattern: pattern.text,
      owners: owners.map((owner) => owner.text),
      match: compilePattern(pattern.text)
    });
  }
  return { rules, problems };
}
function wordsOf2(line2) {
  const words = [];
  for (const { 0: text, index } of line2.matchAll(/(?:[^ \t\\]|\\.|\\$)+/gs)) {
    if (text.startsWith("#")) break;
    words.push({ text, column: index + 1 });
  }
  return words;
}
var OWNER = /^(?:@[a-z0-9][\w-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/i;
function mistakesIn(pattern, owners) {
  const wrong = mistakeInPattern(pattern.text);
  return [
    ...wrong === void 0 ? [] : [{ column: pattern.column, message: wrong }],
    ...owners.filter(({ text }) => !OWNER.test(text)).map(({ column }) => ({
      column,
      message: "an owner is written `@user`, `@org/team` or as an email address"
    }))
  ];
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
var HEAD2 = /github\.(?:head_ref|event\.(?:pull_request\.(?:head|merge_commit_sha)|workflow_run\.(?:head_sha|head_branch|head_repository|head_commit)))|refs\/pull\/|\bpull\/\$\{\{/i;
var FETCHES = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b.*(?:\bpull\/|head_ref|head\.(?:sha|ref)|HEAD_REF|HEAD_SHA)/;
var ON_MERGE = ["pull_request", "pull_request_review"];
var MERGE = /github\.(?:sha|ref)\b/;
var DEFAULT_BRANCH = "ref: ${{ github.event.repository.default_branch }}";
function judgeCheckouts(runs) {
  const found = runs.flatMap((run) => ownLink(run).job.steps.flatMap((step) => judgeStep(step, run)));
  const [...unique2] = new Map(found.map((one) => [`${one.at?.file}:${one.at?.line}`, one])).values();
  return unique2.length > 0 ? unique2 : [{ code: "checkout", severity: "ok", message: "no step brings the pull request's code into the job" }];
}
function judgeStep(step, run) {
  if (step.run !== void 0 && FETCHES.test(step.run.text)) return [fetching(step, run)];
  if (step.uses === void 0 || !/^actions\/checkout@/i.test(step.uses.text)) return [];
  const given = ["ref", "repository"].flatMap((name2) => textAt(step.with?.value, name2)?.text ?? []);
  if (given.some((text) => HEAD2.test(text))) return [headCheckout(step, run)];
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

// src/gate/named-groups.ts
function groupsOf({ confirm, items }) {
  const policies = [confirm, ...items.flatMap((item) => [item.confirm, ...reviewPoliciesOf(item)])];
  const others = items.flatMap((item) => [
    ...typeof item.waivable === "object" ? [item.waivable] : [],
    ...(item["verified-by"] ?? []).flatMap((one) => one.kind === "label" ? one.by ?? [] : [])
  ]);
  return [
    ...policies.flatMap((policy) => policy === void 0 ? [] : [policy, ...policy["each-of"] ?? []]),
    ...others
  ];
}
function reviewPoliciesOf(item) {
  return (item["verified-by"] ?? []).flatMap((one) => one.kind === "review" ? [one.policy] : []);
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
function tokenOf({ text, number, name: name2, sign = "" }) {
  if (text !== void 0) return { kind: "literal", value: text.replaceAll("''", "'") };
  if (number !== void 0) return { kind: "literal", value: Number(number) };
  if (name2 === void 0) return { kind: "sign", sign };
  const word = WORDS.get(name2);
  return word === void 0 ? { kind: "name", name: name2 } : { kind: "literal", value: word };
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
    fromjson: ([text]) => text?.kind === "known" ? parseJson2(String(text.value)) : UNKNOWN
  })
);
function onTexts(text, part, test) {
  if (text?.kind !== "known" || part?.kind !== "known") return UNKNOWN;
  return known(test(String(text.value ?? "").toLowerCase(), String(part.value ?? "").toLowerCase()));
}
function parseJson2(text) {
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
  #readCall(name2) {
    const args = [];
    while (!this.#takes(")")) {
      if (args.length > 0 && !this.#takes(",")) return this.#giveUp();
      args.push(this.#deeper(() => this.readOr()));
      if (this.isAtEnd) return this.#giveUp();
    }
    const value = FUNCTIONS.get(name2.toLowerCase())?.(args) ?? UNKNOWN;
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
  const [context, name2, part = "", ...more] = path;
  if (context !== "github") return UNKNOWN;
  if (name2 === "event_name" && part === "") return known(event);
  if (name2 !== "event") return UNKNOWN;
  const having = PARTS.get(part);
  if (having === void 0) return UNKNOWN;
  if (!having.includes(event)) return known(null);
  const isWhole = more.length === 0 || part === "issue" && more.join(".") === "pull_request";
  return isWhole ? OBJECT : UNKNOWN;
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
      return workflows.filter(({ name: name2 }) => awaited.has(name2)).flatMap(
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
  const found = [...[...places.values()].flatMap(describe2), ...runs.flatMap(judgeNeeds)];
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
function describe2(reaches) {
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
function enumerateSome(parts) {
  const shown = parts.length > MOST3 + 1 ? parts.slice(0, MOST3) : parts;
  return enumerate(shown.length === parts.length ? parts : [...shown, `${parts.length - MOST3} more`]);
}
var MOST3 = 5;

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
  return {
    lists: { branches: [base], ...readPaths === void 0 ? {} : { paths: patternsOf(readPaths) } }
  };
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

// src/gate/evidence/wanted.ts
function evidenceOf({ items }) {
  return items.flatMap((item) => item["verified-by"] ?? []);
}

// src/setup/findings/evidence.ts
var code3 = "evidence";
function draftEvidence(facts, checklists, context) {
  const made = checklists.flatMap(evidenceOf).flatMap((one) => one.kind === "review" || one.kind === "label" ? [] : [one]);
  if (made.length === 0) return [];
  const own = made.flatMap((one) => ownEvidence(one, facts, context));
  const unheardOf = made.filter((one) => ownEvidence(one, facts, context).length === 0).flatMap((one) => findUnheard(one, facts));
  const drafts = [...Map.groupBy(unheardOf, ({ event }) => event)].map(
    ([event, all2]) => draft(event, all2, facts)
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
function isCheckOf({ id, name: name2 }, check2) {
  const [own = ""] = check2.split(" / ").slice(-1);
  return (name2 ?? id).toLowerCase() === own.replace(/ \([^()]*\)$/, "").toLowerCase();
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
  const names = [...new Set(makers.map(({ name: name2 }) => `\`${name2}\``))];
  const needs = event === "workflow_run" ? `\`workflow_run\` of ${enumerate(names)}` : `\`${event}\`, or \`workflow_run\` of the workflow that makes it`;
  const what = enumerate(unheard.map(({ one }) => nameOf3(one)));
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
function nameOf3(one) {
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
  return makers.length > 0 ? makers.every(({ name: name2 }) => awaited.includes(name2)) : awaited.some((name2) => !own.has(name2));
}
function listsOf(event, makers, workflow) {
  if (event === "status" || event === "deployment_status") return {};
  if (event !== "workflow_run") return { types: ["completed"] };
  const trigger = workflow.triggers.find((one) => one.event === event);
  const before = (trigger && filterOf(trigger, "workflows")?.values) ?? [];
  const workflows = [.../* @__PURE__ */ new Set([...before, ...makers.map(({ name: name2 }) => name2)])];
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
  const isFree = ({ trigger }) => names.every((name2) => filterOf(trigger, name2) === void 0);
  if (reaches.some((reach) => isFree(reach) && reach.runs === "runs")) return [];
  return reaches.flatMap(
    ({ workflow: { source }, trigger }) => names.flatMap((name2) => {
      const filter = filterOf(trigger, name2);
      if (filter === void 0) return [];
      const edit = removeEntry(source.text, filter.entry);
      const message = `\`${name2}\` of \`${trigger.event}\`: a pull request that it leaves out gets no status, and a required status then blocks it for ever. The checklist's own conditions decide what is asked`;
      const fix = edit && fixLines(source, [edit]);
      return [{ code: "filter", severity: "wrong", message, at: placeAt(source, filter.entry.start), fix }];
    })
  );
}
function refusedFilters({ workflow: { source }, trigger }) {
  const names = ["branches", "branches-ignore", "paths", "paths-ignore", "tags", "tags-ignore"];
  return names.flatMap((name2) => {
    const entry = entryOf2(trigger.entry?.value, name2);
    if (entry === void 0) return [];
    const edit = removeEntry(source.text, entry);
    const message = `\`issue_comment\` knows no \`${name2}\`: GitHub refuses the whole workflow`;
    const fix = edit && fixLines(source, [edit]);
    return [{ code: "filter", severity: "wrong", message, at: placeAt(source, entry.start), fix }];
  });
}
function judgePushPaths(reaches, { readPaths }) {
  const included = reaches.filter(({ excludedBy }) => excludedBy === void 0);
  const left = readPaths?.filter((path) => !included.some(({ trigger }) => letsPass(trigger, path))) ?? [];
  const [first] = included;
  if (left.length === 0 || first === void 0) return [];
  const { source } = first.workflow;
  const filter = filterOf(first.trigger, "paths") ?? filterOf(first.trigger, "paths-ignore");
  if (filter === void 0) return [];
  const { key, start, end } = filter.entry;
  const message = `\`${key}\` of \`push\` leave out ${enumerateSome(left.map((path) => `\`${path}\``))}, which the gate reads of the base branch: open pull requests are not judged again when that changes`;
  const edit = key === "paths" ? { start, end, text: `paths: ${renderList([...filter.values, ...patternsOf(left)])}` } : removeEntry(source.text, filter.entry);
  const fix = edit && fixLines(source, [edit]);
  return [{ code: "filter", severity: "advice", message, at: placeAt(source, start), fix }];
}
function letsPass(trigger, path) {
  const [paths, ignored] = [filterOf(trigger, "paths"), filterOf(trigger, "paths-ignore")];
  if (paths !== void 0) return passesFilter(path, paths.values);
  return ignored === void 0 || !passesFilter(path, ignored.values);
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
  if (awaited?.values.some((name2) => started.some((workflow) => workflow.name === name2)))
    return { code: "forks", severity: "ok", message: "`workflow_run` writes for pull requests of forks", at };
  const names = started.map(({ name: name2 }) => `\`${name2}\``);
  const next = names.length === 0 ? "no workflow runs on `pull_request`" : `those that do are ${names.join(", ")}`;
  return {
    code: "forks",
    severity: "wrong",
    message: `\`workflow_run\` waits for no workflow that runs on \`pull_request\`, so pull requests of forks get no status: ${next}`,
    at
  };
}
function renderForkWorkflow(awaited, uses) {
  const name2 = /^[\w][\w ./-]*$/.test(awaited) ? awaited : `'${awaited.replaceAll("'", "''")}'`;
  return `name: Deployment checklist of forks
on:
  workflow_run:
    workflows: [${name2}]
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
  const differing2 = tips.filter(({ texts }) => withoutReturns(texts.get(source.file) ?? here) !== here);
  const message = lacking.length > 0 ? `${haveOf(lacking)} no such workflow yet: GitHub runs it for comments once it has landed there` : `${haveOf(differing2)} another text of it: this is about the one here, which counts once it has landed`;
  return lacking.length + differing2.length === 0 ? [] : [{ code: "landed", severity: "advice", message, at }];
}
function haveOf(tips) {
  return `${enumerate(tips.map(({ name: name2 }) => `\`${name2}\``))} ${tips.length === 1 ? "has" : "have"}`;
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
    const declared = run.links.flatMap((link2) => declarationOf(link2) ?? []);
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
function declarationOf(link2) {
  const entry = link2.job.permissions ?? link2.workflow.permissions;
  return entry && { link: link2, entry };
}
function judgeDeclaration({ link: link2, entry }, needed) {
  const lacking = needed.filter((permission) => !grants(entry, permission));
  if (lacking.length === 0) return [];
  const { source } = link2.workflow;
  const needs = lacking.map((one) => `\`${one.name}: ${one.level}\` for ${one.for}`);
  return [
    {
      code: "permissions",
      severity: "wrong",
      message: `the job \`${link2.job.id}\` lacks ${enumerate(needs)}. What is not listed is off`,
      at: placeAt(source, entry.start),
      fix: fixLines(source, editsOf(source.text, entry, lacking, needed))
    }
  ];
}
function grants({ value }, { name: name2, level }) {
  if (value.kind === "text")
    return value.text === "write-all" || value.text === "read-all" && level === "read";
  const levelOf = (key) => textAt(value, key)?.text;
  const given = levelOf(name2);
  if (given === "write" || given === level) return true;
  return name2 === "pull-requests" && given === "read" && levelOf("issues") === "write";
}
function editsOf(text, { start, value, end }, lacking, needed) {
  if (value.kind === "map" && value.isBlock) {
    const pad2 = indentAt(text, value.start);
    return lacking.map(({ name: name2, level }) => {
      const present = entryOf2(value, name2);
      if (present === void 0)
        return { start: value.start, end: value.start, text: `${name2}: ${level}
${pad2}` };
      return { start: present.start, end: present.end, text: `${name2}: ${level}` };
    });
  }
  const kept = value.kind === "map" ? value.entries.filter(({ key }) => !needed.some(({ name: name2 }) => name2 === key)) : [];
  const pad = `${indentAt(text, start)}  `;
  const lines = [
    ...needed.map(({ name: name2, level }) => `${name2}: ${level}`),
    ...kept.map((entry) => text.slice(entry.start, entry.end))
  ];
  return [{ start, end, text: ["permissions:", ...lines.map((line2) => pad + line2)].join("\n") }];
}
function byDefault({ links: [{ workflow, job }] }, needed) {
  const { source, jobsAt } = workflow;
  const lines = needed.map(({ name: name2, level }) => `  ${name2}: ${level}
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
  const needs = enumerate(needed.map(({ name: name2, level }) => `${name2} ${level}`));
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
  const job = others.find((name2) => jobs.some((one) => one.toLowerCase() === name2.toLowerCase()));
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
  const next = near === void 0 ? `it has ${enumerate(known2.map((name2) => `\`${name2}\``))}` : `did you mean \`${near}\`?`;
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
    const [, name2 = "", ref = ""] = /^([^@]+)@(.+)$/.exec(run.uses.text) ?? [];
    const at = placeAt(ownLink(run).workflow.source, run.uses.start);
    if (ref === "") return [];
    if (/^[0-9a-f]{40}$/.test(ref))
      return [{ code: "pin", severity: "ok", message: "the action is pinned to a commit", at }];
    const repository = name2.split("/").slice(0, 2).join("/");
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
      const name2 = job.name ?? job.id;
      if (name2.toLowerCase() !== contextOf(run)?.toLowerCase()) return [];
      const message = `the job has the name of the status, \`${name2}\`: GitHub then requires both. Call the job something else, such as \`gate\``;
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
  if (runs.length > 0) return [...broken, ...runs.map(describe3)];
  if (broken.length > 0) return broken;
  return [elsewhere(facts) ?? none(facts, readPaths)];
}
function describe3(run) {
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
  const unique2 = new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.message, finding.at]), finding])
  );
  return [...unique2.values()].toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
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
    if (checklist === void 0) return void 0;
    const named = checklist.env === void 0 ? [] : listPaths(checklist.env);
    return [file.path, ...named, ...file.takesIn ?? []];
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

// src/modes/action/inputs.ts
var flag = pipe(
  _enum(["true", "false"], "write true or false"),
  transform((value) => value === "true")
);
var inputsSchema = object({
  token: string("give it a token, such as ${{ github.token }}").check(_minLength(1)),
  "environment-token": optional(string()),
  "team-token": optional(string()),
  "signing-key": optional(
    string().check(
      refine((key) => Buffer.byteLength(key) >= 32, "a key has at least 32 bytes; make a random one")
    )
  ),
  checklist: _default(string(), DEFAULT_CHECKLIST).check(
    refine(
      (path) => !/^\/|(^|\/)\.\.(\/|$)/.test(path),
      "a path starts at the root of the repository, without `/` or `..`"
    )
  ),
  context: _default(
    string().check(_maxLength(100, "a context has at most 100 characters")),
    DEFAULT_CONTEXT
  ),
  "pull-request": optional(
    pipe(
      string().check(_regex(/^[1-9]\d{0,9}$/, "write the number of a pull request")),
      transform(Number)
    )
  ),
  "open-state": _default(_enum(["failure", "pending"], "write failure or pending"), "failure"),
  "fail-job": _default(flag, false),
  "dry-run": _default(flag, false),
  "record-file": optional(
    string().check(refine((path) => path.endsWith(".json"), "write a path that ends in .json"))
  )
});

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
async function findBranch(checkout, name2) {
  try {
    return await findRef(checkout, name2, "--base");
  } catch (error) {
    const remote = await findRef(checkout, `origin/${name2}`, "--base").catch(ignoreUnknown);
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
  return { repository: target.kind === "ask" ? `${target.owner}/${target.repo}` : given, base, findings };
}
function serverOf({ GITHUB_SERVER_URL }, remote) {
  return GITHUB_SERVER_URL || (remote === void 0 ? "https://github.com" : new URL(remote).origin);
}
function whereabouts({ GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }) {
  return { token: GITHUB_TOKEN || GH_TOKEN || void 0, apiUrl: GITHUB_API_URL || void 0 };
}
async function askAnybody(target, base, around) {
  if (target.kind === "ask") {
    const { askGitHub } = await import("./doctor-github-NGYQQCVT.js");
    return askGitHub(target, base, around.env, around.notice);
  }
  const untold = { kind: "untold", because: "GitHub was not asked" };
  return { asked: target.finding, branch: { rules: untold, protection: untold }, isPublic: void 0 };
}
async function findOwnActions(root, names) {
  const texts = await Promise.all(names.map((name2) => readActionFile(root, name2)));
  return new Set(names.filter((_, index) => isOurAction(texts[index] ?? "")));
}
function listChecklists(runs, usual) {
  const named = runs.flatMap((run) => inputOr(run, "checklist", usual) ?? []);
  return runs.length === 0 ? [usual] : [...new Set(named)];
}
async function readAtTips(root, [first, ...others], paths, sources) {
  const files = new CommitFiles(root);
  const readTip = async ({ name: name2, sha }) => {
    const texts = sources.map(async ({ file }) => [file, await files.read(sha, file)]);
    return { name: name2, texts: new Map(await Promise.all(texts)) };
  };
  try {
    const [checklists, codeowners, tip, ...rest] = await Promise.all([
      Promise.all(
        paths.map(async (path) => {
          const [atBase, here] = await Promise.all([
            files.read(first.sha, path),
            readWorkingFile(root, path)
          ]);
          return { path, atBase, here, takesIn: await listTakenIn({ path, atBase, here }, files, first.sha) };
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
async function listTakenIn(checklist, files, sha) {
  const env = readableChecklist(checklist)?.env;
  if (env === void 0) return [];
  const { texts } = await readSnapshot(
    env,
    (paths) => Promise.all(paths.map((path) => files.read(sha, path))),
    Promise.resolve({ live: /* @__PURE__ */ new Map() })
  );
  const named = new Set(listPaths(env));
  return [...texts].flatMap(([path, text]) => text === void 0 || named.has(path) ? [] : [path]);
}
function isThere(file) {
  return file.text !== void 0;
}

// src/modes/commands/doctor.ts
var runDoctor = async (options, { folder, env, stdout, stderr }) => {
  const notice = (message) => stderr.write(`${message}
`);
  const view = await withProgress(stderr, () => doctor(options, { folder, env, notice }));
  const look = lookOf2(stdout, env, options.color);
  stdout.write(options.format === "json" ? renderDoctorJson(view) : renderDoctor(view, look));
  return isAnythingWrong(view.findings) ? 1 : 0;
};

// src/render/init/json.ts
function renderInitJson({ files, plan, isPlanUsed, base }) {
  const states = files.map(({ state }) => state);
  const verdict = states.find((state) => state !== "exists") ?? "exists";
  const services = plan.services.map(
    ({ name: name2, folder, manifest, declared, newManifest, production, searched }) => ({
      ...{ name: name2, folder, manifest, declared },
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
  const { name: name2, folder, manifest, newManifest, declared, searched } = service;
  const where = folder === "" ? "the root" : code(folder);
  const declares = `${newManifest === void 0 ? "" : "a new "}${code(manifest)} with ${counted(declared, "env key")}`;
  const more = searched.length > MOST_NAMED2 ? [`${searched.length - MOST_NAMED2} more`] : [];
  const production = searched.length === 0 ? "production is not seen from here" : `production in ${listed([...searched.slice(0, MOST_NAMED2).map(code), ...more])}`;
  return bullet("\u2713", "good", `${code(name2)} in ${where}: ${declares}, ${production}`, look);
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
      `${counted(plan.findings, "finding")} about env keys ${plan.findings === 1 ? "is" : "are"} there today and ${plan.findings === 1 ? "holds" : "hold"} no pull request: \`deployment-checklist audit\` lists ${plan.findings === 1 ? "it" : "them"}, \`baseline\` sets ${plan.findings === 1 ? "it" : "them"} aside`
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
  const { init } = await import("./init-CNWCQEJY.js");
  const view = await withProgress(stderr, () => init(folder, { write: !dryRun, uses }));
  stdout.write(format === "json" ? renderInitJson(view) : renderInit(view, lookOf2(stdout, env, color)));
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
  const look = lookOf2(around.stdout, around.env, options.color);
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
//# sourceMappingURL=run-VCLXKN3K.js.map
