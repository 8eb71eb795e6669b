import type { Problem } from '../checklist/problem.ts';
import { listPaths } from '../env/snapshot.ts';
import { type ChecklistFile, judgeChecklist, readableChecklist } from './findings/checklist.ts';
import { judgeCheckouts } from './findings/checkout.ts';
import { type CodeownersFile, judgeCodeOwners } from './findings/code-owners.ts';
import { judgeConcurrency } from './findings/concurrency.ts';
import { judgeConditions } from './findings/condition.ts';
import { type EventFacts, judgeEvents } from './findings/event.ts';
import { draftEvidence } from './findings/evidence.ts';
import { judgeFilters } from './findings/filter.ts';
import { SETUP_CODES, type SetupFinding } from './findings/finding.ts';
import { judgeForks } from './findings/fork.ts';
import { judgeLanded, type Tip } from './findings/landed.ts';
import { decideNeeds } from './findings/need.ts';
import { judgePermissions } from './findings/permission.ts';
import { judgeRequirement } from './findings/requirement.ts';
import { judgeInputs, judgeJobNames, judgePins } from './findings/step.ts';
import { judgeTokens } from './findings/token.ts';
import { judgeFound } from './findings/workflow.ts';
import type { BranchFacts } from './rules.ts';
import { type GateRun, inputOr, isCalledFromElsewhere, usesOwnToken } from './workflow/gate-run.ts';
import type { Workflow } from './workflow/workflow.ts';

/** Everything that a set-up is judged by. */
export interface SetupFacts {
  readonly workflows: readonly Workflow[];
  /** Places in workflow files that run the action, or may, and cannot be read. */
  readonly problems: readonly Problem[];
  readonly runs: readonly GateRun[];
  /** Name of the base branch. */
  readonly base: string;
  /** The tip of the base branch, and that of the default branch where it is another. */
  readonly tips: readonly [Tip, ...Tip[]];
  readonly checklists: readonly ChecklistFile[];
  /** Undefined where the base branch has none. */
  readonly codeowners: CodeownersFile | undefined;
  readonly github: GitHubFacts;
  readonly webUrl: string | undefined;
  readonly defaults: Defaults;
}

/** What GitHub was asked, or why it was not. */
export interface GitHubFacts {
  readonly asked: SetupFinding;
  readonly branch: BranchFacts;
  /** Undefined when that is not known. */
  readonly isPublic: boolean | undefined;
}

/** What the action itself has. */
export interface Defaults {
  readonly context: string;
  /** The names of its inputs. */
  readonly inputs: readonly string[];
  /** The smallest checklist that works. */
  readonly checklist: string;
}

/** All findings, in the order of the codes; of findings of one code that say the same only the first. */
export function judgeSetup(facts: SetupFacts): SetupFinding[] {
  const { checklists, defaults, github, tips } = facts;
  const here = facts.runs.filter((run) => !isCalledFromElsewhere(run));
  const findings = [
    github.asked,
    ...judgeRequirements(facts),
    ...checklists.flatMap((file) => judgeChecklist(file, tips[0].name, defaults.checklist)),
    ...judgeCodeOwners(
      checklists.flatMap((file) => readableChecklist(file) ?? []),
      facts.codeowners,
      facts.base,
    ),
    ...judgeFound(facts, readPathsOf(checklists)),
    ...(facts.runs.length === 0 ? [] : judgeLanded(facts.runs, tips)),
    ...gatesOf(here, defaults.context).flatMap((runs) => judgeGate(runs, facts)),
    ...(facts.runs.length === 0 ? [] : judgeSteps(facts)),
  ];
  const order = Object.keys(SETUP_CODES);
  const unique = new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.message, finding.at]), finding]),
  );
  return [...unique.values()].toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** Runs that post one status are one gate: what one of them does not hear another may. */
function gatesOf(runs: readonly GateRun[], context: string): [GateRun, ...GateRun[]][] {
  const groups = Map.groupBy(runs, (run) => inputOr(run, 'context', context)?.toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others]],
  );
}

function judgeGate(runs: readonly [GateRun, ...GateRun[]], facts: SetupFacts): SetupFinding[] {
  const { workflows, base, checklists, github, webUrl } = facts;
  const { rules } = github.branch;
  const hasMergeQueue =
    rules.kind === 'told' ? rules.value.hasMergeQueue : rules.kind === 'untold' ? undefined : false;
  const readable = checklists.flatMap((file) => readableChecklist(file) ?? []);
  const events: EventFacts = {
    runs,
    workflows,
    needs: decideNeeds({ checklists: readable, hasMergeQueue }),
    base,
    readPaths: readPathsOf(checklists),
  };
  const policiesUrl = webUrl === undefined ? undefined : `${webUrl}/settings/actions`;
  return [
    ...judgeEvents(
      events,
      draftEvidence(events, readable, inputOr(runs[0], 'context', facts.defaults.context)),
    ),
    ...judgeFilters(events),
    ...judgeConditions(events),
    ...judgePermissions(runs, readable),
    ...judgeConcurrency(runs),
    ...judgeForks({ runs, workflows, isPublic: github.isPublic, policiesUrl }),
  ];
}

/** What holds for the step wherever its events come from. */
function judgeSteps({ runs, checklists, defaults }: SetupFacts): SetupFinding[] {
  return [
    ...judgeCheckouts(runs),
    ...judgeInputs(runs, defaults.inputs),
    ...judgeTokens(
      runs,
      checklists.flatMap((file) => readableChecklist(file) ?? []),
    ),
    ...judgePins(runs),
    ...judgeJobNames(runs, (run) => inputOr(run, 'context', defaults.context)),
  ];
}

function judgeRequirements({ runs, base, github, webUrl, defaults }: SetupFacts): SetupFinding[] {
  const gates = gatesOf(runs, defaults.context);
  const judged = gates.map((gate) => ({
    context: inputOr(gate[0], 'context', defaults.context),
    jobs: gate.flatMap(({ links }) =>
      links.flatMap(({ job }) => [job.id, ...(job.name === undefined ? [] : [job.name])]),
    ),
    ownToken: gate.every(usesOwnToken),
  }));
  const asIfThere = { context: defaults.context, jobs: [], ownToken: true };
  return (judged.length === 0 ? [asIfThere] : judged).flatMap((gate) =>
    judgeRequirement({ branch: github.branch, base, webUrl, ...gate }),
  );
}

/** What the gate reads of the base branch; undefined where a checklist cannot be read. */
function readPathsOf(checklists: readonly ChecklistFile[]): string[] | undefined {
  const paths = checklists.map((file) => {
    const checklist = readableChecklist(file);
    if (checklist === undefined) return undefined;
    const named = checklist.env === undefined ? [] : listPaths(checklist.env);
    return [file.path, ...named, ...(file.takesIn ?? [])];
  });
  return paths.includes(undefined) ? undefined : [...new Set(paths.flatMap((path) => path ?? []))];
}
