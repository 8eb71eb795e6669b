import type { CodeNotes } from '../../env/findings/code-notes.ts';
import { code, counted, folded } from '../markdown.ts';
import type { View } from '../view.ts';
import { renderPlace } from './finding.ts';

/** As many as anybody reads. */
const MOST = 30;

/** That not all of a change was searched for env keys; nothing where it was. */
export function renderUnlooked({ unlooked, isListed }: CodeNotes): string[] {
  if (!isListed)
    return [
      '> [!WARNING]\n> This pull request changes more files than GitHub lists: of the rest none was searched for env keys. Whoever reviews it has to look there.',
    ];
  if (unlooked === 0) return [];
  return [
    `> [!WARNING]\n> This pull request changes more code than is searched for env keys: ${counted(unlooked, 'file')} of it ${unlooked === 1 ? 'was' : 'were'} not looked at. Whoever reviews it has to look there.`,
  ];
}

/** What of the changed code nobody can tell, folded away. */
export function renderCodeNotes(
  { dynamic, skipped }: CodeNotes,
  where: Pick<View, 'webUrl' | 'headSha'>,
): string[] {
  const lines = [
    ...dynamic.map(
      ({ at, what }) =>
        `- ${renderPlace(at, where)} reads ${code(what)}, whose name is known only when it runs`,
    ),
    ...skipped.map(({ path, why }) => `- ${code(path)} was not looked at (${why})`),
  ];
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`- …and ${lines.length - MOST} more`] : [];
  const summary = `${counted(lines.length, 'place')} in the code where nobody can tell which env keys are read`;
  return [folded(summary, [...lines.slice(0, MOST), ...more].join('\n'))];
}
