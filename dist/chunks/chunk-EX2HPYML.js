import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  LASTING_KINDS,
  aboutOf,
  compareEnv,
  identityOfEntry,
  inFileOrder,
  isProductionCode,
  itemIdOf,
  listEnvironments,
  listPaths,
  parseChecklist,
  parseYamlWith,
  require_picomatch,
  snapshotEnv
} from "./chunk-FVBD64VL.js";
import {
  isCode,
  mayRead
} from "./chunk-YCP7XX5Z.js";
import {
  findLacking,
  isAllowed,
  isIn,
  isReworded,
  judgeConfirmations,
  mayBeAllowed
} from "./chunk-B76PJVZX.js";
import {
  findNearName
} from "./chunk-VFFYYHP5.js";
import {
  COMMON_READERS
} from "./chunk-AZNK5JQL.js";
import {
  require_dist
} from "./chunk-KSDTHLSG.js";
import {
  RULES
} from "./chunk-HJUCY46H.js";
import {
  holdingItems,
  isClosed
} from "./chunk-JPV44EYB.js";
import {
  GateError
} from "./chunk-Z3GJ7RTL.js";
import {
  _default,
  _enum,
  _minLength,
  array,
  boolean,
  strictObject,
  string,
  superRefine
} from "./chunk-VYHJ7DP4.js";
import {
  __toESM
} from "./chunk-4LQKD5LP.js";

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
function diffChecklist({ path, context }, base, headText, change) {
  const touched = change.files.some((file) => file.path === path || file.previousPath === path);
  if (!touched && change.filesComplete) return void 0;
  if (headText === void 0) return touched ? { kind: "deleted" } : void 0;
  const parsed = parseChecklist(headText, path, context);
  if (!parsed.ok) return { kind: "broken", problems: parsed.problems };
  const before = new Map(base.items.map((item) => [item.id, fingerprintOf(item)]));
  const after = new Map(parsed.value.items.map((item) => [item.id, fingerprintOf(item)]));
  const diff = {
    kind: "changed",
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    env: fingerprintOf(base.env ?? null) !== fingerprintOf(parsed.value.env ?? null)
  };
  const same = !diff.env && [diff.added, diff.removed, diff.changed].every((ids) => ids.length === 0);
  return same ? void 0 : diff;
}

// src/gate/evidence/wanted.ts
function evidenceOf({ items }) {
  return items.flatMap((item) => item["verified-by"] ?? []);
}
function wantedEvidence(checklist) {
  const all2 = evidenceOf(checklist);
  if (all2.length === 0) return void 0;
  const environments = all2.flatMap((one) => one.kind === "deployment" ? [one.environment] : []);
  const kinds = new Set(all2.map(({ kind }) => kind));
  return { kinds: [...kinds].sort(), environments: [...new Set(environments)].sort() };
}

// src/checklist/applies.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/checklist/path-globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function withFolders(globs) {
  return globs.flatMap((glob) => import_picomatch.default.scan(glob).isGlob ? [glob] : [glob, `${glob}/**`]);
}

// src/checklist/applies.ts
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
  const known = matched.get(change) ?? /* @__PURE__ */ new Map();
  matched.set(change, known);
  const key = JSON.stringify(globs);
  const part = known.get(key) ?? matchFiles(globs, change);
  known.set(key, part);
  return part;
}
function matchFiles(globs, change) {
  const matches2 = (0, import_picomatch2.default)(withFolders(globs), { dot: true, flags: "s" });
  const files = change.files.filter(
    ({ path, previousPath }) => matches2(path) || previousPath !== void 0 && matches2(previousPath)
  );
  const [first] = files;
  if (first !== void 0) {
    return { answer: "yes", because: { by: "paths", path: first.path, others: files.length - 1 }, files };
  }
  return change.filesComplete ? { answer: "no" } : { answer: "unknown", because: { by: "unlisted-files" } };
}
function matchLabels(labels, known) {
  if (known === void 0) return { answer: "unknown", because: { by: "unknown-labels", labels } };
  const wanted = new Set(labels.map((label2) => label2.toLowerCase()));
  const label = known.find((name2) => wanted.has(name2.toLowerCase()));
  return label === void 0 ? { answer: "no" } : { answer: "yes", because: { by: "label", label } };
}
function matchBaseBranch(branches, branch) {
  if (branch === void 0) return { answer: "unknown", because: { by: "unknown-base-branch", branches } };
  const matches2 = (0, import_picomatch2.default)([...branches], { dot: true })(branch);
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

// src/gate/ask.ts
var NOTHING_SPECIAL = { validFor: void 0, waivable: void 0, needs: [], oneOf: void 0 };
var ANYBODY_WHO_WRITES = { author: false, count: 1 };
function decideAsks(checklist, change, env) {
  const policy = checklist.confirm ?? ANYBODY_WHO_WRITES;
  const ofEnv = env === void 0 ? [] : [
    ...env.fresh.map((finding) => askOf(finding, env, policy)),
    ...env.removed.map((file) => askOfRemoved(file, policy))
  ];
  const ofItems = checklist.items.flatMap((item) => {
    const applies = decideApplies(item.when, change);
    return applies.answer === "no" ? [] : [askOfItem(item, applies, change, item.confirm ?? policy)];
  });
  return [...ofEnv, ...ofItems];
}
function askOfItem(item, { answer, because, files }, change, policy) {
  const cut = item.when?.paths !== void 0 && !change.filesComplete;
  const keys = because.flatMap((reason) => reason.by === "env-change" ? reason.keys : []);
  const unknown = cut || answer === "unknown" || item.expires === "on-push" ? change.headSha : null;
  const covered = item.expires === "never" ? [] : [digestOf(files), keys, unknown];
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
  const known = digests.get(files);
  if (known !== void 0) return known;
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
function askOf(finding, { missing }, policy) {
  const certain = finding.kind === "missing" ? finding.certain : finding.kind === "invalid";
  return {
    id: itemIdOf(finding),
    subject: { kind: "finding", finding },
    optional: !finding.blocking,
    closedBy: finding.blocking && certain && missing === "block" ? "facts" : "people",
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
      return newestChecks(evidence, facts).map((check) => hearCheck(check, facts));
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
  const meant = checks.filter((check) => check.name === name2 && (app === void 0 || check.app === app));
  const groups = Map.groupBy(meant, (check) => JSON.stringify([check.app, check.workflow]));
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, group]) => {
    const newest = Math.max(...group.map(startOf));
    return group.filter((check) => startOf(check) === newest);
  });
}
function startOf({ startedAt }) {
  return startedAt === void 0 ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}
function hearCheck(check, { ownJob }) {
  const { app: by, completedAt: at, url, conclusion } = check;
  const told = { by, at, url };
  if (by === "github-actions" && ownJob !== void 0 && isOfJob(check.name, ownJob))
    return { ...told, says: "own" };
  if (conclusion === void 0) return { ...told, says: "running" };
  return { ...told, says: conclusion === "success" ? "holds" : "failed", word: conclusion };
}
function isOfJob(check, job) {
  const [own = ""] = check.split(" / ").slice(-1);
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
  return { ...told, says: by.isPerson && isIn(group, login, ask, people) ? "holds" : "not-allowed" };
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
function judgeWaivers(ask, waivers, people, now, line) {
  let waiver;
  const refused = /* @__PURE__ */ new Map();
  for (const entry of waivers) {
    const refusal = isReworded(entry, line) ? "reworded" : refusalOf(ask, entry, people, now);
    if (refusal === void 0) waiver = entry;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  return { waiver, refusedWaivers: [...refused.values()] };
}
function refusalOf(ask, { by, fingerprint, until }, people, now) {
  const login = by.toLowerCase();
  if (ask.waivable === void 0) return "not-waivable";
  if (fingerprint !== ask.fingerprint) return "lapsed";
  if (until !== void 0 && until < now.slice(0, 10)) return "waiver-ended";
  if (login === people.author.toLowerCase()) return "author";
  if (!people.roles.has(login)) return "permission-unknown";
  return isIn(ask.waivable, login, ask, people) ? void 0 : "not-allowed";
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
  const line = lineOf(ask);
  const proofs = judgeEvidence(ask, evidence, people);
  const judged = judgeConfirmations(ask, ledger.standing.get(ask.id) ?? [], people, now, line);
  const waived = judgeWaivers(ask, ledger.waivers.get(ask.id) ?? [], people, now, line);
  const isConfirmed = ask.closedBy === "evidence" ? proofs.length > 0 && proofs.every(({ holds }) => holds) : judged.counted.length > 0 && judged.lacking.length === 0;
  const state = ask.closedBy === "facts" ? "blocked" : isConfirmed ? "confirmed" : waived.waiver === void 0 ? "open" : "waived";
  const lacking = ask.closedBy === "evidence" ? [] : judged.lacking;
  return { ...ask, ...judged, lacking, ...waived, proofs, state, spared: false };
}
function lockWhatWaits(items) {
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const free = /* @__PURE__ */ new Map();
  const isFree = (item) => {
    const known = free.get(item.id);
    if (known !== void 0) return known;
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
  const required = items.filter(({ optional }) => !optional).length;
  return { state: "met", reason: required === 0 ? "nothing-applies" : "all-confirmed" };
}

// src/env/reads/service-code.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);
function listServiceCode({
  services
}) {
  const entries = Object.entries(services);
  const named = entries.map(
    ([name2, { code }]) => [name2, code ?? (entries.length === 1 ? ["**"] : [])]
  );
  return new Map(named.flatMap(([name2, globs]) => globs.length === 0 ? [] : [[name2, matchCode(globs)]]));
}
function matchCode(globs) {
  const matchers = withFolders(globs).map((glob) => {
    const { base } = import_picomatch3.default.scan(glob);
    const above = base === "" ? 0 : base.length + 1;
    return { matches: (0, import_picomatch3.default)(glob, { dot: true }), above };
  });
  return (path) => matchers.some(({ matches: matches2, above }) => matches2(path) && isProductionCode(path.slice(above)));
}
function listPatterns({ reads }) {
  return reads.map(({ language, ...pattern }) => ({ by: "function", language, ...pattern }));
}

// src/modes/env/lazy-scanner.ts
var NOTHING = { reads: [], dynamic: [], wrappers: [], skipped: [] };
function createLazyScanner() {
  let loading;
  return {
    async scan(files, known) {
      if (known.length === 0 && !files.some(({ path, text }) => mayRead(path, text))) return NOTHING;
      loading ??= import("./code-scanner.js").then(({ createCodeScanner }) => createCodeScanner());
      return (await loading).scan(files, known);
    }
  };
}

// src/modes/env/code-facts.ts
var MOST_FILES = 400;
async function gatherCode(config, { files: changed, complete }, commits, reader) {
  const services = listServiceCode(config);
  const isOfService = (path) => [...services.values()].some((isOf) => isOf(path));
  const touched = new Set(changed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
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
  const isTold = (path) => touched.size === 0 || touched.has(path);
  const isAll = tree?.isComplete === true && paths.length === all2.length && complete;
  return {
    at: (commit) => {
      const there = reads.get(commit);
      if (there === void 0) throw new Error(`the code at ${commit} was not looked at`);
      const readsOf = (isOf) => there.filter(({ at }) => isOf(at.file));
      return new Map([...services].map(([name2, isOf]) => [name2, { isAll, reads: readsOf(isOf) }]));
    },
    notes: {
      dynamic: scan.dynamic.filter(({ at }) => isTold(at.file)),
      skipped: scan.skipped.filter(({ path }) => isTold(path)),
      unlooked: all2.length - paths.length,
      isListed: complete,
      withoutCode: Object.keys(config.services).filter((name2) => !services.has(name2))
    }
  };
}
async function readMoments(paths, { tip, head, findMergeBase }, reader) {
  const readAt = async (commit) => {
    const texts = await reader.readCode(paths.map((path) => ({ commit, path })));
    const files = paths.flatMap((path, index) => {
      const text = texts[index];
      return text === void 0 ? [] : [{ path, text }];
    });
    return [commit, files];
  };
  const mergeBase = findMergeBase().then((commit) => commit === tip ? void 0 : readAt(commit));
  const read = await Promise.all([readAt(tip), readAt(head), mergeBase]);
  return new Map(read.filter((entry) => entry !== void 0));
}
async function scanMoments(texts, head, { files, patterns }) {
  const scanner = createLazyScanner();
  const atHead = texts.get(head) ?? [];
  const scan = await scanner.scan([...files, ...atHead], patterns);
  const paths = new Set(files.map(({ path }) => path));
  const unchanged = scan.reads.filter(({ at }) => paths.has(at.file));
  const scanAlone = (changed) => scanner.scan(changed, [...patterns, ...scan.wrappers]);
  const headAlone = texts.size > 1 ? await scanAlone(atHead) : scan;
  const reads = /* @__PURE__ */ new Map([[head, scan.reads]]);
  for (const [commit, changed] of texts) {
    if (commit === head) continue;
    const there = await scanAlone(changed);
    const all2 = haveSameWrappers(there, headAlone) ? [...unchanged, ...there.reads] : (await scanner.scan([...files, ...changed], patterns)).reads;
    reads.set(commit, all2);
  }
  return { scan, reads };
}
function haveSameWrappers(a, b) {
  const [of, other] = [a, b].map(({ wrappers }) => wrappers.map((wrapper) => JSON.stringify(wrapper)).sort());
  return JSON.stringify(of) === JSON.stringify(other);
}

// src/checklist/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function locatePath(text, service, path) {
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter });
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
  const { line, col } = lineCounter.linePos(exact ?? folder ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

// src/env/absent.ts
function problemOfAbsent({ path, text }, absent, message) {
  return { file: path, ...locatePath(text, absent.service, absent.path), message };
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
  const lines = inFileOrder(entries).map((entry) => `  - ${renderEntry(entry)}
`);
  return `${HEAD}findings:${lines.length === 0 ? " []\n" : `
${lines.join("")}`}`;
}
function renderEntry({ service, kind, key, blocks, breaks }) {
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
  const isPlain = /^[A-Za-z_][\w./-]*$/.test(name2) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(name2);
  return isPlain ? name2 : JSON.stringify(name2);
}

// src/modes/env/baseline.ts
async function readBaseline(path, { mergeBase, head, tip }, readFile) {
  const [atTip, atHead] = await Promise.all([readFile(tip, path), readFile(head, path)]);
  const isTouched = atHead !== atTip && await readFile(mergeBase, path) !== atHead;
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
  const { READERS } = await import("./readers-XWSDPXRV.js");
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

// src/modes/env/facts.ts
async function gatherEnv(config, { tip, head, findMergeBase }, reader, checklist, reading) {
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
  const baseline = baselinePathOf(checklist.path);
  const paths = [...listPaths(config), baseline];
  const wanted = [tip, head].flatMap((commit) => paths.map((path) => ({ commit, path })));
  const mergeBase = findMergeBase();
  const atTip = reader.readFiles(wanted).then(() => snapshotAt(config, tip, beside, reader));
  const [tipState, headState, baseState] = await Promise.all([
    atTip,
    reader.readFiles(wanted).then(() => snapshotAt(config, head, beside, reader)),
    mergeBase.then((commit) => commit === tip ? atTip : snapshotAt(config, commit, beside, reader))
  ]);
  const states = { mergeBase: baseState, head: headState, tip: tipState };
  refuseWhatCannotLand(states, checklist);
  const entries = await readBaseline(
    baseline,
    { mergeBase: await mergeBase, head, tip },
    (commit, path) => reader.readFiles([{ commit, path }]).then(([text]) => text)
  );
  const moments = { mergeBase: baseState.snapshot, head: headState.snapshot, tip: tipState.snapshot };
  return {
    ...compareEnv(config, moments, entries),
    notes: (await reading)?.notes,
    removed: headState.snapshot.absent.filter(({ path }) => baseState.texts.get(path) !== void 0)
  };
}
function snapshotAt(config, commit, { live, code }, reader) {
  const readTexts = (paths) => reader.readFiles(paths.map((path) => ({ commit, path })));
  const beside = Promise.all([live, code]).then(([known, facts]) => ({
    live: known,
    code: facts?.at(commit)
  }));
  beside.catch(() => {
  });
  return readSnapshot(config, readTexts, beside);
}
function refuseWhatCannotLand({ mergeBase, head, tip }, checklist) {
  const touched = (path) => mergeBase.texts.get(path) !== head.texts.get(path);
  const broken = [
    ...head.snapshot.problems.filter(({ file }) => touched(file)),
    ...tip.snapshot.problems.filter(({ file }) => !touched(file))
  ];
  if (broken.length > 0)
    throw new GateError(
      "env-files-broken",
      "the env files cannot be read as they are after this change:",
      broken
    );
  const nowhere = [...head.snapshot.absent, ...tip.snapshot.absent].filter(
    ({ path }) => (touched(path) ? head : tip).texts.get(path) === void 0 && !(touched(path) && mergeBase.texts.get(path) !== void 0)
  );
  const unique = new Map(nowhere.map((absent) => [JSON.stringify(absent), absent]));
  if (unique.size > 0)
    throw new GateError(
      "env-files-broken",
      "the checklist names files that do not exist:",
      [...unique.values()].map(
        (absent) => problemOfAbsent(checklist, absent, checklist.sayAbsent(absent.path))
      )
    );
}

// src/render/smallest-checklist.ts
function renderSmallestChecklist() {
  return `items:
  - id: rollback
    title: The rollback was rehearsed`;
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
    throw new GateError(
      "no-checklist",
      `${baseBranch} has no ${path}: add one; this is the smallest that works.

${renderSmallestChecklist()}`,
      adding?.problems
    );
  }
  const parsed = parseChecklist(checklistAtBase, path, context);
  if (!parsed.ok)
    throw new GateError(
      "checklist-broken",
      `${path} at ${baseBranch} cannot be read. Mend it there; whoever may bypass required statuses has to merge that.`,
      parsed.problems
    );
  return parsed.value;
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
  const pattern = written.replace(/\\(.)/gs, (escaped, character) => character === "/" ? "/" : escaped);
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
  return /[^/]\*\*|\*\*[^/]/.test(pattern.replaceAll("\\/", "/").replace(/\\./gs, "="));
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
  const parts = pattern.replaceAll("\\/", "/").split("/");
  const isFolder = parts.length > 1 && parts.at(-1) === "";
  if (isFolder) parts.pop();
  const start = parts.length > 1 ? [] : ["**"];
  const last = parts.at(-1);
  const end = isFolder || last === "**" ? ["**", ANY_NAME] : last === "*" ? [] : ["**"];
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
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === void 0) continue;
    const line = index + 1;
    const mistakes = mistakesIn(pattern, owners);
    for (const { column, message } of mistakes) {
      problems.push({ file, line, column, message: `${message}. GitHub skips this line` });
    }
    if (mistakes.length > 0) continue;
    if (isUnclear(pattern.text)) problems.push({ file, line, column: pattern.column, message: UNCLEAR });
    rules.push({
      line,
      pattern: pattern.text,
      owners: owners.map((owner) => owner.text),
      match: compilePattern(pattern.text)
    });
  }
  return { rules, problems };
}
function ownersOf(rules, path) {
  let certain;
  for (const { match, owners } of rules.toReversed()) {
    const answer = match(path);
    if (answer !== "no" && owners.length > 0)
      certain = certain === void 0 ? owners : certain.filter((owner) => owners.includes(owner));
    if (answer === "yes") break;
  }
  return certain;
}
function wordsOf(line) {
  const words = [];
  for (const { 0: text, index } of line.matchAll(/(?:[^ \t\\]|\\.|\\$)+/gs)) {
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

export {
  diffChecklist,
  evidenceOf,
  wantedEvidence,
  withFolders,
  decide,
  listServiceCode,
  gatherCode,
  problemOfAbsent,
  baselinePathOf,
  parseBaseline,
  renderBaseline,
  readSnapshot,
  gatherEnv,
  snapshotAt,
  renderSmallestChecklist,
  readBaseChecklist,
  CODEOWNERS_PATHS,
  parseCodeowners,
  ownersOf,
  groupsOf
};
//# sourceMappingURL=chunk-EX2HPYML.js.map
