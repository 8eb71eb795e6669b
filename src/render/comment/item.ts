import type { Reason } from '../../checklist/applies.ts';
import type { Ask } from '../../gate/ask.ts';
import { parseBoxes, renderBox } from '../../gate/ledger/box.ts';
import type { Entry, Waiver } from '../../gate/ledger/ledger.ts';
import type { Lack } from '../../gate/policy.ts';
import type { Decision, ItemState } from '../../gate/verdict.ts';
import { authored, code, counted, link, listed, moment, plain } from '../markdown.ts';
import type { View } from '../view.ts';
import { renderProofs } from './evidence.ts';
import { renderFindingNotes, renderFindingTitle } from './finding.ts';
import { renderLack, renderPolicy } from './policy.ts';
import { howOf, renderRefusal } from './refusal.ts';

/**
 * An item as a line of the comment. Only what people may close has a box. The line stays the same as long as the item
 * does, whoever ticks: a tick counts only on a line that we wrote, and a page may have been loaded before our last write.
 */
export function renderItemLine(item: ItemState, { place }: Pick<View, 'place'>): string {
  const label = renderLabel(item);
  if (item.closedBy === 'facts') return `- ❌ ${label}`;
  if (place !== 'comment' || item.state === 'locked') return `- ${ICONS[item.state]} ${label}`;
  const { id, fingerprint, state } = item;
  const ticked = state === 'confirmed';
  if (item.closedBy === 'people') return renderBox({ item: id, fingerprint, ticked, label });
  const mark = state === 'waived' ? ICONS.waived : ticked ? ICONS.confirmed : ICONS.open;
  return renderBox({ item: id, fingerprint, ticked: false, label, mark });
}

const ICONS = { confirmed: '✅', waived: '⚠️', open: '⏳', locked: '🔒', blocked: '❌' } as const;

/** The line of an ask's box as it is written, but for its mark: what a tick was given to. */
export function renderBoxIdentity(ask: Ask): string | undefined {
  const { id, fingerprint } = ask;
  return parseBoxes(renderBox({ item: id, fingerprint, ticked: false, label: renderLabel(ask) }))[0]
    ?.identity;
}

function renderLabel(ask: Ask): string {
  return `${renderTitle(ask)}${ask.optional ? ' *(optional)*' : ''}`;
}

/** What is asked, as one line of Markdown. */
export function renderTitle({ subject, closedBy }: Ask): string {
  switch (subject.kind) {
    case 'item':
      return `**${authored(subject.item.title)}**`;
    case 'finding':
      return renderFindingTitle(subject.finding, closedBy);
    case 'removed-file':
      return `${code(subject.file.path)}, ${ROLES[subject.file.role]} of ${code(subject.file.service)}, is removed on purpose`;
  }
}

const ROLES = { manifest: 'the manifest', production: 'a production source' } as const;

/** Where things are, and beside which other items. */
type Where = Pick<View, 'webUrl' | 'headSha' | 'changedSince'> & {
  readonly decision: Pick<Decision, 'items'>;
};

/** Everything below an item's line: why it is asked, how to do it, whose tick counts and whose does not. */
export function renderItemNotes(item: ItemState, view: Where): string[] {
  const { subject, refused, lacking, state, closedBy, policy, proofs } = item;
  const confirmations = item.counted.map((entry) => `confirmed by ${renderRecord(entry, view)}`);
  if (state === 'confirmed') return [...confirmations, ...renderProofs(proofs)];
  if (item.waiver !== undefined) return [renderWaiver(item.waiver, view)];
  return [
    ...confirmations,
    ...lacking.filter((lack) => confirmations.length > 0 || isDeadEnd(lack)).map((lack) => renderLack(lack)),
    ...renderProofs(proofs),
    ...(subject.kind === 'item' ? renderBecause(subject.because) : []),
    ...(subject.kind === 'item' && subject.item.help !== undefined ? [authored(subject.item.help)] : []),
    ...(subject.kind === 'finding' ? renderFindingNotes(subject.finding, view, closedBy) : []),
    ...renderTies(item, view),
    ...(closedBy === 'people' ? renderPolicy(policy) : []),
    ...item.refusedWaivers.map(
      ({ entry, refusal }) => `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item)}`,
    ),
    ...refused.map(
      ({ entry, refusal }) =>
        `${renderPerson(entry, view)}: ${renderRefusal(refusal, howOf(entry), item, renderChange(item, entry, view))}`,
    ),
    ...item.missed.map(
      (tick) =>
        `${renderPerson(tick, view)}: this tick does not count, as the page was out of date, or the line was changed along with it; please reload the page, look again and tick again`,
    ),
  ];
}

/** Whether nobody can give what is lacking: that is told before anybody tries. */
function isDeadEnd(lack: Lack): boolean {
  return lack.lack === 'unlisted-files' || (lack.lack === 'owner' && lack.owners.length === 0);
}

/** What changed since a confirmation, as far as that can be told. */
function renderChange(
  { files, subject }: ItemState,
  { headSha }: Entry,
  { changedSince }: Where,
): string | undefined {
  const since = headSha === undefined ? undefined : changedSince.get(headSha);
  if (since === undefined) return undefined;
  const changed = files.flatMap(({ path, previousPath = path }) =>
    since.has(path) || since.has(previousPath) ? [path] : [],
  );
  const shown = changed.slice(0, 3).map(code);
  const more = changed.length > 3 ? [counted(changed.length - 3, 'more file')] : [];
  if (shown.length > 0) return listed([...shown, ...more]);
  return subject.kind === 'item' ? 'the item itself, or which files it is about,' : 'the finding';
}

function renderWaiver(waiver: Waiver, view: Pick<View, 'webUrl'>): string {
  const end = waiver.until === undefined ? '' : `, until ${waiver.until}`;
  return `waived by ${renderRecord(waiver, view)}${end}: ${plain(waiver.reason)}`;
}

/** How it hangs together with other items. */
function renderTies({ needs, oneOf, state }: ItemState, { decision }: Where): string[] {
  return [
    ...(state === 'locked' ? [`opens once this is closed: ${listed(needs.map(titleIn(decision)))}`] : []),
    ...(oneOf === undefined ? [] : [`one of the choice ${code(oneOf)} is enough`]),
  ];
}

/** Ids are hidden, so another item is called by its title. One that does not apply has none here. */
function titleIn({ items }: Pick<Decision, 'items'>): (id: string) => string {
  return (id) => {
    const item = items.find((other) => other.id.toLowerCase() === id.toLowerCase());
    return item === undefined ? code(id) : renderTitle(item);
  };
}

/** Who, when, and for which head: for whoever asks weeks later. */
function renderRecord(entry: Entry, view: Pick<View, 'webUrl'>): string {
  const head = entry.headSha === undefined ? '' : `, for ${code(entry.headSha.slice(0, 7))}`;
  return `${renderPerson(entry, view)}${head}`;
}

function renderPerson({ by, at }: Pick<Entry, 'by' | 'at'>, { webUrl }: Pick<View, 'webUrl'>): string {
  const name = webUrl === undefined ? code(by) : link(by, `${new URL(webUrl).origin}/${by}`);
  return `${name} on ${moment(at)}`;
}

/** The logins, in lower case, of the people of whom a comment tells what they did. */
export function findNamed(body: string): string[] {
  return [...body.matchAll(/^ *- .*\]\(https?:\/\/[^/)\s]+\/([\w-]+)\) on \d/gm)].flatMap(
    ([, login]) => login?.toLowerCase() ?? [],
  );
}

function renderBecause(because: readonly Reason[]): string[] {
  return because.length === 0 ? [] : [`asked because this ${listed(because.map(renderReason))}`];
}

function renderReason(reason: Reason): string {
  switch (reason.by) {
    case 'paths':
      return `changes ${code(reason.path)}${reason.others === 0 ? '' : ` and ${counted(reason.others, 'more file')}`}`;
    case 'label':
      return `has the label ${code(reason.label)}`;
    case 'base-branch':
      return `goes to ${code(reason.branch)}`;
    case 'env-change':
      return reason.keys.length === 0
        ? 'changes no env key'
        : `changes ${listed(reason.keys.slice(0, 5).map(code))}${reason.keys.length > 5 ? ` and ${counted(reason.keys.length - 5, 'more key')}` : ''}`;
    case 'unlisted-files':
      return 'changes more files than GitHub lists, so it may concern this';
    case 'unknown-labels':
      return `may get the label ${listed(reason.labels.map(code), 'or')}`;
    case 'unknown-base-branch':
      return `may go to ${listed(reason.branches.map(code), 'or')}`;
    case 'unknown-env-keys':
      return 'may change env keys, which could not be compared';
  }
}
