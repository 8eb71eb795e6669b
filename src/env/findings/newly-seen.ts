import type { EnvConfig } from '../../checklist/env-schema.ts';
import { identityOfEntry } from '../baseline/baseline.ts';
import { type EnvComparison, matchSame } from './compare.ts';
import { type Finding, isCertain } from './finding.ts';
import { inOrder } from './findings.ts';
import { itemIdOf } from './identity.ts';

/** What a change does to the env keys, by the checklist that counts, and what only the one that it brings finds. */
export interface EnvByBoth extends EnvComparison {
  /**
   * What was there before, where only the checklist that the change brings has anybody look: nobody was ever asked about it. What the change brings
   * itself is fresh, whichever checklist finds it.
   */
  readonly unasked: readonly Finding[];
  /** The keys that it changes and that only that checklist knows of. */
  readonly keysToCome: readonly string[];
}

const UNASKED = 'by the changed checklist it was so before as well, and nobody was asked about it yet';

/**
 * Adds to a comparison by the checklist that counts what the one by the checklist that lands finds beyond it, and takes nothing away. Only
 * what a deployment can break on: the rest is shown once the checklist has landed.
 */
export function addNewlySeen(
  counts: EnvComparison,
  lands: EnvComparison,
  formerNames: ReadonlyMap<string, string>,
): EnvByBoth {
  const asBefore = (one: Finding): Finding => ({
    ...one,
    service: formerNames.get(one.service) ?? one.service,
  });
  const wasThere = matchSame(counts.before);
  const lacked = new Set(
    counts.before.flatMap((finding) => (finding.blocking && isCertain(finding) ? [itemIdOf(finding)] : [])),
  );
  const asked = new Map(counts.fresh.map((finding) => [itemIdOf(finding), finding]));
  const broken = new Set(counts.before.flatMap(rulesOf));
  // Code, a manifest or a source that only moves brings nothing.
  const isMore = (finding: Finding) => {
    const was = asBefore(finding);
    const isKnown =
      wasThere(was) || (was.kind === 'invalid' && rulesOf(was).every((rule) => broken.has(rule)));
    return !isKnown && weightOf(finding) > weightOf(asked.get(itemIdOf(was)));
  };
  // Of a source that is read from now on nobody knows what it had, but that the others lacked the key is known.
  const fresh = lands.fresh.filter(
    (one) => isMore(one) && (isCertain(one) || !lacked.has(itemIdOf(asBefore(one)))),
  );
  const unasked = inOrder([...lands.old, ...lands.unsure]).filter(isMore);
  const more = new Set([...fresh, ...unasked].map(itemIdOf));
  const others = (findings: readonly Finding[]) => findings.filter((one) => !more.has(itemIdOf(one)));
  const lacking = new Set([...fresh, ...unasked].map(nameOf));
  const changedKeys = new Set(counts.changedKeys);
  const { aside, gone } = counts.baseline;
  const stillGone = new Set(lands.baseline.gone.map(identityOfEntry));
  return {
    ...counts,
    fresh: inOrder([...others(counts.fresh), ...fresh]),
    old: others(counts.old),
    unasked: unasked.map(tellWhy),
    // An entry may have landed before the service that it is about.
    baseline: { aside, gone: gone.filter((entry) => stillGone.has(identityOfEntry(entry))) },
    settled: [
      ...counts.settled.filter((one) => !lacking.has(nameOf(one))),
      // What else another manifest declares is not needed for the first time.
      ...lands.settled.filter(({ service }) => !formerNames.has(service)),
    ],
    keysToCome: lands.changedKeys.filter((key) => !changedKeys.has(key)),
  };
}

/** Of two findings that are one item the one that weighs more is asked about. */
function weightOf(finding: Finding | undefined): number {
  if (!finding?.blocking) return 0;
  return isCertain(finding) ? 2 : 1;
}

/** Which rules a value breaks, wherever it stands: one for each. */
function rulesOf(finding: Finding): string[] {
  if (finding.kind !== 'invalid') return [];
  const { service, key, blocking, breaks } = finding;
  return breaks.map(({ rule }) => JSON.stringify([service, key, blocking, rule]));
}

function tellWhy(finding: Finding): Finding {
  const { key, service: source } = finding;
  return { ...finding, hints: [...finding.hints, { source, key, message: UNASKED, mayBeThere: false }] };
}

function nameOf({ service, key }: { readonly service: string; readonly key: string }): string {
  return JSON.stringify([service, key]);
}

/**
 * What each service was called before a change, by its name after it: the same, or the name of one that is gone and was looked at in the same
 * way. A service that only gets another name brings nothing.
 */
export function listFormerNames(
  before: EnvConfig | undefined,
  after: EnvConfig | undefined,
): ReadonlyMap<string, string> {
  const [earlier, later] = [before?.services ?? {}, after?.services ?? {}];
  const gone = Object.entries(earlier).filter(([name]) => !Object.hasOwn(later, name));
  const left = new Map(gone.map(([name, service]) => [JSON.stringify(service), name]));
  return new Map(
    Object.entries(later).flatMap(([name, service]) => {
      const was = Object.hasOwn(earlier, name) ? name : left.get(JSON.stringify(service));
      return was === undefined ? [] : [[name, was] as const];
    }),
  );
}
