import { goTo } from '../../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import { pathFrom } from '../path-from.ts';

/** What the variables of a serverless.yml may refer to. */
export interface Surroundings {
  readonly root: Tree;
  readonly file: string;
  readonly stage: string | undefined;
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Files that variables refer to and that are not among the files: filled while they are looked up. */
  readonly wanted: Set<string>;
  /** The files that were read, by path. */
  readonly read: Map<string, Tree | undefined>;
  /** How much may still be looked up. */
  readonly budget: { left: number };
}

/**
 * Characters of texts with variables, and steps to what they stand for: each variable may refer to ten others, and those in turn.
 * What goes beyond is not seen.
 */
export const MOST_LOOKED_UP = 5_000_000;

const STAGE = /\$\{(?:sls:stage|opt:stage(?:,[^{}]*)?|self:provider\.stage(?:,[^{}]*)?)\}/g;
/** The whole text is one variable: `${self:custom.env}`, `${file(env.yml):production}`, `${param:url, 'x'}`. */
const VARIABLE =
  /^\$\{(?:(?<source>self|param):(?<address>[\w.-]+)|file\((?<path>[^(){}]+)\)(?::(?<within>[\w.-]+))?)\s*(?:,[^{}]*)?\}$/;
const MAX_STEPS = 10;

/**
 * What a value is once the variable that it consists of is looked up; undefined where that cannot be seen here. A value
 * without variables is itself.
 * https://www.serverless.com/framework/docs/guides/variables
 */
export function lookUp(tree: Tree | undefined, around: Surroundings, step = 0): Tree | undefined {
  if (tree?.kind !== 'text') return tree;
  const { stage, budget } = around;
  budget.left -= tree.text.length + 1;
  if (budget.left < 0) return undefined;
  if (!tree.text.includes('${')) return tree;
  if (step >= MAX_STEPS) return undefined;
  const text = stage === undefined ? tree.text : tree.text.replace(STAGE, () => stage);
  const { source, address = '', path, within } = VARIABLE.exec(text)?.groups ?? {};
  if (path !== undefined) return follow(readFile(path, around), within?.split('.') ?? [], around, step);
  if (source === 'self') return follow(around.root, address.split('.'), around, step);
  return source === 'param' ? lookUpParam(address, around, step) : undefined;
}

/** Parameters of the stage come before those of all stages. */
function lookUpParam(name: string, around: Surroundings, step: number): Tree | undefined {
  const { root, stage } = around;
  const own =
    stage === undefined
      ? []
      : [
          ['stages', stage, 'params'],
          ['params', stage],
        ];
  for (const path of [...own, ['stages', 'default', 'params'], ['params', 'default']]) {
    const found = goTo(root, ...path, name);
    if (found !== undefined) return lookUp(found, around, step + 1);
  }
  return undefined;
}

function follow(
  start: Tree | undefined,
  path: readonly string[],
  around: Surroundings,
  step: number,
): Tree | undefined {
  around.budget.left -= path.length;
  let found = lookUp(start, around, step + 1);
  for (const key of path) found = lookUp(goTo(found, key), around, step + 1);
  return found;
}

function readFile(written: string, { file, files, wanted, read }: Surroundings): Tree | undefined {
  const path = pathFrom(written.trim(), file);
  if (path === undefined || !/\.(?:ya?ml|json)$/.test(path)) return undefined;
  const text = files.get(path);
  if (text === undefined) {
    if (!files.has(path)) wanted.add(path);
    return undefined;
  }
  if (!read.has(path)) {
    // What is wrong with a file is told by serverless; here it only means that its keys are not known.
    const trees = parseYamlTrees(text, path);
    read.set(path, trees.ok ? trees.value[0] : undefined);
  }
  return read.get(path);
}
