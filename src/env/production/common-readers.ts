import type { FormatName } from '../../checklist/production-formats.ts';
import { parseCompose } from './compose.ts';
import { parseDockerEnv } from './docker-env.ts';
import { parseProductionDotenv } from './dotenv.ts';
import { parseKubernetes } from './kubernetes.ts';
import { parseNames } from './names.ts';
import type { Reader } from './reader.ts';

/** The readers of the formats that most checklists name, which are at hand in every run. */
export const COMMON_READERS = {
  dotenv: { each: parseProductionDotenv },
  compose: {
    each: (text, file, { selected, files }) => parseCompose(text, file, { service: selected.service, files }),
  },
  kubernetes: { all: (files, { selected }) => parseKubernetes(files, selected) },
  'docker-env': { each: parseDockerEnv },
  names: { each: parseNames },
} as const satisfies Partial<Record<FormatName, Reader>>;
