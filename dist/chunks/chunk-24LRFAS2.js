import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  array,
  boolean,
  digestOf,
  explained,
  isViewer,
  nullable,
  nullish,
  number,
  object,
  optional,
  string,
  unknown
} from "./chunk-PT5M7PU7.js";
import {
  GateError
} from "./chunk-PG5UG24K.js";

// src/gate/signed-record/anchor.ts
var PARAMETER = "checklist-record";
function withAnchor(url, { seq, digest }) {
  const address = new URL(url);
  address.searchParams.set(PARAMETER, `${seq}.${digest}`);
  return address.href;
}
function anchorIn(url) {
  const [, seq, digest] = new RegExp(`[?&]${PARAMETER}=(\\d{1,15})\\.([\\w.-]*)(?:[&#]|$)`).exec(url ?? "") ?? [];
  return seq === void 0 || digest === void 0 ? void 0 : { seq: Number(seq), digest };
}
function isNewest(record, onItsHead) {
  return isFirst(record, onItsHead) && announcementOf(record, onItsHead) !== void 0;
}
function isFirst(record, onHead) {
  const own = announcementOf(record, onHead) ?? Number.POSITIVE_INFINITY;
  return !onHead.some(
    ({ id, anchor }) => anchor !== void 0 && (anchor.seq > record.seq || anchor.seq === record.seq && id < own)
  );
}
function announcementOf({ seq, digest }, onHead) {
  const ids = onHead.flatMap(
    ({ id, anchor }) => anchor?.seq === seq && anchor.digest === digest ? [id] : []
  );
  return ids.length === 0 ? void 0 : Math.min(...ids);
}
var MOST_SHOWN = 100;
function anchorOfShown(boxes) {
  const names = [...boxes].slice(0, MOST_SHOWN).map(nameOfBox);
  return { seq: 0, digest: names.sort().join(".") };
}
function shownSince(box, onHead) {
  const name = nameOfBox(box);
  const newestFirst = onHead.filter(({ anchor }) => anchor !== void 0).toSorted((a, b) => b.id - a.id);
  const other = newestFirst.findIndex(({ anchor }) => anchor?.digest.split(".").includes(name) !== true);
  return newestFirst.slice(0, other === -1 ? void 0 : other).at(-1)?.createdAt;
}
function nameOfBox({ identity }) {
  return Buffer.from(digestOf(identity), "hex").toString("base64url");
}

// src/github/rest-host/list-all.ts
var MOST_PAGES = 200;
var listSchema = nullable(array(unknown()));
async function listAll({ client, owner, repo }, purpose, route, parameters, schema) {
  const items = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, headers } = await explained(
      purpose,
      () => client.request(route, { owner, repo, ...parameters, per_page: 100, page })
    );
    const read = listSchema.parse(data) ?? [];
    items.push(...read.map((item) => schema.parse(item)));
    const total = Number(headers["x-total-count"] ?? 0);
    const hasNext = headers.link?.includes('rel="next"') === true || items.length < total;
    if (!hasNext || read.length === 0) {
      if (items.length >= total) return items;
      break;
    }
  }
  throw new GateError(
    "github-failed",
    `could not ${purpose.doing} to the end: the server gave ${items.length} entries and says that there are more. The gate stays closed.`
  );
}

// src/github/rest-host/shapes.ts
var userSchema = nullable(
  object({ login: string(), id: optional(number()), type: optional(string()) })
);
var pullSchema = object({
  number: number(),
  title: string(),
  html_url: string(),
  state: string(),
  merged: nullish(boolean()),
  merged_at: nullish(string()),
  user: userSchema,
  head: object({ sha: string() }),
  base: object({ ref: string() }),
  labels: nullish(array(object({ name: string() }))),
  changed_files: nullish(number())
});
var branchSchema = object({
  commit: object({ sha: optional(string()), id: optional(string()) })
});
var commentSchema = object({
  id: number(),
  html_url: string(),
  body: nullish(string()),
  user: userSchema,
  created_at: string(),
  updated_at: string(),
  reactions: nullish(object({ total_count: number() }))
});
var statusSchema = object({
  id: number(),
  context: string(),
  state: optional(string()),
  status: optional(string()),
  description: nullish(string()),
  target_url: nullish(string()),
  creator: optional(userSchema),
  created_at: string()
});
var fileSchema = object({
  filename: string(),
  previous_filename: nullish(string()),
  sha: nullish(string()),
  status: string(),
  contents_url: nullish(string())
});
var comparisonSchema = object({
  total_commits: number(),
  merge_base_commit: optional(object({ sha: string() })),
  commits: nullable(
    array(object({ sha: string(), parents: nullable(array(object({ sha: string() }))) }))
  )
});
function actorOf(user) {
  if (user === null) return null;
  const isMachine = user.type === void 0 && user.id !== void 0 && user.id < 0;
  const type = isMachine ? "Bot" : user.type ?? "User";
  return { __typename: type, login: type === "Bot" ? user.login.replace(/\[bot\]$/, "") : user.login };
}

// src/github/rest-host/statuses.ts
async function listStatuses(repository, sha, context) {
  const statuses = await listAll(
    repository,
    { doing: "read the commit statuses", permission: "statuses: read" },
    "GET /repos/{owner}/{repo}/statuses/{sha}",
    { sha },
    statusSchema
  );
  return statuses.filter((status) => status.context.toLowerCase() === context.toLowerCase()).toSorted((a, b) => b.id - a.id);
}
function toLiveStatus(status, viewer) {
  if (status === void 0) return void 0;
  return {
    state: stateOf(status),
    description: status.description ?? "",
    targetUrl: status.target_url || void 0,
    bySelf: isOwn(status, viewer)
  };
}
function ownStatuses(statuses, viewer, comment) {
  const page = pageOf(comment);
  return statuses.filter((status) => isOwn(status, viewer)).map(({ id, created_at: createdAt, target_url: url }) => ({
    id,
    createdAt,
    anchor: url && pageOf(url) === page ? anchorIn(url) : void 0
  }));
}
function pageOf(url) {
  return URL.parse(url)?.pathname;
}
function isOwn({ creator }, viewer) {
  return creator != null && isViewer(actorOf(creator), viewer);
}
var STATES = ["error", "failure", "pending", "success"];
function stateOf({ state, status }) {
  return STATES.find((one) => one === (state ?? status)) ?? "error";
}
function repeat(status, targetUrl) {
  return { state: stateOf(status), description: status.description ?? "", targetUrl };
}
function findCovered(statuses, earlier, targetUrl) {
  const isOurs = ({ target_url }) => target_url === targetUrl;
  const [newest] = statuses;
  const covered = statuses.find((one) => !isOurs(one) && one.id > earlier);
  if (newest === void 0 || covered === void 0 || !isOurs(newest)) return void 0;
  const [said, wanted] = [newest, covered].map((one) => repeat(one, targetUrl));
  return JSON.stringify(said) === JSON.stringify(wanted) ? void 0 : wanted;
}

export {
  userSchema,
  pullSchema,
  branchSchema,
  commentSchema,
  fileSchema,
  comparisonSchema,
  actorOf,
  listAll,
  withAnchor,
  isNewest,
  isFirst,
  anchorOfShown,
  shownSince,
  listStatuses,
  toLiveStatus,
  ownStatuses,
  repeat,
  findCovered
};
//# sourceMappingURL=chunk-24LRFAS2.js.map
