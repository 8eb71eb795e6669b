import type { Parsed, Problem } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import { parseYamlTree, type Tree } from '../text/yaml-tree.ts';
import { chooseOne } from './choose-one.ts';
import { GivenKeys, textOf } from './given-keys.ts';
import type { Reach } from './reader.ts';

export interface RenderChoice {
  /** Needed when the Blueprint has several services. */
  readonly service?: string | undefined;
  /** Of a project: needed when several have a service of that name. */
  readonly environment?: string | undefined;
}

/** A service with the groups of env keys that it can see: those of the file, of its project and of its environment. */
interface Service {
  readonly tree: Tree;
  readonly environment: string | undefined;
  /** Lists of them, as a copy of all for each service would be too much. */
  readonly groups: readonly (readonly Tree[])[];
}

/**
 * The keys that a Blueprint (render.yaml) gives to a service: those of its groups, then its own. `sync: false` is asked
 * for when the service is created, and set by hand later, so it is only a hint.
 * https://render.com/docs/blueprint-spec#environment-variables
 */
export function parseRender(text: string, file: string, choice: RenderChoice = {}): Parsed<Reach> {
  const parsed = parseYamlTree(text, file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const at = goTo(root, 'services')?.at ?? root?.at ?? { file, line: 1, column: 1 };
  const chosen = chooseService(listServices(root), choice);
  if (typeof chosen === 'string') return refuse([{ ...at, message: chosen }]);

  const keys = new GivenKeys(`${file} (${chosen.name})`);
  const { tree, groups } = chosen.thing;
  const own = goTo(tree, 'envVars');
  for (const group of groupsOf(own, groups, keys)) readVariables(group, keys, true);
  readVariables(own, keys, false);
  keys.setByPlatform(OF_RENDER);
  if (textAt(tree, 'type') === 'web') keys.setByPlatform(OF_WEB_SERVICES);
  return keys.toReach();
}

/** https://render.com/docs/environment-variables#all-runtimes */
const OF_RENDER = [
  ...['RENDER', 'IS_PULL_REQUEST', 'RENDER_DISCOVERY_SERVICE', 'RENDER_GIT_BRANCH', 'RENDER_GIT_COMMIT'],
  ...[
    'RENDER_GIT_REPO_SLUG',
    'RENDER_INSTANCE_ID',
    'RENDER_SERVICE_ID',
    'RENDER_SERVICE_NAME',
    'RENDER_SERVICE_TYPE',
  ],
];
const OF_WEB_SERVICES = ['PORT', 'RENDER_EXTERNAL_HOSTNAME', 'RENDER_EXTERNAL_URL'];

function listServices(root: Tree | undefined): Service[] {
  const shared = itemsAt(root, 'envVarGroups');
  const top = itemsAt(root, 'services').map((tree) => ({ tree, environment: undefined, groups: [shared] }));
  const inProjects = itemsAt(root, 'projects').flatMap((project) =>
    itemsAt(project, 'environments').flatMap((environment) => {
      const groups = [shared, itemsAt(project, 'envVarGroups'), itemsAt(environment, 'envVarGroups')];
      const name = textAt(environment, 'name');
      return itemsAt(environment, 'services').map((tree) => ({ tree, environment: name, groups }));
    }),
  );
  return [...top, ...inProjects];
}

function chooseService(all: readonly Service[], choice: RenderChoice) {
  const { service, environment } = choice;
  const services = all.filter((one) => environment === undefined || one.environment === environment);
  if (services.length === 0)
    return environment === undefined || all.length === 0
      ? 'a Blueprint has `services` with at least one service, at the top or in `projects`'
      : `there is no environment ${environment} with services here`;
  const byName = Map.groupBy(services, ({ tree }) => textAt(tree, 'name') ?? '(no name)');
  const chosen = chooseOne(byName, service, 'service');
  if (typeof chosen === 'string') return chosen;
  const [thing, second] = chosen.thing;
  if (thing === undefined || second !== undefined)
    return `several services are called ${chosen.name}: say which one in the checklist with \`environment:\``;
  return { name: chosen.name, thing };
}

/** The variables of the groups that a service takes, in its order; of one that it takes twice the last time counts. */
function groupsOf(own: Tree | undefined, groups: Service['groups'], keys: GivenKeys): Tree[] {
  const named = new Map(groups.flatMap((list) => list.map((one) => [textAt(one, 'name'), one] as const)));
  const taken = itemsAt(own).flatMap((item) => {
    const name = textAt(item, 'fromGroup');
    return name === undefined ? [] : [[name, item] as const];
  });
  const last = new Map(taken);
  return taken.flatMap(([name, item]) => {
    if (last.get(name) !== item) return [];
    const group = named.get(name);
    const variables = goTo(group, 'envVars');
    if (group === undefined)
      keys.doubtAll(`the environment group ${name} is not in this file: list its keys with \`names\``, {
        at: item.at,
      });
    return variables === undefined ? [] : [variables];
  });
}

function readVariables(list: Tree | undefined, keys: GivenKeys, isGroup: boolean): void {
  if (list === undefined || list.kind === 'nothing') return;
  if (list.kind !== 'list') keys.problems.push({ ...list.at, message: ENTRIES });
  for (const item of itemsAt(list)) {
    if (goTo(item, 'fromGroup') !== undefined && !isGroup) continue;
    const problem = readVariable(item, keys);
    if (problem !== undefined) keys.problems.push(problem);
  }
}

function readVariable(item: Tree, keys: GivenKeys): Problem | undefined {
  const key = textAt(item, 'key');
  const at = goTo(item, 'key')?.at ?? item.at;
  if (key === undefined || key === '') return { ...item.at, message: ENTRIES };
  const value = goTo(item, 'value');
  if (value?.kind === 'map' || value?.kind === 'list')
    return { ...value.at, message: 'the value of an env key is a text' };
  if (value?.kind === 'text') keys.provide(key, at, textOf(value));
  else if (textAt(item, 'generateValue') === 'true') keys.provide(key, at);
  else if (goTo(item, 'fromDatabase') !== undefined || goTo(item, 'fromService') !== undefined)
    keys.provide(key, at);
  else if (textAt(item, 'sync') === 'false')
    keys.doubt(
      key,
      at,
      'leaves it to the dashboard with `sync: false`: list what is set there with `names`',
      {
        unlessListed: true,
      },
    );
  else keys.doubt(key, at, 'gives it no value');
  return undefined;
}

const ENTRIES = '`envVars` is a list of entries with `key`, or `fromGroup`';
