import type { Problem } from '../../checklist/problem.ts';
import { placeAt } from '../workflow/edit.ts';
import { type GateRun, isCalledFromElsewhere, ownLink } from '../workflow/gate-run.ts';
import { renderStarterWorkflow } from '../workflow/starter.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { SetupFinding } from './finding.ts';

export interface FoundFacts {
  readonly workflows: readonly Workflow[];
  readonly problems: readonly Problem[];
  readonly runs: readonly GateRun[];
  readonly base: string;
}

const code = 'workflow';

/** Which workflows run the action. */
export function judgeFound(facts: FoundFacts, readPaths: readonly string[] | undefined): SetupFinding[] {
  const { problems, runs } = facts;
  const broken = problems.map(
    ({ message, ...at }): SetupFinding => ({
      code,
      severity: 'wrong',
      message: `GitHub cannot read this workflow: ${message}`,
      at,
    }),
  );
  if (runs.length > 0) return [...broken, ...runs.map(describe)];
  if (broken.length > 0) return broken;
  return [elsewhere(facts) ?? none(facts, readPaths)];
}

function describe(run: GateRun): SetupFinding {
  const { workflow, job } = ownLink(run);
  const at = placeAt(workflow.source, run.uses.start);
  if (isCalledFromElsewhere(run))
    return {
      code,
      severity: 'unknown',
      message: `this workflow runs the action when others call it, and none here does: their events, permissions and concurrency could not be judged`,
      at,
    };
  const by = run.links.length === 1 ? '' : `, called by \`${run.links[0].workflow.source.file}\``;
  return {
    code,
    severity: 'ok',
    message: `\`${workflow.source.file}\` runs the action in the job \`${job.id}\`${by}`,
    at,
  };
}

/** A workflow of another repository may run the action: nobody here can read it. */
function elsewhere({ workflows }: FoundFacts): SetupFinding | undefined {
  const [found] = workflows.flatMap((workflow) =>
    workflow.jobs.flatMap(({ uses }) =>
      uses === undefined || uses.text.startsWith('./') ? [] : [{ workflow, uses }],
    ),
  );
  if (found === undefined) return undefined;
  const message = `no workflow here runs the action itself; \`${found.uses.text}\`, which this one calls, may: run \`doctor\` in its repository`;
  return { code, severity: 'unknown', message, at: placeAt(found.workflow.source, found.uses.start) };
}

function none({ base }: FoundFacts, readPaths: readonly string[] | undefined): SetupFinding {
  return {
    code,
    severity: 'wrong',
    message:
      'no workflow in `.github/workflows` runs the action; if one does under another name, say so with `--uses`',
    fix: {
      kind: 'new-file',
      file: '.github/workflows/deployment-checklist.yml',
      text: renderStarterWorkflow(base, readPaths),
    },
  };
}
