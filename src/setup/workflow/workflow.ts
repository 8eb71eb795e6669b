import type { Parsed, Problem } from '../../checklist/problem.ts';
import type { Source } from './edit.ts';
import { type Entry, entryOf, parseTree, type TextTree, type Tree, textAt, textsOf } from './tree.ts';

/** What the check-up needs of a workflow file, each part with where it stands. */
export interface Workflow {
  readonly source: Source;
  /** What `workflow_run` calls it: its `name`, else its path. */
  readonly name: string;
  readonly on: Entry | undefined;
  readonly triggers: readonly Trigger[];
  readonly permissions: Entry | undefined;
  readonly concurrency: Entry | undefined;
  readonly jobsAt: number;
  readonly jobs: readonly Job[];
}

/** An event that starts a workflow. */
export interface Trigger {
  readonly event: string;
  readonly start: number;
  /** Its key and what stands below it; undefined in the short form, a name or a list of names. */
  readonly entry: Entry | undefined;
}

export interface Job {
  readonly id: string;
  readonly start: number;
  readonly name: string | undefined;
  readonly condition: Entry | undefined;
  /** The jobs that it waits for. */
  readonly needs: Entry | undefined;
  readonly permissions: Entry | undefined;
  readonly concurrency: Entry | undefined;
  /** The reusable workflow that it runs, in the place of steps. */
  readonly uses: TextTree | undefined;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly start: number;
  readonly end: number;
  readonly uses: TextTree | undefined;
  readonly run: TextTree | undefined;
  readonly condition: Entry | undefined;
  readonly with: Entry | undefined;
}

/** Reads a workflow. Whether GitHub takes it as a whole is not asked: that is what linters are for. */
export function parseWorkflow(source: Source): Parsed<Workflow> {
  const parsed = parseTree(source.text, source.file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const on = entryOf(root, 'on');
  const jobs = entryOf(root, 'jobs');
  return {
    ok: true,
    value: {
      source,
      name: textAt(root, 'name')?.text ?? source.file,
      on,
      triggers: readTriggers(on?.value),
      permissions: entryOf(root, 'permissions'),
      concurrency: entryOf(root, 'concurrency'),
      jobsAt: jobs?.start ?? root.end,
      jobs: jobs?.value.kind === 'map' ? jobs.value.entries.map(readJob) : [],
    },
  };
}

/** What may name the action in a file that cannot be read. */
const MENTION = /deployment-checklist|uses:\s*['"]?\.\//;

/** Reads all workflows. A file that cannot be read is a problem only where it may run the action. */
export function parseWorkflows(sources: readonly Source[]): {
  readonly workflows: readonly Workflow[];
  readonly problems: readonly Problem[];
} {
  const parsed = sources.map((source) => ({ source, result: parseWorkflow(source) }));
  return {
    workflows: parsed.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    problems: parsed.flatMap(({ source, result }) =>
      result.ok || !MENTION.test(source.text) ? [] : result.problems,
    ),
  };
}

function readTriggers(on: Tree | undefined): Trigger[] {
  if (on?.kind === 'map') return on.entries.map((entry) => ({ event: entry.key, start: entry.start, entry }));
  return textsOf(on).map(({ text, start }) => ({ event: text, start, entry: undefined }));
}

function readJob({ key, start, value }: Entry): Job {
  const steps = entryOf(value, 'steps')?.value;
  return {
    id: key,
    start,
    name: textAt(value, 'name')?.text,
    condition: entryOf(value, 'if'),
    needs: entryOf(value, 'needs'),
    permissions: entryOf(value, 'permissions'),
    concurrency: entryOf(value, 'concurrency'),
    uses: textAt(value, 'uses'),
    steps: steps?.kind === 'list' ? steps.items.map(readStep) : [],
  };
}

function readStep(step: Tree): Step {
  return {
    start: step.start,
    end: step.end,
    uses: textAt(step, 'uses'),
    run: textAt(step, 'run'),
    condition: entryOf(step, 'if'),
    with: entryOf(step, 'with'),
  };
}

/** The texts of a filter such as `types` or `branches`; undefined where it is not given. */
export function filterOf({ entry }: Trigger, name: string): { entry: Entry; values: string[] } | undefined {
  const filter = entryOf(entry?.value, name);
  return filter && { entry: filter, values: textsOf(filter.value).map(({ text }) => text) };
}

/** A text without an expression in it; undefined where only GitHub knows what it becomes. */
export function literalOf(text: string): string | undefined {
  return text.includes('${{') ? undefined : text;
}

/** The expression of an `if`; it may be written as a truth value. */
export function textOfCondition({ value }: Entry): string {
  return value.kind === 'text' ? value.text : '';
}
