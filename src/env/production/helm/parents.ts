import { itemsAt, textAt } from '../../text/tree-walk.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import { pathFrom } from '../path-from.ts';

/** A chart, and what a subchart of it is called. */
export interface Parent {
  readonly folder: string;
  readonly name: string;
}

/**
 * The charts around others: those whose `charts` they are in, and those that depend on them by `file://`. None is around
 * itself. `abouts` are the files Chart.yaml by folder.
 * https://helm.sh/docs/topics/charts/#managing-dependencies-with-the-dependencies-field
 */
export function findParents(
  folders: ReadonlySet<string>,
  abouts: ReadonlyMap<string, Tree>,
): ReadonlyMap<string, Parent> {
  const parents = new Map<string, Parent>();
  for (const folder of folders) {
    const [, around = '', name] = /^(.*\/)?charts\/([^/]+)\/$/.exec(folder) ?? [];
    if (name !== undefined && folders.has(around)) parents.set(folder, { folder: around, name });
  }
  for (const [folder, about] of abouts)
    for (const item of itemsAt(about, 'dependencies')) {
      const [name, repository = ''] = [textAt(item, 'name'), textAt(item, 'repository')];
      const path = repository.startsWith('file://')
        ? pathFrom(repository.slice('file://'.length), `${folder}Chart.yaml`)
        : undefined;
      if (path === undefined || name === undefined || isAround(`${path}/`, folder, parents)) continue;
      if (!parents.has(`${path}/`)) parents.set(`${path}/`, { folder, name });
    }
  return parents;
}

function isAround(chart: string, folder: string, parents: ReadonlyMap<string, Parent>): boolean {
  for (let one: string | undefined = folder; one !== undefined; one = parents.get(one)?.folder)
    if (one === chart) return true;
  return false;
}
