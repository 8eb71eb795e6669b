import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  reportConflict
} from "./chunk-D72GA7UA.js";
import {
  holdingItems
} from "./chunk-JPV44EYB.js";

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
  const { counted, lacking, refused, waiver, proofs } = item;
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
    refused: refused.map(({ entry: { by, at }, refusal }) => ({ by, at, because: refusal }))
  };
}
function reportProof({ evidence, holds, headSha, witnesses, lacking }) {
  return {
    how: "evidence",
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
    typoOf: "typoOf" in more ? more.typoOf ?? null : null,
    fields: "fields" in more ? more.fields : [],
    rules: "breaks" in more ? more.breaks.map(({ rule, source }) => ({ rule, source })) : [],
    hints: more.hints.map(({ source, message }) => ({ source, message }))
  };
}

export {
  REPORT_VERSION,
  renderReport,
  renderShortReport,
  reportDecision,
  reportFinding
};
//# sourceMappingURL=chunk-VDBHAFZ7.js.map
