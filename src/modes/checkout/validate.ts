import { listServiceCode } from '../../env/reads/service-code.ts';
import type { ValidConfig } from '../../render/check/json.ts';
import { type ConfigFailed, readWorkingConfig } from './working-config.ts';

export type ValidateOutcome = { readonly kind: 'valid'; readonly config: ValidConfig } | ConfigFailed;

/** Reads the checklist and the files that it names as they are in the working tree, and says everything that is wrong at once. */
export async function validate(folder: string, path: string | undefined): Promise<ValidateOutcome> {
  const read = await readWorkingConfig(folder, path);
  if (read.kind === 'failed') return read;
  const { file, checklist, snapshot } = read.config;
  const code = listServiceCode(checklist.env ?? { services: {} });
  const services = (snapshot?.services ?? []).map(({ service, declared, searched }) => ({
    name: service,
    declared: declared.length,
    sources: searched,
    hasCode: code.has(service),
  }));
  return { kind: 'valid', config: { path: file, items: checklist.items.length, services } };
}
