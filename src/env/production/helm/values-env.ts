import type { Problem } from '../../../checklist/problem.ts';
import { entriesAt, goTo, textAt } from '../../text/tree-walk.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import type { GivenKeys } from '../given-keys.ts';

/**
 * The keys in the values themselves, at a path that the checklist gives: for a chart of somebody else's, whose templates
 * are not in the repository. A map of keys with values, or a list of objects with `name`.
 */
export function readValuesEnv(values: Tree, path: string, keys: GivenKeys): Problem | undefined {
  const found = goTo(values, ...path.split('.'));
  if (found === undefined || found.kind === 'nothing')
    return {
      ...values.at,
      message: `the values have nothing at \`${path}\`, which the checklist names with \`env:\``,
    };
  if (found.kind === 'text')
    return {
      ...found.at,
      message: 'env keys in values are a map of keys with values, or a list of objects with `name`',
    };
  for (const { key, at, value } of entriesAt(found)) {
    const written = value.kind === 'map' ? goTo(value, 'value') : value;
    if (value.kind === 'nothing') keys.doubt(key, at, 'gives it no value', { mayBeThere: false });
    else keys.provide(key, at, written?.kind === 'text' ? written.text : undefined);
  }
  if (found.kind === 'list')
    for (const item of found.items) {
      const name = textAt(item, 'name');
      if (name === undefined) return { ...item.at, message: 'an entry of a list of env keys has a `name`' };
      keys.provide(name, item.at, textAt(item, 'value'));
    }
  return undefined;
}
