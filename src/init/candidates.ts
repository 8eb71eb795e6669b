import { findManifestFiles } from './manifests/files.ts';
import { isComposeFile } from './units/compose.ts';
import { findFileUnits } from './units/files.ts';
import { isChartFile } from './units/helm.ts';
import { isKustomization } from './units/kustomize.ts';
import { isPlatformFile } from './units/platform.ts';
import { isUnitFile } from './units/systemd.ts';
import { isTaskDefinition } from './units/tasks.ts';
import { isTerraformFile } from './units/terraform.ts';

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
