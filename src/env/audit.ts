import type { EnvConfig } from '../checklist/env-schema.ts';
import { type Conflict, findConflicts } from './findings/conflicts.ts';
import { type Finding, isCertain } from './findings/finding.ts';
import { findDifferences, inOrder } from './findings/findings.ts';
import { listScopes } from './findings/scope.ts';
import type { Snapshot } from './snapshot.ts';

/** A service as it is at one moment: how many keys there are, and all that differs. */
export interface AuditedService {
  readonly service: string;
  readonly declared: number;
  /** Undefined when nobody knows where its code is. */
  readonly read: number | undefined;
  readonly provided: number;
  /** The sources that were looked through. */
  readonly searched: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Audit {
  readonly services: readonly AuditedService[];
  readonly conflicts: readonly Conflict[];
}

/** Compares all that is declared and read with all that production provides, whoever brought it. */
export function auditEnv(config: EnvConfig, { services }: Snapshot): Audit {
  const scopes = listScopes(config);
  const audited = services.flatMap((env): AuditedService[] => {
    const scope = scopes.get(env.service);
    if (scope === undefined) return [];
    const { service, declared, provided, searched, code } = env;
    return [
      {
        service,
        declared: declared.length,
        read: code === undefined ? undefined : countKeys(code.reads),
        provided: countKeys(provided),
        searched,
        findings: inOrder(findDifferences(env, scope)),
      },
    ];
  });
  return { services: audited, conflicts: findConflicts(services) };
}

/** Whether a deployment would break on something that is certain. */
export function isAnythingBroken({ services }: Audit): boolean {
  return services.some(({ findings }) => findings.some(isBroken));
}

export function isBroken(finding: Finding): boolean {
  return finding.blocking && isCertain(finding);
}

/** Whether production may have the key where nobody can look. */
export function isUnseen(finding: Finding): boolean {
  return finding.kind === 'missing' && !finding.certain;
}

function countKeys(entries: readonly { readonly key: string }[]): number {
  return new Set(entries.map(({ key }) => key)).size;
}
