import type { Place } from '../env/text/place.ts';
import { holdingItems } from '../gate/evidence/holding.ts';
import type { Decision } from '../gate/verdict.ts';
import { renderPlainFindingTitle } from './comment/finding.ts';

/** What is shown at a line of the pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly at: Place;
}

/** GitHub shows ten annotations of each level for a step; one is left for why the job fails: https://docs.github.com/rest/checks/runs. */
const MOST = 9;

/** The lines that read a key which production lacks, or which nobody declares; those that hold the pull request come first. */
export function listAnnotations({ items }: Decision): Annotation[] {
  const holding = new Set(holdingItems(items));
  const all = items.flatMap((item): Annotation[] => {
    const { subject, state, closedBy } = item;
    if (subject.kind !== 'finding' || state === 'confirmed' || state === 'waived') return [];
    const { finding } = subject;
    const [read] = finding.reads ?? [];
    if (read === undefined || (finding.kind !== 'missing' && finding.kind !== 'undeclared')) return [];
    const level = holding.has(item) ? 'error' : 'warning';
    return [
      {
        level,
        title: TITLES[finding.kind],
        message: renderPlainFindingTitle(finding, closedBy),
        at: read.at,
      },
    ];
  });
  const ofLevel = (level: Annotation['level']) => all.filter((one) => one.level === level).slice(0, MOST);
  return [...ofLevel('error'), ...ofLevel('warning')];
}

const TITLES = { missing: 'Env key missing in production', undeclared: 'Env key not declared' } as const;
