import type { Parsed } from '../../checklist/problem.ts';
import { parseTomlTree } from '../toml-tree.ts';
import { entriesAt, goTo } from '../tree-walk.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys of a fly.toml: `[env]`, and `PRIMARY_REGION`, which Fly.io sets from `primary_region`. Secrets are kept by
 * Fly.io, so any key may be there besides.
 * https://fly.io/docs/reference/configuration/#the-env-variables-section
 */
export function parseFly(text: string, file: string): Parsed<Reach> {
  const tree = parseTomlTree(text, file);
  if (!tree.ok) return tree;
  const keys = new GivenKeys(file);
  const env = goTo(tree.value, 'env');
  // flyctl takes `[[env]]` as well.
  for (const table of env?.kind === 'list' ? env.items : env === undefined ? [] : [env]) {
    if (table.kind !== 'map')
      keys.problems.push({ ...table.at, message: '`env` is a table of keys with values' });
    for (const entry of entriesAt(table)) keys.provideTree(entry);
  }
  for (const { key, at, value } of entriesAt(tree.value))
    if (key === 'primary_region' && value.kind === 'text') keys.provide('PRIMARY_REGION', at, value.text);
  keys.doubtAll(
    `secrets of Fly.io are not in ${file}: name what \`fly secrets list --json\` prints as \`listing\``,
    { unlessListed: true },
  );
  return keys.toReach();
}
