import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  CODEOWNERS_PATHS,
  decide,
  diffChecklist,
  gatherCode,
  gatherEnv,
  groupsOf,
  ownersOf,
  parseCodeowners,
  readBaseChecklist,
  wantedEvidence
} from "./chunk-EX2HPYML.js";
import "./chunk-FVBD64VL.js";
import {
  idsToFollow
} from "./chunk-YKPVZJHD.js";
import "./chunk-YCP7XX5Z.js";
import {
  shortLine
} from "./chunk-X5HLII7Y.js";
import {
  Memo
} from "./chunk-OKTX7HMH.js";
import {
  Record,
  hasRole,
  pointedTo,
  replay
} from "./chunk-B76PJVZX.js";
import "./chunk-HAXPATNB.js";
import "./chunk-VFFYYHP5.js";
import "./chunk-AZNK5JQL.js";
import "./chunk-KSDTHLSG.js";
import "./chunk-HJUCY46H.js";
import "./chunk-XS4VWFJ4.js";
import {
  renderBoxIdentity
} from "./chunk-JPV44EYB.js";
import "./chunk-F2BIHQNB.js";
import "./chunk-3RQU23QW.js";
import "./chunk-Z3GJ7RTL.js";
import "./chunk-4OXMNCOS.js";
import "./chunk-VYHJ7DP4.js";
import "./chunk-NGXWRNKC.js";
import "./chunk-4LQKD5LP.js";

// src/gate/evidence/facts.ts
function peopleAmong({ reviews, labels }) {
  const logins = [...reviews, ...labels].flatMap(({ by }) => by?.isPerson ? [by.login.toLowerCase()] : []);
  return [...new Set(logins)];
}

// src/gate/signed-record/kept-ledger.ts
function ledgerOf(comments, given, mayRevoke) {
  const kept = comments.find((comment) => comment.kept !== void 0)?.kept;
  if (kept !== void 0) return replayKept(kept, given, mayRevoke);
  const there = new Set(comments.map(({ id }) => id));
  return replay(
    comments.map(({ revisions }) => sincePointing(revisions, there)),
    given,
    mayRevoke
  );
}
function sincePointing(revisions, there) {
  const at = revisions.findLastIndex(({ editor, text }) => {
    const id = editor?.kind === "self" && text !== null ? pointedTo(text) : void 0;
    return id !== void 0 && !there.has(id);
  });
  return revisions.slice(at + 1);
}
function replayKept(kept, given, mayRevoke = () => false) {
  const record = new Record();
  record.voidedAt = kept.voidedAt;
  const there = new Set(given.map(({ comment }) => comment));
  const obeyed = new Set(kept.entries.map(({ comment }) => comment));
  const events = [
    ...kept.entries.filter(({ kind, comment }) => comment === void 0 || kind === "revocation" || there.has(comment)).map((entry) => ({ at: entry.at, entry })),
    ...given.filter(({ comment }) => !obeyed.has(comment)).map((one) => ({ at: one.at, given: one }))
  ];
  for (const event of events.sort(byTime)) {
    if ("entry" in event) record.restate(event.entry, mayRevoke(event.entry.by));
    else obey(record, kept, event.given, mayRevoke(event.given.by.login));
  }
  return record;
}
function byTime(a, b) {
  const revokes = (event) => Number("entry" in event && event.entry.kind === "revocation");
  return Date.parse(a.at) - Date.parse(b.at) || revokes(a) - revokes(b);
}
function obey(record, { shown, headSha, floor }, given, mayRevoke) {
  const isTooOld = floor !== void 0 && Date.parse(given.at) <= Date.parse(floor);
  const then = shown.filter(
    ({ since }) => !isTooOld && since !== void 0 && Date.parse(since) < Date.parse(given.at)
  );
  const boxes = new Map(then.map((box) => [box.item, box]));
  record.obey(given, [{ boxes, headSha }], mayRevoke);
  const later = shown.filter((box) => !then.includes(box)).map(({ item }) => item);
  record.findEarly(given, later, isTooOld);
}

// src/modes/gate/people-facts.ts
async function gatherPeople(reader, checklist, live, listFiles, sources) {
  const groups = groupsOf(checklist);
  const named = groups.flatMap(({ teams: teams2 = [] }) => teams2);
  const isOwned = groups.some((group) => group["code-owners"] === true);
  const owning = isOwned ? findOwners(reader, live) : void 0;
  const [roles, teams, owners] = await Promise.all([
    Promise.all(sources.map(async (logins) => readAll(await logins, (login) => reader.readRole(login)))).then(
      (maps) => new Map(maps.flatMap((map) => [...map]))
    ),
    readAll(named, (team) => reader.readTeam(team)),
    owning
  ]);
  const owningTeams = owners === void 0 ? [] : teamsAmong((await listFiles()).flatMap(({ path }) => owners(path) ?? []));
  const more = await readAll(owningTeams, (team) => reader.readTeam(team));
  return {
    author: live.author,
    roles,
    teams: new Map([...teams, ...more]),
    ownersOf: owners ?? (() => void 0)
  };
}
async function readAll(names, read) {
  const unique = new Set(names.map((name) => name.toLowerCase()));
  return new Map(
    await Promise.all([...unique].map(async (name) => [name, await read(name)]))
  );
}
async function findOwners(reader, { baseSha: commit = "" }) {
  const texts = await reader.readFiles(CODEOWNERS_PATHS.map((path) => ({ commit, path })));
  const text = texts.find((found) => found !== void 0) ?? "";
  const { rules } = parseCodeowners(text, "CODEOWNERS");
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    if (!known.has(path)) known.set(path, ownersOf(rules, path));
    return known.get(path);
  };
}
function teamsAmong(owners) {
  return owners.flatMap((owner) => /^@(.+\/.+)$/.exec(owner)?.[1] ?? []);
}

// src/modes/gate/judge.ts
async function judge(reader, first, { path, context, ownJob }, now) {
  const { live } = first;
  const checklist = readBaseChecklist(live, path, context);
  const wanted = wantedEvidence(checklist);
  const evidence = wanted && reader.readEvidence(first, wanted);
  const comments = reader.readComments(first);
  const listing = reader.listChangedFiles(first);
  const history = Promise.all([comments, reader.readCommands(first)]).then(
    ([own2, given2]) => readHistory(reader, first, own2, given2)
  );
  const [own, { files, complete }, env, { given, newer }, people, read] = await Promise.all([
    comments,
    listing,
    gatherEnvOf(reader, checklist, live, path, listing),
    history.then(async ({ given: given2, again }) => ({ given: given2, newer: await again })),
    gatherPeople(reader, checklist, live, async () => (await listing).files, [
      history.then(({ logins }) => logins),
      ...evidence === void 0 ? [] : [evidence.then(peopleAmong)]
    ]),
    evidence
  ]);
  const change = {
    files,
    filesComplete: complete,
    labels: live.labels,
    baseBranch: live.baseBranch,
    envKeys: env?.changedKeys ?? [],
    headSha: live.headSha
  };
  const ledger = ledgerOf(own, given, (login) => hasRole(login.toLowerCase(), "write", people));
  const decision = decide({
    checklist,
    change,
    env: env && { ...env, missing: checklist.env?.missing ?? "block" },
    checklistChange: diffChecklist({ path, context }, checklist, live.checklistAtHead, change),
    ledger,
    people,
    evidence: read && { ...read, ownJob },
    now,
    lineOf: own.some(({ kept }) => kept !== void 0) ? renderShortLine : renderBoxIdentity
  });
  const changedSince = await findChangedSince(reader, decision, live.headSha);
  return { live, comments: own, given, decision, ledger, changedSince, newer };
}
async function gatherEnvOf(reader, { env }, live, file, listing) {
  const { baseSha: tip, headSha: head, checklistAtBase = "" } = live;
  if (env === void 0 || tip === void 0) return void 0;
  const commits = { tip, head, findMergeBase: () => reader.findMergeBase(tip, head) };
  return gatherEnv(
    env,
    commits,
    {
      readFiles: (wanted) => reader.readFiles(wanted),
      readEnvironment: (name) => reader.readEnvironment(name, live.inOrganization)
    },
    {
      path: file,
      text: checklistAtBase,
      sayAbsent: (path) => `${path} exists neither at ${live.baseBranch} nor in this pull request`
    },
    codeOf(reader).get(`${tip} ${head}`, async () => gatherCode(env, await listing, commits, reader))
  );
}
var codes = /* @__PURE__ */ new WeakMap();
function codeOf(reader) {
  const known = codes.get(reader) ?? new Memo();
  codes.set(reader, known);
  return known;
}
var MOST_HEADS = 5;
async function findChangedSince(reader, { items }, headSha) {
  const lapsed = items.filter(({ state }) => state === "open").flatMap(({ refused }) => refused.filter(({ refusal }) => refusal === "lapsed"));
  const heads = new Set(lapsed.flatMap(({ entry }) => entry.headSha ?? []));
  heads.delete(headSha);
  const found = await Promise.all(
    [...heads].slice(0, MOST_HEADS).map(async (head) => [head, await reader.listPathsBetween(head, headSha)])
  );
  return new Map(found.flatMap(([head, paths]) => paths === void 0 ? [] : [[head, paths]]));
}
function readHistory(reader, first, comments, given) {
  const ledger = ledgerOf(comments, given);
  const standing = [...ledger.standing.values()].flat().map(({ by }) => by);
  const isSettled = (entry) => entry.kind === "revocation" && entry.ofOthers;
  const commanding = ledger.entries.flatMap(
    (entry) => entry.how === "command" && !isSettled(entry) ? [entry.by] : []
  );
  const logins = [...new Set([...standing, ...commanding].map((login) => login.toLowerCase()))];
  const again = reader.knowsRoles(logins) ? void 0 : reader.readAgain(idsToFollow(first, comments));
  return { given, logins, again };
}
function renderShortLine(ask) {
  const line = renderBoxIdentity(ask);
  return line && shortLine(line);
}
export {
  judge
};
//# sourceMappingURL=judge-KJQTOKGT.js.map
