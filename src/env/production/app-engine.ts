import type { Parsed } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { entriesAt, goTo, textAt } from '../text/tree-walk.ts';
import { parseYamlTree } from '../text/yaml-tree.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys that an app.yaml of Google App Engine gives to the program: `env_variables`. Those of `build_env_variables` are
 * there during the build only.
 * https://cloud.google.com/appengine/docs/standard/reference/app-yaml
 */
export function parseAppEngine(text: string, file: string): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const at = root?.at ?? { file, line: 1, column: 1 };
  if (root?.kind !== 'map')
    return refuse([{ ...at, message: 'an app.yaml holds keys with values, `runtime` among them' }]);
  const keys = new GivenKeys(file);
  for (const field of ['build_env_variables', 'env_variables']) {
    const tree = goTo(root, field);
    if (tree !== undefined && tree.kind !== 'map' && tree.kind !== 'nothing')
      keys.problems.push({ ...tree.at, message: `\`${field}\` holds keys with values` });
    for (const entry of entriesAt(tree)) {
      if (field === 'env_variables') keys.provideTree(entry);
      else
        keys.doubt(entry.key, entry.at, 'has it for the build only: move it to `env_variables`', {
          mayBeThere: false,
        });
    }
  }
  const includes = goTo(root, 'includes');
  if (includes !== undefined)
    keys.doubtAll(`${file} includes other files, which are not followed: list their keys with \`names\``, {
      at: includes.at,
      unlessListed: true,
    });
  keys.setByPlatform(OF_APP_ENGINE);
  if (/^nodejs/.test(textAt(root, 'runtime') ?? '')) keys.setByPlatform(['NODE_ENV']);
  return keys.toReach();
}

/** https://cloud.google.com/appengine/docs/standard/python3/runtime#environment_variables */
const OF_APP_ENGINE = [
  ...['PORT', 'GOOGLE_CLOUD_PROJECT', 'GAE_APPLICATION', 'GAE_DEPLOYMENT_ID', 'GAE_ENV', 'GAE_INSTANCE'],
  ...['GAE_MEMORY_MB', 'GAE_RUNTIME', 'GAE_SERVICE', 'GAE_VERSION'],
];
