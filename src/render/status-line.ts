import { holdingItems } from '../gate/evidence/holding.ts';
import type { GateError } from '../gate/gate-error.ts';
import type { Decision, ItemState } from '../gate/verdict.ts';
import { renderMissing } from './comment/evidence.ts';
import { counted, listed, oneLine } from './markdown.ts';

/** GitHub refuses longer descriptions of a commit status. */
const LONGEST = 140;

/** The verdict in a few words, without names that could be long. */
export function renderHeadline({ verdict, items }: Decision): string {
  const holding = holdingItems(items);
  const open = holding.filter(({ state }) => state !== 'blocked').length;
  const also = open === 0 ? '' : `, ${counted(open, 'item')} open`;
  switch (verdict.reason) {
    case 'nothing-applies':
      return 'nothing to confirm';
    case 'all-confirmed': {
      const waived = items.filter(({ state }) => state === 'waived').length;
      return waived === 0
        ? 'everything is confirmed'
        : `everything is confirmed, ${counted(waived, 'item')} waived`;
    }
    case 'items-open':
      return `${counted(open, 'item')} open`;
    case 'checklist-would-break':
      return `the checklist file would break${also}`;
    case 'production-lacks-keys':
      return `production lacks ${counted(holding.filter(isFinding('missing')).length, 'key')}${also}`;
    case 'production-has-invalid-keys':
      return `production has ${counted(holding.filter(isFinding('invalid')).length, 'invalid key')}${also}`;
  }
}

const isFinding =
  (kind: string) =>
  ({ state, subject }: ItemState): boolean =>
    state === 'blocked' && subject.kind === 'finding' && subject.finding.kind === kind;

/** All is confirmed here, and the status is that of another pull request as well. */
export function renderHeldLine(twin: number): string {
  return `Confirmed here, and not in #${twin}, which has the same head: a status is of both`;
}

/** The description of the commit status: the headline, and as many names as fit into 140 characters. */
export function renderStatusLine(decision: Decision): string {
  const { verdict, items } = decision;
  const headline = capitalized(renderHeadline(decision));
  const names =
    verdict.state === 'met'
      ? [
          ...new Set(
            items.flatMap((item) =>
              [...item.counted, ...(item.waiver === undefined ? [] : [item.waiver])].map(({ by }) => by),
            ),
          ),
          ...(items.some(isProven) ? ['evidence'] : []),
        ]
      : holdingItems(items).map(nameOf);
  const before = verdict.state === 'met' ? `${headline} by ` : `${headline}: `;
  const told = verdict.state === 'met' ? names : holdingItems(items).map(nameWithReason);
  const whole = oneLine(before + listed(told));
  // Somebody may have ticked what is optional: that is no confirmation of nothing.
  if (verdict.reason === 'nothing-applies') return headline;
  if (told.length > 0 && whole.length <= LONGEST) return whole;
  for (let count = names.length; count > 0; count -= 1) {
    const more = names.length - count;
    const line = before + listed([...names.slice(0, count), ...(more === 0 ? [] : [`${more} more`])]);
    if (line.length <= LONGEST) return line;
  }
  return shortened(headline);
}

function isProven({ closedBy, state }: ItemState): boolean {
  return closedBy === 'evidence' && state === 'confirmed';
}

/** With what evidence is missing. */
function nameWithReason(item: ItemState): string {
  const missing = item.state === 'open' ? renderMissing(item.proofs) : undefined;
  return missing === undefined ? nameOf(item) : `${nameOf(item)} (${missing})`;
}

function nameOf({ id, subject }: ItemState): string {
  if (subject.kind === 'finding') return subject.finding.key;
  return subject.kind === 'removed-file' ? subject.file.path : id;
}

export function renderErrorLine({ headline }: GateError): string {
  return shortened(`Could not be evaluated: ${headline}`);
}

/** For a merge group: which of its pull requests hold it. */
export function renderGroupLine(numbers: readonly number[], states: readonly string[]): string {
  const closed = numbers.flatMap((number, index) =>
    states[index] === 'met' ? [] : [`#${number} is ${states[index]}`],
  );
  if (closed.length === 0)
    return shortened(`Everything is confirmed in ${listed(numbers.map((number) => `#${number}`))}`);
  return shortened(capitalized(listed(closed)));
}

/** Cut at a word, in UTF-16 units, which are never fewer than what GitHub counts. */
function shortened(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  return `${line
    .slice(0, LONGEST - 1)
    .replace(/\s+\S*$/, '')
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
