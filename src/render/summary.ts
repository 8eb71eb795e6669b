import { renderProblem } from '../checklist/problem.ts';
import type { GateError } from '../gate/gate-error.ts';
import { code, link } from './markdown.ts';
import { renderSections } from './sections.ts';
import type { View } from './view.ts';

/** The runner drops a job summary of more than 1 MiB as a whole. */
const LONGEST = 900_000;

/** The job summary of a pull request: all that the comment says, and what it had no room for. */
export function renderSummary(number: number, view: Omit<View, 'place'>, published: boolean): string {
  const title = link(`#${number}`, `${view.webUrl}/pull/${number}`);
  const note = published
    ? ''
    : '\n\n> [!NOTE]\n> Only reported here: neither comment nor status was written.';
  const all = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
  const levels = [
    all,
    { ...all, old: false },
    { ...all, old: false, notes: false },
    { ...all, old: false, notes: false, open: 1000 },
  ];
  const texts = levels.map(
    (level) => () =>
      `${title}${note}\n\n${renderSections({ ...view, place: 'summary', summaryUrl: undefined }, level)}`,
  );
  for (const text of texts) if (text().length * 3 <= LONGEST) return text();
  return `${title}${note}\n\nThe checklist is too long for a job summary.`;
}

/** Why a gate could not be evaluated, with every place that is wrong. */
export function renderErrorSummary(number: number | undefined, error: GateError): string {
  const [headline = '', ...rest] = error.message.split('\n');
  const problems = error.problems.map((problem) => `- ${code(renderProblem(problem))}`);
  const shown =
    problems.length > 0
      ? problems.join('\n')
      : rest.length > 0
        ? `\`\`\`\`yaml\n${rest.join('\n').trim()}\n\`\`\`\``
        : '';
  const which = number === undefined ? '' : ` of #${number}`;
  return `### ⛔ The deployment checklist${which} could not be evaluated\n\n${headline}\n\n${shown}`.trim();
}
