import type { ServiceEnv } from '../service-env.ts';
import { needsValue, type Scope } from './findings.ts';
import { listKnownKeys } from './known-keys.ts';

/** A key that is needed from a pull request on and that production has: what a reviewer need not look for. */
export interface Settled {
  readonly service: string;
  readonly key: string;
  /** The sources that provide it. */
  readonly sources: readonly string[];
}

/**
 * The keys that a deployment needs after and did not need before, be it as a manifest requires them or as the code reads
 * them, and that are provided, under their own name or as a mounted file.
 */
export function findSettled(before: ServiceEnv, after: ServiceEnv, scope: Scope): Settled[] {
  const known = (env: ServiceEnv) => listKnownKeys(env, scope.environment, scope.isIgnored).known;
  const needed = new Set(known(before).flatMap((one) => (needsValue(one) ? [one.key] : [])));
  return known(after).flatMap((one): Settled[] => {
    const { key, provided, providedAsFile } = one;
    const sources = [...new Set([...provided, ...providedAsFile].map(({ source }) => source))];
    const isNew = needsValue(one) && !needed.has(key);
    return isNew && sources.length > 0 ? [{ service: after.service, key, sources }] : [];
  });
}
