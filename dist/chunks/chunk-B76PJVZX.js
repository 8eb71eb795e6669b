import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  normalizeNewlines,
  parseBoxes,
  parseItems
} from "./chunk-F2BIHQNB.js";
import {
  ITEM_ID
} from "./chunk-3RQU23QW.js";
import {
  _enum,
  _regex,
  array,
  int,
  refine,
  string,
  tuple
} from "./chunk-VYHJ7DP4.js";

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
function mayBeAllowed(guarded, login, people) {
  if (!people.roles.has(login) || isAllowed(guarded, login, people)) return true;
  const groups = [groupOf(guarded.policy), ...guarded.policy["each-of"] ?? []];
  const owners = groups.some((group) => group["code-owners"] === true) ? guarded.files.flatMap(
    ({ path }) => (people.ownersOf(path) ?? []).filter((owner) => owner.includes("/"))
  ) : [];
  const teams = [
    ...groups.flatMap(({ teams: teams2 = [] }) => teams2),
    ...owners.map((owner) => owner.replace(/^@/, ""))
  ];
  return teams.some((team) => !people.teams.has(team.toLowerCase()));
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
  const owned = files.filter(({ path }) => people.ownersOf(path) !== void 0);
  return owned.length === 0 ? hasRole(login, "write", people) : owned.some(({ path }) => owns(path, login, people));
}
function isNamed({ users = [], teams = [], role }, login, people) {
  return users.some((user) => user.toLowerCase() === login) || teams.some((team) => people.teams.get(team.toLowerCase())?.has(login) === true) || role !== void 0 && hasRole(login, role, people);
}
function hasRole(login, least, { roles }) {
  return ROLES.indexOf(roles.get(login) ?? "none") >= ROLES.indexOf(least);
}
function owns(path, login, people) {
  return (people.ownersOf(path) ?? []).some((owner) => {
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
  for (const { path } of ask.files) {
    const owners = people.ownersOf(path);
    if (owners !== void 0 && !counted.some((login) => owns(path, login, people)))
      return [{ lack: "owner", path, owners }];
  }
  return [];
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
function renderPointerLine(comment) {
  return `<!-- checklist-is:${comment} -->`;
}
function pointedTo(body) {
  const id = /^.*\r?\n<!-- checklist-is:(\d{1,16}) -->/.exec(body)?.[1];
  return id === void 0 ? void 0 : Number(id);
}
function renderReplyMarker(comment) {
  return `<!-- deployment-checklist reply:${comment} -->`;
}
function repliedTo(body) {
  const id = /^<!-- deployment-checklist reply:(\d{1,16}) -->/.exec(body)?.[1];
  return id === void 0 ? void 0 : Number(id);
}

// src/gate/ledger/page.ts
function renderEdits(histories) {
  const edits = histories.flat().filter(({ editor }) => editor?.kind !== "self");
  return edits.length === 0 ? "" : `

<!-- edits:${edits.length} -->`;
}
function toPage(text) {
  return {
    text: normalizeNewlines(text).replace(/^- \[[ xX]\] <!-- item:/gm, "- [ ] <!-- item:"),
    boxes: parseBoxes(text)
  };
}
function findClicked(pages, saved, isWhole) {
  const newestFirst = pages.toReversed();
  const [newest] = newestFirst;
  const alike = newestFirst.filter(({ text }) => text === saved.text);
  const candidates = (alike.length === 0 ? newestFirst : alike).map((page) => ({
    page,
    turned: differing(page, saved)
  }));
  const current = candidates.find(({ page }) => page === newest);
  if (alike.length > 0 && current !== void 0 && current.turned.size <= 1) return void 0;
  if (!isWhole) return /* @__PURE__ */ new Set();
  const least = Math.min(...candidates.map(({ turned }) => turned.size));
  if (current !== void 0 && least > 1) return void 0;
  const [first, ...others] = candidates.filter(({ turned }) => turned.size === least);
  return first && new Set([...first.turned].filter((item) => others.every(({ turned }) => turned.has(item))));
}
function differing(page, saved) {
  const isSame = page.text === saved.text;
  const marks = new Map(page.boxes.map(({ item, ticked }) => [item, ticked]));
  return new Set(
    saved.boxes.flatMap(
      ({ item, ticked }, index) => (isSame ? page.boxes[index]?.ticked : marks.get(item)) === ticked ? [] : [item]
    )
  );
}

// src/gate/ledger/shown.ts
function boxesOf(shown) {
  return new Map(
    shown.flatMap(
      ({ boxes, headSha }) => [...boxes.values()].map((box) => [box.item.toLowerCase(), { ...box, headSha }])
    )
  );
}
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

// src/gate/ledger/hidden-json.ts
function toHiddenJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}

// src/gate/ledger/taken-back.ts
function keyOfTakenBack({ item, by, at, comment, ofOthers }) {
  return JSON.stringify([comment, Date.parse(at), item, by, ofOthers]);
}
var OPENING = "<!-- deployment-checklist taken-back:";
var CLOSING = " -->";
var notesSchema = array(
  tuple([
    string(),
    string().check(refine(isTime)),
    int(),
    _enum(["all", "own"]),
    array(string().check(_regex(new RegExp(`^${ITEM_ID}$`))))
  ])
);
function isTime(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
var MOST = 1e4;
function renderTakenBack(remembered) {
  let kept = remembered.toSorted((a, b) => Number(a.isNoted) - Number(b.isNoted) || -inOrder(a, b));
  while (renderLine(kept).length > MOST) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept.length === 0 ? "" : `

${renderLine(kept)}`;
}
function renderLine(remembered) {
  return `${OPENING}${toHiddenJson(encode(remembered.toSorted(inOrder)))}${CLOSING}`;
}
function inOrder(a, b) {
  const [one, other] = [`${a.comment} ${a.item}`, `${b.comment} ${b.item}`];
  return Date.parse(a.at) - Date.parse(b.at) || (one < other ? -1 : 1);
}
function encode(remembered) {
  const commands = Map.groupBy(
    remembered,
    ({ by, at, comment, ofOthers }) => JSON.stringify([by, at, comment, ofOthers])
  );
  return [...commands.values()].flatMap((notes) => {
    const [first] = notes;
    if (first === void 0) return [];
    const { by, at, comment, ofOthers } = first;
    return [[by, at, comment, ofOthers ? "all" : "own", notes.map(({ item }) => item)]];
  });
}
function readTakenBack(text, editedAt) {
  const trimmed = text.trimEnd();
  const line = trimmed.slice(trimmed.lastIndexOf("\n") + 1);
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return [];
  const parsed = notesSchema.safeParse(parseJson(line.slice(OPENING.length, -CLOSING.length)));
  if (!parsed.success) return [];
  return parsed.data.flatMap(([by, time, comment, whose, items]) => {
    const at = Date.parse(time) > Date.parse(editedAt) ? editedAt : time;
    return items.map((item) => ({ item, by, at, comment, ofOthers: whose === "all" }));
  });
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// src/gate/ledger/record.ts
var Record = class {
  entries = [];
  standing = /* @__PURE__ */ new Map();
  waivers = /* @__PURE__ */ new Map();
  unknown = /* @__PURE__ */ new Map();
  early = /* @__PURE__ */ new Map();
  voidedAt;
  /** By item. */
  #takenBack = /* @__PURE__ */ new Map();
  /** What our comment has noted. */
  #noted = /* @__PURE__ */ new Set();
  get takenBack() {
    return [...this.#takenBack.values()].flat().map((one) => ({ ...one, isNoted: this.#noted.has(keyOfTakenBack(one)) }));
  }
  /** Takes note of a revision of one of our comments. */
  see({ editedAt, editor, text }, shown) {
    if (text === null || editor === null) {
      shown.ticked = /* @__PURE__ */ new Map();
      if (editor?.kind === "self") shown.boxes = /* @__PURE__ */ new Map();
      this.standing.clear();
      this.waivers.clear();
      this.#takenBack.clear();
      this.voidedAt = editedAt;
    } else {
      if (editor.kind === "self") {
        shown.boxes = boxesByItem(text);
        shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
        shown.headSha = headShaOf(text);
      } else this.#turn(editor, editedAt, text, shown);
    }
    if (text === null) shown.isWhole = false;
    else shown.pages.push(toPage(text));
  }
  /** Somebody saved the comment: the boxes that they turned. What they did not click themselves they do not confirm. */
  #turn(editor, at, text, shown) {
    const clicked = findClicked(shown.pages, toPage(text), shown.isWhole);
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
    const boxes = boxesOf(shown);
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
        else if (command.kind === "revoke" && !this.#hasNoted(done, mayRevoke)) this.#revoke(done, mayRevoke);
        else if (command.kind === "waive")
          this.#waive({ kind: "waiver", ...done, reason: command.reason, until: command.until });
      }
    }
  }
  /** Takes over what an earlier run saw. */
  restate(entry, mayRevoke) {
    if (entry.kind === "confirmation") this.#confirm(entry);
    else if (entry.kind === "waiver") this.#waive(entry);
    else this.#revoke(entry, entry.ofOthers || mayRevoke);
  }
  /** Takes back once more what our comment says that a command took back. The command may still be there, and comes after this then. */
  remember(note, shown) {
    const { item, by, at, comment, ofOthers } = note;
    const box = boxesOf(shown).get(item.toLowerCase());
    const { fingerprint = "", identity: line = "", headSha } = box ?? {};
    this.#noted.add(keyOfTakenBack(note));
    this.#revoke({ item, fingerprint, line, by, at, how: "command", headSha, comment }, ofOthers);
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
  #hasNoted(command, ofOthers) {
    return [true, ofOthers].some((whose) => this.#noted.has(keyOfTakenBack({ ...command, ofOthers: whose })));
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
    const { item, by, at, comment } = done;
    const isTaken = (entry) => ofOthers || entry.by === by;
    const [standing, waivers] = [this.standing.get(item) ?? [], this.waivers.get(item) ?? []];
    const isEffective = [...standing, ...waivers].some(isTaken);
    this.entries.push({ ...done, kind: "revocation", ofOthers, tookAway: ofOthers || isEffective });
    this.standing.set(
      item,
      standing.filter((entry) => !isTaken(entry))
    );
    this.waivers.set(
      item,
      waivers.filter((entry) => !isTaken(entry))
    );
    if (comment === void 0) this.#takenBack.delete(item);
    else if (isEffective) {
      const others = (this.#takenBack.get(item) ?? []).filter(
        (one) => !ofOthers && (one.ofOthers || one.by !== by)
      );
      this.#takenBack.set(item, [...others, { item, by, at, comment, ofOthers }]);
    }
  }
};

// src/gate/ledger/ledger.ts
function sortRevisions(newestFirst) {
  return newestFirst.toReversed().sort((a, b) => Date.parse(a.editedAt) - Date.parse(b.editedAt));
}
function replay(histories, given = [], mayRevoke = () => false) {
  const record = new Record();
  const shown = histories.map(
    () => ({ boxes: /* @__PURE__ */ new Map(), ticked: /* @__PURE__ */ new Map(), headSha: void 0, pages: [], isWhole: true })
  );
  for (const event of inOrderOfTime(histories, given)) {
    if ("commands" in event) record.obey(event, shown, mayRevoke(event.by.login));
    else if ("item" in event) record.remember(event, shown);
    else {
      const own = shown[event.history];
      if (own !== void 0) record.see(event.revision, own);
    }
  }
  return record;
}
function inOrderOfTime(histories, given) {
  const revisions = histories.flatMap(
    (revisions2, history) => revisions2.map((revision) => ({ revision, history, at: revision.editedAt }))
  );
  const placeOf = (event) => "comment" in event ? event.comment : Number.MAX_SAFE_INTEGER;
  return [...notesIn(histories), ...given, ...revisions].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || placeOf(a) - placeOf(b)
  );
}
function notesIn(histories) {
  const notes = histories.flat().flatMap(
    ({ editor, text, editedAt }) => editor?.kind === "self" && text !== null ? readTakenBack(text, editedAt) : []
  );
  return [...new Map(notes.map((note) => [keyOfTakenBack(note), note])).values()];
}

export {
  renderMarker,
  isMarked,
  contextIn,
  renderHeadLine,
  renderPointerLine,
  pointedTo,
  renderReplyMarker,
  repliedTo,
  renderEdits,
  toPage,
  boxesByItem,
  toHiddenJson,
  renderTakenBack,
  Record,
  sortRevisions,
  replay,
  ROLES,
  judgeConfirmations,
  isReworded,
  isAllowed,
  mayBeAllowed,
  isIn,
  hasRole,
  findLacking
};
//# sourceMappingURL=chunk-B76PJVZX.js.map
