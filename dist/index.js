import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  parseInputs
} from "./chunks/chunk-H4VS4ECT.js";
import {
  CodeFiles,
  findWebUrl
} from "./chunks/chunk-6BJ2N55D.js";
import "./chunks/chunk-DXSXHRWQ.js";
import {
  actorOf
} from "./chunks/chunk-42J4GOLW.js";
import {
  NoHistory,
  PullRequestReader,
  idsToFollow
} from "./chunks/chunk-YKPVZJHD.js";
import {
  WriteInterrupted,
  editorOf,
  explained,
  parseCommands
} from "./chunks/chunk-OKTX7HMH.js";
import {
  isMarked,
  renderEdits,
  renderHeadLine,
  renderMarker,
  renderPointerLine,
  renderReplyMarker,
  renderTakenBack
} from "./chunks/chunk-B76PJVZX.js";
import "./chunks/chunk-HAXPATNB.js";
import "./chunks/chunk-VFFYYHP5.js";
import "./chunks/chunk-HJUCY46H.js";
import "./chunks/chunk-XS4VWFJ4.js";
import {
  getInput,
  info,
  setSecret,
  toGateError,
  webUrlOf
} from "./chunks/chunk-PSTZV5JV.js";
import {
  hasSomethingToSay,
  renderErrorLine,
  renderGroupLine,
  renderHeldLine,
  renderSections,
  renderStatusLine
} from "./chunks/chunk-D72GA7UA.js";
import {
  code,
  howOf,
  listed,
  renderProofs,
  renderRefusal,
  renderWho
} from "./chunks/chunk-JPV44EYB.js";
import {
  normalizeNewlines
} from "./chunks/chunk-F2BIHQNB.js";
import "./chunks/chunk-3RQU23QW.js";
import {
  GateError
} from "./chunks/chunk-Z3GJ7RTL.js";
import {
  createClient
} from "./chunks/chunk-ZD7EZVRX.js";
import "./chunks/chunk-4OXMNCOS.js";
import {
  _default,
  array,
  boolean,
  nullable,
  number2 as number,
  object,
  optional,
  string,
  unknown
} from "./chunks/chunk-VYHJ7DP4.js";
import {
  $ZodError
} from "./chunks/chunk-NGXWRNKC.js";
import "./chunks/chunk-4LQKD5LP.js";

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/github/events/comment-event.ts
var userSchema = object({
  login: string(),
  id: optional(number()),
  type: optional(string())
});
var issueCommentSchema = object({
  action: string(),
  issue: object({ number: number(), pull_request: optional(unknown()) }),
  comment: object({
    id: number(),
    // Gitea has no GraphQL, and so no such ids.
    node_id: optional(string()),
    body: string(),
    user: nullable(userSchema),
    updated_at: string()
  }),
  changes: optional(object({ body: optional(object({ from: string() })) })),
  sender: userSchema
});
function ofIssueComment({ payload, isMarked: isMarked2 }) {
  const issueComment = issueCommentSchema.parse(payload);
  const { action, issue, comment, changes, sender } = issueComment;
  if (issue.pull_request == null) return { kind: "nothing", because: "the comment is on an issue" };
  const before = changes?.body?.from;
  const texts = [comment.body, ...before === void 0 ? [] : [before]];
  const isChecklist = texts.some(isMarked2);
  if (!isChecklist && (sender.type === "Bot" || !texts.some(hasCommands)))
    return { kind: "nothing", because: "the comment is neither the checklist nor a command" };
  if (action !== "deleted" && sender.type === "Bot" && sender.login === comment.user?.login)
    return { kind: "nothing", because: "the checklist was written by this action itself" };
  return {
    kind: "pull-request",
    number: issue.number,
    mayWrite: true,
    ...action === "deleted" || !isChecklist ? {} : aboutChecklist(issueComment)
  };
}
function aboutChecklist({ action, comment, changes, sender }) {
  const { id, node_id: commentNodeId, body: to, updated_at: at } = comment;
  const from = changes?.body?.from;
  const by = editorOf(actorOf(sender), null);
  return {
    ...commentNodeId === void 0 ? {} : { commentNodeId },
    ...action !== "edited" || from === void 0 || by === null ? {} : { edit: { comment: id, by, at, from, to } }
  };
}
function hasCommands(body) {
  const { commands, problems } = parseCommands(body);
  return commands.length + problems.length > 0;
}

// src/github/events/event.ts
var repositorySchema = object({ id: number() });
var pullRequestSchema = object({
  pull_request: object({ number: number(), head: object({ repo: nullable(repositorySchema) }) }),
  repository: repositorySchema
});
var mergeGroupSchema = object({
  action: string(),
  merge_group: object({ head_sha: string(), base_ref: string() })
});
var pushSchema = object({ ref: string(), deleted: _default(boolean(), false) });
var workflowRunSchema = object({
  workflow_run: object({
    event: string(),
    head_branch: nullable(string()),
    head_repository: nullable(object({ owner: object({ login: string() }) }))
  })
});
var checkRunSchema = object({ check_run: object({ head_sha: string() }) });
var checkSuiteSchema = object({ check_suite: object({ head_sha: string() }) });
var statusSchema = object({ sha: string(), context: string() });
var deploymentSchema = object({ deployment: object({ sha: string() }) });
function decideTask(event) {
  const { name, pullRequest } = event;
  if (pullRequest !== void 0) return { kind: "pull-request", number: pullRequest, mayWrite: true };
  const read = READERS[name];
  if (read === void 0)
    throw new GateError(
      "event-unsupported",
      `the event ${name} names no pull request: run on ${Object.keys(READERS).join(", ")}, or pass \`pull-request\``
    );
  try {
    return read(event);
  } catch (error) {
    if (!(error instanceof $ZodError)) throw error;
    const at = error.issues[0]?.path.join(".") ?? "";
    throw new GateError("event-unsupported", `the payload of ${name} lacks ${at}`);
  }
}
var READERS = {
  pull_request: (event) => ofPullRequest(event, true),
  pull_request_target: (event) => ofPullRequest(event, false),
  pull_request_review: (event) => ofPullRequest(event, true),
  issue_comment: ofIssueComment,
  merge_group: ofMergeGroup,
  workflow_run: ofWorkflowRun,
  push: ofPush,
  schedule: ofSchedule,
  check_run: ({ payload }) => ofCommit(checkRunSchema.parse(payload).check_run.head_sha),
  check_suite: ({ payload }) => ofCommit(checkSuiteSchema.parse(payload).check_suite.head_sha),
  status: ofStatus,
  deployment_status: ({ payload }) => ofCommit(deploymentSchema.parse(payload).deployment.sha),
  workflow_dispatch: () => {
    throw new GateError(
      "input-invalid",
      "workflow_dispatch names no pull request: pass its number as `pull-request`"
    );
  }
};
function ofPullRequest({ payload, actor }, readOnlyForForks) {
  const { pull_request, repository } = pullRequestSchema.parse(payload);
  const foreign = pull_request.head.repo?.id !== repository.id || actor === "dependabot[bot]";
  return { kind: "pull-request", number: pull_request.number, mayWrite: !(readOnlyForForks && foreign) };
}
function ofMergeGroup({ payload }) {
  const { action, merge_group } = mergeGroupSchema.parse(payload);
  if (action !== "checks_requested") return { kind: "nothing", because: "the merge group is gone" };
  return {
    kind: "merge-group",
    headSha: merge_group.head_sha,
    baseBranch: merge_group.base_ref.replace(/^refs\/heads\//, "")
  };
}
function ofPush({ payload }) {
  const { ref, deleted } = pushSchema.parse(payload);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === void 0 || deleted) return { kind: "nothing", because: "no branch was pushed to" };
  return { kind: "branch", filter: { base: branch } };
}
function ofSchedule({ ref }) {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === void 0) return { kind: "nothing", because: "the schedule names no branch" };
  return { kind: "branch", filter: { base: branch } };
}
function ofCommit(sha) {
  return { kind: "branch", filter: { sha } };
}
function ofStatus({ payload, context: own }) {
  const { sha, context: context2 } = statusSchema.parse(payload);
  if (context2.toLowerCase() === own.toLowerCase())
    return { kind: "nothing", because: "the status is that of this gate itself" };
  return ofCommit(sha);
}
function ofWorkflowRun({ payload }) {
  const { event, head_branch, head_repository } = workflowRunSchema.parse(payload).workflow_run;
  if (event === "issue_comment" || event === "workflow_run")
    return { kind: "nothing", because: `the workflow ran for ${event}, which belongs to no pull request` };
  if (head_branch === null || head_repository === null)
    return { kind: "nothing", because: "the fork or its branch is gone" };
  return { kind: "branch", filter: { head: { owner: head_repository.owner.login, branch: head_branch } } };
}

// src/local/workspace.ts
import { existsSync as existsSync2 } from "node:fs";
import { join } from "node:path";
function workspaceTree(folder, repository, notice) {
  if (folder === void 0 || !existsSync2(join(folder, ".git"))) return void 0;
  return async (isCode) => {
    const code2 = new CodeFiles(folder);
    try {
      const webUrl = await findWebUrl(folder);
      if (webUrl?.toLowerCase().endsWith(`/${repository.toLowerCase()}`) !== true) return void 0;
      return await code2.readTree("HEAD", isCode);
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      notice(`The checkout was not searched for env keys, only what changes: ${error.message}`);
      return void 0;
    } finally {
      code2.close();
    }
  };
}

// src/github/events/find-pull-requests.ts
async function findPullRequestsOf({ client, owner, repo }, filter) {
  const which = "base" in filter ? { base: filter.base } : "head" in filter ? { head: `${filter.head.owner}:${filter.head.branch}` } : {};
  const pulls = await explained(
    { doing: "list the open pull requests", permission: "pull-requests: read" },
    () => client.paginate(client.rest.pulls.list, { owner, repo, state: "open", per_page: 100, ...which })
  );
  const meant = "sha" in filter ? pulls.filter(({ head }) => head.sha === filter.sha) : pulls;
  return meant.map(({ number: number2 }) => number2).sort((a, b) => a - b);
}
async function readHeadSha({ client, owner, repo }, number2) {
  const { data } = await explained(
    { doing: `read the head of pull request #${number2}`, permission: "pull-requests: read" },
    () => client.rest.pulls.get({ owner, repo, pull_number: number2 })
  );
  return data.head.sha;
}

// src/github/events/merge-queue.ts
var QUERY = `query MergeQueue($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { position headCommit { oid } pullRequest { number } } }
    }
  }
}`;
var answerSchema = object({
  repository: object({
    mergeQueue: nullable(
      object({
        entries: object({
          nodes: array(
            object({
              position: number(),
              headCommit: nullable(object({ oid: string() })),
              pullRequest: nullable(object({ number: number() }))
            })
          )
        })
      })
    )
  })
});
async function findQueuedPullRequests({ client, owner, repo }, branch, headSha) {
  const answer = answerSchema.parse(
    await explained(
      { doing: `read the merge queue of ${branch}`, permission: "pull-requests: read" },
      () => client.graphql(QUERY, { owner, repo, branch })
    )
  );
  const entries = answer.repository.mergeQueue?.entries.nodes.toSorted((a, b) => a.position - b.position) ?? [];
  const last = entries.findIndex(({ headCommit }) => headCommit?.oid === headSha);
  const numbers = entries.slice(0, last + 1).flatMap(({ pullRequest }) => pullRequest?.number ?? []);
  if (last === -1 || numbers.length !== last + 1)
    throw new GateError(
      "not-found",
      `the merge queue of ${branch} has no entry for ${headSha.slice(0, 7)}: the queue has moved on, or hides a pull request`
    );
  return numbers;
}

// src/github/writes.ts
var COMMENTING = "pull-requests: write";
async function createComment({ client, owner, repo }, number2, body) {
  const { data } = await explained(
    { doing: "create the checklist comment", permission: COMMENTING, writes: true },
    () => client.rest.issues.createComment({ owner, repo, issue_number: number2, body })
  );
  return { id: data.id, nodeId: data.node_id, url: data.html_url };
}
async function updateComment({ client, owner, repo }, id, body) {
  await explained(
    { doing: "update the checklist comment", permission: COMMENTING, writes: true, mayBeGone: true },
    () => client.rest.issues.updateComment({ owner, repo, comment_id: id, body })
  );
}
async function deleteComment({ client, owner, repo }, id) {
  await explained(
    { doing: "delete the checklist comment", permission: COMMENTING, writes: true, mayBeGone: true },
    () => client.rest.issues.deleteComment({ owner, repo, comment_id: id })
  );
}
async function createStatus({ client, owner, repo }, sha, context2, { state, description, targetUrl }) {
  await explained(
    { doing: `set the commit status ${context2}`, permission: "statuses: write", writes: true },
    () => client.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      context: context2,
      state,
      description,
      ...targetUrl === void 0 ? {} : { target_url: targetUrl }
    })
  );
}

// src/gate/plan.ts
function decidePlan(live, comments, { body, pointer, target, status, answers }, posted) {
  const holdsRecord = ({ kept }) => Number(kept !== void 0);
  const [first, ...others] = comments.toSorted((a, b) => holdsRecord(b) - holdsRecord(a) || a.id - b.id);
  const comment = decideComment(first, body);
  const url = comment.kind === "create" || comment.url === void 0 ? void 0 : target(comment.url);
  return {
    comment,
    pointers: others.flatMap(({ id, body: there }) => {
      if (first === void 0) return [];
      const wanted = pointer(first);
      return normalizeNewlines(there) === wanted ? [] : [{ id, body: wanted }];
    }),
    answers,
    status: comment.kind !== "create" && isThere(live, { ...status, targetUrl: url, sha: live.headSha }, posted) ? void 0 : status
  };
}
function isEmpty({ comment, pointers, answers, status }) {
  return comment.kind === "keep" && pointers.length + answers.length === 0 && status === void 0;
}
function decideComment(first, body) {
  if (first === void 0)
    return body === void 0 ? { kind: "keep", url: void 0 } : { kind: "create", body };
  const { id, nodeId, url } = first;
  if (body === void 0 || normalizeNewlines(first.body) === body) return { kind: "keep", url };
  return { kind: "update", id, nodeId, url, body };
}
function isThere({ status }, wanted, posted) {
  const isSame = (other) => other.state === wanted.state && other.description === wanted.description && other.targetUrl === wanted.targetUrl;
  if (status === void 0 || !isSame(status)) return false;
  return status.bySelf || posted !== void 0 && posted.sha === wanted.sha && isSame(posted);
}

// src/modes/reader/open.ts
async function openReader(access, looking, known, keeping) {
  const reader = new PullRequestReader(access, looking);
  try {
    return { reader, first: await reader.readFirst(known) };
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
    const { RestReader } = await import("./chunks/rest-VYJJSSDW.js");
    const other = new RestReader(access, looking, keeping);
    return { reader: other, first: await other.readAgain() };
  }
}

// src/github/answers.ts
async function createReaction({ client, owner, repo }, comment_id, content) {
  await explained(
    { doing: "react to a command", permission: "pull-requests: write", writes: true, mayBeGone: true },
    () => client.rest.reactions.createForIssueComment({ owner, repo, comment_id, content })
  );
}

// src/render/comment/reply.ts
function renderReply({ comment, to, objections }) {
  const lines = objections.slice(0, 20).map((objection) => `- ${renderObjection(objection)}`);
  return [renderReplyMarker(comment), `@${to}, not all of that worked:`, "", ...lines].join("\n");
}
function renderObjection(objection) {
  switch (objection.kind) {
    case "unreadable":
      return `${code(objection.problem.line)}: ${objection.problem.message}`;
    case "unknown": {
      const known = objection.known.slice(0, MOST_ITEMS).map(code);
      const what = known.length === 0 ? "there is nothing to confirm now" : `there are ${listed(known)}`;
      return `${code(objection.item)} is not asked for in the checklist of this pull request; ${what}`;
    }
    case "refused": {
      const { ask, refusal, entry } = objection;
      const missing = ask.proofs.filter(({ holds }) => !holds);
      const why = renderRefusal(refusal, howOf(entry), ask);
      return [`${code(ask.id)}: ${why}`, ...renderProofs(missing)].join("; ");
    }
    case "early":
      return `${code(objection.item)}: the checklist has changed since, and this server does not tell what it showed then; read it again and give the command again`;
    case "not-yours":
      return `${code(objection.item)}: there is no confirmation of yours to take back, and those of others can be taken back with write access only; ask somebody who has it`;
    case "nothing-for-you":
      return renderForOthers(objection.open);
  }
}
function renderForOthers(open) {
  if (open.length === 0) return "nothing is open that anybody could confirm";
  const who = open.slice(0, MOST_ITEMS).map(({ id, policy }) => `${code(id)} is for ${renderWho(policy)}`);
  return `none of the open items is for you to confirm: ${who.join("; ")}${open.length > MOST_ITEMS ? "; and so on" : ""}`;
}
var MOST_ITEMS = 10;

// src/modes/gate/apply-plan.ts
async function applyPlan({ comment, pointers, answers, status }, { repository, live: { number: number2, headSha }, context: context2, written }, keeper, sealed) {
  let url = comment.kind === "create" ? void 0 : comment.url;
  if (comment.kind === "create") {
    const created = await createComment(repository, number2, comment.body);
    written.comments.push(keeper === void 0 ? created.nodeId : String(created.id));
    url = created.url;
  }
  const target = url === void 0 || keeper === void 0 ? url : keeper.target(url, sealed?.anchor);
  const posting = status && { ...status, targetUrl: target };
  const post = async () => posting && createStatus(repository, headSha, context2, posting);
  if (keeper?.announcesFirst && sealed !== void 0)
    await announce(keeper, sealed, headSha, repository, context2);
  if (keeper?.announcesFirst) await post();
  if (keeper?.announcesFirst && sealed !== void 0) await keeper.refuseIfLate(sealed, headSha);
  await allOf([
    comment.kind === "update" ? updateComment(repository, comment.id, comment.body) : void 0,
    ...pointers.map(({ id, body }) => updateComment(repository, id, body)),
    ...answers.map((answer) => giveAnswer(repository, number2, answer)),
    keeper === void 0 ? post() : void 0
  ]);
  if (keeper !== void 0 && !keeper.announcesFirst) await post();
  if (posting !== void 0) written.status = { ...posting, sha: headSha };
}
async function announce(keeper, sealed, headSha, repository, context2) {
  keeper.announce(sealed);
  for (const { sha, status } of keeper.outdo(sealed, headSha))
    await createStatus(repository, sha, context2, status);
}
async function allOf(writes) {
  for (const result of await Promise.allSettled(writes))
    if (result.status === "rejected") throw result.reason;
}
async function giveAnswer(repository, number2, answer) {
  if (answer.objections.length > 0 && !answer.isReplied)
    await createComment(repository, number2, renderReply(answer));
  await createReaction(repository, answer.comment, answer.reaction);
}

// src/gate/commands/answer.ts
function decideAnswers(given, ledger, decision) {
  return given.filter(({ isAnswered }) => !isAnswered).map((comment) => {
    const objections = [
      ...comment.problems.map((problem) => ({ kind: "unreadable", problem })),
      ...findUnknown(comment, ledger, decision),
      ...(ledger.early.get(comment.comment) ?? []).map((item) => ({ kind: "early", item })),
      ...findRefused(comment, ledger, decision)
    ];
    const reaction = objections.length === 0 ? "+1" : "confused";
    const { by, isReplied } = comment;
    return { comment: comment.comment, to: by.login, reaction, objections, isReplied };
  });
}
function findUnknown({ comment }, { unknown: unknown2 }, { items }) {
  const known = items.flatMap(({ id, state }) => state === "open" || state === "confirmed" ? [id] : []);
  return (unknown2.get(comment) ?? []).map((item) => ({ kind: "unknown", item, known }));
}
function findRefused({ comment, commands }, ledger, decision) {
  const entries = ledger.entries.filter((entry) => entry.comment === comment);
  const objections = entries.flatMap((entry) => objectionTo(entry, decision));
  const worked = entries.length - objections.length - entries.filter((entry) => isForOthers(entry, decision)).length;
  return commands.some(meansAll) && worked <= 0 && objections.length === 0 ? [{ kind: "nothing-for-you", open: decision.items.filter(isForSomebody) }] : objections;
}
function isForSomebody({ state, closedBy }) {
  return state === "open" && closedBy === "people";
}
function meansAll(command) {
  return command.kind === "confirm" && command.items === "all";
}
function isForOthers(entry, { items }) {
  if (entry.kind !== "confirmation" || entry.all !== true) return false;
  return !items.some(({ counted }) => counted.includes(entry));
}
function objectionTo(entry, { items }) {
  const { item } = entry;
  if (entry.kind === "revocation") return entry.tookAway ? [] : [{ kind: "not-yours", item }];
  const state = items.find(({ id }) => id === item);
  const refused = [...state?.refused ?? [], ...state?.refusedWaivers ?? []].find(
    (other) => other.entry === entry
  );
  if (state === void 0 || refused === void 0) return [];
  if (entry.kind === "confirmation" && entry.all === true) return [];
  return [{ kind: "refused", ask: state, refusal: refused.refusal, entry }];
}

// src/render/comment/comment.ts
var LONGEST = 6e4;
var ALL = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
var LEVELS = [
  ALL,
  { ...ALL, old: false },
  { ...ALL, old: false, confirmed: false },
  { ...ALL, old: false, confirmed: false, notes: false }
];
function renderComment(view, marker, longest = LONGEST) {
  const render = (detail) => `${marker}
${renderHeadLine(view.headSha)}
${renderSections(view, detail)}`;
  for (const level of LEVELS) {
    const body = render(level);
    if (body.length <= longest) return body;
  }
  const bare = { ...ALL, old: false, confirmed: false, notes: false };
  let [fits, tooMany] = [0, view.decision.items.length];
  while (tooMany - fits > 1) {
    const open = Math.floor((fits + tooMany) / 2);
    if (render({ ...bare, open }).length <= longest) fits = open;
    else tooMany = open;
  }
  return render({ ...bare, open: fits });
}
function renderPointer({ id, url }, marker) {
  return `${marker}
${renderPointerLine(id)}
The deployment checklist of this pull request is [in another comment](${url}).`;
}

// src/modes/gate/plan.ts
function planOf(judgement, options, posted, keeper, twin) {
  const { live, comments, given, ledger, decision } = judgement;
  const marker = renderMarker(options.context);
  const needed = comments.length > 0 || hasSomethingToSay(decision);
  const notes = keeper === void 0 ? renderEdits(comments.map(({ revisions }) => revisions)) + renderTakenBack(ledger.takenBack) : "";
  const longest = LONGEST - (keeper?.room(ledger) ?? notes.length);
  const text = needed ? renderComment(viewOf(judgement, options, keeper), marker, longest) + notes : void 0;
  const holder = comments.find(({ kept }) => kept !== void 0)?.id;
  const sealed = text === void 0 ? void 0 : keeper?.seal(text, holder, live.headSha, ledger);
  const wanted = {
    body: sealed?.body ?? text,
    pointer: (checklist) => renderPointer(checklist, marker),
    target: (url) => keeper?.target(url, sealed?.anchor) ?? url,
    status: twin === void 0 ? {
      state: decision.verdict.state === "met" ? "success" : options.openState,
      description: renderStatusLine(decision)
    } : { state: options.openState, description: renderHeldLine(twin) },
    answers: decideAnswers(given, ledger, decision)
  };
  const plan = decidePlan(live, comments, wanted, posted);
  const isLater = keeper?.announcesFirst === true && plan.comment.kind === "create";
  return { plan: isLater ? { ...plan, status: void 0 } : plan, sealed };
}
function viewOf({ live, decision, changedSince }, { path, runUrl }, keeper) {
  return {
    ...{ decision, webUrl: webUrlOf(live), headSha: live.headSha, path, summaryUrl: runUrl, changedSince },
    ...keeper === void 0 ? {} : { ticks: keeper.keepsTicks ? "by-event" : "none" },
    place: "comment"
  };
}

// src/modes/gate/gate.ts
var MOST_ROUNDS = 8;
var MOST_INTERRUPTIONS = 3;
var UNTIL_SENT = 20;
async function runGate(access, number2, options) {
  const { path, context: context2 } = options;
  const marked = (body) => isMarked(body, context2);
  const looking = { number: number2, path, context: context2, isMarked: marked };
  const { signingKey: key, edit } = options;
  const opening = openReader(access, looking, options.known, { key, edit });
  const isSent = Promise.race([opening, options.sleep(UNTIL_SENT)]);
  const [opened, { judge }] = await Promise.all([opening, isSent.then(() => import("./chunks/judge-KJQTOKGT.js"))]);
  const { reader } = opened;
  let { first } = opened;
  const written = { comments: [], status: void 0 };
  let interruptions = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { state } = first.live;
    if (state !== "open") return { kind: "not-open", state };
    try {
      const judgement = await judge(reader, first, options, options.now());
      if (judgement.newer !== void 0 && hasChanged(reader, first, judgement, judgement.newer)) {
        first = judgement.newer;
        continue;
      }
      if (options.write && judgement.comments.some(hasLost)) {
        await startAnew(access.repository, judgement);
        first = await reader.readAgain([]);
        continue;
      }
      const wanted = planOf(judgement, options, written.status, reader.keeper);
      const isOpening = options.write && wanted.plan.status?.state === "success";
      const twin = isOpening ? await findClosedTwin(access, judgement.live, options) : void 0;
      const { plan, sealed } = twin === void 0 ? wanted : planOf(judgement, options, written.status, reader.keeper, twin);
      const url = plan.comment.kind === "create" ? void 0 : plan.comment.url;
      if (isEmpty(plan) || !options.write) return { kind: "judged", judgement, commentUrl: url };
      if (plan.comment.kind === "create") refuseHidden(reader, first);
      const writing = { repository: access.repository, live: judgement.live, context: context2, written };
      await applyPlan(plan, writing, reader.keeper, sealed);
      first = await reader.readAfterWrite([...idsToFollow(first, judgement.comments), ...written.comments]);
      refuseStranger(reader, first, written);
    } catch (error) {
      if (!isPassing(error) || interruptions >= MOST_INTERRUPTIONS) throw error;
      interruptions += 1;
      await options.sleep(500 * 2 ** interruptions);
      first = await reader.readAgain([...options.known, ...written.comments]);
    }
  }
  throw new GateError(
    "keeps-changing",
    `pull request #${number2} changed ${MOST_ROUNDS} times while it was judged; the next run judges it`
  );
}
async function findClosedTwin(access, { number: number2, headSha }, options) {
  const numbers = await findPullRequestsOf(access.repository, { sha: headSha });
  for (const other of numbers.filter((one) => one !== number2)) {
    const result = await runGate(access, other, { ...options, write: false, known: [], edit: void 0 });
    if (result.kind === "judged" && result.judgement.decision.verdict.state !== "met") return other;
  }
  return void 0;
}
function isPassing(error) {
  return error instanceof WriteInterrupted || error instanceof GateError && error.reason === "keeps-changing";
}
function hasChanged(reader, first, { comments }, newer) {
  const shape = ({ live, likelyOurs }) => JSON.stringify([live, likelyOurs.map(({ id }) => id)]);
  return shape(first) !== shape(newer) || comments.some((comment) => reader.isEdited(comment, newer));
}
function refuseStranger(reader, first, { comments }) {
  const stranger = reader.findStranger(first, comments);
  if (stranger === void 0) return;
  throw new GateError(
    "history-unreadable",
    `the comment ${stranger.url} was just created with this token, whose identity GitHub calls ${first.viewer}, but is not listed as its own (author ${stranger.author}). The gate stays closed; please report this.`
  );
}
function refuseHidden({ keeper }, { comments, viewer }) {
  const hidden = keeper?.findHidden(comments, viewer);
  if (hidden === void 0) return;
  throw new GateError(
    "history-unreadable",
    `somebody edited ${hidden.url}, a comment of ${viewer}, and it may have been the checklist. The gate stays closed: delete that comment, then write /checklist in a new one.`
  );
}
async function startAnew(repository, { comments }) {
  for (const comment of comments) if (hasLost(comment)) await deleteComment(repository, comment.id);
}
function hasLost({ kept }) {
  return kept?.isLost === true;
}

// src/modes/action/respond.ts
async function respond(task, setting) {
  const { repository } = setting;
  switch (task.kind) {
    case "nothing":
      return [];
    case "pull-request": {
      const known = task.commentNodeId === void 0 ? [] : [task.commentNodeId];
      return [await judgeOne(task.number, setting, { known, edit: task.edit }, task.mayWrite)];
    }
    case "branch": {
      const numbers = await findPullRequestsOf(repository, task.filter);
      return oneByOne(numbers, (number2) => judgeOne(number2, setting, NOTHING_MORE, true));
    }
    case "merge-group":
      return judgeGroup(task, setting);
  }
}
async function oneByOne(numbers, judge) {
  const outcomes = [];
  for (const number2 of numbers) outcomes.push(await judge(number2));
  return outcomes;
}
var NOTHING_MORE = { known: [], edit: void 0 };
async function judgeOne(number2, setting, told, mayWrite) {
  const run = (write) => runGate(setting, number2, { ...setting, ...told, write });
  try {
    return { number: number2, published: setting.write, ...await run(setting.write) };
  } catch (thrown) {
    const error = toGateError(thrown);
    if (!mayWrite && error.reason === "not-permitted" && setting.write) return reportOnly(number2, run);
    const failure = setting.write ? await postError(number2, setting, error, mayWrite) : error;
    return { number: number2, kind: "failed", error: failure };
  }
}
async function reportOnly(number2, run) {
  try {
    return { number: number2, published: false, ...await run(false) };
  } catch (thrown) {
    return { number: number2, kind: "failed", error: toGateError(thrown) };
  }
}
async function postError(number2, { repository, context: context2, runUrl }, error, mayWrite) {
  try {
    const sha = await readHeadSha(repository, number2);
    const description = renderErrorLine(error);
    await createStatus(repository, sha, context2, { state: "error", description, targetUrl: runUrl });
    return error;
  } catch (thrown) {
    const second = toGateError(thrown);
    if (!mayWrite && second.reason === "not-permitted") return error;
    const message = `${error.headline} And the status could not be set to error: ${second.headline}`;
    return new GateError(error.reason, message, error.problems);
  }
}
async function judgeGroup({ headSha, baseBranch }, setting) {
  const { repository, context: context2, openState, runUrl } = setting;
  const post = (state, description) => setting.write ? createStatus(repository, headSha, context2, { state, description, targetUrl: runUrl }) : Promise.resolve();
  try {
    const numbers = await findQueuedPullRequests(repository, baseBranch, headSha);
    const outcomes = await oneByOne(
      numbers,
      (number2) => judgeOne(number2, { ...setting, write: false }, NOTHING_MORE, false)
    );
    const states = outcomes.map(
      (outcome) => outcome.kind === "judged" ? outcome.judgement.decision.verdict.state : "error"
    );
    const state = states.includes("error") ? "error" : states.every((verdict) => verdict === "met") ? "success" : openState;
    await post(state, renderGroupLine(numbers, states));
    return outcomes;
  } catch (thrown) {
    const error = toGateError(thrown);
    await post("error", renderErrorLine(error));
    throw error;
  }
}

// src/modes/action/action.ts
async function runAction(env) {
  const inputs = parseInputs((name) => getInput(name));
  if (inputs["signing-key"] !== void 0) setSecret(inputs["signing-key"]);
  const marked = (body) => isMarked(body, inputs.context);
  const task = decideTask({
    name: context.eventName,
    payload: context.payload,
    actor: context.actor,
    ref: context.ref ?? "",
    pullRequest: inputs["pull-request"],
    isMarked: marked,
    context: inputs.context
  });
  if (task.kind === "nothing") {
    info(`Nothing to do: ${task.because}.`);
    return;
  }
  const runUrl = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`;
  const outcomes = await respond(task, {
    repository: repositoryFor(inputs.token, env),
    environments: repositoryFor(inputs["environment-token"] ?? inputs.token, env),
    teams: repositoryFor(inputs["team-token"] ?? inputs.token, env),
    readTree: workspaceTree(env.GITHUB_WORKSPACE, `${context.repo.owner}/${context.repo.repo}`, info),
    path: inputs.checklist,
    context: inputs.context,
    ownJob: context.job || void 0,
    signingKey: inputs["signing-key"],
    openState: inputs["open-state"],
    write: !inputs["dry-run"],
    runUrl,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  });
  const { report } = await import("./chunks/report-BYVR2FHV.js");
  await report(outcomes, inputs, runUrl);
}
function repositoryFor(token, proxyEnv) {
  setSecret(token);
  const client = createClient({
    token,
    apiUrl: context.apiUrl,
    proxyEnv,
    notice: (message) => info(message)
  });
  return { client, ...context.repo };
}

// src/action.ts
try {
  await runAction(process.env);
} catch (error) {
  const { reportFailure } = await import("./chunks/report-BYVR2FHV.js");
  await reportFailure(error);
}
//# sourceMappingURL=index.js.map
