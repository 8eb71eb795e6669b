import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  Scanner
} from "./chunk-VQURUF4K.js";

// src/checklist/problem.ts
function renderProblem(problem) {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

// src/gate/gate-error.ts
var GateError = class extends Error {
  reason;
  /** Places in files that are wrong; shown as annotations. */
  problems;
  constructor(reason, message, problems = []) {
    super([message, ...problems.map(renderProblem)].join("\n"));
    this.name = "GateError";
    this.reason = reason;
    this.problems = problems;
  }
  /** What fits into a commit status: the first line, and the first place that is wrong. */
  get headline() {
    const [line = ""] = this.message.split("\n");
    const [first, ...others] = this.problems;
    if (first === void 0) return line;
    return `${line} ${renderProblem(first)}${others.length === 0 ? "" : ` and ${others.length} more`}`;
  }
};

// src/gate/policy.ts
var ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
function judgeConfirmations(ask, standing, people, now, line) {
  const counted = [];
  const refused = /* @__PURE__ */ new Map();
  for (const entry of standing) {
    const refusal = isReworded(entry, line) ? "reworded" : refusalOf(ask, entry, people, now);
    if (refusal === void 0) counted.push(entry);
    else if (entry.all === true && refusal !== "lapsed") continue;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  const lacking = findLacking(
    ask,
    counted.map(({ by }) => by.toLowerCase()),
    people
  );
  const hasCounted = new Set(counted.map(({ by }) => by));
  const told = [...refused.values()].filter(
    ({ entry, refusal }) => refusal !== "reworded" || !hasCounted.has(entry.by)
  );
  return { counted, refused: told, lacking };
}
function isReworded(entry, line) {
  return line?.includes(` fp:${entry.fingerprint} `) === true && entry.line !== line;
}
function refusalOf(ask, entry, people, now) {
  const login = entry.by.toLowerCase();
  if (ask.closedBy !== "people") return ask.closedBy === "facts" ? "facts-only" : "evidence-only";
  if (entry.fingerprint !== ask.fingerprint) return "lapsed";
  if (ask.validFor !== void 0 && Date.parse(entry.at) + ask.validFor <= Date.parse(now)) return "expired";
  if (login === people.author.toLowerCase() && !ask.policy.author) return "author";
  if (!people.roles.has(login)) return "permission-unknown";
  if (isAllowed(ask, login, people)) return void 0;
  return namesNobody(ask.policy) ? "no-write-access" : "not-allowed";
}
function isAllowed(guarded, login, people) {
  const groups = [groupOf(guarded.policy), ...guarded.policy["each-of"] ?? []];
  return groups.some((group) => isIn(group, login, guarded, people));
}
function groupOf(policy) {
  const { users, teams, role, "code-owners": owners } = policy;
  return namesNobody(policy) ? { role: "write" } : { users, teams, role, "code-owners": owners };
}
function namesNobody({ users, teams, role, "code-owners": owners }) {
  return users === void 0 && teams === void 0 && role === void 0 && owners !== true;
}
function isIn(group, login, { files }, people) {
  if (isNamed(group, login, people)) return true;
  if (group["code-owners"] !== true) return false;
  const owned = files.filter(({ path }) => people.ownersOf(path).length > 0);
  return owned.length === 0 ? hasRole(login, "write", people) : owned.some(({ path }) => owns(path, login, people));
}
function isNamed({ users = [], teams = [], role }, login, people) {
  return users.some((user) => user.toLowerCase() === login) || teams.some((team) => people.teams.get(team.toLowerCase())?.has(login) === true) || role !== void 0 && hasRole(login, role, people);
}
function hasRole(login, least, { roles }) {
  return ROLES.indexOf(roles.get(login) ?? "none") >= ROLES.indexOf(least);
}
function owns(path, login, people) {
  return people.ownersOf(path).some((owner) => {
    const name = owner.replace(/^@/, "").toLowerCase();
    return name.includes("/") ? people.teams.get(name)?.has(login) === true : name === login;
  });
}
function findLacking(ask, counted, people) {
  const { policy } = ask;
  const more = policy.count - new Set(counted).size;
  const groups = policy["each-of"] ?? [];
  return [
    ...more > 0 ? [{ lack: "people", more }] : [],
    ...groups.flatMap(
      (group) => counted.some((login) => isIn(group, login, ask, people)) ? [] : [{ lack: "group", group }]
    ),
    ...findUnowned(ask, counted, people)
  ];
}
function findUnowned(ask, counted, people) {
  const group = groupOf(ask.policy);
  if (group["code-owners"] !== true || counted.some((login) => isNamed(group, login, people))) return [];
  if (!ask.filesComplete) return [{ lack: "unlisted-files" }];
  const file = ask.files.find(({ path }) => {
    const owners = people.ownersOf(path);
    return owners.length > 0 && !counted.some((login) => owns(path, login, people));
  });
  return file === void 0 ? [] : [{ lack: "owner", path: file.path, owners: people.ownersOf(file.path) }];
}
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

// src/checklist/item-id.ts
var ITEM_ID = "(?!\\S*--)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}";

// src/gate/box.ts
var BOX = new RegExp(`^- (?:\\[([ xX])\\]|\u2705|\u23F3|\u26A0\uFE0F) (<!-- item:(${ITEM_ID}) fp:([0-9a-f]+) -->.*)$`);
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function normalizeNewlines(text) {
  return text.replace(/\r\n?/g, "\n");
}
function parseBoxes(body) {
  return parseItems(body).filter(({ isTickable }) => isTickable);
}
function parseItems(body) {
  const boxes = [];
  let fence;
  for (const line of normalizeNewlines(body).split("\n")) {
    const [, run, info] = FENCE.exec(line) ?? [];
    if (run !== void 0 && info !== void 0) {
      if (fence === void 0) {
        if (run[0] === "~" || !info.includes("`")) fence = run;
      } else if (run[0] === fence[0] && run.length >= fence.length && info.trim() === "") fence = void 0;
      continue;
    }
    if (fence !== void 0) continue;
    const [, mark, identity, item, fingerprint] = BOX.exec(line) ?? [];
    if (identity === void 0 || item === void 0 || fingerprint === void 0) continue;
    const isTickable = mark !== void 0;
    boxes.push({ item, fingerprint, ticked: isTickable && mark !== " ", isTickable, identity });
  }
  return boxes;
}
function renderBox(box) {
  const label = box.label.replace(/\s+/g, " ").replaceAll("<!--", "&lt;!--").replaceAll("-->", "--&gt;").trim();
  return `- ${box.mark ?? `[${box.ticked ? "x" : " "}]`} <!-- item:${box.item} fp:${box.fingerprint} --> ${label}`;
}

// src/gate/marker.ts
function renderMarker(context) {
  const name = encodeURIComponent(context).replaceAll("-", "%2D");
  return `<!-- deployment-checklist gate:${name} -->`;
}
function isMarked(body, context) {
  return normalizeNewlines(body).trimStart().startsWith(renderMarker(context));
}
function contextIn(body) {
  const [, name = ""] = /^\s*<!-- deployment-checklist gate:(\S{1,900}) -->/.exec(body) ?? [];
  try {
    return decodeURIComponent(name) || void 0;
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
function renderHeadLine(headSha) {
  return `<!-- head:${headSha} -->`;
}
function headShaOf(body) {
  return /^<!-- head:([0-9a-f]{7,64}) -->$/m.exec(
    normalizeNewlines(body).split("\n").slice(0, 3).join("\n")
  )?.[1];
}
function renderReplyMarker(comment) {
  return `<!-- deployment-checklist reply:${comment} -->`;
}
function repliedTo(body) {
  const id = /^<!-- deployment-checklist reply:(\d{1,16}) -->/.exec(body)?.[1];
  return id === void 0 ? void 0 : Number(id);
}

// src/gate/page.ts
function toPage(text) {
  return {
    text: normalizeNewlines(text).replace(/^- \[[ xX]\] <!-- item:/gm, "- [ ] <!-- item:"),
    marks: new Map(parseBoxes(text).map(({ item, ticked }) => [item, ticked]))
  };
}
function findClicked(pages, saved) {
  const newestFirst = pages.toReversed();
  const [newest] = newestFirst;
  const candidates = newestFirst.filter(({ text }) => text === saved.text).map((page) => ({ page, turned: differing(page, saved) }));
  if (candidates.length === 0) {
    const isOld = newestFirst.some((page) => page !== newest && differing(page, saved).size === 0);
    return isOld ? /* @__PURE__ */ new Set() : void 0;
  }
  const current = candidates.find(({ page }) => page === newest);
  if (current !== void 0 && current.turned.size <= 1) return void 0;
  const [nearest] = candidates.toSorted((a, b) => a.turned.size - b.turned.size);
  const isClick = nearest !== void 0 && nearest.turned.size <= 1;
  return current !== void 0 && !isClick ? void 0 : nearest?.turned;
}
function differing({ marks }, saved) {
  return new Set([...saved.marks].flatMap(([item, ticked]) => marks.get(item) === ticked ? [] : [item]));
}

// src/gate/record.ts
var Record = class {
  entries = [];
  standing = /* @__PURE__ */ new Map();
  waivers = /* @__PURE__ */ new Map();
  unknown = /* @__PURE__ */ new Map();
  early = /* @__PURE__ */ new Map();
  voidedAt;
  /** Takes note of a revision of one of our comments. */
  see({ editedAt, editor, text }, shown) {
    if (text === null || editor === null) {
      shown.ticked = /* @__PURE__ */ new Map();
      if (editor?.kind === "self") {
        shown.boxes = /* @__PURE__ */ new Map();
      } else {
        this.standing.clear();
        this.waivers.clear();
        this.voidedAt = editedAt;
      }
    } else {
      if (editor.kind === "self") {
        shown.boxes = boxesByItem(text);
        shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
        shown.headSha = headShaOf(text);
      } else this.#turn(editor, editedAt, text, shown);
      shown.pages.push(toPage(text));
    }
  }
  /** Somebody saved the comment: the boxes that they turned. What they did not click themselves they do not confirm. */
  #turn(editor, at, text, shown) {
    const clicked = findClicked(shown.pages, toPage(text));
    for (const { item, fingerprint, identity: line, ticked } of turnedBoxes(shown, boxesByItem(text))) {
      const done = {
        item,
        fingerprint,
        line,
        by: editor.login,
        at,
        how: "tick",
        headSha: shown.headSha
      };
      if (!ticked) this.#revoke(done, true);
      else if (editor.kind === "person" && clicked?.has(item) !== false)
        this.#confirm({ kind: "confirmation", ...done });
    }
  }
  /** Does what a comment of a person says. Of several comments of ours the last one that shows an item is meant. */
  obey({ comment, by, at, commands }, shown, mayRevoke) {
    if (by.kind !== "person") return;
    const boxes = new Map(
      shown.flatMap(
        ({ boxes: boxes2, headSha }) => [...boxes2.values()].map((box) => [box.item.toLowerCase(), { ...box, headSha }])
      )
    );
    for (const command of commands) {
      if (command.kind === "checklist") continue;
      const all = command.kind !== "waive" && command.items === "all";
      const ids = command.kind === "waive" ? [command.item] : command.items === "all" ? [...boxes].flatMap(([id, { isTickable }]) => isTickable ? [id] : []) : command.items;
      for (const id of ids) {
        const box = boxes.get(id.toLowerCase());
        if (box === void 0) {
          this.unknown.set(comment, [...this.unknown.get(comment) ?? [], id]);
          continue;
        }
        const { item, fingerprint, identity: line, headSha } = box;
        const done = { item, fingerprint, line, by: by.login, at, how: "command", headSha, comment };
        if (command.kind === "confirm")
          this.#confirm({ kind: "confirmation", ...done, ...all ? { all } : {} });
        else if (command.kind === "revoke") this.#revoke(done, mayRevoke);
        else if (command.kind === "waive")
          this.#waive({ kind: "waiver", ...done, reason: command.reason, until: command.until });
      }
    }
  }
  /** Takes over what an earlier run saw. */
  restate(entry, mayRevoke) {
    if (entry.kind === "confirmation") this.#confirm(entry);
    else if (entry.kind === "waiver") this.#waive(entry);
    else this.#revoke(entry, entry.how === "tick" || mayRevoke);
  }
  /** Of the ids that a comment names, those of `later` are shown now, and nobody knows whether they were then; none where it is too old. */
  findEarly({ comment, commands }, later, isTooOld) {
    const named = commands.flatMap((command) => {
      if (command.kind === "checklist") return [];
      if (command.kind === "waive") return [command.item];
      return command.items === "all" ? later : command.items;
    });
    const known = new Set(later.map((item) => item.toLowerCase()));
    const isEarly = (id) => isTooOld || known.has(id.toLowerCase());
    const unknown = this.unknown.get(comment) ?? [];
    this.early.set(comment, named.filter(isEarly));
    this.unknown.set(
      comment,
      unknown.filter((id) => !isEarly(id))
    );
  }
  /** A person has one confirmation of one fingerprint in the same words: the newest. Other words are another one's writing. */
  #confirm(entry) {
    this.entries.push(entry);
    const others = (this.standing.get(entry.item) ?? []).filter(
      ({ by, fingerprint, line }) => by !== entry.by || fingerprint !== entry.fingerprint || line !== entry.line
    );
    this.standing.set(entry.item, [...others, entry]);
  }
  #waive(entry) {
    this.entries.push(entry);
    this.waivers.set(entry.item, [...this.waivers.get(entry.item) ?? [], entry]);
  }
  /** Who may not revoke what others did still takes back their own. */
  #revoke(done, ofOthers) {
    const { item, by } = done;
    const [standing, waivers] = [this.standing.get(item) ?? [], this.waivers.get(item) ?? []];
    const own = [...standing, ...waivers].some((entry) => entry.by === by);
    this.entries.push({ ...done, kind: "revocation", tookAway: ofOthers || own });
    const isKept = (entry) => !ofOthers && entry.by !== by;
    this.standing.set(item, standing.filter(isKept));
    this.waivers.set(item, waivers.filter(isKept));
  }
};
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

// src/gate/ledger.ts
function sortRevisions(newestFirst) {
  return newestFirst.toReversed().sort((a, b) => Date.parse(a.editedAt) - Date.parse(b.editedAt));
}
function replay(histories, given = [], mayRevoke = () => false) {
  const record = new Record();
  const shown = histories.map(
    () => ({ boxes: /* @__PURE__ */ new Map(), ticked: /* @__PURE__ */ new Map(), headSha: void 0, pages: [] })
  );
  for (const event of inOrderOfTime(histories, given)) {
    if ("commands" in event) record.obey(event, shown, mayRevoke(event.by.login));
    else {
      const own = shown[event.comment];
      if (own !== void 0) record.see(event.revision, own);
    }
  }
  return record;
}
function inOrderOfTime(histories, given) {
  const revisions = histories.flatMap(
    (history, comment) => history.map((revision) => ({ revision, comment, at: revision.editedAt }))
  );
  return [...given, ...revisions].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

// src/env/pattern-syntax.ts
var PLACES = { "^": "start", $: "end", "\\b": "boundary", "\\B": "no-boundary" };
var GROUP = /\((?:\?(?:(?<ahead>[=!])|:|(?<name><[A-Za-z_$][\w$]*>)|(?<other>)))?/y;
var ATOM = /\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/iy;
var QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
var TIMES = {
  "*": { min: 0, max: Number.POSITIVE_INFINITY },
  "+": { min: 1, max: Number.POSITIVE_INFINITY },
  "?": { min: 0, max: 1 }
};
function parsePattern(source) {
  return readEither(new Scanner(source));
}
function readEither(scanner) {
  const options = [];
  do {
    const option = readSequence(scanner);
    if (option === void 0) return void 0;
    options.push(option);
  } while (scanner.take(/\|/y) !== null);
  return { kind: "either", options };
}
function readSequence(scanner) {
  const parts = [];
  while (!scanner.isAtEnd && !/[|)]/.test(scanner.next)) {
    const part = readPart(scanner);
    if (part === void 0) return void 0;
    parts.push(repeated(part, scanner.take(QUANTIFIER)));
  }
  return { kind: "sequence", parts };
}
function readPart(scanner) {
  const group = scanner.take(GROUP);
  if (group === null) return partOf(scanner.take(ATOM)?.[0] ?? "");
  if (group.groups?.other !== void 0) return void 0;
  const part = readEither(scanner);
  scanner.take(/\)/y);
  if (part === void 0 || group.groups?.ahead === void 0) return part;
  return { kind: "ahead", part, negative: group.groups.ahead === "!" };
}
function partOf(atom) {
  if (/^\\[1-9k]/.test(atom)) return void 0;
  for (const [text, at] of Object.entries(PLACES)) if (atom === text) return { kind: "place", at };
  const one = new RegExp(`^(?:${/^[{}\]]$/.test(atom) ? `\\${atom}` : atom})$`);
  return { kind: "character", fits: (character) => one.test(character) };
}
function repeated(part, quantifier) {
  if (quantifier === null) return part;
  const [, sign, least, comma, most] = quantifier;
  if (sign === "*" || sign === "+" || sign === "?") return { kind: "repeat", part, ...TIMES[sign] };
  const min = Number(least);
  const max = comma === void 0 ? min : most === "" ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: "repeat", part, min, max };
}

// src/env/pattern.ts
var MAX_SOURCE = 1e3;
var MAX_STEPS = 2e3;
var MAX_WORK = 1e6;
function whatIsWrongWith(pattern) {
  if (pattern.length > MAX_SOURCE) return `is longer than ${MAX_SOURCE} characters`;
  try {
    new RegExp(pattern);
  } catch {
    return "is not a regular expression of JavaScript: check its brackets and its `\\`";
  }
  const part = parsePattern(pattern);
  if (part === void 0)
    return "uses a back reference, a look behind or flags, which are not supported here";
  if (compile(part) === void 0) return "repeats too much: write smaller numbers between `{` and `}`";
  return void 0;
}
function matchesPattern(pattern, text) {
  if (whatIsWrongWith(pattern) !== void 0) return "unknown";
  const part = parsePattern(pattern);
  const steps = part === void 0 ? void 0 : compile(part);
  if (steps === void 0) return "unknown";
  const work = { left: MAX_WORK };
  const matches = follow(steps, text, 0, true, work);
  return work.left <= 0 ? "unknown" : matches ? "yes" : "no";
}
function compile(part) {
  const compiler = new Compiler({ left: MAX_STEPS });
  return compiler.add(part) ? compiler.finish() : void 0;
}
var Compiler = class _Compiler {
  #steps = [];
  #parts;
  constructor(parts) {
    this.#parts = parts;
  }
  finish() {
    return [...this.#steps, { does: "match" }];
  }
  /** False when the parts are too many. */
  add(part) {
    this.#parts.left -= 1;
    if (this.#parts.left < 0) return false;
    if (part.kind === "character") this.#steps.push({ does: "character", fits: part.fits });
    if (part.kind === "place") this.#steps.push({ does: "place", at: part.at });
    if (part.kind === "sequence") return part.parts.every((one) => this.add(one));
    if (part.kind === "either") return this.#addEither(part.options);
    if (part.kind === "repeat") return this.#addRepeat(part);
    if (part.kind !== "ahead") return true;
    const ahead = new _Compiler(this.#parts);
    if (!ahead.add(part.part)) return false;
    this.#steps.push({ does: "ahead", steps: ahead.finish(), negative: part.negative });
    return true;
  }
  #addEither(options) {
    const exits = [];
    for (const [index, option] of options.entries()) {
      const isLast = index === options.length - 1;
      const fork = isLast ? void 0 : this.#fork();
      if (!this.add(option)) return false;
      if (fork === void 0) continue;
      exits.push(this.#fork());
      this.#lead(fork, fork + 1);
    }
    for (const exit of exits) this.#lead(exit);
    return true;
  }
  #addRepeat({ part, min, max }) {
    for (let times = 0; times < min; times += 1) if (!this.add(part)) return false;
    const forks = [];
    const last = max === Number.POSITIVE_INFINITY ? min + 1 : max;
    for (let times = min; times < last; times += 1) {
      forks.push(this.#fork());
      if (!this.add(part)) return false;
    }
    const [first] = forks;
    if (max === Number.POSITIVE_INFINITY && first !== void 0)
      this.#steps.push({ does: "split", ways: [first, first] });
    for (const fork of forks) this.#lead(fork, fork + 1);
    return true;
  }
  /** A step whose ways are still to be led somewhere. */
  #fork() {
    this.#steps.push({ does: "split", ways: [0, 0] });
    return this.#steps.length - 1;
  }
  /** Leads a fork to what comes next, and to another step as well. */
  #lead(fork, other = this.#steps.length) {
    this.#steps[fork] = { does: "split", ways: [other, this.#steps.length] };
  }
};
function follow(steps, text, start, anywhere, work) {
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let waiting = [];
  for (let position = start; position <= text.length && work.left > 0; position += 1) {
    const open = anywhere || position === start ? [...waiting, 0] : waiting;
    const character = text.charAt(position);
    waiting = [];
    while (open.length > 0 && work.left > 0) {
      const at = open.pop() ?? 0;
      const step = steps[at];
      work.left -= 1;
      if (step === void 0 || reachedAt[at] === position) continue;
      reachedAt[at] = position;
      if (step.does === "match") return true;
      if (step.does === "split") open.push(...step.ways);
      else if (step.does === "character") {
        if (position < text.length && step.fits(character)) waiting.push(at + 1);
      } else if (step.does === "place") {
        if (isAtPlace(step.at, text, position)) open.push(at + 1);
      } else if (follow(step.steps, text, position, false, work) !== step.negative) open.push(at + 1);
    }
    if (!anywhere && waiting.length === 0) return false;
  }
  return false;
}
function isAtPlace(place, text, position) {
  if (place === "start") return position === 0;
  if (place === "end") return position === text.length;
  const isWord = (at) => /^\w$/.test(text.charAt(at));
  return isWord(position - 1) !== isWord(position) === (place === "boundary");
}

// src/env/value-rules.ts
var VALUE_TYPES = [
  "string",
  "integer",
  "number",
  "boolean",
  "url",
  "email",
  "port",
  "enum",
  "json",
  "duration"
];
var RULES = ["empty", "placeholder", "type", "enum", "pattern"];
function firstBroken(value, rules) {
  if (value.trim() === "") return rules.required ? "empty" : void 0;
  if (rules.values !== void 0) return rules.values.includes(value) ? void 0 : "enum";
  if (isPlaceholder(value)) return "placeholder";
  if (rules.type !== void 0 && !IS_OF_TYPE[rules.type](value)) return "type";
  if (rules.pattern !== void 0 && matchesPattern(rules.pattern, value) !== "yes") return "pattern";
  return void 0;
}
var PLACEHOLDER = /^(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|it)?|x{3,}|\*{3,}|\.{3,}|todo|tbd|tba|fixme|placeholder|<[\w .-]+>|your[-_ ].*|insert[-_ ].*|.*[-_ ]here)$/i;
function isPlaceholder(value) {
  const text = value.trim();
  return text.length <= 200 && PLACEHOLDER.test(text);
}
var DIGITS = /^[+-]?\d{1,40}$/;
var NUMBER = /^[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,4})?$/i;
var BOOLEAN = /^(?:true|false|1|0|yes|no|on|off|t|f|y|n)$/i;
var EMAIL = /^[^\s@]+@[^\s@]+$/;
var URL_LIKE = /^(?:[a-z][a-z\d+.-]*:)+\/\/\S+$/i;
var WEB_URL = /^(?:https?|wss?|ftp):/i;
var DURATION = /^(?:\d+(?:\.\d+)?|(?:\d+(?:\.\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ?)+|P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?)$/i;
var IS_OF_TYPE = {
  string: () => true,
  enum: () => true,
  integer: (value) => DIGITS.test(value),
  number: (value) => NUMBER.test(value),
  boolean: (value) => BOOLEAN.test(value),
  url: (value) => URL_LIKE.test(value) && (!WEB_URL.test(value) || URL.canParse(value)),
  email: (value) => EMAIL.test(value),
  port: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535,
  json: isJson,
  duration: (value) => value.length <= 100 && DURATION.test(value)
};
function isJson(value) {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

// src/env/near-name.ts
var MAX_LENGTH = 100;
function findNearName(name, names) {
  if (name.length > MAX_LENGTH) return void 0;
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  let best;
  for (const other of names) {
    if (other === name || Math.abs(other.length - name.length) > allowed) continue;
    const slips = slipsBetween(name.toLowerCase(), other.toLowerCase(), allowed);
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { name: other, slips };
  }
  return best?.name;
}
function slipsBetween(a, b, allowed) {
  const far = allowed + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    const [from, to] = [Math.max(1, row - allowed), Math.min(b.length, row + allowed)];
    for (let column = from; column <= to; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? far) + 1,
        (next[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (isSame ? 0 : 1),
        isExchanged ? (before[column - 2] ?? far) + 1 : far
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? far;
}

// src/env/sealed.ts
var Sealed = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The name of the first rule that the value breaks, or undefined when it breaks none. */
  breaks(rules) {
    return firstBroken(this.#value, rules);
  }
  /** For finding out what a pull request touched; the answer is never shown. */
  equals(other) {
    return other !== void 0 && this.#value === other.#value;
  }
  toString() {
    return "[sealed]";
  }
  toJSON() {
    return "[sealed]";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "[sealed]";
  }
};

export {
  ITEM_ID,
  normalizeNewlines,
  parseBoxes,
  renderBox,
  renderMarker,
  isMarked,
  contextIn,
  renderHeadLine,
  renderReplyMarker,
  repliedTo,
  renderProblem,
  GateError,
  findNearName,
  toPage,
  Record,
  boxesByItem,
  sortRevisions,
  replay,
  whatIsWrongWith,
  VALUE_TYPES,
  RULES,
  firstBroken,
  Sealed,
  ROLES,
  judgeConfirmations,
  isReworded,
  isAllowed,
  isIn,
  hasRole,
  findLacking,
  groupsOf
};
//# sourceMappingURL=chunk-AGNSSAEW.js.map
