import type { Parsed } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { entriesAt, goTo } from '../text/tree-walk.ts';
import { parseYamlTree, type Tree } from '../text/yaml-tree.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The config vars that an app.json speaks of. None of them counts as provided: Heroku reads the file when it sets up a new
 * app (a button, a review app), and never again, so that a key that is added there later is not in the app that runs.
 * https://devcenter.heroku.com/articles/app-json-schema#env
 */
export function parseHeroku(text: string, file: string): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const env = goTo(root, 'env');
  if (root?.kind !== 'map' || (env !== undefined && env.kind !== 'map')) {
    const at = env?.at ?? root?.at ?? { file, line: 1, column: 1 };
    return refuse([{ ...at, message: 'an app.json is one object; its `env` holds config vars by name' }]);
  }
  const keys = new GivenKeys(file);
  for (const { key, at, value } of entriesAt(env)) {
    if (value.kind === 'map' || value.kind === 'text')
      keys.doubt(key, at, whatItSays(value), { unlessListed: true });
    else
      keys.problems.push({
        ...at,
        message: 'a config var is a text, or an object with `value`, `generator` or `required`',
      });
  }
  // https://devcenter.heroku.com/articles/dynos#local-environment-variables
  keys.setByPlatform(['PORT', 'DYNO']);
  return keys.toReach();
}

function whatItSays(declared: Tree): string {
  const hasValue = declared.kind === 'text' || ['value', 'generator'].some((field) => goTo(declared, field));
  const what = hasValue ? 'gives it to new apps only' : 'asks for it when a new app is set up';
  return `${what}: see that the running app has it, or name what \`heroku config --json\` prints as \`listing\``;
}
