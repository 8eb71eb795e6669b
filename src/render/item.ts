import type { Reason } from '../checklist/applies.ts';
import { renderBox } from '../gate/box.ts';
import type { Entry } from '../gate/ledger.ts';
import type { Refusal } from '../gate/policy.ts';
import type { ItemState } from '../gate/verdict.ts';
import { renderFindingNotes, renderFindingTitle } from './finding.ts';
import { authored, code, counted, link, listed, moment } from './markdown.ts';
import type { View } from './view.ts';

/**
 * An item as a line of the comment. Only what people may close has a box. The line stays the same as long as the item
 * does, whoever ticks: a tick counts only on a line that we wrote, and a page may have been loaded before our last write.
 */
export function renderItemLine(item: ItemState, { place }: Pick<View, 'place'>): string {
  const label = `${renderTitle(item)}${item.optional ? ' *(optional)*' : ''}`;
  if (item.closedBy === 'facts') return `- ❌ ${label}`;
  if (place !== 'comment') return `- ${ICONS[item.state]} ${label}`;
  const { id, fingerprint, state } = item;
  return renderBox({ item: id, fingerprint, ticked: state === 'confirmed', label });
}

const ICONS = { confirmed: '✅', open: '⏳', blocked: '❌' } as const;

/** What is asked, as one line of Markdown. */
export function renderTitle({ subject, closedBy }: ItemState): string {
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

/** Everything below an item's line: why it is asked, how to do it, whose tick counts and whose does not. */
export function renderItemNotes(item: ItemState, view: Pick<View, 'webUrl' | 'headSha'>): string[] {
  const { subject, counted: confirmations, refused, state } = item;
  if (state === 'confirmed') return confirmations.map((entry) => `confirmed by ${renderPerson(entry, view)}`);
  return [
    ...(subject.kind === 'item' ? renderBecause(subject.because) : []),
    ...(subject.kind === 'item' && subject.item.help !== undefined ? [authored(subject.item.help)] : []),
    ...(subject.kind === 'finding' ? renderFindingNotes(subject.finding, view, item.closedBy) : []),
    ...refused.map(({ entry, refusal }) => `${renderPerson(entry, view)}: ${REFUSALS[refusal]}`),
  ];
}

/** Why a tick does not count, and what would. */
const REFUSALS: Record<Refusal, string> = {
  lapsed:
    'confirmed an earlier state; what it was about has changed since, so please look again and tick again',
  author:
    'this tick does not count, as the author of a pull request may not confirm this item; ask somebody else with write access',
  'no-write-access':
    'this tick does not count without write access to the repository; ask somebody who has it',
  'permission-unknown': 'this tick does not count yet, as the permission could not be read; re-run the job',
  'facts-only': 'nobody can tick this off; it closes by itself once production is right',
};

function renderPerson({ by, at }: Entry, { webUrl }: Pick<View, 'webUrl'>): string {
  const name = webUrl === undefined ? code(by) : link(by, `${new URL(webUrl).origin}/${by}`);
  return `${name} on ${moment(at)}`;
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
