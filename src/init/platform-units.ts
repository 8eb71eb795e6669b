import { parseTomlTree } from '../env/toml-tree.ts';
import { goTo, itemsAt, textAt } from '../env/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../env/yaml-tree.ts';
import { environmentOf } from './considered-paths.ts';
import { folderOf, nameOf, resolveFrom } from './repository.ts';
import type { Unit } from './source.ts';

const FLY = /^fly(?:[._-][\w-]+)?\.toml$/i;
const RENDER = /^render\.ya?ml$/i;

/** Whether a file is one by which a platform is told what to run. */
export function isPlatformFile(path: string): boolean {
  return FLY.test(nameOf(path)) || RENDER.test(nameOf(path));
}

/**
 * The apps of Fly.io and the services of Render's Blueprints. Both are what is deployed: only a path that says so is of
 * another environment than production.
 */
export function findPlatformUnits(texts: ReadonlyMap<string, string | undefined>): Unit[] {
  return [...texts].flatMap(([file, text]) => {
    if (text === undefined || !isPlatformFile(file) || environmentOf(file) === 'elsewhere') return [];
    return FLY.test(nameOf(file)) ? unitOfFly(text, file) : unitsOfRender(text, file);
  });
}

/** `fly deploy` builds the folder that it is called in, which is that of the file. */
function unitOfFly(text: string, file: string): Unit[] {
  const tree = parseTomlTree(text, file);
  const name = (tree.ok ? textAt(tree.value, 'app') : undefined) ?? nameOf(file);
  return [{ ...unitOf(file, name, folderOf(file)), source: { fly: file } }];
}

/** Services in projects are several times the same, once for each environment: which is production's people say. */
function unitsOfRender(text: string, file: string): Unit[] {
  const trees = parseYamlTrees(text, file);
  const services = trees.ok ? itemsAt(trees.value[0], 'services').filter(runsCode) : [];
  const all = trees.ok ? itemsAt(trees.value[0], 'services').length : 0;
  return services.flatMap((service): Unit[] => {
    const name = textAt(service, 'name');
    if (name === undefined) return [];
    const folder = resolveFrom(folderOf(file), textAt(service, 'rootDir') ?? '.');
    return [{ ...unitOf(file, name, folder), source: { render: file, ...(all > 1 && { service: name }) } }];
  });
}

/** Not a key-value store, nor an image of others. */
function runsCode(service: Tree): boolean {
  const type = textAt(service, 'type') ?? '';
  return ['web', 'pserv', 'worker', 'cron'].includes(type) && goTo(service, 'image') === undefined;
}

function unitOf(file: string, name: string, folder: string | undefined): Omit<Unit, 'source'> {
  return { name, aliases: [], folder, file, below: [], environment: 'production' };
}
