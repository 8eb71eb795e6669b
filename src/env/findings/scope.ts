import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { Scope } from './findings.ts';
import { matchKeys } from './ignored.ts';

/** What the checklist says about each service and its keys, in its order. */
export function listScopes(config: EnvConfig): ReadonlyMap<string, Scope> {
  const isIgnored = matchKeys(config.ignore);
  const isAssumedRead = matchKeys(config['assume-read']);
  return new Map(
    Object.entries(config.services).map(([service, { environment, production, manifest }]) => [
      service,
      { environment, hasSources: production.length > 0, isIgnored, isAssumedRead, manifests: manifest },
    ]),
  );
}
