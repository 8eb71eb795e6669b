import type { ChangedFile } from '../checklist/applies.ts';
import type { EnvConfig } from '../checklist/env-schema.ts';
import { parseChecklist } from '../checklist/parse.ts';
import type { Problem } from '../checklist/problem.ts';
import type { Checklist } from '../checklist/schema.ts';
import { mergeByKey } from '../env/findings/merge.ts';

/** What a pull request makes of the checklist file. */
export type LandingChecklist =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | { readonly kind: 'readable'; readonly checklist: Checklist };

/** The checklist file as it is at the head. `context` is the gate's own. */
export function readHeadChecklist(
  { path, context }: { readonly path: string; readonly context: string | undefined },
  headText: string | undefined,
  change: { readonly files: readonly ChangedFile[]; readonly complete: boolean },
): LandingChecklist {
  const touched = change.files.some((file) => file.path === path || file.previousPath === path);
  if (!touched && change.complete) return { kind: 'untouched' };
  if (headText === undefined) return { kind: touched ? 'deleted' : 'untouched' };
  const parsed = parseChecklist(headText, path, context);
  return parsed.ok
    ? { kind: 'readable', checklist: parsed.value }
    : { kind: 'broken', problems: parsed.problems };
}

/**
 * The checklist once the pull request has landed: what it did to an item or a service counts, the rest is as the base branch has it now.
 * Without the one that it left its base with, all that is at the head is what it did.
 */
export function mergeChecklists(
  mergeBase: Checklist | undefined,
  head: Checklist,
  tip: Checklist,
): Checklist {
  const itemsOf = (list: Checklist | undefined) => new Map(list?.items.map((item) => [item.id, item]));
  const items = mergeByKey(itemsOf(mergeBase), itemsOf(head), itemsOf(tip), isSame);
  return {
    items: [...items.values()],
    confirm: isSame(mergeBase?.confirm, head.confirm) ? tip.confirm : head.confirm,
    env: mergeEnv(mergeBase?.env, head.env, tip.env),
  };
}

const NOTHING: EnvConfig = { missing: 'block', ignore: [], reads: [], 'assume-read': [], services: {} };

function mergeEnv(
  mergeBase: EnvConfig | undefined = NOTHING,
  head: EnvConfig | undefined = NOTHING,
  tip: EnvConfig | undefined = NOTHING,
): EnvConfig | undefined {
  const merge = <F extends keyof EnvConfig>(field: F) =>
    isSame(mergeBase[field], head[field]) ? tip[field] : head[field];
  const servicesOf = ({ services }: EnvConfig) => new Map(Object.entries(services));
  const services = mergeByKey(servicesOf(mergeBase), servicesOf(head), servicesOf(tip), isSame);
  if (services.size === 0) return undefined;
  return {
    missing: merge('missing'),
    ignore: merge('ignore'),
    reads: merge('reads'),
    'assume-read': merge('assume-read'),
    services: Object.fromEntries(services),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
