import type { Parsed } from '../../checklist/problem.ts';
import { ENV_NAME } from '../declared.ts';
import { refuse } from '../text/refuse.ts';
import { goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import { parseYamlTree, type Tree } from '../text/yaml-tree.ts';
import { chooseOne } from './choose-one.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys that a task definition of Amazon ECS gives to a container: `environment` with values, `secrets` without, as a
 * task whose secret cannot be fetched does not start. Files of `environmentFiles` are in S3, where they are not seen.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
 */
export function parseEcs(text: string, file: string, container?: string): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const definitions = containersIn(root);
  const at = definitions?.at ?? root?.at ?? { file, line: 1, column: 1 };
  const items = definitions?.kind === 'list' ? definitions.items : [];
  if (items.length === 0) return refuse([{ ...at, message: NO_CONTAINERS }]);
  const containers = new Map(items.map((item) => [textAt(item, 'name') ?? '(no name)', item]));
  const chosen = chooseOne(containers, container, 'container');
  if (typeof chosen === 'string') return refuse([{ ...at, message: chosen }]);

  const keys = new GivenKeys(`${file} (${chosen.name})`);
  for (const { at } of itemsAt(chosen.thing, 'environmentFiles'))
    keys.doubtAll(
      `${file} (${chosen.name}) reads a file in S3, which is not seen: list its keys with \`names\``,
      {
        at,
        unlessListed: true,
      },
    );
  readEcsContainer(chosen.thing, keys);
  return keys.toReach();
}

/** `environment` and `secrets` of a container; Terraform writes them the same way. */
export function readEcsContainer(container: Tree, keys: GivenKeys): void {
  for (const [field, hint] of [
    ['environment', '`environment` is a list of objects with `name` and `value`'],
    ['secrets', '`secrets` is a list of objects with `name` and `valueFrom`'],
  ] as const) {
    const list = goTo(container, field);
    if (list !== undefined && list.kind !== 'list' && list.kind !== 'nothing')
      keys.problems.push({ ...list.at, message: hint });
    for (const item of itemsAt(container, field)) {
      const name = goTo(item, 'name');
      const value = goTo(item, 'value');
      if (name?.kind !== 'text' || name.text === '') keys.problems.push({ ...item.at, message: hint });
      else if (field === 'secrets' || (value?.kind === 'text' && isFilledIn(value.text)))
        keys.provide(name.text, name.at);
      else if (value?.kind === 'text') keys.provide(name.text, name.at, value.text);
      else if (ENV_NAME.test(name.text))
        keys.doubt(name.text, name.at, 'gives it no value', { mayBeThere: false });
      else keys.problems.push({ ...item.at, message: hint });
    }
  }
}

/** The file itself, what `aws ecs describe-task-definition` prints, or the list alone. */
function containersIn(root: Tree | undefined): Tree | undefined {
  if (root?.kind === 'list') return root;
  return goTo(root, 'containerDefinitions') ?? goTo(root, 'taskDefinition', 'containerDefinitions');
}

/** What a pipeline puts in before it registers the file: `${TAG}`, `{{ tag }}`. */
function isFilledIn(value: string): boolean {
  return /\$\{|\{\{/.test(value);
}

const NO_CONTAINERS = 'a task definition has `containerDefinitions`, a list with at least one container';
