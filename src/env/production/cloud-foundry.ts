import type { Parsed } from '../../checklist/problem.ts';
import { refuse } from '../text/refuse.ts';
import { entriesAt, goTo, itemsAt, textAt } from '../text/tree-walk.ts';
import { type Entry, parseYamlTree, type Tree } from '../text/yaml-tree.ts';
import { chooseOne } from './choose-one.ts';
import { GivenKeys, textOf } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys that a manifest of Cloud Foundry gives to an application. A value with a `((variable))` is there and not known:
 * `cf push` refuses to go on without that variable.
 * https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html#env-block
 * https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html#variable-substitution
 */
export function parseCloudFoundry(text: string, file: string, application?: string): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const applications = new Map(
    itemsAt(root, 'applications').map((item) => [textAt(item, 'name') ?? '(no name)', item]),
  );
  const at = goTo(root, 'applications')?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (applications.size === 0)
    return refuse([
      { ...at, message: 'a manifest has `applications`, a list with at least one, each with a `name`' },
    ]);
  const chosen = chooseOne(applications, application, 'application');
  if (typeof chosen === 'string') return refuse([{ ...at, message: chosen }]);

  const keys = new GivenKeys(`${file} (${chosen.name})`);
  for (const { key, at } of entriesAt(root, 'env'))
    keys.doubt(key, at, 'has it outside of `applications`, where cf does not read it', { mayBeThere: false });
  readEnv(goTo(chosen.thing, 'env'), keys);
  keys.setByPlatform(OF_CLOUD_FOUNDRY);
  return keys.toReach();
}

/** https://docs.cloudfoundry.org/devguide/deploy-apps/environment-variable.html#app-system-env */
const OF_CLOUD_FOUNDRY = [
  ...[
    'PORT',
    'MEMORY_LIMIT',
    'VCAP_APPLICATION',
    'VCAP_SERVICES',
    'VCAP_APP_PORT',
    'INSTANCE_GUID',
    'INSTANCE_INDEX',
  ],
  ...['ADDR', 'GUID', 'INDEX', 'IP', 'INTERNAL_IP', 'PORT', 'PORTS'].map((name) => `CF_INSTANCE_${name}`),
];

function readEnv(env: Tree | undefined, keys: GivenKeys): void {
  if (env === undefined || env.kind === 'nothing') return;
  if (env.kind === 'map') for (const entry of entriesAt(env)) readKey(entry, keys);
  else if (env.kind === 'text' && env.text.includes('(('))
    keys.doubtAll('`env` comes from a vars file, which is not seen: list its keys with `names`', {
      at: env.at,
      unlessListed: true,
    });
  else keys.problems.push({ ...env.at, message: '`env` holds keys with values' });
}

function readKey({ key, at, value }: Entry, keys: GivenKeys): void {
  if (value.kind === 'nothing') keys.doubt(key, at, 'gives it no value', { mayBeThere: false });
  else if (value.kind === 'text' && !value.text.includes('((')) keys.provide(key, at, textOf(value));
  else keys.provide(key, at);
}
