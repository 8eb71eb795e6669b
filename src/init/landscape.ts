import { findCodeFolders } from './code-folders.ts';
import { findManifests } from './manifests/find.ts';
import { nameSome } from './name-some.ts';
import type { Repository } from './repository.ts';
import { type FoundService, findServices } from './services.ts';
import { findComposeUnits } from './units/compose.ts';
import { findFileUnits } from './units/files.ts';
import { findHelmUnits } from './units/helm.ts';
import { findKubernetesUnits } from './units/kubernetes.ts';
import { findKustomizeUnits } from './units/kustomize.ts';
import { findPlatformUnits } from './units/platform.ts';
import type { Unit } from './units/source.ts';
import { findSystemdUnits } from './units/systemd.ts';
import { findTaskUnits } from './units/tasks.ts';
import { findTerraformUnits } from './units/terraform.ts';

/** What there is in a repository: its services, and what was seen and could not be used. */
export interface Landscape {
  readonly services: readonly FoundService[];
  readonly leftOut: readonly string[];
  /** Files that have to be read to tell. */
  readonly wanted: readonly string[];
}

/** Of the considered paths and the texts of the candidates: who is who. */
export function surveyRepository(paths: readonly string[], { name, texts, reads }: Repository): Landscape {
  const code = findCodeFolders(paths);
  const considered = new Set(paths);
  const own = new Map([...texts].filter(([path]) => considered.has(path)));
  const kustomize = findKustomizeUnits(paths, texts);
  const manifests = findManifests(paths, code, own);
  const { services, unlinked } = findServices({
    ...{ name, code, manifests: manifests.byFolder, reads: reads ?? [] },
    units: [
      ...kustomize.units,
      ...findKubernetesUnits(new Map([...own].filter(([path]) => !kustomize.taken.has(path)))),
      ...findHelmUnits(paths, own),
      ...findTerraformUnits(paths, own),
      ...findTaskUnits(own),
      ...findComposeUnits(own),
      ...findPlatformUnits(own),
      ...findSystemdUnits(paths, own),
      ...findFileUnits(paths),
    ],
  });
  const ofProduction = unlinked.filter(({ environment }) => environment === 'production');
  return {
    services,
    leftOut: [...manifests.leftOut, ...kustomize.leftOut, ...describeUnlinked(ofProduction)],
    wanted: kustomize.wanted,
  };
}

const MOST_NAMED = 5;

function describeUnlinked(units: readonly Unit[]): string[] {
  if (units.length === 0) return [];
  const named = units.map(({ name, file }) => `\`${name}\` in \`${file}\``);
  return [`not linked to any code, so of no service: ${nameSome(named, MOST_NAMED)}`];
}
