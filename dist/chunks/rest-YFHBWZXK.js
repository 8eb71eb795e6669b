import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  actorOf,
  anchorOfShown,
  branchSchema,
  commentSchema,
  comparisonSchema,
  fileSchema,
  findCovered,
  isFirst,
  isNewest,
  listAll,
  listStatuses,
  ownStatuses,
  pullSchema,
  repeat,
  shownSince,
  toLiveStatus,
  userSchema,
  withAnchor
} from "./chunk-24LRFAS2.js";
import {
  digestIn,
  shortLine,
  shortLineOf
} from "./chunk-VLDEJNBU.js";
import {
  AccessReader,
  Memo,
  RequestError,
  _enum,
  array,
  boolean,
  boxesByItem,
  contextIn,
  digestOf,
  explained,
  extend,
  isByViewer,
  isSigned,
  isViewer,
  listPathsBetween,
  nullable,
  number,
  object,
  optional,
  parseCommands,
  readCommands,
  sign,
  string,
  toHiddenJson,
  toPage,
  tuple
} from "./chunk-PT5M7PU7.js";
import "./chunk-LC4R62BV.js";
import "./chunk-XS4VWFJ4.js";
import {
  GateError,
  normalizeNewlines
} from "./chunk-PG5UG24K.js";
import "./chunk-4LQKD5LP.js";

// src/github/rest-host/comments.ts
var ONE_PAGE = 50;
var MOST_LISTS = 4;
async function listComments(repository, number2) {
  let comments = await listOnce(repository, number2);
  for (let lists = 1; comments.length >= ONE_PAGE; lists += 1) {
    if (lists === MOST_LISTS)
      throw new GateError(
        "keeps-changing",
        `comments of pull request #${number2} were deleted while they were listed; the next run judges it`
      );
    const again = await listOnce(repository, number2);
    const there = new Set(again.map(({ id }) => id));
    const isWhole = comments.every(({ id }) => there.has(id));
    comments = again;
    if (isWhole) break;
  }
  return comments.map(toComment).toSorted((a, b) => a.fullDatabaseId - b.fullDatabaseId);
}
function listOnce(repository, number2) {
  return listAll(
    repository,
    { doing: `list the comments of pull request #${number2}`, permission: "pull-requests: read" },
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { issue_number: number2 },
    commentSchema
  );
}
function toComment({ id, html_url, body, user, created_at, updated_at, reactions }) {
  return {
    id: String(id),
    fullDatabaseId: id,
    url: html_url,
    createdAt: created_at,
    lastEditedAt: updated_at === created_at ? null : updated_at,
    body: body ?? "",
    viewerDidAuthor: false,
    author: actorOf(user),
    editor: null,
    // Who reacted is told elsewhere, and only worth a question where anybody did.
    reactionGroups: reactions?.total_count === 0 ? [] : null
  };
}
var reactionSchema = object({ user: userSchema });
async function withReactions(repository, comments, viewer) {
  return Promise.all(
    comments.map(async (comment) => {
      const isAsked = comment.reactionGroups === null && !isByViewer(comment, viewer) && hasCommands(comment);
      if (!isAsked) return comment;
      const reactions = await listAll(
        repository,
        { doing: "read the reactions to a command", permission: "pull-requests: read" },
        "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
        { comment_id: comment.fullDatabaseId },
        reactionSchema
      );
      const viewerHasReacted = reactions.some(({ user }) => isViewer(actorOf(user), viewer));
      return { ...comment, reactionGroups: [{ viewerHasReacted }] };
    })
  );
}
function hasCommands({ body }) {
  const { commands, problems } = parseCommands(body);
  return commands.length + problems.length > 0;
}

// src/github/rest-host/trees.ts
var READING = { doing: "read the files of the repository", permission: "contents: read" };
var entrySchema = object({ path: string(), mode: string(), type: string(), sha: string() });
var treeSchema = object({ truncated: boolean(), tree: nullable(array(entrySchema)) });
var blobSchema = object({ content: string() });
var MOST_PAGES = 200;
var SYMLINK = "120000";
async function readText(repository, { commit, path, lenient }, readFolder) {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  let sha = commit;
  for (const folder of folders) {
    const entry = (await readFolder(sha)).get(folder);
    if (entry?.type !== "tree") return void 0;
    sha = entry.sha;
  }
  const found = (await readFolder(sha)).get(name);
  if (found === void 0) return void 0;
  const isFile = found.type === "blob" && found.mode !== SYMLINK;
  const bytes = isFile ? await readBlob(repository, found.sha) : void 0;
  if (bytes !== void 0 && !bytes.includes(0)) return bytes.toString("utf8");
  if (lenient === true) return void 0;
  throw new GateError("env-files-broken", `${path} is not a text file: name a file with env keys`);
}
async function readBlob({ client, owner, repo }, file_sha) {
  const { data } = await explained(
    READING,
    () => client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha })
  );
  return Buffer.from(blobSchema.parse(data).content, "base64");
}
async function readTree({ client, owner, repo }, tree_sha, how) {
  const entries = /* @__PURE__ */ new Map();
  const wanted = { owner, repo, tree_sha, ...how === "whole" ? { recursive: "true" } : {} };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await explained(
      READING,
      () => client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...wanted,
        ...page === 1 ? {} : { page }
      })
    );
    const { tree, truncated } = treeSchema.parse(data);
    for (const entry of tree ?? [])
      if (how === "folder" || entry.type !== "tree") entries.set(entry.path, entry);
    if (!truncated) return entries;
    if ((tree ?? []).length === 0) break;
  }
  throw new GateError(
    "github-failed",
    `could not read the tree ${tree_sha.slice(0, 7)}: the server does not give all of it. The gate stays closed.`
  );
}

// src/github/rest-host/files.ts
async function listFiles(repository, number2, headSha, count) {
  const entries = await listAll(
    repository,
    { doing: `list the files of pull request #${number2}`, permission: "pull-requests: read" },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    { pull_number: number2 },
    fileSchema
  );
  if (entries.some((entry) => isOfAnotherHead(entry, headSha))) return "of-another-head";
  const there = entries.every(hasSha) ? void 0 : await readTree(repository, headSha, "whole");
  const files = entries.map((entry) => {
    const { filename, previous_filename, sha } = entry;
    const blobSha = sha ?? there?.get(filename)?.sha;
    if (blobSha === void 0 && !isRemoved(entry)) throw untold(filename);
    return {
      path: filename,
      ...previous_filename ? { previousPath: previous_filename } : {},
      blobSha: blobSha ?? "",
      ...isRemoved(entry) ? { isRemoved: true } : {}
    };
  });
  return { files, complete: files.length >= (count ?? 0) };
}
function untold(path) {
  return new GateError(
    "github-failed",
    `the server lists ${path} as changed, and its tree does not have it. The gate stays closed.`
  );
}
function isRemoved({ status }) {
  return status === "removed" || status === "deleted";
}
function hasSha(file) {
  return file.sha != null || isRemoved(file);
}
function isOfAnotherHead(file, headSha) {
  if (isRemoved(file) || !file.contents_url) return false;
  const ref = new URL(file.contents_url).searchParams.get("ref");
  return ref !== null && ref !== headSha;
}

// src/github/client/refusal.ts
function describeRefusal({ status, message }) {
  const [line = ""] = message.split("\n");
  return `${status}: ${line.replace(/ - https:\S+$/, "").slice(0, 200)}`;
}

// src/github/rest-host/identity.ts
async function readViewer({ client }) {
  return explained({ doing: "read whose token this is", permission: "read:user" }, async () => {
    try {
      const { data } = await client.request("GET /user");
      return object({ login: string() }).parse(data).login;
    } catch (error) {
      if (!(error instanceof RequestError) || ![403, 404].includes(error.status)) throw error;
      throw new GateError(
        "not-permitted",
        `this server keeps no history that can be read, and does not tell whose token this is (${describeRefusal(error)}): pass the access token of an account as \`token\`, which may read its own user`
      );
    }
  });
}

// src/github/rest-host/merge-base.ts
var MOST_BORDERS = 12;
async function findMergeBase(repository, base, head) {
  const { mergeBase, ahead } = await compare(repository, base, head);
  if (mergeBase !== void 0) return mergeBase;
  if (ahead.size === 0) return head;
  const borders = [...new Set([...ahead.values()].flat())].filter((sha) => !ahead.has(sha));
  if (borders.length <= MOST_BORDERS) {
    for (const border of borders) if (await hasAllBehind(repository, border, borders)) return border;
  }
  throw new GateError(
    "github-failed",
    `could not find where ${head.slice(0, 7)} left ${base.slice(0, 7)}: this server does not name the merge base, and their histories cross ${borders.length} times. Rebase the head onto the base branch; the gate stays closed meanwhile.`
  );
}
async function hasAllBehind(repository, border, borders) {
  for (const other of borders) {
    if (other === border) continue;
    const { ahead } = await compare(repository, border, other);
    if (ahead.size > 0) return false;
  }
  return true;
}
async function compare(repository, base, head) {
  const compared = await compareOnce(repository, base, head);
  if (compared.mergeBase !== void 0) return compared;
  for (const sha of [base, head]) await refuseNamed(repository, sha);
  const again = await compareOnce(repository, base, head);
  if (JSON.stringify([...again.ahead]) === JSON.stringify([...compared.ahead])) return compared;
  throw new GateError("keeps-changing", "the comparison of two commits came out differently the second time");
}
async function refuseNamed({ client, owner, repo }, sha) {
  const reading = { doing: "look for branches that are called like a commit", permission: "contents: read" };
  for (const kind of ["heads", "tags"]) {
    const found = await explained(reading, async () => {
      try {
        const route = "GET /repos/{owner}/{repo}/git/refs/{kind}/{sha}";
        return (await client.request(route, { owner, repo, kind, sha })).data;
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return void 0;
        throw error;
      }
    });
    if (found === void 0) continue;
    throw new GateError(
      "github-failed",
      `a branch or tag is called like the commit ${sha}, and this server compares that in its place: delete it. The gate stays closed.`
    );
  }
}
async function compareOnce({ client, owner, repo }, base, head) {
  const { data } = await explained(
    { doing: "compare the head with the base branch", permission: "contents: read" },
    () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...{ owner, repo, basehead: `${base}...${head}` }
    })
  );
  const { merge_base_commit, commits, total_commits } = comparisonSchema.parse(data);
  const ahead = new Map(
    (commits ?? []).map(({ sha, parents }) => [sha, (parents ?? []).map((parent) => parent.sha)])
  );
  if (merge_base_commit === void 0 && ahead.size !== total_commits)
    throw new GateError(
      "github-failed",
      `could not compare ${base.slice(0, 7)} with ${head.slice(0, 7)}: the server lists ${ahead.size} of ${total_commits} commits. The gate stays closed.`
    );
  return { mergeBase: merge_base_commit?.sha, ahead };
}

// src/github/rest-host/pull-request.ts
async function readOverRest(repository, { number: number2, path, context }, viewer, isOurs, readFile) {
  const [{ pull, now }, comments] = await Promise.all([
    readPull(repository, number2),
    listComments(repository, number2)
  ]);
  const headSha = pull.head.sha;
  const [{ baseSha, checklistAtBase }, checklistAtHead, statuses] = await Promise.all([
    readBase(repository, pull.base.ref, path, readFile),
    // What is no text at the head is a broken checklist there, which is the plan's business, not the reader's.
    readFile({ commit: headSha, path }).catch((error) => {
      if (error instanceof GateError && error.reason === "env-files-broken") return "";
      throw error;
    }),
    listStatuses(repository, headSha, context)
  ]);
  const isMerged = pull.merged === true || pull.merged_at != null;
  return {
    now,
    changedFiles: pull.changed_files ?? void 0,
    first: {
      viewer,
      comments,
      likelyOurs: comments.filter((comment) => isByViewer(comment, viewer) && isOurs(comment)),
      histories: /* @__PURE__ */ new Map(),
      moreComments: void 0,
      live: {
        number: pull.number,
        title: pull.title,
        url: pull.html_url,
        state: isMerged ? "merged" : pull.state === "open" ? "open" : "closed",
        author: pull.user?.login ?? "ghost",
        headSha,
        baseBranch: pull.base.ref,
        baseSha,
        changedFiles: pull.changed_files ?? 0,
        labels: pull.labels?.map(({ name }) => name) ?? [],
        checklistAtBase,
        checklistAtHead,
        status: toLiveStatus(statuses[0], viewer),
        inOrganization: false
      }
    }
  };
}
async function readPull({ client, owner, repo }, number2) {
  const { data, headers } = await explained(
    { doing: `read pull request #${number2}`, permission: "pull-requests: read" },
    () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number2 })
  );
  const now = new Date(headers.date ?? "");
  if (Number.isNaN(now.getTime()))
    throw new GateError(
      "github-failed",
      "the server does not tell its time (the header `date`), without which nobody knows what came first. The gate stays closed."
    );
  return { pull: pullSchema.parse(data), now: now.toISOString().replace(/\.\d{3}Z$/, "Z") };
}
async function readBase({ client, owner, repo }, branch, path, readFile) {
  const data = await explained(
    { doing: `read the base branch ${branch}`, permission: "contents: read" },
    async () => {
      try {
        const route = "GET /repos/{owner}/{repo}/branches/{branch}";
        return (await client.request(route, { owner, repo, branch })).data;
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return void 0;
        throw error;
      }
    }
  );
  if (data === void 0) return { baseSha: void 0, checklistAtBase: void 0 };
  const { sha, id } = branchSchema.parse(data).commit;
  const baseSha = sha ?? id;
  if (baseSha === void 0)
    throw new GateError(
      "github-failed",
      `the server does not tell the tip of the branch ${branch}. The gate stays closed.`
    );
  return { baseSha, checklistAtBase: await readFile({ commit: baseSha, path }) };
}

// src/gate/signed-record/kept-entries.ts
var keptEntriesSchema = object({
  heads: array(string()),
  entries: array(
    tuple([
      string(),
      string(),
      _enum(["tick", "untick", "confirm", "confirm-all", "revoke", "revoke-own", "waive"]),
      string(),
      string(),
      string(),
      number(),
      number(),
      string(),
      string()
    ])
  )
});
var MOST = 16e3;
function encodeEntries(entries) {
  const heads = [...new Set(entries.map(({ headSha }) => headSha ?? ""))];
  return {
    heads,
    entries: entries.map((entry) => {
      const { at, by, item, fingerprint, line, headSha = "", comment = 0 } = entry;
      const [reason, until] = entry.kind === "waiver" ? [entry.reason, entry.until ?? ""] : ["", ""];
      const digest = digestIn(line);
      return [
        at,
        by,
        deedOf(entry),
        item,
        fingerprint,
        digest,
        heads.indexOf(headSha),
        comment,
        reason,
        until
      ];
    })
  };
}
function deedOf(entry) {
  if (entry.kind === "waiver") return "waive";
  if (entry.kind === "revocation")
    return entry.how === "tick" ? "untick" : entry.ofOthers ? "revoke" : "revoke-own";
  return entry.how === "tick" ? "tick" : entry.all === true ? "confirm-all" : "confirm";
}
function decodeEntries({ heads, entries }) {
  return entries.map((entry) => decodeEntry(entry, heads));
}
function decodeEntry([at, by, deed, item, fingerprint, digest, head, comment, reason, until], heads) {
  const headSha = heads[head] || void 0;
  const of = comment === 0 ? {} : { comment };
  const done = { at, by, item, fingerprint, line: shortLineOf(fingerprint, digest), headSha, ...of };
  switch (deed) {
    case "tick":
      return { kind: "confirmation", how: "tick", ...done };
    case "confirm":
      return { kind: "confirmation", how: "command", ...done };
    case "confirm-all":
      return { kind: "confirmation", how: "command", all: true, ...done };
    case "untick":
      return { kind: "revocation", how: "tick", ofOthers: true, tookAway: true, ...done };
    case "revoke":
      return { kind: "revocation", how: "command", ofOthers: true, tookAway: true, ...done };
    case "revoke-own":
      return { kind: "revocation", how: "command", ofOthers: false, tookAway: false, ...done };
    case "waive":
      return { kind: "waiver", how: "command", reason, until: until || void 0, ...done };
  }
}
function boundEntries(entries, standing, counted = standing) {
  let kept = [...entries];
  for (const wanted of [standing, counted])
    if (lengthOf(kept) > MOST) kept = kept.filter((entry) => wanted.has(entry));
  while (lengthOf(kept) > MOST) kept = kept.slice(Math.ceil(kept.length / 10));
  const remaining = new Set(kept);
  const dropped = entries.filter((entry) => !remaining.has(entry)).map(({ at }) => at);
  return { kept, floor: latest(dropped) };
}
function lengthOf(entries) {
  return toHiddenJson(encodeEntries(entries)).length;
}
function latest(moments) {
  return moments.reduce(
    (a, b) => b !== void 0 && (a === void 0 || Date.parse(b) > Date.parse(a)) ? b : a,
    void 0
  );
}

// src/gate/signed-record/replaced.ts
var replacedSchema = tuple([number(), string(), array(string())]);
var MOST2 = 30;
function withReplaced(earlier, next) {
  return [...earlier, next].slice(-MOST2);
}
function mayStand(replaced, seq, { name, at }) {
  const one = replaced.find(([number2]) => number2 === seq);
  if (one === void 0) return false;
  const [, readAt, writtenOver] = one;
  return writtenOver.includes(name) || Date.parse(at) > Date.parse(readAt);
}

// src/gate/signed-record/signed-page.ts
var recordSchema = extend(keptEntriesSchema, {
  /** Each record that is written has a higher number than the one before. */
  seq: number(),
  head: string(),
  floor: string(),
  voidedAt: string(),
  /** Digest of the text above the record, with its boxes open. */
  text: string(),
  /** The items whose boxes were written as ticked, see {@link nameOfItem}. */
  ticked: array(string()),
  /** Since when each box has been shown in these words: moments, and by box the place of its moment; none is since the last write. */
  moments: array(string()),
  since: array(number()),
  /** Absent in the first. */
  replaced: optional(array(replacedSchema))
});
var OPENING = "<!-- deployment-checklist record:";
var BLOCK = /^<!-- deployment-checklist record:(\{.*\}) signed:([0-9a-f]{64}) -->$/;
function nameOfItem(item) {
  return digestOf(item).slice(0, 8);
}
function renderRecord(record, binding, key) {
  const json = toJson(record);
  return `${OPENING}${json} signed:${sign(key, bound(json, binding))} -->`;
}
function anchorOf(record) {
  return { seq: record.seq, digest: digestOf(toJson(record)) };
}
function toJson(record) {
  const { seq, head, floor, voidedAt, text, ticked, moments, since, heads, entries, replaced } = record;
  return toHiddenJson({ seq, head, floor, voidedAt, text, ticked, moments, since, heads, entries, replaced });
}
function readSignedPage(body, binding, key) {
  const lines = normalizeNewlines(body).split("\n");
  const blocks = lines.filter((line) => line.startsWith(OPENING));
  const [block = ""] = blocks;
  const [, json = "", signature = ""] = BLOCK.exec(block) ?? [];
  if (blocks.length !== 1 || !isSigned(key, bound(json, binding), signature)) return void 0;
  const parsed = recordSchema.safeParse(JSON.parse(json));
  if (!parsed.success) return void 0;
  const at = lines.indexOf(block);
  const above = lines.slice(0, at).join("\n").trimEnd();
  const isAlone = lines.slice(at + 1).every((line) => line.trim() === "");
  return {
    record: parsed.data,
    anchor: { seq: parsed.data.seq, digest: digestOf(json) },
    isOurs: isAlone && digestOf(toPage(above).text) === parsed.data.text,
    boxes: boxesByItem(above)
  };
}
function bound(json, { repository, number: number2, comment, context }) {
  return `${JSON.stringify(["record v1", repository.toLowerCase(), number2, comment, context])}
${json}`;
}

// src/gate/signed-record/kept-click.ts
function findDone({ by, at }, from, to) {
  if (to === void 0) return [];
  const before = from === void 0 ? signedMarks(to) : marksOf(from);
  const after = marksOf(to);
  const clicked = to.isOurs ? findClicked(from, to) : void 0;
  return [...to.boxes].flatMap(([item, box]) => {
    if (before.get(item) === box.ticked) return [];
    const done = { ...doneTo(box, to), by: by.login, at, how: "tick" };
    if (after.get(item) === false) return [{ kind: "revocation", ofOthers: true, tookAway: true, ...done }];
    return by.kind === "person" && clicked === item ? [{ kind: "confirmation", ...done }] : [];
  });
}
function findGone(earlier, later, at) {
  return [...later.boxes].flatMap(
    ([item, box]) => earlier.get(item) === true && !box.ticked ? [
      {
        kind: "revocation",
        ofOthers: true,
        tookAway: true,
        ...doneTo(box, later),
        by: NOBODY,
        at,
        how: "tick"
      }
    ] : []
  );
}
var NOBODY = "ghost";
function findClicked(from, to) {
  if (from?.anchor.digest !== to.anchor.digest) return void 0;
  const turned = differing(marksOf(from), to);
  return turned.length === 1 ? turned[0] : void 0;
}
function differing(marks, { boxes }) {
  return [...boxes].flatMap(([item, { ticked }]) => marks.get(item) === ticked ? [] : [item]);
}
function marksOf({ boxes }) {
  return new Map([...boxes].map(([item, { ticked }]) => [item, ticked]));
}
function signedMarks({ record, boxes }) {
  const ticked = new Set(record.ticked);
  return new Map([...boxes.keys()].map((item) => [item, ticked.has(nameOfItem(item))]));
}
function doneTo({ item, fingerprint, identity }, { record }) {
  return { item, fingerprint, line: shortLine(identity), headSha: record.head || void 0 };
}

// src/gate/signed-record/trusted-record.ts
function headsOf(observed, binding, key) {
  const heads = candidatesIn(observed, binding, key).map(({ record }) => record.head);
  return [.../* @__PURE__ */ new Set([observed.headSha, ...heads])];
}
function findTrusted(observed, binding, key) {
  const { statuses, headSha, now, isEdited } = observed;
  const candidates = candidatesIn(observed, binding, key);
  const page = candidates.find(({ anchor, record }) => isNewest(anchor, statuses.get(record.head) ?? []));
  const seqs = [...statuses.values()].flat().map(({ anchor }) => anchor?.seq ?? 0);
  const nextSeq = 1 + Math.max(0, ...seqs, ...candidates.map(({ record }) => record.seq));
  if (page !== void 0) return { page, nextSeq, kept: keptIn(page, observed, binding, key) };
  if (isEdited || candidates.length > 0) return "lost";
  const kept = { entries: [], shown: [], headSha, floor: now, voidedAt: void 0 };
  return { page: void 0, nextSeq, kept };
}
function candidatesIn({ body, announced, edit }, binding, key) {
  const texts = [body, announced, edit?.from];
  return texts.flatMap((text) => text === void 0 ? [] : readSignedPage(text, binding, key) ?? []);
}
function keptIn(page, { body, edit, updatedAt }, binding, key) {
  const { record } = page;
  const read = (text) => readSignedPage(text, binding, key);
  const there = read(body);
  const to = edit && read(edit.to);
  const isOfThisPage = to?.record.seq === record.seq;
  const done = (edit === void 0 ? [] : findDone(edit, read(edit.from), to)).filter(
    ({ kind, item, at }) => kind === "revocation" || isOfThisPage || mayStand(record.replaced ?? [], to?.record.seq ?? 0, { name: nameOfItem(item), at })
  );
  const gone = there === void 0 ? [] : findGone(signedMarks(there), there, updatedAt);
  const goneSince = there !== void 0 && to !== void 0 && there.anchor.digest === to.anchor.digest ? findGone(marksOf(to), there, updatedAt) : [];
  return {
    entries: withNew(decodeEntries(record), [...done, ...gone, ...goneSince], record.floor),
    shown: shownIn(page, updatedAt),
    headSha: record.head,
    floor: record.floor,
    voidedAt: record.voidedAt || void 0
  };
}
function withNew(known, found, floor) {
  const keyOf = ({ at, by, kind, item }) => JSON.stringify([Date.parse(at), by.toLowerCase(), kind, item]);
  const seen = new Set(known.filter(({ how }) => how === "tick").map(keyOf));
  const revoked = new Set(
    [...known, ...found].filter(({ kind, by }) => kind === "revocation" && by !== NOBODY).map((entry) => momentOf(entry))
  );
  const fresh = found.filter((entry) => {
    const isTooOld = entry.kind !== "revocation" && Date.parse(entry.at) <= Date.parse(floor);
    if (isTooOld || seen.has(keyOf(entry))) return false;
    seen.add(keyOf(entry));
    return entry.by !== NOBODY || !revoked.has(momentOf(entry));
  });
  return [...known, ...fresh];
}
function momentOf({ at, item }) {
  return `${Date.parse(at)} ${item}`;
}
function shownIn({ record, boxes, isOurs }, updatedAt) {
  if (!isOurs) return [];
  return [...boxes.values()].map((box, index) => ({
    ...box,
    identity: shortLine(box.identity),
    since: record.moments[record.since[index] ?? -1] || updatedAt
  }));
}

// src/gate/signed-record/seal.ts
var MOST_MOMENTS = 40;
function sealText(text, headSha, ledger, trusted, updatedAt, binding, key, counted) {
  const { page, kept, nextSeq } = trusted;
  const standing = new Set([...ledger.standing.values(), ...ledger.waivers.values()].flat());
  const bounded = boundEntries(ledger.entries, standing, counted);
  const boxes = boxesByItem(text);
  const fields = {
    head: headSha,
    floor: latest([kept.floor, bounded.floor]) ?? "",
    voidedAt: kept.voidedAt ?? "",
    text: digestOf(toPage(text).text),
    ticked: tickedIn(boxes),
    ...encodeEntries(bounded.kept)
  };
  const record = page !== void 0 && isSame(page, fields) && !isTurned(page) ? page.record : {
    seq: nextSeq,
    ...fields,
    ...momentsOf(boxes, page, updatedAt),
    ...replacedBy(boxes, page, updatedAt)
  };
  return { body: `${text}

${renderRecord(record, binding, key)}`, anchor: anchorOf(record) };
}
function tickedIn(boxes) {
  return [...boxes.values()].flatMap(({ item, ticked }) => ticked ? [nameOfItem(item)] : []);
}
function replacedBy(boxes, page, updatedAt) {
  if (page === void 0) return {};
  const { seq, replaced = [], ticked } = page.record;
  const writtenOver = tickedIn(page.boxes).filter((name) => !ticked.includes(name));
  const now = new Set(tickedIn(boxes));
  return { replaced: withReplaced(replaced, [seq, updatedAt, writtenOver.filter((name) => !now.has(name))]) };
}
function isTurned({ record, boxes, isOurs }) {
  return isOurs && JSON.stringify(tickedIn(boxes)) !== JSON.stringify(record.ticked);
}
function isSame({ record }, fields) {
  const { head, floor, voidedAt, text, ticked, heads, entries } = record;
  const { head: h, floor: f, voidedAt: v, text: t, ticked: k, heads: s, entries: e } = fields;
  return JSON.stringify([head, floor, voidedAt, text, ticked, heads, entries]) === JSON.stringify([h, f, v, t, k, s, e]);
}
function momentsOf(boxes, page, updatedAt) {
  const shown = new Map(
    (page === void 0 ? [] : shownIn(page, updatedAt)).map((box) => [box.identity, box.since])
  );
  const since = [...boxes.values()].map(({ identity }) => shown.get(shortLine(identity)));
  const moments = [...new Set(since.flatMap((moment) => moment ?? []))].sort().slice(-MOST_MOMENTS);
  const [earliest] = moments;
  return {
    moments,
    since: since.map(
      (moment) => moment === void 0 ? -1 : moments.indexOf(moments.includes(moment) ? moment : earliest ?? moment)
    )
  };
}
function announceText(text, { takenBack }) {
  const isTaken = new Set(takenBack.flatMap(({ item, ofOthers }) => ofOthers ? [item] : []));
  const boxes = [...boxesByItem(text).values()].filter(({ item }) => !isTaken.has(item));
  return { body: text, anchor: anchorOfShown(boxes) };
}
function keptWithoutKey(body, headSha, onHead) {
  const shown = [...boxesByItem(body).values()].flatMap((box) => {
    const since = shownSince(box, onHead);
    return since === void 0 ? [] : [{ ...box, identity: shortLine(box.identity), since }];
  });
  return { entries: [], shown, headSha, floor: void 0, voidedAt: void 0 };
}

// src/modes/gate/hidden-comment.ts
function findHidden(comments, viewer, place, key) {
  return comments.find((one) => {
    if (one.lastEditedAt === null || !isByViewer(one, viewer)) return false;
    const context = contextIn(one.body);
    if (context === void 0) return true;
    return readSignedPage(one.body, { ...place, context, comment: one.fullDatabaseId }, key) === void 0;
  });
}

// src/modes/gate/keeper.ts
var MOST_MISSES = 2;
var FRAME = 8e3;
var Keeper = class {
  #keeping;
  #trusted;
  #updatedAt = "";
  #announced;
  #misses = 0;
  #voidedAt;
  #viewer = "";
  #url = "";
  #statuses = /* @__PURE__ */ new Map();
  constructor(keeping) {
    this.#keeping = keeping;
  }
  /** Whether ticks count, which takes a key. */
  get keepsTicks() {
    return this.#keeping.key !== void 0;
  }
  /** With a key the newest record is announced in a status before it is written, so that an older one can be told from it. */
  get announcesFirst() {
    return this.#keeping.key !== void 0;
  }
  /** Whether a comment holds a record that we signed for it, whoever took our marker away. */
  hasSigned({ fullDatabaseId: comment, body }) {
    const { key, place } = this.#keeping;
    return key !== void 0 && readSignedPage(body, { ...place, comment }, key) !== void 0;
  }
  /** See {@link findHidden}. */
  findHidden(comments, viewer) {
    const { key, place } = this.#keeping;
    return key === void 0 ? void 0 : findHidden(comments, viewer, place, key);
  }
  /** What stands in for the history of the comment. */
  async keep(comment, { viewer, live, now }) {
    const { key, edit: last, place } = this.#keeping;
    const { headSha } = live;
    this.#viewer = viewer;
    this.#url = comment.url;
    if (key === void 0) return keptWithoutKey(comment.body, headSha, await this.#listOwn(headSha, viewer));
    const binding = { ...place, comment: comment.fullDatabaseId };
    const isAboutIt = last !== void 0 && last.comment === comment.fullDatabaseId && !isSame2(last.by.login, viewer);
    const seen = {
      ...{ body: comment.body, headSha, now, edit: isAboutIt ? last : void 0, announced: this.#announced },
      isEdited: comment.lastEditedAt !== null,
      updatedAt: comment.lastEditedAt ?? comment.createdAt
    };
    const heads = await Promise.all(
      headsOf(seen, binding, key).map(async (head) => [head, await this.#listOwn(head, viewer)])
    );
    return this.#settle({ ...seen, statuses: new Map(heads) }, binding, key);
  }
  #settle(observed, binding, key) {
    const trusted = findTrusted(observed, binding, key);
    if (trusted !== "lost") {
      this.#trusted = trusted;
      this.#updatedAt = observed.updatedAt;
      return { ...trusted.kept, voidedAt: trusted.kept.voidedAt ?? this.#voidedAt };
    }
    this.#misses += 1;
    if (this.#misses <= MOST_MISSES)
      throw new GateError(
        "keeps-changing",
        "the record in the checklist comment is not the one that was written last; the next run judges it"
      );
    const { now, headSha } = observed;
    this.#voidedAt = now;
    this.#trusted = void 0;
    this.#announced = void 0;
    return { entries: [], shown: [], headSha, floor: now, voidedAt: now, isLost: true };
  }
  async #listOwn(sha, viewer) {
    const statuses = await this.#keeping.listStatuses(sha);
    this.#statuses.set(sha, statuses);
    return ownStatuses(statuses, viewer, this.#url);
  }
  /** How many characters have to be left free for the record. */
  room({ entries }) {
    return this.#keeping.key === void 0 ? 0 : FRAME + Math.min(lengthOf(entries), 16e3);
  }
  /** The text as it is to be written to the comment; undefined where there is no comment yet to which a record could belong. */
  seal(text, comment, headSha, ledger, counted) {
    const { key, place } = this.#keeping;
    if (key === void 0) return announceText(text, ledger);
    if (comment === void 0 || this.#trusted === void 0) return void 0;
    const trusted = { ...this.#trusted, kept: { ...this.#trusted.kept, voidedAt: ledger.voidedAt } };
    return sealText(text, headSha, ledger, trusted, this.#updatedAt, { ...place, comment }, key, counted);
  }
  /** A body that is announced, and about to be written. */
  announce({ body }) {
    this.#announced = body;
  }
  /**
   * Statuses that tell on the head of the record that was there that there is a newer one; else somebody could put it back once the pull request has another
   * head. They say again what is said there.
   */
  outdo({ anchor }, headSha) {
    const there = this.#trusted?.page;
    if (there === void 0 || there.record.head === headSha || there.anchor.seq === anchor.seq) return [];
    const sha = there.record.head;
    const newest = this.#statuses.get(sha)?.[0];
    return newest === void 0 ? [] : [{ sha, status: repeat(newest, withAnchor(this.#url, anchor)) }];
  }
  /** What was said there while that was on its way, by the run of another pull request with that head: it has to be said again. */
  async outdoAgain({ anchor }, sha) {
    const earlier = this.#statuses.get(sha)?.[0]?.id ?? 0;
    await this.#listOwn(sha, this.#viewer);
    return findCovered(this.#statuses.get(sha) ?? [], earlier, withAnchor(this.#url, anchor));
  }
  /**
   * Looks, after the announcement, whether another run was first. All that could be written next follows on the same record, so all of it is announced on
   * the head of that one.
   */
  async refuseIfLate({ anchor }, headSha) {
    const head = this.#trusted?.page?.record.head ?? headSha;
    if (isFirst(anchor, await this.#listOwn(head, this.#viewer))) return;
    this.#announced = void 0;
    throw new GateError("keeps-changing", "another run writes the checklist comment; the next run judges it");
  }
  /** What a status links to. */
  target(url, anchor) {
    return anchor === void 0 ? url : withAnchor(url, anchor);
  }
};
function isSame2(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/modes/reader/rest.ts
var ROLE_NEEDS = "repository administration";
var EDITED = "This comment was edited, and this server does not tell by whom, so nothing in it counts. Write the command in a new comment.";
var RestReader = class extends AccessReader {
  keeper;
  /** Each file takes a request of its own, and so does each folder. */
  mostFiles = 50;
  #repository;
  #looking;
  #viewers = new Memo();
  #texts = new Memo();
  #folders = new Memo();
  #shas = new Memo();
  #between = new Memo();
  #files = new Memo();
  #reads = /* @__PURE__ */ new WeakMap();
  constructor(access, looking, { key, edit }) {
    super(access, ROLE_NEEDS);
    const { repository } = access;
    const { number: number2, context } = looking;
    this.#repository = repository;
    this.#looking = looking;
    this.keeper = new Keeper({
      ...{ key, edit, place: { repository: `${repository.owner}/${repository.repo}`, number: number2, context } },
      listStatuses: (sha) => listStatuses(repository, sha, context)
    });
  }
  async readAgain() {
    const viewer = await this.#viewers.get("", () => readViewer(this.#repository));
    const isOurs = (comment) => this.#looking.isMarked(comment.body) || this.keeper.hasSigned(comment);
    const read = await readOverRest(
      this.#repository,
      this.#looking,
      viewer,
      isOurs,
      (file) => this.#readFile(file)
    );
    this.#reads.set(read.first, read);
    return read.first;
  }
  readAfterWrite() {
    return this.readAgain();
  }
  /** Who reviewed and which checks passed is asked in GraphQL only. */
  async readEvidence() {
    throw new GateError(
      "history-unreadable",
      "the checklist wants evidence, and this server has no GraphQL that could tell it: let people confirm these items there. The gate stays closed."
    );
  }
  async listChangedFiles(first) {
    const { headSha, baseSha, number: number2 } = first.live;
    const listed = await this.#files.get(
      `${headSha} ${baseSha}`,
      () => listFiles(this.#repository, number2, headSha, this.#reads.get(first)?.changedFiles)
    );
    if (listed !== "of-another-head") return listed;
    this.#files.clear();
    throw new GateError(
      "keeps-changing",
      "the pull request got new commits while its files were read; the next run judges them"
    );
  }
  /** Of several comments of ours the newest holds the record: somebody may have hidden from us that an earlier one is ours. */
  async readComments(first) {
    const [newest, ...others] = first.likelyOurs.toSorted((a, b) => b.fullDatabaseId - a.fullDatabaseId);
    if (newest === void 0) return [];
    const now = this.#reads.get(first)?.now ?? "";
    const kept = await this.keeper.keep(newest, { viewer: first.viewer, live: first.live, now });
    return [{ comment: newest, kept }, ...others.map((comment) => ({ comment, kept: void 0 }))].map(
      ({ comment: { id: nodeId, fullDatabaseId: id, url, body }, kept: kept2 }) => ({
        ...{ id, nodeId, url, body, revisions: [] },
        ...kept2 === void 0 ? {} : { kept: kept2 }
      })
    );
  }
  /** Nobody can prove who edited a comment here, so one that was edited says nothing. */
  async readCommands(first) {
    const comments = await withReactions(this.#repository, first.comments, first.viewer);
    return readCommands(this.#repository, comments, first.viewer, async (_, found) => {
      return new Map(found.filter(({ lastEditedAt }) => lastEditedAt !== null).map(({ id }) => [id, EDITED]));
    });
  }
  readFiles(wanted) {
    return Promise.all(wanted.map((file) => this.#readFile(file)));
  }
  readCode(wanted) {
    return this.readFiles(wanted.map((file) => ({ ...file, lenient: true })));
  }
  #readFile(file) {
    const { commit, path, lenient } = file;
    return this.#texts.get(
      JSON.stringify([commit, path, lenient]),
      () => readText(
        this.#repository,
        file,
        (sha) => this.#folders.get(sha, () => readTree(this.#repository, sha, "folder"))
      )
    );
  }
  findMergeBase(base, head) {
    return this.#shas.get(`${base}...${head}`, () => findMergeBase(this.#repository, base, head));
  }
  listPathsBetween(from, to) {
    return this.#between.get(
      `${from}...${to}`,
      () => listPathsBetween(this.#repository, from, to).catch(() => void 0)
    );
  }
  isEdited({ nodeId, body }, { comments }) {
    return comments.find(({ id }) => id === nodeId)?.body !== body;
  }
  findStranger({ viewer, comments }, created) {
    const stranger = comments.find((comment) => created.includes(comment.id) && !isByViewer(comment, viewer));
    return stranger && { url: stranger.url, author: stranger.author?.login };
  }
};
export {
  RestReader
};
//# sourceMappingURL=rest-YFHBWZXK.js.map
