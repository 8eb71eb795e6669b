import type { Conflict } from '../../env/findings/conflicts.ts';
import { code, counted, folded, listed } from '../markdown.ts';
import type { View } from '../view.ts';
import { renderPlace } from './finding.ts';

/** That a key is declared with other requirements elsewhere, in a sentence. */
export function renderConflict(
  { key, fields, between }: Conflict,
  where: Pick<View, 'webUrl' | 'headSha'>,
): string {
  const places = between.map(
    ({ service, declared }) => `${code(service)} (${renderPlace(declared.at, where)})`,
  );
  return `**${code(key)}** differs in ${listed(fields)} between ${listed(places)}: one value may not fit all of them`;
}

/** The keys of a change that services declare differently, folded away, or where else they are shown: they hold nothing. */
export function renderConflicts(view: View, elsewhere: string | undefined): string[] {
  const { conflicts } = view.decision;
  if (conflicts.length === 0) return [];
  const summary = `${counted(conflicts.length, 'key')} of this change ${conflicts.length === 1 ? 'is' : 'are'} declared differently by services`;
  if (elsewhere !== undefined) return [`${summary}${elsewhere}.`];
  return [folded(summary, conflicts.map((conflict) => `- ${renderConflict(conflict, view)}`).join('\n'))];
}

/** A conflict as plain data: what differs, and where it is declared. */
export function reportConflict({ key, fields, between }: Conflict) {
  return { key, fields, between: between.map(({ service, declared }) => ({ service, at: declared.at })) };
}
