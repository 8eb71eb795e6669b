import { listContainers } from '../../env/production/kubernetes-container.ts';
import { readKept } from '../../env/production/kubernetes-kept.ts';
import { goTo, itemsAt, textAt } from '../../env/text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../env/text/yaml-tree.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf } from '../repository.ts';
import { imageName, type Unit } from './source.ts';
import { chooseWorkload, nameOfWorkload } from './workload.ts';

/** Parsing every YAML file of a repository takes long; these lines are in every manifest that matters here. */
const KIND =
  /^kind:\s*['"]?(?:Deployment|StatefulSet|DaemonSet|CronJob|ConfigMap|Secret|SealedSecret|ExternalSecret)\b/m;

interface Manifest {
  readonly file: string;
  readonly documents: readonly Tree[];
  /** `ConfigMap auth`, `Secret auth-secrets`. */
  readonly kept: ReadonlySet<string>;
}

/** The containers of the workloads, each with the files that hold the ConfigMaps and Secrets that it refers to. */
export function findKubernetesUnits(texts: ReadonlyMap<string, string | undefined>): Unit[] {
  const manifests = [...texts].flatMap(([file, text]): Manifest[] => {
    if (!/\.ya?ml$/i.test(file) || text === undefined || !KIND.test(text) || text.includes('{{')) return [];
    const trees = environmentOf(file) === 'elsewhere' ? undefined : parseYamlTrees(text, file);
    return trees?.ok ? [{ file, documents: trees.value, kept: namesKept(trees.value) }] : [];
  });
  const units = manifests.flatMap((manifest) => unitsIn(manifest, manifests));
  return [...Map.groupBy(units, ({ name, aliases }) => JSON.stringify([name, aliases[0]])).values()].map(
    best,
  );
}

function namesKept(documents: readonly Tree[]): Set<string> {
  return new Set(
    documents.flatMap((document) => {
      const kept = readKept(document, []);
      return kept === undefined ? [] : [`${kept.kind} ${kept.name}`];
    }),
  );
}

function unitsIn({ file, documents }: Manifest, all: readonly Manifest[]): Unit[] {
  const containers = documents.flatMap(listContainers);
  // A patch of Kustomize names a container without its image, and is no workload on its own.
  const whole = containers.filter(({ tree }) => textAt(tree, 'image') !== undefined);
  const names = new Set(containers.map(({ name }) => name));
  return whole.map((container) => {
    const { name, tree, workload } = container;
    const files = [file, ...filesReferredTo(tree, file, all)];
    const aliases = [nameOfWorkload(workload), imageName(textAt(tree, 'image')) ?? []].flat();
    const [only, second] = files;
    const kubernetes = second === undefined && only !== undefined ? only : files;
    return {
      ...{ name, aliases, file, below: [] },
      folder: undefined,
      source: {
        kubernetes,
        ...chooseWorkload(container, containers),
        ...(names.size > 1 && { container: name }),
      },
      environment: 'production',
    };
  });
}

/** The other files with what a container refers to: of several those in the nearest folder. */
function filesReferredTo(container: Tree, file: string, all: readonly Manifest[]): string[] {
  const wanted = [...itemsAt(container, 'envFrom'), ...itemsAt(container, 'env')].flatMap(namesReferredTo);
  const own = all.find((manifest) => manifest.file === file)?.kept;
  const found = wanted.flatMap((name) => {
    if (own?.has(name) === true) return [];
    const having = all.filter(({ kept }) => kept.has(name)).map((manifest) => manifest.file);
    const near = having.filter((other) => folderOf(other) === folderOf(file));
    return (near.length > 0 ? near : having).slice(0, 1);
  });
  return [...new Set(found)].sort();
}

function namesReferredTo(item: Tree): string[] {
  const references = [
    ['ConfigMap', goTo(item, 'configMapRef')],
    ['Secret', goTo(item, 'secretRef')],
    ['ConfigMap', goTo(item, 'valueFrom', 'configMapKeyRef')],
    ['Secret', goTo(item, 'valueFrom', 'secretKeyRef')],
  ] as const;
  return references.flatMap(([kind, reference]) => {
    const name = textAt(reference, 'name');
    return name === undefined ? [] : [`${kind} ${name}`];
  });
}

/** One container is often told several times: production's file counts, then the one with the fewest others in it. */
function best([first, ...others]: [Unit, ...Unit[]] | Unit[]): Unit {
  if (first === undefined) throw new Error('a group has a member');
  const weigh = ({ file, source }: Unit): number =>
    (environmentOf(file) === 'production' ? 0 : 2) + ('container' in source ? 1 : 0);
  return others.reduce((found, unit) => (weigh(unit) < weigh(found) ? unit : found), first);
}
