import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  ROLES,
  repliedTo,
  sortRevisions
} from "./chunk-B76PJVZX.js";
import {
  findNearName
} from "./chunk-VFFYYHP5.js";
import {
  Sealed
} from "./chunk-HJUCY46H.js";
import {
  normalizeNewlines,
  parseBoxes
} from "./chunk-F2BIHQNB.js";
import {
  ITEM_ID
} from "./chunk-3RQU23QW.js";
import {
  GateError
} from "./chunk-Z3GJ7RTL.js";
import {
  GraphqlResponseError,
  RequestError
} from "./chunk-4OXMNCOS.js";
import {
  _enum,
  _regex,
  array,
  boolean,
  nullable,
  number2 as number,
  object,
  optional,
  pipe,
  record,
  string,
  transform,
  union
} from "./chunk-VYHJ7DP4.js";

// src/github/pull-request/identity.ts
var actorSchema = nullable(object({ __typename: string(), login: string() }));
var databaseIdSchema = union([
  number(),
  pipe(string().check(_regex(/^\d+$/)), transform(Number))
]);
function isViewer(actor, viewer) {
  if (actor === null) return false;
  const app = /^(.*)\[bot\]$/.exec(viewer)?.[1];
  return app === void 0 ? actor.__typename !== "Bot" && sameLogin(actor.login, viewer) : actor.__typename === "Bot" && sameLogin(actor.login.replace(/\[bot\]$/, ""), app);
}
function isByViewer({ viewerDidAuthor, author }, viewer) {
  return viewerDidAuthor || isViewer(author, viewer);
}
function editorOf(actor, author) {
  if (actor === null) return null;
  if (isSameActor(actor, author)) return { login: actor.login, kind: "self" };
  const isPerson = actor.__typename === "User" || actor.__typename === "EnterpriseUserAccount";
  return { login: actor.login, kind: isPerson ? "person" : "bot" };
}
function isSameActor(a, b) {
  return a !== null && b !== null && a.__typename === b.__typename && sameLogin(a.login, b.login);
}
function sameLogin(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/github/client/explain.ts
async function explained(purpose, request) {
  try {
    return await request();
  } catch (error) {
    throw explain(purpose, error);
  }
}
var WriteInterrupted = class extends GateError {
};
function explain({ doing, permission, writes = false, mayBeGone = false }, error) {
  if (error instanceof GraphqlResponseError) {
    const first = error.errors?.[0];
    const message = `could not ${doing}: ${first?.message ?? "GitHub answered with an error"}`;
    if (first?.type === "FORBIDDEN" || first?.type === "INSUFFICIENT_SCOPES")
      return new GateError(
        "not-permitted",
        `${message}. Give the job the permission \`${permissionFor(first.path) ?? permission}\`.`
      );
    if (first?.type === "NOT_FOUND") return new GateError("not-found", message);
    return new GateError("github-failed", `${message}. Re-run the job; the gate stays closed meanwhile.`);
  }
  if (!(error instanceof Error)) return error;
  const limited = /rate limit/i.test(error.message);
  if (!(error instanceof RequestError) && !limited) return error;
  const status = error instanceof RequestError ? error.status : 429;
  const answer = `${status}: ${firstLine(error.message)}`;
  if (status === 401)
    return new GateError(
      "not-permitted",
      `could not ${doing}: the token is not accepted (${answer}). Pass a valid \`token\`.`
    );
  if (status === 429 || limited)
    return new GateError(
      "github-failed",
      `could not ${doing}: GitHub limits the rate (${answer}). Re-run the job later; the gate stays closed meanwhile.`
    );
  if (mayBeGone && (status === 404 || status === 410))
    return new WriteInterrupted("keeps-changing", `could not ${doing}: it was deleted meanwhile (${answer})`);
  if (status === 403 || status === 404)
    return new GateError(
      "not-permitted",
      `could not ${doing} (${answer}). Give the token the permission \`${permission}\`.`
    );
  if (status >= 500)
    return new (writes ? WriteInterrupted : GateError)(
      "github-failed",
      `could not ${doing}: GitHub failed (${answer}). Re-run the job; the gate stays closed meanwhile.`
    );
  return new GateError("github-failed", `could not ${doing} (${answer})`);
}
function permissionFor(path) {
  const names = (path ?? []).map(String);
  if (names.some((name) => /^(checklist|target|object|f\d+)$/.test(name))) return "contents: read";
  if (names.includes("workflowRun")) return "actions: read";
  if (names.includes("statusCheckRollup")) return "checks: read";
  if (names.some((name) => /^d\d+$/.test(name))) return "deployments: read";
  return names.includes("status") ? "statuses: write" : void 0;
}
function firstLine(text) {
  return text.split("\n")[0]?.slice(0, 300) ?? "";
}

// src/github/commit-files.ts
var BATCH = 40;
var blobSchema = nullable(
  object({
    __typename: string(),
    text: optional(nullable(string())),
    isTruncated: optional(boolean()),
    oid: optional(string())
  })
);
var answerSchema = object({ repository: record(string(), blobSchema) });
async function readFilesAt(repository, wanted) {
  const batches = Array.from(
    { length: Math.ceil(wanted.length / BATCH) },
    (_, index) => wanted.slice(index * BATCH, (index + 1) * BATCH)
  );
  const texts = await Promise.all(batches.map((batch) => readBatch(repository, batch)));
  return new Map(texts.flatMap((map) => [...map]));
}
async function readBatch(repository, batch) {
  const { client, owner, repo } = repository;
  const variables = Object.fromEntries(
    batch.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`])
  );
  const parameters = batch.map((_, index) => `, $e${index}: String!`).join("");
  const fields = batch.map((_, index) => `f${index}: object(expression: $e${index}) { ...Text }`).join("\n");
  const query = `query CommitFiles($owner: String!, $repo: String!${parameters}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }
  fragment Text on GitObject { __typename ... on Blob { oid text isTruncated } }`;
  const { repository: objects } = answerSchema.parse(
    await explained(READING, () => client.graphql(query, { owner, repo, ...variables }))
  );
  const texts = await Promise.all(
    batch.map(async (file, index) => {
      const object2 = objects[`f${index}`];
      if (object2 == null) return [file, void 0];
      if (file.lenient === true) return [file, object2.isTruncated ? void 0 : object2.text ?? void 0];
      if (object2.isTruncated && object2.oid !== void 0)
        return [file, await readBlob(repository, object2.oid)];
      if (object2.text == null)
        throw new GateError("env-files-broken", `${file.path} is not a text file: name a file with env keys`);
      return [file, object2.text];
    })
  );
  return new Map(texts);
}
var READING = { doing: "read the env files of the repository", permission: "contents: read" };
async function readBlob({ client, owner, repo }, file_sha) {
  const { data } = await explained(READING, () => client.rest.git.getBlob({ owner, repo, file_sha }));
  return Buffer.from(data.content, "base64").toString("utf8");
}
async function findMergeBase({ client, owner, repo }, base, head) {
  const { data } = await explained(
    { doing: "compare the head with the base branch", permission: "contents: read" },
    // Only the first page carries the changed files, with their patches: nobody needs them here.
    () => client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 2
    })
  );
  return object({ merge_base_commit: object({ sha: string() }) }).parse(data).merge_base_commit.sha;
}
async function listPathsBetween({ client, owner, repo }, from, to) {
  const { data } = await explained(
    { doing: "compare the head with an earlier one", permission: "contents: read" },
    () => client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${from}...${to}`, per_page: 1 })
  );
  const { files } = comparisonSchema.parse(data);
  if (files === void 0 || files.length >= 300) return void 0;
  return new Set(
    files.flatMap(({ filename, previous_filename }) => [
      filename,
      ...previous_filename === void 0 ? [] : [previous_filename]
    ])
  );
}
var comparisonSchema = object({
  files: optional(array(object({ filename: string(), previous_filename: optional(string()) })))
});

// src/gate/markdown/cursor.ts
var TAB = 4;
function textOf({ rest }) {
  return rest.slice(/^[ \t]*/.exec(rest)?.[0].length ?? 0);
}
function indentOf({ rest, column }) {
  let to = column;
  for (let index = 0; rest[index] === " " || rest[index] === "	"; index += 1) {
    to += widthOf(rest[index], to);
  }
  return to - column;
}
function eat(cursor, columns) {
  const target = cursor.column + columns;
  let [index, column] = [0, cursor.column];
  for (; column < target && index < cursor.rest.length; index += 1) {
    column += widthOf(cursor.rest[index], column);
  }
  cursor.rest = " ".repeat(Math.max(0, column - target)) + cursor.rest.slice(index);
  cursor.column = Math.min(column, target);
}
function widthOf(char, column) {
  return char === "	" ? TAB - column % TAB : 1;
}

// src/gate/markdown/starts.ts
var HEADING = /^#{1,6}(?:[ \t]|$)/;
var THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
var SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*$/;
var OPENING_FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/;
var CLOSING_FENCE = /^(`+|~+)[ \t]*$/;
var LIST_MARKER = /^(?:[-+*]|([0-9]{1,9})[.)])(?=[ \t]|$)/;
var FOOTNOTE_MARK = /^\[\^[^\] \t]+\]:/;
var DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
var ATTRIBUTE = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
var LONE_TAG = new RegExp(
  String.raw`^<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*[ \t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \t]*)>[ \t]*$`
);
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
var DISPUTED_HTML = /^<\/?(?:textarea|source|search)(?![\w-])|^<(?:!---?>|\?>|!\[CDATA\[)/i;
var LOWER_CASE_DECLARATION = /^<![a-z]/;
function isBlank(text) {
  return !/[^ \t]/.test(text);
}
function isHeading(text) {
  return HEADING.test(text);
}
function isThematicBreak(text) {
  return THEMATIC_BREAK.test(text);
}
function isSetextUnderline(text) {
  return SETEXT_UNDERLINE.test(text);
}
function footnoteMarkOf(text) {
  return FOOTNOTE_MARK.exec(text)?.[0];
}
function isDisputedHtml(text) {
  return DISPUTED_HTML.test(text) || LOWER_CASE_DECLARATION.test(text);
}
function isLoneTag(text) {
  return LONE_TAG.test(text);
}
function fenceOf(text) {
  const [, backticks, tildes] = OPENING_FENCE.exec(text) ?? [];
  return backticks ?? tildes;
}
function closesFence(text, fence) {
  const [, run] = CLOSING_FENCE.exec(text) ?? [];
  return run !== void 0 && run[0] === fence[0] && run.length >= fence.length;
}
function htmlEndOf(text, inParagraph) {
  const long = LONG_HTML.find(([start]) => start.test(text));
  if (long !== void 0) return long[1];
  return BLOCK_TAG.test(text) || !inParagraph && LONE_TAG.test(text) ? "empty line" : void 0;
}
function listMarkerOf(text, inParagraph) {
  const [marker, number2 = "1"] = LIST_MARKER.exec(text) ?? [];
  if (marker === void 0 || !inParagraph) return marker;
  return isBlank(text.slice(marker.length)) || Number(number2) !== 1 ? void 0 : marker;
}
function beginsTable(header, text) {
  return DELIMITER_ROW.test(text) && /[|:]/.test(text) && cellsIn(header) === cellsIn(text);
}
function cellsIn(row) {
  const cells = row.replace(/\\./g, "x").split("|");
  if (isBlank(cells[0] ?? "")) cells.shift();
  if (isBlank(cells.at(-1) ?? "")) cells.pop();
  return cells.length;
}

// src/gate/markdown/containers.ts
function continuesContainer(container, cursor) {
  if (container.kind === "quote") return eatQuoteMark(cursor);
  const isItem = container.kind === "item";
  if (isBlank(cursor.rest)) return !isItem || !container.hollow;
  const indent = isItem ? container.indent : TAB;
  if (indentOf(cursor) < indent) return false;
  eat(cursor, indent);
  if (isItem) container.hollow = false;
  return true;
}
function beginContainer(cursor, inParagraph) {
  const lead = indentOf(cursor);
  if (lead >= TAB) return void 0;
  if (eatQuoteMark(cursor)) return { kind: "quote" };
  const text = textOf(cursor);
  const footnote = footnoteMarkOf(text);
  if (footnote !== void 0) {
    eat(cursor, lead + footnote.length);
    eat(cursor, indentOf(cursor));
    return { kind: "footnote" };
  }
  if (isThematicBreak(text) || inParagraph && isSetextUnderline(text)) return void 0;
  const marker = listMarkerOf(text, inParagraph);
  return marker === void 0 ? void 0 : beginItem(cursor, lead + marker.length);
}
function beginItem(cursor, width) {
  eat(cursor, width);
  const hollow = isBlank(cursor.rest);
  const space = hollow || indentOf(cursor) > TAB ? 1 : indentOf(cursor);
  eat(cursor, space);
  return { kind: "item", indent: width + space, hollow };
}
function eatQuoteMark(cursor) {
  const lead = indentOf(cursor);
  if (lead >= TAB || !textOf(cursor).startsWith(">")) return false;
  eat(cursor, lead + 1);
  if (indentOf(cursor) > 0) eat(cursor, 1);
  return true;
}

// src/gate/markdown/paragraphs.ts
var MAX_DEPTH = 50;
var ODD_SPACE = /[\0\v\f]/;
var NONE = { kind: "none" };
function rootParagraphs(text) {
  const reader = new BlockReader();
  for (const line of text.replace(/^\ufeff/, "").split("\n")) {
    if (!reader.read(line)) break;
  }
  return reader.paragraphs.filter((lines) => lines.length > 0);
}
var BlockReader = class {
  paragraphs = [];
  containers = [];
  leaf = NONE;
  isAfterEmpty = true;
  /**
   * Parsers disagree on what is in a container, or on where an empty one ends. They agree again from a line on that is not
   * indented and follows an empty one.
   */
  isDisputed = false;
  /** False when nobody can say what follows. */
  read(line) {
    if (ODD_SPACE.test(line)) return this.stop();
    const cursor = { rest: line, column: 0 };
    const isAfterEmpty = this.isAfterEmpty;
    this.isAfterEmpty = isBlank(line);
    if (isAfterEmpty && /^[^ \t]/.test(line)) this.isDisputed = false;
    const matched = this.matchContainers(cursor);
    const isInAll = matched === this.containers.length;
    if (isInAll && this.staysInside(cursor)) return true;
    const ended = this.containers[matched];
    if (ended?.kind === "item" && ended.hollow) this.isDisputed = true;
    const entered = this.enterContainers(cursor, matched, isInAll && this.leaf.kind === "paragraph");
    const isAbrupt = !isInAll && !entered && !isAfterEmpty;
    if (!this.isReadable(cursor, entered, isAbrupt, /^[ \t]/.test(line))) return this.stop();
    const [open, lazy] = entered ? [NONE, NONE] : isInAll ? [this.leaf, NONE] : [NONE, this.leaf];
    this.take(leafOf(cursor, open, lazy), entered ? this.containers.length : matched);
    return true;
  }
  /** Takes off the marks of the open containers, outermost first, and tells how many of them the line has. */
  matchContainers(cursor) {
    const index = this.containers.findIndex((container) => !continuesContainer(container, cursor));
    return index === -1 ? this.containers.length : index;
  }
  /** Whether the line belongs to code or HTML, where nothing else can begin. */
  staysInside(cursor) {
    const { leaf } = this;
    if (leaf.kind === "fence") {
      if (indentOf(cursor) < TAB && closesFence(textOf(cursor), leaf.fence)) this.leaf = NONE;
      return true;
    }
    if (leaf.kind !== "html") return false;
    if (endsHtml(leaf.end, cursor.rest)) this.leaf = NONE;
    return true;
  }
  /** Enters the containers that begin in this line; the ones that it does not continue end. */
  enterContainers(cursor, matched, inParagraph) {
    let entered = false;
    while (this.containers.length <= MAX_DEPTH) {
      const isWeak = beginContainer({ ...cursor }, true) === void 0;
      const container = beginContainer(cursor, inParagraph && !entered);
      if (container === void 0) break;
      if (entered && isWeak) this.isDisputed = true;
      if (!entered) this.containers.length = matched;
      this.containers.push(container);
      entered = true;
    }
    return entered;
  }
  /** Whether all parsers find the same lines in what begins here. */
  isReadable(cursor, entered, isAbrupt, isIndented) {
    if (this.containers.length > MAX_DEPTH) return false;
    const text = indentOf(cursor) < TAB ? textOf(cursor) : "";
    if (isDisputedHtml(text) || (this.isDisputed || isAbrupt) && isLoneTag(text)) return false;
    const above = this.leaf.kind === "paragraph" ? this.leaf.lines.at(-1) ?? "" : "";
    if (indentOf({ rest: above, column: 0 }) >= TAB && beginsTable(above, text)) return false;
    const begins = entered || fenceOf(text) !== void 0 || htmlEndOf(text, false) !== void 0;
    return !(this.isDisputed && isIndented && begins);
  }
  take(leaf, depth) {
    if (leaf.kind === "paragraph" && leaf === this.leaf) return;
    this.leaf = leaf;
    this.containers.length = depth;
    if (leaf.kind === "paragraph" && depth === 0 && !this.isDisputed) this.paragraphs.push(leaf.lines);
  }
  /** A paragraph that has not ended may be anything yet. */
  stop() {
    if (this.leaf.kind === "paragraph") this.leaf.lines.length = 0;
    return false;
  }
};
function leafOf(cursor, open, lazy) {
  const text = textOf(cursor);
  const isIndented = indentOf(cursor) >= TAB;
  if (isBlank(text)) return NONE;
  const begun = isIndented ? void 0 : beginLeaf(text, open);
  if (begun !== void 0) return begun;
  for (const paragraph of [open, lazy]) {
    if (paragraph.kind !== "paragraph") continue;
    paragraph.lines.push(cursor.rest);
    return paragraph;
  }
  if (isIndented) return NONE;
  return open.kind === "table" ? open : { kind: "paragraph", lines: [cursor.rest] };
}
function beginLeaf(text, open) {
  const fence = fenceOf(text);
  if (fence !== void 0) return { kind: "fence", fence };
  const end = htmlEndOf(text, open.kind === "paragraph");
  if (end !== void 0) return endsHtml(end, text) ? NONE : { kind: "html", end };
  if (open.kind === "paragraph" && isSetextUnderline(text)) {
    open.lines.length = 0;
    return NONE;
  }
  if (isHeading(text) || isThematicBreak(text)) return NONE;
  if (open.kind !== "paragraph" || !beginsTable(open.lines.at(-1) ?? "", text)) return void 0;
  open.lines.pop();
  return { kind: "table" };
}
function endsHtml(end, text) {
  return end === "empty line" ? isBlank(text) : end.test(text);
}

// src/gate/markdown/plain-lines.ts
var TOKEN = /\\[!-/:-@[-`{-~]|`+|<|\[|\]|~+|\n|(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>[\]`\\~]*/gi;
var ATTRIBUTE2 = `[ \\t]+[a-z_:][\\w.:-]*(?:=(?:[^\\s"'=<>\`]+|'[^'<\\n]*'|"[^"<\\n]*"))?`;
var CLOSED_HTML = new RegExp(
  [
    `<[a-z][a-z0-9-]*(?:${ATTRIBUTE2})*[ \\t]*/?>`,
    "</[a-z][a-z0-9-]*[ \\t]*>",
    "<!--(?!-?>)(?:[^-\\n]|-(?!-))*-->",
    "<[a-z][a-z0-9+.-]{1,31}:[^\\s<>\\x00-\\x1f\\x7f]*>",
    "<[\\w.+-]+@[\\w.-]+>"
  ].join("|"),
  "iy"
);
var CLOSED_LINK = /\([^\s"'()<>[\]\\`]*(?: "[^"<>[\]\\`\n]*")?\)/y;
var LONGEST_CODE_MARK = 80;
function linesInPlainText(lines) {
  const text = lines.join("\n");
  if (/^ {0,3}\[/.test(text) && text.includes("]:")) return [];
  const plain = plainLineStarts(text);
  let start = 0;
  return lines.filter((line) => {
    const isPlain = plain.has(start);
    start += line.length + 1;
    return isPlain;
  });
}
function plainLineStarts(text) {
  const starts = /* @__PURE__ */ new Set([0]);
  const open = { brackets: 0, isStruck: false, isDoubtful: false };
  const isHidden = hides(text);
  const endOfCode = codeSpans(text);
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const end = token.lastIndex;
    if (found === "\n") {
      if (!isHidden(open, end)) starts.add(end);
    } else if (found.startsWith("`")) {
      token.lastIndex = endOfCode(found.length, end) ?? end;
      open.isDoubtful ||= found.length >= LONGEST_CODE_MARK;
    } else {
      token.lastIndex = readToken(text, found, match.index, open);
    }
  }
  return starts;
}
function readToken(text, found, start, open) {
  const end = start + found.length;
  if (found === "<") {
    const closed = matchAt(CLOSED_HTML, text, start);
    if (closed === void 0) open.isDoubtful ||= /[a-z/!?]/i.test(text.charAt(end));
    return closed?.end ?? end;
  }
  if (found === "[") {
    open.brackets += 1;
  } else if (found === "]") {
    if (open.brackets === 0) return end;
    open.brackets -= 1;
    if (text[end] !== "(") return end;
    const closed = matchAt(CLOSED_LINK, text, end);
    if (closed === void 0) open.isDoubtful = true;
    else open.isStruck ||= closed.text.includes("~");
    return closed?.end ?? end;
  } else if (found.startsWith("~")) {
    open.isStruck ||= /\S/.test(text.charAt(end));
  } else if (!found.startsWith("\\")) {
    open.isDoubtful ||= /[`\\~]/.test(text.charAt(end));
  }
  return end;
}
function matchAt(pattern, text, index) {
  pattern.lastIndex = index;
  const [matched] = pattern.exec(text) ?? [];
  return matched === void 0 ? void 0 : { text: matched, end: index + matched.length };
}
function hides(text) {
  const bracket = text.lastIndexOf("]");
  const strike = [...text.matchAll(/[^\s~]~/g)].at(-1)?.index ?? -1;
  const any = Math.max(bracket, strike, ...[">", "`", ")"].map((closer) => text.lastIndexOf(closer)));
  return ({ brackets, isStruck, isDoubtful }, place) => brackets > 0 && bracket >= place || isStruck && strike >= place || isDoubtful && any >= place;
}
function codeSpans(text) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const ends = runs.get(run.length);
    if (ends === void 0) runs.set(run.length, [index + run.length]);
    else ends.push(index + run.length);
  }
  for (const ends of runs.values()) ends.reverse();
  return (length, from) => {
    const ends = runs.get(length) ?? [];
    while (ends.length > 0 && (ends.at(-1) ?? 0) < from + length) ends.pop();
    return ends.at(-1);
  };
}

// src/gate/commands/words.ts
var SPACE = /[\t\p{Zs}]/gu;
function splitWords(text) {
  return text.replace(SPACE, " ").split(" ").filter((word) => word !== "");
}
function withoutBackticks(word) {
  return word.length > 2 && word.startsWith("`") && word.endsWith("`") ? word.slice(1, -1) : word;
}

// src/gate/commands/ids.ts
var ID = new RegExp(`^${ITEM_ID}$`);
var NOT_OF_AN_ID = /[^A-Za-z0-9._:/-]/u;
function readIds(kind, words) {
  const ids = words.flatMap((word) => word.split(",")).filter((id) => id !== "").map(withoutBackticks);
  if (ids.length === 0) {
    return {
      advice: `Name the items: \`/${kind} ID\`, several ids with spaces between them, or \`/${kind} all\`.`
    };
  }
  if (ids.some(isAll)) {
    if (ids.length === 1) return { command: { kind, items: "all" } };
    return { advice: `\`all\` takes no ids beside it: write \`/${kind} all\`, or the ids alone.` };
  }
  const items = ids.filter(isId);
  const advice = adviseOnIds(ids);
  return {
    ...items.length > 0 && { command: { kind, items: withoutRepeated(items) } },
    ...advice !== void 0 && { advice }
  };
}
function isId(word) {
  return ID.test(word);
}
function isAll(word) {
  return word.toLowerCase() === "all";
}
function whyNoId(word) {
  const [character] = NOT_OF_AN_ID.exec(word) ?? [];
  if (character !== void 0) return `holds ${nameOf(character)}`;
  if (/^[^A-Za-z0-9]/.test(word)) return "begins with neither a letter nor a digit";
  return word.includes("--") ? "holds two hyphens in a row" : "is longer than 128 characters";
}
var ID_RULE = "ids are made of the letters a to z, digits and `.` `_` `:` `/` `-`, as the checklist comment shows them";
function adviseOnIds(ids) {
  const wrong = ids.findIndex((id) => !isId(id));
  if (wrong === -1) return void 0;
  const others = ids.filter((id) => !isId(id)).length - 1;
  const which = ids.length === 1 ? "The id" : `Id ${wrong + 1} of ${ids.length}`;
  const more = others === 0 ? "" : `, and ${others} more cannot be ids either`;
  return `${which} ${whyNoId(ids[wrong] ?? "")}${more}: ${ID_RULE}.`;
}
function withoutRepeated(ids) {
  const seen = /* @__PURE__ */ new Set();
  return ids.filter((id) => {
    const isNew = !seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    return isNew;
  });
}
function nameOf(character) {
  if (character === "`") return "a backtick";
  if (/^[!-~]$/.test(character)) return `\`${character}\``;
  const number2 = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `the character U+${number2}`;
}

// src/gate/commands/waiver.ts
var MAX_REASON = 500;
var MAX_DATE_WORDS = 4;
var CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
var DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
var USAGE = "`/waive ID REASON`, with `until YYYY-MM-DD` at the end if it is for some time only";
function readWaiver(words) {
  const [first, ...rest] = words;
  if (first === void 0) return { advice: `Name the item and say why: ${USAGE}.` };
  const item = withoutBackticks(first.replace(/,$/, ""));
  if (isAll(item) || item.includes(",")) return { advice: `Waive one item in a line: ${USAGE}.` };
  if (!isId(item)) return { advice: `The id ${whyNoId(item)}: ${ID_RULE}.` };
  const said = splitWords(rest.join(" ").replace(CONTROL, " ").replace(DIRECTION, ""));
  const { end, reason } = splitEnd(said);
  const advice = adviseOnReason(reason) ?? adviseOnEnd(end);
  if (advice !== void 0) return { advice };
  const [until] = end ?? [];
  return { command: { kind: "waive", item, reason, ...until !== void 0 && { until } } };
}
function splitEnd(words) {
  const at = words.findLastIndex((word) => word.toLowerCase() === "until");
  const end = words.slice(at + 1).map(withoutBackticks);
  const isEnd = at >= 0 && (end.length <= 1 || end.length <= MAX_DATE_WORDS && /\d/.test(end.join("")));
  return isEnd ? { end, reason: words.slice(0, at).join(" ").toWellFormed() } : { end: void 0, reason: words.join(" ").toWellFormed() };
}
function adviseOnReason(reason) {
  if (!/[\p{L}\p{N}]/u.test(reason)) return `Say why it need not be confirmed: ${USAGE}.`;
  const { length } = [...reason];
  if (length <= MAX_REASON) return void 0;
  return `The reason has ${length} characters: shorten it to ${MAX_REASON}, and link to the rest.`;
}
function adviseOnEnd(end) {
  if (end === void 0) return void 0;
  const [day = ""] = end;
  if (end.length !== 1 || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    return "After `until` a day is expected, as `until 2026-12-31`, at the end of the line. If none was meant, say it without `until`.";
  }
  return isDay(day) ? void 0 : "There is no such day in the calendar: write one that exists, as `until 2026-12-31`.";
}
function isDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

// src/gate/commands/command.ts
var NAMES = ["confirm", "revoke", "waive", "checklist"];
var READ = {
  confirm: (words) => readIds("confirm", words),
  revoke: (words) => readIds("revoke", words),
  waive: readWaiver,
  checklist: (words) => words.length === 0 ? { command: { kind: "checklist" } } : {
    advice: "`/checklist` looks at everything again and takes nothing after it: write it alone on its line."
  }
};
var MAX_SHOWN = 80;
function parseCommands(body) {
  const commands = [];
  const problems = [];
  for (const line of commandLines(body)) {
    const { command, advice } = readCommand(line);
    if (command !== void 0) commands.push(command);
    if (advice !== void 0) problems.push({ line: shorten(line), message: advice });
  }
  return { commands, problems };
}
function commandLines(body) {
  return rootParagraphs(normalizeNewlines(body)).filter((lines) => lines.some(isCommandLine)).flatMap((lines) => linesInPlainText(lines).filter(isCommandLine)).map((line) => line.slice(line.indexOf("/")));
}
function isCommandLine(line) {
  return /^ {0,3}\//.test(line);
}
function readCommand(line) {
  const [written = "", ...words] = splitWords(line.slice(1));
  const name = NAMES.find((known) => /^[a-z]+$/i.test(written) && known === written.toLowerCase());
  if (name !== void 0) return READ[name](words);
  const near = findNearName(written, NAMES);
  return near === void 0 ? {} : { advice: `There is no such command. Did you mean \`/${near}\`?` };
}
function shorten(line) {
  const characters = [...line.slice(0, 2 * MAX_SHOWN)];
  const isShort = line.length <= 2 * MAX_SHOWN && characters.length <= MAX_SHOWN;
  return (isShort ? line : `${characters.slice(0, MAX_SHOWN - 1).join("")}\u2026`).toWellFormed();
}

// src/github/pull-request/comment-history.ts
var HISTORY = `fragment History on IssueComment {
  id fullDatabaseId url createdAt body lastEditedAt viewerDidAuthor
  author { __typename login }
  edits: userContentEdits(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { editedAt editor { __typename login } diff }
  }
}`;
var QUERY = `query CommentHistory($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ...History } } ${HISTORY}`;
var editSchema = object({ editedAt: string(), editor: actorSchema, diff: nullable(string()) });
var historySchema = object({
  id: string(),
  fullDatabaseId: databaseIdSchema,
  url: string(),
  createdAt: string(),
  body: string(),
  lastEditedAt: nullable(string()),
  viewerDidAuthor: boolean(),
  author: actorSchema,
  edits: nullable(
    object({
      pageInfo: object({ hasNextPage: boolean(), endCursor: nullable(string()) }),
      nodes: nullable(array(nullable(editSchema)))
    })
  )
});
var answerSchema2 = object({ nodes: array(nullable(historySchema)) });
async function readHistories({ client }, ids) {
  if (ids.length === 0) return [];
  const answer = await explained(READING2, async () => {
    try {
      return await client.graphql(QUERY, { ids });
    } catch (error) {
      if (error instanceof GraphqlResponseError && error.errors?.every(({ type }) => type === "NOT_FOUND"))
        return error.data;
      throw error;
    }
  });
  return answerSchema2.parse(answer).nodes.filter((node) => node !== null);
}
var READING2 = { doing: "read the history of the checklist comment", permission: "pull-requests: read" };
async function completeRevisions({ client }, history) {
  const { author } = history;
  const edits = [...editsOf(history)];
  for (let page = history.edits?.pageInfo; page?.hasNextPage; ) {
    const variables = { ids: [history.id], after: page.endCursor };
    const answer = answerSchema2.parse(await explained(READING2, () => client.graphql(QUERY, variables)));
    const next = answer.nodes[0];
    if (next == null) throw unreadable("it was deleted while it was read");
    edits.push(...editsOf(next));
    page = next.edits?.pageInfo;
  }
  if (edits.length === 0) {
    if (history.lastEditedAt !== null) throw unreadable("GitHub lists no revision of an edited comment");
    return [{ editedAt: history.createdAt, editor: editorOf(author, author), text: history.body }];
  }
  const revisions = sortRevisions(
    edits.map(({ editedAt, editor, diff }) => ({
      editedAt,
      editor: editorOf(editor, author),
      text: diff
    }))
  );
  const newest = revisions.at(-1)?.text;
  if (newest != null && marksOf(newest) !== marksOf(history.body))
    throw unreadable("its newest revision does not agree with its body");
  return revisions;
}
function editsOf(history) {
  const nodes = history.edits?.nodes ?? [];
  if (nodes.includes(null)) throw unreadable("GitHub hides some of its revisions");
  return nodes.filter((node) => node !== null);
}
function marksOf(body) {
  return JSON.stringify(parseBoxes(normalizeNewlines(body)));
}
function unreadable(why) {
  return new GateError(
    "history-unreadable",
    `the history of the checklist comment cannot be read: ${why}. The gate stays closed; re-run the job, with \`pull-requests: read\`.`
  );
}

// src/github/pull-request/commands.ts
async function readCommands(repository, comments, viewer, findTouched = findTouchedByOthers) {
  const found = comments.flatMap((comment) => {
    if (isByViewer(comment, viewer) || comment.author?.__typename !== "User") return [];
    const { commands, problems } = parseCommands(comment.body);
    return commands.length + problems.length === 0 ? [] : [{ comment, commands, problems }];
  });
  const touched = await findTouched(
    repository,
    found.map(({ comment }) => comment)
  );
  const replies = new Set(
    comments.flatMap((comment) => isByViewer(comment, viewer) ? repliedTo(comment.body) ?? [] : [])
  );
  return found.flatMap(({ comment, commands, problems }) => {
    const by = editorOf(comment.author, null);
    if (by === null || touched.has(comment.id)) return [];
    return [
      {
        comment: comment.fullDatabaseId,
        url: comment.url,
        by,
        at: comment.lastEditedAt ?? comment.createdAt,
        commands,
        problems,
        isReplied: replies.has(comment.fullDatabaseId),
        isAnswered: comment.reactionGroups?.some(({ viewerHasReacted }) => viewerHasReacted) ?? false
      }
    ];
  });
}
async function findTouchedByOthers(repository, comments) {
  const edited = comments.filter(({ lastEditedAt }) => lastEditedAt !== null).map(({ id }) => id);
  const histories = await readHistories(repository, edited);
  const touched = new Set(edited.filter((id) => !histories.some((history) => history.id === id)));
  await Promise.all(
    histories.map(async (history) => {
      if (!await isByAuthorAlone(repository, history)) touched.add(history.id);
    })
  );
  return touched;
}
async function isByAuthorAlone(repository, history) {
  try {
    const revisions = await completeRevisions(repository, history);
    return revisions.every(({ editor }) => editor?.kind === "self");
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

// src/modes/reader/memo.ts
var Memo = class {
  #known = /* @__PURE__ */ new Map();
  get(key, read) {
    const known = this.#known.get(key);
    if (known !== void 0) return known;
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

// src/github/environments.ts
var PAGE = { variables: 30, secrets: 100 };
var pageSchema = object({
  total_count: number(),
  variables: optional(array(object({ name: string(), value: string() }))),
  secrets: optional(array(object({ name: string() })))
});
async function readEnvironment(repository, name, inOrganization) {
  const environment = encodeURIComponent(name);
  const levels = [
    { path: `environments/${environment}/`, source: `environment ${name}`, permission: "Environments: read" },
    { path: "actions/", source: "repository", permission: void 0 },
    ...inOrganization ? [{ path: "actions/organization-", source: "organization", permission: void 0 }] : []
  ];
  const listings = levels.flatMap(
    ({ path, source, permission }) => ["variables", "secrets"].map(
      (field) => ({
        route: `GET /repos/{owner}/{repo}/${path}${field}`,
        field,
        source: `${field} of ${source}`,
        permission: permission ?? (field === "variables" ? "Variables: read" : "Secrets: read")
      })
    )
  );
  return (await Promise.all(listings.map((listing) => readListing(repository, listing)))).flat();
}
async function readListing(repository, listing) {
  const first = await readPage(repository, listing, 1);
  const pages = Math.ceil(first.total_count / PAGE[listing.field]);
  const rest = await Promise.all(
    Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => readPage(repository, listing, index + 2))
  );
  return [first, ...rest].flatMap(({ variables = [], secrets = [] }) => [
    ...variables.map(({ name, value }) => ({
      key: name,
      source: listing.source,
      value: new Sealed(value),
      ignoresCase: true
    })),
    ...secrets.map(({ name }) => ({ key: name, source: listing.source, ignoresCase: true }))
  ]);
}
async function readPage({ client, owner, repo }, { route, field, source, permission }, page) {
  const { data } = await explained(
    {
      doing: `list the ${source}, which GITHUB_TOKEN never may: pass the token of a GitHub App as \`environment-token\``,
      permission
    },
    () => client.request(route, { owner, repo, per_page: PAGE[field], page })
  );
  return pageSchema.parse(data);
}

// src/github/people/roles.ts
var answerSchema3 = object({
  // Gitea calls the owner of a repository so, https://github.com/go-gitea/gitea/blob/main/models/perm/access_mode.go
  permission: pipe(
    _enum(["owner", "admin", "write", "read", "none"]),
    transform((one) => one === "owner" ? "admin" : one)
  ),
  role_name: optional(string())
});
async function readRole({ client, owner, repo }, login, needed = "metadata: read") {
  return explained({ doing: `read the role of ${login}`, permission: needed }, async () => {
    try {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
        owner,
        repo,
        username: login
      });
      const { permission, role_name } = answerSchema3.parse(data);
      return ROLES.find((role) => role === role_name) ?? permission;
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return "none";
      throw error;
    }
  });
}

// src/github/people/team-members.ts
async function readTeam({ client }, team) {
  const [org = "", team_slug = ""] = team.split("/");
  return explained({ doing: `list the members of @${team}`, permission: "Members: read" }, async () => {
    try {
      const members = await client.paginate(client.rest.teams.listMembersInOrg, {
        org,
        team_slug,
        per_page: 100
      });
      return new Set(members.map(({ login }) => login.toLowerCase()));
    } catch (error) {
      if (!(error instanceof RequestError) || ![403, 404].includes(error.status)) throw error;
      throw new GateError(
        "not-permitted",
        `the token cannot see the team @${team}: pass the token of a GitHub App with the organization permission \`Members: read\` as \`team-token\`, which GITHUB_TOKEN never has, or correct the team's name`
      );
    }
  });
}

// src/modes/reader/access.ts
var AccessReader = class {
  readTree;
  #access;
  #roles = new Memo();
  #members = new Memo();
  #provided = new Memo();
  /** What a token needs to read somebody's role. */
  #roleNeeds;
  constructor(access, roleNeeds) {
    this.#access = access;
    this.readTree = access.readTree;
    this.#roleNeeds = roleNeeds;
  }
  readRole(login) {
    return this.#roles.get(login, () => readRole(this.#access.repository, login, this.#roleNeeds));
  }
  /** Whether everybody's role is known already, so that no request is needed. */
  knowsRoles(logins) {
    return logins.every((login) => this.#roles.has(login));
  }
  readTeam(team) {
    return this.#members.get(team, () => readTeam(this.#access.teams, team));
  }
  readEnvironment(name, inOrganization) {
    return this.#provided.get(name, () => readEnvironment(this.#access.environments, name, inOrganization));
  }
};

export {
  parseCommands,
  actorSchema,
  databaseIdSchema,
  isViewer,
  isByViewer,
  editorOf,
  isSameActor,
  explained,
  WriteInterrupted,
  readFilesAt,
  findMergeBase,
  listPathsBetween,
  HISTORY,
  historySchema,
  readHistories,
  completeRevisions,
  readCommands,
  Memo,
  AccessReader
};
//# sourceMappingURL=chunk-OKTX7HMH.js.map
