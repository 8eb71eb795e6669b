import type { Parsed } from '../../../checklist/problem.ts';
import { refuse } from '../../text/refuse.ts';
import { entriesAt, goTo, itemsAt, textAt } from '../../text/tree-walk.ts';
import { type Entry, parseYamlTree, type Tree } from '../../text/yaml-tree.ts';
import { chooseOne } from '../choose-one.ts';
import { GivenKeys } from '../given-keys.ts';
import { OF_LAMBDA } from '../lambda-keys.ts';
import type { Reach, ReaderOptions } from '../reader.ts';
import { lookUp, MOST_LOOKED_UP, type Surroundings } from './variables.ts';

/**
 * The keys that a serverless.yml gives to one function, or to every function when none is chosen. A value from a variable
 * counts: the framework does not deploy what it cannot resolve.
 * https://www.serverless.com/framework/docs/providers/aws/guide/functions#environment-variables
 * https://www.serverless.com/framework/docs/guides/variables
 */
export function parseServerless(
  text: string,
  file: string,
  { selected, files }: ReaderOptions,
): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root === undefined || goTo(root, 'provider') === undefined)
    return refuse([
      { ...(root?.at ?? { file, line: 1, column: 1 }), message: 'a serverless.yml has a `provider`' },
    ]);
  const stage = selected.stage ?? stageOf(root);
  const budget = { left: MOST_LOOKED_UP };
  const around: Surroundings = { root, file, stage, files, wanted: new Set(), read: new Map(), budget };
  const functions = functionsOf(around);
  const wanted = selected.function;
  const chosen = wanted === undefined ? undefined : chooseOne(functions.named, wanted, 'function');
  const at = goTo(root, 'functions')?.at ?? root.at;
  if (typeof chosen === 'string' && functions.areAll) return refuse([{ ...at, message: chosen }]);

  const keys = new GivenKeys(wanted === undefined ? file : `${file} (${wanted})`);
  const shared = goTo(lookUp(goTo(root, 'provider'), around), 'environment');
  const own = typeof chosen === 'object' ? [chosen.thing] : [];
  readEnvironment(shared, keys, around);
  for (const one of own) readEnvironment(goTo(one, 'environment'), keys, around);
  if (wanted === undefined) readWhatAllHave(functions.named, keysOf(shared, around), keys, around);
  else if (!functions.areAll)
    keys.doubtAll(
      `functions of ${file} come from elsewhere and are not seen: list their keys with \`names\``,
      { at, unlessListed: true },
    );
  if (
    itemsAt(root, 'plugins').some(
      (plugin) => plugin.kind === 'text' && plugin.text === 'serverless-dotenv-plugin',
    )
  )
    keys.doubtAll(`${file} has a plugin that reads a dotenv file: name that as \`dotenv\` too`);
  if (textAt(root, 'provider', 'name') === 'aws') keys.setByPlatform(OF_LAMBDA);
  if (keys.problems.length > 0) return refuse(keys.problems);
  return { ok: true, value: { ...keys.supply(), wanted: [...around.wanted] } };
}

/** The stage where nothing chooses one, if it is written out. */
function stageOf(root: Tree): string | undefined {
  const stage = textAt(root, 'provider', 'stage');
  return stage?.includes('${') === true ? /^\$\{opt:stage,\s*'([\w-]+)'\}$/.exec(stage)?.[1] : stage;
}

/** The functions by name: a map, or a list of maps. */
function functionsOf(around: Surroundings): { named: Map<string, Tree>; areAll: boolean } {
  const written = goTo(around.root, 'functions');
  const maps = written?.kind === 'list' ? written.items : written === undefined ? [] : [written];
  const found = maps.map((map) => lookUp(map, around));
  const entries = found.flatMap((map) => entriesAt(map));
  const named = new Map(entries.map(({ key, value }) => [key, lookUp(value, around) ?? value]));
  return { named, areAll: found.every((map) => map?.kind === 'map') };
}

/** What every function has of its own; what only some have does not count. */
function readWhatAllHave(
  functions: ReadonlyMap<string, Tree>,
  shared: ReadonlyMap<string, Entry>,
  keys: GivenKeys,
  around: Surroundings,
): void {
  const each = [...functions].map(([name, tree]) => ({
    name,
    own: keysOf(goTo(tree, 'environment'), around),
  }));
  const having = new Map<string, number>();
  for (const { own } of each) for (const key of own.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const lacking = new Map<string, string>();
  for (const entry of each.flatMap(({ own }) => [...own.values()])) {
    if (having.get(entry.key) === each.length) readKey(entry, keys, around);
    else if (!shared.has(entry.key)) {
      const without = lacking.get(entry.key) ?? each.find(({ own }) => !own.has(entry.key))?.name ?? '';
      lacking.set(entry.key, without);
      keys.doubt(
        entry.key,
        entry.at,
        `does not give it to the function ${without}: choose one with \`function:\``,
        {
          mayBeThere: false,
        },
      );
    }
  }
}

function keysOf(environment: Tree | undefined, around: Surroundings): Map<string, Entry> {
  return new Map(entriesAt(lookUp(environment, around)).map((entry) => [entry.key, entry]));
}

function readEnvironment(tree: Tree | undefined, keys: GivenKeys, around: Surroundings): void {
  if (tree === undefined || tree.kind === 'nothing') return;
  const found = lookUp(tree, around);
  if (found?.kind === 'map') for (const entry of entriesAt(found)) readKey(entry, keys, around);
  else if (tree.kind === 'text' && tree.text.includes('${'))
    keys.doubtAll(`${tree.at.file} takes \`environment\` from a variable that is not seen: ${mend(around)}`, {
      at: tree.at,
      unlessListed: true,
    });
  else keys.problems.push({ ...tree.at, message: '`environment` holds keys with values' });
}

function mend({ stage }: Surroundings): string {
  const names = 'list its keys with `names`';
  return stage === undefined ? `choose a stage with \`stage:\`, or ${names}` : names;
}

/** The last resort of a variable is nothing or an empty text: `${env:X, ''}`. */
const MAY_BE_EMPTY = /,\s*(?:(?:''|""|null)\s*)?\}/;

function readKey({ key, at, value }: Entry, keys: GivenKeys, around: Surroundings): void {
  const found = lookUp(value, around);
  if (value.kind === 'nothing' || found?.kind === 'nothing')
    keys.doubt(key, at, 'gives it no value', { mayBeThere: false });
  else if (value.kind === 'list')
    keys.problems.push({
      ...value.at,
      message: 'the value of an env key is a text, or a function of CloudFormation',
    });
  else if (found?.kind === 'text' && found.tag === undefined) keys.provide(key, at, found.text);
  else if (value.kind === 'text' && MAY_BE_EMPTY.test(value.text))
    keys.doubt(key, at, 'gives it nothing where its variable is not set: leave the empty fallback out');
  else keys.provide(key, at);
}
