import type { SetAside } from '../../env/baseline/baseline.ts';
import { counted } from '../markdown.ts';
import { parseInline } from '../terminal/inline.ts';
import type { Look } from '../terminal/look.ts';
import { wrap } from '../terminal/wrap.ts';
import { renderGoneCount, renderGoneEntry } from './baseline.ts';

const NOWHERE = { webUrl: undefined, headSha: '' };

/** What the baseline does: stale entries always, and on demand each of them and how many findings it keeps from sight. */
export function renderTerminalBaseline({ aside, gone }: SetAside, isVerbose: boolean, look: Look): string[] {
  const hidden = `${counted(aside.length, 'known finding')} ${aside.length === 1 ? 'is' : 'are'} set aside by the baseline`;
  const stale = gone.map((entry) =>
    wrap({ text: '  · ', style: 'aside' }, parseInline(renderGoneEntry(entry, NOWHERE)), look),
  );
  const lead = `${renderGoneCount(gone)}: \`baseline --prune\` takes ${gone.length === 1 ? 'it' : 'them'} out`;
  return [
    ...(isVerbose && aside.length > 0 ? [wrap({ text: '' }, [{ text: hidden, style: 'aside' }], look)] : []),
    ...(gone.length === 0
      ? []
      : [
          [wrap({ text: '! ', style: 'waiting' }, parseInline(lead), look), ...(isVerbose ? stale : [])].join(
            '\n',
          ),
        ]),
  ];
}
