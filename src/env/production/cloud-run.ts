import type { Parsed } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../text/yaml-tree.ts';
import { chooseOne } from './choose-one.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/** What is chosen where a file has several. */
export interface CloudRunChoice {
  readonly service?: string | undefined;
  readonly container?: string | undefined;
}

/**
 * The keys that the YAML of a Cloud Run service or job gives to a container. A key of Secret Manager counts without its
 * value: the deployment fails where the service account cannot read it.
 * https://cloud.google.com/run/docs/reference/yaml/v1
 * https://cloud.google.com/run/docs/configuring/services/secrets
 */
export function parseCloudRun(text: string, file: string, choice: CloudRunChoice = {}): Parsed<Reach> {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const services = trees.value.filter((tree) => containersIn(tree).length > 0);
  const at = trees.value[0]?.at ?? { file, line: 1, column: 1 };
  if (services.length === 0) return refuse([{ ...at, message: NO_CONTAINERS }]);
  const service = chooseOne(namedIn(services, 'metadata'), choice.service, 'service');
  if (typeof service === 'string') return refuse([{ ...at, message: service }]);
  const containers = containersIn(service.thing);
  const container = chooseOne(namedIn(containers), choice.container, 'container');
  if (typeof container === 'string') return refuse([{ ...(containers[0]?.at ?? at), message: container }]);

  const keys = new GivenKeys(file);
  for (const item of itemsAt(container.thing, 'env')) readEnv(item, keys);
  keys.setByPlatform(byPlatform(service.thing, container.thing));
  return keys.toReach();
}

/** https://cloud.google.com/run/docs/container-contract#env-vars: of several containers the one with `ports` is sent requests. */
function byPlatform(document: Tree, container: Tree): readonly string[] {
  const kind = textAt(document, 'kind');
  if (kind === 'Job') return OF_JOBS;
  const isAlone = containersIn(document).length === 1;
  return kind === 'Service' && (isAlone || itemsAt(container, 'ports').length > 0) ? ['PORT'] : [];
}

const OF_JOBS = ['JOB', 'EXECUTION', 'TASK_INDEX', 'TASK_ATTEMPT', 'TASK_COUNT'].map(
  (name) => `CLOUD_RUN_${name}`,
);

/** The containers of a service, or of a job, whose tasks have a template of their own. */
function containersIn(document: Tree): readonly Tree[] {
  const template = goTo(document, 'spec', 'template', 'spec');
  return [...itemsAt(template, 'containers'), ...itemsAt(template, 'template', 'spec', 'containers')];
}

/** A single container needs no name. */
function namedIn(trees: readonly Tree[], ...path: string[]): Map<string, Tree> {
  return new Map(trees.map((tree) => [textAt(tree, ...path, 'name') ?? '(no name)', tree]));
}

function readEnv(item: Tree, keys: GivenKeys): void {
  const [name, value, from] = [goTo(item, 'name'), goTo(item, 'value'), goTo(item, 'valueFrom')];
  if (name?.kind !== 'text' || name.text === '')
    keys.problems.push({ ...item.at, message: 'an entry of `env` has a `name`' });
  else if (from !== undefined) readReference(name.text, name.at, from, keys);
  else if (value === undefined || value.kind === 'nothing') keys.provide(name.text, name.at, '');
  else if (value.kind === 'text' && value.isText) keys.provide(name.text, name.at, value.text);
  else
    keys.problems.push({ ...value.at, message: 'Cloud Run takes texts only here: put the value in quotes' });
}

function readReference(key: string, at: Tree['at'], from: Tree, keys: GivenKeys): void {
  if (textAt(from, 'secretKeyRef', 'name') !== undefined) keys.provide(key, at);
  else
    keys.problems.push({
      ...from.at,
      message: '`valueFrom` holds a `secretKeyRef` with the `name` of a secret and its version as `key`',
    });
}

const NO_CONTAINERS =
  'no service or job of Cloud Run is in this file: it has containers in `spec.template.spec`';
