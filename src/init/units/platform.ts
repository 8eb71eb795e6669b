import { parseTomlTree } from '../../env/text/toml-tree.ts';
import { entriesAt, goTo, itemsAt, textAt } from '../../env/text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../env/text/yaml-tree.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf, nameOf, resolveFrom } from '../repository.ts';
import type { Unit } from './source.ts';

interface Platform {
  readonly files: RegExp;
  readonly unitsIn: (root: Tree | undefined, file: string) => Unit[];
}

/** Files by which platforms are told what to run, most of them by their names. */
const PLATFORMS: readonly Platform[] = [
  { files: /^fly(?:[._-][\w-]+)*\.toml$/i, unitsIn: unitOfFly },
  { files: /^render\.ya?ml$/i, unitsIn: unitsOfRender },
  { files: /^serverless(?:[._-][\w-]+)*\.ya?ml$/i, unitsIn: unitOfServerless },
  { files: /^app(?:[._-][\w-]+)*\.ya?ml$/i, unitsIn: unitOfAppEngine },
  { files: /^manifest(?:[._-][\w-]+)*\.ya?ml$/i, unitsIn: unitsOfCloudFoundry },
  { files: /^netlify\.toml$/, unitsIn: unitOfNetlify },
  { files: /^vercel\.json$/, unitsIn: unitOfVercel },
  { files: /^app\.json$/, unitsIn: unitOfHeroku },
];

/** Whether a file is one by which a platform is told what to run. */
export function isPlatformFile(path: string): boolean {
  return PLATFORMS.some(({ files }) => files.test(nameOf(path)));
}

/**
 * What platforms run. These files are of what is deployed: only a path that says so is of another environment than
 * production.
 */
export function findPlatformUnits(texts: ReadonlyMap<string, string | undefined>): Unit[] {
  return [...texts].flatMap(([file, text]) => {
    const platform = PLATFORMS.find(({ files }) => files.test(nameOf(file)));
    if (text === undefined || platform === undefined || environmentOf(file) === 'elsewhere') return [];
    return platform.unitsIn(rootOf(text, file), file);
  });
}

/** What cannot be read has no parts; whoever reads it for its keys says what is wrong with it. */
function rootOf(text: string, file: string): Tree | undefined {
  if (file.endsWith('.toml')) {
    const tree = parseTomlTree(text, file);
    return tree.ok ? tree.value : undefined;
  }
  const trees = parseYamlTrees(text, file);
  return trees.ok ? trees.value[0] : undefined;
}

/** `fly deploy` builds the folder that it is called in, which is that of the file. */
function unitOfFly(root: Tree | undefined, file: string): Unit[] {
  return [{ ...unitOf(file, textAt(root, 'app') ?? nameOf(file)), source: { fly: file } }];
}

/** Services in projects are several times the same, once for each environment: which is production's people say. */
function unitsOfRender(root: Tree | undefined, file: string): Unit[] {
  const all = itemsAt(root, 'services');
  return all.filter(runsCode).flatMap((service): Unit[] => {
    const name = textAt(service, 'name');
    if (name === undefined) return [];
    const folder = resolveFrom(folderOf(file), textAt(service, 'rootDir') ?? '.');
    const source = { render: file, ...(all.length > 1 && { service: name }) };
    return [{ ...unitOf(file, name), folder, source }];
  });
}

/** Not a key-value store, nor an image of others. */
function runsCode(service: Tree): boolean {
  const type = textAt(service, 'type') ?? '';
  return ['web', 'pserv', 'worker', 'cron'].includes(type) && goTo(service, 'image') === undefined;
}

function unitOfServerless(root: Tree | undefined, file: string): Unit[] {
  if (goTo(root, 'provider') === undefined) return [];
  const stages = [goTo(root, 'params'), goTo(root, 'stages'), goTo(root, 'custom')].flatMap((tree) =>
    [tree, ...entriesAt(tree).map(({ value }) => value)].flatMap((one) =>
      entriesAt(one).map(({ key }) => key),
    ),
  );
  const stage = stages.find((name) => environmentOf(name) === 'production');
  const name = textAt(root, 'service') ?? nameOf(file);
  const source = { serverless: file, ...(stage !== undefined && { stage }) };
  return [{ ...unitOf(file, name), source }];
}

/** Many files are called `app.yaml`: this one says what it runs on. */
function unitOfAppEngine(root: Tree | undefined, file: string): Unit[] {
  if (goTo(root, 'runtime') === undefined) return [];
  const name = textAt(root, 'service') ?? nameOf(file);
  return [{ ...unitOf(file, name), source: { 'app-engine': file } }];
}

function unitsOfCloudFoundry(root: Tree | undefined, file: string): Unit[] {
  const all = itemsAt(root, 'applications');
  return all.map((application) => {
    const name = textAt(application, 'name') ?? nameOf(file);
    const folder = resolveFrom(folderOf(file), textAt(application, 'path') ?? '.');
    return {
      ...unitOf(file, name),
      folder,
      source: { 'cloud-foundry': file, ...(all.length > 1 && { application: name }) },
    };
  });
}

/** Most keys of these platforms are set on the platform itself: a file without any is only suggested. */
function unitOfNetlify(root: Tree | undefined, file: string): Unit[] {
  const tables = [goTo(root, 'build', 'environment'), goTo(root, 'context', 'production', 'environment')];
  return [keptElsewhere({ netlify: file }, tables, file)];
}

function unitOfVercel(root: Tree | undefined, file: string): Unit[] {
  return [keptElsewhere({ vercel: file }, [goTo(root, 'env')], file)];
}

/** https://devcenter.heroku.com/articles/app-json-schema; an Expo app has an app.json as well. */
function unitOfHeroku(root: Tree | undefined, file: string): Unit[] {
  const isOfHeroku = ['env', 'buildpacks', 'formation', 'addons'].some(
    (key) => goTo(root, key) !== undefined,
  );
  return isOfHeroku ? [keptElsewhere({ heroku: file }, [], file)] : [];
}

/** What sets the tools of a build up: https://docs.netlify.com/build/configure-builds/manage-dependencies/. */
const OF_BUILD = /_(?:VERSION|FLAGS)$|^(?:NETLIFY|HUGO)_|^(?:NODE_OPTIONS|NODE_ENV|CI)$/;

function keptElsewhere(source: Unit['source'], tables: readonly (Tree | undefined)[], file: string): Unit {
  const hasKeys = tables.some((table) => entriesAt(table).some(({ key }) => !OF_BUILD.test(key)));
  return { ...unitOf(file, nameOf(file)), source, environment: hasKeys ? 'production' : 'unsaid' };
}

function unitOf(file: string, name: string): Omit<Unit, 'source'> {
  return { name, aliases: [], folder: folderOf(file), file, below: [], environment: 'production' };
}
