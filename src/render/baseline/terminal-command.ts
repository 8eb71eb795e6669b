import type { BaselineEntry } from '../../env/baseline/baseline.ts';
import { code, counted, listed } from '../markdown.ts';
import { parseInline } from '../terminal/inline.ts';
import type { Look, Span } from '../terminal/look.ts';
import { wrap } from '../terminal/wrap.ts';
import type { BaselineView } from './view.ts';

/** What `baseline` wrote down and took out, for a terminal. */
export function renderBaselineCommand(view: BaselineView, look: Look): string {
  const { entries, added, taken, path } = view;
  const changes = [
    ...added.map((entry) => line({ text: '  + ', style: 'good' }, describe(entry), look)),
    ...taken.map((entry) => line({ text: '  - ', style: 'bad' }, describe(entry), look)),
  ];
  const count = `${counted(entries.length, 'finding')} about env keys ${entries.length === 1 ? 'is' : 'are'} in ${code(path)}`;
  const sections = [
    [
      wrap(
        { text: '✓ ', style: 'good' },
        [{ text: `Deployment checklist: ${headline(view)}`, style: 'strong' }],
        look,
      ),
      ...(entries.length === 0 && view.state === 'same' ? [] : [line({ text: '  ' }, count, look)]),
    ].join('\n'),
    ...(changes.length === 0 ? [] : [changes.join('\n')]),
    ...warnings(view).map((text) => line({ text: '! ', style: 'waiting' }, text, look)),
    ...(view.state === 'written'
      ? [line({ text: '' }, `Commit it, and land it: the gate reads ${code(path)} at the base branch.`, look)]
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function headline({ state, added, taken, entries, prune }: BaselineView): string {
  if (state === 'same')
    return entries.length > 0 || prune ? 'the baseline is as it should be' : 'there is nothing to set aside';
  const would = state === 'planned' ? 'would set' : 'set';
  const take = state === 'planned' ? 'would take' : 'took';
  return listed([
    ...(added.length === 0 ? [] : [`${would} ${counted(added.length, 'finding')} aside`]),
    ...(taken.length === 0
      ? []
      : [`${take} ${taken.length === 1 ? '1 stale entry' : `${taken.length} stale entries`} out`]),
  ]);
}

function warnings({ added, unread }: BaselineView): string[] {
  const breaking = added.filter(({ blocks }) => blocks).length;
  const environments = unread.map(code);
  return [
    ...(breaking === 0
      ? []
      : [
          `A deployment can break on ${breaking === added.length ? 'all' : breaking} of what was added: better mended than set aside.`,
        ]),
    ...(unread.length === 0
      ? []
      : [
          `A checkout cannot read the GitHub environment${unread.length === 1 ? '' : 's'} ${listed(environments)}: what depends on ${unread.length === 1 ? 'it' : 'them'} is neither added nor taken out.`,
        ]),
  ];
}

function describe({ kind, key, service, breaks }: BaselineEntry): string {
  const rules = breaks.map(({ rule, source }) => `${rule} in ${code(source)}`);
  return `${kind} ${code(key)} of ${code(service)}${rules.length === 0 ? '' : `: ${listed(rules)}`}`;
}

function line(first: Span, text: string, look: Look): string {
  return wrap(first, parseInline(text), look);
}
