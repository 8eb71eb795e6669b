import { placeAt } from '../workflow/edit.ts';
import type { GateRun } from '../workflow/gate-run.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { enumerate } from './enumerate.ts';
import type { SetupFinding } from './finding.ts';

/** A branch that GitHub takes workflows from, with their texts by path. */
export interface Tip {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/** What here differs from the branches that count: GitHub runs `issue_comment` and others only from the default branch. */
export function judgeLanded(runs: readonly GateRun[], tips: readonly Tip[]): SetupFinding[] {
  const workflows = [
    ...new Set<Workflow>(runs.flatMap(({ links }) => links.map(({ workflow }) => workflow))),
  ];
  const found = workflows.flatMap((workflow) => judgeWorkflow(workflow, tips));
  if (found.length > 0 || tips.length === 0) return found;
  const what = workflows.length === 1 ? 'the workflow as it is here' : 'the workflows as they are here';
  return [{ code: 'landed', severity: 'ok', message: `${haveOf(tips)} ${what}` }];
}

function judgeWorkflow({ source }: Workflow, tips: readonly Tip[]): SetupFinding[] {
  const [here, at] = [withoutReturns(source.text), placeAt(source, 0)];
  const lacking = tips.filter(({ texts }) => texts.get(source.file) === undefined);
  const differing = tips.filter(({ texts }) => withoutReturns(texts.get(source.file) ?? here) !== here);
  const message =
    lacking.length > 0
      ? `${haveOf(lacking)} no such workflow yet: GitHub runs it for comments once it has landed there`
      : `${haveOf(differing)} another text of it: this is about the one here, which counts once it has landed`;
  return lacking.length + differing.length === 0 ? [] : [{ code: 'landed', severity: 'advice', message, at }];
}

/** `main` has, or `main` and `release` have. */
function haveOf(tips: readonly Tip[]): string {
  return `${enumerate(tips.map(({ name }) => `\`${name}\``))} ${tips.length === 1 ? 'has' : 'have'}`;
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
