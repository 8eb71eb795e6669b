import { goTo, itemsAt, textAt } from '../../env/text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../env/text/yaml-tree.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf, nameOf } from '../repository.ts';
import { imageName, isNameOfOthers, type Unit } from './source.ts';

type Texts = ReadonlyMap<string, string | undefined>;

/** What people and https://github.com/aws-actions/amazon-ecs-deploy-task-definition call it: `.aws/task-definition.json`. */
const TASK = /^(?:[\w.-]+[-_.])?task[-_]?def(?:inition)?s?(?:[-_.][\w-]+)*\.json$/i;

/** Services and jobs: https://cloud.google.com/run/docs/reference/yaml/v1. */
const CLOUD_RUN = /^apiVersion:\s*['"]?(?:serving\.knative\.dev|run\.googleapis\.com)\//m;

export function isTaskDefinition(path: string): boolean {
  return TASK.test(nameOf(path));
}

/** The containers of task definitions of Amazon ECS and of services and jobs of Cloud Run. */
export function findTaskUnits(texts: Texts): Unit[] {
  return [...texts].flatMap(([file, text]) => {
    if (text === undefined || environmentOf(file) === 'elsewhere') return [];
    if (isTaskDefinition(file)) return unitsOfTask(text, file);
    const isOfCloudRun = /\.ya?ml$/i.test(file) && CLOUD_RUN.test(text) && !text.includes('{{');
    return isOfCloudRun ? unitsOfCloudRun(text, file) : [];
  });
}

function unitsOfTask(text: string, file: string): Unit[] {
  const trees = parseYamlTrees(text, file);
  const root = trees.ok ? trees.value[0] : undefined;
  const task = goTo(root, 'taskDefinition') ?? root;
  const containers = itemsAt(task, 'containerDefinitions');
  return containers.map((container) => {
    const name = textAt(container, 'name') ?? nameOf(file);
    return {
      ...unitOf(file, name, [textAt(task, 'family'), imageOf(container)]),
      source: { ecs: file, ...(containers.length > 1 && { container: name }) },
    };
  });
}

function unitsOfCloudRun(text: string, file: string): Unit[] {
  const trees = parseYamlTrees(text, file);
  const documents = (trees.ok ? trees.value : []).map((document) => ({
    name: textAt(document, 'metadata', 'name') ?? nameOf(file),
    containers: containersIn(document),
  }));
  const services = documents.filter(({ containers }) => containers.length > 0);
  return services.flatMap(({ name, containers }) =>
    containers.map((container) => {
      const called = textAt(container, 'name');
      return {
        ...unitOf(file, called ?? name, [name, imageOf(container)]),
        source: {
          'cloud-run': file,
          ...(services.length > 1 && { service: name }),
          ...(containers.length > 1 && { container: called ?? '(no name)' }),
        },
      };
    }),
  );
}

function containersIn(document: Tree): readonly Tree[] {
  const template = goTo(document, 'spec', 'template', 'spec');
  return [...itemsAt(template, 'containers'), ...itemsAt(template, 'template', 'spec', 'containers')];
}

function imageOf(container: Tree): string | undefined {
  return imageName(textAt(container, 'image'));
}

/** A folder that only holds the file tells nothing of the code: what stands beside it does. */
function unitOf(file: string, name: string, aliases: readonly (string | undefined)[]): Omit<Unit, 'source'> {
  const folder = folderOf(file);
  const known = aliases.flatMap((alias) => alias ?? []);
  const beside = nameOf(folder).startsWith('.') ? folderOf(folder) : folder;
  return {
    name,
    aliases: known,
    folder: [name, ...known].some(isNameOfOthers) ? undefined : beside,
    file,
    below: [],
    environment: 'production',
  };
}
