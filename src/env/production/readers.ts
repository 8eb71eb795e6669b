import type { FormatName } from '../../checklist/production-formats.ts';
import { parseAppEngine } from './app-engine.ts';
import { parseCloudFoundry } from './cloud-foundry.ts';
import { parseCloudRun } from './cloud-run.ts';
import { parseCompose } from './compose.ts';
import { parseDockerEnv } from './docker-env.ts';
import { parseProductionDotenv } from './dotenv.ts';
import { parseEcs } from './ecs.ts';
import { parseFly } from './fly.ts';
import { parseHelm } from './helm/parse.ts';
import { parseHeroku } from './heroku.ts';
import { parseKubernetes } from './kubernetes.ts';
import { listKustomizations, parseKustomize } from './kustomize/parse.ts';
import { parseListing } from './listing/parse.ts';
import { parseNames } from './names.ts';
import { parseNetlify } from './netlify.ts';
import type { Reader } from './reader.ts';
import { parseRender } from './render.ts';
import { parseServerless } from './serverless/parse.ts';
import { parseSystemd } from './systemd.ts';
import { parseTerraform } from './terraform/parse.ts';
import { parseVercel } from './vercel.ts';
import { parseWorkflow } from './workflow.ts';
import { parseYamlMap } from './yaml-map.ts';

/** How each format of production config is read. */
export const READERS: Readonly<Record<FormatName, Reader>> = {
  dotenv: { each: parseProductionDotenv },
  compose: {
    each: (text, file, { selected, files }) => parseCompose(text, file, { service: selected.service, files }),
  },
  kubernetes: { all: (files, { selected }) => parseKubernetes(files, selected) },
  kustomize: { each: parseKustomize, standsFor: listKustomizations },
  helm: { all: parseHelm },
  ecs: { each: (text, file, { selected }) => parseEcs(text, file, selected.container) },
  'cloud-run': { each: (text, file, { selected }) => parseCloudRun(text, file, selected) },
  'app-engine': { each: parseAppEngine },
  terraform: { all: parseTerraform },
  serverless: { each: parseServerless },
  yaml: { each: (text, file, { selected }) => parseYamlMap(text, file, selected.at) },
  'docker-env': { each: parseDockerEnv },
  render: { each: (text, file, { selected }) => parseRender(text, file, selected) },
  fly: { each: parseFly },
  heroku: { each: parseHeroku },
  vercel: { each: (text, file, { selected }) => parseVercel(text, file, selected.stage) },
  netlify: { each: (text, file, { selected }) => parseNetlify(text, file, selected.context) },
  'cloud-foundry': {
    each: (text, file, { selected }) => parseCloudFoundry(text, file, selected.application),
  },
  systemd: { all: parseSystemd },
  workflow: { each: (text, file, { selected }) => parseWorkflow(text, file, selected) },
  listing: { each: (text, file, { selected }) => parseListing(text, file, selected) },
  names: { each: parseNames },
};
