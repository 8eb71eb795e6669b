import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { FormatName } from '../../checklist/production-formats.ts';
import { COMMON_READERS } from './common-readers.ts';
import type { Reader } from './reader.ts';

/** Readers by format: of all formats, or of those that a checklist names. */
export type Readers = Readonly<Partial<Record<FormatName, Reader>>>;

/** The readers that a checklist needs. Those that few need are loaded only then: a run that has no use for them is done sooner. */
export async function loadReaders({ services }: EnvConfig): Promise<Readers> {
  const formats = Object.values(services).flatMap(({ production }) => production.map(({ format }) => format));
  if (formats.every((format) => format === 'github-environment' || format in COMMON_READERS))
    return COMMON_READERS;
  const { READERS } = await import('./readers.ts');
  return READERS;
}
