import type { CheckView } from '../check/view.ts';
import { describeChange, describeEffect } from '../checklist-change.ts';
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
  const plain = (name: string) => name;
  const effect = describeEffect(change, `this check follows ${printable(base.name)}`, plain);
  const text = `: it ${describeChange(change, plain)}. ${effect}`;
  return [wrap({ text: '! ', style: 'waiting' }, [{ text: 'This change touches ' }, file, { text }], look)];
}
