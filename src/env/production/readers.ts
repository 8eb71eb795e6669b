import type { FormatName } from '../../checklist/production-formats.ts';
import { parseAppEngine } from './app-engine.ts';
import { parseCloudFoundry } from './cloud-foundry.ts';
import { parseCloudRun } from './cloud-run.ts';
import { COMMON_READERS } from './common-readers.ts';
import { parseEcs } from './ecs.ts';
import { parseFly } from './fly.ts';
import { parseHelm } from './helm/parse.ts';
import { parseHeroku } from './heroku.ts';
import { parseKustomize } from './kustomize/parse.ts';
import { parseListing } from './listing/parse.ts';
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
  ...COMMON_READERS,
  kustomize: { each: parseKustomize },
  helm: { all: parseHelm },
  ecs: { each: (text, file, { selected }) => parseEcs(text, file, selected.container) },
  'cloud-run': { each: (text, file, { selected }) => parseCloudRun(text, file, selected) },
  'app-engine': { each: parseAppEngine },
  terraform: { all: parseTerraform },
  serverless: { each: parseServerless },
  yaml: { each: (text, file, { selected }) => parseYamlMap(text, file, selected.at) },
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
};
