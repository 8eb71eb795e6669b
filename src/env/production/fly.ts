import type { Parsed } from '../../checklist/problem.ts';
import { parseTomlTree } from '../text/toml-tree.ts';
import { entriesAt, goTo } from '../text/tree-walk.ts';
import { parseYamlTrees } from '../text/yaml-tree.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys of a fly.toml: `[env]`, and `PRIMARY_REGION`, which Fly.io sets from `primary_region`. Secrets are kept by
 * Fly.io, so any key may be there besides.
 * https://fly.io/docs/reference/configuration/#the-env-variables-section
 */
export function parseFly(text: string, file: string): Parsed<Reach> {
  // flyctl takes the same as JSON or YAML.
  const tree = /\.(?:json|ya?ml)$/i.test(file) ? parseYamlTrees(text, file) : parseTomlTree(text, file);
  if (!tree.ok) return tree;
  const root = Array.isArray(tree.value) ? tree.value[0] : tree.value;
  const keys = new GivenKeys(file);
  if (root?.kind !== 'map')
    keys.problems.push({
      ...(root?.at ?? { file, line: 1, column: 1 }),
      message: 'a fly.toml holds keys with values',
    });
  const env = goTo(root, 'env');
  // flyctl takes `[[env]]` as well.
  for (const table of env?.kind === 'list' ? env.items : env === undefined ? [] : [env]) {
    if (table.kind !== 'map')
      keys.problems.push({ ...table.at, message: '`env` is a table of keys with values' });
    for (const entry of entriesAt(table)) keys.provideTree(entry);
  }
  for (const { key, at, value } of entriesAt(root))
    if (key === 'primary_region' && value.kind === 'text') keys.provide('PRIMARY_REGION', at, value.text);
  keys.doubtAll(
    `secrets of Fly.io are not in ${file}: name what \`fly secrets list --json\` prints as \`listing\``,
    { unlessListed: true },
  );
  keys.setByPlatform(OF_FLY);
  return keys.toReach();
}

/** https://fly.io/docs/machines/runtime-environment/ */
const OF_FLY = [
  ...[
    'PRIMARY_REGION',
    'FLY_APP_NAME',
    'FLY_MACHINE_ID',
    'FLY_ALLOC_ID',
    'FLY_REGION',
    'FLY_PUBLIC_IP',
    'FLY_IMAGE_REF',
  ],
  ...['FLY_MACHINE_VERSION', 'FLY_PRIVATE_IP', 'FLY_PROCESS_GROUP', 'FLY_VM_MEMORY_MB'],
];
