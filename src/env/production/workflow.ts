import type { Parsed } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { entriesAt, goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import { type Entry, parseYamlTree, type Tree } from '../text/yaml-tree.ts';
import { chooseOne } from './choose-one.ts';
import { GivenKeys, textOf } from './given-keys.ts';
import type { Reach } from './reader.ts';
import { readWorkflowValue, type WorkflowValue } from './workflow-value.ts';

export interface WorkflowChoice {
  /** Needed when the workflow has several jobs. */
  readonly job?: string | undefined;
  /** A step by its id or its name: what only that step gets counts as well. */
  readonly step?: string | undefined;
}

/**
 * The keys that a GitHub Actions workflow gives to a job: its own `env`, then the job's, then that of the chosen step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#env
 */
export function parseWorkflow(text: string, file: string, choice: WorkflowChoice = {}): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const jobs = new Map(entriesAt(root, 'jobs').map(({ key, value }) => [key, value]));
  const at = goTo(root, 'jobs')?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (jobs.size === 0) return refuse([{ ...at, message: 'a workflow has `jobs` with at least one job' }]);
  const chosen = chooseOne(jobs, choice.job, 'job');
  if (typeof chosen === 'string') return refuse([{ ...at, message: chosen }]);

  const { name, thing: job } = chosen;
  const keys = new GivenKeys(`${file} (${name})`);
  if (goTo(job, 'uses') !== undefined)
    keys.doubtAll(
      `job ${name} calls another workflow, which gets no \`env\` from here: list its keys with \`names\``,
      { at: job.at },
    );
  else {
    readEnv(goTo(root, 'env'), keys);
    readEnv(goTo(job, 'env'), keys);
    readSteps(job, choice.step, keys);
  }
  return keys.toReach();
}

function readEnv(env: Tree | undefined, keys: GivenKeys): void {
  if (env === undefined || env.kind === 'nothing') return;
  if (env.kind !== 'map')
    keys.problems.push({
      ...env.at,
      message: '`env` holds keys with values: an expression for all of it is not read',
    });
  for (const entry of entriesAt(env)) readKey(entry, keys);
}

function readKey({ key, at, value }: Entry, keys: GivenKeys): void {
  if (value.kind === 'map' || value.kind === 'list') {
    keys.problems.push({ ...value.at, message: 'the value of an env key is a text' });
    return;
  }
  const written = value.kind === 'text' ? textOf(value) : '';
  const read: WorkflowValue = written === undefined ? { is: 'there' } : readWorkflowValue(written);
  if (read.is === 'known') keys.provide(key, at, read.text);
  else if (read.is === 'there') keys.provide(key, at);
  else keys.doubt(key, at, `takes it from ${read.from}`, { needs: read.needs });
}

/** The chosen step's keys; without a choice those of each step are told, as no other step gets them. */
function readSteps(job: Tree, wanted: string | undefined, keys: GivenKeys): void {
  const steps = itemsAt(job, 'steps');
  if (wanted === undefined) {
    const known = new Set(keys.supply().provided.map(({ key }) => key));
    for (const step of steps)
      for (const { key, at } of entriesAt(step, 'env'))
        if (!known.has(key))
          keys.doubt(key, at, 'gives it to a single step: name that step in the checklist with `step:`', {
            mayBeThere: false,
          });
    return;
  }
  const named = steps.filter((step) => [textAt(step, 'id'), textAt(step, 'name')].includes(wanted));
  const [step, second] = named;
  if (step === undefined || second !== undefined) {
    const what = step === undefined ? 'there is no step' : 'several steps are called';
    const steps = goTo(job, 'steps') ?? job;
    keys.problems.push({
      ...steps.at,
      message: `${what} ${wanted} in this job: give the \`id\` or \`name\` of one`,
    });
  } else readEnv(goTo(step, 'env'), keys);
}
