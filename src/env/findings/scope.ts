import { globsOf, type LandingEnv } from '../landing-env.ts';
import type { Scope } from './findings.ts';
import { matchKeys } from './ignored.ts';

/** What the checklist says about each service and its keys, in its order. */
export function listScopes(config: LandingEnv): ReadonlyMap<string, Scope> {
  const compile = globsOf(config);
  const isIgnored = matchKeys(config.ignore, compile);
  const isAssumedRead = matchKeys(config['assume-read'], compile);
  return new Map(
    Object.entries(config.services).map(([service, { environment, production, manifest }]) => [
      service,
      {
        environment,
        hasSources: production.length > 0,
        isListed: production.some(({ format }) => format === 'names' || format === 'listing'),
        isIgnored,
        isAssumedRead,
        manifests: manifest,
      },
    ]),
  );
}
