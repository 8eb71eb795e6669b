import { findCodeFolders } from './code-folders.ts';
import { findComposeUnits } from './compose-units.ts';
import { findFileUnits } from './file-units.ts';
import { findKubernetesUnits } from './kubernetes-units.ts';
import { findManifests } from './manifests.ts';
import { findPlatformUnits } from './platform-units.ts';
import type { Repository } from './repository.ts';
import { type FoundService, findServices } from './services.ts';
import type { Unit } from './source.ts';

/** What there is in a repository: its services, and what was seen and could not be used. */
export interface Landscape {
  readonly services: readonly FoundService[];
  readonly leftOut: readonly string[];
}

/** Of the considered paths and the texts of the candidates: who is who. */
export function surveyRepository(paths: readonly string[], { name, texts, reads }: Repository): Landscape {
  const code = findCodeFolders(paths);
  const own = new Map([...texts].filter(([path]) => paths.includes(path)));
  const manifests = findManifests(paths, code, own);
  const { services, unlinked } = findServices({
    ...{ name, code, manifests: manifests.byFolder, reads: reads ?? [] },
    units: [
      ...findComposeUnits(own),
      ...findKubernetesUnits(own),
      ...findPlatformUnits(own),
      ...findFileUnits(paths),
    ],
  });
  const ofProduction = unlinked.filter(({ environment }) => environment === 'production');
  return { services, leftOut: [...manifests.leftOut, ...describeUnlinked(ofProduction)] };
}

const MOST_NAMED = 5;

function describeUnlinked(units: readonly Unit[]): string[] {
  if (units.length === 0) return [];
  const named = units.slice(0, MOST_NAMED).map(({ name, file }) => `\`${name}\` in \`${file}\``);
  const rest = units.length - named.length;
  const more = rest === 0 ? '' : ` and ${rest} more`;
  return [`not linked to any code, so of no service: ${named.join(', ')}${more}`];
}
