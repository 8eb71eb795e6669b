import type { Parsed } from '../../checklist/problem.ts';
import { listKustomizations } from '../../env/production/kustomize/folder.ts';
import { surveyKustomization } from '../../env/production/kustomize/parse.ts';
import { textAt } from '../../env/text/tree-walk.ts';
import type { Tree } from '../../env/text/yaml-tree.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf, nameOf } from '../repository.ts';
import { imageName, type Unit } from './source.ts';
import { chooseWorkload, nameOfWorkload } from './workload.ts';

/** What the kustomizations of a repository deploy. */
export interface KustomizeUnits {
  readonly units: readonly Unit[];
  /** The files that they take in: what stands in there is not deployed as it is. */
  readonly taken: ReadonlySet<string>;
  readonly leftOut: readonly string[];
  /** Files that have to be read to tell. */
  readonly wanted: readonly string[];
}

const NAMES = new Set(listKustomizations('').map(nameOf));

export function isKustomization(path: string): boolean {
  return NAMES.has(nameOf(path));
}

/**
 * The containers of what is applied: kustomizations that no other one takes in. Where a path says production, the ones that
 * do not say count only for what production does not take in.
 */
export function findKustomizeUnits(
  paths: readonly string[],
  texts: ReadonlyMap<string, string | undefined>,
): KustomizeUnits {
  const parsed = new Map<string, Parsed<Tree[]>>();
  const files = paths.filter(isKustomization).flatMap((path) => {
    const text = texts.get(path);
    if (text === undefined || /^kind:\s*Component\b/m.test(text)) return [];
    return [{ path, ...surveyKustomization({ path, text }, texts, parsed) }];
  });
  const below = new Set(files.flatMap(({ path, taken }) => [...taken].filter((file) => file !== path)));
  const applied = files.filter(({ path }) => environmentOf(path) !== 'elsewhere' && !below.has(path));
  const isNamed = ({ path }: { path: string }) => environmentOf(path) === 'production';
  const ofProduction = new Set(applied.filter(isNamed).flatMap(({ taken }) => [...taken]));
  const counted = applied.filter(
    (file) => isNamed(file) || ![...file.taken].some((path) => ofProduction.has(path)),
  );
  return {
    units: counted.flatMap((file) => unitsOf(file)),
    taken: new Set(counted.flatMap(({ taken }) => [...taken])),
    leftOut: counted.flatMap(({ path, containers, wanted }) =>
      containers.length > 0 || wanted.length > 0 || !isNamed({ path })
        ? []
        : [`\`${path}\` has no container that can be seen from here`],
    ),
    wanted: counted.flatMap(({ wanted }) => wanted),
  };
}

type Surveyed = ReturnType<typeof surveyKustomization> & { readonly path: string };

function unitsOf({ path, containers }: Surveyed): Unit[] {
  const names = new Set(containers.map(({ name }) => name));
  return containers.map((container) => {
    const { name, workload, tree } = container;
    return {
      ...{ name, folder: undefined, file: path, below: [], environment: 'production' },
      aliases: [nameOfWorkload(workload), imageName(textAt(tree, 'image')) ?? []].flat(),
      source: {
        kustomize: folderOf(path) || path,
        ...chooseWorkload(container, containers),
        ...(names.size > 1 && { container: name }),
      },
    };
  });
}
