import { placeAt } from './edit.ts';
import { enumerate } from './enumerate.ts';
import type { SetupFinding } from './finding.ts';
import type { GateRun } from './gate-run.ts';
import type { Workflow } from './workflow.ts';

/** A branch that GitHub takes workflows from, with their texts by path. */
export interface Tip {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/** What here differs from the branches that count: GitHub runs `issue_comment` and others only from the default branch. */
export function judgeLanded(runs: readonly GateRun[], tips: readonly Tip[]): SetupFinding[] {
  const workflows = new Set<Workflow>(runs.flatMap(({ links }) => links.map(({ workflow }) => workflow)));
  const found = [...workflows].flatMap(({ source }): SetupFinding[] => {
    const lacking = tips.filter(({ texts }) => texts.get(source.file) === undefined);
    const differing = tips.filter(({ texts }) => {
      const text = texts.get(source.file);
      return text !== undefined && withoutReturns(text) !== withoutReturns(source.text);
    });
    const at = placeAt(source, 0);
    const code = 'landed';
    if (lacking.length > 0)
      return [
        {
          code,
          severity: 'advice',
          message: `${namesOf(lacking)} no such workflow yet: GitHub runs it for comments once it has landed there`,
          at,
        },
      ];
    if (differing.length > 0)
      return [
        {
          code,
          severity: 'advice',
          message: `${namesOf(differing)} another text of it: this is about the one here, which counts once it has landed`,
          at,
        },
      ];
    return [];
  });
  if (found.length > 0 || tips.length === 0) return found;
  const names = enumerate(tips.map(({ name }) => `\`${name}\``));
  return [
    {
      code: 'landed',
      severity: 'ok',
      message: `${names} ${tips.length === 1 ? 'has' : 'have'} the workflow as it is here`,
    },
  ];
}

function namesOf(tips: readonly Tip[]): string {
  return `${enumerate(tips.map(({ name }) => `\`${name}\``))} ${tips.length === 1 ? 'has' : 'have'}`;
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
