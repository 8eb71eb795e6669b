import type { Parsed } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { entriesAt, goTo } from '../text/tree-walk.ts';
import { parseYamlTree } from '../text/yaml-tree.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * A plain map of keys with values, as YAML or JSON: the file of `gcloud run deploy --env-vars-file`, or a part of any other
 * file, at a path of keys.
 * https://cloud.google.com/run/docs/configuring/services/environment-variables
 */
export function parseYamlMap(text: string, file: string, path?: string): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const found = path === undefined ? root : goTo(root, ...path.split('.'));
  const at = found?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (found === undefined && path !== undefined)
    return refuse([
      { ...at, message: `there is nothing at \`${path}\`, which the checklist names with \`at:\`` },
    ]);
  if (found?.kind !== 'map')
    return refuse([{ ...at, message: 'keys with values are expected here: `KEY: value`, one a line' }]);
  const keys = new GivenKeys(path === undefined ? file : `${file} (${path})`);
  for (const entry of entriesAt(found)) {
    if (entry.value.kind === 'nothing')
      keys.doubt(entry.key, entry.at, 'gives it no value', { mayBeThere: false });
    else keys.provideTree(entry);
  }
  return keys.toReach();
}
