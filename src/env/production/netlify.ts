import type { Parsed } from '../../checklist/problem.ts';
import { parseTomlTree } from '../text/toml-tree.ts';
import { entriesAt, goTo } from '../text/tree-walk.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys that a netlify.toml gives to the build: those of `[build.environment]`, then those of the deploy context. They
 * come before what is set on Netlify, of which nothing is seen here. Functions get none of them when they run.
 * https://docs.netlify.com/build/configure-builds/file-based-configuration/
 * https://docs.netlify.com/build/functions/environment-variables/
 */
export function parseNetlify(text: string, file: string, context = 'production'): Parsed<Reach> {
  const tree = parseTomlTree(text, file);
  if (!tree.ok) return tree;
  const keys = new GivenKeys(file);
  for (const path of [
    ['build', 'environment'],
    ['context', context, 'environment'],
    ['context', context, 'build', 'environment'],
  ]) {
    const table = goTo(tree.value, ...path);
    if (table !== undefined && table.kind !== 'map')
      keys.problems.push({ ...table.at, message: '`environment` is a table of keys with values' });
    for (const entry of entriesAt(table)) keys.provideTree(entry);
  }
  keys.doubtAll(
    `what is set on Netlify itself is not in ${file}: name what \`netlify env:list --context ${context} --json\` prints as \`listing\``,
    { unlessListed: true },
  );
  return keys.toReach();
}
