import type { Finding } from '../../env/findings/finding.ts';
import type { Decision, ItemState } from '../../gate/verdict.ts';
import { renderFindingNotes, renderFindingTitle } from '../comment/finding.ts';
import { renderItemNotes, renderTitle } from '../comment/item.ts';
import { parseInline } from './inline.ts';
import type { Look, Span } from './look.ts';
import { wrap } from './wrap.ts';

/** A terminal has no links of ours: places are told as `file:line`. */
const NOWHERE = { webUrl: undefined, headSha: '', changedSince: new Map<string, ReadonlySet<string>>() };

/** An item in the words of the comment: what is asked, and below it why, where, and what to do next. */
export function renderTerminalItem(
  item: ItemState,
  mark: Span,
  { look, decision }: { look: Look; decision: Pick<Decision, 'items'> },
): string {
  const { subject } = item;
  const title =
    subject.kind === 'item' ? parseInline(subject.item.title, 'strong') : parseInline(renderTitle(item));
  return renderEntry(mark, title, renderItemNotes(item, { ...NOWHERE, decision }), look);
}

/** A finding that was there before, which nobody is asked about. */
export function renderTerminalFinding(finding: Finding, mark: Span, look: Look): string {
  return renderEntry(
    mark,
    parseInline(renderFindingTitle(finding)),
    renderFindingNotes(finding, NOWHERE),
    look,
  );
}

function renderEntry(mark: Span, title: readonly Span[], notes: readonly string[], look: Look): string {
  const head = wrap({ text: `  ${mark.text} `, style: mark.style }, title, look);
  const below = notes.map((note) => wrap({ text: '      ' }, parseInline(note), look));
  return [head, ...below].join('\n');
}
