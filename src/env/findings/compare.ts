import { findGone, matchBaseline, type Present } from '../baseline/apply.ts';
import type { PlacedEntry, SetAside } from '../baseline/baseline.ts';
import { changedFields } from '../declared.ts';
import type { LandingEnv } from '../landing-env.ts';
import type { Hint } from '../provided.ts';
import { mergeServiceEnv, type ServiceEnv } from '../service-env.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Conflict, findConflicts } from './conflicts.ts';
import { type Finding, isCertain, type Missing } from './finding.ts';
import { findChanged, findDifferences, inOrder, type Scope } from './findings.ts';
import { identityOf, itemIdOf, listNeeds } from './identity.ts';
import { findLeaving } from './leaving.ts';
import { listScopes } from './scope.ts';
import { findSettled, type Settled } from './settled.ts';

/** The three commits that say what a pull request does: where it branched off, itself, and the base branch now. */
export interface Moments {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
  readonly tip: Snapshot;
  /** What is there once it has landed, where each file is as at the head or as at the tip; then nothing but code is merged by key. */
  readonly landing?: Snapshot | undefined;
}

/** What a pull request does to the env keys of all services. */
export interface EnvComparison {
  /** The findings that are there after it lands and were not before, or weigh more than before. */
  readonly fresh: readonly Finding[];
  /** Those that were already there, without those that the baseline names. */
  readonly old: readonly Finding[];
  /** Those that were already there and that a person alone could tell; they are not shown. */
  readonly unsure: readonly Finding[];
  /** All that are known to have been there before, whether they still are or not. */
  readonly before: readonly Finding[];
  readonly baseline: SetAside;
  /** The keys that it makes required and that production has. */
  readonly settled: readonly Settled[];
  /** Those of `changedKeys` that services declare differently once it has landed. */
  readonly conflicts: readonly Conflict[];
  /** The keys that it adds, changes or removes, in a manifest or by name in a source. Never whether a value differs. */
  readonly changedKeys: readonly string[];
}

/**
 * Before is the tip of the base branch; after is a merge of the three moments, by file or by key. What a person alone can tell
 * (a source that cannot be read) is asked about new and changed keys, and is not listed as old. What the baseline names is
 * not shown while it is old; nothing that is new is ever in it.
 */
export function compareEnv(
  config: LandingEnv,
  { mergeBase, head, tip, landing }: Moments,
  entries: readonly PlacedEntry[] = [],
): EnvComparison {
  const [fresh, old, unsure]: [Finding[], Finding[], Finding[]] = [[], [], []];
  const wereThere: Finding[] = [];
  const settled: Settled[] = [];
  const present = new Map<string, Present>();
  const changedKeys = new Set<string>();
  const landed: ServiceEnv[] = [];
  const isAside = matchBaseline(entries);
  for (const [service, scopeOf] of listScopes(config)) {
    const [base, ours, before] = [mergeBase, head, tip].map((snapshot) => envOf(snapshot, service));
    if (base === undefined || ours === undefined || before === undefined) continue;
    const after = mergeServiceEnv(base, ours, before, landing && envOf(landing, service));
    landed.push(after);
    const isAssumedRead = (key: string) => scopeOf.isAssumedRead(key) || mayBeReadElsewhere(key, before);
    const scope: Scope = { ...scopeOf, isAssumedRead };
    const there = findDifferences(before, scope);
    present.set(service, { env: before, findings: there });
    const wasThere = matchSame(there);
    const unread = listUnread(before, tip, config);
    const isUnknown = (finding: Finding): finding is Missing =>
      mayHaveBeenThere(finding, unread) && !isAside(finding);
    wereThere.push(...there.filter((finding) => !isUnknown(finding)));
    for (const finding of findDifferences(after, scope)) {
      if (!wasThere(finding)) fresh.push(finding);
      else if (isUnknown(finding)) fresh.push(asked(finding, unread));
      else (isCertain(finding) ? old : unsure).push(finding);
    }
    const removed = new Set((landing ?? head).absent.map(({ path }) => path));
    for (const finding of findChanged(before, after, scope)) fresh.push(finding);
    for (const finding of findLeaving(before, after, scope, removed)) fresh.push(finding);
    const wrong = new Set(
      fresh.flatMap((finding) =>
        finding.kind === 'invalid' && finding.service === service ? [finding.key] : [],
      ),
    );
    for (const one of findSettled(before, after, scope)) if (!wrong.has(one.key)) settled.push(one);
    for (const key of listChangedKeys(before, after)) if (!scope.isIgnored(key)) changedKeys.add(key);
  }
  return {
    fresh: inOrder(fresh),
    old: inOrder(old.filter((finding) => !isAside(finding))),
    unsure: inOrder(unsure.filter((finding) => !isAside(finding))),
    before: wereThere,
    baseline: { aside: inOrder([...old, ...unsure].filter(isAside)), gone: findGone(entries, present) },
    settled,
    conflicts: findConflicts(landed).filter(({ key }) => changedKeys.has(key)),
    changedKeys: [...changedKeys].sort(),
  };
}

/** Whether a finding is one of these, which were there before, and weighs no more. */
export function matchSame(there: readonly Finding[]): (finding: Finding) => boolean {
  const known = new Map(there.map((finding) => [identityOf(finding), finding]));
  const missing = new Set(
    there.flatMap((finding) => (finding.kind === 'missing' ? [itemIdOf(finding)] : [])),
  );
  // What a deployment can break on weighs more than what it cannot.
  const broken = new Set(there.flatMap((one) => [one, { ...one, blocking: false }].flatMap(listBroken)));
  return (finding) => {
    const same = known.get(identityOf(finding));
    if (same !== undefined) return !isDisputedMore(finding, same);
    if (finding.kind === 'invalid') return listBroken(finding).every((one) => broken.has(one));
    return !finding.blocking && missing.has(itemIdOf(finding));
  };
}

/** Each rule that a value breaks, with the source and how much it weighs. */
function listBroken(finding: Finding): string[] {
  if (finding.kind !== 'invalid') return [];
  const { service, key, blocking, breaks } = finding;
  return breaks.map(({ rule, source }) => JSON.stringify([service, key, blocking, rule, source]));
}

/** The sources that could not be read before. One that is not there and that nobody named had nothing. */
function listUnread({ unread = [] }: ServiceEnv, { absent }: Snapshot, { brought }: LandingEnv): string[] {
  const isNew = (path: string) => brought?.has(path) === true && absent.some((one) => one.path === path);
  return unread.filter((path) => !isNew(path));
}

/** Of a source that could not be read before nobody knows what it had: the change that mends it may have lost a key. */
function mayHaveBeenThere(finding: Finding, unread: readonly string[]): finding is Missing {
  return finding.kind === 'missing' && finding.blocking && isCertain(finding) && unread.length > 0;
}

/** Whether another place in the code contradicts a declaration; one that only moves is none. */
function isDisputedMore(finding: Finding, before: Finding): boolean {
  return (
    finding.kind === 'missing' &&
    finding.disputed === true &&
    listNeeds(finding).length > listNeeds(before).length
  );
}

/** Left to a person, as it may have been missing for long. */
function asked(finding: Missing, unread: readonly string[]): Missing {
  const hints = unread.map(
    (source): Hint => ({
      source,
      key: finding.key,
      message: `${source} could not be read before this change: nobody knows whether it had the key`,
      mayBeThere: true,
    }),
  );
  return { ...finding, certain: false, hints: [...finding.hints, ...hints] };
}

/** A key that a pull request no longer reads may be read by code that nobody looked at. */
function mayBeReadElsewhere(key: string, { code }: ServiceEnv): boolean {
  return code?.isAll === false && code.reads.some((read) => read.key === key);
}

function envOf(snapshot: Snapshot, service: string): ServiceEnv {
  const found = snapshot.services.find((env) => env.service === service);
  return found ?? { service, declared: [], provided: [], hints: [], searched: [] };
}

function listChangedKeys(before: ServiceEnv, after: ServiceEnv): string[] {
  const declared = (env: ServiceEnv) => new Map(env.declared.map((entry) => [entry.key, entry]));
  const [declaredBefore, declaredAfter] = [declared(before), declared(after)];
  const byDeclaration = [...new Set([...declaredBefore.keys(), ...declaredAfter.keys()])].filter((key) => {
    const [was, is] = [declaredBefore.get(key), declaredAfter.get(key)];
    return was === undefined || is === undefined || changedFields(was, is).length > 0;
  });
  const names = (env: ServiceEnv) =>
    new Map(env.provided.map(({ source, key }) => [JSON.stringify([source, key]), key]));
  const [namesBefore, namesAfter] = [names(before), names(after)];
  const added = [...namesAfter].filter(([name]) => !namesBefore.has(name));
  const removed = [...namesBefore].filter(([name]) => !namesAfter.has(name));
  return [...byDeclaration, ...[...added, ...removed].map(([, key]) => key)];
}
