import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  error,
  info,
  notice,
  renderHeadline,
  renderSections,
  reportConflict,
  setFailed,
  setOutput,
  summary,
  toGateError,
  warning,
  webUrlOf
} from "./chunk-4H5KVAYJ.js";
import {
  code,
  holdingItems,
  link,
  renderPlainFindingTitle
} from "./chunk-NBSP56BT.js";
import {
  GateError,
  renderProblem
} from "./chunk-PG5UG24K.js";
import "./chunk-4LQKD5LP.js";

// src/render/annotation.ts
var MOST = 9;
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

// src/render/report.ts
var REPORT_VERSION = 1;
function renderReport(pulls) {
  return JSON.stringify({
    schemaVersion: REPORT_VERSION,
    truncated: false,
    pullRequests: pulls.map(reportOf)
  });
}
var LONGEST_OUTPUT = 35e4;
function renderShortReport(pulls) {
  const whole = renderReport(pulls);
  if (whole.length <= LONGEST_OUTPUT) return whole;
  const pullRequests = pulls.map(({ decision, entries: _, ...pull }) => {
    const { verdict, reason, open } = reportDecision(decision);
    return { ...pull, verdict, reason, open };
  });
  return JSON.stringify({ schemaVersion: REPORT_VERSION, truncated: true, pullRequests });
}
function reportOf({ decision, entries, ...pull }) {
  return {
    ...pull,
    ...reportDecision(decision),
    record: entries,
    voidedAt: decision.voidedAt ?? null
  };
}
function reportDecision({ verdict, items, old, baseline, settled, conflicts }) {
  return {
    verdict: verdict.state,
    reason: verdict.reason,
    open: holdingItems(items).map(({ id }) => id),
    items: items.map(reportItem),
    oldFindings: old.map(reportFinding),
    baseline: {
      aside: baseline.aside.map(({ service, kind, key }) => ({ service, kind, key })),
      stale: baseline.gone.map(({ service, kind, key, file, line }) => ({ service, kind, key, file, line }))
    },
    settledKeys: settled,
    conflicts: conflicts.map(reportConflict)
  };
}
function reportItem(item) {
  const { id, subject, state, optional, spared, closedBy, fingerprint } = item;
  const { counted, lacking, refused, missed, waiver, proofs } = item;
  return {
    id,
    kind: subject.kind,
    title: subject.kind === "item" ? subject.item.title : null,
    finding: subject.kind === "finding" ? reportFinding(subject.finding) : null,
    file: subject.kind === "removed-file" ? subject.file : null,
    because: subject.kind === "item" ? subject.because : [],
    state,
    optional,
    spared,
    closedBy,
    fingerprint,
    confirmations: counted.map(({ by, at, how, headSha }) => ({ by, at, how, headSha: headSha ?? null })),
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

// src/render/summary.ts
var LONGEST = 9e5;
function renderSummary(number, view, published) {
  const title = link(`#${number}`, `${view.webUrl}/pull/${number}`);
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
  const { context, baseBranch } = unguarded;
  const rules = webUrl === void 0 ? "rules" : link("rules", `${webUrl}/settings/rules`);
  return `

> [!WARNING]
> Nothing holds this back yet: ${code(baseBranch)} does not require the status ${code(context)}. An administrator adds it in the ${rules} of the repository, under "Require status checks to pass", with the app that posts it as its source (GitHub Actions, unless the step has a token of another).`;
}
function renderErrorSummary(number, error2) {
  const [headline = ""] = error2.message.split("\n");
  const problems = error2.problems.map((problem) => `- ${code(renderProblem(problem))}`).join("\n");
  const example = error2.example === void 0 ? "" : `\`\`\`\`yaml
${error2.example}
\`\`\`\``;
  const which = number === void 0 ? "" : ` of #${number}`;
  const title = `### \u26D4 The deployment checklist${which} could not be evaluated`;
  return [title, headline, example, problems].filter((part) => part !== "").join("\n\n");
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
    const { number, commentUrl = null, judgement } = outcome;
    const { live, decision, ledger } = judgement;
    const { url, headSha, baseBranch } = live;
    return [{ number, url, headSha, baseBranch, commentUrl, decision, entries: ledger.entries }];
  });
}

// src/modes/action/record-file.ts
import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
function writeRecord(path, report2, workspace) {
  const link2 = pathsTo(resolve(path), workspace).find(isLink);
  if (link2 !== void 0)
    throw new GateError(
      "input-invalid",
      `\`record-file\`: ${relative(workspace, link2)} is a link, and nothing is written through one: name another path`
    );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${report2}
`);
}
function pathsTo(path, workspace) {
  const within = relative(workspace, path);
  if (isAbsolute(within) || within.startsWith("..")) return [path];
  const parts = within.split(sep);
  return parts.map((_, index) => join(workspace, ...parts.slice(0, index + 1)));
}
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

// src/modes/action/report.ts
async function report(outcomes, inputs, runUrl) {
  for (const outcome of outcomes) {
    if (outcome.kind === "not-open") info(`#${outcome.number} is ${outcome.state}: nothing to do.`);
    if (outcome.kind === "failed") announceError(outcome.error, outcome.number);
    if (outcome.kind === "judged") reportJudged(outcome, inputs, runUrl);
  }
  if (process.env.GITHUB_STEP_SUMMARY !== void 0) await summary.write();
  const outputs = outputsOf(outcomes);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  const reported = reportedOf(outcomes);
  if (inputs["record-file"] !== void 0 && reported.length > 0)
    writeRecord(inputs["record-file"], renderReport(reported), process.env.GITHUB_WORKSPACE ?? process.cwd());
  const judged = outcomes.filter((outcome) => outcome.kind === "judged");
  const closed = judged.filter(({ judgement }) => judgement.decision.verdict.state !== "met");
  if (inputs["fail-job"] && closed.length > 0)
    setFailed(
      `The gate is closed: ${closed.map(({ number, judgement }) => `#${number}, ${renderHeadline(judgement.decision)}`).join("; ")}`
    );
}
function reportJudged({ number, judgement, published }, inputs, runUrl) {
  const { live, decision, changedSince } = judgement;
  info(
    `#${number} at ${live.headSha.slice(0, 7)}: ${decision.verdict.state}, ${renderHeadline(decision)}.`
  );
  for (const { level, title, message, at } of listAnnotations(decision)) {
    const annotate = level === "error" ? error : warning;
    annotate(message, { title, file: at.file, startLine: at.line, startColumn: at.column });
  }
  if (!published)
    notice(
      inputs["dry-run"] ? `#${number}: dry run, so neither comment nor status was written.` : `#${number}: this run may not write, so comment and status are left to a run that may.`
    );
  const { checklist: path, context } = inputs;
  const { headSha, baseBranch } = live;
  const view = { decision, webUrl: webUrlOf(live), headSha, path, summaryUrl: runUrl, changedSince };
  const isUnguarded = published && live.status?.isRequired === false;
  const unguarded = isUnguarded ? { context, baseBranch } : void 0;
  summary.addRaw(renderSummary(number, view, { published, unguarded }), true);
}
var MOST_PLACES = 9;
function announceError(error2, number) {
  for (const { file, line, column, message } of error2.problems.slice(0, MOST_PLACES))
    error(message, { file, startLine: line, startColumn: column, title: "Deployment checklist" });
  setFailed(`${number === void 0 ? "" : `#${number}: `}${error2.message}`);
  if (error2.reason === "unexpected") info(error2.stack ?? "");
  summary.addRaw(renderErrorSummary(number, error2), true);
}
async function reportFailure(thrown) {
  const error2 = toGateError(thrown);
  announceError(error2);
  setOutput("verdict", "error");
  setOutput("reason", error2.reason);
  if (process.env.GITHUB_STEP_SUMMARY !== void 0) await summary.write();
}
export {
  report,
  reportFailure
};
//# sourceMappingURL=report-SRZULIYA.js.map
