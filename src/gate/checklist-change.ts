import type { EnvConfig } from '../checklist/env-schema.ts';
import type { Problem } from '../checklist/problem.ts';
import type { Checklist } from '../checklist/schema.ts';
import { listUnsearched } from '../env/reads/service-code.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { LandingChecklist } from './landing-checklist.ts';

/** What a pull request does to the checklist file itself. It counts once it has landed, never for its own gate. */
export type ChecklistChange =
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'broken';
      /** In the checklist, or in the files that only it names. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'changed';
      /** Ids of items. */
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changed: readonly string[];
      /** Whether others may confirm what says nothing of its own. */
      readonly confirm: boolean;
      /** Whether services, manifests or production sources change. */
      readonly env: boolean;
      /** Names of services. `changed`: what is looked at for them. */
      readonly services: Record<'added' | 'removed' | 'changed', readonly string[]>;
      /** Those of them whose code is not looked at from then on, and was, or was not there. */
      readonly unsearched: readonly string[];
    };

/**
 * Compares the checklist that counts with what the pull request makes of it; undefined where it says the same. `unreadable` is what is wrong with
 * the files that only the changed one names: once it has landed no gate could be evaluated either.
 */
export function diffChecklist(
  base: Checklist,
  landing: LandingChecklist,
  unreadable: readonly Problem[] = [],
): ChecklistChange | undefined {
  if (landing.kind === 'untouched') return undefined;
  if (landing.kind !== 'readable') return landing;
  if (unreadable.length > 0) return { kind: 'broken', problems: unreadable };
  const { checklist } = landing;
  const [before, after] = [base, checklist].map(
    ({ items }) => new Map(items.map((item) => [item.id, fingerprintOf(item)])),
  );
  const diff: ChecklistChange = {
    kind: 'changed',
    ...diffByName(before, after),
    confirm: fingerprintOf(base.confirm ?? null) !== fingerprintOf(checklist.confirm ?? null),
    env: fingerprintOf(base.env ?? null) !== fingerprintOf(checklist.env ?? null),
    services: diffByName(servicesOf(base), servicesOf(checklist)),
    unsearched: listNewlyUnsearched(base.env, checklist.env),
  };
  const same =
    !diff.confirm && !diff.env && [diff.added, diff.removed, diff.changed].every((ids) => ids.length === 0);
  return same ? undefined : diff;
}

function listNewlyUnsearched(before: EnvConfig | undefined, after: EnvConfig | undefined): string[] {
  if (after === undefined) return [];
  const already = new Set(before === undefined ? [] : listUnsearched(before));
  return listUnsearched(after).filter((name) => !already.has(name));
}

/** Each service with all that says how it is looked at. */
function servicesOf({ env }: Checklist): ReadonlyMap<string, string> {
  if (env === undefined) return new Map();
  const { services, missing: _, ...forAll } = env;
  return new Map(
    Object.entries(services).map(([name, service]) => [name, fingerprintOf({ service, forAll })]),
  );
}

function diffByName(
  before: ReadonlyMap<string, string> = new Map(),
  after: ReadonlyMap<string, string> = new Map(),
) {
  const names = [...after.keys()];
  return {
    added: names.filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
  };
}
