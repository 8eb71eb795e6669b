import { placeAt } from '../workflow/edit.ts';
import { patternsOf } from '../workflow/filter-pattern.ts';
import type { GateRun } from '../workflow/gate-run.ts';
import { filterOf, type Workflow } from '../workflow/workflow.ts';
import { enumerate } from './enumerate.ts';
import type { SetupFinding, Severity } from './finding.ts';
import { type EventGap, fixGap } from './fix-on.ts';
import type { Need, TypeNeed } from './need.ts';
import { findIndirectReaches, findReaches, type Reach, withoutCondition } from './reach.ts';

/** What the events of one gate are judged by. */
export interface EventFacts {
  readonly runs: readonly [GateRun, ...GateRun[]];
  readonly workflows: readonly Workflow[];
  readonly needs: readonly Need[];
  readonly base: string;
  /** What a change of the base branch may touch that the gate reads; undefined when that is not known. */
  readonly readPaths: readonly string[] | undefined;
}

/** A finding, and the event whose lines would put it right: all gaps of a workflow are closed together. */
export interface Drafted {
  readonly finding: SetupFinding;
  readonly gap?: EventGap | undefined;
}

/** Whether each event that the gate needs comes to the action; `more` is what else asks for events. */
export function judgeEvents(facts: EventFacts, more: readonly Drafted[]): SetupFinding[] {
  const drafts = [...facts.needs.map((need) => judgeNeed(need, facts)), ...more];
  const gaps = drafts.flatMap(({ gap }) => gap ?? []);
  return drafts.map(({ finding, gap }) =>
    gap === undefined ? finding : { ...finding, fix: fixGap(gap, gaps) },
  );
}

function judgeNeed(need: Need, facts: EventFacts): Drafted {
  const reaches = reachesOf(need, facts);
  if (reaches.length === 0) return missing(need, facts);
  const passing = reaches.filter(({ runs }) => runs !== 'skips');
  if (passing.length === 0) return { finding: skipped(need, reaches) };
  const including = passing.filter(({ excludedBy }) => excludedBy === undefined);
  const [first] = including;
  if (first === undefined) return excluded(need, passing, facts.base);
  const had = new Set(including.flatMap(({ types }) => types));
  const lacking = need.types.filter(({ type }) => !had.has(type));
  return lacking.length > 0 ? lacksTypes(need, lacking, first) : { finding: heard(need, first, facts.base) };
}

function heard({ code, event, types }: Need, { workflow, trigger }: Reach, base: string): SetupFinding {
  const how =
    event === 'push'
      ? ` when \`${base}\` moves`
      : types.length === 1
        ? ''
        : ', with every type that is needed';
  const at = placeAt(workflow.source, trigger.start);
  return { code, severity: 'ok', message: `\`${trigger.event}\` starts it${how}`, at };
}

/** `pull_request_target`, and `workflow_run` for a workflow that pull requests start, do for pull requests as well. */
function reachesOf({ event }: Need, { runs, workflows, base }: EventFacts): Reach[] {
  const direct = findReaches(runs, event, base);
  if (event !== 'pull_request') return direct;
  const target = findReaches(runs, 'pull_request_target', base);
  // A second workflow that only looks after forks does not make up for the first.
  const indirect = findIndirectReaches(runs, workflows, base).filter((reach) => reach.runs === 'runs');
  return [...direct, ...target, ...indirect];
}

function missing({ code, event, missing: severity, because, types }: Need, facts: EventFacts): Drafted {
  const { workflow } = primaryOf(facts.runs).links[0];
  const at = placeAt(workflow.source, workflow.on?.start ?? 0);
  return {
    finding: { code, severity, message: `\`${event}\` starts nothing: ${because}`, at },
    gap: { workflow, event, ...bestForm(event, types, facts) },
  };
}

/** What an event is to have that is not there yet. */
function bestForm(
  event: string,
  types: readonly TypeNeed[],
  { base, readPaths }: EventFacts,
): Omit<EventGap, 'workflow' | 'event'> {
  if (event === 'schedule') return { lists: {}, below: ["- cron: '0 5 * * *'"] };
  if (event !== 'push') return { lists: { types: types.map(({ type }) => type) } };
  return {
    lists: { branches: [base], ...(readPaths === undefined ? {} : { paths: patternsOf(readPaths) }) },
  };
}

/** Where an event is best added: beside the pull requests. */
function primaryOf(runs: EventFacts['runs']): GateRun {
  const hears = ({ links: [{ workflow }] }: GateRun) =>
    workflow.triggers.some(({ event }) => event.startsWith('pull_request'));
  return runs.find(hears) ?? runs[0];
}

function skipped({ code, event, because, missing: severity }: Need, reaches: readonly Reach[]): SetupFinding {
  const message = `this condition skips every run of \`${event}\`: ${because}. Take it away, or let the event pass`;
  const blocked = reaches[0]?.blockedBy;
  return { code, severity, message, ...(blocked && withoutCondition(blocked)) };
}

function excluded(need: Need, passing: readonly Reach[], base: string): Drafted {
  const { code, event, because, missing: severity } = need;
  const [first] = passing.flatMap(({ workflow, trigger, excludedBy }) =>
    excludedBy === undefined ? [] : [{ workflow, trigger, excludedBy }],
  );
  if (first === undefined) throw new Error('only what is excluded comes here');
  const { workflow, trigger, excludedBy } = first;
  const message = `\`${excludedBy.key}\` of \`${event}\` leaves \`${base}\` out: ${because}`;
  const at = placeAt(workflow.source, excludedBy.start);
  const branches = [...(filterOf(trigger, 'branches')?.values ?? []), base];
  return {
    finding: { code, severity, message, at },
    gap:
      excludedBy.key === 'branches-ignore'
        ? undefined
        : { workflow, event: trigger.event, lists: { branches } },
  };
}

function lacksTypes(
  { code }: Need,
  lacking: readonly TypeNeed[],
  { workflow, trigger, types: had }: Reach,
): Drafted {
  const given = filterOf(trigger, 'types');
  const severity: Severity = lacking.some((type) => type.missing === 'wrong') ? 'wrong' : 'advice';
  const whys = [...Map.groupBy(lacking, ({ because }) => because)];
  const parts = whys.map(
    ([because, types]) => `${types.map(({ type }) => `\`${type}\``).join(' and ')} (${because})`,
  );
  const types = [...had, ...lacking.map(({ type }) => type)];
  return {
    finding: {
      code,
      severity,
      message: `\`${trigger.event}\` lacks ${enumerate(parts)}`,
      at: placeAt(workflow.source, given?.entry.start ?? trigger.start),
    },
    gap: { workflow, event: trigger.event, lists: { types } },
  };
}
