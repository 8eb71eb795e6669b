import type { PlacedEntry } from '../../env/baseline/baseline.ts';
import { renderPlace } from '../comment/finding.ts';
import { code, folded } from '../markdown.ts';
import type { Detail, View } from '../view.ts';

type Where = Pick<View, 'webUrl' | 'headSha'>;

/** A stale entry of the baseline in one line: what it was about, and where it stands. */
export function renderGoneEntry({ kind, key, service, ...place }: PlacedEntry, where: Where): string {
  return `${code(key)} of ${code(service)}, ${kind}: ${renderPlace(place, where)}`;
}

/** How many entries name nothing any more. */
export function renderGoneCount({ length }: readonly PlacedEntry[]): string {
  return length === 1
    ? '1 entry of the baseline is stale: it names no finding as it is now'
    : `${length} entries of the baseline are stale: they name no finding as it is now`;
}

/** The stale entries, folded: they hold nothing, and somebody may take them out. */
export function renderGone({ decision, ...where }: View, { old: shown }: Detail): string[] {
  const { gone } = decision.baseline;
  if (gone.length === 0) return [];
  if (!shown) return [`${renderGoneCount(gone)}.`];
  const some = gone.slice(0, MOST_SHOWN).map((entry) => `- ${renderGoneEntry(entry, where)}`);
  const rest = gone.length - some.length;
  const more = rest === 0 ? [] : [`- …and ${rest} more`];
  const next = `\`deployment-checklist baseline --prune\` takes ${gone.length === 1 ? 'it' : 'them'} out.`;
  return [folded(renderGoneCount(gone), `${[...some, ...more].join('\n')}\n\n${next}`)];
}

const MOST_SHOWN = 20;
