import type { Evidence } from '../../checklist/evidence-schema.ts';
import type { Checklist } from '../../checklist/schema.ts';
import { evidenceOf } from '../../gate/evidence/wanted.ts';
import { placeAt } from '../workflow/edit.ts';
import { ownLink } from '../workflow/gate-run.ts';
import { filterOf, type Job, type Workflow } from '../workflow/workflow.ts';
import { enumerate } from './enumerate.ts';
import type { Drafted, EventFacts } from './event.ts';
import type { SetupFinding } from './finding.ts';
import type { EventGap } from './fix-on.ts';
import { findReaches } from './reach.ts';

const code = 'evidence';

/** What others make, and no person of the pull request: events of its own have to tell of it. */
type Made = Exclude<Evidence, { kind: 'review' | 'label' }>;

/**
 * Whether each piece of evidence starts the gate when it comes or goes, and is not the gate itself. What GitHub Actions does with GITHUB_TOKEN
 * starts no workflow, so `workflow_run` has to tell of it. `context` is the gate's own status.
 */
export function draftEvidence(
  facts: EventFacts,
  checklists: readonly Checklist[],
  context: string | undefined,
): Drafted[] {
  const made = checklists
    .flatMap(evidenceOf)
    .flatMap((one): Made[] => (one.kind === 'review' || one.kind === 'label' ? [] : [one]));
  if (made.length === 0) return [];
  const own = made.flatMap((one) => ownEvidence(one, facts, context));
  const unheardOf = made
    .filter((one) => ownEvidence(one, facts, context).length === 0)
    .flatMap((one) => findUnheard(one, facts));
  const drafts = [...Map.groupBy(unheardOf, ({ event }) => event)].map(([event, all]) =>
    draft(event, all, facts),
  );
  if (own.length + drafts.length > 0) return [...own.map((finding) => ({ finding })), ...drafts];
  return [{ finding: { code, severity: 'ok', message: 'what the checklist takes for evidence starts it' } }];
}

/** The gate's own status, or a check of the job that runs it. */
function ownEvidence(one: Made, { runs }: EventFacts, context: string | undefined): SetupFinding[] {
  if (one.kind === 'status' && one.context.toLowerCase() === context?.toLowerCase()) {
    const message = `the checklist waits for the status \`${one.context}\`, which is that of this gate itself: name another one`;
    return [{ code, severity: 'wrong', message }];
  }
  if (one.kind !== 'check' || !isOfActions(one)) return [];
  const [run] = runs.filter((candidate) => isCheckOf(ownLink(candidate).job, one.name));
  if (run === undefined) return [];
  const { workflow, job } = ownLink(run);
  const message = `the checklist waits for the check \`${one.name}\`, which is the job that runs this gate and proves nothing: name another one`;
  return [{ code, severity: 'wrong', message, at: placeAt(workflow.source, job.start) }];
}

function isOfActions({ app }: Made & { kind: 'check' }): boolean {
  return app === undefined || app === 'github-actions';
}

/** `deploy / gate (eu)`: behind the jobs that call its workflow, before the values of its matrix. */
function isCheckOf({ id, name }: Job, check: string): boolean {
  const [own = ''] = check.split(' / ').slice(-1);
  return (name ?? id).toLowerCase() === own.replace(/ \([^()]*\)$/, '').toLowerCase();
}

/** An event that nothing listens to, and the evidence that it would tell of. */
interface Unheard {
  readonly one: Made;
  readonly event: string;
  /** The workflows here that make it. */
  readonly makers: readonly Workflow[];
}

/** The event that would best tell of it; nothing where one does. */
function findUnheard(one: Made, facts: EventFacts): Unheard[] {
  const makers = one.kind === 'check' && isOfActions(one) ? findMakers(one.name, facts) : [];
  const direct = makers.length > 0 ? [] : DIRECT[one.kind];
  const isHeard =
    direct.some((event) => passing(event, facts).length > 0) || hearsWorkflows(makers, one, facts);
  return isHeard ? [] : [{ one, event: direct[0] ?? 'workflow_run', makers }];
}

/** One finding for each event, so that its lines are added once. */
function draft(event: string, unheard: readonly Unheard[], facts: EventFacts): Drafted {
  const { workflow } = facts.runs[0].links[0];
  const makers = unheard.flatMap((one) => one.makers);
  const names = [...new Set(makers.map(({ name }) => `\`${name}\``))];
  const needs =
    event === 'workflow_run'
      ? `\`workflow_run\` of ${enumerate(names)}`
      : `\`${event}\`, or \`workflow_run\` of the workflow that makes it`;
  const what = enumerate(unheard.map(({ one }) => nameOf(one)));
  return {
    finding: {
      code,
      severity: 'wrong',
      message: `${what} ${unheard.length === 1 ? 'starts' : 'start'} nothing, though the checklist takes that for evidence, so the status stays what it was: listen to ${needs}`,
      at: placeAt(workflow.source, workflow.on?.start ?? 0),
    },
    gap: { workflow, event, lists: listsOf(event, makers, workflow) },
  };
}

const DIRECT: Record<Made['kind'], readonly string[]> = {
  check: ['check_run', 'check_suite'],
  status: ['status'],
  deployment: ['deployment_status'],
};

function nameOf(one: Made): string {
  switch (one.kind) {
    case 'check':
      return `the check \`${one.name}\``;
    case 'status':
      return `the status \`${one.context}\``;
    case 'deployment':
      return `a deployment to \`${one.environment}\``;
  }
}

/** The workflows here with a job that makes the check; of a called workflow's job it is the job that calls. */
function findMakers(check: string, { workflows }: EventFacts): Workflow[] {
  const [first = ''] = check.split(' / ');
  return workflows.filter(({ jobs }) => jobs.some((job) => isCheckOf(job, first)));
}

function passing(event: string, { runs, base }: EventFacts) {
  return findReaches(runs, event, base).filter((reach) => reach.runs !== 'skips');
}

/** Whether the gate waits for all of these workflows; where none is known, for any that is not the gate's own. */
function hearsWorkflows(makers: readonly Workflow[], one: Made, facts: EventFacts): boolean {
  if (one.kind === 'check' && !isOfActions(one)) return false;
  const own = new Set(facts.runs.flatMap(({ links }) => links.map(({ workflow }) => workflow.name)));
  const awaited = passing('workflow_run', facts).flatMap(
    ({ trigger }) => filterOf(trigger, 'workflows')?.values ?? [],
  );
  return makers.length > 0
    ? makers.every(({ name }) => awaited.includes(name))
    : awaited.some((name) => !own.has(name));
}

/** A `workflow_run` that is there already keeps the workflows that it waits for. */
function listsOf(event: string, makers: readonly Workflow[], workflow: Workflow): EventGap['lists'] {
  if (event === 'status' || event === 'deployment_status') return {};
  if (event !== 'workflow_run') return { types: ['completed'] };
  const trigger = workflow.triggers.find((one) => one.event === event);
  const before = (trigger && filterOf(trigger, 'workflows')?.values) ?? [];
  const workflows = [...new Set([...before, ...makers.map(({ name }) => name)])];
  return trigger === undefined ? { workflows, types: ['completed'] } : { workflows };
}
