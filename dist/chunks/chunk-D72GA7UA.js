import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  authored,
  code,
  counted,
  folded,
  holdingItems,
  link,
  listed,
  moment,
  oneLine,
  renderFindingNotes,
  renderFindingTitle,
  renderItemLine,
  renderItemNotes,
  renderMissing,
  renderPlace
} from "./chunk-JPV44EYB.js";

// src/render/status-line.ts
var LONGEST = 140;
function renderHeadline({ verdict, items }) {
  const holding = holdingItems(items);
  const open = holding.filter(({ state }) => state !== "blocked").length;
  const also = open === 0 ? "" : `, ${counted(open, "item")} open`;
  switch (verdict.reason) {
    case "nothing-applies":
      return "nothing to confirm";
    case "all-confirmed": {
      const waived = items.filter(({ state }) => state === "waived").length;
      return waived === 0 ? "everything is confirmed" : `everything is confirmed, ${counted(waived, "item")} waived`;
    }
    case "items-open":
      return `${counted(open, "item")} open`;
    case "checklist-would-break":
      return `the checklist file would break${also}`;
    case "production-lacks-keys":
      return `production lacks ${counted(holding.filter(isFinding("missing")).length, "key")}${also}`;
    case "production-has-invalid-keys":
      return `production has ${counted(holding.filter(isFinding("invalid")).length, "invalid key")}${also}`;
  }
}
var isFinding = (kind) => ({ state, subject }) => state === "blocked" && subject.kind === "finding" && subject.finding.kind === kind;
function renderHeldLine(twin) {
  return `Confirmed here, and not in #${twin}, which has the same head: a status is of both`;
}
function renderStatusLine(decision) {
  const { verdict, items } = decision;
  const headline = capitalized(renderHeadline(decision));
  const names = verdict.state === "met" ? [
    ...new Set(
      items.flatMap(
        (item) => [...item.counted, ...item.waiver === void 0 ? [] : [item.waiver]].map(({ by }) => by)
      )
    ),
    ...items.some(isProven) ? ["evidence"] : []
  ] : holdingItems(items).map(nameOf);
  const before = verdict.state === "met" ? `${headline} by ` : `${headline}: `;
  const told = verdict.state === "met" ? names : holdingItems(items).map(nameWithReason);
  const whole = oneLine(before + listed(told));
  if (told.length > 0 && whole.length <= LONGEST) return whole;
  for (let count = names.length; count > 0; count -= 1) {
    const more = names.length - count;
    const line = before + listed([...names.slice(0, count), ...more === 0 ? [] : [`${more} more`]]);
    if (line.length <= LONGEST) return line;
  }
  return shortened(headline);
}
function isProven({ closedBy, state }) {
  return closedBy === "evidence" && state === "confirmed";
}
function nameWithReason(item) {
  const missing = item.state === "open" ? renderMissing(item.proofs) : void 0;
  return missing === void 0 ? nameOf(item) : `${nameOf(item)} (${missing})`;
}
function nameOf({ id, subject }) {
  if (subject.kind === "finding") return subject.finding.key;
  return subject.kind === "removed-file" ? subject.file.path : id;
}
function renderErrorLine({ headline }) {
  return shortened(`Could not be evaluated: ${headline}`);
}
function renderGroupLine(numbers, states) {
  const closed = numbers.flatMap(
    (number, index) => states[index] === "met" ? [] : [`#${number} is ${states[index]}`]
  );
  if (closed.length === 0)
    return shortened(`Everything is confirmed in ${listed(numbers.map((number) => `#${number}`))}`);
  return shortened(capitalized(listed(closed)));
}
function shortened(text) {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST - 1).replace(/\s+\S*$/, "").replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/render/comment/conflict.ts
function renderConflict({ key, fields, between }, where) {
  const places = between.map(
    ({ service, declared }) => `${code(service)} (${renderPlace(declared.at, where)})`
  );
  return `**${code(key)}** differs in ${listed(fields)} between ${listed(places)}: one value may not fit all of them`;
}
function renderConflicts(view, elsewhere) {
  const { conflicts } = view.decision;
  if (conflicts.length === 0) return [];
  const summary = `${counted(conflicts.length, "key")} of this change ${conflicts.length === 1 ? "is" : "are"} declared differently by services`;
  if (elsewhere !== void 0) return [`${summary}${elsewhere}.`];
  return [folded(summary, conflicts.map((conflict) => `- ${renderConflict(conflict, view)}`).join("\n"))];
}
function reportConflict({ key, fields, between }) {
  return { key, fields, between: between.map(({ service, declared }) => ({ service, at: declared.at })) };
}

// src/render/baseline/baseline.ts
function renderGoneEntry({ kind, key, service, ...place }, where) {
  return `${code(key)} of ${code(service)}, ${kind}: ${renderPlace(place, where)}`;
}
function renderGoneCount({ length }) {
  return length === 1 ? "1 entry of the baseline is stale: it names no finding as it is now" : `${length} entries of the baseline are stale: they name no finding as it is now`;
}
function renderGone({ decision, ...where }, { old: shown }) {
  const { gone } = decision.baseline;
  if (gone.length === 0) return [];
  if (!shown) return [`${renderGoneCount(gone)}.`];
  const some = gone.slice(0, MOST_SHOWN).map((entry) => `- ${renderGoneEntry(entry, where)}`);
  const rest = gone.length - some.length;
  const more = rest === 0 ? [] : [`- \u2026and ${rest} more`];
  const next = `\`deployment-checklist baseline --prune\` takes ${gone.length === 1 ? "it" : "them"} out.`;
  return [folded(renderGoneCount(gone), `${[...some, ...more].join("\n")}

${next}`)];
}
var MOST_SHOWN = 20;

// src/render/group.ts
function groupItems(items) {
  const groups = Map.groupBy(
    items,
    ({ subject }) => subject.kind === "item" ? subject.item.group ?? "" : ""
  );
  return [...groups].toSorted(([a], [b]) => Number(b === "") - Number(a === ""));
}

// src/render/comment/code-notes.ts
var MOST = 30;
function renderUnlooked({ unlooked, isListed }) {
  if (!isListed)
    return [
      "> [!WARNING]\n> This pull request changes more files than GitHub lists: of the rest none was searched for env keys. Whoever reviews it has to look there."
    ];
  if (unlooked === 0) return [];
  return [
    `> [!WARNING]
> This pull request changes more code than is searched for env keys: ${counted(unlooked, "file")} of it ${unlooked === 1 ? "was" : "were"} not looked at. Whoever reviews it has to look there.`
  ];
}
function renderCodeNotes({ dynamic, skipped }, where) {
  const lines = [
    ...dynamic.map(
      ({ at, what }) => `- ${renderPlace(at, where)} reads ${code(what)}, whose name is known only when it runs`
    ),
    ...skipped.map(({ path, why }) => `- ${code(path)} was not looked at (${why})`)
  ];
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`- \u2026and ${lines.length - MOST} more`] : [];
  const summary = `${counted(lines.length, "place")} in the code where nobody can tell which env keys are read`;
  return [folded(summary, [...lines.slice(0, MOST), ...more].join("\n"))];
}

// src/render/comment/how-to.ts
function renderHowTo({ decision, ticks }) {
  const { items } = decision;
  const byHand = renderByHand(decision, ticks);
  const isProven2 = ({ closedBy }) => closedBy === "evidence";
  if (!items.some(isProven2)) return byHand;
  const evidence = "Evidence is read from GitHub; a comment `/checklist` has it looked at again.";
  return items.every(isProven2) || byHand === "" ? evidence : `${byHand} ${evidence}`;
}
function renderCommands({ items }, before) {
  const open = items.filter(isTickable).toSorted((a, b) => Number(isExtra(a)) - Number(isExtra(b)));
  const [first, ...others] = open.map(({ id }) => id);
  if (first === void 0) return "";
  if (others.length === 0) return ` ${before} a comment ${code(`/confirm ${first}`)}.`;
  const more = open.length > 8 ? [`${open.length - 8} more`] : [];
  const ids = [first, ...others].slice(0, 8).map(code);
  return ` ${before} a comment \`/confirm ID\` with one of ${listed([...ids, ...more], "or")}.`;
}
function isTickable({ state, closedBy }) {
  return state === "open" && closedBy === "people";
}
function isExtra({ optional, spared }) {
  return optional || spared;
}
var MAY_TICK = "Tick a box to confirm, which needs write access; the author may only where an item allows it.";
var MAY_TAKE_BACK = "To take a confirmation back, untick its box or write a comment `/revoke ID`.";
function renderByHand(decision, ticks) {
  if (ticks === void 0) {
    if (decision.items.some(isTickable)) return `${MAY_TICK}${renderCommands(decision, "Or write")}`;
    return decision.items.some(({ counted: counted2 }) => counted2.length > 0) ? MAY_TAKE_BACK : "";
  }
  if (ticks === "none")
    return `Ticks do not count here: this server keeps no history of edits, and the workflow gives no \`signing-key\`.${renderCommands(decision, "Write")} A comment counts for this commit, and only if nobody edits it.`;
  return `${MAY_TICK} This server keeps no history of edits: a tick counts only when the workflow runs on \`issue_comment\` \`edited\`, one box at a time.${renderCommands(decision, "Or write")} A comment that was edited does not count.`;
}

// src/render/comment/sections.ts
function hasSomethingToSay({ items, checklistChange }) {
  return items.length > 0 || checklistChange !== void 0;
}
function renderSections(view, detail) {
  const { decision } = view;
  const { items } = decision;
  const blocked = items.filter(({ state }) => state === "blocked");
  const needed = items.filter(({ state, optional: optional2, spared }) => state === "open" && !optional2 && !spared);
  const open = needed.filter(({ closedBy }) => closedBy !== "evidence");
  const unproven = needed.filter(({ closedBy }) => closedBy === "evidence");
  const locked = items.filter(({ state, spared }) => state === "locked" && !spared);
  const optional = items.filter(({ state, optional: optional2, spared }) => state === "open" && (optional2 || spared));
  const done = items.filter(({ state }) => state === "confirmed" || state === "waived");
  return [
    `### ${ICONS[decision.verdict.state]} Deployment checklist: ${renderHeadline(decision)}`,
    ...renderNotices(view),
    ...renderShortened(view, detail),
    ...renderOpen(PRODUCTION, blocked, view, detail),
    ...renderOpen("To confirm", open, view, detail),
    ...renderOpen("Waiting for evidence", unproven, view, detail),
    ...renderOpen("Later", locked, view, detail),
    ...renderOpen("Optional", optional, view, detail),
    ...renderDone(done, view, detail),
    ...renderConflicts(view, detail.old ? void 0 : renderElsewhere(view)),
    ...renderOld(view, detail),
    ...renderGone(view, detail),
    ...decision.code === void 0 || !detail.old ? [] : renderCodeNotes(decision.code, view),
    renderFooter(view)
  ].join("\n\n");
}
var PRODUCTION = "Production\n\nThere is nothing to tick: each of these closes by itself once production is right.";
var ICONS = { met: "\u2705", open: "\u23F3", blocked: "\u274C" };
function renderOpen(title, items, view, detail) {
  if (items.length === 0) return [];
  const shown = items.slice(0, detail.open);
  const rest = items.length - shown.length;
  const note = rest === 0 ? "" : `

\u2026and ${counted(rest, "more item")}, shown here once these are done${renderElsewhere(view)}.`;
  return [
    `#### ${title}`,
    ...renderGroups(shown, view, detail.notes).map(
      (group, index, all) => index === all.length - 1 ? group + note : group
    )
  ];
}
function renderGroups(items, view, notes) {
  return groupItems(items).map(([name, members]) => {
    const lines = members.flatMap((item) => renderWithNotes(item, view, notes)).join("\n");
    return name === "" ? lines : `**${authored(name)}**

${lines}`;
  });
}
function renderWithNotes(item, view, notes) {
  const below = notes ? renderItemNotes(item, view) : [];
  return [renderItemLine(item, view), ...below.map((note) => `  - ${note}`)];
}
function renderDone(items, view, { confirmed, notes }) {
  const { settled } = view.decision;
  const waived = items.filter(({ state }) => state === "waived").length;
  const summary = listed([
    ...items.length === waived ? [] : [`${counted(items.length - waived, "item")} confirmed`],
    ...waived === 0 ? [] : [`${counted(waived, "item")} waived`],
    ...settled.length === 0 ? [] : [`${counted(settled.length, "new key")} in production`]
  ]);
  if (summary === "") return [];
  if (!confirmed) return [`${summary}${renderElsewhere(view)}.`];
  const keys = settled.map(
    ({ key, service, sources }) => `- \u2705 **${code(key)}** of ${code(service)}: production has it, in ${listed(sources.map(code))}`
  );
  return [
    folded(summary, [...keys, ...items.flatMap((item) => renderWithNotes(item, view, notes))].join("\n"))
  ];
}
function renderOld(view, { old: shown, notes }) {
  const { old } = view.decision;
  if (old.length === 0) return [];
  const summary = `${counted(old.length, "finding")} about env keys ${old.length === 1 ? "was" : "were"} there before and ${old.length === 1 ? "does" : "do"} not hold this pull request`;
  if (!shown) return [`${summary}${renderElsewhere(view)}.`];
  const lines = old.flatMap((finding) => [
    `- ${renderFindingTitle(finding)}`,
    ...notes ? renderFindingNotes(finding, view).map((note) => `  - ${note}`) : []
  ]);
  return [folded(summary, lines.join("\n"))];
}
function renderNotices({ decision, path, ticks }) {
  const { checklistChange, voidedAt, code: notes } = decision;
  return [
    ...notes === void 0 ? [] : renderUnlooked(notes),
    ...checklistChange === void 0 ? [] : [renderChecklistChange(checklistChange, path)],
    ...voidedAt === void 0 ? [] : [
      ticks === void 0 ? `> [!WARNING]
> A revision of this comment from ${moment(voidedAt)} can no longer be read, so confirmations before it do not count. Please tick again.` : `> [!WARNING]
> On ${moment(voidedAt)} an earlier checklist comment did not hold the record that was written last, so confirmations before that do not count. Please confirm again.`
    ]
  ];
}
function renderShortened({ summaryUrl }, { notes }) {
  if (notes) return [];
  const where = summaryUrl === void 0 ? "" : `: they are in the ${link("job summary", summaryUrl)}`;
  return [`> [!NOTE]
> Reasons, help and next steps have no room here${where}.`];
}
function renderChecklistChange(change, path) {
  const file = code(path);
  if (change.kind === "deleted")
    return `> [!WARNING]
> This pull request deletes ${file}: once it has landed, every gate fails until there is one again.`;
  if (change.kind === "broken")
    return [
      "> [!CAUTION]",
      `> This pull request breaks ${file}; once it has landed no gate could be evaluated. Mend it here:`,
      ...change.problems.slice(0, 10).map(({ line, column, message }) => `> - line ${line}, column ${column}: ${code(message)}`)
    ].join("\n");
  const parts = [
    ...describe("adds", change.added),
    ...describe("removes", change.removed),
    ...describe("changes", change.changed),
    ...change.env ? ["changes what is looked at of env keys"] : []
  ];
  return `> [!NOTE]
> This pull request changes ${file}: it ${listed(parts)}. That counts once it has landed; this gate follows the base branch.`;
}
function describe(verb, ids) {
  if (ids.length === 0) return [];
  const more = ids.length > 8 ? [`${ids.length - 8} more`] : [];
  return [`${verb} ${listed([...ids.slice(0, 8).map(code), ...more])}`];
}
function renderElsewhere({ summaryUrl }) {
  return summaryUrl === void 0 ? "" : ` (${link("job summary", summaryUrl)})`;
}
function renderFooter(view) {
  const { headSha, path, webUrl, place } = view;
  const name = code(path);
  const file = webUrl === void 0 ? name : link(name, `${webUrl}/blob/HEAD/${path.split("/").map(encodeURIComponent).join("/")}`);
  const judged = `Judged for ${code(headSha.slice(0, 7))} by ${file}.`;
  switch (place) {
    case "comment":
      return `<sub>${[renderHowTo(view), "What changes afterwards is asked again.", judged].filter((part) => part !== "").join(" ")}</sub>`;
    case "summary":
      return `<sub>Items are confirmed in the checklist comment of the pull request. ${judged}</sub>`;
    case "checkout":
      return `<sub>What the gate will ask, seen from a checkout at ${code(headSha.slice(0, 7))} by ${file}. Items are confirmed in the checklist comment of the pull request.</sub>`;
  }
}

export {
  renderHeadline,
  renderHeldLine,
  renderStatusLine,
  renderErrorLine,
  renderGroupLine,
  renderGoneEntry,
  renderGoneCount,
  groupItems,
  renderCodeNotes,
  renderConflict,
  reportConflict,
  hasSomethingToSay,
  renderSections
};
//# sourceMappingURL=chunk-D72GA7UA.js.map
