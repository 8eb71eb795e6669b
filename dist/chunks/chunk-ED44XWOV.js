import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  Scanner
} from "./chunk-VQURUF4K.js";

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

// src/render/markdown.ts
function oneLine(text) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
function code(text) {
  const inner = oneLine(text);
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(inner) || inner === "" ? " " : "";
  return `${fence}${pad}${inner}${pad}${fence}`;
}
function plain(text) {
  const parts = oneLine(text).split(/(https?:\/\/[^\s<>"]+)/i);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : escapeText(part)).join("");
}
function escapeText(text) {
  return text.replace(/[\\`*_{}[\]()#+\-.!|>~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("@", `@${JOINER}`).replace(/#(?=\w)/g, `#${JOINER}`).replace(/:(?=[\w+\\-]+:)/g, `:${JOINER}`);
}
var JOINER = "\u2060";
function link(label, url) {
  return `[${label}](${url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20")})`;
}
function authored(text) {
  return oneLine(text).replaceAll("<!--", "&lt;!--").replaceAll("-->", "--&gt;").replace(
    /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|`{3,}|~{3,}|\[(?=[ xX]\](?:\s|$))|(?:[-*_]\s*){3,}$)/,
    "\\$&"
  ).replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}
function folded(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function listed(parts, last = "and") {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function moment(iso) {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time} UTC`;
}

// src/render/policy.ts
function renderPolicy(policy) {
  const { count, author } = policy;
  const who = renderGroup(policy);
  const groups = policy["each-of"] ?? [];
  if (who === "" && count === 1 && groups.length === 0)
    return author ? ["the author may confirm as well"] : [];
  const people = count === 1 ? "" : `${counted(count, "person").replace("persons", "people")}: `;
  const each = groups.length === 0 ? "" : `, at least one of each: ${groups.map(renderGroup).join("; ")}`;
  return [
    `to be confirmed by ${people}${who === "" ? "anybody with write access" : who}${each}${author ? ", the author included" : ""}`
  ];
}
function renderWho(policy) {
  const groups = [policy, ...policy["each-of"] ?? []].map(renderGroup).filter((group) => group !== "");
  return groups.length === 0 ? "somebody else with write access" : groups.join("; or ");
}
function renderGroup({ users = [], teams = [], role, "code-owners": owners }) {
  return listed(
    [
      ...users.map(code),
      ...teams.map((team) => `members of ${code(team)}`),
      ...owners === true ? ["code owners of the files"] : [],
      ...role === void 0 ? [] : [`anybody with the role ${code(role)} or a higher one`]
    ],
    "or"
  );
}
function renderLack(lack) {
  switch (lack.lack) {
    case "people":
      return `${counted(lack.more, "more person").replace("persons", "people")} ${lack.more === 1 ? "has" : "have"} to confirm`;
    case "group":
      return `somebody has to confirm who is one of: ${renderGroup(lack.group)}`;
    case "owner":
      return `a code owner of ${code(lack.path)} has to confirm: ${listed(lack.owners.map(code), "or")}`;
    case "unlisted-files":
      return "the change has more files than GitHub lists, so nobody can tell whether all of their owners confirmed";
  }
}

// src/render/evidence.ts
function renderProofs(proofs) {
  return proofs.flatMap((proof) => {
    if (proof.headSha === void 0) return [`${renderWanted(proof.evidence)}, which only GitHub can tell`];
    const [first = "", ...more] = proof.evidence.kind === "review" ? renderReviews(proof) : renderFact(proof);
    return [`${proof.holds ? "\u2705" : "\u23F3"} ${first}`, ...more];
  });
}
function renderWanted(evidence) {
  switch (evidence.kind) {
    case "check":
      return `confirmed by the check ${nameOf(evidence)}`;
    case "status":
      return `confirmed by the status ${nameOf(evidence)}`;
    case "label":
      return `confirmed by the label ${nameOf(evidence)}`;
    case "deployment":
      return `confirmed by a deployment to ${nameOf(evidence)}`;
    case "review":
      return `confirmed by an approving review${renderReviewers(evidence)}`;
  }
}
function nameOf(evidence) {
  switch (evidence.kind) {
    case "check":
      return `${code(evidence.name)}${evidence.app === void 0 ? "" : ` of ${code(evidence.app)}`}`;
    case "status":
      return code(evidence.context);
    case "label":
      return `${code(evidence.label)}${evidence.by === void 0 ? "" : `, given by ${renderGroup(evidence.by)}`}`;
    case "deployment":
      return code(evidence.environment);
  }
}
function renderReviewers({ policy }) {
  const [who = ""] = renderPolicy(policy);
  return who.replace(/^to be confirmed by/, " by");
}
function renderFact({ evidence, holds, witnesses, near }) {
  if (evidence.kind === "review") return [];
  if (witnesses.length === 0) {
    const typo = near === void 0 ? "" : `; there is ${code(near)}: a slip?`;
    return [`${ABSENT[evidence.kind](nameOf(evidence))}${typo}`];
  }
  const shown = holds ? witnesses.slice(0, 1) : witnesses.filter(({ says }) => says !== "holds");
  return shown.map(
    (witness) => `${SUBJECTS[evidence.kind](nameOf(evidence), witness.url)} ${say(witness, evidence.kind)}`
  );
}
var ABSENT = {
  check: (name) => `there is no check ${name} on this commit yet`,
  status: (name) => `there is no status ${name} on this commit yet`,
  label: (name) => `there is no label ${name}`,
  deployment: (name) => `this commit was not deployed to ${name} yet`
};
var SUBJECTS = {
  check: (name, url) => `the check ${linked(name, url)}`,
  status: (name, url) => `the status ${linked(name, url)}`,
  label: (name) => `the label ${name}`,
  deployment: (name, url) => `the deployment to ${linked(name, url)}`
};
function say({ says, word = "", by, at }, kind) {
  const who = by === void 0 ? "" : `, by ${code(by)}`;
  const when = at === void 0 ? "" : ` on ${moment(at)}`;
  switch (says) {
    case "holds":
      if (kind === "label") return `was given${by === void 0 ? "" : ` by ${code(by)}`}${when}`;
      return `succeeded${kind === "check" ? "" : who}${when}`;
    case "running":
      return word === "" ? "is still running" : `is still ${code(word)}`;
    case "ended":
      return "has ended: something else was deployed there since, or it was taken down. Deploy this commit again";
    case "own":
      return "is the job that runs this gate, which proves nothing: name another one";
    case "by-author":
      return "is by the author of the pull request, which does not count";
    case "by-nobody-known":
      return "does not count, as GitHub does not tell who gave it";
    case "not-allowed":
      return `does not count${who}: it is for others to give`;
    case "permission-unknown":
      return `does not count yet${who}, as the permission could not be read; re-run the job`;
    default:
      return `ended with ${code(word)}${when}; as evidence only a success counts`;
  }
}
function renderReviews({ evidence, holds, witnesses, lacking }) {
  if (evidence.kind !== "review") return [];
  const approved = witnesses.filter(({ says }) => says === "holds");
  const by = listed(approved.map(({ by: by2 = "", at = "", url }) => `${linked(by2, url)} on ${moment(at)}`));
  const head = holds ? `approved by ${by}` : `waits for an approving review of this commit${renderReviewers(evidence)}`;
  return [
    head,
    ...holds || approved.length === 0 ? [] : [`approved by ${by}`, ...lacking.map(renderLack)],
    ...holds ? [] : witnesses.flatMap(renderOpinion)
  ];
}
function renderOpinion({ says, by, url }) {
  const who = by === void 0 ? "a reviewer whose account is gone" : linked(by, url);
  switch (says) {
    case "objects":
      return [`\u274C ${who} requests changes: that stands until they approve, or the review is dismissed`];
    case "stale":
      return [`${who} reviewed an earlier commit; please look again and review this one`];
    case "dismissed":
      return [`the review of ${who} was dismissed`];
    case "permission-unknown":
      return [`the review of ${who} does not count yet, as the permission could not be read; re-run the job`];
    case "not-allowed":
      return [`the review of ${who} does not count, as this item is for others to review`];
    default:
      return [];
  }
}
function renderMissing(proofs) {
  const proof = proofs.find(({ holds }) => !holds);
  if (proof === void 0) return void 0;
  const { evidence, witnesses } = proof;
  const { says, word } = witnesses.find((witness) => witness.says !== "holds") ?? {};
  const state = says === void 0 ? "none yet" : word ?? (says === "running" ? "running" : "does not count");
  switch (evidence.kind) {
    case "check":
      return `check ${evidence.name}: ${state}`;
    case "status":
      return `status ${evidence.context}: ${state}`;
    case "deployment":
      return `deployment to ${evidence.environment}: ${state}`;
    case "label":
      return `label ${evidence.label}: ${says === void 0 ? "missing" : state}`;
    case "review":
      return witnesses.some((witness) => witness.says === "objects") ? "changes requested" : "review needed";
  }
}
function linked(label, url) {
  const parsed = url === void 0 ? null : URL.parse(url);
  return parsed === null || !/^https?:$/.test(parsed.protocol) ? label : link(label, parsed.href);
}

// src/env/manifest/suggest.ts
function suggestDeclaration(manifest, key, required) {
  if (/\.ya?ml$/.test(manifest)) return [required ? `${key}:` : `${key}: { required: false }`];
  if (manifest.endsWith(".schema")) return [required ? "# @required" : "# @optional", `${key}=`];
  return [required ? `${key}=` : `# ${key}=`];
}

// src/render/finding.ts
function renderFindingTitle(finding, closedBy = "facts") {
  const key = `**${code(finding.key)}**`;
  const service = code(finding.service);
  switch (finding.kind) {
    case "missing":
      if (!finding.certain) return `${key} is set in production for ${service}`;
      if (finding.blocking && closedBy === "people")
        return `${key} will be set in production for ${service} before this is deployed`;
      return finding.blocking ? `${key} is missing in production for ${service}` : `${key} is not set in production for ${service}, and need not be`;
    case "invalid":
      return `${key} has an invalid value in production for ${service}: ${listed(finding.breaks.map(({ rule, source }) => `${RULES[rule]} in ${code(source)}`))}`;
    case "changed":
      return `production still fits ${key} of ${service}: ${listed(finding.fields)} changed`;
    case "stale":
      return closedBy === "people" ? `${key} in ${listed(finding.sources.map(code))} is still of use: ${service} does not declare it` : `${key} is in ${listed(finding.sources.map(code))}, and ${service} does not declare it`;
    case "undeclared":
      return `${key} is read by ${service}, and no manifest declares it`;
  }
}
var RULES = {
  empty: "it is empty",
  placeholder: "it is a placeholder",
  type: "it is not of the declared type",
  enum: "it is none of the declared values",
  pattern: "it does not match the declared pattern"
};
function renderFindingNotes(finding, where, closedBy = "facts") {
  const { declared, hints } = finding;
  const places = renderPlaces(finding, where);
  return [
    ...declared?.description === void 0 ? [] : [`*${plain(declared.description.slice(0, 300))}*`],
    ...places.length === 0 ? [] : [places.join(", ")],
    ...hints.map(({ message }) => plain(message)),
    ...nextStep(finding, closedBy)
  ];
}
function renderPlaces(finding, where) {
  const { at, declared, reads = [], searched } = finding;
  const [first] = reads;
  const others = reads.length > 1 ? ` and ${counted(reads.length - 1, "more place")}` : "";
  const owner = declared?.owner === void 0 ? "" : ` (owner: ${plain(declared.owner)})`;
  return [
    ...first === void 0 ? [] : [`read at ${renderPlace(first.at, where)}${others}`],
    ...declared === void 0 ? [] : [`declared at ${renderPlace(declared.at, where)}${owner}`],
    ...declared === void 0 && first === void 0 && at !== void 0 ? [`found at ${renderPlace(at, where)}`] : [],
    ...finding.kind === "missing" && searched.length > 0 ? [`looked for in ${listed(searched.map(code))}`] : [],
    ...finding.kind === "missing" && finding.typoOf !== void 0 ? [`which has ${code(finding.typoOf)}: a typo?`] : []
  ];
}
function nextStep(finding, closedBy) {
  const { kind, blocking, searched, key } = finding;
  if (kind === "undeclared") return renderDeclaration(finding);
  if (!blocking) return [];
  if (kind === "missing" && finding.certain) {
    const target = searched.length === 1 ? code(searched[0] ?? "") : `one of ${listed(searched.map(code))}`;
    const tick = closedBy === "people" ? ", or tick the box if that is taken care of" : "";
    return [`**next:** add ${code(key)} to ${target}${tick}; this closes by itself once production has it`];
  }
  if (kind === "missing") return ["**next:** make sure that production has it, then tick the box"];
  if (kind === "invalid")
    return [
      `**next:** correct it there${closedBy === "people" ? ", or tick the box if that is taken care of" : ""}; this closes by itself once the value is valid`
    ];
  return [];
}
function renderDeclaration({
  key,
  declareIn,
  reads = [],
  typoOf
}) {
  const typo = typoOf === void 0 ? [] : [`did you mean ${code(typoOf)}, which is declared and not read?`];
  if (declareIn === void 0) return typo;
  const lines = suggestDeclaration(
    declareIn,
    key,
    reads.some(({ kind }) => kind === "hard")
  );
  return [...typo, `**next:** declare it in ${code(declareIn)}: ${lines.map(code).join(" and below it ")}`];
}
function renderPlace({ file, line }, { webUrl, headSha }) {
  if (webUrl === void 0) return code(`${file}:${line}`);
  const path = file.split("/").map(encodeURIComponent).join("/");
  return link(code(`${file}:${line}`), `${webUrl}/blob/${headSha}/${path}#L${line}`);
}

// src/render/refusal.ts
function howOf({ kind, how }) {
  return kind === "waiver" ? "waiver" : how;
}
function renderRefusal(refusal, how, { policy, waivable }) {
  const this_ = `this ${how} does not count`;
  const again = how === "tick" ? "tick again" : "confirm it again";
  switch (refusal) {
    case "lapsed":
      if (how === "waiver")
        return "waived an earlier state; what it was about has changed since, so confirm it, or waive it anew";
      return `confirmed an earlier state; what it was about has changed since, so please look again and ${again}`;
    case "expired":
      return `confirmed too long ago; please look again and ${again}`;
    case "author":
      if (how === "waiver")
        return `the author of a pull request may not waive an item; ask ${renderGroup(waivable ?? {})}, or have it confirmed`;
      return `${this_}, as the author of a pull request may not confirm this item; ask ${renderWho(policy)}`;
    case "no-write-access":
      return `${this_} without write access to the repository; ask somebody who has it`;
    case "not-allowed":
      return how === "waiver" ? `${this_}, as this item is for others to waive: ${renderGroup(waivable ?? {})}; ask one of them, or have it confirmed` : `${this_}, as this item is for others to confirm: ${renderWho(policy)}`;
    case "reworded":
      return how === "waiver" ? "was given to other words than these; please read it again and waive it again" : `was given to other words than these; please read it again and ${again}`;
    case "permission-unknown":
      return `${this_} yet, as the permission could not be read; re-run the job`;
    case "facts-only":
      return "nobody can tick this off; it closes by itself once production is right";
    case "evidence-only":
      return "nobody can confirm this by hand; it is confirmed by what the item waits for";
    case "not-waivable":
      return `${this_}, as the checklist lets nobody waive this item; have it confirmed, or mark it \`waivable\` on the base branch`;
    case "waiver-ended":
      return "waived until a day that has passed; confirm the item, or waive it anew";
  }
}

// src/render/item.ts
function renderItemLine(item, { place }) {
  const label = renderLabel(item);
  if (item.closedBy === "facts") return `- \u274C ${label}`;
  if (place !== "comment" || item.state === "locked") return `- ${ICONS[item.state]} ${label}`;
  const { id, fingerprint, state } = item;
  const ticked = state === "confirmed";
  if (item.closedBy === "people") return renderBox({ item: id, fingerprint, ticked, label });
  const mark = state === "waived" ? ICONS.waived : ticked ? ICONS.confirmed : ICONS.open;
  return renderBox({ item: id, fingerprint, ticked: false, label, mark });
}
var ICONS = { confirmed: "\u2705", waived: "\u26A0\uFE0F", open: "\u23F3", locked: "\u{1F512}", blocked: "\u274C" };
function renderBoxIdentity(ask) {
  const { id, fingerprint } = ask;
  return parseBoxes(renderBox({ item: id, fingerprint, ticked: false, label: renderLabel(ask) }))[0]?.identity;
}
function renderLabel(ask) {
  return `${renderTitle(ask)}${ask.optional ? " *(optional)*" : ""}`;
}
function renderTitle({ subject, closedBy }) {
  switch (subject.kind) {
    case "item":
      return `**${authored(subject.item.title)}**`;
    case "finding":
      return renderFindingTitle(subject.finding, closedBy);
    case "removed-file":
      return `${code(subject.file.path)}, ${ROLES[subject.file.role]} of ${code(subject.file.service)}, is removed on purpose`;
  }
}
var ROLES = { manifest: "the manifest", production: "a production source" };
function renderItemNotes(item, view) {
  const { subject, refused, lacking, state, closedBy, policy, proofs } = item;
  const confirmations = item.counted.map((entry) => `confirmed by ${renderPerson(entry, view)}`);
  if (state === "confirmed") return [...confirmations, ...renderProofs(proofs)];
  if (item.waiver !== void 0) return [renderWaiver(item.waiver, view)];
  return [
    ...confirmations,
    ...confirmations.length === 0 ? [] : lacking.map(renderLack),
    ...renderProofs(proofs),
    ...subject.kind === "item" ? renderBecause(subject.because) : [],
    ...subject.kind === "item" && subject.item.help !== void 0 ? [authored(subject.item.help)] : [],
    ...subject.kind === "finding" ? renderFindingNotes(subject.finding, view, closedBy) : [],
    ...renderTies(item),
    ...closedBy === "people" ? renderPolicy(policy) : [],
    ...item.refusedWaivers.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item)}`
    ),
    ...refused.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item)}${refusal === "lapsed" ? renderChange(item, entry, view) : ""}`
    )
  ];
}
function renderChange({ files, subject }, { headSha }, { changedSince }) {
  const since = headSha === void 0 ? void 0 : changedSince.get(headSha);
  if (since === void 0) return "";
  const changed = files.flatMap(
    ({ path, previousPath = path }) => since.has(path) || since.has(previousPath) ? [path] : []
  );
  const shown = changed.slice(0, 3).map(code);
  const more = changed.length > 3 ? [counted(changed.length - 3, "more file")] : [];
  if (shown.length > 0) return `; changed since: ${listed([...shown, ...more])}`;
  return subject.kind === "item" ? "; what changed is the item itself, or which files it is about" : "; what changed is the finding";
}
function renderWaiver(waiver, view) {
  const end = waiver.until === void 0 ? "" : `, until ${waiver.until}`;
  return `waived by ${renderPerson(waiver, view)}${end}: ${plain(waiver.reason)}`;
}
function renderTies({ needs, oneOf, state }) {
  return [
    ...state === "locked" ? [`opens once ${listed(needs.map(code))} ${needs.length === 1 ? "is" : "are"} closed`] : [],
    ...oneOf === void 0 ? [] : [`one of the choice ${code(oneOf)} is enough`]
  ];
}
function renderPerson({ by, at }, { webUrl }) {
  const name = webUrl === void 0 ? code(by) : link(by, `${new URL(webUrl).origin}/${by}`);
  return `${name} on ${moment(at)}`;
}
function renderBecause(because) {
  return because.length === 0 ? [] : [`asked because this ${listed(because.map(renderReason))}`];
}
function renderReason(reason) {
  switch (reason.by) {
    case "paths":
      return `changes ${code(reason.path)}${reason.others === 0 ? "" : ` and ${counted(reason.others, "more file")}`}`;
    case "label":
      return `has the label ${code(reason.label)}`;
    case "base-branch":
      return `goes to ${code(reason.branch)}`;
    case "env-change":
      return reason.keys.length === 0 ? "changes no env key" : `changes ${listed(reason.keys.slice(0, 5).map(code))}${reason.keys.length > 5 ? ` and ${counted(reason.keys.length - 5, "more key")}` : ""}`;
    case "unlisted-files":
      return "changes more files than GitHub lists, so it may concern this";
    case "unknown-labels":
      return `may get the label ${listed(reason.labels.map(code), "or")}`;
    case "unknown-base-branch":
      return `may go to ${listed(reason.branches.map(code), "or")}`;
    case "unknown-env-keys":
      return "may change env keys, which could not be compared";
  }
}

// src/gate/marker.ts
function renderMarker(context) {
  const name = encodeURIComponent(context).replaceAll("-", "%2D");
  return `<!-- deployment-checklist gate:${name} -->`;
}
function isMarked(body, context) {
  return normalizeNewlines(body).trimStart().startsWith(renderMarker(context));
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
  /** A person has one confirmation of one fingerprint: the newest. */
  #confirm(entry) {
    this.entries.push(entry);
    const others = (this.standing.get(entry.item) ?? []).filter(
      ({ by, fingerprint }) => by !== entry.by || fingerprint !== entry.fingerprint
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

// src/gate/policy.ts
var ROLES2 = ["none", "read", "triage", "write", "maintain", "admin"];
function judgeConfirmations(ask, standing, people, now, line) {
  const counted2 = [];
  const refused = /* @__PURE__ */ new Map();
  for (const entry of standing) {
    const refusal = isReworded(entry, line) ? "reworded" : refusalOf(ask, entry, people, now);
    if (refusal === void 0) counted2.push(entry);
    else if (entry.all === true && refusal !== "lapsed") continue;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  const lacking = findLacking(
    ask,
    counted2.map(({ by }) => by.toLowerCase()),
    people
  );
  return { counted: counted2, refused: [...refused.values()], lacking };
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
  return ROLES2.indexOf(roles.get(login) ?? "none") >= ROLES2.indexOf(least);
}
function owns(path, login, people) {
  return people.ownersOf(path).some((owner) => {
    const name = owner.replace(/^@/, "").toLowerCase();
    return name.includes("/") ? people.teams.get(name)?.has(login) === true : name === login;
  });
}
function findLacking(ask, counted2, people) {
  const { policy } = ask;
  const more = policy.count - new Set(counted2).size;
  const groups = policy["each-of"] ?? [];
  return [
    ...more > 0 ? [{ lack: "people", more }] : [],
    ...groups.flatMap(
      (group) => counted2.some((login) => isIn(group, login, ask, people)) ? [] : [{ lack: "group", group }]
    ),
    ...findUnowned(ask, counted2, people)
  ];
}
function findUnowned(ask, counted2, people) {
  const group = groupOf(ask.policy);
  if (group["code-owners"] !== true || counted2.some((login) => isNamed(group, login, people))) return [];
  if (!ask.filesComplete) return [{ lack: "unlisted-files" }];
  const file = ask.files.find(({ path }) => {
    const owners = people.ownersOf(path);
    return owners.length > 0 && !counted2.some((login) => owns(path, login, people));
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

// src/gate/holding.ts
function isClosed({ state }) {
  return state === "confirmed" || state === "waived";
}
function holdingItems(items) {
  return items.filter((item) => !item.optional && !item.spared && !isClosed(item));
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
  renderMarker,
  isMarked,
  renderHeadLine,
  renderReplyMarker,
  repliedTo,
  findNearName,
  renderProblem,
  GateError,
  isClosed,
  holdingItems,
  oneLine,
  code,
  plain,
  link,
  authored,
  folded,
  counted,
  listed,
  moment,
  renderFindingTitle,
  renderFindingNotes,
  renderPlace,
  renderWho,
  renderProofs,
  renderMissing,
  howOf,
  renderRefusal,
  renderItemLine,
  renderBoxIdentity,
  renderTitle,
  renderItemNotes,
  sortRevisions,
  replay,
  whatIsWrongWith,
  VALUE_TYPES,
  firstBroken,
  Sealed,
  ROLES2 as ROLES,
  judgeConfirmations,
  isReworded,
  isAllowed,
  isIn,
  hasRole,
  findLacking,
  groupsOf
};
//# sourceMappingURL=chunk-ED44XWOV.js.map
