import type { FormatName } from '../../checklist/production-formats.ts';
import { parseCompose } from './compose.ts';
import { parseProductionDotenv } from './dotenv.ts';
import { parseKubernetes } from './kubernetes.ts';
import { parseNames } from './names.ts';
import type { Reader } from './reader.ts';

/** How each format of production config is read. */
export const READERS: Readonly<Record<FormatName, Reader>> = {
  dotenv: { each: parseProductionDotenv },
  compose: {
    each: (text, file, { selected, files }) => parseCompose(text, file, { service: selected.service, files }),
  },
  kubernetes: { all: (files, { selected }) => parseKubernetes(files, selected.container) },
  names: { each: parseNames },
};
