import { entryOf, type TextTree, textAt } from './tree.ts';
import { type Job, literalOf, type Step, type Workflow } from './workflow.ts';

/** A job of a workflow that leads to the step: it has it, or calls the workflow that has it. */
export interface Link {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** One way in which events come to a step that runs the action. */
export interface GateRun {
  /** The workflow that events start comes first, the one with the step last; they differ for reusable workflows. */
  readonly links: readonly [Link, ...Link[]];
  readonly step: Step;
  readonly uses: TextTree;
}

/** Which `uses` run the action. */
export interface Naming {
  /** A name that the person gave, without `@` and what follows. */
  readonly given: string | undefined;
  /** Folders of the repository with an action.yml of ours, as `uses` names them: `./`. */
  readonly local: ReadonlySet<string>;
}

export function isOurs(uses: string, { given, local }: Naming): boolean {
  const name = uses.replace(/@.*$/s, '');
  if (given !== undefined && name.toLowerCase() === given.toLowerCase()) return true;
  if (uses.startsWith('./')) return local.has(uses);
  return /^[\w.-]+\/deployment-checklist@/i.test(uses);
}

/** The actions in the repository itself that steps name, as they name them. */
export function listLocalActions(workflows: readonly Workflow[]): string[] {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const names = steps.flatMap(({ uses }) => (uses?.text.startsWith('./') ? [uses.text] : []));
  return [...new Set(names)];
}

/** How our own action.yml begins; a test holds the two equal. */
export function isOurAction(actionFile: string): boolean {
  return /^name: Deployment checklist gate\s*$/m.test(actionFile);
}

/** All ways to the action. A reusable workflow that nothing here calls is a way of its own. */
export function findGateRuns(workflows: readonly Workflow[], naming: Naming): GateRun[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const { uses } = step;
        if (uses === undefined || !isOurs(uses.text, naming)) return [];
        return waysTo([{ workflow, job }], workflows).map((links): GateRun => ({ links, step, uses }));
      }),
    ),
  );
}

type Links = readonly [Link, ...Link[]];

function waysTo(links: Links, workflows: readonly Workflow[]): Links[] {
  const [{ workflow }] = links;
  const isCalled = workflow.triggers.some(({ event }) => event === 'workflow_call');
  const isStarted = workflow.triggers.some(({ event }) => event !== 'workflow_call');
  const callers = isCalled && links.length < MOST_LINKS ? findCallers(workflow, workflows) : [];
  const ways = callers.flatMap((caller) => waysTo([caller, ...links], workflows));
  return isStarted || ways.length === 0 ? [links, ...ways] : ways;
}

/** GitHub connects at most ten levels of workflows. */
const MOST_LINKS = 10;

function findCallers({ source }: Workflow, workflows: readonly Workflow[]): Link[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs
      .filter(({ uses }) => uses?.text === `./${source.file}`)
      .map((job): Link => ({ workflow, job })),
  );
}

/** The workflow with the step, and its job. */
export function ownLink({ links }: GateRun): Link {
  return links.at(-1) ?? links[0];
}

/** Whether the callers of the workflow are elsewhere, so that nobody here knows its events. */
export function isCalledFromElsewhere({ links: [{ workflow }] }: GateRun): boolean {
  const { triggers } = workflow;
  return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

/** The text of an input; undefined where it is not given or is an expression. */
export function inputOf({ step }: GateRun, name: string): string | undefined {
  const given = textAt(step.with?.value, name)?.text;
  return given === undefined ? undefined : literalOf(given);
}

/** An input that may have a default: undefined where only GitHub knows it. */
export function inputOr(run: GateRun, name: string, otherwise: string): string | undefined {
  const given = entryOf(run.step.with?.value, name);
  return given === undefined || given.value.kind === 'nothing' ? otherwise : inputOf(run, name);
}

/** Whether the step acts with the job's own token, whose permissions the workflow tells. */
export function usesOwnToken({ step }: GateRun): boolean {
  const token = textAt(step.with?.value, 'token')?.text;
  return token === undefined || /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(token);
}
