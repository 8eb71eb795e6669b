import { changedFields, type Declared, type FieldThatMatters } from '../declared.ts';
import type { ServiceEnv } from '../service-env.ts';

/** A key that several services declare, each with other requirements: one value may not fit all of them. */
export interface Conflict {
  readonly key: string;
  /** In what they differ. */
  readonly fields: readonly FieldThatMatters[];
  readonly between: readonly { readonly service: string; readonly declared: Declared }[];
}

/** The keys that services declare differently, in the order of their names. */
export function findConflicts(services: readonly Pick<ServiceEnv, 'service' | 'declared'>[]): Conflict[] {
  const all = services.flatMap(({ service, declared }) =>
    declared.map((entry) => ({ service, declared: entry })),
  );
  const byKey = [...Map.groupBy(all, ({ declared }) => declared.key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKey.flatMap(([key, between]): Conflict[] => {
    const [first, ...others] = between;
    if (first === undefined) return [];
    const fields = new Set(others.flatMap(({ declared }) => changedFields(first.declared, declared)));
    return fields.size === 0 ? [] : [{ key, fields: [...fields], between }];
  });
}
