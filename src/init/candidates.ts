import { isComposeFile } from './compose-units.ts';
import { findFileUnits } from './file-units.ts';
import { isChartFile } from './helm-units.ts';
import { isKustomization } from './kustomize-units.ts';
import { findManifestFiles } from './manifest-files.ts';
import { isPlatformFile } from './platform-units.ts';
import { isUnitFile } from './systemd-units.ts';
import { isTaskDefinition } from './task-units.ts';
import { isTerraformFile } from './terraform-units.ts';

/** A repository may have thousands of YAML files that are none of ours; so many are looked into. */
const MOST_YAML_FILES = 3000;
/** And so many of the other kinds. */
const MOST_OTHERS = 3000;

/** Folders whose YAML files are looked into first. */
const DEPLOYING =
  /(?:^|\/)[\w-]*(?:k8s|kube|kubernetes|deploy|manifests|infra|ops|cluster|overlays|release)[\w-]*\//i;

const TELLING = [isPlatformFile, isTaskDefinition, isTerraformFile, isKustomization, isChartFile, isUnitFile];

/** The files whose texts tell what is deployed, where its env keys are declared and what production provides. */
export function listCandidates(paths: readonly string[]): string[] {
  const yaml = paths.filter((path) => /\.ya?ml$/i.test(path) && !isComposeFile(path));
  const ordered = [
    ...yaml.filter((path) => DEPLOYING.test(path)),
    ...yaml.filter((path) => !DEPLOYING.test(path)),
  ];
  return [
    ...new Set([
      ...[...findManifestFiles(paths).values()].flat(),
      ...paths.filter(isComposeFile),
      ...paths.filter((path) => TELLING.some((isTelling) => isTelling(path))).slice(0, MOST_OTHERS),
      ...findFileUnits(paths).map(({ file }) => file),
      ...ordered.slice(0, MOST_YAML_FILES),
    ]),
  ];
}
