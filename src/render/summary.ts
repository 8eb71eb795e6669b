import { renderProblem } from '../checklist/problem.ts';
import type { GateError } from '../gate/gate-error.ts';
import { renderSections } from './comment/sections.ts';
import { code, link } from './markdown.ts';
import type { View } from './view.ts';

/** The runner drops a job summary of more than 1 MiB as a whole. */
const LONGEST = 900_000;

/** What became of the comment and the status. */
export interface Published {
  readonly published: boolean;
  /** The status that was posted and that the base branch does not require. */
  readonly unguarded?: { readonly context: string; readonly baseBranch: string } | undefined;
}

/** The job summary of a pull request: all that the comment says, and what it had no room for. */
export function renderSummary(number: number, view: Omit<View, 'place'>, published: Published): string {
  const title = link(`#${number}`, `${view.webUrl}/pull/${number}`);
  const note = renderNote(published, view.webUrl);
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

function renderNote({ published, unguarded }: Published, webUrl: string | undefined): string {
  if (!published) return '\n\n> [!NOTE]\n> Only reported here: neither comment nor status was written.';
  if (unguarded === undefined) return '';
  const { context, baseBranch } = unguarded;
  const rules = webUrl === undefined ? 'rules' : link('rules', `${webUrl}/settings/rules`);
  return `\n\n> [!WARNING]\n> Nothing holds this back yet: ${code(baseBranch)} does not require the status ${code(context)}. An administrator adds it in the ${rules} of the repository, under "Require status checks to pass", with the app that posts it as its source (GitHub Actions, unless the step has a token of another).`;
}

/** Why a gate could not be evaluated, with every place that is wrong. */
export function renderErrorSummary(number: number | undefined, error: GateError): string {
  const [headline = ''] = error.message.split('\n');
  const problems = error.problems.map((problem) => `- ${code(renderProblem(problem))}`).join('\n');
  const example = error.example === undefined ? '' : `\`\`\`\`yaml\n${error.example}\n\`\`\`\``;
  const which = number === undefined ? '' : ` of #${number}`;
  const title = `### ⛔ The deployment checklist${which} could not be evaluated`;
  return [title, headline, example, problems].filter((part) => part !== '').join('\n\n');
}
