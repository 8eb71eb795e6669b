import { isAnythingKnownWrong, isKnownWrong } from '../../gate/known-wrong.ts';
import type { Decision, ItemState } from '../../gate/verdict.ts';
import { renderTerminalBaseline } from '../baseline/terminal.ts';
import type { CheckView } from '../check/view.ts';
import { renderConflict } from '../comment/conflict.ts';
import { groupItems } from '../group.ts';
import { counted } from '../markdown.ts';
import { renderHeadline } from '../status-line.ts';
import { renderTerminalChecklistChange } from './checklist-change.ts';
import { renderTerminalFindings } from './findings.ts';
import { renderTerminalItem } from './item.ts';
import { renderTerminalList } from './list.ts';
import type { Look, Span } from './look.ts';
import { printable } from './text.ts';
import { wrap } from './wrap.ts';

const NOWHERE = { webUrl: undefined, headSha: '' };
const WRONG: Span = { text: '✗', style: 'bad' };
const ASKED: Span = { text: '○', style: 'waiting' };
const MET: Span = { text: '✓', style: 'good' };

/** A check for a terminal: what a machine knows to be wrong first, then what people will be asked, then what was there before. */
export function renderTerminal(view: CheckView, look: Look, isVerbose: boolean): string {
  const { decision } = view;
  const { items, old, conflicts } = decision;
  const among = { look, decision };
  const wrong = items.filter(isKnownWrong);
  const needed = items.filter((item) => !isKnownWrong(item) && !item.optional);
  const asked = needed.filter(isForPeople);
  const unproven = needed.filter((item) => !isForPeople(item));
  const optional = items.filter(({ optional }) => optional);
  const sections = [
    [renderVerdict(view.decision, look), renderCompared(view, look)].join('\n'),
    ...renderTerminalChecklistChange(view, look),
    ...renderGroup('Known to be wrong', wrong, WRONG, among),
    ...renderGroup('People will be asked on the pull request', asked, ASKED, among),
    ...renderGroup('GitHub will tell on the pull request', unproven, ASKED, among),
    ...renderGroup('Optional', optional, ASKED, among),
    ...renderTerminalList(
      'Declared differently by services, which holds nothing',
      conflicts.map((conflict) => renderConflict(conflict, NOWHERE)),
      look,
    ),
    ...(isVerbose && old.length > 0 ? [heading('There before, and not held against this change', look)] : []),
    ...(isVerbose
      ? renderTerminalFindings(old, { text: '·', style: 'aside' }, look)
      : renderOldCount(old.length, look)),
    ...renderTerminalBaseline(view.decision.baseline, isVerbose, look),
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderVerdict(decision: Decision, look: Look): string {
  const { items } = decision;
  const needed = items.filter(({ optional }) => !optional);
  const open = needed.filter(isForPeople).length;
  const unproven = needed.length - open;
  const also = unproven === 0 ? '' : `, ${counted(unproven, 'item')} for GitHub to tell`;
  const [mark, text]: [Span, string] = isAnythingKnownWrong(decision)
    ? [WRONG, renderHeadline(decision)]
    : needed.length === 0
      ? [MET, 'nothing to confirm']
      : [ASKED, `nothing known to be wrong, ${counted(open, 'item')} for people to confirm${also}`];
  return wrap(
    { text: `${mark.text} `, style: mark.style },
    [{ text: `Deployment checklist: ${text}`, style: 'strong' }],
    look,
  );
}

/** What evidence confirms nobody is asked about. */
function isForPeople({ closedBy }: ItemState): boolean {
  return closedBy !== 'evidence';
}

function renderCompared({ base, head, changedFiles }: CheckView, look: Look): string {
  const side = ({ name, sha }: { name: string; sha: string }): Span[] => [
    { text: printable(name), style: 'code' },
    { text: name.startsWith(sha.slice(0, 7)) ? '' : ` (${sha.slice(0, 7)})`, style: 'aside' },
  ];
  const differ = changedFiles === 0 ? 'no file differs' : `${counted(changedFiles, 'file')} changed`;
  return wrap(
    { text: '  ' },
    [{ text: `${differ} from ` }, ...side(base), { text: ' to ' }, ...side(head)],
    look,
  );
}

/** Items under a heading, each group of them under its name. */
function renderGroup(
  title: string,
  items: readonly ItemState[],
  mark: Span,
  among: { readonly look: Look; readonly decision: Decision },
): string[] {
  if (items.length === 0) return [];
  const { look } = among;
  return [
    heading(title, look),
    ...groupItems(items).map(([name, members]) => {
      const lines = members.map((item) => renderTerminalItem(item, mark, among));
      return [...(name === '' ? [] : [`  ${look.paint('aside', printable(name))}`]), ...lines].join('\n');
    }),
  ];
}

function renderOldCount(count: number, look: Look): string[] {
  if (count === 0) return [];
  const were = count === 1 ? 'was' : 'were';
  const text = `${counted(count, 'finding')} about env keys ${were} there before: --verbose lists ${count === 1 ? 'it' : 'them'}`;
  return [wrap({ text: '' }, [{ text, style: 'aside' }], look)];
}

function heading(title: string, { paint }: Look): string {
  return paint('heading', title);
}
