import type { Parsed, Problem } from '../../checklist/problem.ts';
import type { Hint, Provided, Supply } from '../provided.ts';
import type { Place } from '../text/place.ts';
import { refuse } from '../text/refuse.ts';
import { itemsAt, textAt } from '../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../text/yaml-tree.ts';
import { type Container, listContainers, readContainer } from './kubernetes-container.ts';
import { KeptIndex } from './kubernetes-index.ts';
import { type Kept, readKept } from './kubernetes-kept.ts';

/** What the checklist chooses among the workloads and their containers. */
export interface WorkloadChoice {
  /** A workload by its name, `auth`, or with its kind where that is not enough, `CronJob auth`. */
  readonly workload?: string | undefined;
  readonly container?: string | undefined;
}

/**
 * The keys that Kubernetes manifests give to a container. When several workloads have the container, a key counts only
 * where each of them gets it. Without any workload the ConfigMaps and Secrets provide their keys as they are.
 */
export function parseKubernetes(
  files: readonly { readonly path: string; readonly text: string }[],
  choice: WorkloadChoice = {},
): Parsed<Supply> {
  const problems: Problem[] = [];
  const documents = files.flatMap(({ path, text }) => {
    const parsed = parseYamlTrees(text, path);
    if (parsed.ok) return parsed.value.flatMap(documentsIn);
    problems.push(...(text.includes('{{') ? templateProblem(parsed.problems) : parsed.problems));
    return [];
  });
  if (problems.length > 0) return refuse(problems);
  return readDocuments(documents, { file: files[0]?.path ?? '', line: 1, column: 1 }, choice);
}

/** The keys that documents give to a container, wherever they come from; `start` is where to tell that there are none. */
export function readDocuments(
  documents: readonly Tree[],
  start: Place,
  choice: WorkloadChoice = {},
): Parsed<Supply> {
  const problems: Problem[] = [];
  const kept = documents.flatMap((document) => readKept(document, problems) ?? []);
  const containers = documents.flatMap(listContainers);
  if (containers.length === 0 && kept.length === 0)
    problems.push({ ...start, message: 'no ConfigMap, Secret or workload is in the listed files' });
  const chosen = chooseContainers(containers, choice);
  if (typeof chosen === 'string') problems.push({ ...(containers[0]?.tree.at ?? start), message: chosen });
  const supply =
    containers.length === 0
      ? { provided: kept.flatMap(providedBy), hints: [] }
      : combine(typeof chosen === 'string' ? [] : chosen, kept, problems);
  return problems.length > 0 ? refuse(problems) : { ok: true, value: supply };
}

/** The files in which the containers stand that are meant. */
export function listChosenFiles(documents: readonly Tree[], choice: WorkloadChoice): string[] {
  const chosen = chooseContainers(documents.flatMap(listContainers), choice);
  return typeof chosen === 'string' ? [] : [...new Set(chosen.map(({ tree }) => tree.at.file))];
}

/** A List holds documents; lists in lists are none that Kubernetes would write. */
export function documentsIn(document: Tree): readonly Tree[] {
  const isList = textAt(document, 'kind')?.endsWith('List') === true;
  return isList ? itemsAt(document, 'items') : [document];
}

function templateProblem(problems: readonly Problem[]): Problem[] {
  const message = 'a template cannot be read here: name the chart as `helm`, or list what it renders to';
  return problems.slice(0, 1).map((problem) => ({ ...problem, message }));
}

/** The containers that are meant, or what is wrong with the choice. */
function chooseContainers(
  containers: readonly Container[],
  { workload, container: wanted }: WorkloadChoice,
): Container[] | string {
  const own = containers.filter((one) => workload === undefined || isOfWorkload(one, workload));
  if (workload !== undefined && own.length === 0)
    return `there is no workload ${workload} here: the files have ${listed(containers.map((one) => one.workload))}`;
  const names = own.map(({ name }) => name);
  if (wanted === undefined && new Set(names).size > 1)
    return `several containers: say which one in the checklist with \`container:\` (${listed(names)})`;
  const chosen = own.filter(({ name }) => wanted === undefined || name === wanted);
  if (wanted !== undefined && chosen.length === 0)
    return `there is no container ${wanted} here: the files have ${listed(names)}`;
  return chosen;
}

/** Kubernetes names nothing with a space in it, so a kind before the name is told apart. */
function isOfWorkload({ workload }: Container, wanted: string): boolean {
  return workload === wanted || workload.slice(workload.indexOf(' ') + 1) === wanted;
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 20).join(', ') || 'none';
}

function combine(containers: readonly Container[], kept: readonly Kept[], problems: Problem[]): Supply {
  const budget = { left: MAX_KEYS };
  const index = new KeptIndex(kept);
  const read = containers.map((container) => ({
    container,
    env: readContainer(container, index, budget, problems),
  }));
  const provided = new Map<string, Provided>();
  const hints = new Map<string, Hint>();
  const having = new Map<string, number>();
  for (const { env } of read) for (const key of env.given.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const lacking = new Map<string, Lacking | undefined>();
  const findLacking = (key: string) => {
    const known = lacking.get(key);
    if (known !== undefined || having.get(key) === read.length) return known;
    const found = read.find(({ env }) => !env.given.has(key));
    const isTold = found?.env.hints.some((hint) => hint.key === key) === true;
    const first = found === undefined ? undefined : { container: found.container, isTold };
    lacking.set(key, first);
    return first;
  };
  for (const { env } of read) {
    for (const hint of env.hints) hints.set(JSON.stringify([hint.key, hint.prefix, hint.message]), hint);
    for (const [key, { at, value }] of env.given) {
      const without = findLacking(key);
      if (without === undefined) {
        provided.set(JSON.stringify([key, at]), { key, source: at.file, at, value });
      } else if (!without.isTold) {
        const { workload, name } = without.container;
        const message = `container ${name} of ${workload} does not get it: where another one is meant, choose it with \`workload:\``;
        hints.set(JSON.stringify([key, message]), { source: at.file, key, at, message, mayBeThere: false });
      }
    }
  }
  return { provided: [...provided.values()], hints: [...hints.values()] };
}

/** The first container that does not get a key, and whether it has a hint of its own about that. */
interface Lacking {
  readonly container: Container;
  readonly isTold: boolean;
}

/** How many keys `envFrom` may bring in all: the same object can be named any number of times. */
const MAX_KEYS = 100_000;

function providedBy({ keys }: Kept): Provided[] {
  return [...keys].map(([key, { at, value }]) => ({ key, source: at.file, at, value }));
}
