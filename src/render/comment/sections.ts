import type { ChecklistChange } from '../../gate/checklist-change.ts';
import type { Decision, ItemState } from '../../gate/verdict.ts';
import { renderGone } from '../baseline/baseline.ts';
import { describeChange, describeEffect } from '../checklist-change.ts';
import { groupItems } from '../group.ts';
import { authored, code, counted, folded, link, listed, moment } from '../markdown.ts';
import { renderHeadline } from '../status-line.ts';
import type { Detail, View } from '../view.ts';
import { renderCodeNotes, renderUnlooked } from './code-notes.ts';
import { renderConflicts } from './conflict.ts';
import { renderFindingNotes, renderFindingTitle } from './finding.ts';
import { renderHowTo } from './how-to.ts';
import { renderItemLine, renderItemNotes } from './item.ts';

/** Whether a decision is worth a comment of its own. What was there before the pull request is not. */
export function hasSomethingToSay({ items, checklistChange }: Decision): boolean {
  return items.length > 0 || checklistChange !== undefined;
}

/** The whole text below the marker: what is open first, what passed folded away. */
export function renderSections(view: View, detail: Detail): string {
  const { decision } = view;
  const { items } = decision;
  const blocked = items.filter(({ state }) => state === 'blocked');
  const needed = items.filter(({ state, optional, spared }) => state === 'open' && !optional && !spared);
  const open = needed.filter(({ closedBy }) => closedBy !== 'evidence');
  const unproven = needed.filter(({ closedBy }) => closedBy === 'evidence');
  const locked = items.filter(({ state, spared }) => state === 'locked' && !spared);
  const optional = items.filter(({ state, optional, spared }) => state === 'open' && (optional || spared));
  const done = items.filter(({ state }) => state === 'confirmed' || state === 'waived');
  return [
    `### ${ICONS[decision.verdict.state]} Deployment checklist: ${renderHeadline(decision)}`,
    ...renderNotices(view),
    ...renderShortened(view, detail),
    ...renderOpen(PRODUCTION, blocked, view, detail),
    ...renderOpen('To confirm', open, view, detail),
    ...renderOpen('Waiting for evidence', unproven, view, detail),
    ...renderOpen('Later', locked, view, detail),
    ...renderOpen('Optional', optional, view, detail),
    ...renderDone(done, view, detail),
    ...renderConflicts(view, detail.old ? undefined : renderElsewhere(view)),
    ...renderOld(view, detail),
    ...renderGone(view, detail),
    ...(decision.code === undefined || !detail.old ? [] : renderCodeNotes(decision.code, view)),
    renderFooter(view),
  ].join('\n\n');
}

const PRODUCTION =
  'Production\n\nThere is nothing to tick: each of these closes by itself once production is right.';
const ICONS = { met: '✅', open: '⏳', blocked: '❌' } as const;

function renderOpen(title: string, items: readonly ItemState[], view: View, detail: Detail): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, detail.open);
  const rest = items.length - shown.length;
  const note =
    rest === 0
      ? ''
      : `\n\n…and ${counted(rest, 'more item')}, shown here once these are done${renderElsewhere(view)}.`;
  return [
    `#### ${title}`,
    ...renderGroups(shown, view, detail.notes).map((group, index, all) =>
      index === all.length - 1 ? group + note : group,
    ),
  ];
}

/** Items under their group's name. */
function renderGroups(items: readonly ItemState[], view: View, notes: boolean): string[] {
  return groupItems(items).map(([name, members]) => {
    const lines = members.flatMap((item) => renderWithNotes(item, view, notes)).join('\n');
    return name === '' ? lines : `**${authored(name)}**\n\n${lines}`;
  });
}

function renderWithNotes(item: ItemState, view: View, notes: boolean): string[] {
  const below = notes ? renderItemNotes(item, view) : [];
  return [renderItemLine(item, view), ...below.map((note) => `  - ${note}`)];
}

/** What is done: confirmed items, and new keys that production has. */
function renderDone(items: readonly ItemState[], view: View, { confirmed, notes }: Detail): string[] {
  const { settled } = view.decision;
  const waived = items.filter(({ state }) => state === 'waived');
  const ticked = items.filter((item) => !waived.includes(item));
  const summary = listed([
    ...(ticked.length === 0 ? [] : [`${counted(ticked.length, 'item')} confirmed`]),
    ...(waived.length === 0 ? [] : [`${counted(waived.length, 'item')} waived`]),
    ...(settled.length === 0 ? [] : [`${counted(settled.length, 'new key')} in production`]),
  ]);
  if (summary === '') return [];
  if (!confirmed) return [`${summary}${renderElsewhere(view)}.`];
  const keys = settled.map(
    ({ key, service, sources }) =>
      `- ✅ **${code(key)}** of ${code(service)}: production has it, in ${listed(sources.map(code))}`,
  );
  const linesOf = (some: readonly ItemState[]) => some.flatMap((item) => renderWithNotes(item, view, notes));
  // Their boxes stay, as a line is the same as long as its item is: an empty one would look like something left to do.
  const parts = [
    [...keys, ...linesOf(ticked)].join('\n'),
    ...(waived.length === 0 ? [] : ['Waived, so there is nothing to tick:', linesOf(waived).join('\n')]),
  ];
  return [folded(summary, parts.filter((part) => part !== '').join('\n\n'))];
}

function renderOld(view: View, { old: shown, notes }: Detail): string[] {
  const { old } = view.decision;
  if (old.length === 0) return [];
  const summary = `${counted(old.length, 'finding')} about env keys ${old.length === 1 ? 'was' : 'were'} there before and ${old.length === 1 ? 'does' : 'do'} not hold this pull request`;
  if (!shown) return [`${summary}${renderElsewhere(view)}.`];
  const lines = old.flatMap((finding) => [
    `- ${renderFindingTitle(finding)}`,
    ...(notes ? renderFindingNotes(finding, view).map((note) => `  - ${note}`) : []),
  ]);
  return [folded(summary, lines.join('\n'))];
}

function renderNotices({ decision, path, ticks }: View): string[] {
  const { checklistChange, voidedAt, code: notes } = decision;
  return [
    ...(notes === undefined ? [] : renderUnlooked(notes)),
    ...(checklistChange === undefined ? [] : [renderChecklistChange(checklistChange, path)]),
    ...(voidedAt === undefined
      ? []
      : [
          ticks === undefined
            ? `> [!WARNING]\n> A revision of this comment from ${moment(voidedAt)} can no longer be read, so confirmations before it do not count. Please tick again.`
            : `> [!WARNING]\n> On ${moment(voidedAt)} an earlier checklist comment did not hold the record that was written last, so confirmations before that do not count. Please confirm again.`,
        ]),
  ];
}

/** That what stands below the items was left out, where it was. */
function renderShortened({ summaryUrl }: View, { notes }: Detail): string[] {
  if (notes) return [];
  const where = summaryUrl === undefined ? '' : `: they are in the ${link('job summary', summaryUrl)}`;
  return [`> [!NOTE]\n> Reasons, help and next steps have no room here${where}.`];
}

/** A pull request is judged by the checklist of its base branch, whatever it does to the file. */
function renderChecklistChange(change: ChecklistChange, path: string): string {
  const file = code(path);
  if (change.kind === 'deleted')
    return `> [!WARNING]\n> This pull request deletes ${file}: once it has landed, every gate fails until there is one again.`;
  if (change.kind === 'broken')
    return [
      '> [!CAUTION]',
      `> This pull request breaks ${file}; once it has landed no gate could be evaluated. Mend it here:`,
      ...change.problems.slice(0, 10).map(({ file: where, line, column, message }) => {
        const named = where === path ? '' : `${code(where)}, `;
        return `> - ${named}line ${line}, column ${column}: ${code(message)}`;
      }),
    ].join('\n');
  const effect = describeEffect(change, 'this gate follows the base branch', code);
  return `> [!NOTE]\n> This pull request changes ${file}: it ${describeChange(change, code)}. ${effect}`;
}

function renderElsewhere({ summaryUrl }: View): string {
  return summaryUrl === undefined ? '' : ` (${link('job summary', summaryUrl)})`;
}

function renderFooter(view: View): string {
  const { headSha, path, webUrl, place } = view;
  const name = code(path);
  const file =
    webUrl === undefined
      ? name
      : link(name, `${webUrl}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`);
  const judged = `Judged for ${code(headSha.slice(0, 7))} by ${file}.`;
  switch (place) {
    case 'comment':
      return `<sub>${[renderHowTo(view), 'What changes afterwards is asked again.', judged].filter((part) => part !== '').join(' ')}</sub>`;
    case 'summary':
      return `<sub>Items are confirmed in the checklist comment of the pull request. ${judged}</sub>`;
    case 'checkout':
      return `<sub>What the gate will ask, seen from a checkout at ${code(headSha.slice(0, 7))} by ${file}. Items are confirmed in the checklist comment of the pull request.</sub>`;
  }
}
