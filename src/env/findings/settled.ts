import type { ServiceEnv } from '../service-env.ts';
import type { Scope } from './findings.ts';
import { listKnownKeys } from './known-keys.ts';

/** A required key that is new with a pull request and that production has: what a reviewer need not look for. */
export interface Settled {
  readonly service: string;
  readonly key: string;
  /** The sources that provide it. */
  readonly sources: readonly string[];
}

/** The keys that become required between two moments and are provided, under their own name or as a mounted file. */
export function findSettled(before: ServiceEnv, after: ServiceEnv, scope: Scope): Settled[] {
  const required = new Set(before.declared.flatMap(({ key, required }) => (required ? [key] : [])));
  const { known } = listKnownKeys(after, scope.environment, scope.isIgnored);
  return known.flatMap(({ key, declared, isWanted, provided, providedAsFile }): Settled[] => {
    const sources = [...new Set([...provided, ...providedAsFile].map(({ source }) => source))];
    const isNew = isWanted && declared?.required === true && !required.has(key);
    return isNew && sources.length > 0 ? [{ service: after.service, key, sources }] : [];
  });
}
