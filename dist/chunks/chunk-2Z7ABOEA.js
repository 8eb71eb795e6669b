import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  AccessReader,
  GraphqlResponseError,
  HISTORY,
  MOST_IDS,
  Memo,
  RequestError,
  _enum,
  actorSchema,
  array,
  boolean,
  catchall,
  completeRevisions,
  databaseIdSchema,
  explained,
  extend,
  findMergeBase,
  historySchema,
  isByViewer,
  isSameActor,
  isViewer,
  listPathsBetween,
  literal,
  nullable,
  nullish,
  number,
  object,
  optional,
  readCommands,
  readFilesAt,
  readHistories,
  string,
  union,
  unknown
} from "./chunk-PT5M7PU7.js";
import {
  GateError
} from "./chunk-PG5UG24K.js";

// src/github/pull-request/changed-files.ts
var MOST_FILES = 3e3;
var PAGE = 100;
var pageSchema = array(
  object({
    filename: string(),
    previous_filename: optional(string()),
    sha: nullable(string()),
    status: string(),
    contents_url: string()
  })
);
async function listFilesPage({ client, owner, repo }, number2, page) {
  const { data } = await explained(
    { doing: `list the files of pull request #${number2}`, permission: "pull-requests: read" },
    () => client.rest.pulls.listFiles({ owner, repo, pull_number: number2, per_page: PAGE, page })
  );
  return pageSchema.parse(data);
}
function laterPages(changedFiles) {
  const last = Math.ceil(Math.min(changedFiles, MOST_FILES) / PAGE);
  return Array.from({ length: Math.max(last - 1, 0) }, (_, index) => index + 2);
}
function joinPages(pages, headSha, changedFiles) {
  const entries = pages.flat();
  const elsewhere = entries.find(
    ({ status, contents_url }) => status !== "removed" && new URL(contents_url).searchParams.get("ref") !== headSha
  );
  if (elsewhere !== void 0) return "of-another-head";
  const files = entries.map(
    ({ filename, previous_filename, sha, status }) => ({
      path: filename,
      ...previous_filename === void 0 ? {} : { previousPath: previous_filename },
      // Where GitHub does not tell what is in it, it may be anything at each head.
      blobSha: sha ?? headSha,
      ...status === "removed" ? { isRemoved: true } : {}
    })
  );
  const mayGoOn = pages.at(-1)?.length === PAGE && files.length > changedFiles;
  return { files, complete: files.length >= changedFiles && !mayGoOn };
}

// src/github/pull-request/evidence-query.ts
function evidenceQuery({ kinds, environments }) {
  const deployments = environments.map((_, index) => `, $e${index}: String!`).join("");
  const deployed = environments.map(
    (_, index) => `d${index}: deployments(environments: [$e${index}], first: 1,
    orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ...Deployed } }`
  );
  const ofCommit = [
    "oid",
    ...kinds.includes("check") ? [
      `statusCheckRollup { contexts(first: 100, after: $checks) { ${PAGE2} nodes {
      __typename ... on CheckRun {
        name status conclusion startedAt completedAt url
        checkSuite { app { slug } workflowRun { workflow { resourcePath } } }
      } } } }`
    ] : [],
    ...kinds.includes("status") ? ["status { contexts { context state createdAt targetUrl creator { ...Who } } }"] : [],
    ...deployed
  ];
  const ofPullRequest = [
    ...kinds.includes("review") ? [
      `reviews: latestOpinionatedReviews(first: 100, after: $reviews) { ${PAGE2} nodes {
      state submittedAt url author { ...Who } commit { oid } } }`
    ] : [],
    ...kinds.includes("label") ? [
      `labels(first: 100) { nodes { name } }
      timelineItems(itemTypes: [LABELED_EVENT], last: 100) { nodes {
        ... on LabeledEvent { createdAt label { name } actor { ...Who } } } }`
    ] : []
  ];
  const cursors = [
    ...kinds.includes("check") ? [", $checks: String"] : [],
    ...kinds.includes("review") ? [", $reviews: String"] : []
  ].join("");
  const who = kinds.includes("status") || kinds.includes("review") || kinds.includes("label") || environments.length > 0;
  return [
    `query Evidence($owner: String!, $repo: String!, $number: Int!${cursors}${deployments}) {
      repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
        headRefOid ${ofPullRequest.join("\n")}
        commits(last: 1) { nodes { commit { ${ofCommit.join("\n")} } } }
      } } }`,
    ...who ? ["fragment Who on Actor { __typename login }"] : [],
    ...environments.length > 0 ? [DEPLOYED] : []
  ].join("\n");
}
var PAGE2 = "pageInfo { hasNextPage endCursor }";
var DEPLOYED = `fragment Deployed on Deployment {
  createdAt creator { ...Who } latestStatus { state createdAt logUrl environmentUrl creator { ...Who } }
}`;
var pageInfoSchema = object({ hasNextPage: boolean(), endCursor: nullable(string()) });
var whenSchema = nullable(string());
var checkSchema = object({
  name: string(),
  status: string(),
  conclusion: nullable(string()),
  startedAt: whenSchema,
  completedAt: whenSchema,
  url: string(),
  checkSuite: object({
    app: nullable(object({ slug: string() })),
    workflowRun: nullable(object({ workflow: object({ resourcePath: string() }) }))
  })
});
var contextSchema = union([
  extend(checkSchema, { __typename: literal("CheckRun") }),
  object({ __typename: literal("StatusContext") })
]);
var statusSchema = object({
  context: string(),
  state: _enum(["ERROR", "EXPECTED", "FAILURE", "PENDING", "SUCCESS"]),
  createdAt: string(),
  targetUrl: nullable(string()),
  creator: actorSchema
});
var reviewSchema = object({
  state: _enum(["APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING"]),
  submittedAt: whenSchema,
  url: string(),
  author: actorSchema,
  commit: nullable(object({ oid: string() }))
});
var deploymentsSchema = object({
  nodes: array(
    object({
      createdAt: string(),
      creator: actorSchema,
      latestStatus: nullable(
        object({
          state: string(),
          createdAt: string(),
          logUrl: nullable(string()),
          environmentUrl: nullable(string()),
          creator: actorSchema
        })
      )
    })
  )
});
var commitSchema = catchall(
  object({
    oid: string(),
    statusCheckRollup: nullish(
      object({ contexts: object({ pageInfo: pageInfoSchema, nodes: array(contextSchema) }) })
    ),
    status: nullish(object({ contexts: array(statusSchema) }))
  }),
  unknown()
);
var pullRequestSchema = object({
  headRefOid: string(),
  commits: object({ nodes: array(object({ commit: commitSchema })) }),
  reviews: nullish(object({ pageInfo: pageInfoSchema, nodes: array(reviewSchema) })),
  labels: nullish(object({ nodes: array(object({ name: string() })) })),
  timelineItems: optional(
    object({
      nodes: array(
        object({ createdAt: string(), label: object({ name: string() }), actor: actorSchema })
      )
    })
  )
});
var answerSchema = object({
  repository: nullable(object({ pullRequest: nullable(pullRequestSchema) }))
});
function deploymentAt(page, index) {
  const found = page.commits.nodes[0]?.commit[`d${index}`];
  return deploymentsSchema.parse(found).nodes[0];
}

// src/github/pull-request/evidence.ts
var MOST_PAGES = 30;
async function readEvidence(repository, number2, wanted) {
  const query2 = evidenceQuery(wanted);
  const first = await readPage(repository, number2, wanted, query2, {});
  const pages = [first];
  const cursors = {};
  for (let last = first; advance(cursors, last); ) {
    if (pages.length === MOST_PAGES)
      throw new GateError(
        "github-failed",
        "the head has more than 3,000 checks, of which GitHub does not tell all: let people confirm what a check does now. The gate stays closed."
      );
    last = await readPage(repository, number2, wanted, query2, cursors);
    if (last.headRefOid !== first.headRefOid) throw headMoved();
    pages.push(last);
  }
  return {
    headSha: first.headRefOid,
    checks: pages.flatMap(checksOf),
    statuses: statusesOf(first),
    reviews: pages.flatMap(({ reviews }) => (reviews?.nodes ?? []).flatMap(toReview)),
    labels: labelsOf(first),
    deployments: new Map(
      wanted.environments.flatMap((environment, index) => {
        const node = deploymentAt(first, index);
        return node === void 0 ? [] : [[environment, toDeployment(node)]];
      })
    )
  };
}
function advance(cursors, { commits, reviews }) {
  const checks = commits.nodes[0]?.commit.statusCheckRollup?.contexts.pageInfo;
  if (checks?.endCursor != null) cursors.checks = checks.endCursor;
  if (reviews?.pageInfo.endCursor != null) cursors.reviews = reviews.pageInfo.endCursor;
  return checks?.hasNextPage === true || reviews?.pageInfo.hasNextPage === true;
}
async function readPage({ client, owner, repo }, number2, { environments }, query2, cursors) {
  const named = Object.fromEntries(environments.map((environment, index) => [`e${index}`, environment]));
  const answer = await explained(
    { doing: `read the evidence on pull request #${number2}`, permission: "pull-requests: read" },
    () => client.graphql(query2, { owner, repo, number: number2, ...cursors, ...named })
  );
  const page = answerSchema.parse(answer).repository?.pullRequest;
  if (page == null)
    throw new GateError("not-found", `there is no pull request #${number2}, or the token may not read it`);
  if (page.commits.nodes[0]?.commit.oid !== page.headRefOid) throw headMoved();
  return page;
}
function headMoved() {
  return new GateError(
    "keeps-changing",
    "the head of the pull request moved while evidence was read; the next run judges it"
  );
}
function toActor(node) {
  if (node === null) return void 0;
  const isPerson = node.__typename === "User" || node.__typename === "EnterpriseUserAccount";
  return { login: node.login, isPerson };
}
function checksOf({ commits }) {
  const nodes = commits.nodes[0]?.commit.statusCheckRollup?.contexts.nodes ?? [];
  return nodes.flatMap((node) => node.__typename === "CheckRun" ? [toCheck(node)] : []);
}
function toCheck({ name, status, conclusion, startedAt, completedAt, url, checkSuite }) {
  const isCompleted = status === "COMPLETED";
  return {
    name,
    app: checkSuite.app?.slug,
    workflow: checkSuite.workflowRun?.workflow.resourcePath.split("/").at(-1),
    conclusion: isCompleted ? inWords(conclusion ?? "unknown") : void 0,
    startedAt: startedAt ?? void 0,
    completedAt: completedAt ?? void 0,
    url
  };
}
var STATES = {
  ERROR: "error",
  EXPECTED: "pending",
  FAILURE: "failure",
  PENDING: "pending",
  SUCCESS: "success"
};
var OPINIONS = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
  COMMENTED: void 0,
  PENDING: void 0
};
function statusesOf({ commits }) {
  const nodes = commits.nodes[0]?.commit.status?.contexts ?? [];
  return nodes.map(({ context, state, createdAt: at, targetUrl, creator }) => ({
    context,
    state: STATES[state],
    by: toActor(creator),
    at,
    url: targetUrl ?? void 0
  }));
}
function toReview({ state, submittedAt, url, author, commit }) {
  const opinion = OPINIONS[state];
  if (opinion === void 0) return [];
  return [{ state: opinion, commit: commit?.oid, by: toActor(author), at: submittedAt ?? void 0, url }];
}
function labelsOf({ labels, timelineItems }) {
  return (labels?.nodes ?? []).map(({ name }) => {
    const given = timelineItems?.nodes.findLast(({ label }) => label.name === name);
    return { name, by: toActor(given?.actor ?? null), at: given?.createdAt };
  });
}
function toDeployment({ createdAt, creator, latestStatus: status }) {
  return {
    state: inWords(status?.state ?? "PENDING"),
    by: (status?.creator ?? creator)?.login,
    at: status?.createdAt ?? createdAt,
    url: status?.logUrl ?? status?.environmentUrl ?? void 0
  };
}
function inWords(name) {
  return name.toLowerCase().replaceAll("_", " ");
}

// src/github/pull-request/query.ts
var COMMENT = `fragment Comment on IssueComment {
  id fullDatabaseId url createdAt lastEditedAt body viewerDidAuthor author { __typename login } editor { __typename login }
  reactionGroups { viewerHasReacted }
}`;
var QUERY = `query PullRequest(
  $owner: String!, $repo: String!, $number: Int!, $path: String!, $context: String!, $known: [ID!]!, $after: String
) {
  viewer { login }
  known: nodes(ids: $known) { ...History }
  repository(owner: $owner, name: $repo) {
    isInOrganization
    pullRequest(number: $number) {
      number title url state author { __typename login } baseRefName headRefOid changedFiles isInMergeQueue
      labels(first: 100) { nodes { name } }
      baseRef { target { oid ... on Commit { ...Checklist } } }
      commits(last: 1) { nodes { commit { oid ...Checklist status { context(name: $context) {
        state description targetUrl isRequired(pullRequestNumber: $number) creator { __typename login }
      } } } } }
      comments(first: 100) { pageInfo { hasNextPage endCursor } nodes { ...Comment } }
    }
  }
}
fragment Checklist on Commit { checklist: file(path: $path) { object { __typename ... on Blob { text isTruncated } } } }
${COMMENT}
${HISTORY}`;
var checklistFileSchema = nullable(
  object({
    object: nullable(
      object({ text: optional(nullable(string())), isTruncated: optional(boolean()) })
    )
  })
);
var commentSchema = object({
  id: string(),
  fullDatabaseId: databaseIdSchema,
  url: string(),
  createdAt: string(),
  lastEditedAt: nullable(string()),
  body: string(),
  viewerDidAuthor: boolean(),
  author: actorSchema,
  editor: actorSchema,
  reactionGroups: nullable(array(object({ viewerHasReacted: boolean() })))
});
var pullRequestSchema2 = object({
  number: number(),
  title: string(),
  url: string(),
  state: _enum(["OPEN", "CLOSED", "MERGED"]),
  author: actorSchema,
  baseRefName: string(),
  headRefOid: string(),
  changedFiles: number(),
  isInMergeQueue: boolean(),
  labels: nullable(object({ nodes: array(object({ name: string() })) })),
  baseRef: nullable(
    object({ target: object({ oid: string(), checklist: optional(checklistFileSchema) }) })
  ),
  commits: object({
    nodes: array(
      object({
        commit: object({
          oid: string(),
          checklist: checklistFileSchema,
          status: nullable(
            object({
              context: nullable(
                object({
                  state: _enum(["ERROR", "EXPECTED", "FAILURE", "PENDING", "SUCCESS"]),
                  description: nullable(string()),
                  targetUrl: nullable(string()),
                  isRequired: boolean(),
                  creator: actorSchema
                })
              )
            })
          )
        })
      })
    )
  }),
  comments: object({
    pageInfo: object({ hasNextPage: boolean(), endCursor: nullable(string()) }),
    nodes: array(commentSchema)
  })
});
var answerSchema2 = object({
  viewer: object({ login: string() }),
  known: array(nullable(historySchema)),
  repository: nullable(
    object({ isInOrganization: boolean(), pullRequest: nullable(pullRequestSchema2) })
  )
});

// src/github/pull-request/later-comments.ts
var QUERY2 = `query LaterComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...Comment } }
  } }
}
${COMMENT}`;
var answerSchema3 = object({
  repository: object({
    pullRequest: object({
      comments: object({
        pageInfo: object({ hasNextPage: boolean(), endCursor: nullable(string()) }),
        nodes: array(commentSchema)
      })
    })
  })
});
async function listLaterComments({ client, owner, repo }, number2, cursor) {
  const comments = [];
  for (let after = cursor; ; ) {
    const answer = await explained(
      { doing: `list the comments of pull request #${number2}`, permission: "pull-requests: read" },
      () => client.graphql(QUERY2, { owner, repo, number: number2, after })
    );
    const { nodes, pageInfo } = answerSchema3.parse(answer).repository.pullRequest.comments;
    comments.push(...nodes);
    if (!pageInfo.hasNextPage) return comments;
    after = pageInfo.endCursor;
  }
}

// src/github/pull-request/own-comments.ts
function likelyOurs(comments, viewer, isMarked) {
  return comments.filter(
    (comment) => isByViewer(comment, viewer) && (isMarked(comment.body) || comment.editor !== null && !isSameActor(comment.editor, comment.author))
  );
}
async function readOwnComments(repository, likely, atHand, viewer, isMarked) {
  const missing = likely.filter(({ id }) => !atHand.has(id)).map(({ id }) => id);
  const read = await readHistories(repository, missing);
  const histories = [...atHand.values(), ...read].filter((history) => isByViewer(history, viewer));
  const comments = await Promise.all(
    histories.map(async (history) => {
      const { id: nodeId, fullDatabaseId: id, url, body } = history;
      return { id, nodeId, url, body, revisions: await completeRevisions(repository, history) };
    })
  );
  return comments.filter((comment) => isOurs(comment, isMarked));
}
function isOurs({ body, revisions }, isMarked) {
  const texts = revisions.flatMap(
    ({ editor, text }) => editor?.kind === "self" && text !== null ? [text] : []
  );
  return texts.length === 0 ? isMarked(body) : texts.some(isMarked);
}

// src/github/no-history.ts
var NoHistory = class extends Error {
};
function lacksHistory(error) {
  if (error instanceof GraphqlResponseError) return isEvery(error.errors ?? [], isUnknownField);
  return error instanceof RequestError && (error.status === 404 || error.status === 405);
}
function isUnknownField({ message, extensions }) {
  const code = typeof extensions === "object" && extensions !== null && "code" in extensions ? extensions.code : "";
  return code === "undefinedField" || /^Field '\w+' doesn't exist on type '\w+'/.test(message) || /^Cannot query field "\w+" on type "\w+"/.test(message);
}
function isEvery(items, is) {
  return items.length > 0 && items.every(is);
}

// src/github/pull-request/pull-request.ts
async function readPullRequest(repository, looking, known) {
  const { landsOn: commit, path } = looking;
  const file = commit === void 0 ? void 0 : { commit, path };
  const [read, texts] = await Promise.all([
    readAtTip(repository, looking, known),
    file && readFilesAt(repository, [file])
  ]);
  if (file === void 0 || texts === void 0) return read;
  return { ...read, live: { ...read.live, baseSha: file.commit, checklistAtBase: texts.get(file) } };
}
async function readAtTip(repository, looking, known) {
  const { viewer, known: histories, repository: answer } = await query(repository, looking, known);
  const pull = answer?.pullRequest;
  const commit = pull?.commits.nodes[0]?.commit;
  if (answer == null || pull == null) throw notFound(looking.number);
  if (commit === void 0 || commit.oid !== pull.headRefOid)
    throw new GateError(
      "keeps-changing",
      "the head of the pull request moved while it was read; the next run judges it"
    );
  const status = commit.status?.context;
  const byId = new Map(histories.flatMap((history) => history === null ? [] : [[history.id, history]]));
  return {
    viewer: viewer.login,
    comments: pull.comments.nodes,
    likelyOurs: likelyOurs(pull.comments.nodes, viewer.login, looking.isMarked),
    histories: byId,
    moreComments: pull.comments.pageInfo.hasNextPage && pull.comments.pageInfo.endCursor || void 0,
    live: {
      number: pull.number,
      title: pull.title,
      url: pull.url,
      state: { OPEN: "open", CLOSED: "closed", MERGED: "merged" }[pull.state],
      author: pull.author?.login ?? "ghost",
      headSha: pull.headRefOid,
      baseBranch: pull.baseRefName,
      baseSha: pull.baseRef?.target.oid,
      changedFiles: pull.changedFiles,
      isQueued: pull.isInMergeQueue,
      labels: pull.labels?.nodes.map(({ name }) => name) ?? [],
      checklistAtBase: textOf(pull.baseRef?.target.checklist, () => {
        throw new GateError(
          "checklist-broken",
          `${looking.path} is not a text file that can be read: save it as text in UTF-8`
        );
      }),
      // What is no text at the head is a broken checklist there, which is the plan's business, not the reader's.
      checklistAtHead: textOf(commit.checklist, () => ""),
      status: status == null ? void 0 : {
        state: {
          ERROR: "error",
          EXPECTED: "pending",
          FAILURE: "failure",
          PENDING: "pending",
          SUCCESS: "success"
        }[status.state],
        description: status.description ?? "",
        targetUrl: status.targetUrl ?? void 0,
        isRequired: status.isRequired,
        bySelf: isViewer(status.creator, viewer.login)
      },
      inOrganization: answer.isInOrganization
    }
  };
}
async function query(repository, { number: number2, path, context }, known) {
  const { client, owner, repo } = repository;
  const ask = (ids) => client.graphql(QUERY, { owner, repo, number: number2, path, context, known: ids.slice(0, MOST_IDS) });
  return answerSchema2.parse(
    await explained(
      { doing: `read pull request #${number2}`, permission: "pull-requests: read" },
      async () => {
        try {
          return await ask(known);
        } catch (error) {
          if (lacksHistory(error)) throw new NoHistory();
          if (known.length > 0 && error instanceof GraphqlResponseError && error.errors?.every(isMissingNode))
            return await ask([]);
          throw error;
        }
      }
    )
  );
}
function isMissingNode({ type, path }) {
  return type === "NOT_FOUND" && path?.[0] === "known";
}
function notFound(number2) {
  return new GateError(
    "not-found",
    `there is no pull request #${number2} in this repository, or the token may not read it`
  );
}
function textOf(file, otherwise) {
  if (file == null || file.object === null) return void 0;
  const { text, isTruncated } = file.object;
  return text == null || isTruncated ? otherwise() : text;
}

// src/modes/reader/batch.ts
var Batch = class {
  #ask;
  #waiting;
  constructor(ask) {
    this.#ask = ask;
  }
  async get(key) {
    this.#waiting ??= this.#begin();
    const { keys, answer } = this.#waiting;
    keys.push(key);
    return (await answer).get(key);
  }
  #begin() {
    const keys = [];
    const turn = new Promise((done) => setImmediate(done));
    const answer = turn.then(() => {
      this.#waiting = void 0;
      return this.#ask(keys);
    });
    return { keys, answer };
  }
};

// src/modes/reader/reader.ts
var PullRequestReader = class extends AccessReader {
  #repository;
  #looking;
  #pages = new Memo();
  #texts = new Memo();
  #batch = new Batch((wanted) => readFilesAt(this.#repository, wanted));
  #shas = new Memo();
  #between = new Memo();
  /** By what was read before them: they are as old as that. */
  #laterComments = /* @__PURE__ */ new WeakMap();
  #wanted;
  constructor(access, looking) {
    super(access);
    this.#repository = access.repository;
    this.#looking = looking;
  }
  /** The pull request as it is at this moment, with the first page of its files, which needs nothing but the number. */
  async readFirst(known) {
    const page = listFilesPage(this.#repository, this.#looking.number, 1);
    page.catch(() => {
    });
    const first = await this.readAgain(known);
    await page;
    void this.#pages.get(`${first.live.headSha} ${first.live.baseSha} 1`, () => page);
    return first;
  }
  /** The same once more: has anybody done anything meanwhile? */
  readAgain(known) {
    return readPullRequest(this.#repository, this.#looking, known);
  }
  /** The same after a write, with the evidence that was wanted before it. */
  async readAfterWrite(known) {
    const wanted = this.#wanted;
    const reading = wanted && readEvidence(this.#repository, this.#looking.number, wanted);
    const [first, read] = await Promise.all([this.readAgain(known), reading]);
    return wanted === void 0 || read === void 0 ? first : { ...first, evidence: { wanted, read } };
  }
  /** Evidence on the head that was read: never older than that, as it may have turned since. */
  async readEvidence({ live, evidence: atHand }, wanted) {
    this.#wanted = wanted;
    const isAtHand = JSON.stringify(atHand?.wanted) === JSON.stringify(wanted);
    const read = (isAtHand ? atHand?.read : void 0) ?? await readEvidence(this.#repository, live.number, wanted);
    if (read.headSha === live.headSha) return read;
    throw new GateError(
      "keeps-changing",
      "the pull request got new commits while its evidence was read; the next run judges them"
    );
  }
  async listChangedFiles({ live }) {
    const pages = [1, ...laterPages(live.changedFiles)].map(
      (page) => this.#pages.get(
        `${live.headSha} ${live.baseSha} ${page}`,
        () => listFilesPage(this.#repository, live.number, page)
      )
    );
    const listed = joinPages(await Promise.all(pages), live.headSha, live.changedFiles);
    if (listed !== "of-another-head") return listed;
    this.#pages.clear();
    throw new GateError(
      "keeps-changing",
      "the pull request got new commits while its files were read; the next run judges them"
    );
  }
  async readComments(first) {
    const { isMarked } = this.#looking;
    const likely = [...first.likelyOurs, ...likelyOurs(await this.#listLater(first), first.viewer, isMarked)];
    return readOwnComments(this.#repository, likely, first.histories, first.viewer, isMarked);
  }
  /** The commands that people gave, in the order of their comments. */
  async readCommands(first) {
    const later = await this.#listLater(first);
    return readCommands(this.#repository, [...first.comments, ...later], first.viewer);
  }
  async #listLater(first) {
    if (first.moreComments === void 0) return [];
    const known = this.#laterComments.get(first);
    const listed = known ?? listLaterComments(this.#repository, this.#looking.number, first.moreComments);
    this.#laterComments.set(first, listed);
    return listed;
  }
  /** Texts in the order asked for. Whatever is asked for at the same time comes in the same queries. */
  readFiles(wanted) {
    return Promise.all(
      wanted.map(
        (file) => this.#texts.get(JSON.stringify([file.commit, file.path, file.lenient]), () => this.#batch.get(file))
      )
    );
  }
  readCode(wanted) {
    return this.readFiles(wanted.map((file) => ({ ...file, lenient: true })));
  }
  findMergeBase(base, head) {
    return this.#shas.get(`${base}...${head}`, () => findMergeBase(this.#repository, base, head));
  }
  /** What changed between two heads; undefined when that cannot be told, as after a force push. */
  listPathsBetween(from, to) {
    return this.#between.get(
      `${from}...${to}`,
      () => listPathsBetween(this.#repository, from, to).catch(() => void 0)
    );
  }
  isEdited({ nodeId, body, revisions }, { histories }) {
    const history = histories.get(nodeId);
    const edits = Math.max(history?.edits?.nodes?.length ?? 0, 1);
    return history?.body !== body || edits !== Math.min(revisions.length, 100);
  }
  findStranger({ viewer, histories }, created) {
    const stranger = created.flatMap((id) => histories.get(id) ?? []).find((history) => !isByViewer(history, viewer));
    return stranger && { url: stranger.url, author: stranger.author?.login };
  }
};
function idsToFollow({ likelyOurs: likelyOurs2 }, comments) {
  return [.../* @__PURE__ */ new Set([...comments.map(({ nodeId }) => nodeId), ...likelyOurs2.map(({ id }) => id)])];
}

export {
  NoHistory,
  PullRequestReader,
  idsToFollow
};
//# sourceMappingURL=chunk-2Z7ABOEA.js.map
