import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  parseBoxes,
  renderBox
} from "./chunk-PG5UG24K.js";

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
  return escapeLine(oneLine(text));
}
function escapeLine(line) {
  const parts = line.split(/(https?:\/\/[^\s<>"]+)/i);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : escapeText(part)).join("");
}
function escapeText(text) {
  return text.replace(/[\\`*_{}[\]()#+\-.!|>~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("@", `@${JOINER}`).replace(/#(?=\w)/g, `#${JOINER}`).replace(/:(?=[\w+\\-]+:)/g, `:${JOINER}`);
}
var JOINER = "\u2060";
function sentence(text) {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : escapeLine(part)).join("");
}
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

// src/render/comment/policy.ts
function renderPolicy(policy) {
  const { count, author } = policy;
  const isUsual = renderGroup(policy) === "" && count === 1 && policy["each-of"] === void 0;
  if (isUsual) return author ? ["the author may confirm as well"] : [];
  return [`to be confirmed by ${renderPeople(policy)}`];
}
function renderPeople(policy) {
  const { count, author } = policy;
  const who = renderGroup(policy);
  const groups = policy["each-of"] ?? [];
  const people = count === 1 ? "" : `${counted(count, "person").replace("persons", "people")}: `;
  const each = groups.length === 0 ? "" : `, at least one of each: ${groups.map(renderGroup).join("; ")}`;
  return `${people}${who === "" ? "anybody with write access" : who}${each}${author ? ", the author included" : ""}`;
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
function renderLack(lack, verb = "confirm") {
  switch (lack.lack) {
    case "people":
      return `${counted(lack.more, "more person").replace("persons", "people")} ${lack.more === 1 ? "has" : "have"} to ${verb}`;
    case "group":
      return `somebody has to ${verb} who is one of: ${renderGroup(lack.group)}`;
    case "owner":
      return lack.owners.length > 0 ? `a code owner of ${code(lack.path)} has to ${verb}: ${listed(lack.owners.map(code), "or")}` : `nobody can tell who owns ${code(lack.path)}: a line of CODEOWNERS that may match it has ${code("**")} beside another character. Write that line otherwise`;
    case "unlisted-files":
      return "the change has more files than GitHub lists, so nobody can tell whether all of their owners confirmed";
  }
}

// src/render/comment/evidence.ts
function renderProofs(proofs) {
  return proofs.flatMap((proof) => {
    if (proof.headSha === void 0) return [`${renderWanted(proof.evidence)}, which only GitHub can tell`];
    const [first = "", ...more] = proof.evidence.kind === "review" ? renderReviews(proof) : renderFact(proof);
    return [`${markOf(proof)} ${first}`, ...more];
  });
}
function markOf({ evidence, holds, witnesses }) {
  if (holds) return "\u2705";
  const mayCome = ({ says }) => says === "holds" || says === "running" || says === "permission-unknown";
  return evidence.kind === "review" || witnesses.every(mayCome) ? "\u23F3" : "\u274C";
}
function renderWanted(evidence) {
  switch (evidence.kind) {
    case "check":
      return `confirmed by the check ${nameOf(evidence)}`;
    case "status":
      return `confirmed by the status ${nameOf(evidence)}`;
    case "label":
      return `confirmed by the label ${nameOf(evidence)}${evidence.by === void 0 ? "" : `, given by ${renderGroup(evidence.by)}`}`;
    case "deployment":
      return `confirmed by a deployment to ${nameOf(evidence)}`;
    case "review":
      return `confirmed by an approving review of ${renderPeople(evidence.policy)}`;
  }
}
function nameOf(evidence) {
  switch (evidence.kind) {
    case "check":
      return `${code(evidence.name)}${evidence.app === void 0 ? "" : ` of ${code(evidence.app)}`}`;
    case "status":
      return code(evidence.context);
    case "label":
      return code(evidence.label);
    case "deployment":
      return code(evidence.environment);
  }
}
function renderFact({ evidence, holds, witnesses, near }) {
  if (evidence.kind === "review") return [];
  if (witnesses.length === 0) {
    const typo = near === void 0 ? "" : `; there is ${code(near)}: a slip?`;
    return [`${ABSENT[evidence.kind](nameOf(evidence))}${renderGivers(evidence)}${typo}`];
  }
  const shown = holds ? witnesses.slice(0, 1) : witnesses.filter(({ says }) => says !== "holds");
  return shown.map(
    (witness) => `${SUBJECTS[evidence.kind](nameOf(evidence), witness.url)} ${say(witness, evidence)}`
  );
}
function renderGivers(evidence) {
  if (evidence.kind !== "label" || evidence.by === void 0) return "";
  return `: it is for ${renderGroup(evidence.by)} to give`;
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
function say({ says, word = "", by, at }, evidence) {
  const { kind } = evidence;
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
      return `does not count${who}${renderGivers(evidence)}`;
    case "permission-unknown":
      return `does not count yet${who}, as the permission could not be read; re-run the job`;
    case "failed":
    case "objects":
    case "stale":
    case "dismissed":
      return `ended with ${code(word)}${when}; as evidence only a success counts`;
  }
}
function renderReviews({ evidence, holds, witnesses, lacking }) {
  if (evidence.kind !== "review") return [];
  const approved = witnesses.filter(({ says }) => says === "holds");
  const by = listed(approved.map(({ by: by2 = "", at = "", url }) => `${linked(by2, url)} on ${moment(at)}`));
  const head = holds ? `approved by ${by}` : `waits for an approving review of this commit by ${renderPeople(evidence.policy)}`;
  return [
    head,
    ...holds || approved.length === 0 ? [] : [`approved by ${by}`, ...lacking.map((lack) => renderLack(lack, "approve"))],
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

// src/env/findings/finding.ts
function isCertain(finding) {
  return finding.kind !== "missing" || finding.certain && finding.disputed !== true;
}

// src/env/manifest/suggest.ts
function suggestDeclaration(manifest, key, required) {
  if (/\.ya?ml$/.test(manifest)) return [required ? `${key}:` : `${key}: { required: false }`];
  if (manifest.endsWith(".schema")) return [required ? "# @required" : "# @optional", `${key}=`];
  return [required ? `${key}=` : `# ${key}=`];
}
function parentOfDeclarations(manifest) {
  return /\.ya?ml$/.test(manifest) ? "keys" : void 0;
}

// src/render/comment/finding.ts
function renderFindingTitle(finding, closedBy = "facts") {
  const key = `**${code(finding.key)}**`;
  const service = code(finding.service);
  switch (finding.kind) {
    case "missing":
      if (finding.disputed)
        return `${key} need not be set in production for ${service}, as the manifest says, though the code cannot do without it`;
      if (!finding.certain) return `${key} is set in production for ${service}`;
      if (finding.blocking && closedBy === "people")
        return `${key} will be set in production for ${service} before this is deployed`;
      return finding.blocking ? `${key} is missing in production for ${service}` : `${key} is not set in production for ${service}, and need not be`;
    case "invalid":
      return `${key} has an invalid value in production for ${service}: ${listed(finding.breaks.map(({ rule, source }) => `${RULES[rule]} in ${code(source)}`))}`;
    case "changed":
      return `production still fits ${key} of ${service}: ${listed(finding.fields)} changed`;
    case "stale":
      if (isLeaving(finding))
        return `${key} of ${service} can be taken out of ${listed(finding.sources.map(code))}`;
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
function renderPlainFindingTitle(finding, closedBy) {
  return renderFindingTitle(finding, closedBy).replaceAll("**", "").replaceAll("`", "");
}
function renderFindingNotes(finding, where, closedBy = "facts") {
  const { declared, hints } = finding;
  const places = renderPlaces(finding, where);
  return [
    ...declared?.description === void 0 ? [] : [`*${plain(declared.description.slice(0, 300))}*`],
    ...places.length === 0 ? [] : [places.join(", ")],
    ...finding.kind === "missing" && finding.disputed ? renderDispute(declared) : [],
    ...hints.map(({ message }) => sentence(message)),
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
    ...declared === void 0 && first === void 0 && at !== void 0 && !isLeaving(finding) ? [`found at ${renderPlace(at, where)}`] : [],
    ...finding.kind === "missing" && searched.length > 0 && !isToBeAdded(finding) ? [`looked for in ${listed(searched.map(code))}`] : [],
    ...finding.kind === "missing" && finding.typoOf !== void 0 ? [`${isToBeAdded(finding) ? "production" : "which"} has ${code(finding.typoOf)}: a typo?`] : []
  ];
}
function renderDispute(declared) {
  if (declared === void 0) return [];
  const { environments, hasDefault } = declared;
  const says = hasDefault ? "the program has a default" : `it is for ${listed((environments ?? []).map(code))} only`;
  return [`the manifest says that ${says}, and the code fails without the key`];
}
function isToBeAdded(finding) {
  return finding.kind === "missing" && finding.blocking && isCertain(finding);
}
function isLeaving({ kind, blocking }) {
  return kind === "stale" && blocking;
}
function nextStep(finding, closedBy) {
  const { kind, blocking, searched, key } = finding;
  if (kind === "undeclared") return renderDeclaration(finding);
  if (!blocking) return [];
  if (kind === "missing" && isCertain(finding)) {
    const target = listed(searched.map(code), "or");
    const tick = closedBy === "people" ? ", or tick the box if that is taken care of" : "";
    return [`**next:** add ${code(key)} to ${target}${tick}`];
  }
  if (kind === "missing" && finding.disputed) {
    const target = searched.length === 0 ? "production" : listed(searched.map(code), "or");
    const tick = closedBy === "people" ? "; where production does without it, tick the box" : "";
    return [`**next:** correct the manifest or the code, or add ${code(key)} to ${target}${tick}`];
  }
  if (kind === "missing") return ["**next:** make sure that production has it, then tick the box"];
  if (isLeaving(finding))
    return [
      "**next:** nobody looked at all of the code: make sure that none reads it, or that production has it from elsewhere, then tick the box"
    ];
  if (kind === "invalid")
    return [
      `**next:** correct it there${closedBy === "people" ? ", or tick the box if that is taken care of" : ""}`
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
  return [
    ...typo,
    `**next:** declare it ${renderManifest(declareIn)}: ${lines.map(code).join(" and below it ")}`
  ];
}
function renderManifest(manifest) {
  const parent = parentOfDeclarations(manifest);
  return `${parent === void 0 ? "" : `under ${code(parent)} `}in ${code(manifest)}`;
}
function renderPlace({ file, line }, { webUrl, headSha }) {
  if (webUrl === void 0) return code(`${file}:${line}`);
  const path = file.split("/").map(encodeURIComponent).join("/");
  return link(code(`${file}:${line}`), `${webUrl}/blob/${headSha}/${path}#L${line}`);
}

// src/render/comment/refusal.ts
function howOf({ kind, how }) {
  return kind === "waiver" ? "waiver" : how;
}
function renderRefusal(refusal, how, { policy, waivable }, changed = "what it was about") {
  const this_ = `this ${how} does not count`;
  const again = how === "tick" ? "tick again" : "confirm it again";
  switch (refusal) {
    case "lapsed":
      if (how === "waiver")
        return `waived an earlier state; ${changed} changed since, so confirm it, or waive it anew`;
      return `confirmed an earlier state; ${changed} changed since, so it has to be looked at and ${how === "tick" ? "ticked" : "confirmed"} again`;
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

// src/render/comment/item.ts
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
  const confirmations = item.counted.map((entry) => `confirmed by ${renderRecord(entry, view)}`);
  if (state === "confirmed") return [...confirmations, ...renderProofs(proofs)];
  if (item.waiver !== void 0) return [renderWaiver(item.waiver, view)];
  return [
    ...confirmations,
    ...lacking.filter((lack) => confirmations.length > 0 || isDeadEnd(lack)).map((lack) => renderLack(lack)),
    ...renderProofs(proofs),
    ...subject.kind === "item" ? renderBecause(subject.because) : [],
    ...subject.kind === "item" && subject.item.help !== void 0 ? [authored(subject.item.help)] : [],
    ...subject.kind === "finding" ? renderFindingNotes(subject.finding, view, closedBy) : [],
    ...renderTies(item, view),
    ...closedBy === "people" ? renderPolicy(policy) : [],
    ...item.refusedWaivers.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item)}`
    ),
    ...refused.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item, renderChange(item, entry, view))}`
    ),
    ...item.missed.map(
      (tick) => `${renderPerson(tick, view)}: this tick does not count, as the page was out of date, or the line was changed along with it; please reload the page, look again and tick again`
    )
  ];
}
function isDeadEnd(lack) {
  return lack.lack === "unlisted-files" || lack.lack === "owner" && lack.owners.length === 0;
}
function renderChange({ files, subject }, { headSha }, { changedSince }) {
  const since = headSha === void 0 ? void 0 : changedSince.get(headSha);
  if (since === void 0) return void 0;
  const changed = files.flatMap(
    ({ path, previousPath = path }) => since.has(path) || since.has(previousPath) ? [path] : []
  );
  const shown = changed.slice(0, 3).map(code);
  const more = changed.length > 3 ? [counted(changed.length - 3, "more file")] : [];
  if (shown.length > 0) return listed([...shown, ...more]);
  return subject.kind === "item" ? "the item itself, or which files it is about," : "the finding";
}
function renderWaiver(waiver, view) {
  const end = waiver.until === void 0 ? "" : `, until ${waiver.until}`;
  return `waived by ${renderRecord(waiver, view)}${end}: ${plain(waiver.reason)}`;
}
function renderTies({ needs, oneOf, state }, { decision }) {
  return [
    ...state === "locked" ? [`opens once this is closed: ${listed(needs.map(titleIn(decision)))}`] : [],
    ...oneOf === void 0 ? [] : [`one of the choice ${code(oneOf)} is enough`]
  ];
}
function titleIn({ items }) {
  return (id) => {
    const item = items.find((other) => other.id.toLowerCase() === id.toLowerCase());
    return item === void 0 ? code(id) : renderTitle(item);
  };
}
function renderRecord(entry, view) {
  const head = entry.headSha === void 0 ? "" : `, for ${code(entry.headSha.slice(0, 7))}`;
  return `${renderPerson(entry, view)}${head}`;
}
function renderPerson({ by, at }, { webUrl }) {
  const name = webUrl === void 0 ? code(by) : link(by, `${new URL(webUrl).origin}/${by}`);
  return `${name} on ${moment(at)}`;
}
function findNamed(body) {
  return [...body.matchAll(/^ *- .*\]\(https?:\/\/[^/)\s]+\/([\w-]+)\) on \d/gm)].flatMap(
    ([, login]) => login?.toLowerCase() ?? []
  );
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

// src/gate/evidence/holding.ts
function isClosed({ state }) {
  return state === "confirmed" || state === "waived";
}
function holdingItems(items) {
  return items.filter((item) => !item.optional && !item.spared && !isClosed(item));
}

export {
  isClosed,
  holdingItems,
  oneLine,
  code,
  link,
  authored,
  folded,
  counted,
  listed,
  moment,
  renderWho,
  renderProofs,
  renderMissing,
  howOf,
  renderRefusal,
  isCertain,
  renderFindingTitle,
  renderPlainFindingTitle,
  renderFindingNotes,
  renderPlace,
  renderItemLine,
  renderBoxIdentity,
  renderItemNotes,
  findNamed
};
//# sourceMappingURL=chunk-NBSP56BT.js.map
