import type { CheckView } from '../check/view.ts';
import { listed } from '../markdown.ts';
import { quoteChecklist } from '../quotable.ts';
import type { Look, Span } from './look.ts';
import { renderTerminalProblems } from './problem.ts';
import { printable } from './text.ts';
import { wrap } from './wrap.ts';

/** What the change does to the checklist itself: it is judged by the base's, and its own counts once it has landed. */
export function renderTerminalChecklistChange(view: CheckView, look: Look): string[] {
  const { decision, path, base, checklistAtHead } = view;
  const change = decision.checklistChange;
  const file: Span = { text: printable(path), style: 'code' };
  if (change === undefined) return [];
  if (change.kind === 'deleted')
    return [
      wrap(
        { text: '! ', style: 'bad' },
        [
          { text: 'This change deletes ' },
          file,
          { text: ': once it has landed, every gate fails until there is one again.' },
        ],
        look,
      ),
    ];
  if (change.kind === 'broken')
    return [
      wrap(
        { text: '✗ ', style: 'bad' },
        [{ text: 'This change breaks ' }, file, { text: '; once it has landed no gate could be evaluated:' }],
        look,
      ),
      renderTerminalProblems(change.problems, quoteChecklist(path, checklistAtHead), look),
    ];
  const parts = [
    ...describe('adds', change.added),
    ...describe('removes', change.removed),
    ...describe('changes', change.changed),
    ...(change.env ? ['changes what is looked at of env keys'] : []),
  ];
  const text = `: it ${listed(parts)}. That counts once it has landed; this check follows ${printable(base.name)}.`;
  return [wrap({ text: '! ', style: 'waiting' }, [{ text: 'This change touches ' }, file, { text }], look)];
}

function describe(verb: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > 8 ? [`${ids.length - 8} more`] : [];
  return [`${verb} ${listed([...ids.slice(0, 8), ...more])}`];
}
